import type { Language } from '../languages/language.js';
import type { Tag } from '../languages/lexicon.js';
import type { NumberJoin, NumberSign, NumberWord, OrdinalWord } from '../languages/tables/numbers.js';
import type { Token } from '../text/tokens.js';

export type Tags = readonly (readonly Tag[] | undefined)[];

export interface Input {
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly tags: Tags;
  readonly text: string;
}

export interface Element {
  readonly word: NumberWord;
  readonly tag: Tag;
}

/** The join that stands at `at`, and where the next element would be. */
export function joinAt(input: Input, at: number): { readonly join?: NumberJoin; readonly at: number } {
  const tag = input.tags[at]?.find((candidate) => candidate.kind === 'number-join' && candidate.clitics.length === 0);
  return tag ? { join: tag.value as NumberJoin, at: tag.last } : { at: skipHyphen(input.tokens, at) };
}

/** Past a hyphen that joins two words: "twenty-five". */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const hyphen = tokens[at];
  const next = tokens[at + 1];
  return hyphen?.key === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced ? at + 1 : at;
}

/** The longest number word at a token that its spelling allows. */
export function elementAt(input: Input, at: number): Element | undefined {
  const tags = input.tags[at];
  if (tags === undefined || isBlocked(input, at)) return undefined;
  for (const tag of tags) {
    if (tag.kind !== 'number') continue;
    const word = tag.value as NumberWord;
    if (word.bare && tag.clitics.includes('the')) continue;
    if (isSpelled(input, tag, word)) return { word, tag };
  }
  return undefined;
}

/** Whether the word at `at` stands in a phrase that only looks like a number: "no one". */
function isBlocked({ tags }: Input, at: number): boolean {
  const blocks = (from: number): boolean =>
    tags[from]?.some((tag) => tag.kind === 'number-sign' && tag.value === 'none' && tag.last > at) ?? false;
  return blocks(at) || blocks(at - 1);
}

/** Whether the source has the letters that tell a word from another of the same folded spelling. */
function isSpelled(input: Input, tag: Tag, { spelled, unspelled }: { readonly spelled?: string; readonly unspelled?: string }): boolean {
  if (spelled === undefined && unspelled === undefined) return true;
  const source = input.text.slice(tag.start, tag.end);
  return (spelled === undefined || source.includes(spelled)) && (unspelled === undefined || !source.includes(unspelled));
}

export function ordinalTag(input: Input, at: number): Tag | undefined {
  return input.tags[at]?.find((tag) => tag.kind === 'ordinal' && isSpelled(input, tag, tag.value as OrdinalWord));
}

export function signAt(input: Input, at: number): NumberSign | undefined {
  const tag = input.tags[at]?.find((candidate) => candidate.kind === 'number-sign' && candidate.clitics.length === 0);
  return tag?.value as NumberSign | undefined;
}

/** Whether a word of everyday language is a number here: nothing else in the sentence, or a number or counted noun right after it. */
export function standsApart(input: Input, tag: Tag): boolean {
  if (tag.first === 0 && tag.last === input.tokens.length) return true;
  const next = elementAt(input, tag.last);
  if (next && next.word.rank !== 'article') return next.tag.clitics.length === 0 || next.tag.clitics[0] === 'and';
  return isCountedNext(input, tag.last);
}

/** Kinds of what a figure may count or measure. */
const COUNTABLE: ReadonlySet<string> = new Set(['counted', 'currency', 'unit', 'time-unit', 'concept', 'demonym']);

export function isCountedNext(input: Input, at: number): boolean {
  return input.tags[at]?.some((tag) => COUNTABLE.has(tag.kind) && tag.clitics.length === 0) ?? false;
}

/** Whether a word of meaning stands at `at`: what a number before it may count. */
export function isNounAt({ tokens, language }: Input, at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && !language.facts(token.spelling).stop;
}
