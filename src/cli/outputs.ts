import { resolve } from 'node:path';
import { KnownError } from '../model/errors.js';
import type { Settings } from './config.js';
import type { Output } from './options.js';

/** What takes any number of reports, such as /dev/null and /dev/stderr. */
const DEVICE = /^\/dev\//u;

/**
 * All reports that are asked for, in the order they are written. Text goes to standard output unless something else does or nothing should.
 * Throws a KnownError where two would go to one place: one of them would be lost, or both mixed.
 */
export function outputsOf({ format, output, quiet }: Pick<Settings, 'format' | 'output' | 'quiet'>): readonly Output[] {
  const first = format ?? (quiet || output.some(toStandardOutput) ? undefined : 'text');
  const outputs: Output[] = [...(first ? [{ format: first, file: '-' }] : []), ...output];
  const places = new Set<string>();
  for (const one of outputs) {
    const place = toStandardOutput(one) ? one.file : resolve(one.file);
    if (places.has(place))
      throw new KnownError(`two reports would go to ${place === '-' ? 'standard output' : one.file}: give each its own file`);
    if (!DEVICE.test(place)) places.add(place);
  }
  return outputs;
}

export function toStandardOutput({ file }: Output): boolean {
  return file === '-';
}
