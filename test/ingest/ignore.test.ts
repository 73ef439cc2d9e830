import { describe, expect, it } from 'vitest';
import { readIgnoreFile } from '../../src/ingest/ignore.js';

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
  ])('%j leaves out %s: %s', (content, path, ignored) => {
    expect(readIgnoreFile(content)(path)).toBe(ignored);
  });

  it('no pattern stalls it', () => {
    const started = performance.now();
    expect(readIgnoreFile(`${'*a'.repeat(40)}b\n${'**/a/'.repeat(20)}b`)(`${'a'.repeat(20)}/`.repeat(12) + 'a'.repeat(200))).toBe(false);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
