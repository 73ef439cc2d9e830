import type { Edtf } from './article.js';
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
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
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

function isoYear(year: number): string {
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return sign + String(Math.abs(year)).padStart(4, '0');
}

function pad(value: number): string {
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
const SEASON_STARTS = [[3, 20], [6, 21], [9, 23], [12, 21]] as const;

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

export function rangePeriod(first: DayNumber, last: DayNumber): Period {
  return { first, last, grain: 'range' };
}

/** Units of the calendar that "last", "this" and "next" can be said of. */
export type CalendarUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** The unit that holds `day`. Weeks run from Monday; a weekend is Saturday and Sunday of the day's week. */
export function periodAround(unit: CalendarUnit, day: DayNumber): Period {
  const { year, month } = civilDate(day);
  switch (unit) {
    case 'day': return dayPeriod(day);
    case 'week': {
      const monday = day - weekdayOf(day) + 1;
      return { first: monday, last: monday + 6, grain: 'week' };
    }
    case 'weekend': {
      const saturday = day - weekdayOf(day) + 6;
      return { first: saturday, last: saturday + 1, grain: 'weekend' };
    }
    case 'month': return monthPeriod(year, month);
    case 'quarter': return quarterPeriod(year, Math.ceil(month / 3));
    case 'half': return halfPeriod(year, month <= 6 ? 1 : 2);
    case 'season': return seasonAround(year, day);
    case 'year': return yearPeriod(year);
    case 'decade': return decadePeriod(Math.floor(year / 10) * 10);
    case 'century': return centuryPeriod(year > 0 ? Math.floor(year / 100) + 1 : Math.floor((year - 1) / 100));
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
  if (unit !== 'season') return periodAround(unit, addUnits(unit, periodAround(unit, day).first, by));
  // Seasons differ in length by a day or two: step from the middle, so that no step falls short.
  const here = periodAround('season', day);
  return periodAround('season', addMonths(here.first + 45, by * 3));
}

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
  equal: 'equal', during: 'contains', contains: 'during', overlaps: 'overlaps', before: 'after', after: 'before',
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
  day: 3, weekend: 3, week: 7, month: 31, quarter: 46, season: 46, half: 92, year: 366, decade: 1827, century: 9132, range: 7,
};

/** The days a date value may mean: wider than what it says where it was said roughly, by season, by week or in the Hijri calendar. */
export function reach(value: DateValue): Interval | undefined {
  const [first, last] = [parseIsoDay(value.earliest), parseIsoDay(value.latest)];
  if (first === undefined || last === undefined) return undefined;
  // The Hijri month begins with a sighting, a day about the tabulated one; a week begins on another day in each country.
  const calendar = value.calendar === 'hijri' ? 1 : 0;
  const fuzzy = value.grain === 'season' ? 31 : value.grain === 'week' ? 2 : 0;
  const slack = Math.max(calendar, fuzzy, value.approximate ? ROUGHLY[value.grain] : 0);
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

/** The Extended Date/Time Format of a period (ISO 8601-2, level 1; seasons and quarters by level 2 codes); a range of days where it has no name. */
export function edtfOf(period: Period): Edtf {
  const { year, month } = civilDate(period.first);
  const plain = `${isoDay(period.first)}/${isoDay(period.last)}`;
  switch (period.grain) {
    case 'day': return period.first === period.last ? isoDay(period.first) : plain;
    case 'month': return same(period, monthPeriod(year, month)) ? `${isoYear(year)}-${pad(month)}` : plain;
    case 'year': return same(period, yearPeriod(year)) ? isoYear(year) : plain;
    case 'decade': return year >= 0 && same(period, decadePeriod(year)) ? `${isoYear(year).slice(0, -1)}X` : plain;
    case 'century': return year > 0 && same(period, centuryPeriod(year / 100 + 1)) ? `${isoYear(year).slice(0, -2)}XX` : plain;
    case 'quarter': return same(period, periodAround('quarter', period.first)) ? `${isoYear(year)}-${String(32 + Math.ceil(month / 3))}` : plain;
    case 'half': return same(period, periodAround('half', period.first)) ? `${isoYear(year)}-${month <= 6 ? '40' : '41'}` : plain;
    case 'season': return same(period, periodAround('season', period.first)) ? `${isoYear(year)}-${String(20 + Math.floor(month / 3))}` : plain;
    case 'week': case 'weekend': return plain;
    case 'range': return period.first === period.last ? isoDay(period.first) : plain;
  }
}

function same(a: Interval, b: Interval): boolean {
  return a.first === b.first && a.last === b.last;
}

const EDTF = /^([+-]?\d{4,6}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/u;

/** The period an EDTF text names, `undefined` for what is none. Reads what `edtfOf` writes, and uncertain or approximate marks. */
export function parseEdtf(text: Edtf): Period | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const [from, to] = [parseEdtf(text.slice(0, slash)), parseEdtf(text.slice(slash + 1))];
    return from && to && from.first <= to.last ? rangePeriod(from.first, to.last) : undefined;
  }
  const found = EDTF.exec(text.slice(0, 10) === text || !text.includes('T') ? text : text.slice(0, text.indexOf('T')));
  const head = found?.[1];
  if (!found || head === undefined) return undefined;
  if (head.endsWith('XX')) return found[2] === undefined ? centuryPeriod(Number(head.slice(0, 2)) + 1) : undefined;
  if (head.endsWith('X')) return found[2] === undefined ? decadePeriod(Number(head.slice(0, 3)) * 10) : undefined;
  const year = Number(head);
  if (found[2] === undefined) return yearPeriod(year);
  const code = Number(found[2]);
  if (found[3] !== undefined) return isCivilDate(year, code, Number(found[3])) ? dayPeriod(dayNumber(year, code, Number(found[3]))) : undefined;
  if (code >= 1 && code <= 12) return monthPeriod(year, code);
  if (code >= 21 && code <= 24) return seasonPeriod(year, code - 20);
  if (code >= 33 && code <= 36) return quarterPeriod(year, code - 32);
  return code === 40 || code === 41 ? halfPeriod(year, code - 39) : undefined;
}
