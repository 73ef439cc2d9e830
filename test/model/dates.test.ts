import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  addUnits,
  centuryPeriod,
  civilDate,
  dayNumber,
  daysInMonth,
  isoDay,
  neighbour,
  parseIsoDay,
  periodAround,
  seasonPeriod,
  weekdayOf,
  type CalendarUnit,
} from '../../src/model/dates.js';

/** Four thousand years on either side of the epoch. */
const day = fc.integer({ min: -1_460_000, max: 1_460_000 });
const unit = fc.constantFrom<CalendarUnit>('day', 'week', 'weekend', 'month', 'quarter', 'half', 'season', 'year', 'decade', 'century');

describe('a day number', () => {
  it('is the count of days since 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2000, 3, 1) - dayNumber(2000, 2, 28)).toBe(2);
    expect(dayNumber(1900, 3, 1) - dayNumber(1900, 2, 28)).toBe(1);
    expect(dayNumber(2024, 2, 29) * 86_400_000).toBe(Date.UTC(2024, 1, 29));
  });

  it('comes back from its civil date and from its ISO text', () => {
    fc.assert(
      fc.property(day, (number) => {
        const { year, month, day: dayOfMonth } = civilDate(number);
        expect(dayNumber(year, month, dayOfMonth)).toBe(number);
        expect(dayOfMonth).toBeLessThanOrEqual(daysInMonth(year, month));
        expect(parseIsoDay(isoDay(number))).toBe(number);
      }),
    );
  });

  it('agrees with the platform where the platform counts the same way', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 1_000_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        expect(civilDate(number)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(weekdayOf(number) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('reads the day a time belongs to, and no day that does not exist', () => {
    expect(parseIsoDay('2013-02-12T04:30:00')).toBe(dayNumber(2013, 2, 12));
    expect(parseIsoDay('2013-02-30')).toBeUndefined();
    expect(parseIsoDay('12 May 2013')).toBeUndefined();
    expect(isoDay(dayNumber(-43, 3, 15))).toBe('-0043-03-15');
  });
});

describe('months', () => {
  it('keep the day, or end with the month', () => {
    expect(isoDay(addMonths(dayNumber(2013, 1, 31), 1))).toBe('2013-02-28');
    expect(isoDay(addMonths(dayNumber(2013, 1, 31), -11))).toBe('2012-02-29');
    expect(isoDay(addUnits('year', dayNumber(2012, 2, 29), 1))).toBe('2013-02-28');
  });

  it('add up', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -600, max: 600 }), (number, months) => {
        const moved = civilDate(addMonths(number, months));
        const from = civilDate(number);
        expect(moved.year * 12 + moved.month - (from.year * 12 + from.month)).toBe(months);
        expect(moved.day).toBeLessThanOrEqual(from.day);
      }),
    );
  });
});

describe('a period of the calendar', () => {
  it('holds the day it is taken around, but for weekends', () => {
    fc.assert(
      fc.property(day, unit, (number, name) => {
        const { first, last } = periodAround(name, number);
        if (name === 'weekend') expect(last - first).toBe(1);
        else expect(first <= number && number <= last).toBe(true);
      }),
    );
  });

  it('ends the day before its neighbour begins', () => {
    fc.assert(
      fc.property(day, unit, (number, name) => {
        const here = periodAround(name, number);
        const next = neighbour(name, number, 1);
        // The first century, written 00XX, shares the year 0 with the century before it.
        const shared = name === 'century' && next.first === dayNumber(0, 1, 1);
        expect(next.first).toBe(name === 'weekend' ? here.first + 7 : shared ? dayNumber(0, 1, 1) : here.last + 1);
        expect(neighbour(name, next.last, -1)).toEqual(here);
        expect(neighbour(name, number, 0)).toEqual(here);
      }),
    );
  });

  it('is a week from Monday, a winter over the new year, a century as it is written', () => {
    expect(isoDay(periodAround('week', dayNumber(2026, 5, 31)).first)).toBe('2026-05-25');
    expect(isoDay(seasonPeriod(2025, 4).last)).toBe('2026-03-19');
    expect([centuryPeriod(20), centuryPeriod(-1)].map(({ first, last }) => [isoDay(first), isoDay(last)])).toEqual([
      ['1900-01-01', '1999-12-31'],
      ['-0099-01-01', '0000-12-31'],
    ]);
  });
});
