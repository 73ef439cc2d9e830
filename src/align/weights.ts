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
  bias: -3.72,
  slot: 4.0,
  similarity: 1.0,
  dice: 1.73,
  contextDice: 2.57,
  nearDice: 1.35,
  clash: -1.03,
  crowd: -0.85,
  attribute: -0.12,
  concept: 0.98,
  sole: 1.13,
  event: -0.19,
  owners: -0.29,
  related: 1.77,
  within: -0.59,
  closeness: 1.32,
  mistyped: 2.26,
  explained: -2.18,
};
