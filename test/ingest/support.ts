import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readInputs, type ReadInputs, type ReadOptions } from '../../src/ingest/inputs.js';
import { LANGUAGES } from '../../src/languages/packs.js';
import { fieldText, type Article, type Block } from '../../src/model/article.js';

export const FIXTURES = new URL('../fixtures/ingest/', import.meta.url).pathname;

/** A folder of its own with these files, gone after the test. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'tabayun-ingest-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  return root;
}

export function read(patterns: readonly string[], cwd: string, more: Partial<ReadOptions> = {}): Promise<ReadInputs> {
  return readInputs(patterns, { languages: LANGUAGES, cwd, ...more });
}

/** The one article of a file. */
export async function readOne(path: string, cwd = FIXTURES, more: Partial<ReadOptions> = {}): Promise<Article> {
  const { articles, errors } = await read([path], cwd, more);
  const [article] = articles;
  if (!article || articles.length > 1 || errors.length > 0) throw new Error(JSON.stringify({ articles: articles.length, errors }));
  return article;
}

export function words(article: Article, block: Block): string {
  return fieldText(article, block.field).slice(block.start, block.end);
}

/** `kind opening…` of every block, with `=n` where it repeats block n. */
export function outline(article: Article): string[] {
  return article.blocks.map((block) => {
    const repeats = block.repeats === undefined ? '' : `=${String(block.repeats)}`;
    return `${block.kind}${repeats} ${words(article, block).split(/\s+/).slice(0, 3).join(' ')}`;
  });
}

/** A text in a one-byte encoding that TextDecoder knows. */
export function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from(Array.from(text), (letter) => {
    const byte = bytes.get(letter);
    if (byte === undefined) throw new Error(`${letter} is not in ${encoding}`);
    return byte;
  });
}
