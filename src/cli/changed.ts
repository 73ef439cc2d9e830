import { execFile } from 'node:child_process';
import { resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { KnownError } from '../model/errors.js';
import type { Discrepancy, Report } from '../model/report.js';

/** Whether a file, by its path as a report gives it, was changed. */
export type IsChanged = (path: string) => boolean;

const LONGEST_LIST = 64 * 2 ** 20;

/**
 * Asks git which files were added or changed since `revision` and HEAD parted: in commits, in the index, in the working directory, untracked ones
 * included. Throws a KnownError that says what git makes of it.
 */
export async function changedSince(revision: string): Promise<IsChanged> {
  const top = (await git('no git repository here', 'rev-parse', '--show-toplevel')).trim();
  const unknown = `git does not know the revision "${revision}"; a clone of a pipeline may have to fetch it first (fetch-depth: 0)`;
  await git(unknown, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`);
  const base = (await git(unknown, 'merge-base', revision, 'HEAD').catch(() => revision)).trim();
  const [changed, untracked] = await Promise.all([
    git(unknown, 'diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base, '--'),
    git(unknown, 'ls-files', '-z', '--others', '--exclude-standard', '--full-name', top),
  ]);
  const files = new Set([...changed.split('\0'), ...untracked.split('\0')].filter((name) => name !== '').map((name) => resolve(top, name)));
  return (path) => {
    // An article of a page of several, or of an archive.
    const parts = resolve(path.replace(/#\d+$/u, '')).split(sep);
    return parts.some((_, at) => files.has(parts.slice(0, at + 1).join(sep)));
  };
}

async function git(problem: string, ...args: readonly string[]): Promise<string> {
  try {
    return (await promisify(execFile)('git', args, { maxBuffer: LONGEST_LIST })).stdout;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new KnownError(`--changed-since: ${missing ? 'git is not installed' : problem}`, { cause: error });
  }
}

/** A report with only what involves a changed file. Its documents stay: they are what the changed ones were held against. */
export function onlyAbout(report: Report, isChanged: IsChanged): Report {
  const changed = new Set(report.documents.filter(({ path }) => path !== undefined && isChanged(path)).map(({ id }) => id));
  const involves = ({ positions }: Discrepancy): boolean =>
    positions.some(({ evidence }) => evidence.some(({ document }) => changed.has(document)));
  const [discrepancies, agreements] = [report.discrepancies.filter(involves), report.agreements.filter(involves)];
  const of = (severity: string): number => discrepancies.filter((found) => found.severity === severity).length;
  return {
    ...report,
    discrepancies,
    agreements,
    summary: { ...report.summary, error: of('error'), warning: of('warning'), info: of('info'), agreements: agreements.length },
  };
}
