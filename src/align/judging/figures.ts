import { mayBeOne, type Attribute } from '../../model/attribute.js';
import type { Claim } from '../../model/claim.js';
import { placeOf } from '../../compare/differences.js';
import type { Laid } from '../../compare/lay.js';
import type { Term } from '../../compare/terms.js';
import { compareClaims, isScore } from '../../model/compare/claims.js';
import type { Comparison } from '../../model/compare/comparison.js';
import { toldCourse } from '../../model/compare/course.js';
import { mayBeOneCurrency } from '../../model/compare/currencies.js';
import { compareNumeric, reach } from '../../model/compare/numeric.js';
import { conversion } from '../../model/compare/units.js';
import type { NumericValue } from '../../model/mention.js';
import { addsUpTo, exactCount } from '../sums.js';
import { FITTED_KINDS } from '../score.js';
import type { FeatureSpace } from '../features.js';

/**
 * What a text says of a figure claimed elsewhere. `supported`: what it says makes the claim true; `contradicted`: makes it false; `open`: it says neither;
 * `missing`: it gives no figure of the kind.
 */
export type FigureVerdict = 'supported' | 'contradicted' | 'open' | 'missing';

export interface JudgedFigure {
  readonly claim: Claim;
  readonly verdict: FigureVerdict;
  /** The figure it was held against, absent where there is none. */
  readonly against?: Claim;
  /** Share of what stands round the claimed figure that stands round the other too, in [0, 1]. */
  readonly affinity: number;
  /** Other figures of the kind in the text: among many, the wrong one is easily taken. */
  readonly rivals: number;
  /** Some of what is around one figure is around the other. */
  readonly placed: boolean;
}

/** A claimed figure's surroundings: the other figures claimed with it, those it is held against, and the two texts laid over each other. */
export interface FigureContext {
  readonly claims: readonly Claim[];
  readonly evidence: readonly Claim[];
  /** The rest of the text's: they can support a figure but not contradict it. */
  readonly others: readonly Claim[];
  readonly laid: Laid;
  readonly space: FeatureSpace;
}

/** What nearness of the figures themselves counts for beside the words around them, when the one that is meant is looked for among several. */
const NEARNESS = 0.6;
/** Share of what is around a figure that is around another, from which both may be of one thing where nothing says of what. */
const ABOUT_ONE = 0.3;

/** Judges a claimed figure by those of the sentences that tell of the same. */
export function judgeFigure(claim: Claim, { claims, evidence, others, laid, space }: FigureContext): JudgedFigure {
  let best: Omit<JudgedFigure, 'rivals' | 'claim'> & { readonly rank: number } = {
    verdict: 'missing',
    affinity: 0,
    placed: false,
    rank: -Infinity,
  };
  let rivals = 0;
  for (const against of evidence) {
    if (against.kind !== claim.kind) continue;
    const closeness = compareClaims(claim, against).closeness;
    const verdict = implied(claim, against);
    // The same figure of a thing that goes by another name is the same figure; another figure of another thing says nothing.
    if (verdict === undefined || (closeness < 1 && !countsAlike(claim, against))) continue;
    const affinity = affinityOf(claim, against, space);
    const placed = sharesPlace(laid, claim, against);
    if (verdict === 'contradicted') {
      // What nothing says to be of one thing, or says another figure of the claim's to be true, is of something else.
      if (!placed && isUnknown(claim, against) && affinity < ABOUT_ONE) continue;
      if (claims.some((other) => other !== claim && isSameFigure(other, against))) continue;
      if (isSum(claim, against, claims) || isSum(against, claim, evidence))
        return { claim, verdict: 'supported', against, affinity, placed, rivals };
      if (!placed && isSpelled(claim, against, laid)) continue;
    }
    rivals += 1;
    const rank = affinity + NEARNESS * closeness + (placed ? PLACED : 0);
    if (rank > best.rank) best = { verdict, against, affinity, placed, rank };
  }
  if (best.verdict !== 'supported') {
    const elsewhere = others.find((other) => isSameFigure(claim, other) && implied(claim, other) === 'supported');
    if (elsewhere) return { claim, verdict: 'open', against: elsewhere, affinity: 0, rivals, placed: false };
  }
  const { rank: _rank, ...judged } = best;
  return { claim, ...judged, rivals };
}

/** What having one place counts for in the same. */
const PLACED = 0.3;

function isSameFigure(a: Claim, b: Claim): boolean {
  return a.kind === b.kind && compareClaims(a, b).closeness === 1;
}

/** Whether a figure is what one of some others adds up to with those beside it: seven women and four men are eleven people. */
function isSum(part: Claim, whole: Claim, claims: readonly Claim[]): boolean {
  const total = exactCount(whole);
  if (total === undefined) return false;
  const beside = claims.filter(({ sentence }) => sentence === part.sentence);
  return addsUpTo(total, part, beside);
}

/** Whether every word of a date or rank is in the other sentence, be it read as something else there: a second consignment, the second of May. */
function isSpelled({ kind, sentence, start, end }: Claim, against: Claim, { a, b }: Laid): boolean {
  if (kind !== 'date' && kind !== 'ordinal') return false;
  const own = a.terms
    .filter((term) => term.sentence === sentence)
    .flatMap(({ words }) => words.filter((word) => start < word.end && word.start < end));
  const other = new Set(b.terms.filter((term) => term.sentence === against.sentence).flatMap(({ words }) => words.map(({ key }) => key)));
  return own.every(({ key }) => other.has(key));
}

/** Whether what either figure is a figure of is not known. */
function isUnknown({ attribute: a }: Claim, { attribute: b }: Claim): boolean {
  return !a.isKnown || !b.isKnown || a.key !== b.key;
}

/** Whether some of what is around one figure is around the other. */
function sharesPlace(laid: Laid, claim: Claim, against: Claim): boolean {
  const at = (terms: readonly Term[], { sentence, start, end }: Claim): number =>
    terms.findIndex((term) => term.sentence === sentence && term.words.some((word) => start < word.end && word.start < end));
  const [i, j] = [at(laid.a.terms, claim), at(laid.b.terms, against)];
  return i >= 0 && j >= 0 && placeOf(laid, i, j) !== undefined;
}

export function isFigure({ kind }: Claim): boolean {
  return FITTED_KINDS.has(kind);
}

/** Letters that two nouns must begin with to be one thing counted: review and reviewer. */
const SAME_NOUN = 4;

function countsAlike({ attribute: a }: Claim, { attribute: b }: Claim): boolean {
  if (mayBeOne(a, b)) return true;
  const [x, y] = [nounOf(a), nounOf(b)];
  return x.length >= SAME_NOUN && y.length >= SAME_NOUN && x.slice(0, SAME_NOUN) === y.slice(0, SAME_NOUN);
}

/** The stem of what is counted, where it is nothing that the pack knows. */
function nounOf({ subject }: Attribute): string {
  return subject.family === 'count' ? (subject.stem ?? '') : '';
}

function affinityOf(claim: Claim, against: Claim, space: FeatureSpace): number {
  let [shared, all] = [0, 0];
  const other = against.context;
  for (const [feature, near] of claim.context) {
    const weight = near * space.weight(feature);
    all += weight;
    if (other.has(feature)) shared += weight;
  }
  return all === 0 ? 0 : shared / all;
}

const WRITTEN_ALIKE: ReadonlySet<string> = new Set(['grouping', 'score', 'sign']);

/** What one figure makes of a claim of another; `undefined` where they cannot be held together. */
function implied(claim: Claim, against: Claim): Exclude<FigureVerdict, 'missing'> | undefined {
  const compared = compareClaims(claim, against);
  // Two figures that are written alike, or of which the words say that one has overtaken the other, contradict nothing.
  if (compared.facets.some((facet) => WRITTEN_ALIKE.has(facet))) return 'supported';
  if (toldCourse(claim, against, compared.facets)) return 'open';
  if (claim.kind === 'number' && against.kind === 'number' && isScore(claim))
    return isOneScore(claim.value, against.value) ? 'supported' : 'contradicted';
  if (claim.kind === 'money' && against.kind === 'money' && !mayBeOneCurrency(claim.value, against.value)) return undefined;
  if (claim.kind === 'quantity' && against.kind === 'quantity') {
    const [x, y] = [claim.value, against.value];
    const factor = conversion(y.unit, x.unit);
    if (factor === undefined) return undefined;
    return impliedNumber(x, factor === 1 ? y : { ...y, min: y.min * factor, max: y.max * factor, exactness: 'about' });
  }
  return 'min' in claim.value && 'min' in against.value
    ? impliedNumber(claim.value, against.value)
    : impliedOtherwise(claim, against, compared);
}

/** Two ends of a score are no bounds: 3-1 lies within 4-0 and is another result. */
function isOneScore(x: NumericValue, y: NumericValue): boolean {
  return x.min === y.min && x.max === y.max;
}

/** A date, time, length of time or rank: within what is claimed it supports, around it it leaves open. */
function impliedOtherwise(claim: Claim, against: Claim, { outcome }: Comparison): 'supported' | 'contradicted' | 'open' | undefined {
  if (outcome === 'incomparable') return undefined;
  if (outcome === 'disjoint') return 'contradicted';
  if (outcome !== 'contained' || claim.kind !== 'date' || against.kind !== 'date') return 'supported';
  const [x, y] = [claim.value, against.value];
  if (y.bound !== undefined && x.bound === undefined) return 'open';
  const finer = x.bound === undefined && x.grain !== y.grain && x.earliest >= y.earliest && x.latest <= y.latest;
  return finer ? 'open' : 'supported';
}

/** How far beyond its figure a bound is taken to reach, as a share of it: who has 400 does not say over 300. */
const OVER = 0.15;

/**
 * What a figure makes of a claimed one. Bounds are taken at their word: exactly 80 makes "fewer than 80" false, and "over 20 million" does not say
 * "more than 30 million".
 */
export function impliedNumber(claim: NumericValue, against: NumericValue): 'supported' | 'contradicted' | 'open' {
  const [low, high] = meant(against);
  const isAlike = claim.exactness === against.exactness;
  switch (claim.exactness) {
    case 'more-than':
    case 'at-least': {
      const reached = (figure: number): boolean => (claim.exactness === 'at-least' || isAlike ? figure >= claim.min : figure > claim.min);
      return reached(low) ? 'supported' : !reached(high) || against.exactness === 'more-than' ? 'contradicted' : 'open';
    }
    case 'less-than':
    case 'at-most': {
      const kept = (figure: number): boolean => (claim.exactness === 'at-most' || isAlike ? figure <= claim.max : figure < claim.max);
      return kept(high) ? 'supported' : !kept(low) || against.exactness === 'less-than' ? 'contradicted' : 'open';
    }
    case 'range':
      if (against.exactness === 'range') return claim.min === against.min && claim.max === against.max ? 'supported' : 'contradicted';
      return low >= claim.min && high <= claim.max ? 'supported' : low > claim.max || high < claim.min ? 'contradicted' : 'open';
    default: {
      const [from, to] = reach(claim);
      if (BOUNDS.has(against.exactness) && claim.min === against.min && claim.max === against.max) return 'supported';
      if (against.exactness === 'more-than' || against.exactness === 'at-least') return claim.max < against.min ? 'contradicted' : 'open';
      if (against.exactness === 'less-than' || against.exactness === 'at-most') return claim.min > against.max ? 'contradicted' : 'open';
      if (low <= to && high >= from) return low === high || against.exactness === 'about' ? 'supported' : 'open';
      return compareNumeric(claim, against).facets.includes('rounding') ? 'supported' : 'contradicted';
    }
  }
}

export const BOUNDS: ReadonlySet<string> = new Set(['more-than', 'less-than', 'at-least', 'at-most']);

/** Where a figure is meant to lie: a bound reaches no further than whoever gives it would have said. */
function meant(value: NumericValue): readonly [number, number] {
  const { min, max, exactness } = value;
  if (exactness === 'more-than' || exactness === 'at-least') return [min, min + Math.abs(min) * OVER];
  if (exactness === 'less-than' || exactness === 'at-most') return [max - Math.abs(max) * OVER, max];
  return reach(value);
}
