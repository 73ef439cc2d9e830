import type { BlockKind } from '../../model/article.js';
import type { DiscrepancyKind, Relation, ReportDocument, Severity } from '../../model/report.js';
import type { Reason, Verdict } from '../decisions/entry.js';
import type { Status } from '../decisions/status.js';

/** What the key maps may do, in words: every binding names one of these, so none can go without its help line. */
export type HelpKey =
  // moving
  | 'down'
  | 'up'
  | 'pageDown'
  | 'pageUp'
  | 'first'
  | 'last'
  | 'open'
  | 'nextOpen'
  | 'previousOpen'
  | 'scrollDown'
  | 'scrollUp'
  | 'scrollPageDown'
  | 'scrollPageUp'
  | 'top'
  | 'bottom'
  | 'back'
  | 'nextFinding'
  | 'previousFinding'
  | 'nextWitness'
  | 'previousWitness'
  | 'openArticle'
  | 'nextMark'
  | 'previousMark'
  | 'nextArticle'
  | 'previousArticle'
  | 'openMarked'
  // narrowing
  | 'filterText'
  | 'cycleSeverity'
  | 'cycleKind'
  | 'cycleSource'
  | 'cycleStatus'
  | 'cycleOrder'
  | 'clearFilters'
  // deciding
  | 'confirm'
  | 'dismiss'
  | 'supersede'
  | 'unsure'
  | 'assign'
  | 'favour'
  | 'note'
  | 'withdraw'
  | 'undo'
  | 'redo'
  // handing over
  | 'packet'
  | 'packets'
  | 'edit'
  | 'copy'
  | 'examples'
  | 'suppressions'
  | 'retry'
  // views
  | 'viewFindings'
  | 'viewArticle'
  | 'viewFacts'
  | 'viewSummary'
  | 'help'
  | 'closeHelp'
  | 'quit';

/** Published sources of a position, those of them that copied from no other, and drafts, which are no source of what they say. */
export interface SourceCounts {
  readonly published: number;
  readonly independent: number;
  readonly drafts: number;
}

/** Orders a list can stand in. */
export const ORDERS = ['report', 'status', 'kind', 'confidence', 'subject', 'source'] as const;
export type Order = (typeof ORDERS)[number];

/** Words that can be asked for in the text of a filter, as `kind:date`. */
export const QUALIFIERS = ['kind', 'source', 'status', 'severity', 'relation', 'rule', 'assigned'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** All words of the interface in one language. */
export interface Strings {
  readonly direction: 'ltr' | 'rtl';
  readonly product: string;
  readonly severity: Readonly<Record<Severity, { readonly letter: string; readonly name: string }>>;
  readonly kind: Readonly<Record<DiscrepancyKind, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly block: Readonly<Record<BlockKind, string>>;
  readonly basis: Readonly<Record<ReportDocument['published']['basis'], string>>;
  readonly status: Readonly<Record<Status, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly order: Readonly<Record<Order, string>>;
  /** Every way to write a qualifier, the first of which help shows. */
  readonly qualifier: Readonly<Record<Qualifier, readonly string[]>>;
  readonly keys: Readonly<Record<HelpKey, string>>;
  readonly counts: (total: number, bySeverity: Readonly<Record<Severity, number>>, waiting: number) => string;
  readonly shown: (shown: number, total: number) => string;
  readonly finding: (at: number, of: number) => string;
  readonly fact: (at: number, of: number) => string;
  readonly position: (at: number, of: number) => string;
  readonly sources: (counts: SourceCounts) => string;
  readonly lines: (from: number, to: number, of: number) => string;
  readonly confidence: (percent: number) => string;
  readonly copies: (percent: number) => string;
  readonly morePositions: (count: number) => string;
  readonly leftOut: (characters: number) => string;
  readonly filterSeverity: string;
  readonly filterKind: string;
  readonly filterSource: string;
  readonly filterStatus: string;
  readonly filterText: string;
  readonly filterOrder: string;
  readonly filterHint: string;
  readonly source: string;
  readonly file: string;
  readonly speaker: string;
  readonly published: string;
  readonly unknownDate: string;
  readonly draft: string;
  readonly steps: string;
  readonly copied: string;
  readonly decision: string;
  readonly favoured: string;
  readonly assigned: string;
  readonly note: string;
  readonly earlier: string;
  readonly rule: string;
  readonly noFindings: string;
  readonly noFacts: string;
  readonly noMatches: string;
  readonly controlsRemoved: string;
  /** The same in a word, for a row. */
  readonly controlsTag: string;
  readonly facts: string;
  readonly article: ArticleStrings;
  readonly summary: SummaryStrings;
  readonly prompt: PromptStrings;
  readonly notice: NoticeStrings;
  readonly helpTitle: string;
  readonly helpMoving: string;
  readonly helpDeciding: string;
  readonly helpHandover: string;
  readonly helpViews: string;
  readonly legend: readonly string[];
  readonly plain: PlainStrings;
}

interface ArticleStrings {
  readonly at: (at: number, of: number) => string;
  readonly marks: (count: number) => string;
  readonly mark: (at: number, of: number) => string;
  readonly loading: string;
  readonly changed: string;
  readonly missing: string;
  readonly noArticles: string;
}

interface SummaryStrings {
  readonly title: string;
  readonly progress: string;
  readonly decided: (decided: number, of: number) => string;
  readonly byStatus: string;
  readonly byKind: string;
  readonly bySource: string;
  readonly byReviewer: string;
  readonly assigned: string;
  readonly entries: (count: number) => string;
  readonly inFindings: (count: number) => string;
  readonly agreed: (count: number) => string;
  readonly unread: string;
  readonly log: string;
}

interface PromptStrings {
  readonly dismiss: string;
  readonly assign: string;
  readonly favour: string;
  readonly note: string;
  readonly nobody: string;
  readonly help: string;
  readonly leave: (count: number) => string;
}

interface NoticeStrings {
  readonly saved: string;
  readonly saving: (count: number) => string;
  readonly unsaved: (count: number, reason: string) => string;
  readonly decided: (verdict: string) => string;
  readonly withdrawn: string;
  readonly undone: (what: string) => string;
  readonly redone: (what: string) => string;
  readonly nothingToUndo: string;
  readonly nothingToRedo: string;
  readonly copied: string;
  readonly edited: (path: string) => string;
  readonly packet: (count: number, path: string) => string;
  readonly examples: (count: number, left: number, path: string) => string;
  readonly suppressions: (count: number, path: string) => string;
  readonly noConfirmed: string;
  readonly noLabels: string;
  readonly failed: (reason: string) => string;
  readonly damaged: (lines: number, path: string) => string;
  readonly resumed: (decided: number, of: number) => string;
  readonly others: (by: string, count: number) => string;
  readonly writing: string;
  readonly part: Readonly<Record<'verdict' | 'reason' | 'note' | 'favours' | 'assignee', string>>;
}

interface PlainStrings {
  readonly welcome: string;
  readonly ask: string;
  readonly unknown: (command: string) => string;
  readonly colon: string;
}
