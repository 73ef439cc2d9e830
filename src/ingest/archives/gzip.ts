import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { BOMB, LARGEST_FILE, mayBecome, megabytes } from './bounds.js';

/** Unpacks a gzip file within bounds. */
export async function unpackGzip(bytes: Uint8Array): Promise<{ readonly content: Uint8Array } | { readonly problem: string }> {
  try {
    return { content: await promisify(gunzip)(bytes, { maxOutputLength: mayBecome(bytes.length) }) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code !== 'ERR_BUFFER_TOO_LARGE') return { problem: 'no gzip archive, or a broken one' };
    return { problem: mayBecome(bytes.length) < LARGEST_FILE ? BOMB : `unpacks to more than ${megabytes(LARGEST_FILE)}` };
  }
}
