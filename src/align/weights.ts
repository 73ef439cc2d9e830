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
  bias: -3.96,
  slot: 4.00,
  similarity: 1.00,
  dice: 1.77,
  contextDice: 2.42,
  nearDice: 1.20,
  clash: -1.01,
  crowd: -0.83,
  attribute: -0.02,
  concept: 0.97,
  sole: 1.10,
  event: -0.21,
  owners: -0.27,
  related: 1.98,
  within: -0.62,
  closeness: 1.30,
  mistyped: 2.49,
  explained: -2.26,
};
