import {
  DISCREPANCY_KINDS,
  SEVERITIES,
  type Discrepancy,
  type DiscrepancyKind,
  type Position,
  type Report,
  type ReportDocument,
  type Severity,
} from '../model/report.js';
import type { BidiMode, Harakat } from '../text/display.js';
import { foldText } from '../text/fold.js';
import { STRINGS, type SourceCounts, type Strings, type UiLanguage } from './strings.js';
import { themeOf, type Theme, type ThemeName } from './theme.js';

/** What a list shows: the findings of a report, or the facts its sources agree on. */
export type Listed = 'findings' | 'facts';

/** The entries of a list, with what the filters cycle through, in the order of the model. */
export interface Collection {
  readonly items: readonly Discrepancy[];
  readonly severities: readonly Severity[];
  readonly kinds: readonly DiscrepancyKind[];
  readonly sources: readonly string[];
  /** Folded words of each entry, filled in when they are first asked for. */
  readonly searchTexts: (string | undefined)[];
}

/** Everything about a review that no key press changes. */
export interface ReviewModel {
  readonly report: Report;
  readonly findings: Collection;
  readonly facts: Collection;
  /** Findings by id. */
  readonly byId: ReadonlyMap<string, Discrepancy>;
  readonly documents: ReadonlyMap<string, ReportDocument>;
  readonly strings: Strings;
  readonly uiLanguage: UiLanguage;
  readonly bidi: BidiMode;
  readonly harakat: Harakat;
  readonly theme: Theme;
  /** Without colour, marks are drawn in brackets. */
  readonly colour: boolean;
  readonly reviewer: string;
  readonly reportPath?: string;
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface ModelOptions {
  readonly uiLanguage?: UiLanguage;
  readonly bidi?: BidiMode;
  readonly harakat?: Harakat;
  readonly theme?: ThemeName;
  readonly colour?: boolean;
  readonly reviewer?: string;
  readonly reportPath?: string;
}

/** Reads a report once for reviewing. */
export function createModel(report: Report, options: ModelOptions = {}): ReviewModel {
  const { uiLanguage = 'en', bidi = 'app', harakat = 'keep', theme = 'auto', colour = true, reviewer = '', reportPath } = options;
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of report.discrepancies) counts[severity] += 1;
  const coloured = colour && theme !== 'mono';
  return {
    report,
    findings: collect(report.discrepancies, documents),
    facts: collect(report.agreements, documents),
    byId: new Map(report.discrepancies.map((discrepancy) => [discrepancy.id, discrepancy])),
    documents,
    strings: STRINGS[uiLanguage],
    uiLanguage,
    bidi,
    harakat,
    theme: themeOf(theme, coloured),
    colour: coloured,
    reviewer,
    ...(reportPath === undefined ? {} : { reportPath }),
    counts,
  };
}

function collect(items: readonly Discrepancy[], documents: ReadonlyMap<string, ReportDocument>): Collection {
  const severities = new Set<Severity>();
  const kinds = new Set<DiscrepancyKind>();
  const used = new Set<string>();
  for (const { severity, kind, positions } of items) {
    severities.add(severity);
    kinds.add(kind);
    for (const position of positions) for (const { document } of position.evidence) used.add(document);
  }
  const names = [...documents.values()].filter(({ id }) => used.has(id)).map(nameOf);
  return {
    items,
    severities: SEVERITIES.filter((severity) => severities.has(severity)),
    kinds: DISCREPANCY_KINDS.filter((kind) => kinds.has(kind)),
    sources: [...new Set(names)],
    searchTexts: new Array<string | undefined>(items.length).fill(undefined),
  };
}

/** What an editor would call a document: its publisher, else its title, else where it lies. */
export function documentName(model: ReviewModel, id: string): string {
  const document = model.documents.get(id);
  return document ? nameOf(document) : id;
}

function nameOf({ source, title, path, url, id }: ReportDocument): string {
  return source ?? title ?? path ?? url ?? id;
}

/** Names told so far, a model: filters, orders and the summary ask for those of every entry. */
const namesOf = new WeakMap<ReviewModel, Map<Discrepancy, readonly string[]>>();

/** Who says it, each once, in the order of the evidence. */
export function sourceNames(model: ReviewModel, discrepancy: Discrepancy): readonly string[] {
  const told = namesOf.get(model) ?? new Map<Discrepancy, readonly string[]>();
  namesOf.set(model, told);
  const known = told.get(discrepancy);
  if (known) return known;
  const ids = new Set(discrepancy.positions.flatMap((position) => position.evidence.map(({ document }) => document)));
  const names = [...new Set([...ids].map((id) => documentName(model, id)))];
  told.set(discrepancy, names);
  return names;
}

/** The sources of several positions put together; a document that gives two of them counts at each. */
export function countSources(model: ReviewModel, positions: readonly Position[]): SourceCounts {
  let [published, independent, drafts] = [0, 0, 0];
  for (const { sources, independentSources, evidence } of positions) {
    const ids = new Set(evidence.map(({ document }) => document));
    const drafted = [...ids].filter((id) => model.documents.get(id)?.role === 'draft').length;
    drafts += drafted;
    published += sources - drafted;
    independent += independentSources;
  }
  return { published, independent, drafts };
}

/** Folds the words of `count` entries from `from` on ahead of the first search; gives back where to go on. */
export function indexEntries(model: ReviewModel, listed: Listed, from: number, count: number): number {
  const to = Math.min(from + count, model[listed].items.length);
  for (let at = from; at < to; at += 1) searchTextAt(model, listed, at);
  return to;
}

/**
 * What an entry says, folded: its subject, messages, values, sentences, speakers, sources, rule and kind. Spellings that fold alike are
 * found alike.
 */
export function searchTextAt(model: ReviewModel, listed: Listed, at: number): string {
  const { items, searchTexts } = model[listed];
  const item = items[at];
  return item ? (searchTexts[at] ??= searchText(model, item)) : '';
}

function searchText(model: ReviewModel, discrepancy: Discrepancy): string {
  const { subject, message, messages, kind, rule, id, positions } = discrepancy;
  const said = positions.flatMap((position) => [
    position.display,
    ...position.evidence.flatMap((evidence) => [evidence.context, evidence.speaker ?? '', documentName(model, evidence.document)]),
  ]);
  return foldText([subject, message, messages.en, messages.ar, kind, model.strings.kind[kind], rule, id, ...new Set(said)].join('\n')).text;
}
