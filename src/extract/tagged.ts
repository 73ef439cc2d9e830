import { meet, NO_KINDS, onlyKind, type KindSet } from '../languages/kinds.js';
import type { Tag } from '../languages/lexicon.js';
import type { Sentence } from './sentence.js';

/** A tag whose value has the shape its kind's table declares. */
export interface Tagged<Value> {
  readonly tag: Tag;
  readonly value: Value;
}

/** The longest entry of `kind` that starts at token `at` and passes `fits`. */
export function tagAt<Value>(
  sentence: Sentence,
  at: number,
  kind: string,
  fits: (value: Value, tag: Tag) => boolean = () => true,
): Tagged<Value> | undefined {
  const tags = sentence.tags[at];
  if (tags === undefined) return undefined;
  for (const tag of tags) {
    if (tag.kind === kind && fits(tag.value as Value, tag)) return { tag, value: tag.value as Value };
  }
  return undefined;
}

/** No entry that is looked for from behind has more words. */
const LONGEST_ENTRY = 8;

/** The entry of `kind` that ends right before token `at` and passes `fits`, the longest first. */
export function tagBefore<Value>(
  sentence: Sentence,
  at: number,
  kind: string,
  fits: (value: Value, tag: Tag) => boolean = () => true,
): Tagged<Value> | undefined {
  const wanted = onlyKind(kind);
  if (!meet(sentence.allKinds, wanted)) return undefined;
  for (let first = Math.max(0, at - LONGEST_ENTRY); first < at; first += 1) {
    if (!meet(sentence.kinds[first] ?? NO_KINDS, wanted)) continue;
    const tags = sentence.tags[first];
    if (tags === undefined) continue;
    for (const tag of tags) {
      if (tag.last === at && tag.kind === kind && fits(tag.value as Value, tag)) return { tag, value: tag.value as Value };
    }
  }
  return undefined;
}

/** Whether any entry of `kind` stands in the sentence: most kinds stand in few. */
export function hasKind(sentence: Sentence, kind: string): boolean {
  return meet(sentence.allKinds, onlyKind(kind));
}

/** Whether any entry of these kinds stands in the sentence. */
export function hasAny(sentence: Sentence, kinds: KindSet): boolean {
  return meet(sentence.allKinds, kinds);
}

/** Whether an entry of these kinds starts at the token. */
export function startsAny(sentence: Sentence, at: number, kinds: KindSet): boolean {
  const own = sentence.kinds[at];
  return own !== undefined && meet(own, kinds);
}

/** The first token from `from` on at which an entry of these kinds starts; the number of tokens where there is none. */
export function nextOf(sentence: Sentence, kinds: KindSet, from: number): number {
  const all = sentence.kinds;
  for (let at = from; at < all.length; at += 1) {
    const own = all[at];
    if (own !== undefined && meet(own, kinds)) return at;
  }
  return all.length;
}

/** Whether the word at `at` is one of the language's function words. */
export function isStopWord(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && sentence.language.facts(token.spelling).stop;
}

/** Whether a unit of time or measure starts at token `at`. */
export function isUnit(sentence: Sentence, at: number): boolean {
  return sentence.tags[at]?.some((tag) => tag.kind === 'time-unit' || tag.kind === 'unit') ?? false;
}
