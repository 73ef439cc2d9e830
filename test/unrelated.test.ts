import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../src/engine.js';
import { readInputs } from '../src/ingest/inputs.js';
import { LANGUAGES } from '../src/languages/packs.js';
import type { Article } from '../src/model/article.js';
import type { Report } from '../src/model/report.js';

const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url));

async function articlesOf(example: string): Promise<readonly Article[]> {
  const files = readdirSync(`${EXAMPLES}${example}`).filter((name) => name !== 'gold.jsonl');
  const { articles } = await readInputs(
    files.map((name) => `${EXAMPLES}${example}/${name}`),
    { cwd: EXAMPLES, languages: LANGUAGES },
  );
  return articles;
}

/** Findings, agreements and copies that lie within the given articles. */
function within(report: Report, articles: readonly Article[]): unknown {
  const ids = new Set(articles.map(({ id }) => id));
  const own = (found: Report['discrepancies']): Report['discrepancies'] =>
    found.filter(({ positions }) => positions.every(({ evidence }) => evidence.every(({ document }) => ids.has(document))));
  return {
    discrepancies: own(report.discrepancies),
    agreements: own(report.agreements),
    documents: report.documents.filter(({ id }) => ids.has(id)),
  };
}

describe('articles about something else', () => {
  it.each([
    ['bahrain-working-group', 'ferry'],
    ['ferry', 'flood'],
    ['flood', 'bahrain-working-group'],
  ])('change nothing that is found in %s', async (example, unrelated) => {
    const [articles, others] = await Promise.all([articlesOf(example), articlesOf(unrelated)]);
    const alone = within(await checkDocuments(articles), articles);
    const beside = within(await checkDocuments([...others, ...articles]), articles);
    expect(beside).toEqual(alone);
    expect((alone as { discrepancies: readonly unknown[] }).discrepancies.length).toBeGreaterThan(0);
  });
});
