import type { Language } from '../languages/language.js';
import type { Tag } from '../languages/lexicon.js';
import type { Token } from '../text/tokens.js';

/** A number in digits or words, before anyone has said what it is a number of. */
export interface Numeral {
  /** Token range `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Source span; starts after the proclitics of its first word. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** "third", "الثالث", "3rd". An ordinal numeral is no count. */
  readonly ordinal: boolean;
  /** Written in digits (of either kind), in words, or both ("2.5 million"). */
  readonly form: 'digits' | 'words' | 'mixed';
  /** Digits as written, folded to ASCII with their marks ("3,000", "08", "2013"): dates care. */
  readonly digits?: string;
}

/** All numerals of a sentence in order, longest reading first, none overlapping. */
export function readNumerals(_language: Language, _tokens: readonly Token[], _tags: readonly (readonly Tag[] | undefined)[]): Numeral[] {
  return [];
}
