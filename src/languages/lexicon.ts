import { foldKey, skipFolded } from '../text/fold.js';
import type { Token } from '../text/tokens.js';

/**
 * A word cut into what is written onto it and what may stand in a lexicon.
 * `skip` folded units at the front are proclitics (conjunction, preposition, article), named in `clitics`.
 */
export interface Analysis {
  readonly stem: string;
  readonly skip: number;
  /** Role letters of the proclitics in order: `and`, `then`, `in`, `to`, `like`, `the`. */
  readonly clitics: readonly Clitic[];
}

export type Clitic = 'and' | 'then' | 'in' | 'to' | 'like' | 'the' | 'will';

/** One meaning and every way it is written. `kind` names the table; the extractor of that kind knows the shape of `value`. */
export interface LexiconEntry<Kind extends string = string, Value = unknown> {
  readonly kind: Kind;
  readonly value: Value;
  readonly forms: readonly string[];
  /** The forms may take the endings that the language's `inflections` cuts off: agreement, plural, attached pronouns. */
  readonly inflects?: boolean;
}

/** A lexicon entry found in a text. */
export interface Tag<Kind extends string = string, Value = unknown> {
  readonly kind: Kind;
  readonly value: Value;
  /** Token range `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Source span without the proclitics of the first word. */
  readonly start: number;
  readonly end: number;
  readonly clitics: readonly Clitic[];
  /** The first word as it stands in the table, folded: what was left of it after cutting. */
  readonly form: string;
}

interface Phrase {
  readonly entry: LexiconEntry;
  /** Folded words after the first. */
  readonly rest: readonly string[];
  /** The first letters of the second word, which an inflected one still has. */
  readonly hint: string;
}

interface Hit {
  readonly phrases: readonly Phrase[];
  readonly analysis: Analysis;
}

/** Distinct spellings remembered; past this the memory is emptied, so it stays flat over any amount of text. */
const REMEMBERED = 100_000;

/** All tables of one language, compiled at first use: a word not in any of them costs one map look-up. */
export class Lexicon {
  #compiled: ReadonlyMap<string, readonly Phrase[]> | undefined;
  readonly #tables: readonly (readonly LexiconEntry[])[];
  readonly #hits = new Map<string, readonly Hit[]>();
  readonly #words = new Map<string, ReadonlySet<string>>();
  readonly #analyse: (key: string) => readonly Analysis[];
  readonly #inflections: (key: string) => readonly Analysis[];

  /** `inflections`: further readings of a word with endings cut off, least cut first; only entries that inflect are read so. */
  constructor(
    tables: readonly (readonly LexiconEntry[])[],
    analyse: (key: string) => readonly Analysis[],
    inflections: (key: string) => readonly Analysis[] = () => [],
  ) {
    this.#tables = tables;
    this.#analyse = analyse;
    this.#inflections = inflections;
  }

  /** Every phrase by its first word, the longest first. */
  get #phrases(): ReadonlyMap<string, readonly Phrase[]> {
    this.#compiled ??= compile(this.#tables);
    return this.#compiled;
  }

  /** Whether any entry of `kind` is spelled exactly `key` (one folded word). */
  has(key: string, kind: string): boolean {
    return this.#phrases.get(key)?.some((phrase) => phrase.rest.length === 0 && phrase.entry.kind === kind) ?? false;
  }

  /**
   * Every entry that starts at each token: `tags[i]` for token `i`, longest first, the least cut-off reading first among equals.
   * Only the longest match of each kind and reading is given. `tokens` were made from `text` with `base` added to their offsets.
   */
  tag(tokens: readonly Token[], text: string, base = 0): (readonly Tag[] | undefined)[] {
    const tags = new Array<readonly Tag[] | undefined>(tokens.length).fill(undefined);
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token) continue;
      const hits = this.#lookUp(token.key);
      if (hits.length > 0) {
        const found = this.#matchesAt(tokens, at, hits, text, base);
        if (found.length > 0) tags[at] = found;
      }
    }
    return tags;
  }

  #lookUp(key: string): readonly Hit[] {
    const known = this.#hits.get(key);
    if (known) return known;
    const hits: Hit[] = [];
    for (const analysis of this.#analyse(key)) {
      const phrases = this.#phrases.get(analysis.stem);
      if (phrases) hits.push({ phrases, analysis });
    }
    // A word that stands in a table as it is written is not cut further: "قضية" is a case, not "he ruled it"; and "فتحت" is "she opened"
    // (an ending off) rather than "so under" (a proclitic off).
    const cut = Math.min(
      Infinity,
      ...hits.filter(({ phrases }) => phrases.some(isInflectingWord)).map(({ analysis }) => analysis.clitics.length),
    );
    this.#addInflected(hits, key, cut);
    if (this.#hits.size >= REMEMBERED) this.#hits.clear();
    this.#hits.set(key, hits);
    return hits;
  }

  /** Adds the inflected reading with the least cut off, among those with fewer proclitics than `most`. */
  #addInflected(hits: Hit[], key: string, most: number): void {
    if (most === 0) return;
    for (const analysis of this.#inflections(key)) {
      if (analysis.clitics.length >= most) continue;
      const phrases = this.#phrases.get(analysis.stem)?.filter((phrase) => phrase.entry.inflects);
      if (!phrases || phrases.length === 0) continue;
      hits.push({ phrases, analysis });
      if (phrases.some(isInflectingWord)) return;
    }
  }

  #matchesAt(tokens: readonly Token[], at: number, hits: readonly Hit[], text: string, base: number): Tag[] {
    const token = tokens[at];
    if (!token) return [];
    const tags: Tag[] = [];
    for (const { phrases, analysis } of hits) {
      const own = tags.length;
      for (const phrase of phrases) {
        const { entry, rest } = phrase;
        if (rest.length > 0 && !this.#follows(tokens, at, phrase)) continue;
        if (hasLonger(tags, own, entry.kind, at + 1 + rest.length)) continue;
        tags.push({
          kind: entry.kind,
          value: entry.value,
          first: at,
          last: at + 1 + rest.length,
          start: analysis.skip === 0 ? token.start : base + skipFolded(text, token.start - base, analysis.skip),
          end: tokens[at + rest.length]?.end ?? token.end,
          clitics: analysis.clitics,
          form: analysis.stem,
        });
      }
    }
    return tags.length > 1 ? tags.sort((a, b) => b.last - a.last || a.clitics.length - b.clitics.length) : tags;
  }

  /** Whether the words `rest` stand after token `at`; the words of a phrase that inflects may carry endings of their own. */
  #follows(tokens: readonly Token[], at: number, { entry, rest, hint }: Phrase): boolean {
    const next = tokens[at + 1]?.key;
    if (next === undefined || (next !== rest[0] && !(entry.inflects && next.includes(hint)))) return false;
    for (let i = 0; i < rest.length; i += 1) {
      const key = tokens[at + 1 + i]?.key;
      const word = rest[i];
      if (key === undefined || word === undefined) return false;
      if (key !== word && !(entry.inflects && this.#wordsIn(key).has(word))) return false;
    }
    return true;
  }

  /** The words that `key` may be with nothing but an article cut off in front. */
  #wordsIn(key: string): ReadonlySet<string> {
    const known = this.#words.get(key);
    if (known) return known;
    const words = new Set<string>();
    for (const { stem, clitics } of [...this.#analyse(key), ...this.#inflections(key)]) {
      if (clitics.every((clitic) => clitic === 'the')) words.add(stem);
    }
    if (this.#words.size >= REMEMBERED) this.#words.clear();
    this.#words.set(key, words);
    return words;
  }
}

function compile(tables: readonly (readonly LexiconEntry[])[]): Map<string, Phrase[]> {
  const compiled = new Map<string, Phrase[]>();
  for (const entry of tables.flat()) {
    for (const form of entry.forms) {
      // Lexicon forms are cut into words as text is: letters, digits and marks apart.
      const [first, ...rest] = foldKey(form).match(/[\p{L}\p{M}']+|\d+(?:[.,]\d+)*|[^\s]/gu) ?? [];
      if (first === undefined) continue;
      const phrase = { entry, rest, hint: rest[0]?.slice(0, 2) ?? '' };
      const list = compiled.get(first);
      if (list) list.push(phrase);
      else compiled.set(first, [phrase]);
    }
  }
  for (const phrases of compiled.values()) if (phrases.length > 1) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return compiled;
}

/** Whether a longer tag of the kind stands in `tags` from `own` on: those of the same reading. */
function hasLonger(tags: readonly Tag[], own: number, kind: string, last: number): boolean {
  for (let i = own; i < tags.length; i += 1) {
    const tag = tags[i];
    if (tag?.kind === kind && tag.last > last) return true;
  }
  return false;
}

function isInflectingWord(phrase: Phrase): boolean {
  return phrase.entry.inflects === true && phrase.rest.length === 0;
}
