import { isWorded, sentenceFeatures } from '../../align/features.js';
import type { Claim, Fact } from '../../model/claim.js';
import { parseIsoDay } from '../../model/dates.js';
import type { ReadSentence, Reading } from '../../model/reading.js';
import type { Finding } from '../judge.js';
import type { Sources } from '../sources.js';
import { ValuesAlike, type Same } from '../values-alike.js';
import type { CertaintyFeature } from './weights.js';

/** What the certainty of a finding is made of, by name; what is absent is 0. */
export type CertaintyFeatures = Readonly<Partial<Record<CertaintyFeature, number>>>;

/**
 * What is seen of a finding that tells a true one from a false one, each in about [-5, 5]. It depends on the documents of the finding alone, so that
 * another article in the run changes nothing.
 */
export function certaintyFeatures({ fact, kind, relation, pairs, same }: Finding, sources: Sources): CertaintyFeatures {
  const pair = pairs[0];
  if (!pair) return { bias: 1 };
  const { a, b, comparison, directness, features, score } = pair;
  const verbatim = directness === 'verbatim' ? 1 : 0;
  const of = (name: string): number => features[name] ?? 0;
  return {
    bias: 1,
    score: logOdds(score),
    verbatim,
    edited: verbatim * (1 - of('similarity')),
    closeness: comparison.closeness,
    mistyped: of('mistyped'),
    explained: of('explained'),
    sole: of('sole'),
    dice: of('dice'),
    contextDice: of('contextDice'),
    nearDice: of('nearDice'),
    crowd: of('crowd'),
    event: of('event'),
    denial: a.negated === b.negated ? 0 : 1,
    quotation: a.quoted === b.quoted ? 0 : 1,
    ...supportOf(fact, same, a, b, sources),
    ...(a.document === b.document ? { within: 1 } : betweenDocuments(a, b, of('related'), sources)),
    [`kind:${kind}`]: 1,
    [`relation:${relation}`]: 1,
  };
}

/** Values, and independent documents that give one, beyond which more say no more. */
const MANY = 8;

/** How many values are given for the fact beside the two, and how many independent documents give each, as logarithms. */
function supportOf({ claims }: Fact, same: Same, a: Claim, b: Claim, { witness }: Sources): CertaintyFeatures {
  const witnesses = new ValuesAlike<Set<number>>(same);
  let values = 0;
  for (const claim of [a, b, ...claims]) {
    const known = witnesses.find(claim);
    if (known) known.add(witness(claim.document));
    else {
      values += 1;
      witnesses.add(claim, new Set([witness(claim.document)]));
    }
  }
  const support = [a, b].map((claim) => witnesses.find(claim)?.size ?? 1);
  return {
    values: Math.log(Math.min(MANY, Math.max(1, values - 1))),
    leastSupport: Math.log(Math.min(MANY, ...support)),
    mostSupport: Math.log(Math.min(MANY, Math.max(...support))),
  };
}

/** What two documents are to each other. */
function betweenDocuments(a: Claim, b: Claim, related: number, sources: Sources): CertaintyFeatures {
  const [own, other] = [sources.readings[a.document], sources.readings[b.document]];
  if (!own || !other) return {};
  const [x, y] = [subjectsOf(own), subjectsOf(other)];
  const oneLanguage = own.article.language === other.article.language;
  const missing = [missingOf(x, y, oneLanguage, sources), missingOf(y, x, oneLanguage, sources)];
  return {
    related,
    share: Math.max(sources.share(a.document, b.document), sources.share(b.document, a.document)),
    headlineMissing: Math.min(...missing),
    headlineMissingMost: Math.max(...missing),
    oneOutlet: sources.name(a.document) === sources.name(b.document) ? 1 : 0,
    daysBetween: Math.min(2, daysBetween(own, other)),
    twoLanguages: oneLanguage ? 0 : 1,
    givenElsewhere: [isGiven(a, b, sources), isGiven(b, a, sources)].some(Boolean) ? 1 : 0,
    ...daysSpokenOf(a, b, x, y),
  };
}

/** Words that say what a document is about, those of all of it, and the days that its sentences name. */
interface Subjects {
  readonly headline: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly days: readonly (readonly string[])[];
  /** Days of the first sentence that names any. */
  readonly leadDays: readonly string[];
}

const SUBJECTS = new WeakMap<Reading, Subjects>();

function subjectsOf(reading: Reading): Subjects {
  const known = SUBJECTS.get(reading);
  if (known) return known;
  const [headline, all] = [new Set<string>(), new Set<string>()];
  const days: string[][] = [];
  // Where there is no headline, the first sentence says it.
  const says = reading.sentences.some(({ blockKind }) => blockKind === 'headline') ? isHeadline : isFirst;
  for (const [at, sentence] of reading.sentences.entries()) {
    for (const feature of sentenceFeatures(sentence)) {
      all.add(feature);
      if (says(sentence, at) && !isBroad(feature)) headline.add(feature);
    }
    days.push(
      sentence.mentions.flatMap(({ kind, value }) => (kind === 'date' && value.grain === 'day' && value.earliest ? [value.earliest] : [])),
    );
  }
  const fresh = { headline, all, days, leadDays: days.slice(0, LEAD).find((list) => list.length > 0) ?? [] };
  SUBJECTS.set(reading, fresh);
  return fresh;
}

const isHeadline = ({ blockKind }: ReadSentence): boolean => blockKind === 'headline';
const isFirst = (_: ReadSentence, at: number): boolean => at === 0;

/** Sentences in which a report says what day it is of. */
const LEAD = 6;

/** Whether a feature is of many things: a kind of happening, a concept. */
function isBroad(feature: string): boolean {
  return feature.startsWith('event:') || feature.startsWith('concept:');
}

/** Share of what one headline names that the other document does not have, by weight. `worded`: words count, not only names. */
function missingOf({ headline }: Subjects, { all }: Subjects, worded: boolean, { weight }: Sources): number {
  let [total, missing] = [0, 0];
  for (const feature of headline) {
    if (!worded && isWorded(feature)) continue;
    total += weight(feature);
    if (!all.has(feature)) missing += weight(feature);
  }
  return total === 0 ? 0 : missing / total;
}

/** Whether the document of the one also has the words of the other's value. */
function isGiven({ document }: Claim, { quote }: Claim, { text }: Sources): boolean {
  return quote.length > SHORT && (text(document, 'text').includes(quote) || text(document, 'title').includes(quote));
}

/** Characters of a value that are found in any text. */
const SHORT = 2;

function daysSpokenOf(a: Claim, b: Claim, x: Subjects, y: Subjects): CertaintyFeatures {
  if (a.kind === 'date') return {};
  const [own, other] = [daysOf(a, x), daysOf(b, y)];
  if (own.length === 0 || other.length === 0) return {};
  return own.some((day) => other.includes(day)) ? { oneDay: 1 } : { otherDay: 1 };
}

function daysOf({ sentence }: Claim, { days, leadDays }: Subjects): readonly string[] {
  const own = days[sentence] ?? [];
  return own.length > 0 ? own : leadDays;
}

function daysBetween(own: Reading, other: Reading): number {
  const [x, y] = [own, other].map(({ article }) => parseIsoDay(article.published.edtf.slice(0, 10)));
  return x === undefined || y === undefined ? 0 : Math.abs(x - y);
}

/** Odds beyond which a score says no more, as a probability. */
const NEARLY_SURE = 0.99;

function logOdds(score: number): number {
  const bounded = Math.min(NEARLY_SURE, Math.max(1 - NEARLY_SURE, score));
  return Math.log(bounded / (1 - bounded));
}
