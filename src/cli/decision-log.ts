import { access, constants, open, stat, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KnownError } from '../model/errors.js';
import { formatEntry, parseLog, type Entry, type ParsedLog } from '../review/decisions/entry.js';
import { explainFileError } from './errors.js';

/** How often the log is looked at for entries of others, in milliseconds. */
const FOLLOW_EVERY = 1000;

interface Waiting {
  readonly line: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * The log of decisions: a file that is only ever appended to, a line an entry. An entry is acknowledged when it is on the disk. Several
 * processes may write to it at once: every line is written whole and at the end, whatever others have written meanwhile.
 */
export class DecisionLog {
  readonly path: string;
  /** What the log held when it was opened. */
  readonly initial: ParsedLog;
  readonly #seen: Set<string>;
  #handle: FileHandle | undefined;
  /** Bytes read so far; a line that is not finished yet is read again. */
  #offset: number;
  #lines: number;
  #unfinished: boolean;
  readonly #waiting: Waiting[] = [];
  #writing = false;

  private constructor(path: string, read: Read) {
    this.path = path;
    this.initial = read.log;
    this.#offset = read.offset;
    this.#lines = read.lines;
    this.#unfinished = read.unfinished;
    this.#seen = new Set(read.log.entries.map(({ entry }) => entry));
  }

  /** Reads what is there; a log that is not there yet is an empty one. Throws a KnownError where it cannot be read or its folder not be written to. */
  static async open(path: string): Promise<DecisionLog> {
    try {
      const bytes = await readFrom(path, 0);
      await mustBeWritable(path, bytes !== undefined);
      const read = readLines(bytes ?? Buffer.alloc(0), { offset: 0, lines: 0, whole: true });
      return new DecisionLog(path, { ...read, log: { ...read.log, entries: onceEach(read.log.entries) } });
    } catch (error) {
      const known = explainFileError(error, path);
      throw known instanceof KnownError ? new KnownError(`${known.message}; keep the decisions elsewhere with --decisions FILE`) : known;
    }
  }

  /** Appends an entry. Resolves when it is on the disk; rejects with a KnownError that says what stood in the way. */
  append(entry: Entry): Promise<void> {
    this.#seen.add(entry.entry);
    return new Promise((done, failed) => {
      this.#waiting.push({ line: formatEntry(entry), done, failed });
      if (!this.#writing) void this.#drain();
    });
  }

  /** Entries that others have added since the last call. */
  async news(): Promise<ParsedLog> {
    const bytes = await readFrom(this.path, this.#offset);
    if (!bytes || bytes.length === 0) return { entries: [], damage: [] };
    const { log, offset, lines } = readLines(bytes, { offset: this.#offset, lines: this.#lines, whole: false });
    this.#offset = offset;
    this.#lines = lines;
    const entries = log.entries.filter(({ entry }) => !this.#seen.has(entry));
    for (const { entry } of entries) this.#seen.add(entry);
    return { entries, damage: log.damage };
  }

  /** Calls `listener` with entries of others as they come, until the returned function is called. */
  follow(listener: (log: ParsedLog) => void): () => void {
    let stopped = false;
    const timer = setInterval(() => {
      // A log that cannot be read just now is read the next time.
      void this.news().then(
        (log) => {
          if (!stopped && log.entries.length > 0) listener(log);
        },
        () => undefined,
      );
    }, FOLLOW_EVERY);
    timer.unref();
    return () => {
      stopped = true;
      clearInterval(timer);
    };
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
  }

  /** Writes what waits, each line by itself, and makes it durable at one go: while the disk is busy, more may come. */
  async #drain(): Promise<void> {
    this.#writing = true;
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0);
      const written: Waiting[] = [];
      try {
        const handle = await this.#current();
        for (const one of batch) {
          await this.#write(handle, one.line);
          written.push(one);
        }
        await handle.datasync();
        for (const { done } of written) done();
      } catch (error) {
        // What was written may not be on the disk: nothing of the batch is acknowledged, and an entry that is there twice counts once.
        const known = explainFileError(error, this.path);
        for (const { failed } of batch) failed(known);
      }
    }
    this.#writing = false;
  }

  /** A line that was cut off is ended first, so that it takes no other with it. */
  async #write(handle: FileHandle, line: string): Promise<void> {
    const bytes = Buffer.from(this.#unfinished ? `\n${line}` : line, 'utf8');
    this.#unfinished = true;
    const { bytesWritten } = await handle.write(bytes);
    if (bytesWritten < bytes.length) throw new KnownError(`${this.path}: no space left on the device`);
    this.#unfinished = false;
  }

  /** The file of that name as it is now: one that was put in its place meanwhile must not miss an entry. */
  async #current(): Promise<FileHandle> {
    if (this.#handle) {
      const [ours, named] = await Promise.all([this.#handle.stat(), stat(this.path).catch(() => undefined)]);
      if (named?.ino === ours.ino && named.dev === ours.dev) return this.#handle;
      await this.close();
    }
    const isNew = (await stat(this.path).catch(() => undefined)) === undefined;
    this.#handle = await open(this.path, 'a', 0o644);
    if (isNew) await syncFolder(dirname(this.path));
    return this.#handle;
  }
}

interface Read {
  readonly log: ParsedLog;
  readonly offset: number;
  readonly lines: number;
  readonly unfinished: boolean;
}

/** An entry that was written again, because nobody knew whether it was on the disk, is one entry. */
function onceEach(entries: readonly Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}

/** The lines of `bytes`. The last one, where it has no end yet, is left for the next time, unless the `whole` log is read: then it is damage. */
function readLines(bytes: Buffer, from: { readonly offset: number; readonly lines: number; readonly whole: boolean }): Read {
  const end = bytes.lastIndexOf(0x0a) + 1;
  const unfinished = end < bytes.length;
  const log = parseLog(bytes.subarray(0, from.whole ? bytes.length : end).toString('utf8'), from.lines + 1);
  const lines = from.lines + bytes.subarray(0, end).filter((byte) => byte === 0x0a).length;
  return { log, offset: from.offset + end, lines, unfinished };
}

/** Bytes of a file from an offset on; undefined where there is no such file. A file that is shorter by now was put in the place of another. */
async function readFrom(path: string, offset: number): Promise<Buffer | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(path, 'r');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(Math.max(0, size - offset));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset);
    return bytes.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** Said before anything is decided, not after. */
async function mustBeWritable(path: string, exists: boolean): Promise<void> {
  await access(exists ? path : dirname(path), constants.W_OK);
}

/** A new file is there after a crash only when its folder knows of it. Not every system lets a folder be opened; those see to it themselves. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
