import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldKey } from '../../src/text/fold.js';
import { tokenise } from '../../src/text/tokens.js';

describe('the spelling of a token', () => {
  it('is one object for all tokens spelled alike, however they are written', () => {
    const [first, second, other] = tokenise('مَدْرَسة مدرسه مدرستان');
    expect(first?.spelling).toBe(second?.spelling);
    expect(other?.spelling).not.toBe(first?.spelling);
  });

  it('is the folded word, after any number of other words', () => {
    const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ت', 'ث', 'ة', 'ى', 'a', 'B', 'é'), minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 200 }), (words) => {
        expect(tokenise(words.join(' ')).map(({ key, spelling }) => [key, spelling.key])).toEqual(
          words.map((written) => [foldKey(written), foldKey(written)]),
        );
      }),
    );
  });

  it('is right past what is remembered', () => {
    const words = Array.from(
      { length: 200_000 },
      (_, at) => `w${at.toString(36).replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)))}x`,
    );
    const keys = tokenise(words.join(' ')).map(({ key }) => key);
    expect(keys.filter((key, at) => key !== words[at])).toEqual([]);
    expect(tokenise('wax')[0]?.key).toBe('wax');
  });
});
