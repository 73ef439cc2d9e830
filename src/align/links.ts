import { mayBeOne } from '../model/attribute.js';
import type { Claim, ClaimKind, Link } from '../model/claim.js';
import { ONE_CHANGE } from '../compare/thresholds.js';
import { asCopied, compareClaims, linkOf, measuredIn } from '../model/compare/claims.js';
import { toldCourse } from '../model/compare/course.js';
import type { Comparison } from '../model/compare/comparison.js';
import type { Reading } from '../model/reading.js';
import { pairsWithin } from './bounds.js';
import { sentencesToWeigh, shareByAttribute } from './weighed.js';
import type { FeatureSpace } from './features.js';
import {
  affinity,
  FITTED_KINDS,
  linkScore,
  pairFeatures,
  ruledScore,
  type ContestFeatures,
  type LinkEvidence,
  type PairFeatures,
} from './score.js';
import { isHeld, isOneHolder, isOneOffice, officeKey } from './offices.js';
import { isOnePattern, noteSeries } from './patterns.js';
import { addsUpTo, breaksSum, exactCount, isSummed } from './sums.js';
import type { SentencePair } from './sentences.js';
import { slotOf, type Overlay } from '../compare/overlay.js';

/** Two documents, or one with itself, laid side by side. */
export interface Meeting {
  readonly documents: { readonly a: number; readonly b: number };
  readonly first: Reading;
  readonly second: Reading;
  readonly related: number;
  readonly pairs: readonly SentencePair[];
  /** Overlays of the near-verbatim sentence pairs, by `a * sentences(second) + b`. */
  readonly overlays: ReadonlyMap<number, Overlay>;
}

/** Score below which a link is no link. */
export const LINKED = 0.2;

/**
 * Links between the claims of two documents, scored. `threshold`: score from which a pair is linked.
 *
 * Two passes: each pair by itself, then each among its rivals. A figure that the other document gives alike is not contradicted by the
 * other figures there, and of several figures that differ only the one most alike in wording can be meant.
 */
export function linkClaims(
  meeting: Meeting,
  claimsOfFirst: ClaimTable,
  claimsOfSecond: ClaimTable,
  space: FeatureSpace,
  threshold: number,
): Link[] {
  const candidates = candidatePairs(meeting, claimsOfFirst, claimsOfSecond, space);
  const rivals = new Map<Claim, Candidate[]>();
  for (const candidate of candidates) {
    for (const claim of [candidate.a, candidate.b]) {
      const list = rivals.get(claim);
      if (list) list.push(candidate);
      else rivals.set(claim, [candidate]);
    }
  }
  const kept = keptClaims(candidates);
  return candidates.flatMap((candidate) => {
    const features = { ...candidate.features, ...contest(candidate, rivals, claimsOfFirst, claimsOfSecond) };
    const sum = { [BROKEN_SUM]: isBrokenSum(candidate, claimsOfFirst, claimsOfSecond) ? 1 : 0 };
    // Equal values need no fitting: what is left to ask is whether the wording says they are one fact.
    const score =
      isKept(candidate, kept) || isAddedUp(candidate, claimsOfFirst) || isAccountedFor(candidate, rivals, claimsOfFirst, claimsOfSecond)
        ? SET_ASIDE
        : candidate.comparison.outcome === 'equal'
          ? agreementScore(candidate)
          : FITTED_KINDS.has(candidate.a.kind)
            ? Math.max(linkScore(features), toldScore(candidate, meeting))
            : ruledScore(candidate.a, candidate.features, candidate.comparison);
    if (score < threshold) return [];
    const { a, b, compared } = candidate;
    const directness = (candidate.slot ?? 0) < ONE_TEXT_AT_LEAST ? 'reworded' : 'verbatim';
    return [linkOf(a, b, score, directness, { ...features, ...sum }, compared)];
  });
}

/**
 * Whether another office of a person, or another holder of an office, that differs in other words is no contradiction: the document that should
 * be contradicted gives it as well, so that the person has two offices, or there are two persons.
 */
function isAccountedFor(
  { a, b, comparison, slot }: Candidate,
  rivals: ReadonlyMap<Claim, readonly Candidate[]>,
  claimsOfFirst: ClaimTable,
  claimsOfSecond: ClaimTable,
): boolean {
  if (slot !== undefined || comparison.outcome !== 'disjoint') return false;
  if (isHeld(a)) return claimsOfSecond.people.has(nameOf(a)) || claimsOfFirst.people.has(nameOf(b));
  if (a.kind !== 'role-title') return false;
  return [a, b].some((claim) => rivals.get(claim)?.some((rival) => AGREES.has(rival.comparison.outcome)));
}

const AGREES: ReadonlySet<string> = new Set(['equal', 'contained']);

function nameOf(claim: Claim): string {
  return claim.kind === 'person-name-spelling' ? claim.value.key : '';
}

/** Score of a pair that another pair takes away, however alike the two are. */
export const SET_ASIDE = 0;

/**
 * Values of one document that another has kept at the same place of one text, with the likeness of the two sentences: with what it says elsewhere, in
 * sentences that are less alike, they have nothing to do.
 */
function keptClaims(candidates: readonly Candidate[]): Map<Claim, number> {
  const kept = new Map<Claim, number>();
  for (const { a, b, comparison, slot } of candidates) {
    if (slot === undefined || slot < ONE_CHANGE || comparison.outcome !== 'equal' || a.document === b.document) continue;
    for (const claim of [a, b]) kept.set(claim, Math.max(slot, kept.get(claim) ?? 0));
  }
  return kept;
}

/** Whether another document has kept either value where it was: there, in sentences that are more alike, is what should be compared. */
function isKept({ a, b, comparison, slot = 0 }: Candidate, kept: ReadonlyMap<Claim, number>): boolean {
  return comparison.outcome === 'disjoint' && a.document !== b.document && [a, b].some((claim) => slot < (kept.get(claim) ?? 0));
}

/** Similarity of two sentences from which a slot of both makes them one text, edited; below, they share a passage. */
const ONE_TEXT_AT_LEAST = 0.5;

/** Score of two counts of one thing of which the words say that one has overtaken the other; relatedness from which they are of one event. */
const TOLD = 0.45;
const ONE_EVENT = 0.15;

function toldScore({ a, b, comparison }: Candidate, { related }: Meeting): number {
  return related >= ONE_EVENT && isTold(a, b, comparison) ? TOLD : 0;
}

/** In one document a rise alone does not say from which of its other values; two values of one sentence are of two things. */
function isTold(a: Claim, b: Claim, { facets }: Comparison): boolean {
  if (a.document === b.document && (a.sentence === b.sentence || (a.course !== 'overtaken' && b.course !== 'overtaken'))) return false;
  return a.attribute.isConcept && a.attribute.key === b.attribute.key && toldCourse(a, b, facets) !== undefined;
}

/** Two claims that may be of one fact, with what is seen of them by themselves. */
interface Candidate {
  readonly a: Claim;
  readonly b: Claim;
  /** How the values compare by themselves, and where they stand. */
  readonly compared: Comparison;
  readonly comparison: Comparison;
  readonly slot?: number;
  readonly features: PairFeatures;
  readonly affinity: number;
}

/** Affinity from which two equal values are one fact said twice. */
const AGREEING = 0.2;

function agreementScore({ affinity: near, slot }: Candidate): number {
  return slot === undefined ? Math.min(0.99, (0.5 * near) / AGREEING) : 0.99;
}

function contest(
  candidate: Candidate,
  rivals: ReadonlyMap<Claim, readonly Candidate[]>,
  claimsOfFirst: ClaimTable,
  claimsOfSecond: ClaimTable,
): ContestFeatures {
  // A document tells again what it told: there, an equal value elsewhere takes nothing from the one that differs.
  const within = candidate.a.document === candidate.b.document;
  if (within) return { explained: isBorneOut(candidate, claimsOfFirst) ? 1 : 0 };
  // A figure of three digits that the other document gives as well, of whatever thing, is hardly another's slip.
  let explained = isGiven(candidate.a, claimsOfSecond) || isGiven(candidate.b, claimsOfFirst) ? GIVEN_ELSEWHERE : 0;
  for (const claim of [candidate.a, candidate.b]) {
    for (const rival of rivals.get(claim) ?? []) {
      if (rival !== candidate && rival.comparison.outcome === 'equal') explained = Math.max(explained, rival.affinity);
    }
  }
  return { explained };
}

function candidatePairs(meeting: Meeting, claimsOfFirst: ClaimTable, claimsOfSecond: ClaimTable, space: FeatureSpace): Candidate[] {
  const candidates: Candidate[] = [];
  noteSeries(meeting, claimsOfFirst.bySentence, claimsOfSecond.bySentence);
  const add = (a: Claim, b: Claim, pair?: SentencePair, found?: Overlay): void => {
    const beside = {
      besideA: besideOf(claimsOfFirst, a),
      besideB: besideOf(claimsOfSecond, b),
      sole: soleness(claimsOfFirst, a) * soleness(claimsOfSecond, b),
    };
    const candidate = candidateOf(a, b, beside, meeting, pair, found, space);
    if (candidate) candidates.push(candidate);
  };
  const width = meeting.second.sentences.length;
  const met = new Set<number>();
  for (const { pair, share } of sentencesToWeigh(meeting, claimsOfFirst, claimsOfSecond)) {
    const number = pair.a * width + pair.b;
    const found = meeting.overlays.get(number);
    met.add(number);
    const others = claimsOfSecond.byKind[pair.b];
    for (const [kind, own] of claimsOfFirst.byKind[pair.a] ?? []) {
      const rest = others?.get(kind) ?? [];
      if (kind === 'polarity' ? found || (!own.some(isNegated) && !rest.some(isNegated)) : !found && kind === 'place') continue;
      pairsWithin(rest, own, share, (b, a) => add(a, b, pair, found));
    }
  }
  // Values of one known attribute ("killed", "injured") meet even where their sentences share no other word.
  const share = shareByAttribute(claimsOfFirst, claimsOfSecond);
  for (const [attribute, own] of claimsOfFirst.byAttribute) {
    pairsWithin(own, claimsOfSecond.byAttribute.get(attribute) ?? [], share, (a, b) => {
      const repeat = a.document === b.document && (a.sentence > b.sentence || (a.sentence === b.sentence && a.start >= b.start));
      if (!repeat && !met.has(a.sentence * width + b.sentence)) add(a, b);
    });
  }
  return candidates;
}

/** Whether the headline, deck or caption of a pair within one document gives a figure that its body gives as well. */
function isBorneOut({ a, b }: Candidate, { bySentence }: ClaimTable): boolean {
  const told = a.block === 'body' ? b : a;
  if (told.block === 'body' || a.block === b.block) return false;
  return bySentence.some((claims) =>
    claims.some((claim) => claim.block === 'body' && claim.kind === told.kind && AGREES.has(compareClaims(claim, told).outcome)),
  );
}

/** Whether a headline, deck or caption adds up what its body counts apart: "five hurt in two crashes" over three here and two there. */
function isAddedUp({ a, b, comparison }: Candidate, { bySentence }: ClaimTable): boolean {
  if (comparison.outcome !== 'disjoint' || a.document !== b.document || a.block === b.block) return false;
  const [part, whole] = a.block === 'body' ? [a, b] : [b, a];
  const total = exactCount(whole);
  const body = bySentence.flatMap((claims) => claims.filter(({ block }) => block === 'body'));
  return part.block === 'body' && total !== undefined && isSummed(total, part, body);
}

/** Whether one of two counts is a part of the other: with those of the same thing beside it, it adds up to it. */
function isPartOfOther(a: Claim, b: Claim, { besideA, besideB }: Pick<LinkEvidence, 'besideA' | 'besideB'>): boolean {
  const [x, y] = [exactCount(a), exactCount(b)];
  return x !== undefined && y !== undefined && (addsUpTo(y, a, besideA) || addsUpTo(x, b, besideB));
}

/** Feature of a link of two parts of one whole, only one of which adds up to it. */
export const BROKEN_SUM = 'brokenSum';

function isBrokenSum({ a, b, comparison, slot }: Candidate, first: ClaimTable, second: ClaimTable): boolean {
  if (slot === undefined || a.kind !== 'number' || comparison.outcome !== 'disjoint') return false;
  return breaksSum(
    { claim: a, beside: besideOf(first, a), counts: first.counts },
    { claim: b, beside: besideOf(second, b), counts: second.counts },
  );
}

/** What a figure of the other document counts for where nothing says that it is of the same thing, in affinity. */
const GIVEN_ELSEWHERE = 0.5;

function isGiven(claim: Claim, { figures }: ClaimTable): boolean {
  const figure = tellingFigure(claim);
  return figure !== undefined && figures.has(figure);
}

/** A figure told exactly and in three digits or more, as a key. */
function tellingFigure(claim: Claim): string | undefined {
  if (!('min' in claim.value) || claim.value.min !== claim.value.max || claim.value.min < 100) return undefined;
  return `${claim.kind} ${claim.value.min} ${measuredIn(claim) ?? ''}`;
}

/** The claims of a document by sentence and by attribute. */
export interface ClaimTable {
  readonly bySentence: readonly (readonly Claim[])[];
  /** The same, each sentence's claims by kind. */
  readonly byKind: readonly ReadonlyMap<ClaimKind, readonly Claim[]>[];
  readonly byAttribute: ReadonlyMap<string, readonly Claim[]>;
  /** Of claims in sentences of very many, those around each. */
  readonly around: ReadonlyMap<Claim, readonly Claim[]>;
  /** Its exact counts. */
  readonly counts: ReadonlySet<number>;
  /** Its telling figures. */
  readonly figures: ReadonlySet<string>;
  /** Of how many values each attribute is given. */
  readonly values: ReadonlyMap<string, number>;
  /** Keys of the persons it names. */
  readonly people: ReadonlySet<string>;
}

/** 1 where a document gives one value for what the claim counts or measures, less the more it gives; 0 where nothing says what it is. */
function soleness({ values }: ClaimTable, { attribute }: Claim): number {
  const count = attribute.isConcept ? values.get(attribute.key) : undefined;
  return count === undefined ? 0 : 1 / count;
}

/** How many different values the claims of each attribute give. */
function countValues(claims: readonly Claim[]): Map<string, number> {
  const quotes = new Map<string, Set<string>>();
  for (const { attribute, quote } of claims) {
    const known = quotes.get(attribute.key);
    if (known) known.add(quote);
    else quotes.set(attribute.key, new Set([quote]));
  }
  return new Map([...quotes].map(([attribute, { size }]) => [attribute, size]));
}

export function tabulate(claims: readonly Claim[], sentences: number): ClaimTable {
  const bySentence: Claim[][] = Array.from({ length: sentences }, () => []);
  const byKind = Array.from({ length: sentences }, () => new Map<ClaimKind, Claim[]>());
  const byAttribute = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.repeated) continue;
    bySentence[claim.sentence]?.push(claim);
    const kinds = byKind[claim.sentence];
    if (kinds) append(kinds, claim.kind, claim);
    const key = meetingKey(claim);
    if (key !== undefined) append(byAttribute, key, claim);
  }
  return {
    bySentence,
    byKind,
    byAttribute,
    around: claimsAround(bySentence),
    counts: new Set(claims.flatMap((claim) => exactCount(claim) ?? [])),
    figures: new Set(claims.flatMap((claim) => tellingFigure(claim) ?? [])),
    people: new Set(claims.flatMap((claim) => (claim.kind === 'person-name-spelling' ? [nameOf(claim)] : []))),
    values: countValues(claims.filter(({ kind, repeated }) => !repeated && FITTED_KINDS.has(kind))),
  };
}

/** Claims on either side of one, in a sentence of more than twice as many, that count as beside it. */
const AROUND = 100;

function claimsAround(bySentence: readonly (readonly Claim[])[]): Map<Claim, readonly Claim[]> {
  const around = new Map<Claim, readonly Claim[]>();
  for (const claims of bySentence) {
    if (claims.length <= 2 * AROUND) continue;
    for (const [at, claim] of claims.entries()) around.set(claim, claims.slice(Math.max(0, at - AROUND), at + AROUND + 1));
  }
  return around;
}

/** The claims of a claim's sentence, itself among them. */
function besideOf({ bySentence, around }: ClaimTable, claim: Claim): readonly Claim[] {
  return around.get(claim) ?? bySentence[claim.sentence] ?? [];
}

function append<K>(lists: Map<K, Claim[]>, key: K, claim: Claim): void {
  const list = lists.get(key);
  if (list) list.push(claim);
  else lists.set(key, [claim]);
}

/** Under what a count of a known thing and an office meet others wherever they stand; `undefined` for what meets by its sentence alone. */
function meetingKey(claim: Claim): string | undefined {
  return officeKey(claim) ?? (claim.attribute.isConcept ? claim.attribute.key : undefined);
}

function candidateOf(
  a: Claim,
  b: Claim,
  beside: Pick<LinkEvidence, 'besideA' | 'besideB' | 'sole'>,
  meeting: Meeting,
  pair: SentencePair | undefined,
  found: Overlay | undefined,
  space: FeatureSpace,
): Candidate | undefined {
  const admitted = admit(a, b, beside, meeting, pair, found);
  if (typeof admitted === 'string') return undefined;
  const { compared, comparison, slot } = admitted;
  const evidence: LinkEvidence = {
    a,
    b,
    comparison,
    related: meeting.related,
    ...beside,
    ...(pair ? { sentences: pair } : {}),
    ...(slot === undefined ? {} : { slot }),
  };
  const features = pairFeatures(evidence, space);
  return { a, b, compared, comparison, features, affinity: affinity(features), ...(slot === undefined ? {} : { slot }) };
}

/** Whether either value is given by another claim of the other sentence that may be of the same thing. */
function isMoved(a: Claim, b: Claim, { besideA, besideB }: Pick<LinkEvidence, 'besideA' | 'besideB'>): boolean {
  if (!MEASURED_KINDS.has(a.kind)) return false;
  const given = (own: Claim, beside: readonly Claim[], rival: Claim): boolean =>
    beside.some(
      (other) =>
        other !== rival &&
        other.kind === own.kind &&
        mayBeOne(own.attribute, other.attribute) &&
        compareClaims(own, other).outcome === 'equal',
    );
  return given(a, besideB, b) || given(b, besideA, a);
}

/** Kinds whose figures are given with what they measure, so that the same figure again is the same fact. */
const MEASURED_KINDS: ReadonlySet<ClaimKind> = new Set(['money', 'percent', 'quantity', 'duration']);

/** What keeps two claims from being weighed at all. */
export type Obstacle =
  | 'kind' // values of two kinds
  | 'repeated' // in a paragraph that repeats an earlier one
  | 'sentences' // the sentences share too little wording, and no known attribute brings the values together
  | 'reworded' // of a kind that is compared in edited text only, or told in too different words
  | 'edited' // happenings in one text, edited: its changes say what came about
  | 'incomparable' // dollars and riyals
  | 'other-slot' // at two places of one text, edited
  | 'attributes' // of unlike things
  | 'part' // one is a part of the other: with what stands beside it, it adds up to it
  | 'moved' // one of the two stands elsewhere in the other's sentence
  | 'one-writer'; // two values in the body of one document

/** How two claims of two sentences that met compare and whether they stand in one slot, or what keeps them from being weighed. */
function admit(
  a: Claim,
  b: Claim,
  beside: Pick<LinkEvidence, 'besideA' | 'besideB'>,
  meeting: Meeting,
  pair: SentencePair | undefined,
  found: Overlay | undefined,
): (Pick<Candidate, 'compared' | 'comparison'> & { readonly slot: number | undefined }) | Obstacle {
  const { first, second } = meeting;
  if (!found && !meetsReworded(a, b, pair)) return 'reworded';
  if (found && a.kind === 'polarity') return 'edited';
  const sides = pair && [first.sentences[pair.a], second.sentences[pair.b]];
  const inSlot = found && sides ? slotOf(found, sides[0], sides[1], a, b) : undefined;
  const compared = compareClaims(a, b);
  const copied = inSlot !== undefined && (a.kind !== 'role-title' || inSlot >= ONE_CHANGE);
  const comparison = copied ? asCopied(a, b, compared) : compared;
  if (comparison.outcome === 'incomparable') return 'incomparable';
  // Of two items made from one pattern (yesterday's and today's oil prices) the slots say nothing.
  const pattern = inSlot !== undefined && found && sides?.[0] && sides[1] && isOnePattern(meeting, found, sides[0], sides[1], beside);
  // A toll is one toll whatever else differs; prices, times and names of two items are two.
  if (pattern && !(a.kind === 'number' && a.attribute.isConcept)) return 'other-slot';
  const slot = pattern ? undefined : inSlot;
  // In one text, edited, two places are two facts; a person is the same wherever the name stands.
  if (found && inSlot === undefined && a.kind !== 'role-title' && a.kind !== 'person-name-spelling') return 'other-slot';
  if (!mayMeet(a, b, comparison, slot)) return 'attributes';
  if (a.document === b.document && comparison.outcome === 'disjoint' && !retold(a, b) && !isTold(a, b, comparison)) return 'one-writer';
  if (comparison.outcome === 'disjoint' && isPartOfOther(a, b, beside)) return 'part';
  // In one text, edited, a figure that stands elsewhere in the other's sentence was moved, not changed.
  if (slot !== undefined && comparison.outcome === 'disjoint' && isMoved(a, b, beside)) return 'moved';
  return { compared, comparison, slot };
}

/** What keeps two claims of the two documents of a meeting from being candidates for one fact; `undefined` where they are. */
export function obstacleBetween(
  a: Claim,
  b: Claim,
  beside: Pick<LinkEvidence, 'besideA' | 'besideB'>,
  meeting: Meeting,
): Obstacle | undefined {
  if (a.kind !== b.kind) return 'kind';
  if (a.repeated || b.repeated) return 'repeated';
  const pair = meeting.pairs.find((met) => met.a === a.sentence && met.b === b.sentence);
  if (!pair && (meetingKey(a) === undefined || meetingKey(a) !== meetingKey(b))) return 'sentences';
  const admitted = admit(a, b, beside, meeting, pair, meeting.overlays.get(a.sentence * meeting.second.sentences.length + b.sentence));
  return typeof admitted === 'string' ? admitted : undefined;
}

/**
 * Whether two claims of one document may be one fact told twice. A writer who gives two figures in the body means two things; a headline,
 * deck or caption tells again what the body tells, and a name is the same name wherever it stands.
 */
function retold(a: Claim, b: Claim): boolean {
  return a.block !== b.block || a.kind === 'person-name-spelling';
}

function isNegated({ negated }: Claim): boolean {
  return negated;
}

/** Shared wording from which two signings may be one: what was signed is then one document. */
const SAME_SIGNING = 0.15;

/** Shared wording from which two happenings may be one though told in other words. */
const SAME_HAPPENING = 0.25;

/**
 * Whether two claims are worth comparing outside near-verbatim text. One name written alike twice is no finding.
 */
function meetsReworded(a: Claim, b: Claim, pair: SentencePair | undefined): boolean {
  if (FITTED_KINDS.has(a.kind)) return true;
  if (a.kind === 'person-name-spelling') return a.quote !== b.quote && (isHeld(a) ? isHeld(b) && isOneOffice(a, b) : !isHeld(b));
  if (a.kind === 'role-title') return isOneHolder(a, b);
  if (a.kind === 'organisation') return compareClaims(a, b).outcome === 'variant';
  if (a.kind === 'document-type') return a.event === 'sign' && b.event === 'sign' && (pair?.dice ?? 0) >= SAME_SIGNING;
  return a.kind === 'polarity' && a.negated !== b.negated && (pair?.dice ?? 0) >= SAME_HAPPENING;
}

/** Similarity from which a slot alone decides: an editor who changed "killed" to "hurt" beside the figure changed the text, not the subject. */
const ONE_TEXT = 0.8;

/** Smaller figure over larger below which two reworded figures are of two things: three thousand who live here, hundreds of thousands who left. */
const SAME_ORDER = 0.05;

/** What must hold before two claims can be of one fact, whatever the wording around them. */
function mayMeet(a: Claim, b: Claim, comparison: Comparison, slot: number | undefined): boolean {
  // "He did not speak for the first": which of two verbs a distant negation binds is not known.
  if (a.kind === 'polarity' && a.negated !== b.negated && (a.negated ? b : a).nearNegation) return false;
  const [x, y] = [a.attribute, b.attribute];
  if (slot !== undefined) return slot >= ONE_TEXT || !x.isConcept || !y.isConcept || x.key === y.key;
  switch (a.kind) {
    case 'number':
      return mayBeOne(x, y) && comparison.closeness >= SAME_ORDER;
    case 'money':
    case 'percent':
    case 'quantity':
      return mayBeOne(x, y) && (comparison.closeness >= SAME_ORDER || x.isConcept);
    case 'duration':
      return mayBeOne(x, y);
    case 'role-title':
      return isOneHolder(a, b);
    case 'person-name-spelling':
      // How a name is spelled is told of the name, not once more of the office.
      return isHeld(a) ? comparison.outcome === 'equal' || comparison.facets.includes('shares-a-part') : comparison.outcome !== 'disjoint';
    case 'place':
    case 'organisation':
    case 'document-type':
    case 'ordinal':
    case 'polarity':
      return x.key === y.key || comparison.outcome === 'equal';
    default:
      return true;
  }
}
