import { parseIsoDay, type Grain } from './dates.js';
import type { DateValue } from './mention.js';

/** A run of days, both ends included. */
export interface Interval {
  readonly first: number;
  readonly last: number;
}

/** How two intervals of days lie, after Allen, without telling apart what news cannot: touching is not overlapping, sharing an end is `during`. */
export type DateRelation = 'equal' | 'during' | 'contains' | 'overlaps' | 'before' | 'after';

export function relate(a: Interval, b: Interval): DateRelation {
  if (a.first === b.first && a.last === b.last) return 'equal';
  if (a.last < b.first) return 'before';
  if (b.last < a.first) return 'after';
  if (a.first >= b.first && a.last <= b.last) return 'during';
  if (b.first >= a.first && b.last <= a.last) return 'contains';
  return 'overlaps';
}

const INVERSES: Readonly<Record<DateRelation, DateRelation>> = {
  equal: 'equal',
  during: 'contains',
  contains: 'during',
  overlaps: 'overlaps',
  before: 'after',
  after: 'before',
};

export function inverse(relation: DateRelation): DateRelation {
  return INVERSES[relation];
}

export function intersection(a: Interval, b: Interval): Interval | undefined {
  const [first, last] = [Math.max(a.first, b.first), Math.min(a.last, b.last)];
  return first <= last ? { first, last } : undefined;
}

/** How far a value said roughly may reach on either side, in days, by grain. */
const ROUGHLY: Readonly<Record<Grain, number>> = {
  day: 3,
  weekend: 3,
  week: 7,
  month: 31,
  quarter: 46,
  season: 46,
  half: 92,
  year: 366,
  decade: 1827,
  century: 9132,
  range: 7,
};

/** The days a date value may mean: wider than what it says where it was said roughly, by season, by week or in the Hijri calendar. */
export function reach(value: DateValue): Interval | undefined {
  const [first, last] = [parseIsoDay(value.earliest), parseIsoDay(value.latest)];
  if (first === undefined || last === undefined) return undefined;
  // The Hijri month begins with a sighting, a day about the tabulated one; a week begins on another day in each country.
  const calendar = value.calendar === 'hijri' ? 1 : 0;
  const fuzzy = value.grain === 'season' ? 31 : value.grain === 'week' ? 2 : 0;
  const roughly = value.grain === 'range' ? Math.max(ROUGHLY.range, last - first + 1) : ROUGHLY[value.grain];
  const slack = Math.max(calendar, fuzzy, value.approximate ? roughly : 0);
  return { first: first - slack, last: last + slack };
}

/** How two date values relate: `unknown` where one has no days; values whose reaches meet are never `before` or `after`. */
export function relateDates(a: DateValue, b: DateValue): DateRelation | 'unknown' {
  const [reachA, reachB] = [reach(a), reach(b)];
  if (!reachA || !reachB) return 'unknown';
  const exact = relate(
    { first: parseIsoDay(a.earliest) ?? 0, last: parseIsoDay(a.latest) ?? 0 },
    { first: parseIsoDay(b.earliest) ?? 0, last: parseIsoDay(b.latest) ?? 0 },
  );
  if (exact !== 'before' && exact !== 'after') return exact;
  return intersection(reachA, reachB) ? 'overlaps' : exact;
}
