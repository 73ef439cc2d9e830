import { foldKey } from '../text/fold.js';
import type { Analysis, Clitic, LexiconEntry } from './entries.js';
import { onlyKind, union, withClitic, type KindSet } from './kinds.js';

/** The tables of a language made ready for looking words up: every phrase by its first word, and the longer ones by their second. */

export interface Phrase {
  readonly kind: string;
  readonly value: unknown;
  readonly inflects: boolean;
  /** Folded words after the first. */
  readonly rest: readonly string[];
  /** The first letters of the second word, which an inflected one still has. */
  readonly hint: string;
  /** Its place among the phrases with its first word: the longest first. */
  readonly order: number;
}

/** The phrases with one first word. */
export interface Group {
  /** Those that are this word alone. */
  readonly words: readonly Phrase[];
  /** Whether one of those inflects. */
  readonly inflects: boolean;
  /** The longer ones by their second word, in order. */
  readonly next: ReadonlyMap<string, readonly Phrase[]> | undefined;
}

/** A reading of a spelling that the tables hold. */
export interface Hit {
  readonly analysis: Analysis;
  readonly alone: readonly Template[];
  readonly next: Group['next'];
}

/** A tag before it stands anywhere. */
export interface Template {
  readonly kind: string;
  readonly value: unknown;
  readonly clitics: readonly Clitic[];
  readonly form: string;
  /** Folded units of the clitics. */
  readonly skip: number;
  /** Its kind as a set, with the future proclitic where it has one. */
  readonly kinds: KindSet;
}

/** The phrases by their first word; the second words of all of them; and the later words of those that inflect. */
export interface Compiled {
  readonly groups: ReadonlyMap<string, { readonly all: Group; readonly inflecting: Group | undefined }>;
  readonly seconds: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
}

export function compile(tables: readonly (readonly LexiconEntry[])[]): Compiled {
  const compiled = new Map<string, { readonly entry: LexiconEntry; readonly rest: readonly string[] }[]>();
  const seconds = new Set<string>();
  const later = new Set<string>();
  for (const entry of tables.flat()) {
    for (const form of entry.forms) {
      // Lexicon forms are cut into words as text is: letters, digits and marks apart.
      const [first, ...rest] = foldKey(form).match(/[\p{L}\p{M}']+|\d+(?:[.,]\d+)*|[^\s]/gu) ?? [];
      if (first === undefined) continue;
      const phrase = { entry, rest };
      if (rest[0] !== undefined) seconds.add(rest[0]);
      if (entry.inflects) for (const word of rest) later.add(word);
      const list = compiled.get(first);
      if (list) list.push(phrase);
      else compiled.set(first, [phrase]);
    }
  }
  const groups = new Map<string, { all: Group; inflecting: Group | undefined }>();
  for (const [first, list] of compiled) {
    const phrases = list
      .sort((a, b) => b.rest.length - a.rest.length)
      .map(({ entry: { kind, value, inflects }, rest }, order): Phrase => {
        return { kind, value, inflects: inflects === true, rest, hint: rest[0]?.slice(0, 2) ?? '', order };
      });
    const inflecting = phrases.filter(({ inflects }) => inflects);
    groups.set(first, { all: groupOf(phrases), inflecting: inflecting.length > 0 ? groupOf(inflecting) : undefined });
  }
  return { groups, seconds, later };
}

function groupOf(phrases: readonly Phrase[]): Group {
  const words: Phrase[] = [];
  const next = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [second] = phrase.rest;
    if (second === undefined) words.push(phrase);
    else if (next.get(second)?.push(phrase) === undefined) next.set(second, [phrase]);
  }
  return { words, inflects: words.some(({ inflects }) => inflects), next: next.size > 0 ? next : undefined };
}

export function hitOf({ words, next }: Group, analysis: Analysis): Hit {
  return { analysis, next, alone: words.map((word) => templateOf(word, analysis)) };
}

export function templateOf({ kind, value }: Phrase, { stem, skip, clitics }: Analysis): Template {
  const kinds = clitics.includes('will') ? union(onlyKind(kind), withClitic('will')) : onlyKind(kind);
  return { kind, value, clitics, form: stem, skip, kinds };
}
