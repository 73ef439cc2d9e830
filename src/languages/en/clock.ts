import type { CalendarEntry, ClockWord, DayPart, Zone } from '../tables/calendar.js';
import { forms } from '../tables/forms.js';

const dayPart = (value: DayPart, forms: readonly string[]): CalendarEntry => ({ kind: 'day-part', value, forms });

const DAY_PARTS: readonly CalendarEntry[] = [
  dayPart({ part: 'dawn' }, ['dawn', 'daybreak']),
  dayPart({ part: 'morning' }, ['morning']),
  dayPart({ part: 'morning', mark: true }, ['am', 'a.m', 'in the morning']),
  dayPart({ part: 'noon', minutes: 720 }, ['noon', 'midday']),
  dayPart({ part: 'afternoon' }, ['afternoon']),
  dayPart({ part: 'afternoon', mark: true }, ['pm', 'p.m', 'in the afternoon']),
  dayPart({ part: 'evening' }, ['evening']),
  dayPart({ part: 'evening', mark: true }, ['in the evening']),
  dayPart({ part: 'night' }, ['night']),
  dayPart({ part: 'night', mark: true }, ['at night']),
  dayPart({ part: 'midnight', minutes: 0 }, ['midnight']),
];

const clock = (value: ClockWord, forms: readonly string[]): CalendarEntry => ({ kind: 'clock', value, forms });

const WORDS: readonly CalendarEntry[] = [
  clock({ role: 'at' }, ['at']),
  clock({ role: 'after' }, ["o'clock", 'oclock']),
  clock({ role: 'hours' }, ['hours', 'hrs']),
  clock({ role: 'fraction', minutes: 30 }, ['half']),
  clock({ role: 'fraction', minutes: 15 }, ['quarter', 'a quarter']),
  clock({ role: 'past' }, ['past', 'after']),
  clock({ role: 'to' }, ['to', 'before']),
];

const zone = (offset: number | undefined, forms: readonly string[], more: Partial<Zone> = {}): CalendarEntry => ({
  kind: 'zone', value: { ...(offset === undefined ? {} : { offset }), ...more }, forms,
});

const H = 60;

const ZONES: readonly CalendarEntry[] = [
  zone(undefined, ['local time']),
  zone(0, ['gmt', 'utc', 'greenwich mean time']),
  zone(-5 * H, ['est', 'eastern standard time'], { capitals: true }),
  zone(-4 * H, ['edt', 'eastern daylight time'], { capitals: true }),
  zone(-6 * H, ['cst'], { capitals: true }), zone(-5 * H, ['cdt'], { capitals: true }),
  zone(-7 * H, ['mst'], { capitals: true }), zone(-6 * H, ['mdt'], { capitals: true }),
  zone(-8 * H, ['pst'], { capitals: true }), zone(-7 * H, ['pdt'], { capitals: true }),
  zone(H, ['bst', 'cet'], { capitals: true }), zone(2 * H, ['cest', 'eet'], { capitals: true }),
  zone(3 * H, ['eat', 'msk', 'trt'], { capitals: true }), zone(4 * H, ['gst'], { capitals: true }),
  zone(5.5 * H, ['ist'], { capitals: true }), zone(9 * H, ['jst'], { capitals: true }),
  zone(2 * H, ['cairo time']), zone(3 * H, forms('saudi time, mecca time, makkah time, riyadh time, moscow time, baghdad time')),
];

/** English words for the time of day. */
export const CLOCK: readonly CalendarEntry[] = [...DAY_PARTS, ...WORDS, ...ZONES];
