import type { PercentWord } from '../languages/tables/amounts.js';
import type { Amount } from './amount.js';
import { readAmounts, unitPlace } from './amounts.js';
import { numericValue, readExactness, type Said } from './exactness.js';
import { joinRanges, shareUnit, type Measured } from './joined.js';
import { mentionOf } from './mention.js';
import { rounded } from './number-building.js';
import type { Extractor, Sentence } from './sentence.js';
import { sharesInWholes, shareOfPart } from './shares.js';
import { tagAt } from './tagged.js';

/**
 * "20%", the sign before or behind, "20 per cent", "10 to 20 percentage points"; ranges may repeat the sign. Also shares in words, as the percentage
 * they are: "half of the voters", "two in five".
 */
export const percents: Extractor = (sentence) => {
  const amounts = readAmounts(sentence);
  if (amounts.length === 0) return [];
  const shares = shareUnit(
    sentence,
    amounts,
    amounts.flatMap((amount) => shareOf(sentence, amount) ?? []),
  );
  return [...joinRanges(sentence, shares, () => true), ...wordShares(sentence, amounts, shares)].map(
    ({ amount, first, last, start, end }) =>
      mentionOf(sentence, 'percent', start, end, numericValue(amount, saidOf(amount, readExactness(sentence, first, last)))),
  );
};

/** Shares in words, where no figure with a percent sign is. */
function wordShares(sentence: Sentence, amounts: readonly Amount[], signed: readonly Measured[]): Measured[] {
  const found = [...sharesInWholes(sentence, amounts), ...amounts.flatMap((amount) => shareOfPart(sentence, amount) ?? [])];
  return found.filter(({ first, last }) => !signed.some((share) => share.first < last && first < share.last));
}

/** Halves, quarters and eighths of a percentage or a point are what they are; a third is no round one and as a figure is said about. */
const FINENESS = 40;

function saidOf({ min, written }: Amount, said: Said): Said {
  return !written && said.exactness === 'exact' && !Number.isInteger(rounded(min * FINENESS)) ? { ...said, exactness: 'about' } : said;
}

function shareOf(sentence: Sentence, amount: Amount): Measured | undefined {
  const { tokens } = sentence;
  const { at, first, start } = unitPlace(sentence, amount);
  const word = percentAt(sentence, at);
  if (word) return { amount: scaled(amount, word.points), first, last: word.last, start, end: tokens[word.last - 1]?.end ?? amount.end };
  const sign = tokens[amount.first - 1];
  if (sign?.key !== '%' || tokens[amount.first]?.spaced || tokens[amount.first - 2]?.kind === 'number') return undefined;
  return { amount, first: amount.first - 1, last: amount.last, start: sign.start, end: amount.end };
}

/** The token after a percent sign or word at `at`, and how many hundredths one of the figure is. */
function percentAt(sentence: Sentence, at: number): { readonly last: number; readonly points: number } | undefined {
  if (sentence.tokens[at]?.key === '%') return { last: at + 1, points: 1 };
  const word = tagAt<PercentWord>(sentence, at, 'percent');
  return word && { last: word.tag.last, points: word.value.points ?? 1 };
}

/** "25 basis points" are a quarter of a point. */
function scaled(amount: Amount, points: number): Amount {
  return points === 1 ? amount : { ...amount, min: rounded(amount.min * points), max: rounded(amount.max * points) };
}
