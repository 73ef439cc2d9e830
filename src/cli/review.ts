import { KnownError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import { settingsFor } from './config.js';
import type { CheckFlags } from './options.js';
import { isReportFile, readReport } from './read-report.js';
import { runCheck } from './run-check.js';

/** `tabayun review`: the terminal UI on a report, or on what a check of the inputs finds. Ink is loaded here and nowhere else. */
export async function review(inputs: readonly string[], flags: CheckFlags): Promise<number> {
  // Nothing is read for a screen that is not there.
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new KnownError('review needs a terminal; "tabayun check" does without');
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
  // React's development build takes twice the time for each key.
  process.env['NODE_ENV'] ??= 'production';
  const { startReview } = await import('../review/index.js');
  await startReview(report, {
    stdin: process.stdin,
    stdout: process.stdout,
    environment: process.env,
    bidi: settings.bidi,
    uiLanguage: uiLanguage(process.env),
    ...(reportPath === undefined ? {} : { reportPath }),
  });
  return 0;
}

/** The language of the user's locale, where the interface speaks it. */
function uiLanguage(env: NodeJS.ProcessEnv): 'ar' | 'en' {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('ar') ? 'ar' : 'en';
}
