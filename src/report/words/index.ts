import { ARABIC } from './ar.js';
import { ENGLISH } from './en.js';
import type { UiLanguage } from '../ui-language.js';
import type { Words } from './words.js';

export { UI_LANGUAGES, type UiLanguage } from '../ui-language.js';
export type { SourceCount, Words } from './words.js';

const WORDS: Readonly<Record<UiLanguage, Words>> = { en: ENGLISH, ar: ARABIC };

/** The words of an interface language; English where none is asked for. */
export function wordsOf(language: UiLanguage = 'en'): Words {
  return WORDS[language];
}
