import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import writeFileAtomic from 'write-file-atomic';
import { EMPTY, type Piece, type Snapshot } from '../recheck/snapshot.js';
import { KnownError } from '../model/errors.js';
import type { SnapshotStore } from '../recheck/store.js';
import { explainFileError } from './errors.js';
import { PACKAGE_ROOT, version } from './version.js';

/** Checks that are kept: of two folders of articles, or of two branches of one. */
const MOST_CHECKS = 2;
/** Packs that one check's pieces lie in, and the share of them that may be of no use to it, before all is written anew as one. */
const MOST_PACKS = 8;
const MOST_WASTE = 0.5;

/** The lists of a snapshot that are looked into piece by piece: they lie in packs. */
const LISTS = ['readings', 'mets', 'written'] as const;
type List = (typeof LISTS)[number];

/** Where a piece lies. */
interface Place {
  readonly pack: string;
  readonly start: number;
  readonly length: number;
}

/** A file of pieces, one after the other. */
interface Pack {
  readonly name: string;
  readonly size: number;
}

/** What stands first in the file of a check: what it saw, and what it needs. */
interface Head {
  readonly articles: readonly string[];
  readonly packs: readonly Pack[];
}

/** The rest of it: a snapshot, and for each list of pieces their packs (by number), starts and lengths, three numbers a piece. */
interface Kept extends Omit<Snapshot, List | 'articles'> {
  readonly places: Readonly<Record<List, Float64Array>>;
}

/**
 * What earlier checks came to, in a folder. A check is a file of what every later one needs, and packs of what is looked into piece by piece; a
 * check that follows it adds a pack of what is new. Everything is kept apart by the program's version and build; a file that cannot be read is
 * as good as none.
 */
export class Cache implements SnapshotStore {
  readonly #folder: string;
  /** Where the pieces that were read lie, so that they need not be written again. */
  readonly #places = new WeakMap<Piece, Place>();
  #packs: readonly Pack[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
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
    return new Cache(folder);
  }

  readonly earlier = async (articles: readonly string[]): Promise<Snapshot | undefined> => {
    const wanted = new Set(articles);
    const checks = await Promise.all((await this.#files('check')).map(async (name) => this.#check(name)));
    const known = checks
      .flatMap((check) => check ?? [])
      .map((check) => ({ check, shared: check.head.articles.filter((key) => wanted.has(key)).length, others: check.head.articles.length }))
      .sort((x, y) => y.shared - x.shared || x.others - y.others);
    const best = known.find(({ shared }) => shared > 0);
    return best && this.#snapshot(best.check);
  };

  readonly keep = async (snapshot: Snapshot): Promise<void> => {
    const all = LISTS.flatMap((list) => snapshot[list]);
    const sizeOf = (pieces: readonly { readonly size: number }[]): number => pieces.reduce((sum, { size }) => sum + size, 0);
    // Pieces of no use pile up in packs that are still needed for others.
    const used = sizeOf(all.filter((piece) => this.#places.has(piece)));
    const crowded = this.#packs.length >= MOST_PACKS || used < sizeOf(this.#packs) * (1 - MOST_WASTE);
    const fresh = crowded ? all : all.filter((piece) => !this.#places.has(piece));
    const content = Buffer.concat(fresh.map((piece) => piece.read()));
    const name = hashOf(JSON.stringify([snapshot.articles, snapshot.rules, this.#packs, crowded]));
    const pack = { name: `pack-${name}.bin`, size: content.length };
    if (content.length > 0) await this.#write(pack.name, content);
    let start = 0;
    for (const piece of fresh) {
      this.#places.set(piece, { pack: pack.name, start, length: piece.size });
      start += piece.size;
    }
    this.#packs = crowded ? [pack] : [...this.#packs, ...(content.length > 0 ? [pack] : [])];
    const { articles, readings: _readings, mets: _mets, written: _written, ...rest } = snapshot;
    const [head, kept]: [Head, Kept] = [
      { articles, packs: this.#packs },
      { ...rest, places: this.#placesOf(snapshot) },
    ];
    await this.#write(`check-${name}.bin`, Buffer.concat([framed(serialize(head)), serialize(kept)]));
    await this.#removeOld();
  };

  #placesOf(snapshot: Snapshot): Kept['places'] {
    const numbers = new Map(this.#packs.map(({ name }, at) => [name, at]));
    const placed = (list: readonly Piece[]): Float64Array =>
      Float64Array.from(
        list.flatMap((piece) => {
          const { pack, start, length } = this.#places.get(piece) ?? { pack: '', start: 0, length: 0 };
          return [numbers.get(pack) ?? 0, start, length];
        }),
      );
    return { readings: placed(snapshot.readings), mets: placed(snapshot.mets), written: placed(snapshot.written) };
  }

  /** The file of a check, of which the rest is not looked into yet. */
  async #check(name: string): Promise<{ head: Head; rest: Uint8Array } | undefined> {
    try {
      const bytes = await readFile(join(this.#folder, name));
      const end = FRAME + bytes.readUInt32LE(0);
      return { head: deserialize(bytes.subarray(FRAME, end)) as Head, rest: bytes.subarray(end) };
    } catch {
      return undefined;
    }
  }

  #snapshot({ head: { articles, packs }, rest }: { head: Head; rest: Uint8Array }): Snapshot | undefined {
    try {
      const { places, ...kept } = deserialize(rest) as Kept;
      const files = packs.map(({ name }) => new PackFile(join(this.#folder, name)));
      if (files.some(({ size }, at) => size !== packs[at]?.size)) return undefined;
      this.#packs = packs;
      const pieces = (list: List): Piece[] => this.#pieces(places[list], files);
      return { articles, ...kept, readings: pieces('readings'), mets: pieces('mets'), written: pieces('written') };
    } catch {
      return undefined;
    }
  }

  #pieces(places: Float64Array, files: readonly PackFile[]): Piece[] {
    return Array.from({ length: places.length / 3 }, (_, at) => {
      const [pack = 0, start = 0, length = 0] = [places[at * 3], places[at * 3 + 1], places[at * 3 + 2]];
      const piece = files[pack]?.piece(start, length) ?? EMPTY;
      this.#places.set(piece, { pack: this.#packs[pack]?.name ?? '', start, length });
      return piece;
    });
  }

  /** Leaves the latest checks, and the packs that these need. */
  async #removeOld(): Promise<void> {
    const checks = await this.#files('check');
    const ages = await Promise.all(checks.map(async (name) => ({ name, at: (await stat(join(this.#folder, name))).mtimeMs })));
    const latest = ages.sort((a, b) => b.at - a.at || (a.name < b.name ? -1 : 1)).map(({ name }) => name);
    const kept = await Promise.all(latest.slice(0, MOST_CHECKS).map(async (name) => this.#check(name)));
    const needed = new Set(kept.flatMap((check) => check?.head.packs.map(({ name }) => name) ?? []));
    const packs = (await this.#files('pack')).filter((name) => !needed.has(name));
    const old = [...latest.slice(MOST_CHECKS), ...packs];
    // Some systems remove no file that is open here or in another check; the next check will.
    await Promise.all(old.map(async (name) => rm(join(this.#folder, name), { force: true }).catch(() => undefined)));
  }

  async #files(kind: 'check' | 'pack'): Promise<string[]> {
    return (await readdir(this.#folder)).filter((name) => name.startsWith(`${kind}-`)).sort();
  }

  async #write(name: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeFileAtomic(join(this.#folder, name), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } catch (error) {
      throw explainFileError(error, join(this.#folder, name));
    }
  }
}

/** A pack, open for as long as any of its pieces is held, even where another check has removed it. */
class PackFile {
  static readonly #letGo = new FinalizationRegistry(closeSync);
  readonly #descriptor: number;
  readonly size: number;

  constructor(path: string) {
    this.#descriptor = openSync(path, 'r');
    this.size = fstatSync(this.#descriptor).size;
    PackFile.#letGo.register(this, this.#descriptor);
  }

  piece(start: number, size: number): Piece {
    return { size, read: () => this.#read(start, size) };
  }

  #read(start: number, size: number): Uint8Array {
    const bytes = Buffer.allocUnsafeSlow(size);
    if (readSync(this.#descriptor, bytes, 0, size, start) !== size)
      throw new KnownError('a file of the cache is cut off: remove the cache');
    return bytes;
  }
}

/** Bytes of the length that leads a frame. */
const FRAME = 4;

function framed(bytes: Uint8Array): Uint8Array {
  const length = Buffer.alloc(FRAME);
  length.writeUInt32LE(bytes.length);
  return Buffer.concat([length, bytes]);
}

function hashOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 24);
}

/**
 * Version and build of the program, and the engine that wrote the files: any other may find out other things, or write them otherwise. By what the
 * program is made of, not by when that was put there: a fresh installation of the same goes on with the same cache.
 */
async function stamp(): Promise<string> {
  const dist = fileURLToPath(new URL('dist', PACKAGE_ROOT));
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.js')).sort();
  const contents = await Promise.all(names.map(async (name) => readFile(join(dist, name))));
  const hash = createHash('sha256').update(process.versions.v8);
  for (const [at, name] of names.entries()) hash.update(`\n${name}\n`).update(contents[at] ?? '');
  return `${version()}-${hash.digest('hex').slice(0, 12)}`;
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
