import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

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
