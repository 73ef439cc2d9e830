import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAIN } from '../cli/run.js';

const PAGES = ['docs/inputs.md', 'docs/speed.md'];
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** Calls of the program in the indented lines of a page, with their words. */
const calls = (page: string): string[][] =>
  [...page.matchAll(/^ {4}.*$/gmu)].flatMap(([line]) =>
    line
      .replace(/\s#.*$/u, '')
      .split('|')
      .map((call) => call.trim().split(/\s+/u))
      .filter(([name]) => name === 'tabayun')
      .map(([, ...words]) => words),
  );

const help = new Map<string, string>();
function helpOf(command: string): string {
  const known = help.get(command) ?? execFileSync(process.execPath, [MAIN, 'help', command], { encoding: 'utf8' });
  help.set(command, known);
  return known;
}

describe.each(PAGES)('%s', (path) => {
  it('shows calls of commands and options that there are', () => {
    const shown = calls(read(path));
    expect(shown.length).toBeGreaterThan(3);
    for (const [command = '', ...words] of shown) {
      const options = words.filter((word) => /^--?[a-z]/u.test(word));
      for (const option of options) expect(helpOf(command)).toMatch(new RegExp(`(?:^|[\\s,])${option}(?=[\\s,]|$)`, 'mu'));
    }
  });

  it('links to pages that are there', () => {
    const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, to = '']) => read(`docs/${to}`));
    expect(links.every((page) => page.length > 0)).toBe(true);
  });

  it('speaks of the bounds the program has', () => {
    const sources = ['html/sift', 'html/safely', 'feeds/guard', 'archives/bounds', 'fetching']
      .map((name) => read(`src/ingest/${name}.ts`))
      .join('\n');
    const bounds = [
      'LONGEST_PAGE = 8_000_000',
      'MOST_ELEMENTS = 100_000',
      'DEEPEST_PAGE = 1000',
      'LONGEST_WORK = 4000',
      'DEEPEST_FEED = 200',
      'MOST_ENTRIES = 20_000',
      'MOST_GROWTH = 200',
      'LARGEST_ANSWER = 16 *',
      'MOST_REDIRECTS = 5',
      'MOST_ADDRESSES = 500',
    ];
    expect(bounds.filter((bound) => !sources.includes(bound))).toEqual([]);
  });
});
