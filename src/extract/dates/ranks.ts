import type { OrdinalWord } from '../../languages/tables/numbers.js';
import type { Words } from './words.js';

/** Which one of several: the third, the last (-1), the third last (-3). */
export interface Rank {
  readonly last: number;
  readonly rank: number;
  readonly start: number;
}

/** No period has more parts that are counted than a year has weeks. */
const MOST = 53;

/** "the third", "last", "third last", "al-akhir" at a token. */
export function rankAt(words: Words, at: number): Rank | undefined {
  const from = words.skipJoint(at, 'the');
  const numeral = words.numeral(from);
  if (numeral?.ordinal && numeral.value >= 1 && numeral.value <= MOST) {
    return isLast(words, numeral.last)
      ? { last: numeral.last + 1, rank: -numeral.value, start: numeral.start }
      : { last: numeral.last, rank: numeral.value, start: numeral.start };
  }
  return isLast(words, from) ? { last: from + 1, rank: -1, start: words.token(from)?.start ?? 0 } : undefined;
}

function isLast(words: Words, at: number): boolean {
  return (
    words.afterJoint(at, 'last') !== undefined ||
    (words.sentence.tags[at]?.some((tag) => tag.kind === 'ordinal' && (tag.value as OrdinalWord).value === -1) ?? false)
  );
}
