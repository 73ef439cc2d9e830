import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readInputs } from '../../src/ingest/inputs.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import type { Article } from '../../src/model/article.js';
import { ROOT } from './files.js';

/** The folders of `examples`, one event each. */
export const EXAMPLES: readonly string[] = readdirSync(join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The articles of one example, read as the command line reads them. */
export async function articlesOf(example: string): Promise<readonly Article[]> {
  const { articles, errors } = await readInputs([`examples/${example}`], { cwd: ROOT, languages: LANGUAGES });
  if (errors.length > 0) throw new Error(errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return articles;
}
