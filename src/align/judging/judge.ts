import { featuresOf, type TextFeatures } from './features.js';
import type { Difference } from '../../compare/differences.js';
import type { Form } from './forms.js';
import { WEIGHTS } from './weights.js';

/** How likely it is that two texts conflict, agree, or neither: they tell of other things, or of other sides of one; the three sum to 1. */
export interface Chances {
  readonly conflict: number;
  readonly agreement: number;
  readonly neither: number;
}

/** What it takes to say that two texts conflict or agree: the chance, and the share of the lesser that the other says too. */
export const NEEDED = {
  headline: { conflict: 0.57, agreement: 0.35, shared: 0.3 },
  claim: { conflict: 0.5, agreement: 0.6, shared: 0 },
  summary: { conflict: 0.52, agreement: 2, shared: 0 },
} as const;

type Weights = ReadonlyMap<string, readonly [conflict: number, agreement: number]>;

/** The table, read once: for each form what a feature says for conflict and for agreement rather than neither. */
const BY_FORM: Readonly<Record<Form, Weights>> = { headline: weightsAt(0), claim: weightsAt(2), summary: weightsAt(4) };

function weightsAt(column: number): Weights {
  const rows = WEIGHTS.trim().split('\n');
  return new Map(
    rows.map((row): [string, readonly [number, number]] => {
      const [name = '', ...numbers] = row.split(' ');
      return [name, [Number(numbers[column]), Number(numbers[column + 1])]];
    }),
  );
}

/** Judges two texts by the features of what they share and of what they differ in. */
export function chancesOf(features: TextFeatures, form: Form): Chances {
  let [forConflict, forAgreement] = [0, 0];
  for (const [name, value] of features) {
    const [conflict, agreement] = BY_FORM[form].get(name) ?? [0, 0];
    forConflict += conflict * value;
    forAgreement += agreement * value;
  }
  const most = Math.max(forConflict, forAgreement, 0);
  const [conflict, agreement, neither] = [Math.exp(forConflict - most), Math.exp(forAgreement - most), Math.exp(-most)];
  const total = conflict + agreement + neither;
  return { conflict: conflict / total, agreement: agreement / total, neither: neither / total };
}

/** How far some features speak for conflict rather than agreement. */
export function gravityOf(names: readonly string[], form: Form): number {
  return names.reduce((sum, name) => {
    const [conflict, agreement] = BY_FORM[form].get(name) ?? [0, 0];
    return sum + conflict - agreement;
  }, 0);
}

export function gravity(difference: Difference, form: Form): number {
  return gravityOf(featuresOf(difference), form);
}
