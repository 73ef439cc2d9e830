import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay, type Grain } from '../../src/model/dates.js';
import { intersection, inverse, reach, relate, relateDates, type Interval } from '../../src/model/intervals.js';
import type { DateValue } from '../../src/model/mention.js';

const interval = fc
  .tuple(fc.integer({ min: -50, max: 50 }), fc.nat(20))
  .map(([first, length]): Interval => ({ first, last: first + length }));

function value(earliest: string, latest: string, more: Partial<DateValue> = {}): DateValue {
  return { edtf: earliest, earliest, latest, grain: 'day', basis: 'said', calendar: 'gregorian', said: {}, ...more };
}

describe('two intervals', () => {
  it('stand in the inverse relation when they change places', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        expect(relate(b, a)).toBe(inverse(relate(a, b)));
      }),
    );
  });

  it('relate the same wherever they lie', () => {
    fc.assert(
      fc.property(interval, interval, fc.integer({ min: -9999, max: 9999 }), (a, b, by) => {
        const move = ({ first, last }: Interval): Interval => ({ first: first + by, last: last + by });
        expect(relate(move(a), move(b))).toBe(relate(a, b));
      }),
    );
  });

  it('are apart exactly when they share no day, and equal only to themselves', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const relation = relate(a, b);
        expect(intersection(a, b) === undefined).toBe(relation === 'before' || relation === 'after');
        expect(relation === 'equal').toBe(a.first === b.first && a.last === b.last);
        expect(relate(a, a)).toBe('equal');
      }),
    );
  });

  it('go on as before and during do', () => {
    fc.assert(
      fc.property(interval, interval, interval, (a, b, c) => {
        if (relate(a, b) === 'before' && relate(b, c) === 'before') expect(relate(a, c)).toBe('before');
        if (relate(a, b) === 'during' && relate(b, c) === 'during') expect(relate(a, c)).toBe('during');
        if (relate(a, b) === 'during' && relate(b, c) === 'before') expect(relate(a, c)).toBe('before');
        expect(relate(a, a)).toBe('equal');
      }),
    );
  });
});

describe('two dates', () => {
  it('are apart, or one holds the other', () => {
    const month = value('2026-05-01', '2026-05-31', { grain: 'month' });
    expect(relateDates(value('2026-05-04', '2026-05-04'), month)).toBe('during');
    expect(relateDates(month, value('2026-05-04', '2026-05-04'))).toBe('contains');
    expect(relateDates(value('2026-04-30', '2026-04-30'), month)).toBe('before');
  });

  it('are not apart by less than what was said roughly may reach', () => {
    const months = value('2026-02-12', '2026-02-12', { grain: 'month', approximate: true });
    expect(relateDates(months, value('2026-01-20', '2026-01-20'))).toBe('overlaps');
    expect(relateDates(months, value('2025-11-20', '2025-11-20'))).toBe('after');
    const exact = value('2026-02-12', '2026-02-12');
    expect(relateDates(exact, value('2026-02-13', '2026-02-13'))).toBe('before');
  });

  it('are not apart by the day that a sighted month may begin later', () => {
    const hijri = value('2026-05-04', '2026-05-04', { calendar: 'hijri' });
    expect(relateDates(hijri, value('2026-05-05', '2026-05-05'))).toBe('overlaps');
    expect(relateDates(hijri, value('2026-05-06', '2026-05-06'))).toBe('before');
  });

  it('are incomparable where one has no days', () => {
    expect(relateDates(value('', ''), value('2026-05-04', '2026-05-04'))).toBe('unknown');
    expect(reach(value('', ''))).toBeUndefined();
  });

  it('never reach less far than they say', () => {
    const grains = fc.constantFrom<Grain>('day', 'week', 'month', 'season', 'year', 'decade', 'range');
    fc.assert(
      fc.property(interval, grains, fc.boolean(), ({ first, last }, grain, approximate) => {
        const from = dayNumber(2026, 1, 1);
        const said = value(isoDay(from + first), isoDay(from + last), { grain, ...(approximate ? { approximate } : {}) });
        const wide = reach(said);
        expect(wide && wide.first <= from + first && wide.last >= from + last).toBe(true);
      }),
    );
  });
});
