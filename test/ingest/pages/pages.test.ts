import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../../src/engine.js';
import type { Article } from '../../../src/model/article.js';
import { encode, folder, read, words } from '../support.js';
import { PARTICULAR, SINGLE } from './layouts.js';
import type { Page } from './parts.js';
import { HARBOUR, LIBRARY, ORCHARD, RAIN, type Told } from './told.js';

const BODY: ReadonlySet<string> = new Set(['body', 'quote']);

const paragraphsOf = (article: Article): string[] =>
  article.blocks.filter(({ kind }) => BODY.has(kind)).map((block) => words(article, block));

async function readHtml({ html, encoding }: Page): Promise<Article[]> {
  const bytes = encoding === undefined || encoding === 'utf-8' ? html : encode(html, encoding);
  const { articles, errors } = await read(['page.html'], folder({ 'page.html': bytes }));
  expect(errors).toEqual([]);
  return articles;
}

interface Counts {
  right: number;
  found: number;
  wanted: number;
}

function count(page: Page, articles: readonly Article[], sum: Counts): void {
  page.stories.forEach((story, at) => {
    const found = articles[at] ? paragraphsOf(articles[at]) : [];
    sum.right += found.filter((text) => story.paragraphs.includes(text)).length;
    sum.found += found.length;
    sum.wanted += story.paragraphs.length;
  });
}

const TOLD: readonly (readonly [string, Told])[] = [
  ['harbour', HARBOUR],
  ['orchard', ORCHARD],
  ['library', LIBRARY],
  ['rain', RAIN],
];
const PAGES: readonly (readonly [string, Page])[] = [
  ...Object.entries(SINGLE).flatMap(([name, layout]) => TOLD.map(([of, told]) => [`${name}: ${of}`, layout(told)] as const)),
  ...Object.entries(PARTICULAR),
];

describe('pages of many layouts', () => {
  it('are thirty layouts and more', () => {
    expect(Object.keys(SINGLE).length + Object.keys(PARTICULAR).length).toBeGreaterThanOrEqual(30);
  });

  it.each(PAGES)('%s', async (_, page) => {
    const articles = await readHtml(page);
    expect(articles).toHaveLength(page.stories.length);
    const { documents } = await checkDocuments(articles);
    page.stories.forEach((story, at) => {
      const article = articles[at]!;
      const document = documents.find(({ id }) => id === article.id)!;
      expect(paragraphsOf(article)).toEqual(story.paragraphs);
      if (story.date !== undefined) expect(document.published.edtf).toBe(story.date);
      if (story.outlet !== undefined) expect(document.source).toBe(story.outlet);
      if (story.captions)
        expect(article.blocks.filter(({ kind }) => kind === 'caption').map((block) => words(article, block))).toEqual(story.captions);
      for (const block of article.blocks) expect(words(article, block).trim()).not.toBe('');
    });
  });

  it('give back their paragraphs: precision and recall of 0.97 over all of them', async () => {
    const sum = { right: 0, found: 0, wanted: 0 };
    for (const [, page] of PAGES) count(page, await readHtml(page), sum);
    expect(sum.right / sum.found).toBeGreaterThanOrEqual(0.97);
    expect(sum.right / sum.wanted).toBeGreaterThanOrEqual(0.97);
  });
});
