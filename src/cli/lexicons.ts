import { lexiconValidator } from '../check/load.js';
import { formatLoadError, readLocated } from '../check/located.js';
import type { DeskLexicon } from '../languages/desk.js';
import { KnownError } from '../model/errors.js';
import { SCHEMA } from './rule-folders.js';
import { contentOf } from './shared-config.js';

/** The lexicon files of a configuration. Throws a KnownError of one line a mistake. */
export async function readLexicons(files: readonly string[]): Promise<DeskLexicon[]> {
  const validate = await lexiconValidator(SCHEMA);
  const lexicons: DeskLexicon[] = [];
  for (const file of files) {
    const read = readLocated(file, await contentOf(file), validate);
    if ('errors' in read) throw new KnownError(read.errors.map(formatLoadError).join('\n'));
    lexicons.push(read.value);
  }
  return lexicons;
}
