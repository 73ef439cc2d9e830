import { readInputs, type ReadInputs } from '../ingest/inputs.js';
import { LANGUAGES } from '../languages/packs.js';
import type { Settings } from './config.js';

/** Reads the articles of files, folders and globs, seen from the working directory, and of standard input. */
export function readArticles(inputs: readonly string[], { language, asOf }: Pick<Settings, 'language' | 'asOf'>): Promise<ReadInputs> {
  return readInputs(inputs, {
    languages: LANGUAGES,
    cwd: process.cwd(),
    stdin: readStandardInput,
    ...(language === undefined ? {} : { language }),
    ...(asOf === undefined ? {} : { asOf }),
  });
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
