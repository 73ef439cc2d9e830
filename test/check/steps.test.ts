import { describe, expect, it } from 'vitest';
import { stepInWords } from '../../src/check/steps.js';

describe('a step of a date, in words', () => {
  it.each([
    ['month:9:ايلول', '“ايلول” is September'],
    ['month:10:said', 'month said: October'],
    ['year:2019:said', 'year said: 2019'],
    ['year:2020:from-publication', 'year 2020, counted from the day of publication'],
    ['month:2020-03:from-publication', 'March 2020, counted from the day of publication'],
    ['relative:-1:day:from-publication', '−1 day, counted from the day of publication'],
    ['relative:3:day:from-2015-07-31', '+3 day, counted from 2015-07-31'],
    ['weekday:3:Wednesday', '“Wednesday” is Wednesday'],
    ['share:1:2', 'part 1 of 2'],
    ['hijri:1436-11-05:2015-08-20', '1436-11-05 of the Hijri calendar is 2015-08-20'],
  ])('%s reads “%s”', (step, words) => {
    expect(stepInWords(step, 'gregorian')).toBe(words);
  });

  it('is given as it is where there is no wording for it', () => {
    expect(stepInWords('festival:Easter', 'gregorian')).toBe('festival:Easter');
  });

  it('a month of the Hijri calendar goes by its own name', () => {
    expect(stepInWords('month:3:ربيع الأول', 'hijri')).toBe('“ربيع الأول” is Rabi I');
  });
});
