import { readInputs, type ReadInputs } from '../ingest/inputs.js';
import { displayPath } from '../ingest/locate.js';
import { LANGUAGES } from '../languages/packs.js';
import type { Article } from '../model/article.js';
import { KnownError } from '../model/errors.js';
import type { Settings } from './config.js';

/** Reads the articles of files, folders and globs, seen from the working directory, and of standard input. */
export function readArticles(inputs: readonly string[], { language, asOf }: Pick<Settings, 'language' | 'asOf'>): Promise<ReadInputs> {
  return readInputs(inputs, {
    languages: LANGUAGES,
    cwd: process.cwd(),
    stdin: readStandardInput,
    ...(language === undefined ? {} : { language }),
    ...(asOf === undefined ? {} : { asOf }),
  });
}

/** Reads inputs beside a draft, which may be among them, and marks its articles. Throws a KnownError where nothing of it can be read. */
export async function readWithDraft(
  draft: string,
  inputs: readonly string[],
  settings: Pick<Settings, 'language' | 'asOf'>,
): Promise<ReadInputs> {
  const { articles, errors } = await readArticles([draft, ...inputs], settings);
  const name = draft === '-' ? 'stdin' : displayPath(draft, process.cwd());
  const isOfDraft = ({ path }: Article): boolean => path === name || (path?.startsWith(`${name}#`) ?? false);
  if (!articles.some(isOfDraft)) {
    const problem = errors.find(({ path }) => path === name || path === draft)?.message ?? 'holds no article';
    throw new KnownError(`${name}: ${problem}`);
  }
  return { articles: articles.map((article) => (isOfDraft(article) ? { ...article, role: 'draft' } : article)), errors };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
