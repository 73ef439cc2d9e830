import type { AmountJoint } from '../languages/tables/amounts.js';
import type { NumberWord } from '../languages/tables/numbers.js';
import type { Amount } from './amount.js';
import { jointBetween } from './ranges.js';
import type { Sentence } from './sentence.js';
import { tagAt } from './tagged.js';

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
      const min = low.amount.min * sharedScale(low, high);
      joined.push({ ...low, last: high.last, end: high.end, amount: { ...low.amount, min, max: high.amount.max, kind: 'range' } });
      i += 1;
    } else {
      joined.push(low);
    }
  }
  return joined;
}

/** "$5 to $10 million": a sign said twice before its figures leaves one scale to both; a unit after each leaves each its own. */
function sharedScale({ amount, last }: Measured, { amount: high }: Measured): number {
  const bare = last === amount.last && amount.scale === 1 && amount.min < high.max / high.scale;
  return bare ? high.scale : 1;
}

function isRange(sentence: Sentence, low: Measured, high: Measured): boolean {
  const figures = low.amount.kind === 'figure' && high.amount.kind === 'figure';
  return figures && low.amount.min < high.amount.max && jointBetween(sentence, low, high) !== undefined;
}

/**
 * Gives the unit of the last figure of a list to those before it: "3,000, 3,500 and 4,000 riyals". Only bare figures parted by nothing but commas
 * and "and"; a year among them is none.
 */
export function shareUnit<T extends Measured>(sentence: Sentence, amounts: readonly Amount[], items: readonly T[]): T[] {
  const places = new Map(amounts.map((amount, i) => [amount.first, i]));
  const taken = new Set(items.map((item) => item.amount.first));
  const shared: T[] = [];
  for (const item of items) {
    let after = item.amount;
    for (let i = (places.get(item.amount.first) ?? 0) - 1; item.first === item.amount.first && i >= 0; i -= 1) {
      const amount = amounts[i];
      if (!amount || taken.has(amount.first) || !isListed(sentence, amount, after)) break;
      taken.add(amount.first);
      const { first, last, start, end } = amount;
      shared.push({ ...item, amount, first, last, start, end });
      after = amount;
    }
  }
  return shared.length === 0 ? [...items] : [...items, ...shared].sort((a, b) => a.first - b.first);
}

function isListed(sentence: Sentence, amount: Amount, after: Amount): boolean {
  if (amount.kind !== 'figure' || amount.digits === undefined || after.digits === undefined || amount.glued || amount.last === after.first)
    return false;
  const year = (value: number): boolean => value >= 1900 && value <= 2100;
  if (year(amount.min) && !year(after.min)) return false;
  for (let at = amount.last; at < after.first; at += 1) {
    if (sentence.tokens[at]?.key !== ',' && !isAnd(sentence, at)) return false;
  }
  return true;
}

function isAnd(sentence: Sentence, at: number): boolean {
  return tagAt<AmountJoint>(sentence, at, 'amount-joint', (joint) => joint === 'and') !== undefined;
}

/** A fraction of the unit just named, and where it ends. */
export interface Fraction {
  readonly value: number;
  readonly last: number;
  readonly end: number;
}

/** "an hour | and a half", "four metres | and half the metre": `kind` is the kind of unit, which may be said again. */
export function fractionAfter(sentence: Sentence, from: number, kind: 'time-unit' | 'unit'): Fraction | undefined {
  const join = isAnd(sentence, from);
  let at = join ? from + 1 : from;
  if (join) at = tagAt<NumberWord>(sentence, at, 'number', (word) => word.rank === 'article')?.tag.last ?? at;
  const part = tagAt<NumberWord>(sentence, at, 'number', (word, tag) => {
    const joined = join ? tag.clitics.length === 0 : tag.clitics.length === 1 && tag.clitics[0] === 'and';
    return word.rank === 'part' && !word.plural && joined;
  });
  if (!part || sentence.tags[at]?.some((tag) => tag.kind === 'ordinal')) return undefined;
  const again = tagAt<{ readonly count?: number }>(
    sentence,
    part.tag.last,
    kind,
    (value, tag) => value.count === undefined && tag.clitics.every((clitic) => clitic === 'the'),
  );
  return { value: part.value.value, last: again?.tag.last ?? part.tag.last, end: again?.tag.end ?? part.tag.end };
}
