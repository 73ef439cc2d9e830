import {
  DISCREPANCY_KINDS,
  SEVERITIES,
  type Discrepancy,
  type DiscrepancyKind,
  type Report,
  type ReportDocument,
  type Severity,
} from '../model/report.js';
import { foldKey, foldText } from '../text/fold.js';
import type { BidiMode } from '../text/display.js';
import type { UiLanguage } from './options.js';
import { STRINGS, type Strings } from './strings.js';

/** Everything about a review that no key press changes. */
export interface ReviewModel {
  readonly report: Report;
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly strings: Strings;
  readonly uiLanguage: UiLanguage;
  readonly bidi: BidiMode;
  /** Without colour, marks are drawn in brackets. */
  readonly colour: boolean;
  readonly reportPath?: string;
  /** What the report holds, in the order of the model: what the filters cycle through. */
  readonly severities: readonly Severity[];
  readonly kinds: readonly DiscrepancyKind[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Folded words of each finding, filled in when they are first asked for. */
  readonly searchTexts: (string | undefined)[];
}

export interface ModelOptions {
  readonly uiLanguage?: UiLanguage;
  readonly bidi?: BidiMode;
  readonly colour?: boolean;
  readonly reportPath?: string;
}

/** Reads a report once for reviewing. */
export function createModel(report: Report, options: ModelOptions = {}): ReviewModel {
  const { uiLanguage = 'en', bidi = 'app', colour = true, reportPath } = options;
  const counts = { error: 0, warning: 0, info: 0 };
  const kinds = new Set<DiscrepancyKind>();
  for (const { severity, kind } of report.discrepancies) {
    counts[severity] += 1;
    kinds.add(kind);
  }
  return {
    report,
    documents: new Map(report.documents.map((document) => [document.id, document])),
    strings: STRINGS[uiLanguage],
    uiLanguage,
    bidi,
    colour,
    ...(reportPath === undefined ? {} : { reportPath }),
    severities: SEVERITIES.filter((severity) => counts[severity] > 0),
    kinds: DISCREPANCY_KINDS.filter((kind) => kinds.has(kind)),
    counts,
    searchTexts: new Array<string | undefined>(report.discrepancies.length).fill(undefined),
  };
}

/** What an editor would call a document: its publisher, else its title, else where it lies. */
export function documentName(model: ReviewModel, id: string): string {
  const document = model.documents.get(id);
  return document?.source ?? document?.title ?? document?.path ?? document?.url ?? id;
}

/** The words of a query: all of them must occur for a finding to match. */
export function queryWords(query: string): string[] {
  return foldKey(query).split(' ').filter(Boolean);
}

/**
 * Whether every word occurs in what a finding says: its subject, messages, values, sentences, speakers, sources, rule and
 * kind, in any spelling that folds alike.
 */
export function matches(model: ReviewModel, at: number, words: readonly string[]): boolean {
  const text = searchTextAt(model, at);
  return words.every((word) => text.includes(word));
}

/** Folds the words of `count` findings from `from` on ahead of the first search; gives back where to go on. */
export function indexFindings(model: ReviewModel, from: number, count: number): number {
  const to = Math.min(from + count, model.report.discrepancies.length);
  for (let at = from; at < to; at += 1) searchTextAt(model, at);
  return to;
}

function searchTextAt(model: ReviewModel, at: number): string {
  const discrepancy = model.report.discrepancies[at];
  return discrepancy ? (model.searchTexts[at] ??= searchText(model, discrepancy)) : '';
}

function searchText(model: ReviewModel, discrepancy: Discrepancy): string {
  const { subject, message, messages, kind, rule, id, positions } = discrepancy;
  const said = positions.flatMap((position) => [
    position.display,
    ...position.evidence.flatMap((evidence) => [evidence.context, evidence.speaker ?? '', documentName(model, evidence.document)]),
  ]);
  return foldText([subject, message, messages.en, messages.ar, kind, model.strings.kind[kind], rule, id, ...new Set(said)].join('\n')).text;
}
