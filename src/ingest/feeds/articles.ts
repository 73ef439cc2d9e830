import { buildArticle, textUnits, titleUnits, type IngestOptions } from '../article.js';
import { pageCues } from '../cues.js';
import { readMarkupSafely } from '../html/safely.js';
import { LONGEST_ARTICLE, tooLong } from '../records.js';
import { failed, type PathFrame, type ReadInputs } from '../story-articles.js';
import { cued, type Unit } from '../units.js';
import { exportItems } from './exports.js';
import { readFeed, type FeedItem } from './feed.js';
import { xmlProblem } from './guard.js';

/** The entries of a feed as articles, known by their address, `PATH#n` by their place. */
export async function feedArticles(text: string, frame: PathFrame, options: IngestOptions): Promise<ReadInputs> {
  const problem = text.trimStart().startsWith('<') ? xmlProblem(text) : undefined;
  if (problem !== undefined) return failed(frame.path, problem);
  let items: FeedItem[];
  try {
    items = await readFeed(text);
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n', 1);
    return failed(frame.path, `no feed that can be read: ${reason}`);
  }
  return itemArticles(items, frame, options);
}

/** The articles of an export in JSON-LD or ninjs; undefined where the text is none. */
export async function exportArticles(text: string, frame: PathFrame, options: IngestOptions): Promise<ReadInputs | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const items = exportItems(value);
  return items.length === 0 ? undefined : itemArticles(items, frame, options);
}

/** Entries without words are no articles, and no mistake of whoever reads them. */
async function itemArticles(items: readonly FeedItem[], frame: PathFrame, options: IngestOptions): Promise<ReadInputs> {
  const read: ReadInputs = { articles: [], errors: [] };
  for (const [at, { markup, text, ...known }] of items.entries()) {
    const path = items.length === 1 ? frame.path : `${frame.path}#${at + 1}`;
    const story = markup === undefined ? plainStory(text ?? '') : await readMarkupSafely(markup);
    if ('problem' in story) read.errors.push({ path, message: story.problem });
    else if (story.units.length > 0) {
      const units = cued([...titleUnits(known.title), ...story.units], pageCues(options.languages));
      read.articles.push(buildArticle(story.text, units, { ...frame, ...known, path }, options));
    }
  }
  return read.articles.length + read.errors.length > 0 ? read : failed(frame.path, 'no entry of it has any text');
}

function plainStory(text: string): { readonly text: string; readonly units: readonly Unit[] } | { readonly problem: string } {
  return text.length > LONGEST_ARTICLE ? { problem: tooLong(text.length) } : { text, units: textUnits(text) };
}
