import type { Claim, Link } from '../model/claim.js';
import type { Comparison } from '../model/compare/comparison.js';
import type { Bounds, Condition, OneOf, SideCondition } from './rule.js';

/** What conditions may ask of the document a claim stands in. */
export interface DocumentFacts {
  readonly source: string;
  readonly language: string;
  readonly draft: boolean;
  /** ISO 8601, `''` where unknown. */
  readonly published: string;
}

/** The compiled expressions and patterns of a set of rules. */
export interface Expressions {
  /** Whether an expression holds of a pair; one that fails on it does not. */
  readonly where: (source: string, pair: ClaimPair) => boolean;
  /** Whether a pattern is found in a text, in time linear in it. */
  readonly finds: (pattern: string, text: string) => boolean;
}

/** What conditions may ask beyond the two claims. */
export interface Surroundings {
  readonly document: (document: number) => DocumentFacts;
  /** The sentence a claim stands in, verbatim. */
  readonly sentence: (claim: Claim) => string;
  readonly expressions: Expressions;
}

/**
 * Two claims of one fact with everything a condition may ask about them. `a` is published no later than `b` where that is known, unless a
 * rule that says which side is which has turned the pair.
 */
export interface ClaimPair {
  readonly a: Claim;
  readonly b: Claim;
  readonly comparison: Comparison;
  readonly score: number;
  /** What the score was made of. */
  readonly features: Link['features'];
  readonly directness: Link['directness'];
  readonly copied: boolean;
  readonly published: 'apart' | 'same' | 'unknown';
  /** From the earlier to the later, whichever is `a`. */
  readonly change: 'rising' | 'falling' | 'unknown';
  /** `b` is published no later than `a`. */
  readonly turned?: true;
  /** The house's own spelling of what the two name, `''` where it has none. */
  readonly ours: string;
  readonly around: Surroundings;
}

/** Whether every key of the condition holds of the pair. */
export function holds(condition: Condition, pair: ClaimPair): boolean {
  return holdsApart(condition, pair) && holdsOfValues(condition, pair);
}

/**
 * Whether the keys hold that do not ask how the values compare. Of many rules most are for other pairs: nothing is made here that the condition
 * does not ask for.
 */
export function holdsApart(condition: Condition, pair: ClaimPair): boolean {
  const { a, b } = pair;
  const { directness, scope, block, attribute } = condition;
  return (
    (directness === undefined || isOneOf(directness, pair.directness)) &&
    (scope === undefined || isOneOf(scope, a.document === b.document ? 'within-source' : 'cross-source')) &&
    (block === undefined || isOneOf(block, a.block) || isOneOf(block, b.block)) &&
    (condition.copied === undefined || condition.copied === pair.copied) &&
    isOneOf(condition.published, pair.published) &&
    isOneOf(condition.change, pair.change) &&
    (attribute === undefined || isNamed(attribute, a.attribute.key) || isNamed(attribute, b.attribute.key)) &&
    (condition.speakers === undefined || isOneOf(condition.speakers, speakers(a, b))) &&
    (condition.negated === undefined || isOneOf(condition.negated, both(a.negated, b.negated))) &&
    (condition.modality === undefined || isOneOf(condition.modality, modality(a, b))) &&
    (condition.quoted === undefined || isOneOf(condition.quoted, both(a.quoted, b.quoted))) &&
    within(condition.score, pair.score) &&
    (condition.a === undefined || holdsOf(condition.a, a, pair.around)) &&
    (condition.b === undefined || holdsOf(condition.b, b, pair.around))
  );
}

function holdsOfValues(condition: Condition, pair: ClaimPair): boolean {
  const { comparison } = pair;
  return (
    isOneOf(condition.outcome, comparison.outcome) &&
    anyOf(condition.facets, comparison.facets) &&
    within(condition.closeness, comparison.closeness) &&
    (condition.where === undefined || pair.around.expressions.where(condition.where, pair))
  );
}

/** Whether every key of the condition holds of one side; what costs most is asked last. */
export function holdsOf(condition: SideCondition, claim: Claim, { document, sentence, expressions }: Surroundings): boolean {
  return (
    (condition.block === undefined || isOneOf(condition.block, claim.block)) &&
    (condition.attribute === undefined || isNamed(condition.attribute, claim.attribute.key)) &&
    (condition.negated === undefined || condition.negated === claim.negated) &&
    (condition.quoted === undefined || condition.quoted === claim.quoted) &&
    (condition.modality === undefined || isOneOf(condition.modality, claim.modality ?? 'none')) &&
    (condition.speaker === undefined || (condition.speaker === 'named') === (claim.speaker !== undefined)) &&
    (condition.exactness === undefined || ('exactness' in claim.value && isOneOf(condition.exactness, claim.value.exactness))) &&
    (condition.role === undefined || (condition.role === 'draft') === document(claim.document).draft) &&
    (condition.source === undefined || isNamed(condition.source, document(claim.document).source)) &&
    (condition.language === undefined || isOneOf(condition.language, document(claim.document).language)) &&
    (condition.counted === undefined || isAnyNamed(condition.counted, countedBy(claim))) &&
    (condition.quote === undefined || expressions.finds(condition.quote, claim.quote)) &&
    (condition.context === undefined ||
      isFoundAround(claim, condition.context, () => expressions.finds(condition.context ?? '', sentence(claim))))
  );
}

/** What patterns found in the sentences of claims: a claim is linked to many others, and each rule asks of every link. */
const FOUND = new WeakMap<Claim, Map<string, boolean>>();

function isFoundAround(claim: Claim, pattern: string, look: () => boolean): boolean {
  let found = FOUND.get(claim);
  if (!found) FOUND.set(claim, (found = new Map<string, boolean>()));
  const known = found.get(pattern);
  if (known !== undefined) return known;
  const answer = look();
  found.set(pattern, answer);
  return answer;
}

/** Names of what a claim counts: its concepts, and its noun. */
export function countedBy({ value }: Claim): string[] {
  const counted = 'counted' in value ? value.counted : undefined;
  return counted ? [counted.concept, counted.kind, counted.noun].filter((name) => name !== undefined) : [];
}

function isNamed(patterns: OneOf<string>, name: string): boolean {
  return list(patterns).some((pattern) => matchesName(pattern, name));
}

function isAnyNamed(patterns: OneOf<string>, names: readonly string[]): boolean {
  return names.some((name) => isNamed(patterns, name));
}

/** The keys of a condition that do not hold of the pair. */
export function unmet(condition: Condition, pair: ClaimPair): (keyof Condition)[] {
  return (Object.keys(condition) as (keyof Condition)[]).filter((key) => !holds({ [key]: condition[key] }, pair));
}

/** What each key of a condition is matched against. */
export function seenBy(pair: ClaimPair): Readonly<Record<keyof Condition, string | number | boolean | readonly string[]>> {
  const { a, b, comparison } = pair;
  return {
    outcome: comparison.outcome,
    facets: comparison.facets,
    directness: pair.directness,
    scope: a.document === b.document ? 'within-source' : 'cross-source',
    block: [...new Set([a.block, b.block])],
    copied: pair.copied,
    published: pair.published,
    change: pair.change,
    attribute: [...new Set([a.attribute.key, b.attribute.key])],
    speakers: speakers(a, b),
    negated: both(a.negated, b.negated),
    modality: modality(a, b),
    quoted: both(a.quoted, b.quoted),
    score: pair.score,
    closeness: comparison.closeness,
    a: [a.quote],
    b: [b.quote],
    where: false,
  };
}

function list<T>(value: OneOf<T>): readonly T[] {
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

function isOneOf<T>(wanted: OneOf<T> | undefined, value: unknown): boolean {
  return wanted === undefined || list(wanted).some((one) => one === value);
}

function anyOf(wanted: OneOf<string> | undefined, values: readonly string[]): boolean {
  return wanted === undefined || list(wanted).some((one) => values.includes(one));
}

function matchesName(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

function speakers(a: Claim, b: Claim): 'same' | 'different' | 'unknown' {
  if (a.speaker === undefined || b.speaker === undefined) return 'unknown';
  return a.speaker === b.speaker ? 'same' : 'different';
}

function both(a: boolean, b: boolean): 'both' | 'one' | 'none' {
  return a && b ? 'both' : a || b ? 'one' : 'none';
}

function modality(a: Claim, b: Claim): 'same' | 'one-hedged' | 'different' {
  if (a.modality === b.modality) return 'same';
  return a.modality === undefined || b.modality === undefined ? 'one-hedged' : 'different';
}

function within(bounds: Bounds | undefined, value: number): boolean {
  if (bounds === undefined) return true;
  return value >= (bounds.atLeast ?? -Infinity) && value < (bounds.below ?? Infinity);
}
