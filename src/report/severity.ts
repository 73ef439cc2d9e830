import type { Discrepancy, Severity } from '../model/report.js';
import type { SourceCount } from './words/index.js';

/** What other formats call our severities, in one table so that they cannot drift apart. */
export const SEVERITY_NAMES = {
  error: { sarif: 'error', github: 'error', rdjson: 'ERROR' },
  warning: { sarif: 'warning', github: 'warning', rdjson: 'WARNING' },
  info: { sarif: 'note', github: 'notice', rdjson: 'INFO' },
} as const satisfies Record<Severity, { sarif: string; github: string; rdjson: string }>;

/** How many say it. A draft is named and not counted: "the draft and 1 source". */
export function sourceCount({ sources, independentSources, evidence }: Discrepancy['positions'][number], drafts: Drafts): SourceCount {
  const drafted = new Set(evidence.map(({ document }) => document).filter((id) => drafts.has(id))).size;
  return { published: sources - drafted, independent: independentSources, drafts: drafted };
}

/** Ids of the documents of a report that are drafts. */
export type Drafts = ReadonlySet<string>;
