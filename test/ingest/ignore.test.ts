import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { IgnoreFiles } from '../../src/ingest/ignore-files.js';
import { readIgnoreFile } from '../../src/ingest/ignore.js';
import { outgrown, workOf, type Work } from '../support/work.js';
import { folder } from './support.js';

describe('.tabayunignore', () => {
  it.each([
    ['*.md', 'a.md', true],
    ['*.md', 'x/y/a.md', true],
    ['*.md', 'a.mdx', false],
    ['drafts/', 'drafts/a.txt', true],
    ['drafts/', 'x/drafts/a/b.txt', true],
    ['drafts/', 'drafts', false],
    ['drafts', 'drafts', true],
    ['/drafts', 'x/drafts/a.txt', false],
    ['x/drafts', 'x/drafts/a.txt', true],
    ['x/*.txt', 'x/y/a.txt', false],
    ['x/**/a.txt', 'x/a.txt', true],
    ['x/**/a.txt', 'x/y/z/a.txt', true],
    ['**/z/*', 'x/y/z/a.txt', true],
    ['a?.txt', 'ab.txt', true],
    ['a?.txt', 'a.txt', false],
    ['[a-c].txt', 'b.txt', true],
    ['[!a-c].txt', 'b.txt', false],
    ['[!a-c].txt', 'd.txt', true],
    ['\\*.txt', '*.txt', true],
    ['\\*.txt', 'a.txt', false],
    ['# a.txt', 'a.txt', false],
    ['', 'a.txt', false],
    ['*.txt\n!a.txt', 'a.txt', false],
    ['*.txt\n!a.txt', 'b.txt', true],
    ['drafts/\n!drafts/a.txt', 'drafts/a.txt', true],
    ['مسودات/', 'مسودات/خبر.txt', true],
  ])('%j leaves out %s: %s', async (content, path, ignored) => {
    const root = folder({ '.tabayunignore': content });
    expect(await new IgnoreFiles().leavesOut(join(root, path))).toBe(ignored);
  });

  it('no pattern stalls it', () => {
    const ignores = (times: number): boolean =>
      readIgnoreFile(`${'*a'.repeat(4 * times)}b\n${'**/a/'.repeat(2 * times)}b`)(
        `${'a'.repeat(2 * times)}/`.repeat(times) + 'a'.repeat(12 * times),
      );
    const work = (times: number): Work => workOf(() => void ignores(times));
    // Twice the folders, each with twice the letters, against twice the pattern: going back to every star would take thousands of times the work.
    for (const times of [1, 2, 4]) expect(outgrown(work(times), work(2 * times), 16)).toEqual([]);
    expect(ignores(10)).toBe(false);
  });
});

describe('several .tabayunignore files', () => {
  const at = async (files: Record<string, string>, path: string): Promise<boolean> =>
    new IgnoreFiles().leavesOut(join(folder(files), path));

  it('each holds for its folder and below, the nearer one wins', async () => {
    const files = { '.tabayunignore': '*.md\n', 'press/.tabayunignore': '!*.md\n/old.txt\n' };
    expect(await at(files, 'notes.md')).toBe(true);
    expect(await at(files, 'press/story.md')).toBe(false);
    expect(await at(files, 'press/old.txt')).toBe(true);
    expect(await at(files, 'press/2031/old.txt')).toBe(false);
    expect(await at(files, 'old.txt')).toBe(false);
  });

  it('what lies in an ignored folder is not taken back from within', async () => {
    expect(await at({ '.tabayunignore': 'drafts/\n', 'drafts/.tabayunignore': '!a.md\n' }, 'drafts/a.md')).toBe(true);
  });

  it('those above the top of a repository are not asked', async () => {
    expect(await at({ '.tabayunignore': '*.md\n', 'repository/.git/HEAD': '', 'repository/x/y': '' }, 'repository/x/a.md')).toBe(false);
    expect(await at({ '.tabayunignore': '*.md\n', 'plain/x/y': '' }, 'plain/x/a.md')).toBe(true);
  });
});
