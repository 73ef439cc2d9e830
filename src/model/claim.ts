import type { Attribute } from './attribute.js';
import type { BlockKind, Field } from './article.js';
import type { Mention } from './mention.js';
import type { Comparison } from './compare/comparison.js';
import type { DiscrepancyKind } from './report.js';

/** A span of a document that a claim or a finding rests on. */
export interface Span {
  /** Index of the reading (document) and of its sentence. */
  readonly document: number;
  readonly sentence: number;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** A feature of wording and its weight near the claim: stems, concepts, names, places. */
export type Features = ReadonlyMap<string, number>;

/** Kinds of claim that give a value: they are matched by what stands around the value. */
export const VALUE_KINDS: ReadonlySet<string> = new Set([
  'number',
  'part-whole-count',
  'date',
  'time',
  'duration',
  'money',
  'percent',
  'quantity',
  'ordinal',
]);

/** A value bound to what it is said of. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  readonly value: ClaimValue;
  /** What the value is a value of, as far as the words say. */
  readonly attribute: Attribute;
  /** Features of the words around the value, weighted by nearness (1 beside it, falling with distance and clause boundaries). */
  readonly context: Features;
  /** Event type of the nearest trigger that governs the value. */
  readonly event?: string;
  readonly negated: boolean;
  /** Anything in the sentence is negated: then it is not sure that this is not. */
  readonly nearNegation: boolean;
  readonly modality?: string;
  /** The words say that the figure has been overtaken ("earlier the police had said 6"), or that it has risen to this. */
  readonly course?: 'overtaken' | 'risen';
  /** Spelling-aware key of whoever is named as saying it; the narrator otherwise. */
  readonly speaker?: string;
  readonly speakerName?: string;
  readonly quoted: boolean;
  readonly block: BlockKind;
  /** In a paragraph that repeats an earlier one of its document. */
  readonly repeated: boolean;
}

export type ClaimKind = Exclude<DiscrepancyKind, 'headline-vs-body' | 'caption-vs-body' | 'relative-date' | 'weekday'>;

/** A mention's value, or the wording itself where what differs is no value. */
export type ClaimValue = Mention['value'] | WordingValue;

export interface WordingValue {
  /** Folded words as said; empty where the other side says nothing. */
  readonly words: string;
  /** Of two lines taken whole: what they differ in (`opposite`, `denial`, a kind of word that was replaced …), or `agreement`. */
  readonly difference?: string;
  /** The scale at whose two ends the words stand. */
  readonly scale?: string;
}

/** How two claims came to be held for the same fact. */
export interface Link {
  readonly a: Claim;
  readonly b: Claim;
  /** Probability in [0, 1] that both are about the same fact. */
  readonly score: number;
  /** `verbatim`: the sentences are one text and the values stand in the same slot of it; `reworded`: matched by meaning. */
  readonly directness: 'verbatim' | 'reworded';
  /** How `b` compares to `a`: at one place of one text, edited, a bound is its words. */
  readonly comparison: Comparison;
  /** What the score was made of, by feature name, for the explanation. */
  readonly features: Readonly<Record<string, number>>;
}

/** Claims about the same fact. */
export interface Fact {
  readonly kind: ClaimKind;
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}

/** Document `copy` took `share` of its own words from document `original`; both are indices of readings. */
export interface Derivation {
  readonly copy: number;
  readonly original: number;
  readonly share: number;
}
