import type { Examination } from '../engine.js';
import type { Article } from '../model/article.js';
import { KnownError } from '../model/errors.js';
import type { Sources } from '../report/writer.js';
import { timestamp } from './clock.js';
import type { Settings } from './config.js';
import { Progress } from './terminal.js';
import type { SnapshotStore } from '../recheck/store.js';
import type { Checked, Run } from './run.js';

export type { Checked } from './run.js';

const NOTHING = {
  check: 'nothing to check: give files, folders or globs, or - for standard input',
  compare: 'nothing to hold the draft against: give files, folders or globs beside it',
};

/** Reads and checks what the settings name, with the help of what is kept of earlier checks. Throws a KnownError where they name nothing. */
export async function runCheck(settings: Settings, store?: SnapshotStore): Promise<Checked> {
  return withRun(settings, store, async ({ articles, options, work }) => {
    const { checkDocuments, rulesAsSet } = await import('../engine.js');
    const all = { ...options, ...(work.stages ? { stages: work.stages } : {}) };
    const report = work.store
      ? await (await import('../recheck/recheck.js')).recheck(articles, all, work.store)
      : await checkDocuments(articles, all);
    const told = { report, rules: rulesAsSet(options), sources: sourcesOf(articles) };
    if (settings.changedSince === undefined) return told;
    const { changedSince, onlyAbout } = await import('./changed.js');
    return { ...told, report: onlyAbout(report, await changedSince(settings.changedSince)) };
  });
}

/** `runCheck`, with all that its report rests on. */
export async function runExamination(settings: Settings): Promise<{ readonly checked: Checked; readonly examination: Examination }> {
  return withRun(settings, undefined, async ({ articles, options, work }) => {
    const { examine } = await import('../engine.js');
    const examination = await examine(articles, { ...options, ...(work.stages ? { stages: work.stages } : {}) });
    return { checked: { report: examination.report, rules: examination.book.rules, sources: sourcesOf(articles) }, examination };
  });
}

async function withRun<T>(settings: Settings, store: SnapshotStore | undefined, then: (run: Run) => Promise<T>): Promise<T> {
  if (settings.inputs.length === 0) throw new KnownError(NOTHING[settings.draft === undefined ? 'check' : 'compare']);
  const now = timestamp();
  const progress = new Progress(settings.quiet);
  progress.say('reading …');
  const [{ readArticles, readWithDraft }, { rulesFor }, { workFor }] = await Promise.all([
    import('./articles.js'),
    import('./rule-folders.js'),
    import('./work.js'),
  ]);
  const work = await workFor(settings, store);
  try {
    const rules = await rulesFor(settings);
    const { articles, errors } = await (settings.draft === undefined
      ? readArticles(settings.inputs, settings)
      : readWithDraft(settings.draft, settings.inputs, settings));
    progress.say(`checking ${articles.length} articles …`);
    const { ruleSettings, overrides, includeText } = settings;
    const lexicons = settings.lexicons.length === 0 ? [] : await (await import('./lexicons.js')).readLexicons(settings.lexicons);
    const options = { rules, settings: ruleSettings, overrides, lexicons, errors, includeText, now };
    return await then({ articles, options, work });
  } finally {
    await work.close();
    progress.done();
  }
}

function sourcesOf(articles: readonly Article[]): Sources {
  return new Map(articles.map((article) => [article.id, article.text]));
}
