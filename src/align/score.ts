import type { Attribute } from '../model/attribute.js';
import { VALUE_KINDS, type Claim } from '../model/claim.js';
import type { Comparison } from '../model/compare/comparison.js';
import type { DateValue } from '../model/mention.js';
import { ownersDiffer, sharedContext } from './context.js';
import { isHeld } from './offices.js';
import type { FeatureSpace } from './features.js';
import type { SentencePair } from './sentences.js';
import { WEIGHTS, type LinkFeature } from './weights.js';

/** Everything known of two claims that may be about the same fact. */
export interface LinkEvidence {
  readonly a: Claim;
  readonly b: Claim;
  readonly comparison: Comparison;
  /** Wording the two sentences share; absent where they share too little to have met. */
  readonly sentences?: Pick<SentencePair, 'dice' | 'containment'>;
  /** Relatedness of the two documents; 1 within one document. */
  readonly related: number;
  /** The two values stand in the same slot of near-verbatim sentences of this similarity. */
  readonly slot?: number;
  /** How nearly each document gives one value alone for what is counted or measured here, in [0, 1]; 0 where nothing says what. */
  readonly sole: number;
  /** The other claims of each sentence. */
  readonly besideA: readonly Claim[];
  readonly besideB: readonly Claim[];
}

/** What is seen of a pair by itself; `ContestFeatures` says how it stands among its rivals. */
export type PairFeatures = Readonly<Record<Exclude<LinkFeature, keyof ContestFeatures> | 'contextContainment' | 'names', number>>;

/** How a pair stands among the other pairs its two claims could make. */
export interface ContestFeatures {
  /** Affinity of the best rival that gives the same value: what is said twice alike is not also said differently. */
  readonly explained: number;
}

/** The features of a possible link, each in about [-1, 1]. What they mean stands beside each. */
export function pairFeatures(
  { a, b, comparison, sentences, related, slot, besideA, besideB, sole }: LinkEvidence,
  space: FeatureSpace,
): PairFeatures {
  const shared = sharedContext(a, b, space);
  const isOneThing = a.attribute.key === b.attribute.key;
  return {
    bias: 1,
    slot: slot === undefined ? 0 : 1,
    similarity: slot ?? 0,
    dice: sentences?.dice ?? 0,
    contextDice: shared.dice,
    nearDice: shared.nearDice,
    clash: windowsClash(a, besideA, besideB) ? 1 : 0,
    crowd: crowd(a, b, besideA, besideB),
    attribute: sameOrNot(a.attribute, b.attribute),
    concept: a.attribute.isConcept && isOneThing ? 1 : 0,
    sole: isOneThing ? sole : 0,
    event: a.event !== undefined && b.event !== undefined && a.event !== b.event ? 1 : 0,
    owners: ownersDiffer(a, b, space) ? 1 : 0,
    related,
    within: a.document === b.document ? 1 : 0,
    closeness: comparison.closeness,
    mistyped: mistyped(a, b),
    // For what is matched by rule rather than scored.
    contextContainment: shared.containment,
    names: shared.names,
  };
}

/** Kinds of value whose links are scored by the fitted model; names and happenings are matched by rule. */
export const FITTED_KINDS = VALUE_KINDS;

/** How much two claims have in common apart from their values, in about [0, 1]: what rivals are ranked by. */
export function affinity(features: PairFeatures): number {
  return 0.45 * features.contextDice + 0.25 * features.dice + 0.2 * features.slot + 0.1 * Math.max(0, features.attribute);
}

/** Probability that two claims are about the same fact. */
export function linkScore(features: Readonly<Record<LinkFeature, number>>): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * features[name as LinkFeature];
  return 1 / (1 + Math.exp(-sum));
}

/** Least score of two offices of one family given to one person, and of two that one person may hold, though hardly in one story. */
const ONE_OFFICE = 0.5;
const TWO_OFFICES = 0.35;

/** Score of two names that share a part, given for the holder of one office. */
const HELD = 0.8;

/**
 * Probability that two differing names, offices or happenings are of one fact, by rule: the annotation holds too few of each to fit them.
 * A name is its own context; a happening must share what it happened to; a place, body or document must stand in the same slot.
 */
export function ruledScore(claim: Claim, features: PairFeatures, comparison: Comparison): number {
  const sameSlot = features.slot === 0 ? 0 : 0.25 + 0.7 * features.similarity;
  switch (claim.kind) {
    case 'person-name-spelling':
      if (comparison.outcome === 'variant') return comparison.closeness;
      // Two names for the holder of one office: an office is its own context.
      return isHeld(claim) && comparison.facets.includes('shares-a-part') ? Math.max(HELD, sameSlot) : sameSlot;
    case 'organisation':
      return comparison.outcome === 'variant' ? comparison.closeness : sameSlot;
    case 'document-type':
      return Math.max(sameSlot, 0.5 + 0.5 * features.contextDice);
    case 'role-title':
      return Math.max(sameSlot, (comparison.facets.includes('office') ? TWO_OFFICES : ONE_OFFICE) + 0.4 * features.contextContainment);
    case 'polarity':
      return Math.max(sameSlot, Math.min(0.9, 1.1 * features.contextDice + 0.3 * features.names));
    default:
      return sameSlot;
  }
}

/** 1 where both are known and equal, -1 where both are known and differ, 0 where either is unknown. */
function sameOrNot(a: Attribute, b: Attribute): number {
  if (!a.isKnown || !b.isKnown) return 0;
  return a.key === b.key ? 1 : -1;
}

/**
 * How much two figures look like a slip of the hand, in [0, 1]: the same digits in another order, which hardly happens by chance where there are three
 * or more, or one digit of three or more put for another.
 */
function mistyped(a: Claim, b: Claim): number {
  if (a.kind === 'date' && b.kind === 'date') return slippedDate(a.value, b.value);
  const [x, y] = [digits(a), digits(b)];
  if (x.length < 2 || x.length !== y.length) return 0;
  // "7.35 million" for "7.35 billion": the word beside the figure was put for another.
  if (x === y) return x.length >= 3 ? 1 : 0;
  if ([...x].sort().join('') === [...y].sort().join('')) return x.length === 2 ? 0.6 : 1;
  const differing = [...x].filter((digit, index) => digit !== y[index]).length;
  return x.length >= 3 && differing === 1 ? 0.5 : 0;
}

/** What a date counts for that differs in its year or month alone; another day of one month is another day. */
const SLIPPED_DATE = 0.6;

/** How much two dates look like a slip: they say the same year, month, day or weekday and differ in just one of them, and not the day. */
function slippedDate({ said: a }: DateValue, { said: b }: DateValue): number {
  const shared = (['year', 'month', 'day', 'weekday'] as const).filter((part) => a[part] !== undefined && b[part] !== undefined);
  const differing = shared.filter((part) => a[part] !== b[part]);
  return shared.length > 1 && differing.length === 1 && differing[0] !== 'day' ? SLIPPED_DATE : 0;
}

function digits(claim: Claim): string {
  if (claim.kind === 'duration') return significant(/^PT?(\d+)[A-Z]$/u.exec(claim.value.iso)?.[1] ?? '');
  return 'min' in claim.value && claim.value.min === claim.value.max ? significant(String(claim.value.min)) : '';
}

function significant(figure: string): string {
  return figure.replace(/\D/gu, '').replace(/0+$/u, '');
}

/** Whether the values stand in lists of their kind, in [0, 1]: in a price list every figure is near every label. */
function crowd(a: Claim, b: Claim, besideA: readonly Claim[], besideB: readonly Claim[]): number {
  const alike = (own: Claim, beside: readonly Claim[]): number => beside.filter((claim) => claim.kind === own.kind).length - 1;
  return Math.min(1, Math.max(alike(a, besideA), alike(b, besideB), 0) / 4);
}

/** Whether the sentences speak of different years or halves of years, so that two figures in them are of two periods. */
function windowsClash({ kind: own }: Claim, besideA: readonly Claim[], besideB: readonly Claim[]): boolean {
  if (own === 'date') return false;
  const [years, others] = [yearsOf(besideA), yearsOf(besideB)];
  return years.size > 0 && others.size > 0 && ![...years].some((year) => others.has(year));
}

/** Remembered by sentence: its claims are asked for their years by every claim that meets one of them. */
const YEARS = new WeakMap<readonly Claim[], ReadonlySet<string>>();

function yearsOf(claims: readonly Claim[]): ReadonlySet<string> {
  const known = YEARS.get(claims);
  if (known) return known;
  const years = new Set<string>();
  for (const claim of claims) if (claim.kind === 'date' && claim.value.earliest !== '') years.add(claim.value.earliest.slice(0, 4));
  YEARS.set(claims, years);
  return years;
}
