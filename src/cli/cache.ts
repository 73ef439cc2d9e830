import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import writeFileAtomic from 'write-file-atomic';
import type { Chapter } from '../threads/remembering.js';
import { explainFileError } from './errors.js';
import type { Store } from './run.js';
import { PACKAGE_ROOT, version } from './version.js';

/** Chapters that are kept side by side before they are written anew as one, and reports that are kept. */
const MOST_CHAPTERS = 8;
const MOST_REPORTS = 2;

/**
 * What earlier checks found out, in a folder: chapters of readings and meetings, and whole reports. Everything is keyed by content, and kept
 * apart by the program's version and build; a file that cannot be read is as good as none.
 */
export class Cache implements Store {
  readonly #folder: string;
  readonly #files: readonly string[];

  private constructor(folder: string, files: readonly string[]) {
    this.#folder = folder;
    this.#files = files;
  }

  /** Opens the cache in a folder, which is made where there is none. Throws a KnownError where it cannot be. */
  static async open(root: string): Promise<Cache> {
    const folder = join(root, await stamp());
    try {
      await mkdir(folder, { recursive: true });
      // Whoever commits a folder of articles does not mean this one.
      await writeFile(join(root, '.gitignore'), '*\n', { flag: 'wx' }).catch(unlessThere);
      await removeOthers(root, folder);
    } catch (error) {
      throw explainFileError(error, root);
    }
    const files = (await readdir(folder)).filter((name) => name.startsWith('chapter-')).sort();
    return new Cache(folder, files);
  }

  /** What is kept of articles and their meetings. */
  async chapters(): Promise<Chapter[]> {
    const read = await Promise.all(this.#files.map((name) => readValue(join(this.#folder, name))));
    return read.filter((value): value is Chapter => value !== undefined);
  }

  /** Whether so many chapters lie side by side that they are better written anew as one. */
  get isCrowded(): boolean {
    return this.#files.length >= MOST_CHAPTERS;
  }

  /** Keeps a chapter; `instead`: in the place of all there are. */
  async keep(chapter: Chapter, instead: boolean): Promise<void> {
    const bytes = serialize(chapter);
    const name = `chapter-${hashOf(bytes)}.bin`;
    await this.#write(name, bytes);
    if (instead)
      await Promise.all(this.#files.filter((file) => file !== name).map((file) => rm(join(this.#folder, file), { force: true })));
  }

  /** What an earlier check of the same articles by the same rules came to. */
  async report(key: string): Promise<unknown> {
    return readValue(join(this.#folder, `report-${key}.bin`));
  }

  async keepReport(key: string, content: Uint8Array): Promise<void> {
    await this.#write(`report-${key}.bin`, content);
    const reports = (await readdir(this.#folder)).filter((name) => name.startsWith('report-'));
    const ages = await Promise.all(reports.map(async (name) => ({ name, at: (await stat(join(this.#folder, name))).mtimeMs })));
    const old = ages.sort((a, b) => b.at - a.at).slice(MOST_REPORTS);
    await Promise.all(old.map(({ name }) => rm(join(this.#folder, name), { force: true })));
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeFileAtomic(join(this.#folder, name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } catch (error) {
      throw explainFileError(error, join(this.#folder, name));
    }
  }
}

export function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}

/** Version and build of the program, and the engine that wrote the files: any other may find out other things, or write them otherwise. */
async function stamp(): Promise<string> {
  const dist = fileURLToPath(new URL('dist', PACKAGE_ROOT));
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  const sizes = await Promise.all(
    names.map(async (name) => {
      const { size, mtimeMs } = await stat(join(dist, name));
      return `${name} ${size} ${mtimeMs}`;
    }),
  );
  return `${version()}-${hashOf([process.versions.v8, ...sizes].join('\n')).slice(0, 12)}`;
}

function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** What other versions kept is of no use to this one. */
async function removeOthers(root: string, folder: string): Promise<void> {
  const entries = await readdir(root, { withFileTypes: true });
  const others = entries.filter((entry) => entry.isDirectory() && /^\d+\.\d+\.\d+/u.test(entry.name) && join(root, entry.name) !== folder);
  await Promise.all(others.map((entry) => rm(join(root, entry.name), { recursive: true, force: true })));
}

async function readValue(file: string): Promise<unknown> {
  try {
    return deserialize(await readFile(file)) as unknown;
  } catch {
    return undefined;
  }
}
