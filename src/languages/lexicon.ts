import { foldKey, skipFolded } from '../text/fold.js';
import type { Token } from '../text/tokens.js';
import { kindSet, NO_KINDS, union, withClitic, withShape, type KindSet } from './kinds.js';

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

/** A tag of a word that no phrase goes on from, before it stands anywhere. */
interface Template {
  readonly kind: string;
  readonly value: unknown;
  readonly clitics: readonly Clitic[];
  readonly form: string;
  /** Folded units of the clitics. */
  readonly skip: number;
}

/** The entries found in a run of tokens. */
export interface Tagging {
  readonly tags: readonly (readonly Tag[] | undefined)[];
  /** `kinds[i]`: the kinds of `tags[i]` and the shape of the token. */
  readonly kinds: readonly KindSet[];
  /** Those of all of them. */
  readonly all: KindSet;
}

const NO_HITS: readonly Hit[] = [];
const NO_TEMPLATES: readonly Template[] = [];

/** What the tables have for one spelling. */
class Known {
  /** The tags it has alone, in order. */
  alone: readonly Template[] = NO_TEMPLATES;
  /** Their kinds, and its shape. */
  kinds: KindSet = NO_KINDS;
  shape: KindSet = NO_KINDS;
  /** Second words of the phrases it may begin; absent where it begins none. */
  seconds: ReadonlySet<string> | undefined;
  /** What it was looked up as, where it may begin a phrase. */
  hits: readonly Hit[] = NO_HITS;
  /** What it may be as a later word of a phrase that inflects: itself, or with endings or an article cut off. */
  later: readonly string[] | undefined;

  constructor(readonly owner: Lexicon) {}
}

/** All tables of one language, compiled at first use: a word costs one map look-up, and the tags of what it begins. */
export class Lexicon {
  #compiled: Compiled | undefined;
  readonly #tables: readonly (readonly LexiconEntry[])[];
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

  #tablesOf(): Compiled {
    this.#compiled ??= compile(this.#tables);
    return this.#compiled;
  }

  /** Whether any entry of `kind` is spelled exactly `key` (one folded word). */
  has(key: string, kind: string): boolean {
    const phrases = this.#tablesOf().phrases.get(key);
    if (phrases === undefined) return false;
    for (const phrase of phrases) if (phrase.rest.length === 0 && phrase.entry.kind === kind) return true;
    return false;
  }

  /**
   * Every entry that starts at each token: `tags[i]` for token `i`, longest first, the least cut-off reading first among equals.
   * Only the longest match of each kind and reading is given. `tokens` were made from `text` with `base` added to their offsets.
   */
  tag(tokens: readonly Token[], text: string, base = 0): readonly (readonly Tag[] | undefined)[] {
    return this.read(tokens, text, base).tags;
  }

  /** As `tag`, with the kinds of the tags. */
  read(tokens: readonly Token[], text: string, base = 0): Tagging {
    const tags = new Array<readonly Tag[] | undefined>(tokens.length).fill(undefined);
    const kinds = new Array<KindSet>(tokens.length).fill(NO_KINDS);
    let { low, middle, high } = NO_KINDS;
    let next = tokens[0] && this.#lookUp(tokens[0]);
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at];
      const known = next;
      const after = tokens[at + 1];
      next = after && this.#lookUp(after);
      if (token === undefined || known === undefined) continue;
      const { seconds, alone } = known;
      let own = known.kinds;
      if (seconds !== undefined && after !== undefined && next !== undefined && this.#goesOn(seconds, after.key, next)) {
        const found = this.#matchesAt(tokens, at, known.hits, text, base);
        if (found.length > 0) tags[at] = found;
        own = union(kindsOf(found), known.shape);
      } else if (alone.length > 0) tags[at] = tagsOf(alone, token, at, text, base);
      kinds[at] = own;
      low |= own.low;
      middle |= own.middle;
      high |= own.high;
    }
    return { tags, kinds, all: { low, middle, high } };
  }

  #lookUp(token: Token): Known {
    const noted = token.spelling.entries;
    return noted instanceof Known && noted.owner === this ? noted : this.#note(token);
  }

  #note({ kind, spelling }: Token): Known {
    const known = new Known(this);
    const hits = this.#hits(spelling.key);
    const seconds = new Set<string>();
    for (const { phrases } of hits) for (const { rest } of phrases) if (rest[0] !== undefined) seconds.add(rest[0]);
    if (hits.length > 0) known.alone = aloneOf(hits);
    known.shape = shapeOf(kind, spelling.key);
    known.kinds = union(kindsOf(known.alone), known.shape);
    if (seconds.size > 0) {
      known.seconds = seconds;
      known.hits = hits;
    }
    spelling.entries = known;
    return known;
  }

  #hits(key: string): Hit[] {
    const { phrases: all } = this.#tablesOf();
    const hits: Hit[] = [];
    for (const analysis of this.#analyse(key)) {
      const phrases = all.get(analysis.stem);
      if (phrases) hits.push({ phrases, analysis });
    }
    // A word that stands in a table as it is written is not cut further: "قضية" is a case, not "he ruled it"; and "فتحت" is "she opened"
    // (an ending off) rather than "so under" (a proclitic off).
    const cut = Math.min(
      Infinity,
      ...hits.filter(({ phrases }) => phrases.some(isInflectingWord)).map(({ analysis }) => analysis.clitics.length),
    );
    this.#addInflected(hits, key, cut);
    return hits;
  }

  /** Adds the inflected reading with the least cut off, among those with fewer proclitics than `most`. */
  #addInflected(hits: Hit[], key: string, most: number): void {
    if (most === 0) return;
    for (const analysis of this.#inflections(key)) {
      if (analysis.clitics.length >= most) continue;
      const phrases = this.#tablesOf()
        .phrases.get(analysis.stem)
        ?.filter((phrase) => phrase.entry.inflects);
      if (!phrases || phrases.length === 0) continue;
      hits.push({ phrases, analysis });
      if (phrases.some(isInflectingWord)) return;
    }
  }

  /** Whether a phrase with one of these second words may go on at the next word. */
  #goesOn(seconds: ReadonlySet<string>, key: string, next: Known): boolean {
    if (seconds.has(key)) return true;
    for (const word of this.#laterWords(key, next)) if (seconds.has(word)) return true;
    return false;
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
        const last = at + 1 + rest.length;
        if (hasLonger(tags, own, entry.kind, last)) continue;
        tags.push(tagOf(templateOf(entry, analysis), token, at, last, tokens[at + rest.length]?.end ?? token.end, text, base));
      }
    }
    return inOrder(tags);
  }

  /** Whether the words `rest` stand after token `at`; the words of a phrase that inflects may carry endings of their own. */
  #follows(tokens: readonly Token[], at: number, { entry, rest, hint }: Phrase): boolean {
    const next = tokens[at + 1]?.key;
    if (next === undefined || (next !== rest[0] && !(entry.inflects && next.includes(hint)))) return false;
    for (let i = 0; i < rest.length; i += 1) {
      const token = tokens[at + 1 + i];
      const word = rest[i];
      if (token === undefined || word === undefined) return false;
      if (token.key !== word && !(entry.inflects && this.#laterWords(token.key, this.#lookUp(token)).includes(word))) return false;
    }
    return true;
  }

  /** The later words of phrases that `key` may be with nothing but an article cut off in front. */
  #laterWords(key: string, known: Known): readonly string[] {
    if (known.later !== undefined) return known.later;
    const { later } = this.#tablesOf();
    const words = new Set<string>();
    for (const { stem, clitics } of [...this.#analyse(key), ...this.#inflections(key)]) {
      if (later.has(stem) && clitics.every((clitic) => clitic === 'the')) words.add(stem);
    }
    known.later = [...words];
    return known.later;
  }
}

/** Sorts the few tags of one token, the longest first, the least cut off first among equals; equals keep their order. */
function inOrder(tags: Tag[]): Tag[] {
  for (let at = 1; at < tags.length; at += 1) {
    const tag = tags[at];
    let to = at;
    for (let before = tags[to - 1]; tag && before && comesBefore(tag, before); before = tags[to - 1]) {
      tags[to] = before;
      to -= 1;
    }
    if (tag) tags[to] = tag;
  }
  return tags;
}

function comesBefore(a: Tag, b: Tag): boolean {
  return a.last > b.last || (a.last === b.last && a.clitics.length < b.clitics.length);
}

/** What a spelling's phrases of one word make of it, in the order of `Lexicon.tag`. */
function aloneOf(hits: readonly Hit[]): Template[] {
  const found: Template[] = [];
  for (const { phrases, analysis } of hits) {
    for (const { entry, rest } of phrases) if (rest.length === 0) found.push(templateOf(entry, analysis));
  }
  return found.sort((a, b) => a.clitics.length - b.clitics.length);
}

function shapeOf(kind: Token['kind'], key: string): KindSet {
  if (kind === 'number') return FIGURE;
  if (kind === 'word') return key.length === 1 ? LETTER : NO_KINDS;
  if (key === ':') return COLON;
  return key === '"' || key === "'" || key === '<' || key === '>' ? QUOTE : MARK;
}

const FIGURE = withShape('figure');
const LETTER = withShape('letter');
const MARK = withShape('mark');
const QUOTE = withShape('mark', 'quote');
const COLON = withShape('mark', 'colon');

/** The kinds of tags, and the future proclitic where one has it. */
function kindsOf(tags: readonly Pick<Tag, 'kind' | 'clitics'>[]): KindSet {
  const kinds = kindSet(tags.map(({ kind }) => kind));
  return tags.some(({ clitics }) => clitics.includes('will')) ? union(kinds, withClitic('will')) : kinds;
}

function tagsOf(templates: readonly Template[], token: Token, at: number, text: string, base: number): Tag[] {
  const [first] = templates;
  if (first !== undefined && templates.length === 1) return [tagOf(first, token, at, at + 1, token.end, text, base)];
  const tags = new Array<Tag>(templates.length);
  for (let i = 0; i < templates.length; i += 1) {
    const template = templates[i];
    if (template !== undefined) tags[i] = tagOf(template, token, at, at + 1, token.end, text, base);
  }
  return tags;
}

function templateOf({ kind, value }: LexiconEntry, { stem, skip, clitics }: Analysis): Template {
  return { kind, value, clitics, form: stem, skip };
}

function tagOf(
  { kind, value, clitics, form, skip }: Template,
  token: Token,
  first: number,
  last: number,
  end: number,
  text: string,
  base: number,
): Tag {
  return {
    kind,
    value,
    first,
    last,
    start: skip === 0 ? token.start : base + skipFolded(text, token.start - base, skip),
    end,
    clitics,
    form,
  };
}

/** The phrases by their first word, the longest first; and the later words of those that inflect. */
interface Compiled {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly later: ReadonlySet<string>;
}

function compile(tables: readonly (readonly LexiconEntry[])[]): Compiled {
  const compiled = new Map<string, Phrase[]>();
  const later = new Set<string>();
  for (const entry of tables.flat()) {
    for (const form of entry.forms) {
      // Lexicon forms are cut into words as text is: letters, digits and marks apart.
      const [first, ...rest] = foldKey(form).match(/[\p{L}\p{M}']+|\d+(?:[.,]\d+)*|[^\s]/gu) ?? [];
      if (first === undefined) continue;
      const phrase = { entry, rest, hint: rest[0]?.slice(0, 2) ?? '' };
      if (entry.inflects) for (const word of rest) later.add(word);
      const list = compiled.get(first);
      if (list) list.push(phrase);
      else compiled.set(first, [phrase]);
    }
  }
  for (const phrases of compiled.values()) if (phrases.length > 1) phrases.sort((a, b) => b.rest.length - a.rest.length);
  return { phrases: compiled, later };
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
