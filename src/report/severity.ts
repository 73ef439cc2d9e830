import type { Discrepancy, Severity } from '../model/report.js';

/** What other formats call our severities, in one table so that they cannot drift apart. */
export const SEVERITY_NAMES = {
  error: { sarif: 'error', github: 'error', rdjson: 'ERROR' },
  warning: { sarif: 'warning', github: 'warning', rdjson: 'WARNING' },
  info: { sarif: 'note', github: 'notice', rdjson: 'INFO' },
} as const satisfies Record<Severity, { sarif: string; github: string; rdjson: string }>;

/** "2 sources (1 independent)"; the bracket only where some copied. */
export function sourceCount(position: Discrepancy['positions'][number]): string {
  const { sources, independentSources } = position;
  return counted(sources, 'source') + (independentSources === sources ? '' : ` (${independentSources} independent)`);
}

/** "1 error", "3 errors". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** A share in [0, 1] as a whole percentage: "83 %". */
export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
