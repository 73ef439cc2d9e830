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
  bias: 0.81,
  score: 0.27,
  verbatim: 0.53,
  edited: -2.87,
  closeness: 1.05,
  mistyped: 2.12,
  explained: -0.99,
  sole: 0.1,
  dice: -0.26,
  contextDice: -0.25,
  nearDice: 0.22,
  crowd: -1.23,
  event: -0.65,
  denial: -1.07,
  quotation: 0.77,
  values: -0.63,
  leastSupport: -0.45,
  mostSupport: 0.03,
  related: 0.18,
  share: -0.15,
  headlineMissing: -2.15,
  headlineMissingMost: -0.84,
  oneOutlet: -1.59,
  daysBetween: 0.51,
  twoLanguages: -0.65,
  givenElsewhere: -0.75,
  oneDay: 0.39,
  'kind:time': -0.73,
  'relation:conflict': -0.2,
  'kind:number': -0.51,
  'kind:part-whole-count': 1.28,
  within: -1.87,
  'kind:headline-vs-body': 0.65,
  'kind:money': -0.9,
  'kind:date': 0.04,
  'kind:duration': -0.06,
  otherDay: -0.57,
  'kind:person-name-spelling': 0.7,
  'kind:percent': -0.37,
  'kind:quantity': -0.08,
  'kind:quote-wording': 0.1,
  'relation:alteration': 0.07,
  'kind:role-title': 1.44,
  'kind:ordinal': 0.93,
  'kind:polarity': 0.17,
  'kind:organisation': -1.13,
  'kind:weekday': 0.7,
  'relation:variant': 0.24,
  'kind:document-type': 0.27,
  'kind:place': -0.33,
  'kind:attribution': -1.05,
  'kind:modality': 0.62,
  'kind:scope': 0.42,
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
