import { isUpper } from '../text/letters.js';
import { once } from './once.js';
import { isStopWord, tagAt } from './tagged.js';
import type { Sentence } from './sentence.js';

/** What capitals say in a language that writes names with them. */

/** Whether the word at `at` begins with a capital letter. */
export function isCapital(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word') return false;
  return isUpper(sentence.text, token.start);
}

/** Whether nothing but marks stands before the word: its capital says nothing then. */
export function opensSentence(sentence: Sentence, at: number): boolean {
  for (let before = at - 1; before >= 0; before -= 1) {
    const token = sentence.tokens[before];
    if (token?.kind !== 'mark') return false;
    if (token.key === '"' || token.key === ':' || token.key === '.') return true;
  }
  return true;
}

/** Whether a capital at `at` may be a name's: no function word, no weekday, none of the words that are no names. */
export function isNameLike(sentence: Sentence, at: number): boolean {
  if (!isCapital(sentence, at) || isStopWord(sentence, at)) return false;
  return !(sentence.tags[at] ?? []).some((tag) => NEVER.has(tag.kind) && tag.last === at + 1);
}

const NEVER: ReadonlySet<string> = new Set(['no-name', 'month', 'weekday', 'currency', 'ordinal', 'number', 'unit']);

/** Shorter words are small in headlines too. */
const SHORT = 4;
const ENOUGH = 4;
const SMALL_AT_MOST = 0.2;

/** Whether hardly a word has a small letter, as in the headlines of some houses: where a name ends cannot be seen there. */
export const isTitleCase = once((sentence: Sentence): boolean => {
  let words = 0;
  let capitals = 0;
  sentence.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || token.key.length < SHORT) return;
    words += 1;
    if (isCapital(sentence, at)) capitals += 1;
  });
  return capitals >= ENOUGH && words - capitals <= words * SMALL_AT_MOST;
});

/** Source end of the word at `at` without a possessive ending. */
export function endWithoutPossessive(sentence: Sentence, at: number): number {
  const token = sentence.tokens[at];
  if (!token) return 0;
  return token.key.endsWith("'s") ? token.end - 2 : token.end;
}

/** Whether the word at `at` is in the possessive. */
export function isPossessive(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.key.endsWith("'s") === true;
}

/** Whether a hyphen joins the word before `at` and the word after it. */
export function isHyphen(sentence: Sentence, at: number): boolean {
  const [mark, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
  return mark?.key === '-' && !mark.spaced && next?.kind === 'word' && !next.spaced;
}

/** Whether one of the words `a, the, its …` stands at `at`. */
export function isDeterminer(sentence: Sentence, at: number): boolean {
  return tagAt(sentence, at, 'determiner') !== undefined;
}
