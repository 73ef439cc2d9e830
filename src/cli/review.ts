import { KnownError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { runCheck } from './check.js';
import { settingsFor } from './config.js';
import type { CheckFlags } from './options.js';
import { isReportFile, readReport } from './read-report.js';

/** `tabayun review`: the terminal UI on a report, or on what a check of the inputs finds. Ink is loaded here and nowhere else. */
export async function review(inputs: readonly string[], flags: CheckFlags): Promise<number> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) {
    throw new KnownError('review needs a terminal; use "tabayun check" where there is none');
  }
  const settings = await settingsFor(inputs, flags);
  const [only, ...more] = settings.inputs;
  if (only === undefined) throw new KnownError('nothing to review: give a JSON report of "tabayun check", or articles to check first');
  let report: Report;
  let reportPath: string | undefined;
  if (more.length === 0 && (await isReportFile(only))) {
    report = await readReport(only);
    reportPath = only;
  } else {
    ({ report } = await runCheck({ ...settings, includeText: true }));
  }
  const { startReview } = await import('../review/index.js');
  return startReview(report, { reportPath, bidi: settings.bidi, color: settings.color });
}
