import levenshtein from 'fast-levenshtein';
import type { Claim } from '../model/claim.js';
import { compareClaims, measuredIn } from '../model/compare/claims.js';
import { outcome, type Comparison } from '../model/compare/comparison.js';
import { reach } from '../model/compare/numeric.js';
import { civilDate } from '../model/dates.js';
import { foldKey } from '../text/fold.js';
import { nameOf } from './names.js';
import type { Comparator } from './rule.js';
import { spanOf, type Span } from './spans.js';

/** Compares two claims of one kind as a rule asks; as their kind is compared where the rule's comparator cannot read them. */
export function compareBy(comparator: Comparator, a: Claim, b: Claim): Comparison {
  return compareAsAsked(comparator, a, b) ?? compareClaims(a, b);
}

function compareAsAsked(comparator: Comparator, a: Claim, b: Claim): Comparison | undefined {
  switch (comparator.by) {
    case 'interval':
      return compareSpans(a, b, comparator.hedges === 'ignore' ? spanOf : widened, () => 0);
    case 'tolerance': {
      const { absolute = 0, relative = 0 } = comparator;
      return compareSpans(a, b, spanOf, (larger) => Math.max(absolute, relative * larger));
    }
    case 'grain':
      return compareCoarsely(comparator, a, b);
    case 'set':
      return compareInSets(comparator.groups, nameOf(a), nameOf(b));
    case 'name-distance':
      return compareNames(comparator, nameOf(a), nameOf(b));
    case 'ordinal': {
      const { apart = 1 } = comparator;
      return compareSpans(a, b, spanOf, () => apart - 1);
    }
    case 'polarity':
      return a.negated === b.negated ? outcome('equal', 1) : outcome('disjoint', 0, 'negation');
    case 'modality':
      return compareInSets(comparator.groups ?? [], a.modality ?? 'none', b.modality ?? 'none', 'modality');
    case 'quotation':
      return compareWords(comparator.words ?? 0, a, b);
  }
}

/** A figure with how far "about" and "at least" reach. */
function widened(claim: Claim): Span | undefined {
  return 'min' in claim.value ? reach(claim.value) : spanOf(claim);
}

function compareSpans(
  a: Claim,
  b: Claim,
  span: (claim: Claim) => Span | undefined,
  allowed: (larger: number) => number,
): Comparison | undefined {
  const [x, y] = [span(a), span(b)];
  // Values of two measures, metres and feet, are not on one line; those of one kind and no measure are.
  if (!x || !y || measuredIn(a) !== measuredIn(b)) return undefined;
  const larger = Math.max(...[...x, ...y].filter(Number.isFinite).map(Math.abs), 0);
  const apart = Math.max(0, y[0] - x[1], x[0] - y[1]);
  const closeness = larger === 0 || !Number.isFinite(apart) ? Number(apart === 0) : 1 - Math.min(1, apart / larger);
  if (x[0] === y[0] && x[1] === y[1]) return outcome('equal', 1);
  if (apart === 0) return outcome('contained', 1, 'within');
  if (apart <= allowed(larger)) return outcome('contained', closeness, 'tolerated');
  return outcome('disjoint', closeness, y[0] > x[1] ? 'rising' : 'falling');
}

function compareCoarsely({ grain, step }: Extract<Comparator, { by: 'grain' }>, a: Claim, b: Claim): Comparison | undefined {
  const coarse = (claim: Claim): Span | undefined => {
    const span = spanOf(claim);
    if (!span) return undefined;
    if (claim.kind === 'date') return grain === undefined ? undefined : [calendarUnit(span[0], grain), calendarUnit(span[1], grain)];
    return step === undefined ? undefined : [Math.round(span[0] / step) * step, Math.round(span[1] / step) * step];
  };
  return compareSpans(a, b, coarse, () => 0);
}

/** The day, month or year that a day lies in, as a number in their order. */
function calendarUnit(at: number, grain: 'day' | 'month' | 'year'): number {
  const { year, month } = civilDate(at);
  return grain === 'day' ? at : grain === 'month' ? 12 * year + month : year;
}

/** Two words of one group are `equal` where they are the same, else a `variant`; of two groups, or one of none, `disjoint`. */
function compareInSets(
  groups: readonly (readonly string[])[],
  a: string | undefined,
  b: string | undefined,
  facet = 'set',
): Comparison | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [x, y] = [foldKey(a), foldKey(b)];
  if (x === y) return outcome('equal', 1);
  const together = groups.some((group) => [x, y].every((word) => group.some((member) => foldKey(member) === word)));
  return together ? outcome('variant', 1, facet) : outcome('disjoint', 0, facet);
}

function compareNames(
  { equal = 1, variant = 0.75 }: Extract<Comparator, { by: 'name-distance' }>,
  a: string | undefined,
  b: string | undefined,
): Comparison | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [x, y] = [foldKey(a).slice(0, LONGEST_NAME), foldKey(b).slice(0, LONGEST_NAME)];
  const length = Math.max(x.length, y.length);
  const likeness = length === 0 ? 1 : 1 - levenshtein.get(x, y) / length;
  if (likeness >= equal) return outcome('equal', likeness);
  return likeness >= variant ? outcome('variant', likeness, 'spelling') : outcome('disjoint', likeness);
}

/** Distance is quadratic in length: no name is longer. */
const LONGEST_NAME = 200;

function compareWords(allowed: number, a: Claim, b: Claim): Comparison {
  const [x, y] = [a, b].map((claim) => foldKey(nameOf(claim) ?? claim.quote).split(' ')) as [string[], string[]];
  const changed = Math.max(missing(x, y), missing(y, x));
  const closeness = 1 - changed / Math.max(x.length, y.length);
  if (changed === 0) return outcome('equal', 1);
  return outcome(changed <= allowed ? 'variant' : 'disjoint', closeness, 'wording');
}

/** Words of one that the other has not, each as often as it stands. */
function missing(words: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1);
  let count = 0;
  for (const word of words) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) left.set(word, rest - 1);
    else count += 1;
  }
  return count;
}
