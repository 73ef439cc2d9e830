import type { Discrepancy, DiscrepancyKind, Severity } from '../../model/report.js';
import { foldKey } from '../../text/fold.js';
import type { Standing, Standings, Status } from '../decisions/status.js';
import { searchTextAt, sourceNames, type Listed, type ReviewModel } from '../model.js';
import { QUALIFIERS, type Order, type Qualifier } from '../strings.js';

/** What narrows a list, and the order it stands in. */
export interface Filter {
  /** Words and qualifiers, as typed. */
  readonly text: string;
  readonly severity?: Severity;
  readonly kind?: DiscrepancyKind;
  readonly source?: string;
  readonly status?: Status;
  readonly order: Order;
}

export const NO_FILTER: Filter = { text: '', order: 'report' };

/** What a text asks for: words that must all occur, and qualifiers whose value must begin so. */
export interface Query {
  readonly words: readonly string[];
  readonly asked: readonly { readonly qualifier: Qualifier; readonly value: string }[];
}

/** `kind:date`, `source:"Harbour Times"`, or a word. */
const PART = /(\p{L}+):(?:"([^"]*)"?|(\S*))|\S+/gu;

/** Reads the text of a filter; qualifiers are known by their names in either language of the interface. */
export function readQuery(model: ReviewModel, text: string): Query {
  const words: string[] = [];
  const asked: { qualifier: Qualifier; value: string }[] = [];
  for (const [whole, name, inQuotes, bare] of text.matchAll(PART)) {
    const qualifier = name === undefined ? undefined : qualifierOf(model, name);
    if (qualifier) {
      const value = foldKey(inQuotes ?? bare ?? '');
      if (value) asked.push({ qualifier, value });
    } else words.push(...foldKey(whole).split(' ').filter(Boolean));
  }
  return { words, asked };
}

function qualifierOf({ strings }: ReviewModel, name: string): Qualifier | undefined {
  const folded = foldKey(name);
  return QUALIFIERS.find((qualifier) => strings.qualifier[qualifier].some((one) => foldKey(one) === folded));
}

/** Indices of the entries that pass, out of `candidates`, in the order of the report. */
export function passing(model: ReviewModel, listed: Listed, filter: Filter, standings: Standings, candidates: readonly number[]): number[] {
  const query = readQuery(model, filter.text);
  const { items } = model[listed];
  return candidates.filter((at) => {
    const item = items[at];
    if (!item) return false;
    if (filter.severity !== undefined && item.severity !== filter.severity) return false;
    if (filter.kind !== undefined && item.kind !== filter.kind) return false;
    if (filter.source !== undefined && !sourceNames(model, item).includes(filter.source)) return false;
    if (filter.status !== undefined && standings.of(item.id).status !== filter.status) return false;
    if (!query.asked.every(({ qualifier, value }) => answers(model, item, standings.of(item.id), qualifier, value))) return false;
    return query.words.every((word) => searchTextAt(model, listed, at).includes(word));
  });
}

/** Whether an entry has, under a qualifier, a name with a word that begins with `value`. */
function answers(model: ReviewModel, item: Discrepancy, standing: Standing, qualifier: Qualifier, value: string): boolean {
  return namesUnder(model, item, standing, qualifier).some((name) => ` ${foldKey(name)}`.includes(` ${value}`));
}

function namesUnder(model: ReviewModel, item: Discrepancy, standing: Standing, qualifier: Qualifier): readonly string[] {
  const { strings } = model;
  switch (qualifier) {
    case 'kind':
      return [item.kind, strings.kind[item.kind]];
    case 'source':
      return sourceNames(model, item);
    case 'status':
      return [standing.status, strings.status[standing.status]];
    case 'severity':
      return [item.severity, strings.severity[item.severity].name];
    case 'relation':
      return [item.relation, strings.relation[item.relation]];
    case 'rule':
      return [item.rule];
    case 'assigned':
      return standing.decision?.assignee === undefined ? [] : [standing.decision.assignee];
  }
}

/** The entries in the order asked for; what is alike in it stays in the order of the report. */
export function inOrder(
  model: ReviewModel,
  listed: Listed,
  order: Order,
  standings: Standings,
  visible: readonly number[],
): readonly number[] {
  if (order === 'report') return visible;
  const { items } = model[listed];
  const keys = new Map(visible.map((at) => [at, sortKey(model, items[at], order, standings)]));
  return [...visible].sort((a, b) => compare(keys.get(a), keys.get(b)) || a - b);
}

const STATUS_ORDER: Readonly<Record<Status, number>> = {
  reopened: 0,
  disputed: 1,
  open: 2,
  unsure: 3,
  confirmed: 4,
  superseded: 5,
  dismissed: 6,
};

function sortKey(model: ReviewModel, item: Discrepancy | undefined, order: Order, standings: Standings): string | number {
  if (!item) return '';
  switch (order) {
    case 'report':
      return 0;
    case 'confidence':
      return -item.confidence;
    case 'status':
      return STATUS_ORDER[standings.of(item.id).status];
    case 'kind':
      return model.strings.kind[item.kind];
    case 'subject':
      return foldKey(item.subject);
    case 'source':
      return foldKey(sourceNames(model, item)[0] ?? '');
  }
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}
