/**
 * What a sum, a share, a quantity or a length of time measures, and what it is given in: a kind of value, a quantity's dimension or unit. Two figures of two measures are two facts
 * however alike their sentences: revenue is no profit, a length no depth. Words that a press uses for one another are one measure.
 */
export const MEASURES = {
  price: ['money'],
  revenue: ['money', 'percent'],
  profit: ['money', 'percent'],
  loss: ['money'],
  dividend: ['money'],
  'share-price': ['money'],
  'market-value': ['money'],
  turnover: ['money', 'volume'],
  debt: ['money', 'percent'],
  deficit: ['money', 'percent'],
  surplus: ['money', 'percent'],
  budget: ['money'],
  funding: ['money'],
  aid: ['money'],
  wage: ['money', 'percent'],
  penalty: ['money'],
  ransom: ['money'],
  reserve: ['money', 'volume', 'mass'],
  exports: ['money', 'percent', 'volume', '[bbl_us]/d', 'mass'],
  imports: ['money', 'percent', 'volume', '[bbl_us]/d', 'mass'],
  gdp: ['money', 'percent'],
  inflation: ['percent'],
  growth: ['percent'],
  unemployment: ['percent'],
  turnout: ['percent'],
  'share-of': ['percent'],
  interest: ['percent'],
  length: ['length'],
  width: ['length'],
  height: ['length'],
  depth: ['length'],
  distance: ['length'],
  area: ['area', 'length'],
  weight: ['mass'],
  cargo: ['mass', 'volume'],
  capacity: ['volume', 'power'],
  production: ['mass', 'volume', '[bbl_us]/d', 'percent'],
  speed: ['speed'],
  magnitude: ['[richter]'],
  temperature: ['Cel', '[degF]'],
  rainfall: ['length', 'percent'],
  fall: ['length'],
  wait: ['duration'],
  passage: ['duration'],
  lasting: ['duration'],
  sentence: ['duration'],
  term: ['duration'],
  delay: ['duration'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Measure = keyof typeof MEASURES;

/** Whether a measure is given in values of this family: a kind, a dimension or a unit. */
export function measures(measure: Measure, family: string): boolean {
  return (MEASURES[measure] as readonly string[]).includes(family);
}

export function isMeasure(name: string): name is Measure {
  return Object.hasOwn(MEASURES, name);
}
