import type { Entry, ZipFile } from 'yauzl';
import { BOMB, LARGEST_FILE, mayBecome, megabytes, MOST_ENTRIES } from './bounds.js';

/** One file of an archive, or why it cannot be had. */
export type Unpacked = { readonly name: string } & ({ readonly content: Uint8Array } | { readonly problem: string });

/** Why an archive as a whole is refused, in one clause. */
class Refusal extends Error {}

/**
 * The files of a ZIP archive whose names are wanted, sorted by name. One that is broken or encrypted is a problem of its own; an archive of too
 * many files, or one that unpacks to far more than its size, is refused as a whole.
 */
export async function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<readonly Unpacked[] | { readonly problem: string }> {
  const { fromBufferPromise } = await import('yauzl');
  let archive: ZipFile;
  try {
    archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    return { problem: 'no ZIP archive, or a broken one' };
  }
  try {
    return await unpack(archive, isWanted);
  } catch (error) {
    return {
      problem: error instanceof Refusal ? error.message : `a broken ZIP archive: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
}

async function unpack(archive: ZipFile, isWanted: (name: string) => boolean): Promise<Unpacked[]> {
  if (archive.entryCount > MOST_ENTRIES) throw new Refusal(`${archive.entryCount} files; archives of up to ${MOST_ENTRIES} are read`);
  const files: Unpacked[] = [];
  let total = 0;
  for await (const entry of archive.eachEntry()) {
    const name = entry.fileName;
    if (name.endsWith('/') || !isWanted(name)) continue;
    if (entry.isEncrypted()) {
      files.push({ name, problem: 'encrypted' });
      continue;
    }
    if (entry.uncompressedSize > mayBecome(entry.compressedSize)) throw new Refusal(`${name} ${BOMB}`);
    total += entry.uncompressedSize;
    if (total > LARGEST_FILE) throw new Refusal(`unpacks to more than ${megabytes(LARGEST_FILE)}`);
    files.push(await contentOf(archive, entry));
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** The bytes of an entry. The reader ends with an error where there are more, or fewer, than the archive says. */
async function contentOf(archive: ZipFile, entry: Entry): Promise<Unpacked> {
  const name = entry.fileName;
  try {
    const stream = await archive.openReadStreamPromise(entry);
    const chunks: Uint8Array[] = [];
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
    return { name, content: Buffer.concat(chunks) };
  } catch (error) {
    return { name, problem: `cannot be unpacked (${error instanceof Error ? error.message : String(error)})` };
  }
}
