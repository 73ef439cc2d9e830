import type { CalendarEntry, ClockWord, DayPart } from '../tables/calendar.js';
import { forms } from '../tables/forms.js';

const dayPart = (value: DayPart, forms: readonly string[]): CalendarEntry => ({ kind: 'day-part', value, forms });

const DAY_PARTS: readonly CalendarEntry[] = [
  dayPart({ part: 'dawn' }, ['فجر', 'سحر']),
  dayPart({ part: 'dawn', mark: true }, ['فجرا']),
  dayPart({ part: 'morning' }, ['صباح', 'صبيحة', 'ضحى']),
  dayPart({ part: 'morning', mark: true }, ['صباحا', 'ص', 'قبل الظهر', 'قبل ظهر']),
  dayPart({ part: 'noon' }, ['ظهر', 'ظهيرة']),
  dayPart({ part: 'noon', mark: true }, ['ظهرا']),
  dayPart({ part: 'afternoon' }, ['عصر', 'بعد ظهر']),
  dayPart({ part: 'afternoon', mark: true }, ['عصرا', 'بعد الظهر']),
  dayPart({ part: 'evening' }, ['مساء', 'عشية', 'أمسية']),
  dayPart({ part: 'evening', mark: true }, ['مساءا', 'م']),
  dayPart({ part: 'night' }, ['ليلة', 'ليل']),
  dayPart({ part: 'night', mark: true }, ['ليلا', 'بعد منتصف الليل']),
  dayPart({ part: 'midnight', minutes: 0 }, ['منتصف الليل', 'منتصف ليل', 'منتصف ليلة']),
];

const clock = (value: ClockWord, forms: readonly string[]): CalendarEntry => ({ kind: 'clock', value, forms });

const WORDS: readonly CalendarEntry[] = [
  clock({ role: 'at' }, ['عند', 'تمام']),
  clock({ role: 'plus' }, ['و']),
  clock({ role: 'less' }, ['إلا']),
  clock({ role: 'fraction', minutes: 30 }, ['نصف']),
  clock({ role: 'fraction', minutes: 15 }, ['ربع', 'ربعا']),
  clock({ role: 'fraction', minutes: 20 }, ['ثلث', 'ثلثا']),
];

const zone = (offset: number | undefined, forms: readonly string[]): CalendarEntry => ({ kind: 'zone', value: offset === undefined ? {} : { offset }, forms });

const H = 60;

/** Standard time all the year: summer time is a date's business, and Arab capitals have changed theirs often. */
const ZONES: readonly CalendarEntry[] = [
  zone(undefined, ['بالتوقيت المحلي', 'التوقيت المحلي', 'توقيت محلي', 'حسب التوقيت المحلي']),
  zone(0, forms(`
    بتوقيت غرينتش, بتوقيت جرينتش, بتوقيت غرينيتش, بتوقيت جرينيتش, توقيت غرينتش, توقيت جرينتش, ت غ, تغ, ت.غ, جرينتش, غرينتش,
    بالتوقيت العالمي
  `)),
  zone(3 * H, forms(`
    بتوقيت مكة المكرمة, بتوقيت مكة, بتوقيت السعودية, بتوقيت الرياض, بتوقيت بغداد, بتوقيت الكويت, بتوقيت الدوحة, بتوقيت موسكو,
    بتوقيت صنعاء
  `)),
  zone(2 * H, ['بتوقيت القاهرة', 'بتوقيت طرابلس', 'بتوقيت الخرطوم']),
  zone(4 * H, forms('بتوقيت أبوظبي, بتوقيت أبو ظبي, بتوقيت دبي, بتوقيت الإمارات, بتوقيت مسقط')),
  zone(H, ['بتوقيت تونس', 'بتوقيت الجزائر']),
];

/** Arabic words for the time of day. */
export const CLOCK: readonly CalendarEntry[] = [...DAY_PARTS, ...WORDS, ...ZONES];
