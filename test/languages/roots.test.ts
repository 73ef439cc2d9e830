import { describe, expect, it } from 'vitest';
import { roots } from '../../src/languages/ar/morphology.js';
import { foldKey } from '../../src/text/fold.js';

const shares = (a: string, b: string): boolean => roots(foldKey(a)).some((root) => roots(foldKey(b)).includes(root));

describe('roots of Arabic words', () => {
  it.each([
    ['ارتفع', 'ارتفاع'],
    ['يرتفع', 'مرتفع'],
    ['يستقيل', 'استقالة'],
    ['تنافس', 'المنافسة'],
    ['صاروخ', 'صواريخ'],
    ['يعلن', 'إعلان'],
    ['تقديم', 'قدم'],
    ['والانسحاب', 'تنسحب'],
  ])('%s and %s are built on one root', (a, b) => {
    expect(shares(a, b)).toBe(true);
  });

  it.each([
    ['ارتفاع', 'انخفاض'],
    ['سفينة', 'ميناء'],
    ['جبل', 'بحر'],
  ])('%s and %s are not', (a, b) => {
    expect(shares(a, b)).toBe(false);
  });

  it('a word of another script has none', () => {
    expect(roots('harbour')).toEqual([]);
  });
});
