import { readFile } from 'node:fs/promises';
import { KnownError } from '../model/errors.js';
import { explainFileError } from './errors.js';
import { readStandardInput } from './standard-input.js';

/**
 * Inputs with those that the file of `--files-from` lists, one a line or parted by NUL, seen from the working directory; `-` is standard input.
 * Throws a KnownError where the list cannot be read, where there is no input in the end, and where standard input is to be two things.
 */
export async function withListed(inputs: readonly string[], list: string | undefined): Promise<readonly string[]> {
  if (list === undefined) return inputs;
  const all = [...inputs, ...linesOf(await contentOf(list))];
  if (list === '-' && all.includes('-')) throw new KnownError('standard input cannot be both the list of inputs and one of them');
  if (all.length === 0) throw new KnownError(`${list === '-' ? 'standard input' : list} lists no inputs`);
  return all;
}

async function contentOf(list: string): Promise<string> {
  try {
    return new TextDecoder().decode(list === '-' ? await readStandardInput() : await readFile(list));
  } catch (error) {
    throw explainFileError(error, list);
  }
}

function linesOf(text: string): string[] {
  return text.split(text.includes('\0') ? '\0' : /\r?\n/u).filter((line) => line.trim() !== '');
}
