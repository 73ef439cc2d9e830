import type { PercentWord } from '../languages/tables/amounts.js';
import type { Amount } from './amount.js';
import { readAmounts, unitPlace } from './amounts.js';
import { numericValue, readExactness } from './exactness.js';
import { joinRanges, shareUnit, type Measured } from './joined.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { tagAt } from './tagged.js';

/** "20%", the sign before or behind, "20 per cent", "10 to 20 percentage points". Ranges may repeat the sign. */
export const percents: Extractor = (sentence) => {
  const amounts = readAmounts(sentence);
  if (amounts.length === 0) return [];
  const shares = shareUnit(
    sentence,
    amounts,
    amounts.flatMap((amount) => shareOf(sentence, amount) ?? []),
  );
  return joinRanges(sentence, shares, () => true).map(({ amount, first, last, start, end }) =>
    mentionOf(sentence, 'percent', start, end, numericValue(amount, readExactness(sentence, first, last))),
  );
};

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
