import { isoDay, type CalendarUnit, type DayNumber } from '../../model/dates.js';
import type { TimeUnit } from '../../languages/tables/calendar.js';
import type { Scope } from './phrase.js';
import type { CalendarTag, Words } from './words.js';

const CLOCK_UNITS: ReadonlySet<TimeUnit> = new Set(['second', 'minute', 'hour']);

/** Whether a unit is one of the calendar: "hours ago" is a time, no date. */
export function isCalendarUnit(unit: TimeUnit): unit is CalendarUnit {
  return !CLOCK_UNITS.has(unit);
}

/** The unit of time at a token. */
export function unitAt(words: Words, at: number): CalendarTag<'time-unit'> | undefined {
  return words.tag(at, 'time-unit');
}

/** What a shift or a reckoning counts from, and how the steps call it. */
export interface Base {
  readonly day: DayNumber | undefined;
  readonly name: string;
}

/** The day a phrase counts from: of publication, or the one named before that is no coarser than the unit. */
export function baseOf(scope: Scope, from: 'publication' | 'text', unit: CalendarUnit): Base {
  if (from === 'publication') return { day: scope.reference, name: 'from-publication' };
  const anchor = scope.anchor(unit);
  return { day: anchor?.day, name: anchor === undefined ? 'from-text' : `from-${isoDay(anchor.day)}` };
}
