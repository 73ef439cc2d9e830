import type { AmountCue } from '../languages/tables/amounts.js';
import type { NumberSign, NumberWord } from '../languages/tables/numbers.js';
import type { Amount } from './amount.js';
import { rounded } from './number-building.js';
import type { Numeral } from './numerals.js';
import type { Sentence } from './sentence.js';
import { isShare } from './shares.js';
import { isStopWord, isUnit, tagAt, tagBefore, type Tagged } from './tagged.js';

/** "half", "a quarter of an", "three quarters of an": `count` parts of what is named next; the phrase starts at `first`. */
export function partAt(sentence: Sentence, first: number, at: number, count: number): Amount | undefined {
  const part = tagAt<NumberWord>(sentence, at, 'number', (word) => word.rank === 'part');
  const start = sentence.tokens[first];
  if (!part || !start) return undefined;
  const { value, plural } = part.value;
  // "one third" alone may be an order; "one-third", "thirds" and "a third of the voters" are not.
  if (!plural && isOrderToo(sentence, at) && !(at === first ? isShareInWords(sentence, part) : isCountedPart(sentence, part)))
    return undefined;
  const of = tagAt<NumberSign>(sentence, part.tag.last, 'number-sign', (sign) => sign === 'of') ? part.tag.last + 1 : part.tag.last;
  const article = tagAt<NumberWord>(sentence, of, 'number', (word) => word.rank === 'article');
  const last = article?.tag.last ?? of;
  const ends = plural === true && last === part.tag.last && !isNoun(sentence, last);
  // "three quarters" alone are quarters of a year.
  const alone = value === 1 / 4 && last === part.tag.last && !isUnit(sentence, last) && at === first + 1;
  if (plural && (count === 1 || (alone && !sentence.language.headFirst && !isShare(sentence, first, part)))) return undefined;
  const whole = rounded(value * count);
  return {
    first,
    last,
    start: at === first ? part.tag.start : start.start,
    end: sentence.tokens[last - 1]?.end ?? part.tag.end,
    min: whole,
    max: whole,
    kind: 'figure',
    written: false,
    scale: 1,
    glued: false,
    part: true,
    ...(ends && whole < 1 ? { ratio: true } : {}),
  };
}

function isOrderToo(sentence: Sentence, at: number): boolean {
  return sentence.tags[at]?.some((tag) => tag.kind === 'ordinal') ?? false;
}

/** "A third of the voters", "by a third": the article before it makes a fraction of what else is an order. */
function isShareInWords(sentence: Sentence, part: Tagged<NumberWord>): boolean {
  const article = tagAt<NumberWord>(sentence, part.tag.first - 1, 'number', (word) => word.rank === 'article');
  return article !== undefined && (isOfMeasure(sentence, part.tag.last) || isShare(sentence, part.tag.first, part));
}

const MEASURES: ReadonlySet<string> = new Set(['unit', 'time-unit', 'currency', 'percent']);

/** "A hundredth | of a second", "a third | of a percentage point": no measure has an order. */
function isOfMeasure(sentence: Sentence, at: number): boolean {
  if (!tagAt<NumberSign>(sentence, at, 'number-sign', (sign) => sign === 'of')) return false;
  const noun = tagAt<NumberWord>(sentence, at + 1, 'number', (word) => word.rank === 'article')?.tag.last ?? at + 1;
  return sentence.tags[noun]?.some(({ kind }) => MEASURES.has(kind)) ?? false;
}

/** "One third" where no noun follows that it could put in order ("one third place"); a hyphen makes one word of it. */
function isCountedPart(sentence: Sentence, { tag }: Tagged<NumberWord>): boolean {
  return sentence.tokens[tag.first - 1]?.key === '-' || !isNoun(sentence, tag.last) || isUnit(sentence, tag.last);
}

function isNoun(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'word' && !isStopWord(sentence, at);
}

/** "Nahwa khums as-sukkan": a fraction spelled like a count, where a bound or a measure of change leads to it and it is of a definite noun. */
export function spelledPart(sentence: Sentence, { first, last, form, start, end }: Numeral): Amount | undefined {
  if (form !== 'words' || last !== first + 1) return undefined;
  const part = tagAt<NumberWord>(sentence, first, 'number', (word) => word.fraction !== undefined);
  if (!part || part.tag.clitics.includes('the') || !isShare(sentence, first, part)) return undefined;
  const led = tagBefore(sentence, first, 'exactness') ?? tagBefore<AmountCue>(sentence, first, 'amount-cue', (cue) => cue === 'share');
  const definite = sentence.language.analyse(sentence.tokens[last]?.key ?? '').some(({ clitics }) => clitics[0] === 'the');
  if (!led || !definite) return undefined;
  const value = part.value.fraction ?? 1;
  return { first, last, start, end, min: value, max: value, kind: 'figure', written: false, scale: 1, glued: false, part: true };
}

/** Marks before the first word of a sentence, or after its last. */
const MOST_MARKS = 3;

/** Whether nothing but punctuation stands outside `[first, last)`. */
function isAlone({ tokens }: Sentence, first: number, last: number): boolean {
  if (first > MOST_MARKS || tokens.length - last > MOST_MARKS) return false;
  return tokens.every((token, at) => (at >= first && at < last) || token.kind === 'mark');
}

/** "a fifth", "three quarters", "one twenty-first" with nothing else in the sentence: a number, not an order and no quarters of a year. */
export function wholeFraction(sentence: Sentence): Amount | undefined {
  const { tokens, numerals } = sentence;
  const article = tagAt<NumberWord>(sentence, 0, 'number', (word) => word.rank === 'article')?.tag.last;
  const counting = numerals[0];
  const counted =
    counting?.first === 0 && !counting.ordinal && counting.form === 'words' && Number.isInteger(counting.value) ? counting : undefined;
  const at = article ?? counted?.last;
  const start = tokens[0];
  if (at === undefined || !start) return undefined;
  const count = article === undefined ? (counted?.value ?? 1) : 1;
  const from = tokens[at]?.key === '-' ? at + 1 : at;
  const order = count === 1 ? numerals.find(({ first, ordinal, form }) => first === from && ordinal && form === 'words') : undefined;
  const part = tagAt<NumberWord>(
    sentence,
    from,
    'number',
    ({ rank, plural }) => rank === 'part' && (count === 1 ? !plural : plural === true),
  );
  const last = order?.last ?? part?.tag.last;
  const value = order ? (order.value > 2 ? 1 / order.value : undefined) : part?.value.value;
  if (last === undefined || value === undefined || !isAlone(sentence, 0, last)) return undefined;
  const whole = rounded(count * value);
  return {
    first: 0,
    last,
    start: start.start,
    end: tokens[last - 1]?.end ?? start.end,
    min: whole,
    max: whole,
    kind: 'figure',
    written: false,
    scale: 1,
    glued: false,
    ratio: true,
  };
}

/** "1 over 21", "wahid ala ishrin", "three parts of ten", "one in twenty": two figures that are one fraction, of nothing that is named. */
export function withRatios(sentence: Sentence, amounts: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  for (let i = 0; i < amounts.length; i += 1) {
    const [few, many] = [amounts[i], amounts[i + 1]];
    if (!few) continue;
    const ratio = many && ratioOf(sentence, few, many);
    found.push(ratio ?? few);
    if (ratio) i += 1;
  }
  return found;
}

function ratioOf(sentence: Sentence, few: Amount, many: Amount): Amount | undefined {
  if (!isCount(few) || !isCount(many) || few.min < 1 || few.min >= many.min) return undefined;
  const cue = tagAt<AmountCue>(
    sentence,
    few.last,
    'amount-cue',
    (value, tag) => tag.last === many.first && isRatioCue(sentence, value, few, many),
  );
  if (!cue) return undefined;
  const { digits: _digits, ...rest } = few;
  const value = rounded(few.min / many.min);
  return { ...rest, last: many.last, end: many.end, min: value, max: value, ratio: true };
}

function isCount(amount: Amount): boolean {
  return amount.kind === 'figure' && !amount.glued && !amount.part && Number.isInteger(amount.min);
}

function isRatioCue(sentence: Sentence, cue: AmountCue, few: Amount, many: Amount): boolean {
  if (cue === 'ratio') return !isCounting(sentence, many.last);
  if (isAlone(sentence, few.first, many.last)) return cue === 'of' || cue === 'in' || cue === 'out-of';
  // "One in twenty" with nothing after it is a chance.
  const opens = few.first === 0 || isStopWord(sentence, few.first - 1);
  return cue === 'in' && few.min === 1 && opens && !isNoun(sentence, many.last);
}

/** Whether a noun follows that the figure before it may count: where a count takes no definite noun, an indefinite one. */
function isCounting(sentence: Sentence, at: number): boolean {
  if (!isNoun(sentence, at)) return false;
  const { language, tokens } = sentence;
  return !language.headFirst || !language.analyse(tokens[at]?.key ?? '').some(({ clitics }) => clitics[0] === 'the');
}
