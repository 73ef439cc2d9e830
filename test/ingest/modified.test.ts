import { describe, expect, it } from 'vitest';
import { checkArticles } from '../../src/index.js';
import { folder, readOne } from './support.js';

const FIRST = 'The ferry to Harrow carried its first passengers since June on Thursday, the harbour office said.';
const SECOND = 'Repairs to its two engines cost 4.2 million dollars, a third more than the council had planned for.';
const PUBLISHED = '2031-03-14T10:00:00Z';
const CHANGED = '2031-03-16T08:15:00Z';

const page = (head: string, line = ''): string =>
  `<!doctype html><html lang="en"><head><title>Ferry reopens</title>${head}</head><body><article><h1>Ferry reopens</h1>${line}<p>${FIRST}</p><p>${SECOND}</p></article></body></html>`;
const linked = (more: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Ferry reopens', datePublished: PUBLISHED, ...more })}</script>`;
const time = (attributes: string, at = CHANGED): string => `<time ${attributes} datetime="${at}">on a day</time>`;
const rss = (more: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/"><channel><title>Selwyn Courier</title><item><title>Ferry reopens</title><pubDate>Fri, 14 Mar 2031 10:00:00 +0000</pubDate>${more}<description>${FIRST}</description></item></channel></rss>`;

const DECLARED: readonly (readonly [string, string, string])[] = [
  ['dateModified in JSON-LD', 'a.html', page(linked({ dateModified: CHANGED }))],
  [
    'article:modified_time',
    'a.html',
    page(`<meta property="article:published_time" content="${PUBLISHED}"><meta property="article:modified_time" content="${CHANGED}">`),
  ],
  ['a time element of that name', 'a.html', page('', time('class="entry-date published"', PUBLISHED) + time('class="updated"'))],
  ['the one time of a line of that name', 'a.html', page('', `${time('', PUBLISHED)}<p class="last-updated">Updated ${time('')}</p>`)],
  ['microdata', 'a.html', page('', `${time('itemprop="datePublished"', PUBLISHED)}<meta itemprop="dateModified" content="${CHANGED}">`)],
  [
    'updated in Atom',
    'a.atom',
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn Gazette</title><entry><title>Ferry reopens</title><published>${PUBLISHED}</published><updated>${CHANGED}</updated><content>${FIRST}</content></entry></feed>`,
  ],
  ['atom:updated in RSS', 'a.rss', rss(`<atom:updated>${CHANGED}</atom:updated>`)],
  ['dcterms:modified in RSS', 'a.rss', rss(`<dcterms:modified>${CHANGED}</dcterms:modified>`)],
  [
    'date_modified in a JSON feed',
    'a.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Harbour Notes',
      items: [{ id: '1', title: 'Ferry reopens', content_text: FIRST, date_published: PUBLISHED, date_modified: CHANGED }],
    }),
  ],
  [
    'versioncreated in ninjs',
    'a.json',
    JSON.stringify({ uri: 'urn:1', headline: 'Ferry reopens', body_text: FIRST, firstcreated: PUBLISHED, versioncreated: CHANGED }),
  ],
  ['front matter', 'a.md', `---\ntitle: Ferry reopens\npublished: ${PUBLISHED}\nmodified: ${CHANGED}\n---\n\n${FIRST}\n`],
  ['an object', 'a.json', JSON.stringify({ title: 'Ferry reopens', published: PUBLISHED, modified: CHANGED, text: FIRST })],
];

describe('when an article was last changed', () => {
  it.each(DECLARED)('is read from %s', async (_, name, content) => {
    const article = await readOne(name, folder({ [name]: content }));
    expect(article.published.edtf).toBe('2031-03-14');
    expect(article.modified).toBe('2031-03-16T08:15:00');
  });

  it.each([
    ['is not said', page(linked({}))],
    ['is no date', page(linked({ dateModified: 'lately' }))],
    [
      'is said of other stories beside it',
      page(linked({}), `<aside class="related"><p class="updated">${time('')}</p></aside><ul><li>${time('class="updated"')}</li></ul>`),
    ],
  ])('is left open where it %s', async (_, html) => {
    const article = await readOne('a.html', folder({ 'a.html': html }));
    expect(article.published.edtf).toBe('2031-03-14');
    expect(article.modified).toBeUndefined();
  });

  it('is not taken for the day it appeared where the two stand side by side', async () => {
    const html = page('', `<p class="updated">${time('')}</p>${time('', PUBLISHED)}`);
    expect(await readOne('a.html', folder({ 'a.html': html }))).toMatchObject({ published: { edtf: '2031-03-14' } });
  });

  it('is told in the report as a day, beside the day of publication', async () => {
    const { documents } = await checkArticles([
      { id: 'a', language: 'en', published: PUBLISHED, modified: CHANGED, text: FIRST },
      { id: 'b', language: 'en', published: PUBLISHED, modified: '2031-03', text: SECOND },
      { id: 'c', language: 'en', published: PUBLISHED, text: SECOND },
    ]);
    expect(documents.map(({ modified }) => modified)).toEqual(['2031-03-16', '2031-03', undefined]);
  });
});
