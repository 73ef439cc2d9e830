import {
  civilDate,
  dayNumber,
  dayPeriod,
  isoDay,
  periodAround,
  weekdayOf,
  type CalendarUnit,
  type Grain,
  type Period,
} from '../../model/dates.js';
import type { PeriodPart } from '../../languages/tables/calendar.js';
import { reckoned, type Phrase, type Reader, type Scope } from './phrase.js';
import { rankAt } from './ranks.js';
import { skipAbout } from './scope.js';
import { isConjoined, isDefinite, isGoverned, type CalendarTag, type Words } from './words.js';

/** "early March", "awail shahr mars", "the end of 2012", "mid-2014", "nihayat al-am", "EOM". */
export const readPart: Reader = (scope, at, depth) => {
  const { words } = scope;
  const part = words.tag(at, 'period-part');
  if (!part || (part.value.narrow && isDefinite(part))) return undefined;
  const { unit } = part.value;
  const capitals = words.said(part.first, part.last);
  if (unit)
    return capitals === capitals.toUpperCase()
      ? partOf(scope, part, part.last, part.last, currentUnit(scope, unit as CalendarUnit))
      : undefined;
  const hyphen = words.isMark(part.last, '-') ? part.last + 1 : part.last;
  const of = skipAbout(words, words.skipJoint(hyphen, 'of'));
  const from = words.skipJoint(of, 'the');
  const bare = bareUnit(scope, from);
  const phrase = scope.read(from, depth + 1) ?? (from > of ? scope.read(of, depth + 1) : undefined);
  if (part.value.narrow && phrase && phrase.said.month === undefined) return undefined;
  if (phrase && (!bare || phrase.last > bare.last)) return partOf(scope, part, phrase.last, phrase.last, phrase);
  if (!bare || !(isDefinite(bare) || from > of || of > hyphen || words.isCased(from))) return undefined;
  return isCurrent(words, bare)
    ? partOf(scope, part, bare.last, bare.last, currentUnit(scope, bare.value.unit as CalendarUnit))
    : undefined;
};

/** A unit with nothing to tell which: "the end of the month" is this one's. */
function bareUnit({ words }: Scope, at: number): CalendarTag<'time-unit'> | undefined {
  return words.tag(
    at,
    'time-unit',
    ({ unit, plural, count }, tag) => PARTED.has(unit) && !plural && count === undefined && !isConjoined(tag) && !isGoverned(tag),
  );
}

const PARTED: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century']);

/** Not before an adjective of its own ("the end of the school year" is another), which in Arabic has the article. */
function isCurrent(words: Words, unit: CalendarTag<'time-unit'>): boolean {
  if (words.isCased(unit.first)) return true;
  return words.numeral(unit.last)?.ordinal !== true && !words.tag(unit.last, 'shift');
}

function currentUnit(
  { reference }: Scope,
  unit: CalendarUnit,
): { days?: Period; steps: readonly string[]; said: Phrase['said']; basis: Phrase['basis'] } {
  const steps = [`relative:0:${unit}:from-publication`];
  return { ...(reference === undefined ? {} : { days: periodAround(unit, reference) }), steps, said: {}, basis: 'relative' };
}

function partOf(
  { words }: Scope,
  part: CalendarTag<'period-part'>,
  last: number,
  end: number,
  whole: Pick<Phrase, 'said' | 'basis' | 'steps'> & {
    readonly days?: Period;
    readonly calendar?: Phrase['calendar'];
    readonly grain?: Grain;
    readonly approximate?: true;
  },
): Phrase | undefined {
  const span = { first: part.first, last, start: words.startOf(part), end: words.endOf(end) };
  const name = part.value.part;
  const more = { said: whole.said, basis: whole.basis, calendar: whole.calendar ?? ('gregorian' as const) };
  if (!whole.days && (whole.grain === 'day' || whole.said.day !== undefined || whole.said.weekday !== undefined)) return undefined;
  if (!whole.days) return reckoned(span, undefined, [...whole.steps, `part:${name}`], { ...more, grain: 'range' });
  if (whole.days.grain === 'day' || whole.days.grain === 'range' || whole.days.grain === 'weekend' || whole.approximate) return undefined;
  const days = slice(whole.days, name);
  return reckoned(span, days, [...whole.steps, `part:${name}:${isoDay(whole.days.first)}`], { ...more, approximate: true });
}

/** Where each part of a period begins and ends: days of a month or week, months of a year. The last of a month is as long as it needs. */
const MONTH_PARTS: Readonly<Record<PeriodPart, readonly [number, number]>> = {
  early: [1, 10],
  start: [1, 10],
  middle: [11, 20],
  midpoint: [15, 15],
  late: [21, 31],
  end: [21, 31],
  opening: [1, 1],
  'first-day': [1, 1],
  'last-day': [31, 31],
};
const WEEK_PARTS: Readonly<Record<PeriodPart, readonly [number, number]>> = {
  early: [1, 3],
  start: [1, 3],
  middle: [3, 5],
  midpoint: [3, 5],
  late: [4, 7],
  end: [5, 7],
  opening: [1, 2],
  'first-day': [1, 2],
  'last-day': [6, 7],
};
const YEAR_PARTS: Readonly<Record<PeriodPart, readonly [number, number]>> = {
  early: [1, 4],
  start: [1, 3],
  middle: [5, 8],
  midpoint: [5, 8],
  late: [9, 12],
  end: [9, 12],
  opening: [1, 3],
  'first-day': [1, 3],
  'last-day': [12, 12],
};

/** The days of a part of a period. Parts of years and longer are as rough as the words. */
export function slice(whole: Period, part: PeriodPart): Period {
  const { first, last, grain } = whole;
  if (grain === 'month') {
    const [from, to] = MONTH_PARTS[part];
    const ends = Math.min(first + to - 1, last);
    return { first: Math.min(first + from - 1, ends), last: ends, grain: from === to ? 'week' : 'range' };
  }
  if (grain === 'week') {
    const [from, to] = WEEK_PARTS[part];
    return { first: first + from - 1, last: first + to - 1, grain: 'range' };
  }
  if (grain === 'year') {
    const { year } = civilDate(first);
    const [from, to] = YEAR_PARTS[part];
    const start = isJanuary(first) ? dayNumber(year, from, 1) : first + Math.round(((from - 1) * (last - first)) / 12);
    return {
      first: start,
      last: isJanuary(first) ? dayNumber(year, to + 1, 1) - 1 : Math.min(last, start + (to - from + 1) * 30),
      grain: 'range',
    };
  }
  const third = Math.round((last - first + 1) / 3);
  const index = EARLY.has(part) ? 0 : part === 'middle' || part === 'midpoint' ? 1 : 2;
  return { first: first + index * third, last: index === 2 ? last : first + (index + 1) * third - 1, grain: 'range' };
}

const EARLY: ReadonlySet<PeriodPart> = new Set(['early', 'start', 'opening', 'first-day']);

function isJanuary(day: number): boolean {
  const { month, day: dayOfMonth } = civilDate(day);
  return month === 1 && dayOfMonth === 1;
}

/** "the week of October 6th": the week that holds the day. */
export const readWeekOf: Reader = (scope, at, depth) => {
  const { words } = scope;
  const week = words.tag(at, 'time-unit', ({ unit, count, plural }) => unit === 'week' && count === undefined && !plural);
  // "usbu 16 aylul": in a construct nothing stands between the two.
  const construct = week && !isDefinite(week) && !words.isCased(at) ? week.last : undefined;
  const of = week && (words.afterJoint(week.last, 'of') ?? construct);
  const day = week && of !== undefined ? scope.read(words.skipJoint(of, 'the'), depth + 1) : undefined;
  if (!week || day?.days?.grain !== 'day' || day.said.month === undefined) return undefined;
  const span = { first: at, last: day.last, start: words.startOf(week), end: day.end };
  // Where weeks begin with Sunday, the week of a Sunday is the one that follows.
  const within = words.isCased(at) && weekdayOf(day.days.first) === SUNDAY ? day.days.first + 1 : day.days.first;
  return reckoned(span, periodAround('week', within), [...day.steps, 'relative:0:week:around'], { said: {}, basis: day.basis });
};

const SUNDAY = 7;

/** What is counted within a period: a weekday, a day, a week. */
interface Counted {
  readonly last: number;
  readonly weekday?: number;
  readonly unit?: 'day' | 'week' | 'weekend';
  readonly start: number;
  readonly name: string;
}

function countedAt(words: Words, at: number): Counted | undefined {
  const unit = words.tag(
    at,
    'time-unit',
    ({ unit: name, count, plural }) => (name === 'day' || name === 'week' || name === 'weekend') && count === undefined && !plural,
  );
  const weekday = words.tag(unit?.value.unit === 'day' ? unit.last : at, 'weekday', ({ plural }) => !plural);
  if (weekday)
    return {
      last: weekday.last,
      weekday: weekday.value.weekday,
      start: words.startOf(unit ?? weekday),
      name: `weekday-${String(weekday.value.weekday)}`,
    };
  return (
    unit && { last: unit.last, unit: unit.value.unit as 'day' | 'week' | 'weekend', start: words.startOf(unit), name: unit.value.unit }
  );
}

/** "the third Tuesday of September 2014", "akhir ithnayn min shahr adhar", "al-usbu al-awwal min uktubar", "the third last week of 2018". */
export const readNth: Reader = (scope, at, depth) => {
  const { words } = scope;
  const before = rankAt(words, at);
  const counted = countedAt(words, before?.last ?? at);
  if (!counted) return undefined;
  const rank = before ?? rankAt(words, counted.last);
  if (!rank || (counted.weekday !== undefined && Math.abs(rank.rank) > MOST_OF_A_WEEKDAY)) return undefined;
  const end = before ? counted.last : rank.last;
  const after = words.tag(
    end,
    'reckoning',
    ({ place, anchored, sign, from }) => sign > 0 && (anchored === true || (place === 'before' && from === 'either')),
  );
  if (after && counted.weekday !== undefined)
    return nthAfter(scope, { first: at, start: before?.start ?? counted.start }, rank.rank, counted, after.last, depth);
  const governed = words.tag(end, 'time-unit') ?? words.tag(end, 'month');
  const of = words.afterJoint(end, 'of') ?? (governed && isGoverned(governed) ? end : undefined);
  if (of === undefined) return undefined;
  const from = words.skipJoint(of, 'the');
  const whole = scope.read(from, depth + 1) ?? scope.read(of, depth + 1) ?? currentPhrase(scope, from);
  if (!whole) return undefined;
  const span = { first: at, last: whole.last, start: before ? before.start : counted.start, end: whole.end };
  const said = counted.weekday === undefined ? whole.said : { ...whole.said, weekday: counted.weekday };
  const steps = [...whole.steps, `nth:${String(rank.rank)}:${counted.name}`];
  if (!whole.days) return reckoned(span, undefined, steps, { said, basis: whole.basis });
  if (whole.days.grain === 'day' || whole.days.grain === 'range') return undefined;
  const days =
    counted.unit === 'week' && whole.days.grain === 'year' ? weekOfYear(whole.days, rank.rank) : nthWithin(whole.days, rank.rank, counted);
  return days && reckoned(span, days, steps, { said, basis: whole.basis, calendar: whole.calendar });
};

/** No month has six Tuesdays: a greater number is the day of the month. */
const MOST_OF_A_WEEKDAY = 5;

/** "of the month": the unit that holds the day of publication, as a phrase. */
export function currentPhrase(scope: Scope, at: number): Phrase | undefined {
  const { words } = scope;
  const unit = bareUnit(scope, at);
  if (!unit || !(isDefinite(unit) || words.followsJoint(at, 'the'))) return undefined;
  const { days, ...rest } = currentUnit(scope, unit.value.unit as CalendarUnit);
  return {
    first: at,
    last: unit.last,
    start: words.startOf(unit),
    end: words.endOf(unit.last),
    calendar: 'gregorian',
    ...rest,
    ...(days ? { days } : { lost: true as const }),
  };
}

function nthWithin(whole: Period, rank: number, { weekday, unit }: Counted): Period | undefined {
  const step = unit === 'day' ? 1 : 7;
  const starts = unit === 'day' ? 0 : unit === 'weekend' ? 6 : (weekday ?? 1);
  // Weeks count where they lie within the period altogether.
  const length = unit === 'week' ? 7 : unit === 'weekend' ? 2 : 1;
  const firstStart = starts === 0 ? whole.first : whole.first + ((starts - weekdayOf(whole.first) + 7) % 7);
  const lastDay = whole.last - length + 1;
  const lastStart = starts === 0 ? lastDay : lastDay - ((weekdayOf(lastDay) - starts + 7) % 7);
  const start = rank > 0 ? firstStart + (rank - 1) * step : lastStart + (rank + 1) * step;
  if (start < firstStart || start > lastStart) return undefined;
  const grain: Grain = unit ?? 'day';
  return { first: start, last: start + length - 1, grain };
}

/** Week 1 … 53 of a year as ISO 8601 counts them: the first holds the year's first Thursday. */
function weekOfYear({ first, last }: Period, rank: number): Period | undefined {
  const opening = periodAround('week', first + 3);
  const closing = periodAround('week', last - 3);
  const monday = rank > 0 ? opening.first + 7 * (rank - 1) : closing.first + 7 * (rank + 1);
  return monday < opening.first || monday > closing.first ? undefined : { first: monday, last: monday + 6, grain: 'week' };
}

/** "third Tuesday after Christmas 2014" */
function nthAfter(
  scope: Scope,
  opening: { first: number; start: number },
  rank: number,
  counted: Counted,
  at: number,
  depth: number,
): Phrase | undefined {
  const whole = scope.read(scope.words.skipJoint(at, 'the'), depth + 1);
  if (!whole?.days || counted.weekday === undefined || rank < 1) return undefined;
  const ahead = (counted.weekday - weekdayOf(whole.days.last) + 7) % 7;
  const day = whole.days.last + (ahead === 0 ? 7 : ahead) + 7 * (rank - 1);
  const steps = [...whole.steps, `nth:${String(rank)}:${counted.name}`, `count-from:${isoDay(whole.days.last)}`];
  return reckoned({ ...opening, last: whole.last, end: whole.end }, dayPeriod(day), steps, { said: { weekday: counted.weekday } });
}
