import { parseIsoDay, weekdayOf } from '../dates.js';
import { intersection, reach } from '../intervals.js';
import type { DateValue } from '../mention.js';
import { INCOMPARABLE, outcome, type Comparison } from './comparison.js';

/** Days either way that a converted Hijri date may be off. */
const HIJRI_SLACK = 1;

/**
 * Compares two dates as intervals of days. A difference that rests on a filled-in part alone is no difference: where either year is
 * implied, only what both texts say is compared.
 */
export function compareDates(a: DateValue, b: DateValue): Comparison {
  if (a.bound !== undefined || b.bound !== undefined) return compareBounds(a, b);
  if (a.basis === 'implied' || b.basis === 'implied') return compareSaid(a, b);
  if (a.earliest === '' || b.earliest === '') return compareSaid(a, b);
  const slack = a.calendar === b.calendar ? 0 : HIJRI_SLACK;
  const [startA, endA, startB, endB] = [parseIsoDay(a.earliest), parseIsoDay(a.latest), parseIsoDay(b.earliest), parseIsoDay(b.latest)];
  if (startA === undefined || endA === undefined || startB === undefined || endB === undefined) return compareSaid(a, b);
  if (startA === startB && endA === endB) {
    return weekdaysDiffer(a, b) ? outcome('disjoint', 1, 'weekday-only', ...bases(a, b)) : outcome('equal', 1, ...bases(a, b));
  }
  if (isTwoYears(a) && isTwoYears(b))
    return outcome('disjoint', Math.max(0, sharedParts(a, b)), 'year-differs', startB > startA ? 'rising' : 'falling', ...bases(a, b));
  if (areOtherRuns(a, b) && (startA === startB || endA === endB))
    return outcome('disjoint', 0.5, endA - startA < endB - startB ? 'rising' : 'falling', ...bases(a, b));
  if (startA <= endB + slack && startB <= endA + slack) return outcome('contained', 1, 'grain', ...bases(a, b));
  const apart = startA > endB ? startA - endB : startB - endA;
  if (apart <= WEEK && isOneWeekday(a, b, startA, endA, startB, endB)) return outcome('contained', 1, 'week');
  // "Last week" for "last Wednesday".
  if (apart <= WEEK && (isNearbyWeek(a) || isNearbyWeek(b))) return outcome('contained', 1, 'week');
  if (apart < WEEK && isWeekOfMonth(a) !== isWeekOfMonth(b)) return outcome('contained', 1, 'week');
  if (apart <= DEICTIC_SLACK && (isDeictic(a) || isDeictic(b)))
    return outcome(
      'contained',
      1,
      'deictic',
      ...(looksAhead(a) || looksAhead(b) ? [] : ['deictic-past', ...(isDeictic(a) && isDeictic(b) ? ['deictic-both'] : [])]),
    );
  if (a.approximate || b.approximate) {
    // "three months ago" is a point that means a month either way.
    const [reachA, reachB] = [reach(a), reach(b)];
    if (reachA && reachB && intersection(reachA, reachB)) return outcome('contained', 0.9, 'hedged');
  }
  return outcome(
    'disjoint',
    Math.max(1 / (1 + apart / 30), sharedParts(a, b)),
    startB > startA ? 'rising' : 'falling',
    ...differing(a, b),
    ...bases(a, b),
    ...(isDeictic(a) || isDeictic(b) ? ['deictic'] : []),
  );
}

/** Compares dates of which at least one is a bound: "before October 2014" holds every earlier day, and two bounds the same way say nothing of each other. */
function compareBounds(a: DateValue, b: DateValue): Comparison {
  const [x, y] = [daysOf(a), daysOf(b)];
  if (!x || !y || a.basis === 'implied' || b.basis === 'implied') return INCOMPARABLE;
  if (a.bound === b.bound && x[0] === y[0] && x[1] === y[1]) return outcome('equal', 1, ...bases(a, b));
  const meets = x[0] <= y[1] && y[0] <= x[1];
  if (meets) return outcome('contained', 1, 'bound');
  return outcome(
    'disjoint',
    1 / (1 + Math.max(x[0] - y[1], y[0] - x[1]) / 30),
    'bound',
    y[0] > x[0] ? 'rising' : 'falling',
    ...bases(a, b),
  );
}

/** The days a date may mean, as day numbers, open towards what it bounds. */
function daysOf({ earliest, latest, bound }: DateValue): readonly [number, number] | undefined {
  const [start, end] = [parseIsoDay(earliest), parseIsoDay(latest)];
  if (start === undefined || end === undefined) return undefined;
  if (bound === 'before') return [-Infinity, end - 1];
  return bound === 'after' ? [start + 1, Infinity] : [start, end];
}

/** Days by which "today" and "yesterday" may be off: a paper is dated the day after it is written, a site the minute it is posted. */
const DEICTIC_SLACK = 2;

/** Whether a date is reckoned from the day of publication and names no part of the calendar: yesterday, this week. */
function isDeictic({ basis, said }: DateValue): boolean {
  return basis === 'relative' && Object.keys(said).length === 0;
}

/** Whether a date is reckoned forward: "tomorrow" is often counted from the day of writing, "yesterday" from the day of the paper. */
function looksAhead({ steps = [] }: DateValue): boolean {
  return steps.some((step) => /^relative:[1-9]/u.test(step));
}

const WEEK = 7;

/** Whether two days, one of them said by its weekday alone, fall on one weekday: nothing tells this Monday from the next. */
function isOneWeekday(a: DateValue, b: DateValue, startA: number, endA: number, startB: number, endB: number): boolean {
  const loose = [a, b].some(({ basis, said }) => basis === 'relative' && said.weekday !== undefined && said.day === undefined);
  return loose && startA === endA && startB === endB && weekdayOf(startA) === weekdayOf(startB);
}

function isNearbyWeek(value: DateValue): boolean {
  return value.grain === 'week' && isDeictic(value);
}

/** "the last week of May": its Monday lies in May for one paper, its Sunday for another, and a third means the last seven days. */
function isWeekOfMonth({ grain, said }: DateValue): boolean {
  return grain === 'week' && said.month !== undefined;
}

/** "2011/12": a season or a year of the budget. Two of them that share a year are two all the same. */
function isTwoYears({ grain, said, earliest, latest }: DateValue): boolean {
  return (
    grain === 'range' && said.year !== undefined && said.month === undefined && earliest.endsWith('-01-01') && latest.endsWith('-12-31')
  );
}

const RUN = /^nth:-?1:(\d+)-(day|week|month)$/u;

/** "the first nine months" and "the first six": each is counted, and the longer is no rounding of the shorter. */
function areOtherRuns(a: DateValue, b: DateValue): boolean {
  const [x, y] = [runOf(a), runOf(b)];
  return x !== undefined && y !== undefined && x.unit === y.unit && x.count !== y.count;
}

function runOf({ steps = [] }: DateValue): { readonly count: string; readonly unit: string } | undefined {
  for (const step of steps) {
    const [, count, unit] = RUN.exec(step) ?? [];
    if (count !== undefined && unit !== undefined) return { count, unit };
  }
  return undefined;
}

function bases(a: DateValue, b: DateValue): string[] {
  return a.basis === 'relative' || b.basis === 'relative' ? ['relative'] : ['said'];
}

const PARTS = ['year', 'month', 'day', 'weekday'] as const;

/** The parts that can be held against each other: a Hijri month has another number than the Gregorian one, a weekday has not. */
function parts(a: DateValue, b: DateValue): readonly (typeof PARTS)[number][] {
  return a.calendar === b.calendar ? PARTS : ['weekday'];
}

/** Compares what both texts say in so many words. */
function compareSaid(a: DateValue, b: DateValue): Comparison {
  const [weekdayA, weekdayB] = [weekdayIn(a), weekdayIn(b)];
  if (isBareWeekday(a) !== isBareWeekday(b) && weekdayA !== undefined && weekdayB !== undefined)
    return weekdayA === weekdayB ? outcome('contained', 1, 'said') : outcome('disjoint', 0.5, 'weekday-only', 'said');
  const different = differing(a, b);
  const shared = parts(a, b).filter((part) => a.said[part] !== undefined && b.said[part] !== undefined);
  if (shared.length === 0) return INCOMPARABLE;
  const decided = different.filter((part) => part !== 'day-differs' || a.said.month !== undefined || b.said.month !== undefined);
  // One day of one month under two weekdays.
  const only = shared.includes('day') && decided.length === 1 && decided[0] === 'weekday-differs' ? ['weekday-only'] : [];
  if (decided.length > 0) return outcome('disjoint', 0.5, ...decided, ...only, 'said');
  const grain = Object.keys(a.said).length === Object.keys(b.said).length && shared.length === Object.keys(a.said).length;
  return outcome(grain ? 'equal' : 'contained', 1, 'said');
}

function differing(a: DateValue, b: DateValue): string[] {
  return parts(a, b).flatMap((part) => {
    const [x, y] = [a.said[part], b.said[part]];
    return x !== undefined && y !== undefined && x !== y ? [`${part}-differs`] : [];
  });
}

/** Share of the parts both texts say that are the same: a copying error changes one part and keeps the others. */
function sharedParts(a: DateValue, b: DateValue): number {
  const said = parts(a, b).filter((part) => a.said[part] !== undefined && b.said[part] !== undefined);
  return said.length === 0 ? 0 : said.filter((part) => a.said[part] === b.said[part]).length / said.length;
}

function weekdaysDiffer(a: DateValue, b: DateValue): boolean {
  return a.said.weekday !== undefined && b.said.weekday !== undefined && a.said.weekday !== b.said.weekday;
}

/** Whether a weekday is all that is known of a date. */
function isBareWeekday({ said, earliest }: DateValue): boolean {
  return earliest === '' && said.weekday !== undefined && Object.keys(said).length === 1;
}

/** The weekday a date says, or that of the one day it names. */
function weekdayIn({ said, basis, earliest, latest }: DateValue): number | undefined {
  const day = basis === 'said' && earliest === latest ? parseIsoDay(earliest) : undefined;
  return said.weekday ?? (day === undefined ? undefined : weekdayOf(day));
}
