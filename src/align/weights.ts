/** The features a link is scored on; `align/score.ts` says what each measures. */
export type LinkFeature =
  | 'bias' | 'slot' | 'similarity' | 'dice' | 'containment' | 'contextDice' | 'contextContainment' | 'names' | 'attribute' | 'event'
  | 'related' | 'within' | 'headline' | 'closeness' | 'equal' | 'contained' | 'modality';

/** Weights of a logistic model. Set by hand until fitted on annotated pairs. */
export const WEIGHTS: Readonly<Record<LinkFeature, number>> = {
  bias: -4,
  slot: 4,
  similarity: 1,
  dice: 3,
  containment: 1,
  contextDice: 4,
  contextContainment: 1,
  names: 0.5,
  attribute: 1.5,
  event: 0.5,
  related: 1,
  within: -1,
  headline: 0.2,
  closeness: 0.5,
  equal: 1,
  contained: 0.3,
  modality: -0.5,
};
