import type { DateValue } from '../mention.js';
import { INCOMPARABLE, outcome, type Comparison } from './comparison.js';

/** Days either way that a converted Hijri date may be off. */
const HIJRI_SLACK = 1;

/**
 * Compares two dates as intervals of days. A difference that rests on a filled-in part alone is no difference: where either year is
 * implied, only what both texts say is compared.
 */
export function compareDates(a: DateValue, b: DateValue): Comparison {
  if (a.basis === 'implied' || b.basis === 'implied') return compareSaid(a, b);
  if (a.earliest === '' || b.earliest === '') return compareSaid(a, b);
  const slack = a.calendar === b.calendar ? 0 : HIJRI_SLACK;
  const [startA, endA, startB, endB] = [dayNumber(a.earliest), dayNumber(a.latest), dayNumber(b.earliest), dayNumber(b.latest)];
  if (startA === startB && endA === endB) {
    return weekdaysDiffer(a, b) ? outcome('disjoint', 1, 'weekday-only', ...bases(a, b)) : outcome('equal', 1, ...bases(a, b));
  }
  if (startA <= endB + slack && startB <= endA + slack) return outcome('contained', 1, 'grain', ...bases(a, b));
  if (a.approximate || b.approximate) {
    const blur = Math.max(endA - startA, endB - startB, 1);
    if (startA <= endB + blur && startB <= endA + blur) return outcome('contained', 0.9, 'hedged');
  }
  const apart = startA > endB ? startA - endB : startB - endA;
  return outcome('disjoint', Math.max(1 / (1 + apart / 30), sharedParts(a, b)), startB > startA ? 'rising' : 'falling', ...differing(a, b), ...bases(a, b));
}

function bases(a: DateValue, b: DateValue): string[] {
  return a.basis === 'relative' || b.basis === 'relative' ? ['relative'] : ['said'];
}

/** Compares what both texts say in so many words. */
function compareSaid(a: DateValue, b: DateValue): Comparison {
  const different = differing(a, b);
  const shared = (['year', 'month', 'day', 'weekday'] as const).filter((part) => a.said[part] !== undefined && b.said[part] !== undefined);
  if (shared.length === 0) return INCOMPARABLE;
  const decided = different.filter((part) => part !== 'day-differs' || a.said.month !== undefined || b.said.month !== undefined);
  if (decided.length > 0) return outcome('disjoint', 0.5, ...decided, 'said');
  const grain = Object.keys(a.said).length === Object.keys(b.said).length && shared.length === Object.keys(a.said).length;
  return outcome(grain ? 'equal' : 'contained', 1, 'said');
}

function differing(a: DateValue, b: DateValue): string[] {
  return (['year', 'month', 'day', 'weekday'] as const).flatMap((part) => {
    const [x, y] = [a.said[part], b.said[part]];
    return x !== undefined && y !== undefined && x !== y ? [`${part}-differs`] : [];
  });
}

/** Share of the parts both texts say that are the same: a copying error changes one part and keeps the others. */
function sharedParts(a: DateValue, b: DateValue): number {
  const said = (['year', 'month', 'day', 'weekday'] as const).filter((part) => a.said[part] !== undefined && b.said[part] !== undefined);
  return said.length === 0 ? 0 : said.filter((part) => a.said[part] === b.said[part]).length / said.length;
}

function weekdaysDiffer(a: DateValue, b: DateValue): boolean {
  return a.said.weekday !== undefined && b.said.weekday !== undefined && a.said.weekday !== b.said.weekday;
}

function dayNumber(iso: string): number {
  return Math.round(Date.parse(`${iso}T00:00:00Z`) / 86_400_000);
}
