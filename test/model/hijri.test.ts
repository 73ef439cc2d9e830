import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../src/model/dates.js';
import { hijriDate, hijriDayNumber } from '../../src/model/hijri.js';

/** Years of the printed tables, and a century to either side where the platform's calendar is asked. */
const inTables = fc.integer({ min: dayNumber(1924, 8, 1), max: dayNumber(2077, 11, 16) });
const anywhere = fc.integer({ min: dayNumber(1830, 1, 1), max: dayNumber(2170, 1, 1) });
/** Days on which a newspaper's calendar, as the tables keep it, printed a 31st: no month has one, so there is no way back. */
const MISPRINTED = [dayNumber(1926, 12, 6), dayNumber(1930, 4, 29), dayNumber(1931, 4, 18)];
const printedRight = (number: number): boolean => !MISPRINTED.includes(number);

describe('a Hijri date', () => {
  it('is the day that the printed Umm al-Qura calendar gives it', () => {
    const day = (year: number, month: number, of: number): string => isoDay(hijriDayNumber(year, month, of) ?? 0);
    expect(day(1343, 1, 1)).toBe('1924-08-01');
    expect(day(1400, 1, 1)).toBe('1979-11-20');
    expect(day(1447, 9, 1)).toBe('2026-02-18');
    expect(day(1500, 12, 30)).toBe('2077-11-16');
  });

  it('comes back from its Gregorian day', () => {
    fc.assert(
      fc.property(inTables.filter(printedRight), (number) => {
        const { year, month, day } = hijriDate(number);
        expect(hijriDayNumber(year, month, day)).toBe(number);
      }),
    );
  });

  it('comes back outside the tables too', () => {
    fc.assert(
      fc.property(anywhere.filter(printedRight), (number) => {
        const { year, month, day } = hijriDate(number);
        expect(hijriDayNumber(year, month, day)).toBe(number);
      }),
      { numRuns: 40 },
    );
  });

  it('is a 31st on three days only, which stand so in the tables', () => {
    expect(MISPRINTED.map((number) => hijriDate(number).day)).toEqual([31, 31, 31]);
  });

  it('has months of 29 or 30 days that follow each other', () => {
    // Before 1365 the newspapers' own calendars, which the tables keep, were now and then a day off.
    fc.assert(
      fc.property(fc.integer({ min: 1365, max: 1499 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = month === 12 ? hijriDayNumber(year + 1, 1, 1) : hijriDayNumber(year, month + 1, 1);
        const length = (next ?? 0) - (hijriDayNumber(year, month, 1) ?? 0);
        expect([29, 30]).toContain(length);
        expect(hijriDayNumber(year, month, 30) === undefined).toBe(length === 29);
      }),
    );
  });

  it('is none where the month has no such day', () => {
    expect(hijriDayNumber(1447, 13, 1)).toBeUndefined();
    expect(hijriDayNumber(1447, 1, 31)).toBeUndefined();
    expect(hijriDayNumber(0, 1, 1)).toBeUndefined();
    expect(hijriDayNumber(1447, 0, 1)).toBeUndefined();
  });
});
