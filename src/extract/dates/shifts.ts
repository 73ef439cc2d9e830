import { addUnits, neighbour, type CalendarUnit, type DayNumber, type Period } from '../../model/dates.js';
import type { Shift, UnitWord } from '../../languages/tables/calendar.js';
import { numeralStart } from './months.js';
import { reckoned, type Phrase, type Reader, type Scope, type Span } from './phrase.js';
import { countAt, skipAbout } from './scope.js';
import { baseOf, isCalendarUnit, unitAt, type Base } from './units.js';
import { isConjoined, isDefinite, isGoverned, type CalendarTag, type Words } from './words.js';
import { countsSomething, withSchoolYear, yearAt, yearPhrase } from './years.js';

/** "last week", "the past two days", "hadha al-usbu", "two previous years". */
export const readShiftBefore: Reader = (scope, at) => {
  const { words } = scope;
  const leading = words.numeral(at) ? countAt(words, at) : undefined;
  const shift = words.tag(leading?.last ?? at, 'shift', ({ place }) => place !== 'after');
  if (!shift) return undefined;
  const counted = leading ?? countAt(words, skipAbout(words, shift.last));
  const next = leading ? shift.last : (counted?.last ?? skipAbout(words, shift.last));
  const unit = unitAt(words, words.tag(next, 'date-joint', ({ roles }) => roles.includes('year-kind'))?.last ?? next);
  if (!unit || isConjoined(unit)) return undefined;
  const needsArticle = shift.value.place === 'either';
  // "this contract" is spelled like "this decade".
  if (needsArticle && unit.value.unit === 'decade' && !unit.value.count) return undefined;
  if (needsArticle && (!isDefinite(unit) || unit.value.plural) && !(shift.value.from === 'text' && isDefinite(unit))) return undefined;
  const start = leading ? (words.numeral(at)?.start ?? 0) : words.startOf(shift);
  return shifted(scope, { first: at, last: unit.last, start, end: words.endOf(unit.last) }, shift.value, unit.value, counted);
};

/** "al-usbu al-madi", "al-yawmayn al-madiyayn", "al-ayyam ath-thalatha al-madiya", "ath-thalatha ayyam al-madiya". */
export const readShiftAfter: Reader = (scope, at) => {
  const { words } = scope;
  const before = words.numeral(at);
  const unit = unitAt(words, before && !before.ordinal ? before.last : at);
  if (!unit) return undefined;
  const between = before ? undefined : (countAt(words, unit.last) ?? vagueAfter(words, unit));
  const kind = between || before ? undefined : words.tag(unit.last, 'date-joint', ({ roles }) => roles.includes('year-kind'));
  if ((before && isDefinite(unit) && !unit.value.plural) || (isConjoined(unit) && words.tag(at - 1, 'time-unit'))) return undefined;
  const shift = words.tag(
    between?.last ?? kind?.last ?? unit.last,
    'shift',
    ({ place, feminine }, tag) =>
      place !== 'before' &&
      !isGoverned(tag) &&
      !isConjoined(tag) &&
      (feminine === undefined || unit.value.plural || feminine === (unit.value.feminine ?? false)),
  );
  if (!shift || !(isDefinite(shift) || shift.last > shift.first + 1 || (shift.value.by === 0 && shift.value.place === 'either'))) {
    return before || between || !shift ? undefined : bareShift(scope, at, unit, shift);
  }
  if (!isDefinite(unit) && !before && unit.last === unit.first + 1 && !words.isCased(at)) return bareShift(scope, at, unit, shift);
  const count = before ? countAt(words, at) : between;
  const start = before ? numeralStart(words, before.first, before.start) : words.startOf(unit);
  return shifted(scope, { first: at, last: shift.last, start, end: words.endOf(shift.last) }, shift.value, unit.value, count);
};

/** "al-am dhatuh" has a shift without article, "am muqbil" is any coming year and none in particular. */
function bareShift(scope: Scope, at: number, unit: CalendarTag<'time-unit'>, shift: CalendarTag<'shift'>): Phrase | undefined {
  const { words } = scope;
  const { from, by } = shift.value;
  if (!isDefinite(unit) || isConjoined(shift) || from !== 'text' || by !== 0) return undefined;
  return shifted(
    scope,
    { first: at, last: shift.last, start: words.startOf(unit), end: words.endOf(shift.last) },
    shift.value,
    unit.value,
    undefined,
  );
}

function vagueAfter(words: Words, unit: CalendarTag<'time-unit'>): { last: number; count: number; vague: boolean } | undefined {
  const word = unit.value.plural ? words.tag(unit.last, 'vague-count') : undefined;
  return word && { last: word.last, count: word.value.count, vague: true };
}

function shifted(
  scope: Scope,
  span: Span,
  shift: Shift,
  word: UnitWord,
  counted: { count: number; vague: boolean } | undefined,
): Phrase | undefined {
  const { unit } = word;
  if (!isCalendarUnit(unit)) return undefined;
  const count = counted?.count ?? word.count ?? 1;
  const several = count > 1 || (counted !== undefined && word.plural === true);
  if (word.plural && !counted && unit !== 'season') return undefined;
  if ((shift.several ?? false) && !several) return undefined;
  // "the next day" counts from the day in hand; "the last day" is one of something.
  const nextDay = unit === 'day' && shift.place === 'before' && shift.by !== 0 && !several;
  if (nextDay && shift.by < 0 && shift.from === 'publication') return undefined;
  const from = nextDay ? 'text' : shift.from;
  const base = shiftBase(scope, from, unit, shift.by);
  const steps = [`relative:${String(shift.by)}:${several ? `${String(count)}-${unit}` : unit}:${base.name}`];
  const runs = from === 'publication' && shift.by === -1 && (several || ROLLING.has(unit)) && scope.words.followsJoint(span.first, 'the');
  const days =
    base.day === undefined ? undefined : runs ? upToNow(unit, base.day, count) : shiftedDays(unit, base.day, shift.by, several ? count : 1);
  if (!days && base.day !== undefined) return undefined;
  const told = saidYear(scope, span, unit, several);
  const otherYear = unit === 'year' && isOtherYear(scope.words, span);
  if (told) return told;
  const backward = from === 'text' && shift.by < 0 ? { backward: true as const } : {};
  return reckoned(span, days, steps, {
    grain: several ? 'range' : unit,
    ...backward,
    // Whole units of the calendar are the nearest there is to "the last three years".
    ...(counted?.vague || otherYear || (several && unit !== 'day' && !runs) ? { approximate: true as const } : {}),
  });
}

/** A year of school or of the budget begins when it will. */
function isOtherYear(words: Words, { first, last }: Span): boolean {
  for (let at = first; at < last; at += 1) if (words.tag(at, 'date-joint', ({ roles }) => roles.includes('other-year'))) return true;
  return false;
}

/** "hadha al-am 1436h", "al-am al-madi 2014": the year is said beside it. */
function saidYear(scope: Scope, span: Span, unit: CalendarUnit, several: boolean): Phrase | undefined {
  const { words } = scope;
  const bracket = words.isMark(span.last, '(') ? span.last + 1 : span.last;
  const hit = unit !== 'year' || several ? undefined : yearAt(scope, bracket, false);
  if (!hit || countsSomething(words, hit.last, hit.year) || (bracket > span.last && !words.isMark(hit.last, ')'))) return undefined;
  const phrase = withSchoolYear(scope, yearPhrase(scope, span.first, span.start, hit));
  const last = bracket > span.last ? phrase.last + 1 : phrase.last;
  return { ...phrase, last, end: words.endOf(last) };
}

/** Units so long that "the previous" one, with no date in the sentence, is the one before now. */
const LONG: ReadonlySet<CalendarUnit> = new Set(['quarter', 'half', 'season', 'year', 'decade', 'century']);

/** "the following week" with no date before it is next week; "the following day" of nothing is no day. */
function shiftBase(scope: Scope, from: 'publication' | 'text', unit: CalendarUnit, by: number): Base {
  const base = baseOf(scope, from, unit);
  if (from === 'publication' || by === 0) return base;
  const near = scope.anchor(unit)?.near === true;
  if (base.day === undefined ? by > 0 && (unit === 'day' || LONG.has(unit)) : near || !(by < 0 && LONG.has(unit))) return base;
  return baseOf(scope, 'publication', unit);
}

/** Units of which "the past one" is the stretch up to now; "the last century" is a century of the calendar. */
const ROLLING: ReadonlySet<CalendarUnit> = new Set(['week', 'month', 'year', 'decade']);

/** "the past year" runs up to now; "last year" is the calendar's. */
function upToNow(unit: CalendarUnit, day: DayNumber, count: number): Period {
  return { first: addUnits(unit, day, -count), last: day, grain: 'range' };
}

/** Units beside the one that holds `day`; several of them from the nearest outward. */
function shiftedDays(unit: CalendarUnit, day: DayNumber, by: number, count: number): Period | undefined {
  if (count === 1) return neighbour(unit, day, by);
  if (by === 0) return undefined;
  const near = neighbour(unit, day, by);
  const far = neighbour(unit, day, by < 0 ? by - count + 1 : by + count - 1);
  return { first: Math.min(near.first, far.first), last: Math.max(near.last, far.last), grain: 'range' };
}
