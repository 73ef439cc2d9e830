import type { Tag } from '../languages/lexicon.js';
import type { Sentence } from './sentence.js';

/** A tag whose value has the shape its kind's table declares. */
export interface Tagged<Value> {
  readonly tag: Tag;
  readonly value: Value;
}

/** The longest entry of `kind` that starts at token `at` and passes `fits`. */
export function tagAt<Value>(sentence: Sentence, at: number, kind: string, fits: (value: Value, tag: Tag) => boolean = () => true): Tagged<Value> | undefined {
  for (const tag of sentence.tags[at] ?? []) {
    if (tag.kind === kind && fits(tag.value as Value, tag)) return { tag, value: tag.value as Value };
  }
  return undefined;
}

type Endings = ReadonlyMap<number, readonly Tag[]>;
const ENDINGS = new WeakMap<Sentence, Endings>();

/** The entry of `kind` that ends right before token `at` and passes `fits`, the longest first. */
export function tagBefore<Value>(sentence: Sentence, at: number, kind: string, fits: (value: Value, tag: Tag) => boolean = () => true): Tagged<Value> | undefined {
  for (const tag of endingsOf(sentence).get(at) ?? []) {
    if (tag.kind === kind && fits(tag.value as Value, tag)) return { tag, value: tag.value as Value };
  }
  return undefined;
}

/** Tags by the token they end before; worked out once a sentence. */
function endingsOf(sentence: Sentence): Endings {
  const known = ENDINGS.get(sentence);
  if (known) return known;
  const endings = new Map<number, Tag[]>();
  for (const tags of sentence.tags) {
    for (const tag of tags ?? []) {
      const list = endings.get(tag.last);
      if (list) list.push(tag);
      else endings.set(tag.last, [tag]);
    }
  }
  for (const list of endings.values()) list.sort((a, b) => a.first - b.first);
  ENDINGS.set(sentence, endings);
  return endings;
}

/** Whether the word at `at` is one of the language's function words. */
export function isStopWord(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && sentence.language.stopWords.has(token.key);
}
