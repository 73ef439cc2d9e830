import { describe, expect, it } from 'vitest';
import { folder, read } from '../support.js';

const GOOD = 'The council opened the bridge on Sunday, four months late.\n';
const PARAGRAPH =
  '<p>The council opened the bridge over the canal on Sunday, four months late, and thanked the builders for their patience.</p>';

/** Milliseconds within which a page ends, with a word or with an article. */
const AT_MOST = 5000;

/** The one complaint about a page, beside a good file that is read all the same. */
async function complaint(page: string | Uint8Array): Promise<string> {
  const { articles, errors } = await read(['a.txt', 'page.html'], folder({ 'a.txt': GOOD, 'page.html': page }));
  expect(articles.map(({ path }) => path)).toEqual(['a.txt']);
  expect(errors.map(({ path }) => path)).toEqual(['page.html']);
  return errors[0]?.message ?? '';
}

describe('pages that are none end soon and with a clear word', () => {
  it(
    'three thousand levels of boxes',
    async () => {
      const levels = 3000;
      expect(await complaint(`<html><body>${'<div>'.repeat(levels)}${PARAGRAPH}${'</div>'.repeat(levels)}</body></html>`)).toBe(
        'nested more than 1000 levels deep; pages up to that depth are read',
      );
    },
    AT_MOST,
  );

  it(
    'fifty megabytes',
    async () => {
      expect(await complaint(`<html><body>${PARAGRAPH.repeat(400_000)}</body></html>`.slice(0, 50_000_000))).toBe(
        '50.0 million characters; pages of up to 8.0 million are read',
      );
    },
    AT_MOST,
  );

  it(
    'a page of nothing but tags',
    async () => {
      expect(await complaint(`<html><body>${'<b></b>'.repeat(150_000)}</body></html>`)).toBe(
        'more than 100000 elements; no page of an article has as many',
      );
    },
    AT_MOST,
  );

  it(
    'tags that never close and attributes that never end',
    async () => {
      expect(await complaint(`<html><body><a href="${'x'.repeat(2_000_000)}`)).toBe(
        'no article in the page: no paragraphs of text were found',
      );
    },
    AT_MOST,
  );

  it(
    'a page of menus alone',
    async () => {
      expect(
        await complaint('<html><body><nav><ul><li><a href="/">Home</a></li></ul></nav><script>let a = 1;</script></body></html>'),
      ).toBe('no article in the page: no paragraphs of text were found');
    },
    AT_MOST,
  );
});

describe('pages that are large and yet pages', () => {
  it(
    'are read in a thread of their own: nine hundred levels of unclosed tags around six hundred paragraphs',
    async () => {
      const page = `<html><head><title>Bridge opens</title></head><body>${'<div>'.repeat(900)}<h1>Bridge opens</h1>${PARAGRAPH.repeat(600)}${'<span>x</span> '.repeat(3000)}`;
      const { articles, errors } = await read(['page.html'], folder({ 'page.html': page }));
      expect(errors).toEqual([]);
      expect(articles[0]?.blocks.filter(({ kind }) => kind === 'body').length).toBeGreaterThanOrEqual(600);
    },
    2 * AT_MOST,
  );

  it(
    'twenty thousand line breaks in an entry of a feed',
    async () => {
      const feed = `<rss version="2.0"><channel><title>x</title><item><title>Bridge opens</title><description><![CDATA[${PARAGRAPH}${'<br> '.repeat(20_000)}${PARAGRAPH}]]></description></item></channel></rss>`;
      const { articles, errors } = await read(['feed.rss'], folder({ 'feed.rss': feed }));
      expect(errors).toEqual([]);
      expect(articles[0]?.blocks.filter(({ kind }) => kind === 'body')).toHaveLength(2);
    },
    AT_MOST,
  );

  it('say where they come from: a page that is piped in has no name to be known by', async () => {
    const { articles } = await read(['-'], folder(), {
      stdin: () =>
        Promise.resolve(`<!doctype html><html><head><title>Bridge opens</title></head><body><h1>Bridge opens</h1>${PARAGRAPH.repeat(3)}`),
    });
    expect(articles.map(({ path, title }) => [path, title])).toEqual([['stdin', 'Bridge opens']]);
  });
});
