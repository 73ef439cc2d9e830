import { describe, expect, it } from 'vitest';
import { folder, outline, read, words } from './support.js';

const FIRST = 'The ferry to Harrow carried its first passengers since June on Thursday.';
const SECOND = 'Repairs cost 4.2 million dollars, a third more than planned.';

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Selwyn Courier</title><language>en-GB</language>${items}</channel></rss>`;

const atom = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Tarn Gazette</title><updated>2031-03-15T00:00:00Z</updated>
<entry><id>tag:1</id><title type="html">Ferry &amp;amp; bakery reopen</title><link href="https://tarn.example/1"/><published>2031-03-14T10:00:00Z</published><updated>2031-03-15T00:00:00Z</updated><author><name>M. Oakes</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${FIRST}</p><p>${SECOND}</p></div></content></entry></feed>`;

const jsonFeed = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Notes',
  items: [
    {
      id: '1',
      url: 'https://harbour.example/1',
      title: 'Ferry reopens',
      content_text: `${FIRST}\n\n${SECOND}`,
      date_published: '2031-03-14T10:00:00Z',
    },
  ],
});

const item = (more = ''): string =>
  `<item><title>Ferry &amp; bakery reopen</title><link>https://selwyn.example/1</link><pubDate>Fri, 14 Mar 2031 10:00:00 +0000</pubDate><dc:creator>Maren Oakes</dc:creator><description>Short.</description><content:encoded><![CDATA[<p>${FIRST}</p><figure><img src="a.jpg"><figcaption>The pier.</figcaption></figure><p>${SECOND}</p><div class="share">Share this</div>]]></content:encoded>${more}</item>`;

/** The one article of one file. */
async function only(name: string, content: string | Uint8Array): Promise<Awaited<ReturnType<typeof read>>['articles'][number]> {
  const { articles, errors } = await read([name], folder({ [name]: content }));
  expect(errors).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0]!;
}

async function message(name: string, content: string | Uint8Array): Promise<string> {
  const { articles, errors } = await read([name], folder({ [name]: content }));
  expect(articles).toEqual([]);
  return errors.map((error) => error.message).join('\n');
}

describe('feeds', () => {
  it('RSS: the full text of an entry, its day, author, address and the feed as its outlet', async () => {
    const article = await only('feed.rss', rss(item()));
    expect(article).toMatchObject({
      id: 'https://selwyn.example/1',
      path: 'feed.rss',
      title: 'Ferry & bakery reopen',
      source: 'Selwyn Courier',
      author: 'Maren Oakes',
      language: 'en',
      published: { edtf: '2031-03-14', basis: 'metadata', time: '2031-03-14T10:00:00' },
    });
    expect(outline(article)).toEqual(['headline Ferry & bakery', 'body The ferry to', 'caption The pier.', 'body Repairs cost 4.2']);
    expect(article.blocks.slice(1).map((block) => words(article, block))).toEqual([FIRST, 'The pier.', SECOND]);
  });

  it('RSS: several entries are numbered by their place; one without words is none', async () => {
    const { articles, errors } = await read(
      ['feed.xml'],
      folder({
        'feed.xml': rss(
          `${item()}<item><title>Picture of the day</title></item><item><title>Third</title><description>${SECOND}</description></item>`,
        ),
      }),
    );
    expect(errors).toEqual([]);
    expect(articles.map(({ id, path }) => [id, path])).toEqual([
      ['https://selwyn.example/1', 'feed.xml#1'],
      ['feed.xml#3', 'feed.xml#3'],
    ]);
  });

  it('Atom: markup in titles and content, the day it appeared and the day it was changed', async () => {
    const article = await only('feed.atom', atom);
    expect(article).toMatchObject({
      title: 'Ferry & bakery reopen',
      source: 'Tarn Gazette',
      author: 'M. Oakes',
      published: { edtf: '2031-03-14' },
      modified: '2031-03-15T00:00:00',
    });
    expect(article.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('JSON Feed, and a feed on standard input', async () => {
    const article = await only('feed.json', jsonFeed);
    expect(article).toMatchObject({ title: 'Ferry reopens', source: 'Harbour Notes', published: { edtf: '2031-03-14' } });
    const piped = await read(['-'], folder(), { stdin: () => Promise.resolve(atom) });
    expect(piped.articles.map(({ path, source }) => [path, source])).toEqual([['stdin', 'Tarn Gazette']]);
  });

  it('an entity bomb is refused, and so is what is nested without end, or no feed', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    expect(await message('bomb.rss', rss(`<item><title>&b;</title></item>`, bomb))).toBe(
      'declares entities of its own, which are not expanded; feeds have no need of them',
    );
    expect(await message('deep.rss', rss('<item>'.repeat(3000)))).toBe('nested more than 200 levels deep; no feed is');
    expect(await message('sitemap.xml', '<?xml version="1.0"?><urlset><url/></urlset>')).toBe(
      'XML, but no feed: RSS, Atom and RDF are read',
    );
    expect(await message('empty.rss', rss(''))).toBe('no entry of it has any text');
  });
});

describe('exports', () => {
  it('JSON-LD: news articles, alone or in a graph', async () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'x' },
        {
          '@type': 'NewsArticle',
          headline: 'Ferry reopens',
          articleBody: `${FIRST}\n\n${SECOND}`,
          datePublished: '2031-03-14',
          publisher: { name: 'Selwyn Courier' },
        },
      ],
    };
    const article = await only('story.jsonld', JSON.stringify(graph));
    expect(article).toMatchObject({
      title: 'Ferry reopens',
      source: 'Selwyn Courier',
      published: { edtf: '2031-03-14', basis: 'metadata' },
    });
    expect(article.text).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('ClaimReview: the claim and what was found of it are the words, the reviewer is the source', async () => {
    const review = {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: FIRST,
      datePublished: '2031-03-20',
      author: { '@type': 'Organization', name: 'Checked' },
      reviewBody: SECOND,
      reviewRating: { '@type': 'Rating', alternateName: 'Mostly true' },
    };
    const article = await only('review.json', JSON.stringify(review));
    expect(article).toMatchObject({ source: 'Checked', published: { edtf: '2031-03-20' } });
    expect(article.text).toBe(`${FIRST}\n\n${SECOND}\n\nMostly true`);
  });

  it('ninjs of both versions', async () => {
    const first = {
      uri: 'urn:1',
      headline: 'Ferry reopens',
      body_xhtml: `<p>${FIRST}</p><p>${SECOND}</p>`,
      versioncreated: '2031-03-14T12:00:00Z',
      firstcreated: '2031-03-14T10:00:00Z',
      byline: 'Maren Oakes',
      copyrightholder: 'Selwyn Courier',
      language: 'en',
    };
    const second = {
      uri: 'urn:2',
      headlines: [{ value: 'Ferry reopens' }],
      bodies: [{ role: 'main', value: `${FIRST}\n\n${SECOND}` }],
      versioncreated: '2031-03-14T12:00:00Z',
      infosources: [{ name: 'Selwyn Courier' }],
    };
    for (const version of [first, second]) {
      const article = await only('item.json', JSON.stringify(version));
      expect(article).toMatchObject({ title: 'Ferry reopens', source: 'Selwyn Courier', published: { edtf: '2031-03-14' } });
      expect(article.text).toBe(`${FIRST}\n\n${SECOND}`);
    }
  });

  it('an article of our own kind that only speaks of such things stays one', async () => {
    const article = await only(
      'own.json',
      JSON.stringify({ text: 'The page says "@type": "NewsArticle" in its head, the editor said on Monday.' }),
    );
    expect(article.text).toContain('@type');
  });
});

describe('OPML', () => {
  const list = (...places: string[]): string =>
    `<?xml version="1.0"?><opml version="2.0"><head><title>Ours</title></head><body><outline text="all">${places.map((place) => `<outline text="x" type="rss" xmlUrl="${place}"/>`).join('')}</outline></body></opml>`;

  it('names files that lie beside it or below', async () => {
    const root = folder({
      'lists/ours.opml': list('feeds/a.rss', 'b.html'),
      'lists/feeds/a.rss': rss(item()),
      'lists/b.html': `<h1>Bridge opens</h1><p>${FIRST}</p><p>${SECOND}</p>`,
    });
    const { articles, errors } = await read(['lists/ours.opml'], root);
    expect(errors).toEqual([]);
    expect(articles.map(({ path }) => path)).toEqual(['lists/b.html', 'lists/feeds/a.rss']);
  });

  it('names nothing elsewhere, and addresses are not fetched unasked', async () => {
    const root = folder({
      'lists/ours.opml': list('../secret.txt', '/etc/hostname', 'https://example.org/feed.xml', 'more.opml'),
      'secret.txt': FIRST,
    });
    const { articles, errors } = await read(['lists/ours.opml'], root);
    expect(articles).toEqual([]);
    expect(errors.map((error) => error.message)).toEqual([
      'names ../secret.txt, which does not lie beside it',
      'names /etc/hostname, which does not lie beside it',
      'an address; addresses are read with --fetch only',
      'names another list, more.opml; give that one as well',
    ]);
  });
});
