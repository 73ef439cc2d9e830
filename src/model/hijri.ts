import { gregorianToHijri, hijriToGregorian } from '@tabby_ai/hijri-converter';
import { civilDate, dayNumber, type CivilDate, type DayNumber } from './dates.js';

/** Years the printed Umm al-Qura tables cover; outside them the ICU calendar of the same name is asked. */
const FIRST_YEAR = 1343;
const LAST_YEAR = 1500;

/** Day numbers of 1 Muharram 1343 and of the last day of 1500. */
const FIRST_DAY = dayNumber(1924, 8, 1);
const LAST_DAY = dayNumber(2077, 11, 16);

/** Mean length of a Hijri year in days, and the day number of 1 Muharram of year 1. */
const MEAN_YEAR = 354.367;
const EPOCH = dayNumber(622, 7, 19);

/** Made when first asked for: most runs meet no date outside the tables, and making it costs more than reading an article. */
let format: Intl.DateTimeFormat | undefined;

function icuFormat(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return format;
}

const MILLISECONDS = 86_400_000;

/** The Hijri date of a day (Umm al-Qura). */
export function hijriDate(day: DayNumber): CivilDate {
  if (day < FIRST_DAY || day > LAST_DAY) return icuHijriDate(day);
  return gregorianToHijri(civilDate(day));
}

function icuHijriDate(day: DayNumber): CivilDate {
  const parts = icuFormat().formatToParts(day * MILLISECONDS);
  const value = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? 0);
  return { year: value('year'), month: value('month'), day: value('day') };
}

/** The day number of a Hijri date (Umm al-Qura), `undefined` where the month has no such day or the year lies before the calendar. */
export function hijriDayNumber(year: number, month: number, day: number): DayNumber | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30 || year < 1 || year > 9999) return undefined;
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return tabulated(year, month, day);
  // The mean calendar is never more than a few days off: look for the date around it.
  const guess = Math.round(EPOCH + (year - 1) * MEAN_YEAR + (month - 1) * (MEAN_YEAR / 12) + day - 1);
  for (let offset = 0; offset <= 8; offset += 1) {
    for (const candidate of offset === 0 ? [guess] : [guess - offset, guess + offset]) {
      const found = icuHijriDate(candidate);
      if (found.year === year && found.month === month && found.day === day) return candidate;
    }
  }
  return undefined;
}

function tabulated(year: number, month: number, day: number): DayNumber | undefined {
  try {
    const found = hijriToGregorian({ year, month, day });
    return dayNumber(found.year, found.month, found.day);
  } catch (error) {
    // The library throws on the thirtieth of a month of 29 days: that is an answer here.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
