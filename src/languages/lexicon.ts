import { skipFolded } from '../text/fold.js';
import type { Token } from '../text/tokens.js';
import type { Analysis, Clitic, LexiconEntry } from './entries.js';
import { either, NO_KINDS, onlyKind, union, withShape, type KindSet } from './kinds.js';
import { compile, hitOf, templateOf, type Compiled, type Hit, type Phrase, type Template } from './phrases.js';

export type { Analysis, Clitic, LexiconEntry } from './entries.js';

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
  /** What it was looked up as, where it may begin a longer phrase; empty where it begins none. */
  hits: readonly Hit[] = NO_HITS;
  /** Whether it may be the second word of any phrase; most words are none. */
  second: boolean | undefined;
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

  /** The lexicon with more entries. */
  with(entries: readonly LexiconEntry[]): Lexicon {
    return new Lexicon([...this.#tables, entries], this.#analyse, this.#inflections);
  }

  #tablesOf(): Compiled {
    this.#compiled ??= compile(this.#tables);
    return this.#compiled;
  }

  /** Whether any entry of `kind` is spelled exactly `key` (one folded word). */
  has(key: string, kind: string): boolean {
    return (
      this.#tablesOf()
        .groups.get(key)
        ?.all.words.some((entry) => entry.kind === kind) ?? false
    );
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
      const { hits, alone } = known;
      const phrases = hits.length > 0 && after && next ? this.#phrasesAt(tokens, at, hits, after.key, next) : NO_PHRASES;
      let own = known.kinds;
      if (phrases.length > 0) {
        tags[at] = this.#withPhrases(tokens, at, hits, phrases, text, base);
        for (const { phrase } of phrases) own = either(own, onlyKind(phrase.kind));
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
    known.alone = hits.length === 0 ? NO_TEMPLATES : hits.flatMap(({ alone }) => alone).sort((a, b) => a.clitics.length - b.clitics.length);
    known.shape = shapeOf(kind, spelling.key);
    known.kinds = known.alone.reduce((all, { kinds }) => union(all, kinds), known.shape);
    if (hits.some(({ next }) => next !== undefined)) known.hits = hits;
    spelling.entries = known;
    return known;
  }

  #hits(key: string): Hit[] {
    const { groups } = this.#tablesOf();
    const hits: Hit[] = [];
    // A word that stands in a table as it is written is not cut further: "qadiyya" is a case, not "he ruled it"; and "fatahat" is "she opened"
    // (an ending off) rather than "so under" (a proclitic off).
    let cut = Infinity;
    for (const analysis of this.#analyse(key)) {
      const group = groups.get(analysis.stem)?.all;
      if (!group) continue;
      hits.push(hitOf(group, analysis));
      if (group.inflects) cut = Math.min(cut, analysis.clitics.length);
    }
    if (cut > 0) this.#addInflected(hits, key, cut);
    return hits;
  }

  /** Adds the inflected reading with the least cut off, among those with fewer proclitics than `most`. */
  #addInflected(hits: Hit[], key: string, most: number): void {
    const { groups } = this.#tablesOf();
    for (const analysis of this.#inflections(key)) {
      if (analysis.clitics.length >= most) continue;
      const group = groups.get(analysis.stem)?.inflecting;
      if (!group) continue;
      hits.push(hitOf(group, analysis));
      if (group.inflects) return;
    }
  }

  /** The longer phrases that stand at a token, by the reading of its first word and their order among its phrases. */
  #phrasesAt(tokens: readonly Token[], at: number, hits: readonly Hit[], key: string, next: Known): readonly Standing[] {
    next.second ??= this.#isSecond(key, next);
    if (!next.second) return NO_PHRASES;
    let found: Standing[] | undefined;
    const later = this.#laterWords(key, next);
    for (const hit of hits) {
      if (hit.next === undefined) continue;
      const exact = hit.next.get(key);
      if (exact !== undefined) found = this.#addStanding(found, tokens, at, hit, exact);
      for (const word of later) {
        const inflected = word === key ? undefined : hit.next.get(word);
        if (inflected !== undefined) found = this.#addStanding(found, tokens, at, hit, inflected);
      }
    }
    return found ?? NO_PHRASES;
  }

  #addStanding(
    found: Standing[] | undefined,
    tokens: readonly Token[],
    at: number,
    hit: Hit,
    phrases: readonly Phrase[],
  ): Standing[] | undefined {
    let all = found;
    for (const phrase of phrases) if (this.#follows(tokens, at, phrase)) (all ??= []).push({ hit, phrase });
    return all;
  }

  /** The tags of a token with these phrases and, of each reading, the words that no longer phrase of their kind takes up. */
  #withPhrases(
    tokens: readonly Token[],
    at: number,
    hits: readonly Hit[],
    phrases: readonly Standing[],
    text: string,
    base: number,
  ): Tag[] {
    const token = tokens[at];
    const tags: Tag[] = [];
    if (!token) return tags;
    for (const hit of hits) {
      const own = tags.length;
      const standing = phrases.filter((phrase) => phrase.hit === hit).sort((a, b) => a.phrase.order - b.phrase.order);
      for (const { phrase } of standing) {
        const last = at + 1 + phrase.rest.length;
        if (hasLonger(tags, own, phrase.kind, last)) continue;
        tags.push(tagOf(templateOf(phrase, hit.analysis), token, at, last, tokens[last - 1]?.end ?? token.end, text, base));
      }
      for (const template of hit.alone) {
        if (!hasLonger(tags, own, template.kind, at + 1)) tags.push(tagOf(template, token, at, at + 1, token.end, text, base));
      }
    }
    return inOrder(tags);
  }

  /** Whether the words `rest` stand after token `at`; the words of a phrase that inflects may carry endings of their own. */
  #follows(tokens: readonly Token[], at: number, { inflects, rest, hint }: Phrase): boolean {
    const next = tokens[at + 1]?.key;
    if (next === undefined || (next !== rest[0] && !(inflects && next.includes(hint)))) return false;
    for (let i = 0; i < rest.length; i += 1) {
      const token = tokens[at + 1 + i];
      const word = rest[i];
      if (token === undefined || word === undefined) return false;
      if (token.key !== word && !(inflects && this.#laterWords(token.key, this.#lookUp(token)).includes(word))) return false;
    }
    return true;
  }

  #isSecond(key: string, known: Known): boolean {
    const { seconds } = this.#tablesOf();
    return seconds.has(key) || this.#laterWords(key, known).some((word) => seconds.has(word));
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

/** A phrase that stands in a text, and the reading of its first word. */
interface Standing {
  readonly hit: Hit;
  readonly phrase: Phrase;
}

const NO_PHRASES: readonly Standing[] = [];

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

/** Whether a longer tag of the kind stands in `tags` from `own` on: those of the same reading. */
function hasLonger(tags: readonly Tag[], own: number, kind: string, last: number): boolean {
  for (let i = own; i < tags.length; i += 1) {
    const tag = tags[i];
    if (tag?.kind === kind && tag.last > last) return true;
  }
  return false;
}
