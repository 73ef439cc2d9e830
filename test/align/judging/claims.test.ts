import { describe, expect, it } from 'vitest';
import { checkArticles } from '../../../src/index.js';
import type { Discrepancy } from '../../../src/model/report.js';

const ARTICLE = [
  'The lighthouse at Cape Farrow will be lit again in May after eleven years in the dark, its trustees said on Monday.',
  'The lamp was taken down in 2014 when salt had eaten through the gallery.',
  'A foundry in Leith has cast a new gallery from bronze at a cost of 340,000 pounds.',
  'Most of the money came from the harbour commission, and the rest from sailors who remember the light.',
  'The keeper, Robert Haig, will not move back into the tower, which has neither heating nor water.',
  'Visitors will be able to climb to the lamp on Saturdays.',
].join(' ');

async function held(short: string, long: string, language = 'en'): Promise<Discrepancy[]> {
  const report = await checkArticles([
    { id: 'short', source: 'Short', language, text: short },
    { id: 'long', source: 'Long', language, text: long },
  ]);
  return report.discrepancies.filter(({ severity }) => severity !== 'info');
}

describe('a summary, held against its article,', () => {
  it('is told of a name that the article has not, beside what it has there', async () => {
    const [found] = await held('A foundry in Dundee has cast a new bronze gallery for the lighthouse at Cape Farrow.', ARTICLE);
    expect(found?.positions.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))).toContain('Dundee');
  });

  it('is told of a figure that the article gives otherwise, under the kind of figure it is', async () => {
    const found = await held('The new bronze gallery of the Cape Farrow lighthouse cost 430,000 pounds.', ARTICLE);
    expect(found).toMatchObject([{ kind: 'money', relation: 'conflict' }]);
  });

  it('is told of a denial that the article has not', async () => {
    const found = await held('The lighthouse at Cape Farrow will not be lit again in May, its trustees said.', ARTICLE);
    expect(found.map(({ kind, relation }) => `${kind} ${relation}`)).toContain('polarity conflict');
  });

  it('is left alone where the article says the same in other words', async () => {
    expect(await held('The Cape Farrow lighthouse will shine again in May after 11 years of darkness.', ARTICLE)).toEqual([]);
    expect(await held('Keeper Robert Haig is not returning to the tower, which lacks heating and water.', ARTICLE)).toEqual([]);
  });

  it('quotes both sides verbatim', async () => {
    const short = 'The lamp of the lighthouse at Cape Farrow was taken down in 2011 because of salt.';
    for (const { positions } of await held(short, ARTICLE)) {
      const evidence = positions.flatMap((position) => position.evidence);
      expect(new Set(evidence.map(({ document }) => document))).toEqual(new Set(['short', 'long']));
      for (const { document, start, end, quote } of evidence) {
        expect((document === 'short' ? short : ARTICLE).slice(start, end)).toBe(quote);
        expect(quote).not.toBe('');
      }
    }
  });
});

describe('a claim, held against its evidence,', () => {
  const evidence = 'The ferry Solway carried 412 cars on its first crossing from Stranraer.';

  it.each([
    ['more than it gives', 'The ferry Solway carried more than 450 cars on its first crossing.'],
    ['just the figure it excludes', 'The ferry Solway carried fewer than 412 cars on its first crossing.'],
  ])('is doubted where it says %s', async (_what, claim) => {
    expect(await held(claim, evidence)).toMatchObject([{ kind: 'number', relation: 'conflict' }]);
  });

  it('is borne out by a figure within its bound', async () => {
    expect(await held('The ferry Solway carried over 400 cars on its first crossing.', evidence)).toEqual([]);
  });

  it('is judged in Arabic as in English', async () => {
    const told = 'حملت العبارة 412 سيارة في رحلتها الأولى.';
    expect(await held('حملت العبارة أقل من 412 سيارة في رحلتها الأولى.', told, 'ar')).toMatchObject([
      { kind: 'number', relation: 'conflict' },
    ]);
    expect(await held('حملت العبارة أكثر من 400 سيارة في رحلتها الأولى.', told, 'ar')).toEqual([]);
  });

  it('of an earlier day is out of date rather than wrong', async () => {
    const report = await checkArticles([
      { id: 'a', source: 'A', language: 'en', published: '2024-03-01', text: 'The ferry Solway has carried more than 450 cars so far.' },
      {
        id: 'b',
        source: 'B',
        language: 'en',
        published: '2024-02-01',
        text: 'The ferry Solway has carried 412 cars so far, its owner said.',
      },
    ]);
    const found = report.discrepancies.filter(({ rule }) => rule === 'unsupported');
    expect(found.every(({ relation, severity }) => relation === 'update' && severity === 'info')).toBe(true);
  });
});
