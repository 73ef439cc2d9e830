import { open, type FileHandle } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Article } from '../model/article.js';
import type { InputError } from '../model/report.js';
import { buildArticle, ingestArticle, settleLanguages, textUnits, type ArticleFrame, type IngestOptions } from './article.js';
import { pageCues } from './cues.js';
import { decode } from './decode.js';
import { withUniqueIds } from './identity.js';
import { locate, type Located } from './locate.js';
import { readMarkdown } from './markdown.js';
import { LONGEST_ARTICLE, readJson, readJsonLines, sniffFormat, tooLong, type Records } from './records.js';
import { splitStories } from './stories.js';
import { cued, type Unit } from './units.js';

export interface ReadOptions extends IngestOptions {
  /** Paths are relative to it; absolute. */
  readonly cwd: string;
  /** What `-` reads, asked once. */
  readonly stdin?: () => Promise<string | Uint8Array>;
}

export interface ReadInputs {
  readonly articles: Article[];
  readonly errors: InputError[];
}

/** The articles of one decoded input, and what could not be read of it. */
type Format = (text: string, frame: ArticleFrame & { readonly path: string }, options: IngestOptions) => ReadInputs | Promise<ReadInputs>;

/** How each kind of file is read. A new kind is an entry here. */
const FORMATS: Readonly<Record<string, Format>> = {
  '.txt': (text, frame, options) =>
    text.length > LONGEST_ARTICLE ? failed(frame.path, tooLong(text.length)) : pageArticles(text, textUnits(text), frame, options),
  '.md': markdownArticles,
  '.json': (text, frame, options) => recordArticles(readJson(text), frame, options),
  '.jsonl': (text, frame, options) => recordArticles(readJsonLines(text), frame, options),
};
const ALIASES: Readonly<Record<string, string>> = { '.text': '.txt', '.markdown': '.md', '.ndjson': '.jsonl' };
const EXTENSIONS = [...Object.keys(FORMATS), ...Object.keys(ALIASES)];
const READABLE = `${Object.keys(FORMATS).slice(0, -1).join(', ')} and ${Object.keys(FORMATS).at(-1) ?? ''}`;

const LARGEST_FILE = 256 * 2 ** 20;

/**
 * Reads articles from files, folders, globs and standard input (`-`), in the order given. What cannot be read becomes one error a file (one
 * a line in JSON Lines); everything else is still read. Ids are unique and do not depend on the order.
 */
export async function readInputs(patterns: readonly string[], options: ReadOptions): Promise<ReadInputs> {
  const { located, errors } = await locate(patterns, { cwd: options.cwd, extensions: EXTENSIONS });
  const articles: Article[] = [];
  for (const place of located) {
    const read = await readPlace(place, options);
    errors.push(...read.errors);
    articles.push(...read.articles);
  }
  return { articles: await settleLanguages(withUniqueIds(articles), options.languages), errors };
}

function failed(path: string, message: string): ReadInputs {
  return { articles: [], errors: [{ path, message }] };
}

async function readPlace(place: Located, options: ReadOptions): Promise<ReadInputs> {
  const { path } = place;
  const given = extname(path).toLowerCase();
  const extension = ALIASES[given] ?? given;
  if (path !== '-' && extension !== '' && !(extension in FORMATS)) return failed(path, `cannot read ${extension}; ${READABLE} are read`);
  const bytes = path === '-' ? await readStandardInput(options) : await readBytes(place.file);
  if ('problem' in bytes) return failed(path, bytes.problem);
  const decoded = await decode(bytes.content);
  if ('problem' in decoded) return failed(path, decoded.problem);
  const { text, remarks } = decoded;
  if (text.trim() === '') return failed(path, text === '' ? 'empty' : 'nothing but white space');
  const format = FORMATS[extension === '' ? `.${sniffFormat(text)}` : extension];
  const name = path === '-' ? 'stdin' : path;
  return format ? format(text, { path: name, remarks }, options) : failed(path, `cannot be read; ${READABLE} are read`);
}

async function readStandardInput(options: ReadOptions): Promise<{ content: Uint8Array } | { problem: string }> {
  if (!options.stdin) return { problem: 'there is no standard input' };
  const content = await options.stdin();
  return { content: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

async function readBytes(file: string): Promise<{ content: Uint8Array } | { problem: string }> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) return { problem: `${Math.ceil(size / 2 ** 20)} MB; files up to ${LARGEST_FILE / 2 ** 20} MB are read` };
    return { content: await handle.readFile() };
  } catch (error) {
    return { problem: `cannot be opened (${(error as NodeJS.ErrnoException).code ?? String(error)})` };
  } finally {
    await handle?.close();
  }
}

/** A page of text: one article, or several, which are told apart as `PATH#1`, `PATH#2`. The title of the frame is the first one's. */
function pageArticles(
  text: string,
  units: readonly Unit[],
  frame: ArticleFrame & { readonly path: string },
  options: IngestOptions,
): ReadInputs {
  const parts = cued(units, pageCues(options.languages));
  if (parts.length === 0) return failed(frame.path, 'no words in it');
  const stem = (word: string): string => options.languages.reduce((rest, language) => language.stem(rest), word);
  const stories = splitStories(parts, stem);
  const articles = stories.map(({ first, last }, at) => {
    const { title, ...shared } = frame;
    const path = stories.length > 1 ? `${frame.path}#${at + 1}` : frame.path;
    const own = at === 0 && title !== undefined ? { ...shared, title } : shared;
    return buildArticle(text, parts.slice(first, last), { ...own, path, id: path }, options);
  });
  return { articles, errors: [] };
}

async function markdownArticles(
  text: string,
  frame: ArticleFrame & { readonly path: string },
  options: IngestOptions,
): Promise<ReadInputs> {
  if (text.length > LONGEST_ARTICLE) return failed(frame.path, tooLong(text.length));
  const page = await readMarkdown(text);
  if (page.problem !== undefined) return failed(frame.path, page.problem);
  return pageArticles(text, page.units, { ...frame, ...page.frontMatter }, options);
}

function recordArticles(read: Records, frame: ArticleFrame & { readonly path: string }, options: IngestOptions): ReadInputs {
  const articles = read.records.map(({ input, number }) => {
    const path = number === undefined ? frame.path : `${frame.path}#${number}`;
    const article = ingestArticle({ ...input, path }, options);
    return frame.remarks?.length ? { ...article, remarks: [...frame.remarks, ...article.remarks] } : article;
  });
  return { articles, errors: read.problems.map((message) => ({ path: frame.path, message })) };
}
