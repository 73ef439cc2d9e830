import type { Rule } from '../check/rule.js';
import type { Article } from '../model/article.js';
import { KnownError } from '../model/errors.js';
import { SEVERITIES, type Report } from '../model/report.js';
import type { Sources } from '../report/writer.js';
import { timestamp } from './clock.js';
import { initConfig, settingsFor, type Settings } from './config.js';
import type { CheckFlags } from './options.js';
import { Progress } from './terminal.js';

/** What a check gives: the report, and the text that its offsets point into. */
export interface Checked {
  readonly report: Report;
  readonly sources: Sources;
  readonly rules: readonly Rule[];
}

/** `tabayun check`: its exit code. */
export async function check(inputs: readonly string[], flags: CheckFlags): Promise<number> {
  if (flags.init) {
    process.stderr.write(`wrote ${await initConfig()}\n`);
    return 0;
  }
  const settings = await settingsFor(inputs, flags);
  if (flags.printConfig) {
    process.stdout.write(`${JSON.stringify(settings, undefined, 2)}\n`);
    return 0;
  }
  const checked = await runCheck(settings);
  const { writeReports } = await import('./output.js');
  await writeReports(checked, settings);
  return exitCode(checked.report, settings.failOn);
}

/** Reads, checks and reports on what the settings name. Throws a KnownError where they name nothing. */
export async function runCheck(settings: Settings): Promise<Checked> {
  if (settings.inputs.length === 0) throw new KnownError('nothing to check: give files, folders or globs, or - for standard input');
  const now = timestamp();
  const progress = new Progress(settings.quiet);
  progress.say('reading …');
  const [{ readArticles }, { checkDocuments }, { rulesFrom }] = await Promise.all([
    import('./articles.js'),
    import('../engine.js'),
    import('./rule-folders.js'),
  ]);
  try {
    const rules = await rulesFrom(settings.rules);
    const { articles, errors } = await readArticles(settings.inputs, settings);
    progress.say(`checking ${articles.length} articles …`);
    const report = await checkDocuments(articles, { rules, errors, includeText: settings.includeText, now });
    return { report, rules, sources: sourcesOf(articles) };
  } finally {
    progress.done();
  }
}

function sourcesOf(articles: readonly Article[]): Sources {
  return new Map(articles.map((article) => [article.id, article.text]));
}

/** 2 where an input could not be read, 1 where a finding is at least as severe as asked, else 0. */
export function exitCode(report: Report, failOn: Settings['failOn']): number {
  if (report.errors.length > 0) return 2;
  if (failOn === 'never') return 0;
  const failing = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return report.discrepancies.some(({ severity }) => failing.includes(severity)) ? 1 : 0;
}
