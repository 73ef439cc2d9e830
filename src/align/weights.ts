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
  bias: -3.12,
  slot: 4.00,
  similarity: 1.00,
  dice: 1.77,
  contextDice: 2.61,
  nearDice: 1.37,
  clash: -1.06,
  crowd: -0.88,
  attribute: 0.01,
  concept: 0.86,
  sole: 1.03,
  event: -0.23,
  owners: -0.33,
  related: -0.12,
  within: 0.36,
  closeness: 1.28,
  mistyped: 1.34,
  explained: -2.01,
};
