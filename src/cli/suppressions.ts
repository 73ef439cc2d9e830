import { userInfo } from 'node:os';
import { applySuppressions, pruned, type Applied, type Reopened } from '../check/suppressions/apply.js';
import { suppressionOf, withSuppression } from '../check/suppressions/entries.js';
import { loadSuppressions, updateSuppressions } from '../check/suppressions/file.js';
import { KnownError } from '../model/errors.js';
import type { Discrepancy, Report } from '../model/report.js';
import type { Suppression } from '../model/suppression.js';
import { counted } from '../report/words/en.js';
import { timestamp } from './clock.js';
import type { Settings } from './config.js';
import type { CheckFlags } from './options.js';

/** A report without what is settled, and what is, where it is asked for. */
type Settled = Pick<Applied, 'report' | 'suppressed'>;

/** Takes out of a report what is settled; settles what the flags ask for, and prunes. Says on standard error what it did and what it saw. */
export async function settle(report: Report, { suppressions: path, quiet }: Settings, flags: CheckFlags): Promise<Settled> {
  const today = timestamp().slice(0, 10);
  const added = (flags.suppress ?? []).map((id) => entryFor(id, report, flags, today));
  const add = (entries: readonly Suppression[]): readonly Suppression[] => added.reduce<readonly Suppression[]>(withSuppression, entries);
  const entries = added.length > 0 ? await updateSuppressions(path, add) : await loadSuppressions(path);
  for (const { fingerprint, rule } of added) say(`settled ${fingerprint} (${rule}) in ${path}`);
  const applied = applySuppressions(report, entries, today);
  if (!quiet || flags.prune) for (const line of remarks(applied, path, flags.prune ?? false)) say(line);
  if (flags.prune) await prune(applied, path);
  return { report: applied.report, suppressed: flags.includeSuppressed ? applied.suppressed : [] };
}

function entryFor(id: string, report: Report, { reason, status = 'accepted', by, expires }: CheckFlags, today: string): Suppression {
  if (reason === undefined || reason.trim() === '') throw new KnownError('--suppress needs --reason "why this is settled"');
  const found = findingOf(id, report);
  return suppressionOf(found, {
    status,
    reason: reason.trim(),
    by: by ?? userInfo().username,
    at: today,
    ...(expires === undefined ? {} : { expires }),
  });
}

function findingOf(id: string, { discrepancies }: Report): Discrepancy {
  const found = discrepancies.filter((one) => one.id.startsWith(id));
  const [only] = found;
  if (only === undefined) throw new KnownError(`--suppress ${id}: no finding of this check has that id; the ids stand in its report`);
  if (found.length > 1) throw new KnownError(`--suppress ${id}: several findings begin so: ${found.map((one) => one.id).join(', ')}`);
  return only;
}

/** What there is to say of the entries, a line each. */
function remarks({ suppressed, stale, expired, unused, unchecked }: Applied, path: string, pruning: boolean): string[] {
  const told = ({ entry, discrepancies }: Reopened, why: string): string =>
    `${path}: ${entry.fingerprint} (${entry.rule}) ${why}: ${discrepancies.map(({ id }) => id).join(', ')} told again`;
  return [
    ...(suppressed.length > 0 ? [`${counted(suppressed.length, 'finding')} settled in ${path} and not told`] : []),
    ...stale.map((one) => told(one, 'is stale, a value or a source has changed')),
    ...expired.map((one) => told(one, `expired on ${one.entry.expires ?? ''}`)),
    ...unused.map(({ fingerprint, rule }) => `${path}: ${fingerprint} (${rule}) is not used any more: nothing of the kind is found`),
    ...(stale.length + expired.length + unused.length > 0 && !pruning ? [`${path}: --prune drops what is stale, expired or not used`] : []),
    ...(pruning && unchecked.length > 0 ? [`${path}: ${entryCount(unchecked.length)} of articles that were not checked kept`] : []),
  ];
}

async function prune(applied: Applied, path: string): Promise<void> {
  const gone = applied.stale.length + applied.expired.length + applied.unused.length;
  if (gone > 0) await updateSuppressions(path, () => pruned(applied));
  say(`${path}: ${entryCount(gone)} dropped`);
}

function entryCount(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

function say(line: string): void {
  process.stderr.write(`tabayun: ${line}\n`);
}
