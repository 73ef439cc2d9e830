import type { DiscrepancyKind, Relation } from '../../model/report.js';

/** What certainty is made of; `features.ts` says how each is measured. */
export type CertaintyFeature =
  | 'bias'
  | 'score'
  | 'verbatim'
  | 'edited'
  | 'closeness'
  | 'mistyped'
  | 'explained'
  | 'sole'
  | 'dice'
  | 'contextDice'
  | 'nearDice'
  | 'crowd'
  | 'event'
  | 'denial'
  | 'quotation'
  | 'values'
  | 'leastSupport'
  | 'mostSupport'
  | 'within'
  | 'related'
  | 'share'
  | 'headlineMissing'
  | 'headlineMissingMost'
  | 'oneOutlet'
  | 'daysBetween'
  | 'twoLanguages'
  | 'givenElsewhere'
  | 'oneDay'
  | 'otherDay'
  | `kind:${DiscrepancyKind}`
  | `relation:${Relation}`;

/** Weights of a logistic model, fitted by `bench/crossval.mjs --write` on labelled findings. */
export const CERTAINTY: Readonly<Partial<Record<CertaintyFeature, number>>> = {
  bias: 0.86,
  score: 0.27,
  verbatim: 0.56,
  edited: -2.8,
  closeness: 0.99,
  mistyped: 2.15,
  explained: -0.94,
  sole: 0.14,
  dice: -0.31,
  contextDice: -0.3,
  nearDice: 0.23,
  crowd: -1.25,
  event: -0.66,
  denial: -1.04,
  quotation: 0.8,
  values: -0.6,
  leastSupport: -0.53,
  mostSupport: 0.05,
  related: 0.25,
  share: -0.14,
  headlineMissing: -2.19,
  headlineMissingMost: -0.83,
  oneOutlet: -1.52,
  daysBetween: 0.42,
  twoLanguages: -0.31,
  givenElsewhere: -0.77,
  oneDay: 0.37,
  'kind:time': -0.64,
  'relation:conflict': -0.2,
  'kind:number': -0.51,
  'kind:part-whole-count': 1.3,
  within: -1.86,
  'kind:headline-vs-body': 0.64,
  'kind:money': -0.92,
  'kind:date': 0.09,
  'kind:duration': 0.01,
  otherDay: -0.54,
  'kind:person-name-spelling': 0.72,
  'kind:percent': -0.49,
  'kind:quantity': -0.06,
  'kind:quote-wording': 0.1,
  'relation:alteration': 0.05,
  'kind:role-title': 1.48,
  'kind:ordinal': 0.81,
  'kind:polarity': 0.14,
  'kind:organisation': -1.13,
  'kind:weekday': 0.69,
  'relation:variant': 0.27,
  'kind:document-type': 0.31,
  'kind:place': -0.33,
  'kind:attribution': -1.06,
  'kind:modality': 0.61,
  'kind:scope': 0.41,
};

/** Rules whose findings were among the labelled ones. */
export const LEARNED_FROM: ReadonlySet<string> = new Set([
  'amount',
  'attribution',
  'certainty',
  'count',
  'document-type',
  'event-date',
  'event-time',
  'length-of-time',
  'measure',
  'organisation',
  'person-name',
  'place',
  'polarity',
  'quote-wording',
  'rank',
  'role',
  'scope',
  'share',
]);
