import type { NameRun } from './uncased-name.js';

/** A title with what narrows it, in either kind of writing. */
export interface TitlePhrase {
  /** Token range `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Source span, with the article, without the holder. */
  readonly start: number;
  readonly end: number;
  /** Concept with what changes it in front: `deputy-minister`, `former-president`. */
  readonly title: string;
  /** Fields, ids of countries and bodies, else folded words, separated by spaces. */
  readonly of: string;
  /** Only announces a name. */
  readonly address: boolean;
  /** A name follows it at once. */
  readonly rank: boolean;
  /** An everyday word too: it announces known names only, and is no office without a holder. */
  readonly weak: boolean;
  /** Says an office in particular, holder or no holder: "the defence minister", not "a minister". */
  readonly particular: boolean;
  /** "and" is written onto it: it begins another person in a list. */
  readonly joined: boolean;
}

/** The persons and offices of one sentence. */
export interface People {
  readonly names: readonly NameRun[];
  readonly titles: readonly TitlePhrase[];
  readonly holders: ReadonlyMap<TitlePhrase, NameRun>;
}

const ORDER = ['former', 'late', 'ousted', 'acting', 'elect', 'first-deputy', 'deputy', 'assistant'];

/** A title with its modifiers in front, in one order whatever the order said. */
export function modifiedTitle(title: string, modifiers: readonly string[]): string {
  return [...new Set(modifiers)]
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .concat(title)
    .join('-');
}
