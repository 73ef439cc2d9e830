import type { Attribute } from './attribute.js';
import type { BlockKind, Field } from './article.js';
import type {
  DateValue,
  DocumentTypeValue,
  DurationValue,
  EventValue,
  MoneyValue,
  NumberMention,
  NumericValue,
  OrdinalValue,
  OrganisationValue,
  PersonValue,
  PlaceValue,
  QuantityValue,
  RoleValue,
  TimeValue,
} from './mention.js';
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

/** What facts are about, and what rules select. */
export type FactKind = Exclude<DiscrepancyKind, 'headline-vs-body' | 'caption-vs-body' | 'relative-date' | 'weekday'>;

/** The values read from a text, by the kind of claim they make. */
interface ReadValues {
  number: NumberMention;
  date: DateValue;
  time: TimeValue;
  duration: DurationValue;
  money: MoneyValue;
  percent: NumericValue;
  quantity: QuantityValue;
  ordinal: OrdinalValue;
  'person-name-spelling': PersonValue;
  'role-title': RoleValue;
  place: PlaceValue;
  organisation: OrganisationValue;
  'document-type': DocumentTypeValue;
  polarity: EventValue;
}

export type ReadKind = keyof ReadValues;
export type ClaimKind = ReadKind | 'wording';

/** Kinds of claim that give a value: they are matched by what stands around the value. */
export const VALUE_KINDS: ReadonlySet<ClaimKind> = new Set([
  'number',
  'date',
  'time',
  'duration',
  'money',
  'percent',
  'quantity',
  'ordinal',
]);

/** All that a claim says but its value. */
interface Saying extends Span {
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

/** A value read from a text, bound to what it is said of. */
export interface ReadClaimOf<Kind extends ReadKind> extends Saying {
  readonly kind: Kind;
  readonly value: ReadValues[Kind];
}

/** The wording itself, where what differs is no value. */
export interface WordingClaim extends Saying {
  readonly kind: 'wording';
  readonly value: WordingValue;
  /** What the words are about, where they differ. */
  readonly about: FactKind;
}

/** The claims of each kind. */
export type Claims = { [Kind in ReadKind]: ReadClaimOf<Kind> } & { wording: WordingClaim };
export type ClaimOf<Kind extends ClaimKind> = Claims[Kind];
export type Claim = Claims[ClaimKind];

/** What a fact of a claim is about. */
export function factKindOf(claim: Claim): FactKind {
  return claim.kind === 'wording' ? claim.about : claim.kind;
}

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
  readonly kind: FactKind;
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
}

/** Document `copy` took `share` of its own words from document `original`; both are indices of readings. */
export interface Derivation {
  readonly copy: number;
  readonly original: number;
  readonly share: number;
}
