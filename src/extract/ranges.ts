import type { AmountCue, AmountJoint } from '../languages/tables/amounts.js';
import type { Amount } from './amount.js';
import { rounded } from './number-building.js';
import type { Sentence } from './sentence.js';
import { hasKind, isUnit, tagAt, tagBefore } from './tagged.js';

/** Joins two figures to one range where the words between and before them say so. */
export function withRanges(sentence: Sentence, amounts: readonly Amount[]): Amount[] {
  const found: Amount[] = [];
  for (let i = 0; i < amounts.length; i += 1) {
    const amount = amounts[i];
    if (!amount) continue;
    const next = amounts[i + 1];
    const range = next ? rangeOf(sentence, amount, next, amounts[i + 2]) : undefined;
    found.push(range ?? splitByBetween(sentence, amount));
    if (range) i += 1;
  }
  return found;
}

function rangeOf(sentence: Sentence, low: Amount, high: Amount, after?: Amount): Amount | undefined {
  if (low.kind !== 'figure' || high.kind !== 'figure' || low.glued || high.glued) return undefined;
  const score = scoreOf(sentence, low, high);
  if (score) return score;
  const joint = jointBetween(sentence, low, high);
  if (!joint || (joint === 'dash' && after?.first === high.last + 1 && sentence.tokens[high.last]?.key === '-')) return undefined;
  const base = high.max / high.scale;
  const shared = high.scale > 1 && low.scale === 1 && low.min < base ? high.scale : 1;
  const min = low.min * shared;
  if (!(min < high.max) || (high.scale > 1 && base > 1 && shared === 1 && low.min < 1000 && low.scale < high.scale)) return undefined;
  return {
    ...low,
    last: high.last,
    end: high.end,
    min: rounded(min),
    max: high.max,
    kind: 'range',
    scale: high.scale,
    written: low.written || high.written,
  };
}

const HIGHEST_SCORE = 250;

/** "2-1", "two goals to one": a result is its two figures, the lower first, so that both ways of writing it are one. */
function scoreOf(sentence: Sentence, one: Amount, other: Amount): Amount | undefined {
  const { tokens } = sentence;
  const mark = tokens[one.last];
  const glued = !mark?.spaced || !tokens[other.first]?.spaced;
  const falling = one.min >= other.max || other.max < 10;
  const dash = other.first === one.last + 1 && (mark?.key === '-' || mark?.key === '/') && (mark.key === '-' && glued ? true : falling);
  if (!dash || tokens[one.first - 1]?.key === '-' || tokens[other.last]?.key === '-' || !hasKind(sentence, 'score-cue')) return undefined;
  if (one.digits === undefined || other.digits === undefined || one.max > HIGHEST_SCORE || other.max > HIGHEST_SCORE) return undefined;
  if (!Number.isInteger(one.min) || !Number.isInteger(other.min) || isUnit(sentence, other.last)) return undefined;
  return { ...one, last: other.last, end: other.end, min: Math.min(one.min, other.min), max: Math.max(one.max, other.max), kind: 'score' };
}

const BETWEEN: ReadonlySet<AmountJoint> = new Set<AmountJoint>(['to', 'and', 'or']);

interface Placed {
  readonly first: number;
  readonly last: number;
}

/**
 * How two figures (with their units) are joined to a range: by a dash, by "to" (unless something rose or fell "from 10 to 20"), by "and" after
 * "between".
 */
export function jointBetween(sentence: Sentence, low: Placed, high: Placed): 'dash' | 'to' | 'and' | undefined {
  const { tokens } = sentence;
  const gap = high.first - low.last;
  if (gap === 1 && tokens[low.last]?.key === '-') return tokens[low.first - 1]?.key === '-' ? undefined : 'dash';
  if (gap > 1) return undefined;
  const before = (wanted: AmountJoint): boolean =>
    tagBefore<AmountJoint>(sentence, low.first, 'amount-joint', (joint) => joint === wanted) !== undefined;
  const clitic = gap === 0 ? cliticOf(sentence, high.first) : undefined;
  const between = gap === 1 ? tagAt<AmountJoint>(sentence, low.last, 'amount-joint', (joint) => BETWEEN.has(joint))?.value : undefined;
  // "Rose to three or four hundred" is one figure after a change, not two.
  if (between === 'or') return 'to';
  if (between === 'to' || clitic === 'to') {
    if (between === undefined && !before('from')) return undefined;
    return followsChange(sentence, low.first) ? undefined : 'to';
  }
  if ((between === 'and' || clitic === 'and') && before('between')) return 'and';
  return undefined;
}

/** The proclitic written onto the number word at `at`. */
function cliticOf(sentence: Sentence, at: number): string | undefined {
  return sentence.tags[at]?.find((tag) => tag.kind === 'number')?.clitics[0];
}

const CHANGE_REACH = 8;

/** Whether a word of change governs "from": it stands before it in the same clause. */
function followsChange(sentence: Sentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - CHANGE_REACH); i -= 1) {
    const token = sentence.tokens[i];
    if (!token || (token.kind === 'mark' && token.key !== '"' && token.key !== '(' && token.key !== '$')) return false;
    if (tagAt<AmountCue>(sentence, i, 'amount-cue', (cue) => cue === 'change')) return true;
  }
  return false;
}

/** "between five and twenty" where Arabic grammar also reads one number, 25: between needs two. */
function splitByBetween(sentence: Sentence, amount: Amount): Amount {
  const unit = amount.min % 10;
  if (amount.kind !== 'figure' || amount.written || unit === 0 || amount.min < 21 || amount.min > 99 || !Number.isInteger(amount.min))
    return amount;
  if (!tagBefore<AmountJoint>(sentence, amount.first, 'amount-joint', (joint) => joint === 'between')) return amount;
  const joined = sentence.tags[amount.last - 1]?.some((tag) => tag.kind === 'number' && tag.clitics[0] === 'and') ?? false;
  return joined ? { ...amount, min: unit, max: amount.min - unit, kind: 'range' } : amount;
}
