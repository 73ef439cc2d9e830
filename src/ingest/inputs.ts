import { open, type FileHandle } from 'node:fs/promises';
import { basename, dirname, extname, relative, resolve, sep } from 'node:path';
import type { Article } from '../model/article.js';
import { settleLanguages, type IngestOptions } from './article.js';
import { LARGEST_FILE, megabytes } from './archives/bounds.js';
import { decode } from './decode.js';
import { EXTENSIONS, isReadable, READABLE, readText } from './formats.js';
import { compareStrings, withUniqueIds } from './identity.js';
import { displayPath, isAddress, locate, type Located } from './locate.js';
import { failed, type ReadInputs } from './story-articles.js';

export type { ReadInputs } from './story-articles.js';

/** Bytes, or why there are none. */
export type Bytes = { readonly content: Uint8Array; readonly extension?: string } | { readonly problem: string };

export interface ReadOptions extends IngestOptions {
  /** Paths are relative to it; absolute. */
  readonly cwd: string;
  /** What `-` reads, asked once. */
  readonly stdin?: () => Promise<string | Uint8Array>;
  /** How an address is read, with the extension its kind goes by; without it no address is. */
  readonly fetch?: (address: string) => Promise<Bytes>;
}

/** What a folder is searched for. */
const SEARCHED = [...EXTENSIONS, ...EXTENSIONS.map((extension) => `${extension}.gz`), '.opml', '.zip'];

const NOT_FETCHED = 'an address; addresses are read with --fetch only';

/**
 * Reads articles from files, folders, globs, archives, lists, standard input (`-`) and, where they may be fetched, addresses, in the order
 * given. What cannot be read becomes one error a file (one a line in JSON Lines); everything else is still read. Ids are unique and do not
 * depend on the order.
 */
export async function readInputs(patterns: readonly string[], options: ReadOptions): Promise<ReadInputs> {
  const { located, errors } = await locate(patterns, { cwd: options.cwd, extensions: SEARCHED, readable: READABLE });
  const articles: Article[] = [];
  for (const place of located) {
    const read = await readPlace(place, options);
    for (const error of read.errors) errors.push(error);
    for (const article of read.articles) articles.push(article);
  }
  return { articles: await settleLanguages(withUniqueIds(articles), options.languages), errors };
}

async function readPlace(place: Located, options: ReadOptions): Promise<ReadInputs> {
  const { path } = place;
  const address = isAddress(path);
  const extension = address || path === '-' ? '' : extname(path).toLowerCase();
  const known = extension === '' || isReadable(extension) || PACKED.has(extension) || extension === '.opml';
  if (!known) return failed(path, `cannot read ${extension}; ${READABLE} are read`);
  const bytes = address
    ? ((await options.fetch?.(path)) ?? { problem: NOT_FETCHED })
    : path === '-'
      ? await readStandardInput(options)
      : await readBytes(place.file);
  if ('problem' in bytes) return failed(path, bytes.problem);
  const named = bytes.extension ?? extension;
  const kind = named === '' ? packedKind(bytes.content) : named;
  const name = path === '-' ? 'stdin' : path;
  if (kind === '.opml') return readList(place, bytes.content, options);
  return readContent(name, kind, bytes.content, options);
}

/** The articles of bytes of some kind; those of an archive's files as `ARCHIVE/FILE`. */
async function readContent(name: string, extension: string, content: Uint8Array, options: ReadOptions): Promise<ReadInputs> {
  if (extension === '.zip') return readZip(name, content, options);
  if (extension === '.gz') return readGzip(name, content, options);
  const decoded = await decode(content);
  if ('problem' in decoded) return failed(name, decoded.problem);
  const { text, remarks } = decoded;
  if (text.trim() === '') return failed(name, text === '' ? 'empty' : 'nothing but white space');
  return readText(text, extension, { path: name, remarks }, options);
}

const PACKED: ReadonlySet<string> = new Set(['.zip', '.gz']);

/** The kind of archive that unnamed bytes are by their opening, or ''. */
function packedKind([first, second, third, fourth]: Uint8Array): string {
  if (first === 0x1f && second === 0x8b) return '.gz';
  return first === 0x50 && second === 0x4b && third === 3 && fourth === 4 ? '.zip' : '';
}

async function readGzip(name: string, packed: Uint8Array, options: ReadOptions): Promise<ReadInputs> {
  const { unpackGzip } = await import('./archives/gzip.js');
  const bytes = await unpackGzip(packed);
  if ('problem' in bytes) return failed(name, bytes.problem);
  const inner = extname(name.replace(/\.gz$/iu, '')).toLowerCase();
  if (PACKED.has(inner) || PACKED.has(packedKind(bytes.content))) return failed(name, 'an archive within an archive; unpack it first');
  return readContent(name, isReadable(inner) ? inner : '', bytes.content, options);
}

async function readZip(name: string, packed: Uint8Array, options: ReadOptions): Promise<ReadInputs> {
  const { unzip } = await import('./archives/zip.js');
  const files = await unzip(packed, isArticleFile);
  if ('problem' in files) return failed(name, files.problem);
  if (files.length === 0) return failed(name, `holds no articles; ${READABLE} are read`);
  const read: ReadInputs = { articles: [], errors: [] };
  for (const file of files) {
    const path = `${name}/${file.name}`;
    const { articles, errors } =
      'problem' in file ? failed(path, file.problem) : await readContent(path, extname(file.name).toLowerCase(), file.content, options);
    for (const article of articles) read.articles.push(article);
    for (const error of errors) read.errors.push(error);
  }
  return read;
}

/** Whether a file of an archive is searched for; what systems put beside the files they pack is not. */
function isArticleFile(name: string): boolean {
  return isReadable(extname(name).toLowerCase()) && !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

/** The files an OPML list names, those in its folder and below; addresses where they may be fetched. */
async function readList(list: Located, content: Uint8Array, options: ReadOptions): Promise<ReadInputs> {
  const decoded = await decode(content);
  if ('problem' in decoded) return failed(list.path, decoded.problem);
  const { listedPlaces } = await import('./feeds/opml.js');
  const places = await listedPlaces(decoded.text);
  if ('problem' in places) return failed(list.path, places.problem);
  const base = list.file === '' ? options.cwd : dirname(list.file);
  const read: ReadInputs = { articles: [], errors: [] };
  for (const place of [...new Set(places)].sort(compareStrings)) {
    const { articles, errors } = isAddress(place)
      ? await readPlace({ path: place, file: '' }, options)
      : await readListed(place, base, list.path, options);
    for (const article of articles) read.articles.push(article);
    for (const error of errors) read.errors.push(error);
  }
  return read;
}

function readListed(place: string, base: string, list: string, options: ReadOptions): Promise<ReadInputs> | ReadInputs {
  const file = resolve(base, place);
  const outside = relative(base, file);
  // A list from elsewhere may not name what lies elsewhere on this machine.
  if (outside === '..' || outside.startsWith(`..${sep}`) || resolve(outside) === outside)
    return failed(list, `names ${place}, which does not lie beside it`);
  if (extname(file).toLowerCase() === '.opml') return failed(list, `names another list, ${basename(file)}; give that one as well`);
  return readPlace({ path: displayPath(file, options.cwd), file }, options);
}

async function readStandardInput(options: ReadOptions): Promise<Bytes> {
  if (!options.stdin) return { problem: 'there is no standard input' };
  const content = await options.stdin();
  return { content: typeof content === 'string' ? new TextEncoder().encode(content) : content };
}

async function readBytes(file: string): Promise<Bytes> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file);
    const { size } = await handle.stat();
    if (size > LARGEST_FILE) return { problem: `${megabytes(size)}; files up to ${megabytes(LARGEST_FILE)} are read` };
    return { content: await handle.readFile() };
  } catch (error) {
    return { problem: `cannot be opened (${(error as NodeJS.ErrnoException).code ?? String(error)})` };
  } finally {
    await handle?.close();
  }
}
