import type { Word } from '../model/reading.js';
import type { Change, Sentences } from './change.js';

/** Words that a swapped party may take, and that may lie between two. */
const PARTY_WORDS = 4;

/** Two parties that changed places about one happening: "A beat B", "B beat A". */
export function swapOf({ a, b }: Sentences): Change | undefined {
  const [x, y] = [a.words, b.words];
  if (x.length !== y.length) return undefined;
  let from = 0;
  while (from < x.length && x[from]?.key === y[from]?.key) from += 1;
  let to = x.length;
  while (to > from && x[to - 1]?.key === y[to - 1]?.key) to -= 1;
  const length = to - from;
  if (length < 3 || length > 3 * PARTY_WORDS) return undefined;
  const keys = (words: readonly Word[], start: number, end: number): string =>
    words
      .slice(start, end)
      .map(({ key }) => key)
      .join(' ');
  for (let one = 1; one <= Math.min(PARTY_WORDS, length - 2); one += 1) {
    for (let other = 1; other <= Math.min(PARTY_WORDS, length - 1 - one); other += 1) {
      const swapped =
        keys(x, from, from + one) === keys(y, to - one, to) &&
        keys(x, to - other, to) === keys(y, from, from + other) &&
        keys(x, from + one, to - other) === keys(y, from + other, to - one);
      const acts = [...x.slice(from + one, to - other), ...x.slice(Math.max(0, from - 1), from)].some(isAct);
      if (swapped && acts) return { what: 'replaced', class: 'swap', kind: 'polarity', a: [from, to], b: [from, to] };
    }
  }
  return undefined;
}

/** A happening with two parties of which one does it to the other. */
function isAct({ concepts, pole }: Word): boolean {
  return pole !== undefined && concepts.some((concept) => concept.startsWith('event:'));
}
