import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/engine.js';
import { readArticle } from '../../src/extract/read.js';
import { extractMentions } from '../../src/index.js';
import { LANGUAGE_CODES, languageFor } from '../../src/languages/packs.js';
import { fieldText, type Article } from '../../src/model/article.js';
import { articlesOf, EXAMPLES } from './examples.js';
import { filesBelow, ROOT } from './files.js';

/** Mentions whose span is not their quote, or lies outside every block. */
function misplaced(article: Article): string[] {
  const language = languageFor(article.language);
  if (!language) return [`${article.id}: language ${article.language}`];
  return readArticle(article, language).sentences.flatMap(({ mentions }) =>
    mentions
      .filter(({ field, start, end, quote }) => quote === '' || fieldText(article, field).slice(start, end) !== quote)
      .map(({ kind, start, quote }) => `${article.id}: ${kind} at ${start}: ${quote}`),
  );
}

describe('every mention', () => {
  it.each(EXAMPLES)('of %s stands where it says', async (example) => {
    const articles = await articlesOf(example);
    expect(articles.length).toBeGreaterThan(1);
    expect(articles.flatMap(misplaced)).toEqual([]);
  });

  it('of the examples of all rules stands where it says', () => {
    const rules = filesBelow('rules', /^(?!rule\.schema).*\.json$/u).map(({ text }) => JSON.parse(text) as Examples);
    const texts = rules
      .flatMap(({ fires, silent }) => [...fires, ...silent])
      .flatMap(({ language, a, b }) => [a, b].map((text) => ({ language, text })));
    expect(texts.length).toBeGreaterThan(50);
    for (const { language, text } of texts) {
      const plain = typeof text === 'string' ? text : text.text;
      const wrong = extractMentions(plain, { language, reference: '2031-05-02' }).filter(
        ({ start, end, quote }) => plain.slice(start, end) !== quote,
      );
      expect(wrong).toEqual([]);
    }
  });

  it('of any text stands where it says, and no text makes an extractor throw', () => {
    const pieces = fc.constantFrom(
      ...[
        'في',
        '28',
        'أيار',
        '٣٠٠٠',
        'مليون',
        'دولار',
        'قُتل',
        'وأصيب',
        'ثلاثة',
        '"',
        '«',
        '»',
        '.',
        '،',
        '%',
        '\u064e',
        '\u0640',
        '\u202e',
        '\ud83c',
      ],
      ...[
        'on',
        '28 May',
        '$',
        '3.5',
        'million',
        'killed',
        'said',
        'the',
        'Dr',
        '-',
        '\n',
        '\r\n',
        ' ',
        '\u200f',
        '\u{1f30d}',
        'ﷺ',
        'ﬁ',
        '½',
        '\u0000',
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.constantFrom(...LANGUAGE_CODES), fc.boolean(), (parts, language, spaced) => {
        const text = parts.join(spaced ? ' ' : '');
        for (const { start, end, quote } of extractMentions(text, { language, reference: '2031-05-02T08:00:00' })) {
          expect(text.slice(start, end)).toBe(quote);
        }
      }),
      { numRuns: 300 },
    );
    expect(LANGUAGE_CODES.length).toBeGreaterThan(1);
  });
});

interface Examples {
  readonly fires: readonly Example[];
  readonly silent: readonly Example[];
}

interface Example {
  readonly language: string;
  readonly a: string | { readonly text: string };
  readonly b: string | { readonly text: string };
}

describe('every piece of evidence', () => {
  it.each(EXAMPLES)('of %s is verbatim, in a sentence that holds it, in every position and step', async (example) => {
    const articles = new Map((await articlesOf(example)).map((article) => [article.id, article]));
    const { discrepancies, agreements } = await checkDocuments([...articles.values()]);
    const facts = [...discrepancies, ...agreements];
    expect(facts.length).toBeGreaterThan(0);
    for (const { positions, explanation, id } of facts) {
      // What is agreed on is one position with two witnesses; a discrepancy has a position a side.
      const sides = agreements.some((fact) => fact.id === id) ? positions.flatMap((position) => position.evidence) : positions;
      expect(sides.length, id).toBeGreaterThanOrEqual(2);
      const evidence = [...positions.flatMap((position) => position.evidence), ...explanation.flatMap((step) => step.evidence)];
      for (const { document, field, start, end, quote, context } of evidence) {
        const text = fieldText(articles.get(document)!, field);
        expect(text.slice(start, end), id).toBe(quote);
        expect(text.slice(Math.max(0, start - context.length), end + context.length), id).toContain(context);
        expect(context, id).toContain(quote);
      }
    }
  });
});

describe('every rule', () => {
  it.each(filesBelow('rules', /^(?!rule\.schema).*\.json$/u).map(({ path }) => path))(
    '%s shows where it fires and where it stays silent',
    (path) => {
      const { fires, silent } = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Examples;
      expect(fires.length).toBeGreaterThan(0);
      expect(silent.length).toBeGreaterThan(0);
    },
  );
});
