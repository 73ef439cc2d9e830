import type { ClaimKind } from '../model/claim.js';
import type { ArticleInput } from '../model/article.js';
import type { DiscrepancyKind, Relation, Severity } from '../model/report.js';

/** One value or any of several. */
export type OneOf<T> = T | readonly T[];

/**
 * A condition on two differing claims. Every key must hold; a list means any of. The vocabulary is closed, so that a typing error is a load
 * error and no condition can run code. `check/pair.ts` computes what each key is matched against.
 */
export interface Condition {
  /** How the two values compare. */
  readonly outcome?: OneOf<'equal' | 'contained' | 'variant' | 'disjoint'>;
  /** Facets of the comparison, e.g. `month-differs`, `weekday-only`, `rounding`: any of these. */
  readonly facets?: OneOf<string>;
  /** One text edited, or two texts matched by meaning. */
  readonly directness?: OneOf<'verbatim' | 'reworded'>;
  readonly scope?: OneOf<'cross-source' | 'within-source'>;
  /** Any of the two stands in such a block. */
  readonly block?: OneOf<'headline' | 'deck' | 'body' | 'caption' | 'quote'>;
  /** One document is derived from the other. */
  readonly copied?: boolean;
  /** Which claim's document came out later; `same` within the day or where the times are equal, `unknown` where either is. */
  readonly published?: OneOf<'apart' | 'same' | 'unknown'>;
  /** Direction of the figure from the earlier to the later document. */
  readonly change?: OneOf<'rising' | 'falling' | 'unknown'>;
  /** What the values are values of: exact names or a prefix ending in `*`. */
  readonly attribute?: OneOf<string>;
  /** Both named speakers, or the narrator, are the same. */
  readonly speakers?: OneOf<'same' | 'different' | 'unknown'>;
  /** Either is negated / has the modality / lies inside quotation marks. */
  readonly negated?: OneOf<'both' | 'one' | 'none'>;
  readonly modality?: OneOf<'same' | 'one-hedged' | 'different'>;
  readonly quoted?: OneOf<'both' | 'one' | 'none'>;
  /** Bounds on the link's score and on the closeness of the values, both in [0, 1]. */
  readonly score?: Bounds;
  readonly closeness?: Bounds;
}

export interface Bounds {
  readonly atLeast?: number;
  readonly below?: number;
}

/** What is said of two claims for which the condition holds; the first verdict that holds decides. */
export interface Verdict {
  readonly when: Condition;
  readonly relation: Relation;
  readonly severity: Severity;
  /** Reported under this kind instead of the rule's own, e.g. `headline-vs-body`. */
  readonly kind?: DiscrepancyKind;
  /** Factor on the link's score, in [0, 1]. */
  readonly confidence?: number;
}

/** A short pair of texts that shows the rule at work. */
export interface RuleExample {
  readonly language: string;
  readonly a: string | ArticleInput;
  readonly b: string | ArticleInput;
  /** In `fires`: what must come out; the rule's first verdict's relation where absent. */
  readonly relation?: Relation;
}

export interface Localised {
  readonly en: string;
  readonly ar: string;
}

/** A rule as its file says it. `id` is the file's name. */
export interface Rule {
  readonly id: string;
  readonly title: Localised;
  readonly help: string;
  readonly tags?: readonly string[];
  /** The kind it reports; the fact's own where absent. */
  readonly kind?: DiscrepancyKind;
  readonly select: { readonly kinds: readonly ClaimKind[]; readonly when?: Condition };
  readonly unless?: readonly Condition[];
  readonly verdicts: readonly Verdict[];
  /** Findings below this confidence are not reported. */
  readonly confidenceFloor: number;
  /** A general rule: its finding is not told where another rule's points at the same words of the same texts. */
  readonly givesWay?: boolean;
  /** Templates with {subject} {a} {b} {sourceA} {sourceB}. */
  readonly message: Localised;
  readonly fires: readonly RuleExample[];
  readonly silent: readonly RuleExample[];
}
