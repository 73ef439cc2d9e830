import { dirname } from 'node:path';
import { KnownError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Sources } from '../report/writer.js';
import { settingsFor, type Settings } from './config.js';
import { reportIn } from './read-report.js';
import type { ReviewFlags } from './review-options.js';
import { runCheck } from './run-check.js';

/** What is reviewed, and the name that what is written of it goes by. */
interface Reviewed {
  readonly report: Report;
  readonly sources?: Sources;
  readonly reportPath?: string;
  readonly beside: string;
}

/** What a review of articles, which is in no file, calls its log. */
const WITHOUT_REPORT = 'tabayun.json';

/** `tabayun review`: the terminal UI on a report, or on what a check of the inputs finds. Ink is loaded here and nowhere else. */
export async function review(inputs: readonly string[], { uiLanguage: wanted, ...flags }: ReviewFlags): Promise<number> {
  // Nothing is read for a screen that is not there.
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new KnownError('review needs a terminal; "tabayun check" does without');
  if (flags.filesFrom === '-') throw new KnownError('review takes its keys from standard input; give --files-from a file');
  const settings = await settingsFor(inputs, flags);
  const reviewed = await readReviewed(settings);
  // React's development build takes twice the time for each key.
  process.env['NODE_ENV'] ??= 'production';
  const [{ startReview }, { openDesk }] = await Promise.all([import('../review/index.js'), import('./desk.js')]);
  const language = uiLanguage(wanted, process.env);
  const { desk, log } = await openDesk({
    report: reviewed.report,
    beside: reviewed.beside,
    packetLanguage: flags.packetLanguage ?? language,
    base: settings.config === undefined ? '.' : dirname(settings.config),
    rules: settings.rules,
    env: process.env,
    ...given('sources', reviewed.sources),
    ...given('decisions', flags.decisions),
    ...given('reviewer', flags.reviewer),
  });
  try {
    await startReview(reviewed.report, {
      stdin: process.stdin,
      stdout: process.stdout,
      environment: process.env,
      bidi: settings.bidi,
      uiLanguage: language,
      colour: settings.color && !process.env['NO_COLOR'],
      desk,
      ...given('theme', flags.theme),
      ...given('harakat', flags.harakat),
      ...given('plain', flags.plain),
      ...given('reportPath', reviewed.reportPath),
    });
  } finally {
    await log.close();
  }
  return 0;
}

async function readReviewed(settings: Settings): Promise<Reviewed> {
  const [only, ...more] = settings.inputs;
  if (only === undefined) throw new KnownError('nothing to review: give a JSON report of "tabayun check", or articles to check first');
  const earlier = more.length === 0 ? await reportIn(only) : undefined;
  if (earlier) return { report: earlier, reportPath: only, beside: only };
  const { report, sources } = await runCheck({ ...settings, includeText: true });
  return { report, sources, beside: WITHOUT_REPORT };
}

/** The language of the user's locale, where the interface speaks it. */
function uiLanguage(wanted: ReviewFlags['uiLanguage'], env: NodeJS.ProcessEnv): 'ar' | 'en' {
  if (wanted === 'ar' || wanted === 'en') return wanted;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return locale.startsWith('ar') ? 'ar' : 'en';
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
