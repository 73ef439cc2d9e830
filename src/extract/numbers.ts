import type { AmountCue } from '../languages/tables/amounts.js';
import type { CountedNoun } from '../languages/tables/counted.js';
import type { Mention } from '../model/mention.js';
import { readAmounts, type Amount } from './amounts.js';
import { readCounts, type Count } from './counted.js';
import { numericValue, readExactness } from './exactness.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { tagAt, tagBefore } from './tagged.js';

/** From here a figure without marks, scale or owner is an account or telephone number. */
const LONGEST_PLAIN = 7;

/** Plain numbers with what they count. Other values have taken theirs before; names, codes, list marks and bare years make no number. */
export const numbers: Extractor = (sentence) => {
  const amounts = withDuals(sentence, readAmounts(sentence));
  return readCounts(sentence, amounts).flatMap((count) => toMention(sentence, count) ?? []);
};

function toMention(sentence: Sentence, { amount, counted }: Count): Mention | undefined {
  if (amount.glued || amount.part) return undefined;
  const whole = isWhole(sentence, amount);
  if (!whole && !counted && isNoCount(sentence, amount)) return undefined;
  const value = numericValue(amount, readExactness(sentence, amount.first, amount.last));
  return mentionOf(sentence, 'number', amount.start, amount.end, counted ? { ...value, counted } : value);
}

/** Whether the sentence is nothing but the amount. */
function isWhole({ tokens }: Sentence, { first, last }: Amount): boolean {
  return first === 0 && last === tokens.length;
}

/** A figure with no owner that is a year, a code, a list mark or a word of everyday speech. */
function isNoCount(sentence: Sentence, amount: Amount): boolean {
  const { tokens } = sentence;
  if (amount.kind === 'range') return false;
  if (!amount.written) return amount.max === 1;
  if (tagBefore<AmountCue>(sentence, amount.first, 'amount-cue', (cue) => cue === 'naming')) return true;
  const { digits } = amount;
  if (digits === undefined) return false;
  const plain = /^\d+$/u.test(digits);
  if (plain && (digits.length >= LONGEST_PLAIN || (digits.startsWith('0') && digits.length > 1))) return true;
  if (plain && amount.min >= 1900 && amount.min <= 2100) return readExactness(sentence, amount.first, amount.last).exactness === 'exact';
  const mark = tokens[amount.last];
  return amount.first === 0 && digits.length <= 2 && mark?.kind === 'mark' && LIST_MARKS.has(mark.key);
}

const LIST_MARKS: ReadonlySet<string> = new Set(['-', ')', '.', ':', '/']);

/** Adds dual nouns, which are two with no figure. Definite ones are those named before. */
function withDuals(sentence: Sentence, amounts: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  let next = 0;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    while ((amounts[next]?.last ?? Infinity) <= at) next += 1;
    const amount = amounts[next];
    if (amount && at >= amount.first) continue;
    const dual = tagAt<CountedNoun>(sentence, at, 'counted', (value, tag) => value.count !== undefined && !tag.clitics.includes('the'));
    if (!dual) continue;
    const { first, last, start, end } = dual.tag;
    const count = dual.value.count ?? 2;
    found.push({ first, last, start, end, min: count, max: count, kind: 'figure', written: false, scale: 1, glued: false });
  }
  return [...amounts, ...found].sort((a, b) => a.first - b.first);
}
