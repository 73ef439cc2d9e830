import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../bench/hostile-inputs.mjs';
import { checkArticles } from '../src/index.js';
import { personSimilarity } from '../src/model/names.js';

/** What they cost, `bench/hostile.mjs` tells: a test goes by no clock. */
describe('a check of articles that nobody writes', () => {
  it.each(Object.keys(HOSTILE))('ends without an error: %s', async (name) => {
    const articles = (HOSTILE[name]?.(1) ?? []).map((article, at) => ({ id: `article ${at}`, ...article }));
    const { summary } = await checkArticles(articles);
    expect(summary).toMatchObject({ documents: articles.length, errors: 0 });
  });

  it('does not try every way in which two long names may be aligned', () => {
    const name = (count: number, kinds: number): string =>
      Array.from({ length: count }, (_, at) => `Al${String.fromCodePoint(97 + (at % kinds))}o`).join(' ');
    const [a, b] = [name(40, 20), name(90, 7)];
    expect(personSimilarity({ name: a, key: a }, { name: b, key: b })).toBeGreaterThan(0);
  });
});
