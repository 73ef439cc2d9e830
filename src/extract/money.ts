import { onlyKind } from '../languages/kinds.js';
import type { AmountJoint } from '../languages/tables/amounts.js';
import { isSharedMinor, minorUnits, type CurrencyWord, type MinorUnit, type ScaleLetter } from '../languages/tables/currencies.js';
import type { NumberSign, NumberWord } from '../languages/tables/numbers.js';
import type { Mention } from '../model/mention.js';
import type { Amount } from './amount.js';
import { readAmounts, unitPlace } from './amounts.js';
import { numericValue, readExactness } from './exactness.js';
import { joinRanges, shareUnit, type Measured } from './joined.js';
import { mentionOf } from './mention.js';
import { rounded } from './number-building.js';
import type { Extractor, Sentence } from './sentence.js';
import { hasKind, isStopWord, nextOf, tagAt, tagBefore, type Tagged } from './tagged.js';

interface Sum extends Measured {
  readonly currency: CurrencyWord;
  /** The sum is of minor units only ("43 cents"). */
  readonly minor?: true;
}

/** Sums with their currency, by sign, code or name, before or after the figure; ranges; major and minor units together. */
export const money: Extractor = (sentence) => {
  if (!hasKind(sentence, 'currency') && !hasKind(sentence, 'currency-minor')) return [];
  const amounts = readAmounts(sentence);
  const figures = shareUnit(
    sentence,
    amounts,
    amounts.flatMap((amount) => sumOf(sentence, amount) ?? []),
  );
  const sums = withMinor(sentence, withoutFigure(sentence, figures));
  return joinRanges(sentence, sums, (low, high) => low.currency.code === high.currency.code && low.minor === high.minor).map((sum) =>
    toMention(sentence, sum),
  );
};

function toMention(sentence: Sentence, { amount, first, last, start, end, currency }: Sum): Mention {
  const value = numericValue(amount, readExactness(sentence, first, last));
  return mentionOf(sentence, 'money', start, end, { ...value, currency: currency.code, ...(currency.assumed ? { assumed: true } : {}) });
}

function sumOf(sentence: Sentence, figure: Amount): Sum | undefined {
  const before = signBefore(sentence, figure);
  const amount = before ? withScaleLetter(sentence, figure) : figure;
  const after = currencyAfter(sentence, amount);
  if (after && (!before || after.value.code === before.value.code || after.tag.last - after.tag.first > 1))
    return spanning(sentence, amount, after, before?.tag.first);
  if (before) return spanning(sentence, amount, before, before.tag.first, amount.last);
  const lettered = withScaleLetter(sentence, figure);
  const behind = lettered === figure ? undefined : currencyAfter(sentence, lettered);
  return behind ? spanning(sentence, lettered, behind) : minorSum(sentence, figure);
}

function spanning(sentence: Sentence, figure: Amount, currency: Tagged<CurrencyWord>, from?: number, last = currency.tag.last): Sum {
  const place = unitPlace(sentence, figure);
  const { scale = 1 } = currency.value;
  const amount = scale === 1 ? figure : { ...figure, min: rounded(figure.min * scale), max: rounded(figure.max * scale), scale };
  const first = from ?? place.first;
  const start = from === undefined ? place.start : currencyStart(sentence, first, currency);
  return { amount, currency: currency.value, first, last, start, end: sentence.tokens[last - 1]?.end ?? amount.end };
}

function currencyStart(sentence: Sentence, first: number, currency: Tagged<CurrencyWord>): number {
  return currency.tag.first === first ? currency.tag.start : (sentence.tokens[first]?.start ?? currency.tag.start);
}

const written =
  (sentence: Sentence) =>
  (value: CurrencyWord, tag: { readonly start: number; readonly end: number }): boolean => {
    if (!value.capitals) return true;
    const source = sentence.text.slice(tag.start, tag.end);
    return source === source.toUpperCase() && !source.includes(' ');
  };

/** "$10", "USD 3.14"; a name only where nothing follows that the figure could count ("ringgit 42"). */
function signBefore(sentence: Sentence, amount: Amount): Tagged<CurrencyWord> | undefined {
  const negative = sentence.tokens[amount.first]?.key === '-';
  const found = tagBefore<CurrencyWord>(sentence, amount.first, 'currency', written(sentence));
  if (!found || negative) return undefined;
  const { first } = found.tag;
  const counted = tagBefore<NumberWord>(sentence, first, 'number', (word) => word.rank !== 'article');
  const ownedBefore = sentence.tokens[first - 1]?.kind === 'number' || counted !== undefined;
  const touching = sentence.tokens[amount.first]?.spaced === false;
  if (found.value.sign) return touching || !ownedBefore ? found : undefined;
  if (ownedBefore || found.tag.clitics.length > 0) return undefined;
  const the = tagBefore<NumberSign>(sentence, first, 'number-sign', (sign) => sign === 'the') !== undefined;
  const ends = isLast(sentence, amount.last) || (!sentence.language.headFirst && endsPhrase(sentence, amount.last));
  return ends && !the ? found : undefined;
}

/** Marks after the last word of a sentence. */
const MOST_MARKS = 3;

/** Nothing but punctuation follows. */
function isLast({ tokens }: Sentence, at: number): boolean {
  return tokens.length - at <= MOST_MARKS && tokens.slice(at).every(({ kind, key }) => kind === 'mark' && key !== '%');
}

/** A function word or a mark of the sentence follows, which is no noun that the figure could count. */
function endsPhrase(sentence: Sentence, at: number): boolean {
  if (tagAt<NumberSign>(sentence, at, 'number-sign', (sign) => sign === 'of')) return false;
  return isStopWord(sentence, at) || PAUSES.has(sentence.tokens[at]?.key ?? '');
}

const PAUSES: ReadonlySet<string> = new Set([',', '.', ';', ':', ')']);

/** "10 dollars", "10-dollar", "5 million of dollars"; a sign written onto the next figure is that one's. */
function currencyAfter(sentence: Sentence, amount: Amount): Tagged<CurrencyWord> | undefined {
  const { tokens } = sentence;
  let { at } = unitPlace(sentence, amount);
  const hyphened = tokens[at - 1]?.key === '-';
  // "malayin min ad-dularat", "millions of dollars"
  if (amount.kind === 'vague' && tokens[at]?.kind === 'word' && isStopWord(sentence, at) && tagAt(sentence, at + 1, 'currency')) at += 1;
  const found = tagAt<CurrencyWord>(sentence, at, 'currency', (value, tag) => {
    const only = tag.clitics.length === 0 || (tag.clitics.length === 1 && tag.clitics[0] === 'the');
    return only && value.count === undefined && (!hyphened || !value.sign) && written(sentence)(value, tag);
  });
  if (!found) return undefined;
  const next = tokens[found.tag.last];
  const own = !tokens[at]?.spaced || !found.value.sign || next?.kind !== 'number' || next.spaced;
  return own ? found : undefined;
}

/** "£4m", "4bn$": a small letter is a scale beside a sum. */
function withScaleLetter(sentence: Sentence, amount: Amount): Amount {
  const letter = amount.written ? tagAt<ScaleLetter>(sentence, amount.last, 'scale-letter') : undefined;
  if (!letter) return amount;
  // "5 M USD": apart from its figure the letter needs a currency after it.
  if (sentence.tokens[amount.last]?.spaced && !tagAt<CurrencyWord>(sentence, letter.tag.last, 'currency', written(sentence))) return amount;
  const factor = letter.value.value;
  const shared = amount.scale === 1 ? factor : 1;
  const { digits: _digits, ...rest } = amount;
  return { ...rest, last: letter.tag.last, end: letter.tag.end, min: amount.min * shared, max: amount.max * shared, scale: factor };
}

function minorSum(sentence: Sentence, amount: Amount): Sum | undefined {
  const minor = amount.min > 0 ? minorAt(sentence, amount.last) : undefined;
  if (!minor) return undefined;
  const { code } = minor.value;
  const share = minorUnits(code);
  return {
    amount: { ...amount, min: amount.min / share, max: amount.max / share },
    currency: isSharedMinor(code) ? { code, assumed: true } : { code },
    minor: true,
    first: amount.first,
    last: minor.tag.last,
    start: amount.start,
    end: minor.tag.end,
  };
}

function minorAt(sentence: Sentence, at: number): Tagged<MinorUnit> | undefined {
  return tagAt<MinorUnit>(
    sentence,
    at,
    'currency-minor',
    (value, tag) => tag.clitics.length === 0 && value.count === undefined && (!value.glued || isGluedMinor(sentence, at, tag)),
  );
}

function isGluedMinor(sentence: Sentence, at: number, tag: { readonly start: number; readonly end: number }): boolean {
  const source = sentence.text.slice(tag.start, tag.end);
  return sentence.tokens[at]?.spaced === false && source === source.toLowerCase();
}

const CURRENCY = onlyKind('currency');

/** Adds currencies that need no figure: duals, and "a dollar". */
function withoutFigure(sentence: Sentence, sums: readonly Sum[]): Sum[] {
  const taken = new Set<number>();
  for (const sum of sums) for (let at = sum.first; at < sum.last; at += 1) taken.add(at);
  const found = [...sums];
  for (let at = nextOf(sentence, CURRENCY, 0); at < sentence.tokens.length; at = nextOf(sentence, CURRENCY, at + 1)) {
    if (taken.has(at)) continue;
    const dual = tagAt<CurrencyWord>(sentence, at, 'currency', (value, tag) => value.count !== undefined && !tag.clitics.includes('the'));
    const sum = dual ? bareSum(dual, dual.value.count ?? 2, at) : single(sentence, at);
    if (sum && !taken.has(sum.first)) found.push(sum);
  }
  return found.sort((a, b) => a.first - b.first);
}

function single(sentence: Sentence, at: number): Sum | undefined {
  const article = tagBefore<NumberWord>(sentence, at, 'number', (word) => word.rank === 'article');
  const currency = article && tagAt<CurrencyWord>(sentence, at, 'currency', (value, tag) => !value.sign && tag.clitics.length === 0);
  if (!article || !currency) return undefined;
  const next = sentence.tokens[currency.tag.last];
  return next?.kind === 'word' && !isStopWord(sentence, currency.tag.last)
    ? undefined
    : bareSum(currency, 1, article.tag.first, article.tag.start);
}

function bareSum(currency: Tagged<CurrencyWord>, count: number, first: number, start = currency.tag.start): Sum {
  const { last, end } = currency.tag;
  const amount: Amount = { first, last, start, end, min: count, max: count, kind: 'figure', written: false, scale: 1, glued: false };
  return { amount, currency: currency.value, first, last, start, end };
}

/** "20 dollars and 43 cents", "$20 43": what follows a sum and is less than one of its units is added to it. */
function withMinor(sentence: Sentence, sums: readonly Sum[]): Sum[] {
  const found: Sum[] = [];
  for (let i = 0; i < sums.length; i += 1) {
    const sum = sums[i];
    const next = sums[i + 1];
    if (!sum) continue;
    const minor = next?.minor && !sum.minor && isJoined(sentence, sum.last, next.first) ? next : undefined;
    const added = minor
      ? { units: rounded(minor.amount.min * minorUnits(minor.currency.code)), last: minor.last }
      : bareMinor(sentence, sum);
    if (!added || sum.amount.kind !== 'figure' || added.units >= minorUnits(sum.currency.code)) {
      found.push(sum);
      continue;
    }
    const { units, last } = added;
    const value = rounded(sum.amount.min + units / minorUnits(sum.currency.code));
    found.push({ ...sum, last, end: sentence.tokens[last - 1]?.end ?? sum.end, amount: { ...sum.amount, min: value, max: value } });
    if (minor) i += 1;
  }
  return found;
}

/** Nothing between two parts of a sum but "and" or the clitic of it. */
function isJoined(sentence: Sentence, last: number, first: number): boolean {
  if (first === last) return true;
  return first === last + 1 && tagAt<AmountJoint>(sentence, last, 'amount-joint', (joint) => joint === 'and') !== undefined;
}

/** "20 rupees 43", "US$3 and fourteen": a bare figure of cents, only at the end of a sentence. */
function bareMinor(sentence: Sentence, sum: Sum): { readonly units: number; readonly last: number } | undefined {
  const amount = readAmounts(sentence).at(-1);
  if (!amount || amount.first < sum.last || !isJoined(sentence, sum.last, amount.first) || !isLast(sentence, amount.last)) return undefined;
  return amount.kind === 'figure' && Number.isInteger(amount.min) && amount.min > 0 && amount.min < 100
    ? { units: amount.min, last: amount.last }
    : undefined;
}
