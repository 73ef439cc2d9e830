import { afterEach, describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/engine.js';
import { FORMATS } from '../../src/report/formats.js';
import { FORMAT_NAMES } from '../../src/report/format-names.js';
import type { Article } from '../../src/model/article.js';
import { articlesOf, EXAMPLES } from './examples.js';

const zone = process.env['TZ'];

afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** All reports of these articles, one after another. */
async function reports(articles: readonly Article[]): Promise<string> {
  const report = await checkDocuments(articles, { now: '2031-05-04T06:00:00Z', includeText: true });
  const sources = new Map(articles.map(({ id, text }) => [id, text]));
  return FORMAT_NAMES.map((name) => FORMATS[name](report, sources)).join('\n');
}

/** A fixed shuffle: the same on every run. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const keyed = items.map((item, at) => ({ item, key: ((at + 1) * 7919 * seed) % 104729 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

describe.each(EXAMPLES)('the reports of %s', (example) => {
  it('are the same bytes in every order of the articles', async () => {
    const articles = await articlesOf(example);
    const expected = await reports(articles);
    expect(expected.length).toBeGreaterThan(1000);
    expect(await reports([...articles].reverse())).toBe(expected);
    for (const seed of [3, 17]) expect(await reports(shuffled(articles, seed))).toBe(expected);
  });

  it('are the same bytes in every time zone', async () => {
    const hours = new Set<number>();
    const outcomes = new Set<string>();
    for (const name of ['UTC', 'Asia/Riyadh', 'America/New_York', 'Pacific/Kiritimati']) {
      process.env['TZ'] = name;
      hours.add(new Date(0).getHours());
      outcomes.add(await reports(await articlesOf(example)));
    }
    expect(hours.size).toBe(4);
    expect(outcomes.size).toBe(1);
  });

  it('do not depend on what was checked before, or at the same time', async () => {
    const articles = await articlesOf(example);
    const alone = await reports(articles);
    const others = await Promise.all(EXAMPLES.map(async (other) => reports(await articlesOf(other))));
    expect(others[EXAMPLES.indexOf(example)]).toBe(alone);
  });
});
