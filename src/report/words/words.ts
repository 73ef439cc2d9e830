import type { BlockKind } from '../../model/article.js';
import type { DiscrepancyKind, Relation, ReportDocument, Severity } from '../../model/report.js';

/** How many sources say something: `published` of them, so many independent, and drafts, which are no sources. */
export interface SourceCount {
  readonly published: number;
  readonly independent: number;
  readonly drafts: number;
}

/** All that a report says in words of its own, in one language. Functions put numbers into a sentence as its grammar asks. */
export interface Words {
  readonly direction: 'ltr' | 'rtl';
  /** What this language calls itself. */
  readonly name: string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly kind: Readonly<Record<DiscrepancyKind, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly block: Readonly<Record<BlockKind, string>>;
  readonly basis: Readonly<Record<ReportDocument['published']['basis'], string>>;
  readonly scope: { readonly 'cross-source': string; readonly 'within-source': string };
  readonly draft: string;
  /** Between the items of a list: ", " or "، ". */
  readonly comma: string;
  readonly semicolon: string;

  readonly title: string;
  readonly titleOfDraft: string;
  readonly sourcesDiffer: string;
  readonly nothing: string;
  readonly nothingOfDraft: string;
  readonly why: string;
  readonly steps: (count: number) => string;
  readonly documents: string;
  readonly agreed: string;
  readonly confidence: string;
  readonly rule: string;
  readonly columns: {
    readonly severity: string;
    readonly kind: string;
    readonly relation: string;
    readonly subject: string;
    readonly positions: string;
    readonly confidence: string;
  };

  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly notes: (count: number) => string;
  readonly findings: (count: number) => string;
  readonly agreements: (count: number) => string;
  readonly factsAgreedOn: (count: number) => string;
  readonly documentCount: (documents: number, drafts: number) => string;
  /** Of `documentCount`: "5 documents checked". */
  readonly checked: (documents: string) => string;
  readonly sources: (count: SourceCount) => string;
  readonly unreadable: (count: number) => string;
  readonly unreadableTitle: string;
  readonly unreadableWord: string;
  readonly percent: (share: number) => string;
  readonly quoting: (speaker: string) => string;
  /** "takes 61 % of its words from X". */
  readonly copies: (share: number, from: string) => string;
  readonly shareOfWords: (share: number, copy: string, original: string) => string;
  /** Before the day of an article's last change. */
  readonly changed: string;
  readonly noted: string;
  /** The last line of a summary that had no room for all. */
  readonly cut: string;
  readonly id: string;
}
