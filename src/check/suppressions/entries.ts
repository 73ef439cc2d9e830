import type { Discrepancy } from '../../model/report.js';
import type { SeenValue, Suppression, SuppressionStatus } from '../../model/suppression.js';
import { DERIVED } from '../derived.js';

/** What is decided on a finding, beside the finding itself. */
export interface Decision {
  readonly status: SuppressionStatus;
  readonly reason: string;
  readonly by: string;
  /** `YYYY-MM-DD`. */
  readonly at: string;
  readonly expires?: string;
}

/** The entry that suppresses a finding as it stands now. */
export function suppressionOf(found: Discrepancy, { status, reason, by, at, expires }: Decision): Suppression {
  return {
    fingerprint: found.id,
    rule: found.rule,
    status,
    reason,
    by,
    at,
    ...(expires === undefined ? {} : { expires }),
    values: valuesOf(found),
  };
}

/** What a finding's positions say, in an order of their own. */
export function valuesOf({ positions }: Discrepancy): SeenValue[] {
  return positions
    .map(({ display, value, evidence }) => ({
      display,
      value: canonical(value) as SeenValue['value'],
      sources: [...new Set(evidence.map(({ document }) => document))].sort(),
    }))
    .sort((x, y) => compareText(keyOf(x), keyOf(y)));
}

/** A value and who says it, as one string; how it is shown does not enter. */
export function keyOf({ value, sources }: Omit<SeenValue, 'display'>): string {
  return JSON.stringify([canonical(value), [...sources].sort()]);
}

/** The entries with one more; an entry of the same fingerprint is replaced. */
export function withSuppression(entries: readonly Suppression[], added: Suppression): Suppression[] {
  return sorted([...withoutSuppression(entries, added.fingerprint), added]);
}

/** The entries without that of a fingerprint. */
export function withoutSuppression(entries: readonly Suppression[], fingerprint: string): Suppression[] {
  return entries.filter((entry) => entry.fingerprint !== fingerprint);
}

/** The file's text: one entry a line, sorted by rule and fingerprint, so that two people's additions merge and a change is one line. */
export function formatSuppressions(entries: readonly Suppression[]): string {
  const lines = sorted(entries).map((entry) => `    ${JSON.stringify(ordered(entry))}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "schemaVersion": "1",\n  "suppressions": ${list}\n}\n`;
}

function sorted(entries: readonly Suppression[]): Suppression[] {
  return [...entries].sort((x, y) => compareText(x.rule, y.rule) || compareText(x.fingerprint, y.fingerprint));
}

/** The keys in the order they are read in. */
function ordered({ fingerprint, rule, status, reason, by, at, expires, values }: Suppression): Suppression {
  return {
    fingerprint,
    rule,
    status,
    reason,
    by,
    at,
    ...(expires === undefined ? {} : { expires }),
    values: values.map(({ display, value, sources }) => ({ display, value: canonical(value) as SeenValue['value'], sources })),
  };
}

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, inner]) => !DERIVED.has(key) && inner !== undefined)
    .sort(([a], [b]) => compareText(a, b));
  return Object.fromEntries(entries.map(([key, inner]) => [key, canonical(inner)]));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
