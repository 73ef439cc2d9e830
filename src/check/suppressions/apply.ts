import { SEVERITIES, type Discrepancy, type Report } from '../../model/report.js';
import type { Suppressed, Suppression } from '../../model/suppression.js';
import { keyOf, valuesOf } from './entries.js';

/** An entry whose finding is told again, with the findings that stand in its place now. */
export interface Reopened {
  readonly entry: Suppression;
  readonly discrepancies: readonly Discrepancy[];
}

/** A report with its suppressions applied; every entry is in exactly one of the lists. */
export interface Applied {
  /** The report without what is suppressed, its summary counted anew. */
  readonly report: Report;
  readonly suppressed: readonly Suppressed[];
  /** A value or a source is no longer what was seen: what the texts say now is told. */
  readonly stale: readonly Reopened[];
  /** Past their last day: the findings are told. */
  readonly expired: readonly Reopened[];
  /** All their documents were checked and nothing of the kind was found. */
  readonly unused: readonly Suppression[];
  /** Not all their documents were checked: nothing can be said. */
  readonly unchecked: readonly Suppression[];
}

/** Applies the entries to a report. `today`: `YYYY-MM-DD`, the day an entry's `expires` is held against. */
export function applySuppressions(report: Report, entries: readonly Suppression[], today: string): Applied {
  const byId = new Map(report.discrepancies.map((found) => [found.id, found]));
  const suppressed: Suppressed[] = [];
  const expired: Reopened[] = [];
  const open: Suppression[] = [];
  for (const entry of entries) {
    const found = byId.get(entry.fingerprint);
    if (!found || !isAsSeen(entry, found)) open.push(entry);
    else if (isExpired(entry, today)) expired.push({ entry, discrepancies: [found] });
    else suppressed.push({ entry, discrepancy: found });
  }
  const hidden = new Set(suppressed.map(({ discrepancy }) => discrepancy));
  const discrepancies = report.discrepancies.filter((found) => !hidden.has(found));
  // A finding that an entry of its own fits is nobody else's.
  const own = new Set(expired.flatMap((one) => one.discrepancies));
  const free = discrepancies.filter((found) => !own.has(found));
  return { report: withFindings(report, discrepancies), suppressed, expired, ...sortOut(open, free, report) };
}

/** Entries worth keeping: those that suppress something, and those of documents that were not checked. */
export function pruned({ suppressed, unchecked }: Applied): Suppression[] {
  return [...suppressed.map(({ entry }) => entry), ...unchecked];
}

function isExpired({ expires }: Suppression, today: string): boolean {
  return expires !== undefined && expires < today;
}

/** A fingerprint holds the values: they differ from those seen only where somebody wrote the entry by hand. */
function isAsSeen(entry: Suppression, found: Discrepancy): boolean {
  return entry.rule === found.rule && same(entry.values.map(keyOf), valuesOf(found).map(keyOf));
}

function same(seen: readonly string[], now: readonly string[]): boolean {
  return JSON.stringify([...seen].sort()) === JSON.stringify([...now].sort());
}

function sortOut(
  open: readonly Suppression[],
  findings: readonly Discrepancy[],
  { documents }: Report,
): Pick<Applied, 'stale' | 'unused' | 'unchecked'> {
  const checked = new Set(documents.map(({ id }) => id));
  const stale: Reopened[] = [];
  const unused: Suppression[] = [];
  const unchecked: Suppression[] = [];
  for (const entry of open) {
    const discrepancies = findings.filter((found) => found.id === entry.fingerprint || isOfTheSameFact(entry, found));
    if (discrepancies.length > 0) stale.push({ entry, discrepancies });
    else if (entry.values.every(({ sources }) => sources.every((source) => checked.has(source)))) unused.push(entry);
    else unchecked.push(entry);
  }
  return { stale, unused, unchecked };
}

/** Whether a finding is what became of the one an entry was written for: one of its documents says one of its values still. */
function isOfTheSameFact(entry: Suppression, found: Discrepancy): boolean {
  if (entry.rule !== found.rule) return false;
  const told = new Set(valuesOf(found).flatMap(sayings));
  return entry.values.flatMap(sayings).some((saying) => told.has(saying));
}

/** A value as each of its documents says it. */
function sayings({ value, sources }: Suppression['values'][number]): string[] {
  return sources.map((source) => keyOf({ value, sources: [source] }));
}

/** The report with other findings, its summary counted anew. */
export function withFindings(report: Report, discrepancies: readonly Discrepancy[]): Report {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, 0])) as Record<Discrepancy['severity'], number>;
  for (const { severity } of discrepancies) counts[severity] += 1;
  return { ...report, discrepancies, summary: { ...report.summary, ...counts } };
}
