import type { BlockKind, Edtf, Field, Role } from './article.js';

/** What a discrepancy is about. */
export const DISCREPANCY_KINDS = [
  'date',
  'time',
  'weekday',
  'duration',
  'number',
  'part-whole-count',
  'money',
  'percent',
  'quantity',
  'ordinal',
  'person-name-spelling',
  'role-title',
  'place',
  'organisation',
  'document-type',
  'polarity',
  'modality',
  'scope',
  'attribution',
  'quote-wording',
  'addition',
  'omission',
  'headline-vs-body',
  'caption-vs-body',
  'relative-date',
] as const;
export type DiscrepancyKind = (typeof DISCREPANCY_KINDS)[number];

/** How the positions of a fact stand to each other. */
export const RELATIONS = ['conflict', 'alteration', 'addition', 'omission', 'variant', 'update', 'refinement', 'agreement'] as const;
export type Relation = (typeof RELATIONS)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A verbatim span of a document. `field.slice(start, end) === quote`; `context` is the sentence around it and contains `quote`. */
export interface Evidence {
  readonly document: string;
  readonly field: Field;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly context: string;
  readonly block: BlockKind;
  readonly speaker?: string;
}

/** One distinct value of a fact and everyone who gives it. */
export interface Position {
  /** Normalised, language-neutral value; its shape goes with the discrepancy's kind. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly display: string;
  /** Documents that say it, and how many of them did not copy it from another. A draft is among the first, never among the second. */
  readonly sources: number;
  readonly independentSources: number;
  readonly evidence: readonly Evidence[];
}

/** One step of an explanation with the spans it rests on. */
export interface Step {
  readonly text: string;
  readonly evidence: readonly Evidence[];
}

export interface Discrepancy {
  /** Stable: the same facts give the same id on every run and in every input order. */
  readonly id: string;
  readonly rule: string;
  readonly kind: DiscrepancyKind;
  readonly relation: Relation;
  readonly severity: Severity;
  /** Probability in [0, 1] that an editor would agree. */
  readonly confidence: number;
  readonly scope: 'cross-source' | 'within-source';
  /** What is said to differ, in the words of the first source: "the working group", "mill revenue". */
  readonly subject: string;
  readonly message: string;
  /** The message in each interface language. */
  readonly messages: { readonly en: string; readonly ar: string };
  readonly explanation: readonly Step[];
  /** At least two, in document order; of an agreement one, with everyone who says so. */
  readonly positions: readonly Position[];
}

export interface ReportDocument {
  readonly id: string;
  readonly path?: string;
  readonly url?: string;
  readonly title?: string;
  readonly source?: string;
  /** `draft`: the findings are what this document departs from the others in. */
  readonly role?: Role;
  readonly language: string;
  readonly sha256: string;
  readonly published: { readonly edtf: Edtf; readonly basis: 'metadata' | 'text' | 'option' | 'unknown' };
  /** The day of its last change, where the source declares one. */
  readonly modified?: Edtf;
  /** Documents this one copies, with the share of its own words found there, in [0, 1]. */
  readonly derivedFrom: readonly { readonly document: string; readonly share: number }[];
  /** With `includeText`: what offsets point into. */
  readonly text?: string;
  readonly remarks?: readonly string[];
}

export interface InputError {
  readonly path: string;
  readonly message: string;
}

export interface Report {
  readonly schemaVersion: '1';
  readonly tool: { readonly name: 'tabayun'; readonly version: string };
  /** ISO 8601 UTC. */
  readonly createdAt: string;
  readonly documents: readonly ReportDocument[];
  /** Most severe first, then by confidence, then by id. */
  readonly discrepancies: readonly Discrepancy[];
  readonly agreements: readonly Discrepancy[];
  readonly errors: readonly InputError[];
  readonly summary: {
    readonly documents: number;
    readonly error: number;
    readonly warning: number;
    readonly info: number;
    readonly agreements: number;
    readonly errors: number;
  };
}
