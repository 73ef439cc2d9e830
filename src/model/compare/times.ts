import type { TimeValue } from '../mention.js';
import { INCOMPARABLE, outcome, type Comparison } from './comparison.js';

/** Minutes within which an approximate time still holds. */
const ABOUT_MINUTES = 20;
const DAY = 1440;

/** Compares two clock times, in UTC where both name a zone; a zone on one side only is taken to be the other's too. */
export function compareTimes(a: TimeValue, b: TimeValue): Comparison {
  const [x, y] = [minutes(a), minutes(b)];
  if (x === undefined || y === undefined) {
    if (a.part === undefined || b.part === undefined) return INCOMPARABLE;
    return a.part === b.part ? outcome('equal', 1) : INCOMPARABLE;
  }
  const zoned = a.utcMinutes !== undefined && b.utcMinutes !== undefined;
  const apart = zoned ? circular((a.utcMinutes ?? 0) - (b.utcMinutes ?? 0)) : circular(x - y);
  if (apart === 0) return outcome('equal', 1);
  const halfDay = apart === DAY / 2 && (a.part === undefined || b.part === undefined);
  if (halfDay) return INCOMPARABLE;
  if (!zoned && (a.utcMinutes === undefined) !== (b.utcMinutes === undefined)) {
    // One names its zone and the other means local time: whole hours apart is the same moment seen from two places.
    return apart % 60 === 0 && apart <= 14 * 60 ? INCOMPARABLE : outcome('disjoint', 1 - apart / DAY, 'zone-on-one-side');
  }
  if ((a.approximate || b.approximate) && apart <= ABOUT_MINUTES) return outcome('contained', 0.95, 'hedged');
  return outcome('disjoint', 1 - apart / DAY, ...(zoned ? ['zoned'] : []));
}

function circular(difference: number): number {
  const wrapped = ((difference % DAY) + DAY) % DAY;
  return Math.min(wrapped, DAY - wrapped);
}

function minutes(value: TimeValue): number | undefined {
  const match = /^T(\d{2}):(\d{2})/u.exec(value.iso);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}
