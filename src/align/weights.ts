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
  bias: -3.71,
  slot: 4.0,
  similarity: 1.0,
  dice: 1.74,
  contextDice: 2.54,
  nearDice: 1.32,
  clash: -1.03,
  crowd: -0.87,
  attribute: -0.09,
  concept: 0.95,
  sole: 1.13,
  event: -0.18,
  owners: -0.3,
  related: 1.75,
  within: -0.61,
  closeness: 1.31,
  mistyped: 2.49,
  explained: -2.17,
};
