import { KnownError } from '../model/errors.js';

/** What the file system says about a path, in words. */
const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EISDIR: 'is a folder',
  ENOTDIR: 'a part of the path is no folder',
  EEXIST: 'is in the way',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EMFILE: 'too many open files',
};

/** A file system error as a known one, with the path in front; anything else is given back as it is. */
export function explainFileError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const problem = FILE_PROBLEMS[code];
  return problem === undefined ? error : new KnownError(`${path}: ${problem}`, { cause: error });
}
