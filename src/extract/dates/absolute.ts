import { civilDate } from '../../model/dates.js';
import { currentMonth, dayOfPeriod } from './month-days.js';
import { dayAt, hasCompany, looksLikeName, monthAt, monthPhrase, monthStep, type DayHit, type MonthHit } from './months.js';
import type { Phrase, Reader, Scope } from './phrase.js';
import { settle } from './settle.js';
import { isDefinite, isConjoined, type CalendarTag, type Words } from './words.js';
import { hijriYearsIn, isMeasured, isUsual, nearestCentury, yearAt, yearHeading } from './years.js';

/** "21 October 2019", "ath-thamin min uktubar", "yawm 5 ramadan 1436h", "31-Oct-74", "20th of next month". */
export const readDayFirst: Reader = (scope, at, depth) => {
  const { words } = scope;
  const heading = dayHeading(words, at);
  const day = dayAt(words, heading?.last ?? at);
  if (!day || (heading && isDefinite(heading) && !day.ordinal) || (!heading && ordersNoun(words, at, day))) return undefined;
  const start = heading ? words.startOf(heading) : day.start;
  const at2 = afterDay(words, day.last);
  const current = currentMonth(scope, at, start, day);
  if (current) return current;
  const month = monthAt(words, at2.at, true);
  if (!month || isConjoinedMonth(words, at2.at)) return at2.joined ? dayOfPeriod(scope, at, start, day, at2.at, depth) : undefined;
  const phrase: Phrase = {
    ...monthPhrase(month, words.endOf(month.last)),
    first: at,
    start,
    said: { month: month.month, day: day.day },
    steps: [`day:${String(day.day)}:said`, monthStep(month)],
  };
  return withTail(scope, phrase, true, depth);
};

/**
 * Whether an ordinal orders the noun before it and is no day: "al-marhala ath-thaniya min adhar", "the second third of March". After a
 * weekday, a word of the day or a part of it the day of the month does follow.
 */
function ordersNoun(words: Words, at: number, day: DayHit): boolean {
  if (!day.ordinal || words.numeral(words.skipJoint(at, 'the'))?.form !== 'words') return false;
  if (words.isCased(at)) return words.sentence.numerals.some(({ ordinal, last }) => ordinal && last === at);
  const before = words.token(at - 1);
  if (words.sentence.tags[at]?.some(isConjoined)) return false;
  if (before?.kind !== 'word' || words.calendarTags(at - 1).some(({ kind }) => DAYS.has(kind))) return false;
  if (words.sentence.language.stopWords.has(before.key)) return false;
  return words.sentence.language.analyse(before.key).some(({ clitics }) => clitics.includes('the'));
}

/** What a day of the month stands beside without being counted by it. */
const DAYS: ReadonlySet<string> = new Set(['weekday', 'day-word', 'day-part', 'date-joint']);

function withoutShyness(phrase: Phrase): Phrase {
  const { shy: _, ...rest } = phrase;
  return rest;
}

function isConjoinedMonth(words: Words, at: number): boolean {
  const tag = words.tag(at, 'month') ?? words.tag(at, 'time-unit');
  return tag !== undefined && isConjoined(tag);
}

/** A word for day before a day of the month: "yawm", "al-yawm". */
function dayHeading(words: Words, at: number): CalendarTag<'time-unit'> | undefined {
  return words.tag(at, 'time-unit', ({ unit, count, plural }) => unit === 'day' && count === undefined && !plural);
}

/** Past what may stand between a day and its month: "of", "of the", "-", "/", "day of". */
function afterDay(words: Words, at: number): { readonly at: number; readonly joined: boolean } {
  const mark = words.isMark(at, '/', '-') && words.token(at)?.spaced === false && words.token(at + 1)?.kind === 'word';
  if (mark) return { at: at + 1, joined: false };
  // "16. Nov. 2016"
  const dot = words.isMark(at, '.') && words.token(at)?.spaced === false && words.isCased(at + 1);
  if (dot && words.tag(at + 1, 'month')) return { at: at + 1, joined: false };
  const unit = dayHeading(words, at);
  const of = words.afterJoint(unit && !isDefinite(unit) ? unit.last : at, 'of');
  if (of !== undefined) return { at: words.skipJoint(of, 'the'), joined: true };
  return { at, joined: false };
}

/** "October 21, 2019", "October 2019", "shahr aylul al-madi", "tammuz 13". */
export const readMonthFirst: Reader = (scope, at, depth) => {
  const { words } = scope;
  const shift = words.tag(at, 'shift', ({ place, from }) => place !== 'after' && from === 'publication');
  if (shift) return withShiftBefore(words, at, shift);
  const month = monthAt(words, at, false, depth > 0);
  if (!month) return undefined;
  const plain = monthPhrase(month, words.endOf(month.last));
  const day = dayAfterMonth(scope, month);
  if (day) {
    const dated: Phrase = {
      ...withoutShyness(plain),
      last: day.last,
      end: words.endOf(day.last),
      said: { month: month.month, day: day.day },
      steps: [monthStep(month), `day:${String(day.day)}:said`],
    };
    return withTail(scope, dated, true, depth);
  }
  const phrase = withTail(scope, plain, false, depth);
  if (phrase.last > month.last) return withoutShyness(phrase);
  if (looksLikeName(scope, month)) return undefined;
  if (!phrase.shy || vouched(scope, month, depth)) return withoutShyness(phrase);
  return phrase;
};

/** "next March", "this October" */
function withShiftBefore(words: Words, at: number, shift: CalendarTag<'shift'>): Phrase | undefined {
  const month = monthAt(words, shift.last, true, false);
  if (!month || (month.calendar === 'gregorian' && words.isCased(month.first) && !words.isCapital(month.first))) return undefined;
  return { ...monthPhrase(month, words.endOf(month.last)), first: at, start: words.startOf(shift), shift: shift.value.by };
}

/** Whether a month that is also another word may stand alone here. */
function vouched({ words }: Scope, month: MonthHit, depth: number): boolean {
  if (month.first === 0 && month.last === words.length && words.isCased(month.first)) return true;
  const capital = !words.isCased(month.first) || words.isCapital(month.first);
  // Two prepositions never meet: "fi bab" is no "in August".
  return (
    capital && !month.short && (depth > 0 || (hasCompany(words, month.first) && !month.governed) || followsOrdinal(words, month.first))
  );
}

/** "ath-thaniya min mars": an ordinal of something before "of" shows the month as a preposition of time does. */
function followsOrdinal(words: Words, at: number): boolean {
  return words.followsJoint(at, 'of') && words.sentence.numerals.some(({ ordinal, last }) => ordinal && last === at - 1);
}

function dayAfterMonth(scope: Scope, month: MonthHit): DayHit | undefined {
  const { words } = scope;
  const from =
    words.isMark(month.last, '/', '-', '.') &&
    words.token(month.last + 1)?.kind === 'number' &&
    words.token(month.last + 1)?.spaced === words.token(month.last)?.spaced
      ? month.last + (words.isMark(month.last, '.') ? 1 : 0)
      : month.last;
  const dotted = from === month.last && words.isMark(month.last, '.') ? month.last + 1 : from;
  const day = dayAt(words, dotted) ?? cardinalDay(scope, dotted);
  // "the month of September. 16th"
  if (!day || (month.ofMonth && words.isMark(month.last, '.'))) return undefined;
  if (
    words.isMark(day.last, ':', '%', '$') ||
    (words.isMark(day.last, '.') && words.token(day.last + 1)?.kind === 'number' && !words.token(day.last + 1)?.spaced)
  )
    return undefined;
  if (day.ordinal && words.numeral(dotted)?.form === 'words' && !words.isCased(dotted) && !yearSaidAfter(scope, day.last)) return undefined;
  // Where the day usually stands first, a figure after the month counts what follows: "fi yulyu 13 shakhsan".
  if (
    words.sentence.language.dayFirst &&
    !words.isEdge(day.last) &&
    words.afterJoint(day.last, 'to') === undefined &&
    !yearFollows(words, day.last) &&
    !(day.ordinal && yearSaidAfter(scope, day.last))
  )
    return undefined;
  return words.tag(day.last, 'time-unit') || words.tag(day.last, 'day-part') ? undefined : day;
}

/** "January twenty two, 2018": a cardinal in words is a day where its year follows. */
function cardinalDay(scope: Scope, at: number): DayHit | undefined {
  const { words } = scope;
  const numeral = words.numeral(at);
  if (!numeral || numeral.ordinal || numeral.form !== 'words' || !(numeral.value >= 1 && numeral.value <= 31)) return undefined;
  if (!Number.isInteger(numeral.value) || !yearSaidAfter(scope, numeral.last)) return undefined;
  return { last: numeral.last, start: numeral.start, day: numeral.value, ordinal: true };
}

function yearSaidAfter(scope: Scope, at: number): boolean {
  const { words } = scope;
  const from = words.skipJoint(words.isMark(at, ',') ? at + 1 : at, 'of');
  const hit = yearAt(scope, from, false);
  return hit !== undefined && isUsual(hit) && !isMeasured(words, hit.last);
}

function yearFollows(words: Words, at: number): boolean {
  return /^\d{4}$/u.test(words.key(at)) || yearHeading(words, at) !== undefined;
}

/** The month or day with what follows it: "al-madi", a year however it is said, "last year", "(2019)". */
export function withTail(scope: Scope, phrase: Phrase, dated: boolean, depth: number): Phrase {
  const shifted = withShift(scope.words, phrase);
  const whole =
    withYear(scope, shifted, dated) ?? withShortYear(scope, shifted, dated) ?? withReckonedYear(scope, shifted, depth) ?? shifted;
  return dated ? withWeekday(scope.words, whole) : whole;
}

/** "July 18, Fri", "21 uktubar (al-ithnayn)": the weekday after its date, before an end. */
function withWeekday(words: Words, phrase: Phrase): Phrase {
  const bracket = words.isMark(phrase.last, '(');
  if (!bracket && !words.isMark(phrase.last, ',')) return phrase;
  const weekday = words.tag(
    phrase.last + 1,
    'weekday',
    ({ plural, definite }, tag) => !plural && (!definite || isDefinite(tag)) && !isConjoined(tag),
  );
  if (!weekday || !words.isEdge(weekday.last) || (bracket && !words.isMark(weekday.last, ')'))) return phrase;
  const last = bracket ? weekday.last + 1 : weekday.last;
  const step = `weekday:${String(weekday.value.weekday)}:${words.said(weekday.first, weekday.last)}`;
  return {
    ...phrase,
    last,
    end: words.endOf(last),
    said: { ...phrase.said, weekday: weekday.value.weekday },
    steps: [...phrase.steps, step],
  };
}

function withShift(words: Words, phrase: Phrase): Phrase {
  const shift = words.tag(
    phrase.last,
    'shift',
    ({ place, several }, tag) => place !== 'before' && !several && (isDefinite(tag) || tag.last > tag.first + 1),
  );
  if (shift?.value.from === 'publication') return { ...phrase, last: shift.last, end: words.endOf(shift.last), shift: shift.value.by };
  return phrase;
}

function withYear(scope: Scope, phrase: Phrase, dated: boolean): Phrase | undefined {
  const { words } = scope;
  const comma = words.isMark(phrase.last, ',', '/', '-', '.') ? phrase.last + 1 : phrase.last;
  const bracket = words.isMark(comma, '(') ? comma + 1 : comma;
  const at = words.skipJoint(words.skipJoint(bracket, 'of'), 'the');
  const heading = yearHeading(words, at);
  const hit = yearAt(scope, heading?.last ?? at, heading !== undefined);
  if (!hit || (hit.year < 1000 && !hit.era)) return undefined;
  if (!heading && !hit.era && (isMeasured(words, hit.last) || hit.year < 1200)) return undefined;
  if (!heading && at > bracket && !dated && phrase.shy && !words.followsJoint(phrase.first, 'in')) return undefined;
  if (!fitsCalendar(phrase, hit.calendar)) return undefined;
  const closed = bracket > comma && words.isMark(hit.last, ')') ? hit.last + 1 : hit.last;
  const whole = { ...phrase, last: closed, end: words.endOf(closed), steps: [...phrase.steps, `year:${String(hit.year)}:said`] };
  if (phrase.calendar === 'hijri' && hit.calendar === 'gregorian') return inGregorianYear(scope, whole, hit.year);
  return { ...whole, said: { ...phrase.said, year: hit.year } };
}

function fitsCalendar(phrase: Phrase, calendar: 'gregorian' | 'hijri'): boolean {
  return phrase.calendar === calendar || phrase.calendar === 'hijri';
}

/** "ramadan 2015": the Hijri year whose month falls in it. */
function inGregorianYear(scope: Scope, phrase: Phrase, year: number): Phrase | undefined {
  for (const hijri of hijriYearsIn(year)) {
    const settled = settle({ ...phrase, said: { ...phrase.said, year: hijri } }, scope);
    if (settled?.days && civilDate(settled.days.first).year === year) return { ...settled, said: phrase.said };
  }
  return undefined;
}

/** "31-Oct-74", "14th April 15": two digits, only after a full date and before an end. */
function withShortYear(scope: Scope, phrase: Phrase, dated: boolean): Phrase | undefined {
  const { words } = scope;
  // The mark must have stood between day and month as well: "July 13-15" is three days.
  const mark =
    words.isMark(phrase.last, '-', '/') &&
    words.token(phrase.last)?.spaced === false &&
    words.isMark(phrase.last - 2, words.key(phrase.last));
  const at = mark ? phrase.last + 1 : words.isMark(phrase.last, "'") ? phrase.last + 1 : phrase.last;
  const figure = words.key(at);
  // "August 99": what is no day of any month.
  if (!dated && (Number(figure) <= 31 || at > phrase.last || phrase.calendar === 'hijri' || !words.isCapital(phrase.last - 1)))
    return undefined;
  if (!/^\d{2}$/u.test(figure) || !words.isEdge(at + 1) || words.isMark(at + 1, '%', ':', '-', '/')) return undefined;
  const year = nearestCentury(scope, Number(figure));
  return {
    ...phrase,
    last: at + 1,
    end: words.endOf(at + 1),
    said: { ...phrase.said, year },
    steps: [...phrase.steps, `year:${String(year)}:said`],
  };
}

/** "mars min al-am al-madi", "March last year", "March in a year". */
function withReckonedYear(scope: Scope, phrase: Phrase, depth: number): Phrase | undefined {
  const { words } = scope;
  const at = words.skipJoint(words.skipJoint(phrase.last, 'of'), 'the');
  const token = words.token(at);
  if (!token || token.kind === 'mark' || (at === phrase.last && !words.hasTag(at))) return undefined;
  const year = scope.read(at, depth + 1) ?? (at > phrase.last ? scope.read(phrase.last, depth + 1) : undefined);
  if (!year || year.said.year !== undefined || !isYearUnit(words, year) || year.said.month !== undefined) return undefined;
  const last = { last: year.last, end: year.end };
  if (!year.days) return { ...phrase, ...last, lost: true, basis: 'implied', steps: [...phrase.steps, ...year.steps] };
  const civil = civilDate(year.days.first).year;
  const calendar = phrase.calendar;
  if (calendar === 'hijri') return inGregorianYear(scope, { ...phrase, ...last, steps: [...phrase.steps, ...year.steps] }, civil);
  const settled = settle({ ...phrase, said: { ...phrase.said, year: civil } }, scope);
  return (
    settled && {
      ...settled,
      ...last,
      said: phrase.said,
      basis: 'relative',
      ...(year.backward ? { backward: true as const } : {}),
      steps: [...phrase.steps, ...year.steps, `year:${String(civil)}:reckoned`],
    }
  );
}

function isYearUnit(words: Words, phrase: Phrase): boolean {
  if (phrase.days && phrase.days.grain !== 'year') return false;
  for (let at = phrase.first; at < phrase.last; at += 1) if (words.tag(at, 'time-unit', ({ unit }) => unit === 'year')) return true;
  return false;
}
