import type { Claim } from '../model/claim.js';
import type { Comparison } from '../model/compare/comparison.js';
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
}

/** The features of a possible link, each in about [-1, 1]. What they mean stands beside each. */
export function linkFeatures({ a, b, comparison, sentences, related, slot }: LinkEvidence, space: FeatureSpace): Record<LinkFeature, number> {
  const shared = sharedContext(a, b, space);
  return {
    bias: 1,
    slot: slot === undefined ? 0 : 1,
    similarity: slot ?? 0,
    dice: sentences?.dice ?? 0,
    containment: sentences?.containment ?? 0,
    contextDice: shared.dice,
    contextContainment: shared.containment,
    names: shared.names,
    attribute: sameOrNot(a.attribute, b.attribute),
    event: sameOrNot(a.event ?? '', b.event ?? ''),
    related,
    within: a.document === b.document ? 1 : 0,
    headline: Number(a.block === 'headline') + Number(b.block === 'headline') > 0 ? 1 : 0,
    closeness: comparison.closeness,
    equal: comparison.outcome === 'equal' ? 1 : 0,
    contained: comparison.outcome === 'contained' ? 1 : 0,
    modality: (a.modality ?? '') === (b.modality ?? '') ? 0 : 1,
  };
}

/** Probability that two claims are about the same fact. */
export function linkScore(features: Readonly<Record<LinkFeature, number>>): number {
  let sum = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) sum += weight * features[name as LinkFeature];
  return 1 / (1 + Math.exp(-sum));
}

/** 1 where both are known and equal, -1 where both are known and differ, 0 where either is unknown. */
function sameOrNot(a: string, b: string): number {
  if (a === '' || b === '' || a.endsWith(':') || b.endsWith(':')) return 0;
  return a === b ? 1 : -1;
}

/** Overlap of two contexts by weight and nearness, and of the names in them. */
function sharedContext(a: Claim, b: Claim, space: FeatureSpace): { dice: number; containment: number; names: number } {
  let shared = 0;
  let sharedNames = 0;
  let namesA = 0;
  let [sumA, sumB] = [0, 0];
  for (const [feature, near] of a.context) {
    const weight = space.weight(feature);
    sumA += near * weight;
    const other = b.context.get(feature);
    const isName = feature.startsWith('p:') || feature.startsWith('g:') || feature.startsWith('o:');
    if (isName) namesA += 1;
    if (other === undefined) continue;
    shared += Math.min(near, other) * weight;
    if (isName) sharedNames += 1;
  }
  for (const [feature, near] of b.context) sumB += near * space.weight(feature);
  if (shared === 0) return { dice: 0, containment: 0, names: 0 };
  return { dice: (2 * shared) / (sumA + sumB), containment: shared / Math.min(sumA, sumB), names: namesA === 0 ? 0 : sharedNames / namesA };
}
