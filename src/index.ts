import { readBlock, extract } from './extract/read.js';
import type { Context } from './extract/sentence.js';
import { languageFor, LANGUAGE_CODES } from './languages/packs.js';
import type { Mention } from './model/mention.js';

export type { Mention } from './model/mention.js';
export type { Report } from './model/report.js';

export interface ExtractOptions {
  /** BCP 47; `ar` and `en` can be read. */
  readonly language: string;
  /** Publication time that relative dates count from: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`. */
  readonly reference?: string;
}

/** Every mention of `text`, sorted by start. Throws a RangeError on a language that cannot be read. */
export function extractMentions(text: string, options: ExtractOptions): Mention[] {
  const language = languageFor(options.language);
  if (!language) throw new RangeError(`language "${options.language}" cannot be read; known: ${LANGUAGE_CODES.join(', ')}`);
  const context: Context = options.reference === undefined ? {} : { reference: options.reference };
  const mentions: Mention[] = [];
  for (const paragraph of text.matchAll(/[^\n]+/gu)) {
    const block = { kind: 'body', field: 'text', start: paragraph.index, end: paragraph.index + paragraph[0].length } as const;
    for (const sentence of readBlock(text, block, language)) mentions.push(...extract(sentence, context));
  }
  return mentions;
}
