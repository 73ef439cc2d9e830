import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { impliedNumber } from '../../../src/align/judging/figures.js';
import type { Exactness, NumericValue } from '../../../src/model/mention.js';

const figure = (min: number, exactness: Exactness = 'exact', max = min): NumericValue => ({
  min,
  max,
  approximate: exactness !== 'exact',
  exactness,
});

describe('a figure, held against a claim of one,', () => {
  it.each([
    ['more than 40', figure(40, 'more-than'), figure(45), 'supported'],
    ['more than 45', figure(45, 'more-than'), figure(45), 'contradicted'],
    ['fewer than 80', figure(80, 'less-than'), figure(80), 'contradicted'],
    ['at least 45', figure(45, 'at-least'), figure(45), 'supported'],
    ['at most 44', figure(44, 'at-most'), figure(45), 'contradicted'],
    ['about 3,000', figure(3000, 'about'), figure(2987), 'supported'],
    ['3,000', figure(3000), figure(2987), 'supported'],
    ['3,500', figure(3500), figure(3000), 'contradicted'],
    ['12 to 15', figure(12, 'range', 15), figure(14), 'supported'],
    ['12 to 15', figure(12, 'range', 15), figure(13, 'range', 15), 'contradicted'],
  ] as const)('settles %s', (_said, claim, against, verdict) => {
    expect(impliedNumber(claim, against)).toBe(verdict);
  });

  it('supports no stronger bound than it gives: "over 20" does not say "more than 30"', () => {
    expect(impliedNumber(figure(30e6, 'more-than'), figure(20e6, 'more-than'))).toBe('contradicted');
    expect(impliedNumber(figure(15e6, 'more-than'), figure(20e6, 'more-than'))).toBe('supported');
  });

  it('leaves an exact claim open where it is only a bound on its side', () => {
    expect(impliedNumber(figure(45), figure(40, 'more-than'))).toBe('open');
    expect(impliedNumber(figure(35), figure(40, 'more-than'))).toBe('contradicted');
  });

  it('supports itself, and a bound just when it lies strictly beyond it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (claimed, given) => {
        expect(impliedNumber(figure(given), figure(given))).toBe('supported');
        expect(impliedNumber(figure(claimed, 'more-than'), figure(given))).toBe(given > claimed ? 'supported' : 'contradicted');
        expect(impliedNumber(figure(claimed, 'less-than'), figure(given))).toBe(given < claimed ? 'supported' : 'contradicted');
      }),
    );
  });
});
