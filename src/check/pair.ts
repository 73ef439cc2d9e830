import type { Claim, Link } from '../model/claim.js';
import type { Comparison } from '../model/compare/comparison.js';
import type { Bounds, Condition, OneOf } from './rule.js';

/** Two claims of one fact with everything a condition may ask about them. `a` is published no later than `b` where that is known. */
export interface ClaimPair {
  readonly a: Claim;
  readonly b: Claim;
  readonly comparison: Comparison;
  readonly score: number;
  readonly directness: Link['directness'];
  readonly copied: boolean;
  readonly published: 'apart' | 'same' | 'unknown';
  readonly change: 'rising' | 'falling' | 'unknown';
}

/** Whether every key of the condition holds of the pair. */
export function holds(condition: Condition, pair: ClaimPair): boolean {
  const { a, b, comparison } = pair;
  return (
    isOneOf(condition.outcome, comparison.outcome) &&
    anyOf(condition.facets, comparison.facets) &&
    isOneOf(condition.directness, pair.directness) &&
    isOneOf(condition.scope, a.document === b.document ? 'within-source' : 'cross-source') &&
    anyOf(condition.block, [a.block, b.block]) &&
    (condition.copied === undefined || condition.copied === pair.copied) &&
    isOneOf(condition.published, pair.published) &&
    isOneOf(condition.change, pair.change) &&
    (condition.attribute === undefined ||
      list(condition.attribute).some((name) => matchesName(name, a.attribute) || matchesName(name, b.attribute))) &&
    isOneOf(condition.speakers, speakers(a, b)) &&
    isOneOf(condition.negated, both(a.negated, b.negated)) &&
    isOneOf(condition.modality, modality(a, b)) &&
    isOneOf(condition.quoted, both(a.quoted, b.quoted)) &&
    within(condition.score, pair.score) &&
    within(condition.closeness, comparison.closeness)
  );
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
    attribute: [...new Set([a.attribute, b.attribute])],
    speakers: speakers(a, b),
    negated: both(a.negated, b.negated),
    modality: modality(a, b),
    quoted: both(a.quoted, b.quoted),
    score: pair.score,
    closeness: comparison.closeness,
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
