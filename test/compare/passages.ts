import { passageOf, type Passage } from '../../src/compare/terms.js';
import { readArticle } from '../../src/extract/read.js';
import { arabic } from '../../src/languages/ar/index.js';

/** An Arabic text as its terms. */
export function passage(text: string): Passage {
  const published = { edtf: '', basis: 'unknown' } as const;
  const blocks = [{ kind: 'body', field: 'text', start: 0, end: text.length }] as const;
  const { sentences } = readArticle({ id: 'a', language: 'ar', published, text, blocks, sha256: '', remarks: [] }, arabic);
  return passageOf(0, [...sentences.entries()], arabic);
}
