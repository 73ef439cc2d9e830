import { describe, expect, it } from 'vitest';
import { checkArticles, type ArticleInput } from '../../src/index.js';

async function conflicts(...articles: ArticleInput[]): Promise<string[]> {
  const report = await checkArticles(articles);
  return report.discrepancies.filter(({ severity }) => severity !== 'info').map(({ kind }) => kind);
}

/** Kinds of what is reported at all, however certain. */
async function reported(...articles: ArticleInput[]): Promise<string[]> {
  return (await checkArticles(articles)).discrepancies.map(({ kind }) => kind);
}

describe('two items of one pattern', () => {
  const price = (change: string, level: string, hour: string): string =>
    [
      `Harbour crude fell ${change} cents to ${level} dollars a barrel by ${hour} GMT on the Kassim exchange.`,
      'Traders spoke of full tanks along the coast. Refiners bought little. Ships waited outside the harbour.',
      'Nobody expects the ministers to meet before the spring.',
    ].join(' ');

  it('are no text and its edit: prices of two hours', async () => {
    expect(
      await conflicts(
        { id: 'morning', source: 'Kassim Wire', language: 'en', text: price('35', '52.30', '10:15') },
        { id: 'evening', source: 'Bay Herald', language: 'en', text: price('64', '51.15', '16:40') },
      ),
    ).toEqual([]);
  });

  it('where one figure alone differs it was changed', async () => {
    expect(
      await conflicts(
        { id: 'one', source: 'Kassim Wire', language: 'en', text: price('35', '52.30', '10:15') },
        { id: 'two', source: 'Bay Herald', language: 'en', text: price('35', '52.80', '10:15') },
      ),
    ).toContain('money');
  });
});

describe('the holder of an office', () => {
  it('is one person: another first name is told', async () => {
    expect(
      await reported(
        { id: 'one', source: 'A', language: 'en', text: 'The master, Daniel Okafor, 51, had commanded the tanker Selin Star since March.' },
        {
          id: 'two',
          source: 'B',
          language: 'en',
          text: 'Prosecutors in Port Kassim questioned the master, David Okafor, about the tanker Selin Star.',
        },
      ),
    ).toEqual(['person-name-spelling']);
  });

  it('two brothers who hold none are two people', async () => {
    expect(
      await conflicts(
        { id: 'one', source: 'A', language: 'en', text: 'Daniel Okafor sailed the tanker Selin Star out of Port Kassim in March.' },
        { id: 'two', source: 'B', language: 'en', text: 'David Okafor repaired the tanker Selin Star in Port Kassim last year.' },
      ),
    ).toEqual([]);
  });
});
