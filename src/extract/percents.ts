import type { PercentWord } from '../languages/tables/amounts.js';
import { readAmounts, type Amount } from './amounts.js';
import { numericValue, readExactness } from './exactness.js';
import { joinRanges, type Measured } from './joined.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { tagAt } from './tagged.js';

/** "20%", "٪20", "20 per cent", "10 to 20 percentage points". Ranges may repeat the sign. */
export const percents: Extractor = (sentence) => {
  const shares = readAmounts(sentence).flatMap((amount) => shareOf(sentence, amount) ?? []);
  return joinRanges(sentence, shares, () => true).map(({ amount, first, last, start, end }) =>
    mentionOf(sentence, 'percent', start, end, numericValue(amount, readExactness(sentence, first, last))));
};

function shareOf(sentence: Sentence, amount: Amount): Measured | undefined {
  const { tokens } = sentence;
  const last = percentAt(sentence, amount.last);
  if (last !== undefined) return { amount, first: amount.first, last, start: amount.start, end: tokens[last - 1]?.end ?? amount.end };
  const sign = tokens[amount.first - 1];
  if (sign?.key !== '%' || tokens[amount.first]?.spaced || tokens[amount.first - 2]?.kind === 'number') return undefined;
  return { amount, first: amount.first - 1, last: amount.last, start: sign.start, end: amount.end };
}

/** The token after a percent sign or word at `at`, which may follow a hyphen ("5-percent"). */
function percentAt(sentence: Sentence, at: number): number | undefined {
  const hyphen = sentence.tokens[at];
  const from = hyphen?.key === '-' && !hyphen.spaced ? at + 1 : at;
  if (sentence.tokens[from]?.key === '%') return from + 1;
  return tagAt<PercentWord>(sentence, from, 'percent')?.tag.last;
}
