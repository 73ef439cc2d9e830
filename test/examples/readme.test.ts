import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkArticles, extractMentions, type ArticleInput } from '../../src/index.js';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** What may shift when the weights are fitted anew and the reader of the README does not need: percentages, scores, ids. */
function steady(output: string): string {
  return output
    .replace(/\d+ %/gu, '… %')
    .replace(/score\s+\d\.\d\d/gu, 'score …')
    .replace(/[0-9a-f]{16}/gu, '…')
    .replace(/\s+/gu, ' ')
    .trim();
}

describe('the README', () => {
  const readme = file('README.md');
  const shown = /check examples\/bahrain-working-group` prints:\n\n```\n(.+?)\n```/su.exec(readme)?.[1] ?? '';

  it('shows what the program prints', () => {
    expect(shown).toContain('date, conflict');
    expect(steady(file('reports/bahrain-working-group.txt'))).toContain(steady(shown));
  });

  it('shows it first', () => {
    expect(steady(file('reports/bahrain-working-group.txt')).startsWith(steady(shown))).toBe(true);
  });

  it('says what the library answers', async () => {
    const articles = [...readme.matchAll(/\{ source: '(.+?)', published: '(.+?)', text: '(.+?)' \}/gu)].map(
      ([, source = '', published = '', text = '']): ArticleInput => ({ source, published, text }),
    );
    expect(articles).toHaveLength(2);
    const { discrepancies } = await checkArticles(articles);
    for (const { kind, relation, positions } of discrepancies) {
      expect(readme).toContain(`// ${kind} ${relation} [ ${positions.map(({ display }) => `'${display}'`).join(', ')} ]`);
    }
    expect(discrepancies).toHaveLength(2);
    const [, phrase = ''] = /extractMentions\('(.+?)'/u.exec(readme) ?? [];
    const [{ start, end, quote, value } = {}] = extractMentions(phrase, { language: 'ar' });
    expect(readme).toContain(`start: ${String(start)}, end: ${String(end)}, quote: '${String(quote)}'`);
    expect(value).toMatchObject({ edtf: '2019-10-08', basis: 'said' });
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((path) => file(path) === '')).toEqual([]);
  });

  it('names the scripts that package.json has', () => {
    const { scripts } = JSON.parse(file('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/gu)].map(([, name = '']) => name).filter((name) => name !== 'ci');
    expect(named).toEqual(expect.arrayContaining(['demo', 'test']));
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
