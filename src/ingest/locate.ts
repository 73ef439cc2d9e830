import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import type { InputError } from '../model/report.js';
import { compareStrings } from './identity.js';
import { IGNORE_FILE, IgnoreFiles } from './ignore-files.js';

/** A place articles come from. */
export interface Located {
  /** The path as users know it: relative to the working directory where it lies within, forward slashes. `-` is standard input. */
  readonly path: string;
  /** Where it lies. Empty for standard input and addresses. */
  readonly file: string;
}

/** What a folder is searched for; see `inputs.ts` for how each is read. */
export interface Search {
  readonly cwd: string;
  /** Endings of names with their dot, in lower case. */
  readonly extensions: readonly string[];
  /** What is read, in words. */
  readonly readable: string;
}

const GLOB = /[*?[\]{}!()]/u;

/**
 * The files that paths, folders and globs name, in the order given, those of a folder or glob sorted by code units; each file once.
 * A `.tabayunignore` holds for what lies in its folder and below, where a folder or glob is searched; a file named outright is wanted.
 */
export async function locate(patterns: readonly string[], search: Search): Promise<{ located: Located[]; errors: InputError[] }> {
  const located: Located[] = [];
  const errors: InputError[] = [];
  const seen = new Set<string>();
  const ignored = new IgnoreFiles();
  for (const pattern of patterns) {
    const found = pattern === '-' || isAddress(pattern) ? [{ path: pattern, file: '' }] : await expand(pattern, search, ignored);
    if ('message' in found) {
      errors.push(found);
      continue;
    }
    for (const place of found) {
      const identity = place.file === '' ? place.path : await realpath(place.file).catch(() => place.file);
      if (seen.has(identity)) continue;
      seen.add(identity);
      located.push(place);
    }
  }
  return { located, errors };
}

/** Whether an input is an address on the web. */
export function isAddress(pattern: string): boolean {
  return /^https?:\/\//iu.test(pattern);
}

/** `path` relative to `cwd` where it lies within, else as it was given; forward slashes, no `./`. */
export function displayPath(given: string, cwd: string): string {
  const inside = relative(cwd, resolve(cwd, given));
  const outside = inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  const shown = outside && isAbsolute(given) ? given : inside;
  return posix.normalize(sep === '/' ? shown : shown.replaceAll(sep, '/'));
}

async function expand(pattern: string, search: Search, ignored: IgnoreFiles): Promise<Located[] | InputError> {
  const file = resolve(search.cwd, pattern);
  const path = displayPath(pattern, search.cwd);
  // A name that exists is meant as it stands, brackets and all.
  const status = await stat(file).catch((error: unknown) => error as NodeJS.ErrnoException);
  if (!(status instanceof Error)) {
    if (!status.isDirectory()) return [{ path, file }];
    const inside = await glob('**/*', file);
    return chosen(
      inside.map((name) => ({ path: path === '.' ? name : posix.join(path, name), file: resolve(file, name) })),
      path,
      search,
      ignored,
    );
  }
  if (status.code !== 'ENOENT' && status.code !== 'ENOTDIR')
    return { path, message: `cannot be opened (${status.code ?? status.message})` };
  if (!GLOB.test(pattern)) return { path, message: 'no such file or folder' };
  const names = await glob(sep === '/' ? pattern : pattern.replaceAll(sep, '/'), search.cwd);
  if (names.length === 0) return { path: pattern, message: 'matches no file' };
  return chosen(
    names.map((name) => ({ path: displayPath(name, search.cwd), file: resolve(search.cwd, name) })),
    pattern,
    search,
    ignored,
  );
}

async function chosen(found: readonly Located[], pattern: string, search: Search, ignored: IgnoreFiles): Promise<Located[] | InputError> {
  const readable = found.filter(({ path }) => search.extensions.some((extension) => path.toLowerCase().endsWith(extension)));
  const wanted: Located[] = [];
  for (const place of readable) if (!(await ignored.leavesOut(place.file))) wanted.push(place);
  if (wanted.length > 0) return wanted.sort((a, b) => compareStrings(a.path, b.path));
  const why = readable.length > 0 ? `; ${IGNORE_FILE} leaves out ${readable.length}` : `; ${search.readable} are read`;
  return { path: pattern, message: `holds no articles${why}` };
}

/** Files only, hidden ones and what packages brought along left out; links to folders are not followed, so none goes round in a circle. */
async function glob(pattern: string, cwd: string): Promise<string[]> {
  const tinyglobby = await import('tinyglobby');
  return tinyglobby.glob([pattern], {
    cwd,
    onlyFiles: true,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
    ignore: ['**/node_modules/**'],
  });
}
