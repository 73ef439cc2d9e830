/** The features a link is scored on; `align/score.ts` says what each measures. */
export type LinkFeature =
  | 'bias'
  | 'slot'
  | 'similarity'
  | 'dice'
  | 'contextDice'
  | 'nearDice'
  | 'clash'
  | 'crowd'
  | 'attribute'
  | 'concept'
  | 'sole'
  | 'event'
  | 'owners'
  | 'related'
  | 'within'
  | 'closeness'
  | 'mistyped'
  | 'explained';

/** Weights of a logistic model, fitted by `bench/fit-weights.mjs` on annotated clusters. */
export const WEIGHTS: Readonly<Record<LinkFeature, number>> = {
  bias: -2.99,
  slot: 4.0,
  similarity: 1.0,
  dice: 1.76,
  contextDice: 2.6,
  nearDice: 1.38,
  clash: -1.02,
  crowd: -0.9,
  attribute: -0.01,
  concept: 0.89,
  sole: 1.03,
  event: -0.27,
  owners: -0.33,
  related: -0.15,
  within: 0.3,
  closeness: 1.18,
  mistyped: 2.21,
  explained: -1.99,
};
