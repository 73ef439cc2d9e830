import type { Discrepancy, Severity } from '../model/report.js';

/** What other formats call our severities, in one table so that they cannot drift apart. */
export const SEVERITY_NAMES = {
  error: { sarif: 'error', github: 'error', rdjson: 'ERROR' },
  warning: { sarif: 'warning', github: 'warning', rdjson: 'WARNING' },
  info: { sarif: 'note', github: 'notice', rdjson: 'INFO' },
} as const satisfies Record<Severity, { sarif: string; github: string; rdjson: string }>;

/** "2 sources (1 independent)"; the bracket only where some copied. A draft is named and not counted: "the draft and 1 source". */
export function sourceCount({ sources, independentSources, evidence }: Discrepancy['positions'][number], drafts: Drafts): string {
  const drafted = new Set(evidence.map(({ document }) => document).filter((id) => drafts.has(id))).size;
  const published = sources - drafted;
  const told = counted(published, 'source') + (independentSources === published ? '' : ` (${independentSources} independent)`);
  const draft = drafted === 1 ? 'the draft' : counted(drafted, 'draft');
  return drafted === 0 ? told : published === 0 ? draft : `${draft} and ${told}`;
}

/** Ids of the documents of a report that are drafts. */
export type Drafts = ReadonlySet<string>;

/** "1 error", "3 errors". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** "5 documents", "1 draft and 4 other documents". */
export function documentCount(documents: number, drafts: number): string {
  return drafts === 0 ? counted(documents, 'document') : `${counted(drafts, 'draft')} and ${counted(documents - drafts, 'other document')}`;
}

/** A share in [0, 1] as a whole percentage: "83 %". */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
