import { describe, expect, it } from 'vitest';
import { compareDates } from '../../../src/model/compare/dates.js';
import type { DateValue } from '../../../src/model/mention.js';

const date = (earliest: string, latest: string, more: Partial<DateValue> = {}): DateValue => ({
  edtf: earliest === latest ? earliest : `${earliest}/${latest}`,
  earliest,
  latest,
  grain: 'day',
  basis: 'said',
  calendar: 'gregorian',
  said: {},
  ...more,
});
const october = date('2019-10-01', '2019-10-31', { grain: 'month', said: { year: 2019, month: 10 } });
const september = date('2019-09-01', '2019-09-30', { grain: 'month', said: { year: 2019, month: 9 } });

describe('two dates', () => {
  it('contradict each other when their days are apart', () => {
    expect(compareDates(october, september)).toMatchObject({
      outcome: 'disjoint',
      facets: expect.arrayContaining(['month-differs']) as string[],
    });
  });

  it('agree when one lies in the other: October and 21 October', () => {
    expect(compareDates(october, date('2019-10-21', '2019-10-21')).outcome).toBe('contained');
  });

  it('never contradict each other on a year that was only filled in', () => {
    const filledIn = date('2020-10-08', '2020-10-08', { basis: 'implied', said: { month: 10, day: 8 } });
    const said = date('2019-10-08', '2019-10-08', { said: { year: 2019, month: 10, day: 8 } });
    expect(compareDates(filledIn, said).outcome).not.toBe('disjoint');
  });

  it('contradict each other on what both say even where the year is filled in', () => {
    const may = date('2020-05-01', '2020-05-31', { basis: 'implied', said: { month: 5 } });
    const june = date('2020-06-01', '2020-06-30', { basis: 'implied', said: { month: 6 } });
    expect(compareDates(may, june).outcome).toBe('disjoint');
  });

  it('allow a converted Hijri date to be a day off', () => {
    const hijri = date('2015-08-20', '2015-08-20', { calendar: 'hijri' });
    expect(compareDates(hijri, date('2015-08-21', '2015-08-21')).outcome).toBe('contained');
    expect(compareDates(hijri, date('2015-08-23', '2015-08-23')).outcome).toBe('disjoint');
  });

  it('hold no Hijri month against a Gregorian one by its number', () => {
    const ramadan = date('2026-02-18', '2026-03-19', { calendar: 'hijri', basis: 'implied', said: { month: 9 } });
    const february = date('2026-02-01', '2026-02-28', { basis: 'implied', said: { month: 2 } });
    expect(compareDates(ramadan, february).outcome).not.toBe('disjoint');
  });

  it('of a season or budget contradict each other though they share a year', () => {
    const season = date('2011-01-01', '2012-12-31', { grain: 'range', said: { year: 2011 } });
    const next = date('2012-01-01', '2013-12-31', { grain: 'range', said: { year: 2012 } });
    expect(compareDates(season, next).outcome).toBe('disjoint');
    expect(compareDates(season, date('2012-03-04', '2012-03-04')).outcome).toBe('contained');
  });

  it('contradict each other where two runs from one start are counted apart', () => {
    const run = (months: number, latest: string): DateValue =>
      date('2025-01-01', latest, { grain: 'range', said: { year: 2025 }, steps: [`nth:1:${String(months)}-month`] });
    expect(compareDates(run(9, '2025-09-30'), run(6, '2025-06-30')).outcome).toBe('disjoint');
    expect(compareDates(run(9, '2025-09-30'), run(9, '2025-09-30')).outcome).toBe('equal');
  });

  it('allow the last week of a month to be its last seven days', () => {
    const week = date('2024-01-22', '2024-01-28', { grain: 'week', said: { year: 2024, month: 1 } });
    expect(compareDates(week, date('2024-01-30', '2024-01-30')).outcome).toBe('contained');
    expect(compareDates(week, date('2024-01-12', '2024-01-12')).outcome).toBe('disjoint');
  });

  it('allow "three months ago" a month either way', () => {
    const ago = date('2026-02-12', '2026-02-12', { basis: 'relative', grain: 'month', approximate: true, said: {} });
    expect(compareDates(ago, date('2026-01-20', '2026-01-20')).outcome).toBe('contained');
    expect(compareDates(ago, date('2025-10-20', '2025-10-20')).outcome).toBe('disjoint');
  });

  it('contradict each other by weekday alone when the day is the same', () => {
    const wednesday = date('2026-02-11', '2026-02-11', { said: { year: 2026, month: 2, day: 11, weekday: 3 } });
    const thursday = date('2026-02-11', '2026-02-11', { said: { year: 2026, month: 2, day: 11, weekday: 4 } });
    expect(compareDates(wednesday, thursday)).toMatchObject({
      outcome: 'disjoint',
      facets: expect.arrayContaining(['weekday-only']) as string[],
    });
  });

  it('read "before October" and "after September" as bounds, which every day on their side lies in', () => {
    const before = { ...october, bound: 'before' } as const;
    const after = { ...september, bound: 'after' } as const;
    expect(compareDates(before, september).outcome).toBe('contained');
    expect(compareDates(after, october).outcome).toBe('contained');
    expect(compareDates({ ...september, bound: 'before' }, october).outcome).toBe('disjoint');
    expect(compareDates({ ...october, bound: 'after' }, september).outcome).toBe('disjoint');
    expect(compareDates(before, { ...october, bound: 'before' }).outcome).toBe('equal');
  });
});
