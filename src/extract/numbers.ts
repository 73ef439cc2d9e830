import { onlyKind } from '../languages/kinds.js';
import type { AmountCue } from '../languages/tables/amounts.js';
import type { CountedNoun } from '../languages/tables/counted.js';
import type { Counted, Mention } from '../model/mention.js';
import { isCapital } from './ages.js';
import type { Amount } from './amount.js';
import { readAmounts } from './amounts.js';
import { readCounts, type Count } from './counted.js';
import { numericValue, readExactness, skipProclitics } from './exactness.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { hasKind, isStopWord, nextOf, tagAt, tagBefore, type Tagged } from './tagged.js';

/** From here a figure without marks, scale or owner is an account or telephone number. */
const LONGEST_PLAIN = 7;

/** Plain numbers with what they count. Other values have taken theirs before; names, codes, list marks and bare years make no number. */
export const numbers: Extractor = (sentence) => {
  if (readAmounts(sentence).length === 0 && !hasDuals(sentence)) return [];
  const amounts = withDuals(
    sentence,
    readAmounts(sentence).filter(({ glued }) => !glued),
  );
  return readCounts(sentence, amounts).flatMap((count) => toMention(sentence, count) ?? []);
};

function toMention(sentence: Sentence, { amount, counted }: Count): Mention | undefined {
  if ((amount.part && !isWhole(sentence, amount)) || repeatsDual(sentence, amount)) return undefined;
  if (!isWhole(sentence, amount)) {
    if (amount.max === 1 && !amount.written && counted?.noun === '') return undefined;
    if (isName(sentence, amount) || (!counted?.concept && isListMark(sentence, amount)) || (!counted && isNoCount(sentence, amount)))
      return undefined;
  }
  const value = numericValue(amount, readExactness(sentence, amount.first, amount.last), isThousands(amount, counted) ? 1000 : 1);
  return mentionOf(sentence, 'number', amount.start, amount.end, counted ? { ...value, counted } : value);
}

/** Whether the sentence is nothing but the amount. */
function isWhole({ tokens }: Sentence, { first, last }: Amount): boolean {
  return first === 0 && last === tokens.length;
}

/** "tunnayn ithnayn": a dual said again as a number. */
function repeatsDual(sentence: Sentence, amount: Amount): boolean {
  if (amount.written || amount.max !== 2) return false;
  return (
    sentence.tags[amount.first - 1]?.some(
      (tag) => tag.last === amount.first && (tag.value as { readonly count?: number } | null)?.count === 2,
    ) ?? false
  );
}

/** A figure that names: after "No.", after a time of year, after a name ("ATR 72") or a letter or two ("F 16"). */
function isName(sentence: Sentence, amount: Amount): boolean {
  if (!amount.written || amount.kind === 'score') return false;
  const { tokens, language, text } = sentence;
  const opening = OPENING.has(tokens[amount.first - 1]?.key ?? '') ? 1 : 0;
  const first = skipProclitics(sentence, amount.first - opening);
  if (tagBefore<AmountCue>(sentence, first, 'amount-cue', (cue) => cue === 'naming')) return true;
  const [before, own] = [tokens[amount.first - 1], amount.digits];
  if (own === undefined || before === undefined) return false;
  if (before.key === '/') return true;
  if (
    /^\d{4}$/u.test(own) &&
    isYear(amount.min) &&
    sentence.tags[amount.first - 1]?.some((tag) => DATED.has(tag.kind) && tag.last === amount.first)
  )
    return true;
  const next = tokens[amount.last];
  if (next?.kind === 'word' && !next.spaced && next.key.charCodeAt(0) < 0x250) return true;
  if (before.kind !== 'word' || !tokens[amount.first]?.spaced) return false;
  if (before.key.length <= 2 && !language.stopWords.has(before.key) && !tagAt(sentence, amount.first - 1, 'exactness')) return true;
  return (
    language.cased && amount.first > 1 && isCapital(text, before.start) && !isStopWord(sentence, amount.first - 1) && /^\d+$/u.test(own)
  );
}

const OPENING: ReadonlySet<string> = new Set(['(', '"']);

/** What a year stands after. */
const DATED: ReadonlySet<string> = new Set(['month', 'date-joint', 'time-unit', 'weekday', 'season']);

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function isHijriYear(value: number): boolean {
  return value >= 1350 && value <= 1460;
}

/** A figure with no owner that is a year, a code, a list mark or a word of everyday speech. */
function isNoCount(sentence: Sentence, amount: Amount): boolean {
  if (amount.kind === 'range') return false;
  if (!amount.written) return amount.max <= 1 || (amount.kind === 'vague' && amount.max < 10);
  const { digits } = amount;
  if (digits === undefined) return false;
  // "4-4-2", "555-1234": figures on dashes that make no range and no result.
  if (isDashed(sentence, amount.first - 1) || isDashed(sentence, amount.last)) return true;
  const plain = /^\d+$/u.test(digits);
  if (plain && (digits.length >= LONGEST_PLAIN || (digits.startsWith('0') && digits.length > 1))) return true;
  return (
    plain && (isYear(amount.min) || isHijriYear(amount.min)) && readExactness(sentence, amount.first, amount.last).exactness === 'exact'
  );
}

/** A dash at `at` with figures written onto both its ends. */
function isDashed({ tokens }: Sentence, at: number): boolean {
  const [before, dash, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return dash?.key === '-' && !dash.spaced && before?.kind === 'number' && after?.kind === 'number' && !after.spaced;
}

/** "1-", "(2)" at the head of a sentence. */
function isListMark({ tokens }: Sentence, { first, last, digits }: Amount): boolean {
  const mark = tokens[last];
  const opens = first === 0 || (first === 1 && tokens[0]?.key === '(');
  return opens && digits !== undefined && mark?.kind === 'mark' && (mark.key === '-' || (digits.length <= 2 && LIST_MARKS.has(mark.key)));
}

/** What is counted by halves and hundredths too. */
const DIVISIBLE: ReadonlySet<string> = new Set(['point', 'times', 'share', 'age', 'score', 'dose']);

/** "31.450 bricks": things are not counted to the thousandth, so the stop parts thousands. */
function isThousands({ digits, kind }: Amount, counted: Counted | undefined): boolean {
  return (
    kind === 'figure' &&
    counted?.concept !== undefined &&
    !DIVISIBLE.has(counted.concept) &&
    digits !== undefined &&
    /^[1-9]\d{0,2}\.\d{3}$/u.test(digits)
  );
}

const LIST_MARKS: ReadonlySet<string> = new Set(['-', ')', '.', ':', '/']);

const COUNTED = onlyKind('counted');

function hasDuals(sentence: Sentence): boolean {
  for (let at = nextOf(sentence, COUNTED, 0); at < sentence.tokens.length; at = nextOf(sentence, COUNTED, at + 1)) {
    if (dualAt(sentence, at)) return true;
  }
  return false;
}

/** A dual noun at `at`; definite ones are those named before. */
function dualAt(sentence: Sentence, at: number): Tagged<CountedNoun> | undefined {
  return tagAt<CountedNoun>(
    sentence,
    at,
    'counted',
    (value, tag) => value.count !== undefined && !tag.clitics.includes('the') && !tag.clitics.includes('like'),
  );
}

/** Adds dual nouns, which are two with no figure. */
function withDuals(sentence: Sentence, amounts: readonly Amount[]): Amount[] {
  if (!hasKind(sentence, 'counted')) return [...amounts];
  const found: Amount[] = [];
  let next = 0;
  for (let at = nextOf(sentence, COUNTED, 0); at < sentence.tokens.length; at = nextOf(sentence, COUNTED, at + 1)) {
    while ((amounts[next]?.last ?? Infinity) <= at) next += 1;
    const amount = amounts[next];
    if (amount && at >= amount.first) continue;
    const dual = dualAt(sentence, at);
    if (!dual) continue;
    const { first, last, start, end } = dual.tag;
    const count = dual.value.count ?? 2;
    found.push({ first, last, start, end, min: count, max: count, kind: 'figure', written: false, scale: 1, glued: false });
  }
  return [...amounts, ...found].sort((a, b) => a.first - b.first);
}
