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
  bias: -4.03,
  slot: 4.0,
  similarity: 1.0,
  dice: 1.67,
  contextDice: 2.41,
  nearDice: 1.23,
  clash: -1.02,
  crowd: -0.82,
  attribute: 0.03,
  concept: 1.01,
  sole: 1.16,
  event: -0.27,
  owners: -0.25,
  related: 2.07,
  within: -0.33,
  closeness: 1.3,
  mistyped: 2.41,
  explained: -2.05,
};
