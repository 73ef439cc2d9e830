import { ingestArticle, textUnits, titleUnits, type IngestOptions } from './article.js';
import { looksLikeExport, looksLikeJsonFeed } from './feeds/exports.js';
import { readMarkdown } from './markdown.js';
import { LONGEST_ARTICLE, readJson, readJsonLines, sniffFormat, tooLong, type Records } from './records.js';
import { failed, pageArticles, storyArticles, type PathFrame, type ReadInputs } from './story-articles.js';

/** The articles of one decoded input, and what could not be read of it. */
type Format = (text: string, frame: PathFrame, options: IngestOptions) => ReadInputs | Promise<ReadInputs>;

/** How each kind of file is read. A new kind is an entry here. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': (text, frame, options) =>
    text.length > LONGEST_ARTICLE ? failed(frame.path, tooLong(text.length)) : pageArticles(text, textUnits(text), frame, options),
  '.md': markdownArticles,
  '.html': htmlArticles,
  '.xml': xmlArticles,
  '.json': jsonArticles,
  '.jsonl': (text, frame, options) => recordArticles(readJsonLines(text), frame, options),
};
const ALIASES: Readonly<Record<string, string>> = {
  '.text': '.txt',
  '.markdown': '.md',
  '.htm': '.html',
  '.xhtml': '.html',
  '.shtml': '.html',
  '.rss': '.xml',
  '.atom': '.xml',
  '.rdf': '.xml',
  '.jsonld': '.json',
  '.ndjson': '.jsonl',
};

/** Extensions of files that hold articles, with their dot, in lower case. */
export const EXTENSIONS = [...Object.keys(FORMATS), ...Object.keys(ALIASES)];

/** What is read, in words. */
export const READABLE = '.txt, .md, .html, .json, .jsonl, feeds (.xml, .rss, .atom, .opml), and .gz or .zip of these';

export function isReadable(extension: string): boolean {
  return extension in FORMATS || extension in ALIASES;
}

/** Reads one decoded input by its extension; where it has none, by what its text looks like. */
export function readText(text: string, extension: string, frame: PathFrame, options: IngestOptions): ReadInputs | Promise<ReadInputs> {
  const format = FORMATS[extension === '' ? `.${sniffFormat(text)}` : (ALIASES[extension] ?? extension)];
  return format ? format(text, frame, options) : failed(frame.path, `cannot be read; ${READABLE} are read`);
}

async function markdownArticles(text: string, frame: PathFrame, options: IngestOptions): Promise<ReadInputs> {
  if (text.length > LONGEST_ARTICLE) return failed(frame.path, tooLong(text.length));
  const page = await readMarkdown(text);
  if (page.problem !== undefined) return failed(frame.path, page.problem);
  return pageArticles(text, page.units, { ...frame, ...page.frontMatter }, options);
}

/** A web page. Offsets are into the text extracted from it; the headline stands in the title. */
async function htmlArticles(text: string, frame: PathFrame, options: IngestOptions): Promise<ReadInputs> {
  const { readPageSafely } = await import('./html/safely.js');
  const read = await readPageSafely(text);
  if ('problem' in read) return failed(frame.path, read.problem);
  if (read.stories.length === 0) return failed(frame.path, 'no article in the page: no paragraphs of text were found');
  const stories = read.stories.map(({ text: words, units, metadata: { remarks, ...said } }) => ({
    text: words,
    units: [...titleUnits(said.title), ...units],
    frame: { ...frame, ...said, remarks: [...(frame.remarks ?? []), ...remarks] },
  }));
  return storyArticles(stories, frame.path, options);
}

/** An article or a list of them as users write them; a JSON feed; an export in JSON-LD or ninjs. */
async function jsonArticles(text: string, frame: PathFrame, options: IngestOptions): Promise<ReadInputs> {
  if (!looksLikeJsonFeed(text) && !looksLikeExport(text)) return recordArticles(readJson(text), frame, options);
  const { exportArticles, feedArticles } = await import('./feeds/articles.js');
  if (looksLikeJsonFeed(text)) return feedArticles(text, frame, options);
  return (await exportArticles(text, frame, options)) ?? recordArticles(readJson(text), frame, options);
}

const FEED_ROOT = /<(?:rss|feed|rdf:RDF)[\s>]/u;
const PAGE_ROOT = /^(?:<\?xml[^>]*>\s*)?(?:<!doctype\s+html|<html[\s>])/iu;
/** Comments and style sheets may stand before the root of a feed. */
const XML_HEAD = 20_000;

/** RSS, Atom or RDF; a page that calls itself XML. */
async function xmlArticles(text: string, frame: PathFrame, options: IngestOptions): Promise<ReadInputs> {
  if (PAGE_ROOT.test(text.trimStart())) return htmlArticles(text, frame, options);
  const { feedArticles } = await import('./feeds/articles.js');
  if (FEED_ROOT.test(text.slice(0, XML_HEAD))) return feedArticles(text, frame, options);
  return failed(frame.path, 'XML, but no feed: RSS, Atom and RDF are read');
}

function recordArticles(read: Records, frame: PathFrame, options: IngestOptions): ReadInputs {
  const articles = read.records.map(({ input, number }) => {
    const path = number === undefined ? frame.path : `${frame.path}#${number}`;
    const article = ingestArticle({ ...input, path }, options);
    return frame.remarks?.length ? { ...article, remarks: [...frame.remarks, ...article.remarks] } : article;
  });
  return { articles, errors: read.problems.map((message) => ({ path: frame.path, message })) };
}
