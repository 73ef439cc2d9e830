import type { Rule } from '../check/rule.js';
import type { Examination } from '../engine.js';
import type { Article } from '../model/article.js';
import { KnownError } from '../model/errors.js';
import type { Report } from '../model/report.js';
import type { Sources } from '../report/writer.js';
import { timestamp } from './clock.js';
import type { Settings } from './config.js';
import { Progress } from './terminal.js';

/** What a check gives: the report, and the text that its offsets point into. */
export interface Checked {
  readonly report: Report;
  readonly sources: Sources;
  readonly rules: readonly Rule[];
}

const NOTHING = {
  check: 'nothing to check: give files, folders or globs, or - for standard input',
  compare: 'nothing to hold the draft against: give files, folders or globs beside it',
};

/** Reads and checks what the settings name. Throws a KnownError where they name nothing. */
export async function runCheck(settings: Settings): Promise<Checked> {
  return (await runExamination(settings)).checked;
}

/** `runCheck`, with all that its report rests on. */
export async function runExamination(settings: Settings): Promise<{ readonly checked: Checked; readonly examination: Examination }> {
  if (settings.inputs.length === 0) throw new KnownError(NOTHING[settings.draft === undefined ? 'check' : 'compare']);
  const now = timestamp();
  const progress = new Progress(settings.quiet);
  progress.say('reading …');
  const [{ readArticles, readWithDraft }, { examine }, { rulesFor }] = await Promise.all([
    import('./articles.js'),
    import('../engine.js'),
    import('./rule-folders.js'),
  ]);
  try {
    const rules = await rulesFor(settings);
    const { articles, errors } = await (settings.draft === undefined
      ? readArticles(settings.inputs, settings)
      : readWithDraft(settings.draft, settings.inputs, settings));
    progress.say(`checking ${articles.length} articles …`);
    const { ruleSettings, overrides, includeText } = settings;
    const lexicons = settings.lexicons.length === 0 ? [] : await (await import('./lexicons.js')).readLexicons(settings.lexicons);
    const examination = await examine(articles, { rules, settings: ruleSettings, overrides, lexicons, errors, includeText, now });
    return { checked: { report: examination.report, rules: examination.book.rules, sources: sourcesOf(articles) }, examination };
  } finally {
    progress.done();
  }
}

function sourcesOf(articles: readonly Article[]): Sources {
  return new Map(articles.map((article) => [article.id, article.text]));
}
