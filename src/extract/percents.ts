import type { PercentWord } from '../languages/tables/amounts.js';
import type { Amount } from './amount.js';
import { readAmounts, unitPlace } from './amounts.js';
import { numericValue, readExactness, type Said } from './exactness.js';
import { joinRanges, shareUnit, type Measured } from './joined.js';
import { mentionOf } from './mention.js';
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

/** A third is no round percentage: as one, it is said about. */
function saidOf({ min, written }: Amount, said: Said): Said {
  return !written && said.exactness === 'exact' && !Number.isInteger(min * 2) ? { ...said, exactness: 'about' } : said;
}

function shareOf(sentence: Sentence, amount: Amount): Measured | undefined {
  const { tokens } = sentence;
  const { at, first, start } = unitPlace(sentence, amount);
  const last = percentAt(sentence, at);
  if (last !== undefined) return { amount, first, last, start, end: tokens[last - 1]?.end ?? amount.end };
  const sign = tokens[amount.first - 1];
  if (sign?.key !== '%' || tokens[amount.first]?.spaced || tokens[amount.first - 2]?.kind === 'number') return undefined;
  return { amount, first: amount.first - 1, last: amount.last, start: sign.start, end: amount.end };
}

/** The token after a percent sign or word at `at`. */
function percentAt(sentence: Sentence, at: number): number | undefined {
  if (sentence.tokens[at]?.key === '%') return at + 1;
  return tagAt<PercentWord>(sentence, at, 'percent')?.tag.last;
}
