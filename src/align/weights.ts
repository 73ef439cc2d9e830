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
  bias: -3.77,
  slot: 4.00,
  similarity: 1.00,
  dice: 1.73,
  contextDice: 2.58,
  nearDice: 1.37,
  clash: -1.03,
  crowd: -0.89,
  attribute: -0.06,
  concept: 0.95,
  sole: 1.14,
  event: -0.20,
  owners: -0.29,
  related: 1.80,
  within: -0.57,
  closeness: 1.29,
  mistyped: 2.24,
  explained: -2.19,
};
