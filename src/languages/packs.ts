import { arabic } from './ar/index.js';
import { english } from './en/index.js';
import type { Language } from './language.js';

/** Every pack. */
export const LANGUAGES: readonly Language[] = [arabic, english];

/** The codes of the languages that can be read. */
export const LANGUAGE_CODES: readonly string[] = LANGUAGES.map((pack) => pack.code);

/** The pack of a BCP 47 tag's primary subtag, or `undefined`. */
export function languageFor(tag: string): Language | undefined {
  const code = tag.toLowerCase().split(/[-_]/u, 1)[0];
  return LANGUAGES.find((pack) => pack.code === code);
}
