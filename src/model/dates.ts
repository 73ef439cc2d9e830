import type { DateValue } from './mention.js';

/**
 * Calendar arithmetic on plain numbers: a day is the count of days since 1970-01-01 in the proleptic Gregorian calendar. Nothing here
 * reads a clock or knows a time zone.
 */
export type DayNumber = number;

export interface CivilDate {
  /** Astronomical year: 1 BC is 0. */
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  /** 1 … 31. */
  readonly day: number;
}

export type Grain = DateValue['grain'];

/** A run of days, both ends included, and how finely it was said. */
export interface Period {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly grain: Grain;
}

/** Days from 1970-01-01 to the first of March of year 0, from which leap days fall at the end of a year. */
const MARCH_OF_YEAR_ZERO = -719_468;
const DAYS_IN_ERA = 146_097;

/** The day number of a civil date. Days past the end of a month run over into the next. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra + MARCH_OF_YEAR_ZERO;
}

/** The civil date of a day number. */
export function civilDate(day: DayNumber): CivilDate {
  const shifted = day - MARCH_OF_YEAR_ZERO;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

export function isCivilDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The same day `months` later, or the last day of that month where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  const from = civilDate(day);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** `2019-10-21`; years before 0 or after 9999 carry a sign (`-0099-05-01`, `+12000-01-01`). */
export function isoDay(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = civilDate(day);
  return `${isoYear(year)}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** `2019`; signed outside four digits. */
export function isoYear(year: number): string {
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return sign + String(Math.abs(year)).padStart(4, '0');
}

/** Two digits. */
export function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const ISO_DAY = /^([+-]?\d{4,6})-(\d{2})-(\d{2})/u;

/** The day an ISO date or date-time begins with, or `undefined`. The time and its zone are not looked at. */
export function parseIsoDay(text: string): DayNumber | undefined {
  const found = ISO_DAY.exec(text);
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return isCivilDate(year, month, day) ? dayNumber(year, month, day) : undefined;
}

export function dayPeriod(day: DayNumber): Period {
  return { first: day, last: day, grain: 'day' };
}

export function monthPeriod(year: number, month: number): Period {
  return { first: dayNumber(year, month, 1), last: dayNumber(year, month, daysInMonth(year, month)), grain: 'month' };
}

/** `length` months from the first day of `month`. */
function monthsPeriod(year: number, month: number, length: number, grain: Grain): Period {
  const first = dayNumber(year, month, 1);
  return { first, last: addMonths(first, length) - 1, grain };
}

export function yearPeriod(year: number): Period {
  return monthsPeriod(year, 1, 12, 'year');
}

/** Quarter 1 … 4 of a year. */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, 3, 'quarter');
}

/** Half 1 or 2 of a year. */
export function halfPeriod(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, 6, 'half');
}

/** First days of the astronomical seasons of the northern hemisphere, as month and day: spring, summer, autumn, winter. */
const SEASON_STARTS = [
  [3, 20],
  [6, 21],
  [9, 23],
  [12, 21],
] as const;

/** Season 1 … 4 (spring, summer, autumn, winter) that begins in `year`. */
export function seasonPeriod(year: number, season: number): Period {
  const [month, day] = SEASON_STARTS[season - 1] ?? SEASON_STARTS[0];
  const [nextMonth, nextDay] = SEASON_STARTS[season % 4] ?? SEASON_STARTS[0];
  return { first: dayNumber(year, month, day), last: dayNumber(season === 4 ? year + 1 : year, nextMonth, nextDay) - 1, grain: 'season' };
}

/** Ten years from `decade`, e.g. 1990. */
export function decadePeriod(decade: number): Period {
  return { ...monthsPeriod(decade, 1, 120, 'decade') };
}

/** The hundred years that EDTF writes `19XX` for the twentieth century. A negative number counts centuries before the common era. */
export function centuryPeriod(century: number): Period {
  return monthsPeriod(century > 0 ? (century - 1) * 100 : century * 100 + 1, 1, 1200, 'century');
}

/** The century that holds a year; none is numbered 0, and the year 0 (1 BC) is the last of century -1. */
function centuryOf(year: number): number {
  return year > 0 ? Math.floor(year / 100) + 1 : Math.floor((year - 1) / 100);
}

export function rangePeriod(first: DayNumber, last: DayNumber): Period {
  return { first, last, grain: 'range' };
}

/** Units of the calendar that "last", "this" and "next" can be said of. */
export type CalendarUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** The unit that holds `day`. Weeks run from Monday; a weekend is Saturday and Sunday of the day's week. */
export function periodAround(unit: CalendarUnit, day: DayNumber): Period {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day':
      return dayPeriod(day);
    case 'week': {
      const monday = day - weekdayOf(day) + 1;
      return { first: monday, last: monday + 6, grain: 'week' };
    }
    case 'weekend': {
      const saturday = day - weekdayOf(day) + 6;
      return { first: saturday, last: saturday + 1, grain: 'weekend' };
    }
    case 'month':
      return monthPeriod(year, month);
    case 'quarter':
      return quarterPeriod(year, Math.ceil(month / 3));
    case 'half':
      return halfPeriod(year, month <= 6 ? 1 : 2);
    case 'season':
      return seasonAround(year, day);
    case 'year':
      return yearPeriod(year);
    case 'decade':
      return decadePeriod(Math.floor(year / 10) * 10);
    case 'century':
      return centuryPeriod(centuryOf(year));
  }
}

function seasonAround(year: number, day: DayNumber): Period {
  for (let season = 4; season >= 1; season -= 1) {
    const period = seasonPeriod(year, season);
    if (period.first <= day) return period;
  }
  return seasonPeriod(year - 1, 4);
}

const MONTHS_IN: Readonly<Partial<Record<CalendarUnit, number>>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };

/** The day `count` units away: months and longer keep the day of the month. */
export function addUnits(unit: CalendarUnit, day: DayNumber, count: number): DayNumber {
  if (unit === 'day') return day + count;
  if (unit === 'week' || unit === 'weekend') return day + count * 7;
  if (unit === 'season') return addMonths(day, count * 3);
  return addMonths(day, count * (MONTHS_IN[unit] ?? 12));
}

/** The unit `by` units after the one that holds `day`: -1 is "last", 0 "this", 1 "next". */
export function neighbour(unit: CalendarUnit, day: DayNumber, by: number): Period {
  if (unit === 'century') {
    // By number, not by years: as EDTF writes it the first century has the year 0 as well, so a hundred years on may stand in the next but one.
    const from = centuryOf(civilDate(day).year);
    return centuryPeriod(from < 0 && from + by >= 0 ? from + by + 1 : from > 0 && from + by <= 0 ? from + by - 1 : from + by);
  }
  if (unit !== 'season') return periodAround(unit, addUnits(unit, periodAround(unit, day).first, by));
  // Seasons differ in length by a day or two: step from the middle, so that no step falls short.
  const here = periodAround('season', day);
  return periodAround('season', addMonths(here.first + 45, by * 3));
}
