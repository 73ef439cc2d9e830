import { describe, expect, it } from 'vitest';
import { folder, outline, read } from './support.js';

const HARBOUR = [
  'Harbour master retires after thirty years at Port Elder',
  'Ellis Crombie, harbour master of Port Elder since 1994, handed his keys to his deputy on Friday evening.',
  'He had guided some forty thousand vessels past the bar, the port authority said in a short statement.',
  'His deputy, Nora Whitlock, takes over on Monday with a crew of eleven pilots.',
];
const ORCHARD = [
  'Late frost destroys half of the apricot blossom in the Kessel valley',
  'Growers in the Kessel valley counted their losses after temperatures fell to minus four degrees overnight.',
  'The cooperative estimates that half of the apricot blossom is gone, and a third of the cherries.',
  'Smoke fires lit between the trees saved some orchards on the southern slope.',
];

async function titles(page: string): Promise<(string | undefined)[]> {
  const { articles, errors } = await read(['page.txt'], folder({ 'page.txt': page }));
  expect(errors).toEqual([]);
  return articles.map(({ title }) => title);
}

describe('a page that holds two stories becomes two articles', () => {
  it('an Arabic page: blank lines, a reprinted headline, captions', async () => {
    const { articles } = await read(['two-stories.txt'], new URL('../fixtures/ingest/', import.meta.url).pathname);
    expect(articles.map(({ id, path }) => [id, path])).toEqual([
      ['two-stories.txt#1', 'two-stories.txt#1'],
      ['two-stories.txt#2', 'two-stories.txt#2'],
    ]);
    expect(articles.map((article) => outline(article).length)).toEqual([6, 8]);
    expect(outline(articles[1]!)).toEqual([
      'headline فرق الإطفاء تسيطر',
      'caption رجال إطفاء أمام',
      'caption=1 رجال إطفاء أمام',
      'furniture TT',
      'headline=0 فرق الإطفاء تسيطر',
      'body سيطرت فرق الإطفاء',
      'body وأوضح قائد الفوج',
      'body وشاركت في إخماد',
    ]);
    // Both point into the one page.
    expect(articles[0]!.text).toBe(articles[1]!.text);
    expect(articles[0]!.blocks.at(-1)!.end).toBeLessThan(articles[1]!.blocks[0]!.start);
    expect(articles[0]!.sha256).not.toBe(articles[1]!.sha256);
  });

  it.each([
    ['three blank lines', `${HARBOUR.join('\n\n')}\n\n\n\n${ORCHARD.join('\n\n')}`],
    ['three blank lines, a paragraph a line', `${HARBOUR.join('\n')}\n\n\n\n${ORCHARD.join('\n')}`],
    ['a rule', `${HARBOUR.join('\n\n')}\n\n----------\n\n${ORCHARD.join('\n\n')}`],
    [
      'the next headline printed again below its picture',
      [...HARBOUR, ORCHARD[0], 'Frozen blossom in an orchard near Kessel (AFP)', ...ORCHARD].join('\n\n'),
    ],
    ['the foot of a page', [...HARBOUR, 'Most read', 'Comments', ...ORCHARD].join('\n\n')],
  ])('parted by %s', async (_, page) => {
    expect(await titles(page)).toEqual([HARBOUR[0], ORCHARD[0]]);
  });
});

/** More of the first story, in its own words. */
const MORE_HARBOUR = [
  'Vessels of every size passed the bar under the eyes of the harbour master, the port authority said on Friday.',
  'Since 1994 Crombie had guided pilots and vessels, and handed many keys to his deputy Nora Whitlock.',
];

it('stories of one subject are parted where the layout leaves no doubt', async () => {
  const second = 'Harbour master of Port Elder leaves keys to deputy Whitlock';
  expect(await titles(`${HARBOUR.join('\n\n')}\n\n\n\n${[second, 'Keys on a table (AFP)', second, ...MORE_HARBOUR].join('\n\n')}`)).toEqual(
    [HARBOUR[0], second],
  );
});

describe('a page that holds one story stays whole', () => {
  it.each([
    [
      'blank lines and a button before a quaint sub-heading of the same story',
      `${HARBOUR.join('\n\n')}\n\nShare\n\n\n\nWhistles, wagers, marmalade sandwiches, midnight oranges\n\n${MORE_HARBOUR.join('\n\n')}`,
    ],
    ['sub-headings', [HARBOUR[0], HARBOUR[1], HARBOUR[2], 'A crew of eleven pilots', HARBOUR[3], 'Harbour master and deputy'].join('\n\n')],
    [
      'blank lines before a sub-heading of the same story',
      `${HARBOUR.join('\n\n')}\n\n\n\nThe harbour master and his forty thousand vessels\n\n${[
        'Vessels of every size passed the bar under the eyes of the harbour master, the port authority said on Friday.',
        'Since 1994 Crombie had guided pilots and vessels, and handed many keys to his deputy Nora Whitlock.',
      ].join('\n\n')}`,
    ],
    ['its body printed twice', [...HARBOUR, ...HARBOUR.slice(1)].join('\n')],
    ['its headline printed twice, blank lines between', `${HARBOUR[0]}\n\n\n\n${HARBOUR.join('\n\n')}`],
    ['other headlines below it', [...HARBOUR, 'Most read', ORCHARD[0], 'Bridge closed for repairs until the end of May'].join('\n\n')],
  ])('with %s', async (_, page) => {
    expect(await titles(page)).toEqual([HARBOUR[0]]);
  });

  it('Markdown with its heading twice is one article', async () => {
    const page = `# ${HARBOUR.join('\n\n')}\n\n\n\n# ${HARBOUR[0]}\n\n${ORCHARD.slice(1).join('\n\n')}\n`;
    expect((await read(['a.md'], folder({ 'a.md': page }))).articles.map(({ id }) => id)).toEqual(['a.md']);
  });

  it('Markdown with two headings of two stories is two', async () => {
    const page = `---\ntitle: ${HARBOUR[0]}\nsource: The Post\n---\n# ${HARBOUR.join('\n\n')}\n\n# ${ORCHARD.join('\n\n')}\n`;
    expect((await read(['a.md'], folder({ 'a.md': page }))).articles.map(({ id, title, source }) => [id, title, source])).toEqual([
      ['a.md#1', HARBOUR[0], 'The Post'],
      ['a.md#2', ORCHARD[0], 'The Post'],
    ]);
  });

  it('an object is one article, whatever its text looks like', async () => {
    const text = `${HARBOUR.join('\n\n')}\n\n\n\n${ORCHARD.join('\n\n')}`;
    const { articles } = await read(['one.json'], folder({ 'one.json': JSON.stringify({ text }) }));
    expect(articles.map(({ id }) => id)).toEqual(['one.json']);
  });
});
