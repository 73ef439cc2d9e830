import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  centuryPeriod,
  dayNumber,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  isoDay,
  monthPeriod,
  quarterPeriod,
  rangePeriod,
  seasonPeriod,
  yearPeriod,
} from '../../src/model/dates.js';
import { edtfOf, parseEdtf } from '../../src/model/edtf.js';

const year = fc.integer({ min: 0, max: 9999 });

describe('EDTF', () => {
  it('names each period its own way', () => {
    expect(edtfOf(dayPeriod(dayNumber(2026, 5, 4)))).toBe('2026-05-04');
    expect(edtfOf(monthPeriod(2026, 5))).toBe('2026-05');
    expect(edtfOf(yearPeriod(476))).toBe('0476');
    expect(edtfOf(decadePeriod(1990))).toBe('199X');
    expect(edtfOf(centuryPeriod(20))).toBe('19XX');
    expect(edtfOf(seasonPeriod(2026, 3))).toBe('2026-23');
    expect(edtfOf(quarterPeriod(2026, 2))).toBe('2026-34');
    expect(edtfOf(halfPeriod(2026, 1))).toBe('2026-40');
    expect(edtfOf(rangePeriod(dayNumber(2026, 5, 4), dayNumber(2026, 5, 6)))).toBe('2026-05-04/2026-05-06');
    expect(edtfOf({ ...monthPeriod(2026, 5), last: dayNumber(2026, 5, 10) })).toBe('2026-05-01/2026-05-10');
  });

  it('reads back what it writes', () => {
    const period = fc.oneof(
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => monthPeriod(y, m)),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => quarterPeriod(y, q)),
      fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, s]) => seasonPeriod(y, s)),
      fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => halfPeriod(y, h)),
      year.map(yearPeriod),
      fc.integer({ min: 0, max: 999 }).map((decade) => decadePeriod(decade * 10)),
      fc.integer({ min: 2, max: 99 }).map(centuryPeriod),
      fc.integer({ min: -700_000, max: 2_900_000 }).map(dayPeriod),
    );
    fc.assert(
      fc.property(period, (from) => {
        expect(parseEdtf(edtfOf(from))).toEqual(from);
      }),
    );
  });

  it('reads ranges, times and marks of doubt', () => {
    expect(parseEdtf('2021-11-23/2021-11-25')).toEqual(rangePeriod(dayNumber(2021, 11, 23), dayNumber(2021, 11, 25)));
    expect(parseEdtf('2020-03~')).toEqual(monthPeriod(2020, 3));
    expect(parseEdtf('2013-02-12T04:30:00')).toEqual(dayPeriod(dayNumber(2013, 2, 12)));
    for (const none of ['', 'XXXX-10', '2020-13', '2020-02-30', '2021/2020', 'yesterday']) expect(parseEdtf(none)).toBeUndefined();
    expect(isoDay(parseEdtf('-0044')?.first ?? 0)).toBe('-0044-01-01');
  });
});
