import { describe, expect, it } from 'vitest';
import { mayBeOneCurrency } from '../../../src/model/compare/currencies.js';
import type { MoneyValue } from '../../../src/model/mention.js';

const sum = (currency: string, assumed = false): MoneyValue => ({
  min: 5,
  max: 5,
  approximate: false,
  exactness: 'exact',
  currency,
  ...(assumed ? { assumed: true } : {}),
});

describe('currencies that may be one', () => {
  it('are the same, or a shared name of which the country is not said', () => {
    expect(mayBeOneCurrency(sum('JOD'), sum('JOD'))).toBe(true);
    expect(mayBeOneCurrency(sum('KWD', true), sum('JOD'))).toBe(true);
    expect(mayBeOneCurrency(sum('EGP'), sum('GBP', true))).toBe(true);
  });

  it('are those of centimes or cents where nothing says of what', () => {
    expect(mayBeOneCurrency(sum('EUR', true), sum('MAD'))).toBe(true);
    expect(mayBeOneCurrency(sum('AED', true), sum('EUR', true))).toBe(true);
    expect(mayBeOneCurrency(sum('EUR', true), sum('SAR', true))).toBe(false);
    expect(mayBeOneCurrency(sum('EUR'), sum('MAD'))).toBe(false);
  });

  it('are not two of one name where both countries are said, nor of two names', () => {
    expect(mayBeOneCurrency(sum('KWD'), sum('JOD'))).toBe(false);
    expect(mayBeOneCurrency(sum('KWD', true), sum('SAR', true))).toBe(false);
    expect(mayBeOneCurrency(sum('KWD', true), sum('USD'))).toBe(false);
  });
});
