import { dayPeriod, periodAround } from '../../model/dates.js';
import { readDayFirst, readMonthFirst } from './absolute.js';
import { dayAt } from './months.js';
import { readNumeric } from './numeric.js';
import { longer, reckoned, type Phrase, type Reader, type Scope } from './phrase.js';
import { settle } from './settle.js';
import { isDefinite, isConjoined, type CalendarTag, type Words } from './words.js';

/** A day of the month, however written. */
const readDated: Reader = (scope, at, depth) => {
  const found = longer(longer(readNumeric(scope, at, depth), readDayFirst(scope, at, depth)), readMonthFirst(scope, at, depth));
  return found?.said.day === undefined ? undefined : found;
};

interface WeekdayHit {
  readonly tag: CalendarTag<'weekday'>;
  readonly last: number;
  readonly start: number;
  readonly shift?: number;
  readonly headed: boolean;
}

/** A weekday with the word for day before it and "last", "this", "next" on either side. */
function weekdayAt(words: Words, at: number): WeekdayHit | undefined {
  const before = words.tag(at, 'shift', ({ place, from }) => place !== 'after' && from === 'publication');
  const from = before?.last ?? at;
  const heading = words.tag(from, 'time-unit', ({ unit, count, plural }) => unit === 'day' && count === undefined && !plural);
  const open = heading && words.isMark(heading.last, '(') ? 1 : 0;
  const tag = words.tag((heading?.last ?? from) + open, 'weekday', ({ plural }) => !plural);
  if (open > 0 && tag && words.isMark(tag.last, ')'))
    return { tag, start: words.startOf(before ?? heading ?? tag), headed: true, last: tag.last + 1 };
  if (open > 0) return undefined;
  if (!tag || (heading && isConjoined(tag))) return undefined;
  const opening = before ?? heading ?? tag;
  const hit = { tag, start: words.startOf(opening), headed: heading !== undefined };
  if (before) return { ...hit, last: tag.last, shift: before.value.by };
  const after = words.tag(
    tag.last,
    'shift',
    ({ place, several }, found) => place !== 'before' && !several && (isDefinite(found) || found.last > found.first + 1),
  );
  if (after) return { ...hit, last: after.last, shift: after.value.by };
  return { ...hit, last: tag.last };
}

/** Whether the weekday is one by itself, rather than a number, a name or an abbreviation that is also a word. */
function standsAlone(words: Words, hit: WeekdayHit): boolean {
  const { definite, shy } = hit.tag.value;
  if (definite && !isDefinite(hit.tag) && !hit.headed) return false;
  // "al-ahad ashar" is eleven.
  if ((words.numeral(hit.tag.first)?.last ?? 0) > hit.tag.last) return false;
  return !shy || hit.shift !== undefined || isWholeLine(words, hit.tag.first, hit.last);
}

function isWholeLine(words: Words, first: number, last: number): boolean {
  return first === 0 && (last === words.length || (last === words.length - 1 && words.isMark(last, '.')));
}

/** "ath-thulathaa", "yawm al-arbiaa", "last Tuesday", "Wednesday of next week", "al-khamis al-muwafiq 14 shubat", "Tuesday the 19th". */
export const readWeekday: Reader = (scope, at, depth) => {
  const { words } = scope;
  const hit = weekdayAt(words, at);
  if (!hit) return undefined;
  const { weekday } = hit.tag.value;
  const step = `weekday:${String(weekday)}:${words.said(hit.tag.first, hit.tag.last)}`;
  const plain: Phrase = {
    first: at,
    last: hit.last,
    start: hit.start,
    end: words.endOf(hit.last),
    calendar: 'gregorian',
    said: { weekday },
    basis: 'relative',
    steps: [step],
    ...(hit.shift === undefined ? {} : { shift: hit.shift }),
  };
  const dated = withDate(scope, plain, depth);
  if (dated) return dated;
  const inWeek = hit.shift === undefined ? withWeek(scope, plain, weekday, depth) : undefined;
  if (inWeek) return inWeek;
  return standsAlone(words, hit) ? plain : undefined;
};

/** The weekday with the date beside it, which may stand in brackets or after "corresponding to". */
function withDate(scope: Scope, plain: Phrase, depth: number): Phrase | undefined {
  const { words } = scope;
  const part = partOfDay(words, plain.last);
  const dotted =
    part === plain.last && words.isMark(part, '.') && words.token(part)?.spaced === false && words.isCased(part - 1) ? part + 1 : part;
  const comma = words.isMark(dotted, ',') ? dotted + 1 : dotted;
  const bracket = words.isMark(comma, '(') ? comma + 1 : comma;
  const same = words.skipJoint(words.skipJoint(bracket, 'same-day'), 'on');
  const found = readDated(scope, same, depth) ?? bareDay(scope, same);
  if (!found || (bracket > comma && !words.isMark(found.last, ')'))) return undefined;
  const last = bracket > comma ? found.last + 1 : found.last;
  const whole: Phrase = {
    ...found,
    first: plain.first,
    last,
    start: plain.start,
    end: words.endOf(last),
    said: { ...found.said, ...plain.said },
    steps: [...plain.steps, ...found.steps],
  };
  return found.said.year === undefined && words.isMark(found.first + 1, '/') ? inFittingCalendar(scope, whole) : whole;
}

/** Past the part of the day between a weekday and its date: "Sunday night, 7 June", "as-sabt masaan 7 haziran". */
function partOfDay(words: Words, at: number): number {
  const tag = words.tag(at, 'day-part', (_, found) => !isDefinite(found) && !isConjoined(found) && words.key(at).length > 1);
  return tag?.last ?? at;
}

/** "al-arbiaa 20/10" without a year is a day of the calendar in which it is a Wednesday. */
function inFittingCalendar(scope: Scope, phrase: Phrase): Phrase {
  const hijri: Phrase = { ...phrase, calendar: 'hijri' };
  const [a, b] = [settle(phrase, scope), settle(hijri, scope)];
  return scope.words.sentence.language.dayFirst && a?.mismatch && b?.days && !b.mismatch ? hijri : phrase;
}

/** "Tuesday the 19th", "as-sabt as-sadis ashar": not "the second Tuesday", which Arabic says with the number after. */
function bareDay({ words }: Scope, at: number): Phrase | undefined {
  const day = dayAt(words, at);
  if (!day?.ordinal || words.tag(day.last, 'time-unit')) return undefined;
  const spelled = words.numeral(words.skipJoint(at, 'the'))?.form === 'words';
  if (spelled && day.day <= 5) return undefined;
  return {
    first: at,
    last: day.last,
    start: day.start,
    end: words.endOf(day.last),
    calendar: 'gregorian',
    said: { day: day.day },
    basis: 'said',
    steps: [`day:${String(day.day)}:said`],
  };
}

/** "Wednesday of next week", "al-ahad min al-usbu al-madi", "wednesday next week". */
function withWeek(scope: Scope, plain: Phrase, weekday: number, depth: number): Phrase | undefined {
  const { words } = scope;
  const of = words.skipJoint(plain.last, 'of');
  const week = scope.read(words.skipJoint(of, 'the'), depth + 1);
  return week?.days?.grain === 'week' && !week.approximate && weekPhrase(scope, week)
    ? dayOfWeek(plain, week, weekday, { last: week.last, end: week.end })
    : undefined;
}

function weekPhrase({ words }: Scope, week: Phrase): boolean {
  for (let at = week.first; at < week.last; at += 1) if (words.tag(at, 'time-unit', ({ unit }) => unit === 'week')) return true;
  return false;
}

function dayOfWeek(plain: Phrase, week: Phrase, weekday: number, end: { last: number; end: number }): Phrase {
  const day = week.days ? dayPeriod(periodAround('week', week.days.first).first + weekday - 1) : undefined;
  return reckoned({ first: plain.first, start: plain.start, ...end }, day, [...plain.steps, ...week.steps], { said: { weekday } });
}

/** "last week's Sunday" */
export function weekdayOfWeek(scope: Scope, week: Phrase): Phrase | undefined {
  if (week.days?.grain !== 'week' || !scope.words.key(week.last - 1).endsWith("'s")) return undefined;
  const tag = scope.words.tag(week.last, 'weekday', ({ plural }) => !plural);
  return tag && dayOfWeek(week, week, tag.value.weekday, { last: tag.last, end: scope.words.endOf(tag.last) });
}

/** "ams", "al-yawm al-khamis", "yesterday (Tuesday)", "awwal ams al-ithnayn 5 uktubar". */
export const readDayWord: Reader = (scope, at, depth) => {
  const { words } = scope;
  const tag = words.tag(at, 'day-word');
  if (!tag) return undefined;
  const comma = words.isMark(tag.last, ',') ? tag.last + 1 : tag.last;
  const bracket = words.isMark(comma, '(') ? comma + 1 : comma;
  const beside = readWeekday(scope, bracket, depth) ?? readDated(scope, bracket, depth);
  const usable =
    beside &&
    (beside.shift === undefined || beside.said.day !== undefined) &&
    !beside.days &&
    (bracket === comma || words.isMark(beside.last, ')'))
      ? beside
      : undefined;
  if (!usable && !isDayItself(words, tag)) return undefined;
  const last = usable ? (bracket > comma ? usable.last + 1 : usable.last) : tag.last;
  const span = { first: at, last, start: words.startOf(tag), end: words.endOf(last) };
  if (usable?.said.day !== undefined) return { ...usable, ...span };
  const { offset } = tag.value;
  const day = scope.reference === undefined ? undefined : dayPeriod(scope.reference + offset);
  const steps = [`relative:${String(offset)}:day:from-publication`, ...(usable?.steps ?? [])];
  return reckoned(span, day, steps, { said: usable?.said ?? {} });
};

/** Whether the word closes a short quotation: the name of a paper or channel («... al-yawm»). */
function isInName(words: Words, tag: CalendarTag<'day-word'>): boolean {
  if (!words.isMark(tag.last, '"')) return false;
  for (let at = tag.first - 1; at >= tag.first - 4; at -= 1) if (words.isMark(at, '"')) return true;
  return false;
}

/** Whether the word is the day reckoned from today and not "the day" of something. */
function isDayItself(words: Words, tag: CalendarTag<'day-word'>): boolean {
  const { shy, theDay } = tag.value;
  const before = tag.first - 1;
  if (shy && !isDefinite(tag)) {
    return (
      words.tag(before, 'day-part') !== undefined ||
      words.tag(before, 'date-joint', ({ roles }) => roles.includes('from') || roles.includes('to')) !== undefined
    );
  }
  if (!theDay || isInName(words, tag)) return !theDay;
  if (tag.clitics.includes('in') || words.numeral(tag.last)?.ordinal === true) return false;
  return words.tag(before, 'date-joint', ({ roles }) => roles.includes('on')) === undefined;
}
