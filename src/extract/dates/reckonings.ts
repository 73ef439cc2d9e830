import {
  addUnits,
  civilDate,
  dayPeriod,
  isoDay,
  monthPeriod,
  periodAround,
  weekdayOf,
  type CalendarUnit,
  type DayNumber,
  type Grain,
} from '../../model/dates.js';
import type { Reckoning, TimeUnit, UnitWord } from '../../languages/tables/calendar.js';
import { reckoned, type Phrase, type Reader, type Scope, type Span } from './phrase.js';
import { countAt, skipAbout } from './scope.js';
import { baseOf, isCalendarUnit, unitAt, type Base } from './units.js';
import { isConjoined, isDefinite, isGoverned, type CalendarTag, type Words } from './words.js';

/** "three days ago", "a week from now", "two months later", "three days after Easter", "3 Fridays from now". */
export const readReckonedAfter: Reader = (scope, at, depth) => {
  const { words } = scope;
  const dual = unitAt(words, skipAbout(words, at));
  const counted =
    countAt(words, at) ?? (dual?.value.count === undefined ? undefined : { last: dual.first, count: dual.value.count, vague: false });
  if (!counted) return undefined;
  const start = words.token(at) ? startOfCount(words, at) : 0;
  const weekday = words.tag(counted.last, 'weekday');
  const first = weekday ? undefined : unitAt(words, counted.last);
  const length = first && lengthAt(words, first, counted);
  const unit = length?.unit;
  const last = weekday?.last ?? length?.last;
  if (last === undefined) return undefined;
  const word = words.tag(last, 'reckoning', ({ place }) => place === 'after');
  if (!word) return undefined;
  const anchored = words.tag(last, 'reckoning', ({ place, anchored: needs }) => place === 'after' && needs === true);
  const span = { first: at, last: word.last, start, end: words.endOf(word.last) };
  const found = anchored && scope.read(words.skipJoint(anchored.last, 'the'), depth + 1);
  if (anchored && found?.days) {
    const whole = { ...span, last: found.last, end: found.end };
    const base = { day: anchored.value.sign < 0 ? found.days.first : found.days.last, name: `from-${isoDay(found.days.first)}` };
    return length && countingLength(whole, base, anchored.value.sign, length, found.days.grain === 'day');
  }
  const plain = words.tag(last, 'reckoning', ({ place, anchored: needs }) => place === 'after' && !needs);
  if (!plain || (plain.value.from === 'text' && plain.value.sign < 0 && !endsClause(words, plain.last))) return undefined;
  const exact = { ...span, last: plain.last, end: words.endOf(plain.last) };
  const base = baseOf(
    scope,
    plain.value.from === 'either' ? 'publication' : plain.value.from,
    unit && isCalendarUnit(unit.unit) ? unit.unit : 'day',
  );
  if (weekday) return countingWeekdays(exact, base, plain.value, weekday.value.weekday, counted.count);
  return length && countingLength(exact, base, plain.value.sign, length);
};

function startOfCount(words: Words, at: number): number {
  const about = words.tag(at, 'date-cue', (cue) => cue === 'about');
  const from = about?.last ?? at;
  return words.numeral(from)?.start ?? words.token(from)?.start ?? 0;
}

/** Whether nothing that "before" could govern follows. */
function endsClause(words: Words, at: number): boolean {
  return (
    words.isEdge(at) || words.tag(at, 'date-joint') !== undefined || words.tag(at, 'date-cue', (cue) => cue === 'clause') !== undefined
  );
}

/** "qabl thalathat ayyam", "mundhu amayn", "bad dhalik bi-thalathat ayyam", "in two weeks". */
export const readReckonedBefore: Reader = (scope, at, depth) => {
  const { words } = scope;
  const word = words.tag(at, 'reckoning', ({ place }, tag) => place === 'before' && !isGoverned(tag));
  if (!word) return undefined;
  const from = skipAbout(words, word.last);
  const counted = countAt(words, from);
  const unit = unitAt(words, counted?.last ?? from);
  if (!unit || isDefinite(unit) || isConjoined(unit) || (unit.value.plural && !counted) || (!counted && headsSomething(words, unit)))
    return undefined;
  if (words.tag(at - 1, 'time-unit') || !isLinked(words, word, from)) return undefined;
  const phrase = { first: at, last: unit.last, start: words.startOf(word), end: words.endOf(unit.last) };
  const half = halfMore(words, unit) ?? (counted ? undefined : afterOne(words, unit));
  const isHalf = half !== undefined && words.tag(unit.last, 'time-unit') !== undefined;
  const count = {
    count: (counted?.count ?? unit.value.count ?? 1) + (isHalf ? 0.5 : 0),
    vague: counted?.vague === true || from > word.last,
  };
  const length: Length = half ? { earlier: [], unit: unit.value, ...count, last: half } : lengthAt(words, unit, count);
  const about = skipAbout(words, length.last);
  const span = { ...phrase, last: length.last, end: words.endOf(length.last) };
  const after = countedFrom(words, Math.max(span.last, about));
  if (after !== undefined) return anchoredCount(scope, span, word.value.sign, length, after, depth);
  const whole = span.first === 0 && span.last === words.length;
  if (word.value.future && !whole && depth === 0 && !scope.isFuture(span.first, span.last)) return undefined;
  const now = words.tag(span.last, 'reckoning', ({ place, from: base, sign }) => place === 'after' && base === 'publication' && sign > 0);
  if (now && word.value.from !== 'text')
    return countingLength(
      { ...span, last: now.last, end: words.endOf(now.last) },
      baseOf(scope, 'publication', 'day'),
      word.value.sign,
      length,
    );
  const base = startsFrom(scope, word.value, span, length.unit);
  return !base || wordAfterMeasure(words, span.last) ? undefined : countingLength(span, base, word.value.sign, length);
};

/** "bad dhalik bi-thalathat ayyam": after a word that points back the count is governed; "bad dhalik uqid ijtima" counts nothing. */
function isLinked(words: Words, word: CalendarTag<'reckoning'>, at: number): boolean {
  if (word.value.from !== 'text' || words.isCased(at)) return true;
  return words.sentence.tags[at]?.some((tag) => isGoverned(tag)) === true || words.followsJoint(at, 'on');
}

/** "qabl am 2010", "qabl yawm al-juma": a word for year, month or day before its name counts nothing. */
function headsSomething(words: Words, unit: CalendarTag<'time-unit'>): boolean {
  const numeral = words.numeral(unit.last);
  if (numeral) return !(numeral.form === 'words' && numeral.value === 1);
  if (
    words.tag(unit.last, 'month') ||
    words.tag(unit.last, 'weekday') ||
    words.tag(unit.last, 'day-word') ||
    words.tag(unit.last, 'date-joint', ({ roles }) => roles.includes('the'))
  )
    return true;
  return words.sentence.language.analyse(words.key(unit.last)).some(({ clitics }) => clitics.length === 1 && clitics[0] === 'the');
}

/** What a count starts from; `undefined` where "after two years" is told of nothing that has a date, and is a length of time. */
function startsFrom(scope: Scope, { from }: Reckoning, span: Span, { unit }: UnitWord): Base | undefined {
  const name = isCalendarUnit(unit) ? unit : 'day';
  if (from !== 'either') return baseOf(scope, from, name);
  const { words } = scope;
  if (span.first === 0 && span.last === words.length) return baseOf(scope, 'publication', name);
  const closes = words.isEdge(span.last) || words.sentence.language.stopWords.has(words.key(span.last));
  if (!closes) return undefined;
  if (scope.isFuture(span.first, span.last)) return baseOf(scope, 'publication', name);
  return scope.anchor(name)?.near ? baseOf(scope, 'text', name) : undefined;
}

/** Where what is counted from begins: "qabl thalathat ayyam min ...", "bad yawmayn ala ...". */
function countedFrom(words: Words, at: number): number | undefined {
  return words.tag(at, 'reckoning', ({ place, from }) => place === 'after' && from !== 'either')
    ? undefined
    : words.afterJoint(at, 'counted-from');
}

/** An adjective or measure that makes the span a length and no date. */
function wordAfterMeasure(words: Words, at: number): boolean {
  return words.tag(at, 'time-unit', (_, tag) => tag.clitics.length === 0) !== undefined;
}

/** "yawm wahid", with "faqat" left out. */
function afterOne(words: Words, unit: CalendarTag<'time-unit'>): number | undefined {
  const one = words.numeral(unit.last);
  return one && one.form === 'words' && !one.ordinal && one.value === 1 ? one.last : undefined;
}

/** "wa-nisf", "wa-nisf al-am" after a unit. */
function halfMore(words: Words, unit: CalendarTag<'time-unit'>): number | undefined {
  const half = words.tag(unit.last, 'time-unit', ({ unit: name }, tag) => name === 'half' && tag.clitics[0] === 'and');
  if (!half) return undefined;
  const again = words.tag(half.last, 'time-unit', ({ unit: name }) => name === unit.value.unit);
  return again?.last ?? half.last;
}

function anchoredCount(scope: Scope, span: Span, sign: -1 | 1, length: Length, at: number, depth: number): Phrase | undefined {
  const found = scope.read(at, depth + 1);
  if (!found?.days) return undefined;
  const base = { day: sign < 0 ? found.days.first : found.days.last, name: `from-${isoDay(found.days.first)}` };
  return countingLength({ ...span, last: found.last, end: found.end }, base, sign, length, found.days.grain === 'day');
}

const WHOLE: Readonly<Record<CalendarUnit, Grain>> = {
  day: 'day',
  weekend: 'week',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'half',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

/**
 * The day, month or year that lies a count of units from `base`: a day exactly, a week or month roughly, a year to the month unless it is
 * counted from a day that is named.
 */
function counting(
  span: Span,
  base: Base,
  sign: -1 | 1,
  { unit }: UnitWord,
  { count, vague }: { count: number; vague: boolean },
  fromDay = false,
): Phrase | undefined {
  if (!isCalendarUnit(unit)) return undefined;
  const steps = [`relative:${String(sign * count)}:${unit}:${base.name}`];
  if (base.day === undefined) return reckoned(span, undefined, steps, { grain: WHOLE[unit] });
  const point = pointAt(unit, base.day, sign * count);
  if (unit === 'day') return reckoned(span, dayPeriod(point), steps, vague ? { approximate: true } : {});
  const { year, month } = civilDate(point);
  const days =
    unit === 'year' && !fromDay
      ? monthPeriod(year, month)
      : unit === 'decade' || unit === 'century'
        ? periodAround('year', point)
        : dayPeriod(point);
  return reckoned(span, { ...days, grain: WHOLE[unit] }, steps, { approximate: true });
}

/** A count of a unit, with what was counted of coarser ones before it: "2 years, 1 month and | 21 days". */
interface Length {
  readonly earlier: readonly { readonly unit: CalendarUnit; readonly count: number }[];
  readonly unit: UnitWord;
  readonly count: number;
  readonly vague: boolean;
  readonly last: number;
}

/** Units that are counted one after the other, the coarsest first. */
const DESCENDING: readonly TimeUnit[] = ['century', 'decade', 'year', 'month', 'week', 'day'];

/** The length of time that begins with a count of `unit`: finer units may follow, or half of it. */
function lengthAt(words: Words, unit: CalendarTag<'time-unit'>, { count, vague }: { count: number; vague: boolean }): Length {
  let length: Length = { earlier: [], unit: unit.value, count, vague, last: unit.last };
  for (let next = furtherAt(words, length); next; next = furtherAt(words, length)) length = next;
  return length;
}

function furtherAt(words: Words, length: Length): Length | undefined {
  const at = skipAnd(words, length.last);
  const counted = countAt(words, at);
  const unit = unitAt(words, counted?.last ?? at);
  if (!unit || isDefinite(unit) || !isCalendarUnit(length.unit.unit)) return undefined;
  const joined = at > length.last || isConjoined(unit);
  if (unit.value.unit === 'half')
    return joined && counted?.count === 1 ? { ...length, count: length.count + 0.5, last: unit.last } : undefined;
  if (!counted && (!joined || unit.value.plural)) return undefined;
  const [coarse, fine] = [DESCENDING.indexOf(length.unit.unit), DESCENDING.indexOf(unit.value.unit)];
  if (coarse < 0 || fine <= coarse || !Number.isInteger(length.count)) return undefined;
  return {
    earlier: [...length.earlier, { unit: length.unit.unit, count: length.count }],
    unit: unit.value,
    count: counted?.count ?? unit.value.count ?? 1,
    vague: length.vague || counted?.vague === true,
    last: unit.last,
  };
}

/** Past a comma and a word for "and" that stands by itself. */
function skipAnd(words: Words, at: number): number {
  const from = words.isMark(at, ',') ? at + 1 : at;
  const and = words.sentence.tags[from]?.find(
    ({ kind, value, clitics }) => kind === 'amount-joint' && value === 'and' && clitics.length === 0,
  );
  return and?.last ?? from;
}

/** As `counting`, from the day that the coarser units lead to. */
function countingLength(span: Span, base: Base, sign: -1 | 1, length: Length, fromDay = false): Phrase | undefined {
  const steps: string[] = [];
  let from = base;
  for (const { unit, count } of length.earlier) {
    steps.push(`relative:${String(sign * count)}:${unit}:${from.name}`);
    const day: DayNumber | undefined = from.day === undefined ? undefined : pointAt(unit, from.day, sign * count);
    from = { day, name: day === undefined ? from.name : `from-${isoDay(day)}` };
  }
  const phrase = counting(span, from, sign, length.unit, length, fromDay);
  return phrase && steps.length > 0 ? { ...phrase, steps: [...steps, ...phrase.steps] } : phrase;
}

function pointAt(unit: CalendarUnit, day: DayNumber, count: number): DayNumber {
  if (Number.isInteger(count)) return addUnits(unit, day, count);
  const whole = addUnits(unit, day, Math.trunc(count));
  const half = Math.sign(count);
  if (unit === 'year') return addUnits('month', whole, 6 * half);
  return whole + half * (unit === 'month' ? 15 : unit === 'week' ? 3 : unit === 'decade' ? 1826 : 0);
}

function countingWeekdays(span: Span, base: Base, { sign }: Reckoning, weekday: number, count: number): Phrase {
  const steps = [`relative:${String(sign * count)}:weekday:${base.name}`];
  const said = { weekday };
  if (base.day === undefined) return reckoned(span, undefined, steps, { said });
  const ahead = (weekday - weekdayOf(base.day) + 7) % 7;
  const nearest = sign > 0 ? (ahead === 0 ? 7 : ahead) : ahead - 7;
  return reckoned(span, dayPeriod(base.day + nearest + sign * 7 * (count - 1)), steps, { said });
}
