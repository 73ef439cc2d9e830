import { featuresOf, type LineFeatures } from './features.js';
import type { Difference } from './differences.js';
import { LINE_WEIGHTS, type LineWeights } from './weights.js';

/** How likely it is that two lines conflict, agree, or neither: they tell of other things, or of other sides of one; the three sum to 1. */
export interface LineChances {
  readonly conflict: number;
  readonly agreement: number;
  readonly neither: number;
}

/** The weights fitted for a language; `undefined` where none are: then its lines are not judged. */
export function weightsFor(language: string): LineWeights | undefined {
  return Object.hasOwn(LINE_WEIGHTS, language) ? LINE_WEIGHTS[language] : undefined;
}

/** Judges two lines by the features of what they share and of what they differ in. */
export function chancesOf(features: LineFeatures, weights: LineWeights): LineChances {
  const sums = [0, 0, 0];
  for (const [name, value] of features) {
    (weights[name] ?? []).forEach((weight, verdict) => {
      sums[verdict] = (sums[verdict] ?? 0) + weight * value;
    });
  }
  const most = Math.max(...sums);
  const [conflict = 0, agreement = 0, neither = 0] = sums.map((sum) => Math.exp(sum - most));
  const total = conflict + agreement + neither;
  return { conflict: conflict / total, agreement: agreement / total, neither: neither / total };
}

/** How far one difference speaks for conflict rather than agreement. */
export function gravity(difference: Difference, weights: LineWeights): number {
  return featuresOf(difference).reduce((sum, name) => sum + (weights[name]?.[0] ?? 0) - (weights[name]?.[1] ?? 0), 0);
}
