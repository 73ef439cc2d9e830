import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashOfWords } from '../../src/text/hash.js';

const words = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'ن', ' '), maxLength: 4 }), { maxLength: 5 });

describe('the hash of a run of words', () => {
  it('is a whole number of 52 bits, the same for the same words wherever they stand', () => {
    fc.assert(
      fc.property(words, words, words, (before, run, after) => {
        const hash = hashOfWords(run);
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 52).toBe(true);
        expect(hashOfWords([...before, ...run, ...after], before.length, before.length + run.length)).toBe(hash);
      }),
    );
  });

  it('tells words apart, and where one ends and the next begins', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        expect(hashOfWords(a) === hashOfWords(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
      { numRuns: 2000 },
    );
  });

  it('meets by chance no two of three hundred thousand runs', () => {
    const hashes = new Set<number>();
    for (let at = 0; at < 300_000; at += 1) hashes.add(hashOfWords([`w${at % 600}`, String(Math.floor(at / 600))]));
    expect(hashes.size).toBe(300_000);
  });
});
