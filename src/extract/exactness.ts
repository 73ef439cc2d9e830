import { onlyKind } from '../languages/kinds.js';
import type { AmountCue, Bound } from '../languages/tables/amounts.js';
import type { Exactness, NumericValue } from '../model/mention.js';
import type { Amount } from './amount.js';
import type { Sentence } from './sentence.js';
import { hasAny, startsAny, tagAt, tagBefore, type Tagged } from './tagged.js';

/** Signs written onto a figure that say how exact it is. */
const SIGNS_BEFORE: ReadonlyMap<string, Exactness> = new Map<string, Exactness>([
  ['~', 'about'],
  ['≈', 'about'],
  ['±', 'about'],
  ['<', 'less-than'],
  ['>', 'more-than'],
  ['≥', 'at-least'],
  ['≤', 'at-most'],
]);

const BOUNDS = onlyKind('exactness');
const CUES = onlyKind('amount-cue');

/** Words between a figure and what is said of it after: "12 people at least". */
const REACH_AFTER = 4;
/** Words between a verb and the figure it bounds: "exceeded the number of dead". */
const REACH_BEFORE = 6;

/** What is said of a phrase that holds an amount, and where it stands. */
export interface Said {
  readonly exactness: Exactness;
  /** First token of the words before the amount that say so, or the amount's own first. */
  readonly first: number;
}

/**
 * How exactly the amount in `[first, last)` (with its unit or currency) is meant. `ofTime`: a length of time, of which "over" is no bound.
 */
export function readExactness(sentence: Sentence, first: number, last: number, ofTime = false): Said {
  const before = boundBefore(sentence, first, ofTime);
  if (before) return { exactness: before.value.exactness, first: before.tag.first };
  const { tokens } = sentence;
  const sign = tokens[first - 1];
  const signed = sign?.kind === 'mark' ? SIGNS_BEFORE.get(sign.key) : undefined;
  if (signed) return { exactness: signed, first: first - 1 };
  if (tokens[last]?.key === '+' && !tokens[last].spaced) return { exactness: 'at-least', first };
  return { exactness: boundAfter(sentence, last) ?? 'exact', first };
}

function boundBefore(sentence: Sentence, first: number, ofTime: boolean): Tagged<Bound> | undefined {
  if (!hasAny(sentence, BOUNDS)) return undefined;
  const end = skipProclitics(sentence, first);
  const fits = (bound: Bound): boolean => bound.place === 'before' && !(ofTime && bound.notOfTime);
  const near = tagBefore<Bound>(sentence, end, 'exactness', fits);
  if (near) return near;
  const than = tagBefore<AmountCue>(sentence, end, 'amount-cue', (cue) => cue === 'than') !== undefined;
  for (let at = end - 1; at > end - REACH_BEFORE && at > 0; at -= 1) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word') return undefined;
    const far = tagBefore<Bound>(sentence, at, 'exactness', fits);
    if (far) return (far.value.reach ?? 0) >= end - at ? far : undefined;
    const apart = than ? tagBefore<Bound>(sentence, at, 'exactness', (bound) => bound.place === 'apart') : undefined;
    if (apart) return apart;
  }
  return undefined;
}

/** Back over letters written before the digits: "nahwa al-50". */
export function skipProclitics(sentence: Sentence, first: number): number {
  let at = first;
  while (
    at > 0 &&
    startsAny(sentence, at - 1, CUES) &&
    !sentence.tokens[at]?.spaced &&
    tagAt<AmountCue>(sentence, at - 1, 'amount-cue', (cue) => cue === 'proclitic')
  )
    at -= 1;
  return at;
}

function boundAfter(sentence: Sentence, last: number): Exactness | undefined {
  if (!hasAny(sentence, BOUNDS)) return undefined;
  for (let at = last; at <= last + REACH_AFTER; at += 1) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word') return undefined;
    const bound = tagAt<Bound>(sentence, at, 'exactness', (value) => value.place === 'after');
    if (!bound) {
      if (sentence.tags[at]?.some((tag) => tag.kind === 'number' && (tag.value as { rank?: string }).rank !== 'article')) return undefined;
      continue;
    }
    // "12 people and at least 5 houses": it is said of the figure that follows.
    if (tagAt<Bound>(sentence, at, 'exactness', (value, tag) => value.place === 'before' && tag.last > bound.tag.last)) return undefined;
    const next = sentence.tokens[bound.tag.last];
    const figure = next?.kind === 'number' || sentence.tags[bound.tag.last]?.some((tag) => tag.kind === 'number');
    return figure ? undefined : bound.value.exactness;
  }
  return undefined;
}

/** The value of an amount as said; `scale` multiplies both ends (a unit that stands for many). */
export function numericValue(amount: Amount, said: Said, factor = 1): NumericValue {
  const exactness = amount.kind === 'vague' ? 'vague' : amount.kind === 'range' ? 'range' : said.exactness;
  return {
    min: amount.min * factor,
    max: amount.max * factor,
    approximate: exactness === 'vague' || said.exactness === 'about',
    exactness,
  };
}
