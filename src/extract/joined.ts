import { jointBetween, type Amount } from './amounts.js';
import type { Sentence } from './sentence.js';

/** An amount with its unit, sign or currency: token range `[first, last)`, source span `[start, end)`. */
export interface Measured {
  readonly amount: Amount;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

/** Joins neighbours that both carry their unit to one range: "10 dollars to 20 dollars", "10%-20%", "$10-$20". `same`: they may be joined at all. */
export function joinRanges<T extends Measured>(sentence: Sentence, items: readonly T[], same: (low: T, high: T) => boolean): T[] {
  const joined: T[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const low = items[i];
    const high = items[i + 1];
    if (!low) continue;
    if (high && isRange(sentence, low, high) && same(low, high)) {
      joined.push({ ...low, last: high.last, end: high.end, amount: { ...low.amount, max: high.amount.max, kind: 'range' } });
      i += 1;
    } else {
      joined.push(low);
    }
  }
  return joined;
}

function isRange(sentence: Sentence, low: Measured, high: Measured): boolean {
  const figures = low.amount.kind === 'figure' && high.amount.kind === 'figure';
  return figures && low.amount.min < high.amount.max && jointBetween(sentence, low, high) !== undefined;
}
