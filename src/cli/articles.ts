import { join } from 'node:path';
import { readInputs, type ReadInputs, type ReadOptions } from '../ingest/inputs.js';
import { displayPath } from '../ingest/locate.js';
import { LANGUAGES } from '../languages/packs.js';
import type { Article } from '../model/article.js';
import { KnownError } from '../model/errors.js';
import { CACHE_FOLDER, type Settings } from './config.js';
import { readStandardInput } from './standard-input.js';
import { version } from './version.js';

type Wanted = Partial<Pick<Settings, 'language' | 'asOf' | 'fetch' | 'cache'>>;

/** Reads the articles of files, folders and globs, seen from the working directory, of standard input and, where asked for, of addresses. */
export async function readArticles(inputs: readonly string[], { language, asOf, fetch = false, cache }: Wanted): Promise<ReadInputs> {
  return readInputs(inputs, {
    languages: LANGUAGES,
    cwd: process.cwd(),
    stdin: readStandardInput,
    ...(fetch ? { fetch: await fetcher(cache) } : {}),
    ...(language === undefined ? {} : { language }),
    ...(asOf === undefined ? {} : { asOf }),
  });
}

/** Reads inputs beside a draft, which may be among them, and marks its articles. Throws a KnownError where nothing of it can be read. */
export async function readWithDraft(draft: string, inputs: readonly string[], settings: Wanted): Promise<ReadInputs> {
  const { articles, errors } = await readArticles([draft, ...inputs], settings);
  const name = draft === '-' ? 'stdin' : displayPath(draft, process.cwd());
  const isOfDraft = ({ path }: Article): boolean => path === name || (path?.startsWith(`${name}#`) ?? false);
  if (!articles.some(isOfDraft)) {
    const problem = errors.find(({ path }) => path === name || path === draft)?.message ?? 'holds no article';
    throw new KnownError(`${name}: ${problem}`);
  }
  return { articles: articles.map((article) => (isOfDraft(article) ? { ...article, role: 'draft' } : article)), errors };
}

async function fetcher(cache = CACHE_FOLDER): Promise<NonNullable<ReadOptions['fetch']>> {
  const { Fetcher } = await import('../ingest/fetching.js');
  return new Fetcher({ userAgent: `tabayun/${version()}`, folder: join(cache, 'fetched') }).read;
}
