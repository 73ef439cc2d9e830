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
  for (let first = Math.max(0, at - LONGEST_ENTRY); first < at; first += 1) {
    const tags = sentence.tags[first];
    if (tags === undefined) continue;
    for (const tag of tags) {
      if (tag.last === at && tag.kind === kind && fits(tag.value as Value, tag)) return { tag, value: tag.value as Value };
    }
  }
  return undefined;
}

const KINDS = new WeakMap<Sentence, ReadonlySet<string>>();

/** Whether any entry of `kind` stands in the sentence: most kinds stand in few. */
export function hasKind(sentence: Sentence, kind: string): boolean {
  let kinds = KINDS.get(sentence);
  if (kinds === undefined) {
    const found = new Set<string>();
    for (const tags of sentence.tags) if (tags !== undefined) for (const tag of tags) found.add(tag.kind);
    kinds = found;
    KINDS.set(sentence, kinds);
  }
  return kinds.has(kind);
}

/** Whether the word at `at` is one of the language's function words. */
export function isStopWord(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && sentence.language.stopWords.has(token.key);
}

/** Whether a unit of time or measure starts at token `at`. */
export function isUnit(sentence: Sentence, at: number): boolean {
  return sentence.tags[at]?.some((tag) => tag.kind === 'time-unit' || tag.kind === 'unit') ?? false;
}
