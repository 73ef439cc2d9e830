import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { KnownError } from '../../model/errors.js';
import type { Suppression } from '../../model/suppression.js';
import { formatSuppressions } from './entries.js';
import { readSuppressions } from './read.js';

/** The name the file goes by, beside the configuration or in the working directory. */
export const SUPPRESSIONS_FILE = 'tabayun-suppressions.json';

/** The entries of a file; none where there is no such file. Throws a KnownError of one line a mistake in it. */
export async function loadSuppressions(path: string): Promise<readonly Suppression[]> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new KnownError(`${path}: cannot be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)})`, {
      cause: error,
    });
  }
  const { suppressions, errors } = await readSuppressions(path, content);
  if (errors.length === 0) return suppressions;
  const { formatLoadError } = await import('../located.js');
  throw new KnownError(errors.map(formatLoadError).join('\n'));
}

/** Reads the file, changes its entries and writes it again, whole or not at all. Gives what was written. */
export async function updateSuppressions(
  path: string,
  change: (entries: readonly Suppression[]) => readonly Suppression[],
): Promise<readonly Suppression[]> {
  const changed = change(await loadSuppressions(path));
  try {
    await writeFileAtomic(path, formatSuppressions(changed));
  } catch (error) {
    throw new KnownError(`${path}: cannot be written (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
  return changed;
}
