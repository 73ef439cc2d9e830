import type { DeskLexicon } from '../languages/desk.js';
import type { FactKind } from '../model/claim.js';
import type { ArticleInput } from '../model/article.js';
import type { Exactness, ModalityValue } from '../model/mention.js';
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
  /** What must hold of the one side and of the other; which is which, `select.sides` says, else publication does. */
  readonly a?: SideCondition;
  readonly b?: SideCondition;
  /** An expression in CEL over `a`, `b` and the pair, checked when the rule is loaded; `expressions/variables.ts` says what it may speak of. */
  readonly where?: string;
}

/** A condition on one of the two sides. Every key must hold; a list means any of. */
export interface SideCondition {
  readonly block?: OneOf<'headline' | 'deck' | 'body' | 'caption' | 'quote'>;
  /** Exact names or a prefix ending in `*`. */
  readonly attribute?: OneOf<string>;
  /** What is counted: what becomes of it (`killed`), what it is (`person`, `house`) or the stem of its noun; exact or a prefix ending in `*`. */
  readonly counted?: OneOf<string>;
  /** The article is a draft, or is not. */
  readonly role?: 'draft' | 'published';
  /** The outlet's name; exact or a prefix ending in `*`. */
  readonly source?: OneOf<string>;
  readonly language?: OneOf<string>;
  readonly negated?: boolean;
  readonly quoted?: boolean;
  readonly modality?: OneOf<ModalityValue['modality'] | 'none'>;
  readonly speaker?: 'named' | 'narrator';
  readonly exactness?: OneOf<Exactness>;
  /** An RE2 pattern found in the words of the value, or in the sentence around it. */
  readonly quote?: string;
  readonly context?: string;
}

/**
 * How a rule compares two values itself, instead of the way their kind is compared. Values that a comparator cannot read are compared as
 * their kind is. Lengths are in figures, days (dates), seconds (durations), minutes (times) or ranks.
 */
export type Comparator =
  /** As intervals: without a common point they are disjoint. `hedges`: whether "about" and "at least" widen a figure. */
  | { readonly by: 'interval'; readonly hedges?: 'widen' | 'ignore' }
  /** Differences up to so much, or up to such a share of the larger, are none: `contained`. */
  | { readonly by: 'tolerance'; readonly absolute?: number; readonly relative?: number }
  /** As coarsely as this: dates by month, figures by the thousand. */
  | { readonly by: 'grain'; readonly grain?: 'day' | 'month' | 'year'; readonly step?: number }
  /** Names, titles and words that are one for the desk. */
  | { readonly by: 'set'; readonly groups: readonly (readonly string[])[] }
  /** By the likeness of their letters in [0, 1], folded: from `equal` up one, from `variant` up two spellings. */
  | { readonly by: 'name-distance'; readonly equal?: number; readonly variant?: number }
  /** Ranks fewer than `apart` from each other are `contained`. */
  | { readonly by: 'ordinal'; readonly apart?: number }
  /** Whether one is denied and the other is not, whatever the values. */
  | { readonly by: 'polarity' }
  /** How sure each is: planned, promised, possible, …, or `none`; modalities of one group are one. */
  | { readonly by: 'modality'; readonly groups?: readonly (readonly string[])[] }
  /** Word by word, folded: up to `words` put for others, left out or added are a `variant`. */
  | { readonly by: 'quotation'; readonly words?: number };

export interface Bounds {
  readonly atLeast?: number;
  readonly below?: number;
}

/** What is said of two claims for which the condition holds; the first verdict that holds decides. */
export interface Verdict {
  readonly when: Condition;
  readonly relation: Relation;
  /** How grave it is if it is true: a finding that is less certain is less severe, unless settings fix it. */
  readonly severity: Severity;
  readonly fixed?: true;
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
  /** What the desk has laid down of names. */
  readonly lexicon?: DeskLexicon;
}

/** What a message template may name: the subject, of each side the value as worded and the outlet, and the house's spelling of a name. */
export const PLACEHOLDERS = ['subject', 'a', 'b', 'sourceA', 'sourceB', 'ours'] as const;

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
  /** The languages it is for, which its examples show; Arabic and English where absent. What can be told in a language, its pack decides. */
  readonly languages?: readonly string[];
  /** The kind it reports; the fact's own where absent. */
  readonly kind?: DiscrepancyKind;
  /** Of several rules that select a pair, those of a higher priority are asked first; 0 where absent. */
  readonly priority?: number;
  readonly select: {
    readonly kinds: readonly FactKind[];
    /** Which side is `a` and which is `b`; a pair that fits neither way is not selected. The earlier published is `a` where absent. */
    readonly sides?: { readonly a?: SideCondition; readonly b?: SideCondition };
    readonly when?: Condition;
  };
  readonly compare?: Comparator;
  readonly unless?: readonly Condition[];
  readonly verdicts: readonly Verdict[];
  /** Pairs that are less surely of one fact than this are not reported. */
  readonly confidenceFloor: number;
  /** The certainty of its findings was learned from labelled ones; where absent they are as certain as that both sides are of one fact. */
  readonly weighed?: boolean;
  /** Findings of less certainty are not reported: settings ask for it, no file does. */
  readonly leastCertainty?: number;
  /** A general rule: its finding is not told where another rule's points at the same words of the same texts. */
  readonly givesWay?: boolean;
  /** Templates with the placeholders of `PLACEHOLDERS`. */
  readonly message: Localised;
  readonly fires: readonly RuleExample[];
  readonly silent: readonly RuleExample[];
}

/** The languages a rule is for. */
export function languagesOf({ languages = ['ar', 'en'] }: Rule): readonly string[] {
  return languages;
}
