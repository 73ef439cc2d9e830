import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNumeric, resolution, roundsTo } from '../../../src/model/compare/numeric.js';
import type { Exactness, NumericValue } from '../../../src/model/mention.js';

const value = (min: number, exactness: Exactness = 'exact', max = min): NumericValue => ({
  min,
  max,
  exactness,
  approximate: exactness !== 'exact',
});
const anyValue = fc
  .record({
    min: fc.integer({ min: 0, max: 1e7 }),
    more: fc.integer({ min: 0, max: 1000 }),
    exactness: fc.constantFrom<Exactness>('exact', 'about', 'at-least', 'less-than', 'range'),
  })
  .map(({ min, more, exactness }) => value(min, exactness, exactness === 'range' ? min + more : min));

describe('two figures', () => {
  it('are equal when they are the same figure said the same way', () => {
    expect(compareNumeric(value(50), value(50)).outcome).toBe('equal');
  });

  it('agree within what "about" reaches: about 3,000 holds 2,987 but not 2,500', () => {
    expect(compareNumeric(value(3000, 'about'), value(2987)).outcome).toBe('contained');
    expect(compareNumeric(value(3000, 'about'), value(2500)).outcome).toBe('disjoint');
  });

  it('agree when one is a bound that the other keeps', () => {
    expect(compareNumeric(value(13, 'at-least'), value(15)).outcome).toBe('contained');
    expect(compareNumeric(value(13, 'at-least'), value(12)).outcome).toBe('disjoint');
    expect(compareNumeric(value(10, 'less-than'), value(20)).outcome).toBe('disjoint');
  });

  it.each([
    [4.9, 4.89],
    [6.1, 6.16],
    [21.63, 22],
    [6.16e9, 6.2e9],
    [291, 291.03],
  ])('agree when one rounds or truncates to the other: %d and %d', (a, b) => {
    expect(compareNumeric(value(a), value(b)).outcome).toBe('contained');
  });

  it.each([
    [50, 49],
    [3000, 3500],
    [31.4, 34.1],
    [12.3e9, 13.2e9],
    [4.98, 4.89],
  ])('contradict each other when neither rounds to the other: %d and %d', (a, b) => {
    expect(compareNumeric(value(a), value(b)).outcome).toBe('disjoint');
  });

  it('say which way the figure went', () => {
    expect(compareNumeric(value(7), value(9)).facets).toContain('rising');
    expect(compareNumeric(value(9), value(7)).facets).toContain('falling');
  });

  it('compare the same in either order', () => {
    fc.assert(
      fc.property(anyValue, anyValue, (a, b) => {
        expect(compareNumeric(a, b).outcome).toBe(compareNumeric(b, a).outcome);
      }),
    );
  });

  it('never contradict themselves', () => {
    fc.assert(
      fc.property(anyValue, (a) => {
        expect(compareNumeric(a, a).outcome).toBe('equal');
      }),
    );
  });
});

describe('the precision of a figure', () => {
  it('is one unit in the last decimal, one for counts, and the scale for spoken millions', () => {
    expect(resolution(6.1)).toBeCloseTo(0.1);
    expect(resolution(3000)).toBe(1);
    expect(resolution(6.16e9)).toBe(1e7);
  });

  it('never lets a figure round to one of the same precision', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99999 }), fc.integer({ min: 1, max: 99999 }), (a, b) => {
        expect(roundsTo(a, b)).toBe(false);
      }),
    );
  });
});
