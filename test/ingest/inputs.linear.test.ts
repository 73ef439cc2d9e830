import { describe, expect, it } from 'vitest';
import { outgrown, workOfAsync, type Work } from '../support/work.js';
import { folder, read } from './support.js';

/** The work of reading one file, and of what came of it. */
async function workOfReading(name: string, content: string, articles: number): Promise<Work> {
  const cwd = folder({ [name]: content });
  return workOfAsync(async () => {
    expect((await read([name], cwd)).articles).toHaveLength(articles);
  });
}

describe('reading files takes work in proportion to what they hold', () => {
  const sentence = `وقال المتحدث إن ${'أعمال الطريق الساحلي والجسر الجديد مستمرة في موعدها '.repeat(5)}.`;
  const records = (count: number): string =>
    Array.from({ length: count }, (_, at) =>
      JSON.stringify({ id: String(at), title: 'أعمال الطريق الساحلي', language: 'ar', text: `${sentence}\n`.repeat(12) }),
    ).join('\n');
  const paragraphs = (count: number): string => Array.from({ length: count }, (_, at) => `${String(at)} ${sentence}\n\n`).join('');
  const wrapped = (count: number): string =>
    'The council opened the bridge on Sunday, four months\nlate, and closed it on Monday.\n'.repeat(count);

  it.each<[string, string, number, (count: number) => string]>([
    ['articles of JSON Lines', 'a.jsonl', 50, records],
    ['articles of JSON', 'a.json', 50, (count) => `[${records(count).replaceAll('\n', ',')}]`],
    ['paragraphs of text', 'a.txt', 100, paragraphs],
    ['paragraphs of Markdown', 'a.md', 100, paragraphs],
    ['lines wrapped by hand', 'a.txt', 100, wrapped],
    ['lines of Markdown', 'a.md', 100, wrapped],
    ['broken lines', 'a.jsonl', 500, (count) => `${records(1)}\n${'x\n'.repeat(count)}`],
    ['words on one line', 'a.txt', 1000, (count) => 'word '.repeat(count)],
  ])('%s', async (_what, name, count, content) => {
    const articles = (times: number): number => (content === records || name === 'a.json' ? times : 1);
    await workOfReading(name, content(2), articles(2));
    const [short, long] = [
      await workOfReading(name, content(count), articles(count)),
      await workOfReading(name, content(count * 4), articles(count * 4)),
    ];
    expect(outgrown(short, long, 4)).toEqual([]);
  });

  it.each(['a.txt', 'a.md'])('and a text too long for an article none, as %s', async (name) => {
    await workOfReading(name, 'word '.repeat(500_000), 0);
    const work = await workOfReading(name, 'word '.repeat(500_000), 0);
    expect(await workOfReading(name, 'word '.repeat(2_000_000), 0)).toEqual(work);
    expect(work.size).toBeGreaterThan(5);
  });
});
