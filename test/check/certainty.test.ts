import { describe, expect, it } from 'vitest';
import { checkArticles, type ArticleInput } from '../../src/index.js';

const STORY = [
  'The ferry Amber Tern ran aground off Kestrel Point on Tuesday with 340 passengers aboard, the harbour office said.',
  'Eleven people were taken to hospital and the channel stayed closed until noon.',
].join(' ');

function article(id: string, text: string, more: Partial<ArticleInput> = {}): ArticleInput {
  return {
    id,
    source: id,
    language: 'en',
    published: '2031-05-06',
    title: 'Ferry Amber Tern runs aground off Kestrel Point',
    text,
    ...more,
  };
}

const COPY = article('copy', STORY.replace('340', '430'));
const OTHER = article('other', 'At a quarry of Lower Marsh 430 passengers were counted on a bus tour in May.', {
  title: 'Bus tours of Lower Marsh',
});

describe('how certain a finding is', () => {
  it('is high, and the finding an error, where a copy has one figure transposed', async () => {
    const { discrepancies } = await checkArticles([article('first', STORY), COPY]);
    const [found] = discrepancies.filter(({ positions }) => positions.some(({ display }) => display === '430'));
    expect(found).toMatchObject({ severity: 'error', rule: 'count' });
    expect(found?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it('decides what is reported at all: nothing is where nothing is certain enough', async () => {
    const { discrepancies } = await checkArticles([article('first', STORY), COPY], { leastCertainty: 1 });
    expect(discrepancies).toEqual([]);
  });

  it('does not change when an article of something else comes in', async () => {
    const alone = await checkArticles([article('first', STORY), COPY]);
    const among = await checkArticles([article('first', STORY), COPY, OTHER]);
    const confidences = (report: typeof alone): [string, number][] => report.discrepancies.map(({ id, confidence }) => [id, confidence]);
    expect(confidences(among)).toEqual(confidences(alone));
  });

  it('gives way to a severity that the settings give', async () => {
    const settings = { attribution: 'error' } as const;
    const dropped = article('copy', STORY.replace(', the harbour office said', ''));
    const severities = async (options: Parameters<typeof checkArticles>[1]): Promise<string[]> =>
      (await checkArticles([article('first', STORY), dropped], options)).discrepancies
        .filter(({ rule }) => rule === 'attribution')
        .map(({ severity }) => severity);
    expect(await severities({})).not.toContain('error');
    expect(await severities({ settings })).toEqual(['error']);
  });

  it('is asked of a finding by a floor in the settings', async () => {
    const { discrepancies } = await checkArticles([article('first', STORY), COPY], { settings: { '*': { confidenceFloor: 1 } } });
    expect(discrepancies).toEqual([]);
  });
});
