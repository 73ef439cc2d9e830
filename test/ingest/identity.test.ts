import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingestArticle } from '../../src/ingest/article.js';
import { withUniqueIds } from '../../src/ingest/identity.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import type { Article, ArticleInput } from '../../src/model/article.js';

const ingest = (input: ArticleInput): Article => ingestArticle(input, { languages: LANGUAGES });
const BODY = 'The council opened the bridge on Sunday.\n\nIt had closed in spring after a lorry struck one of its piers.';

describe('the hash of an article', () => {
  it('is of its own words: furniture, repetitions, white space and direction marks make no difference', () => {
    const plain = ingest({ text: BODY });
    const dressed = ingest({
      text: `Share\n\n\u200f${BODY.replace(' opened', '\u00a0 opened')}\n\nThe council opened the bridge on Sunday.\n\nMost read\n`,
    });
    expect(dressed.sha256).toBe(plain.sha256);
  });

  it('differs where a word does', () => {
    expect(ingest({ text: BODY.replace('spring', 'autumn') }).sha256).not.toBe(ingest({ text: BODY }).sha256);
  });

  it('is SHA-256 in hexadecimal', () => {
    expect(ingest({ text: BODY }).sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('the id of an article in memory', () => {
  it('is its own, its address, its path, or made from its words', () => {
    const ids = [{ id: 'a', url: 'u', path: 'p' }, { url: 'u', path: 'p' }, { path: 'p' }, {}, { id: ' ' }].map(
      (more) => ingest({ ...more, text: BODY }).id,
    );
    expect(ids.slice(0, 3)).toEqual(['a', 'u', 'p']);
    expect(ids[3]).toMatch(/^sha256:[0-9a-f]{16}$/);
    expect(ids[4]).toBe(ids[3]);
  });

  it('is unique and the same in every order', () => {
    const article = fc.record({
      id: fc.constantFrom('a', 'a~2', 'b'),
      source: fc.constantFrom('x', 'y'),
      text: fc.constantFrom(BODY, `${BODY} Late.`, 'Another bridge opened on Sunday.'),
    });
    const key = ({ source, text }: Article): string => JSON.stringify([source, text]);
    fc.assert(
      fc.property(
        fc
          .array(article, { maxLength: 8 })
          .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([one, other]) => {
          const [a, b] = [one, other].map((list) => withUniqueIds(list.map(ingest)));
          expect(new Set(a!.map(({ id }) => id)).size).toBe(one.length);
          // Equal articles are interchangeable; what each kind of article is called is not.
          const named = (list: readonly Article[]): string[] => list.map((found) => `${found.id} ${key(found)}`).sort();
          expect(named(b!)).toEqual(named(a!));
        },
      ),
    );
  });
});
