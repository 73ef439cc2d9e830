import { basename } from 'node:path';
import { answer, type Answer, type Quoted } from '../check/answer.js';
import { passagesOf, type Passage } from '../check/passages.js';
import { KnownError } from '../model/errors.js';
import type { Reading } from '../model/reading.js';
import type { Evidence, Report, ReportDocument } from '../model/report.js';
import { writeAnswer, type AnsweredQuestion } from '../report/text.js';
import { foldKey } from '../text/fold.js';
import { settingsFor, type Settings } from './config.js';
import type { CheckFlags } from './options.js';
import { isReportFile, readReport } from './read-report.js';
import { runExamination } from './run-check.js';
import { terminalOptions } from './terminal.js';

export interface WhyNotFlags extends CheckFlags {
  readonly inA?: string;
  readonly inB?: string;
  readonly json?: boolean;
}

/** `tabayun why-not A B [INPUT…]`: which stage kept two quotes apart. 0 where the question could be answered, 2 where a quote stands nowhere. */
export async function whyNot(a: string, b: string, inputs: readonly string[], flags: WhyNotFlags): Promise<number> {
  const given = await settingsFor(inputs, flags);
  const [only, ...more] = given.inputs;
  const earlier = only !== undefined && more.length === 0 && (await isReportFile(only)) ? await readReport(only) : undefined;
  const settings = earlier && only !== undefined ? { ...given, ...checkedBy(earlier, only) } : given;
  if (settings.inputs.length === 0) throw new KnownError('nowhere to look: give the articles, or a JSON report of "tabayun check"');
  const { checked, examination } = await runExamination(settings);
  const { report, sources } = checked;
  for (const { path, message } of report.errors) process.stderr.write(`tabayun: ${path}: ${message}\n`);
  if (earlier) warnOfChanges(earlier, report);
  const [first, second] = [quoted(a, flags.inA, '--in-a', examination.readings), quoted(b, flags.inB, '--in-b', examination.readings)];
  const answered = answer(examination, first, second);
  const places = [first, second].map(({ passages }) => placesIn(passages, examination.readings));
  const options = { ...(await terminalOptions(settings)), uiLanguage: settings.uiLanguage };
  process.stdout.write(flags.json ? toJson(answered, [a, b], places) : writeAnswer(report, toPage(answered, places), sources, options));
  return answered.outcome === 'not-found' || report.errors.length > 0 ? 2 : 0;
}

/** The files an earlier report was made of, to be read again. */
function checkedBy(report: Report, path: string): Pick<Settings, 'inputs' | 'draft'> {
  const withPath = report.documents.filter(
    (document): document is ReportDocument & { readonly path: string } => document.path !== undefined,
  );
  const files = (documents: readonly { readonly path: string }[]): string[] => [
    ...new Set(documents.map(({ path: one }) => one.replace(/#\d+$/u, ''))),
  ];
  if (withPath.length < report.documents.length || withPath.some((document) => document.path === 'stdin'))
    throw new KnownError(`${path}: not all of its articles come from files; give the articles instead`);
  const [draft] = files(withPath.filter(({ role }) => role === 'draft'));
  return { inputs: files(withPath), ...(draft === undefined ? {} : { draft }) };
}

function warnOfChanges(earlier: Report, now: Report): void {
  const words = new Map(now.documents.map(({ id, sha256 }) => [id, sha256]));
  for (const { id, path, sha256 } of earlier.documents)
    if (words.has(id) && words.get(id) !== sha256) process.stderr.write(`tabayun: ${path ?? id}: has changed since the report\n`);
}

function quoted(quote: string, named: string | undefined, flag: string, readings: readonly Reading[]): Quoted {
  const passages = passagesOf(quote, readings);
  if (named === undefined) return { quote, passages };
  const meant = readings.map(({ article }) => isNamed(named, article));
  if (!meant.includes(true))
    throw new KnownError(
      `${flag} "${named}" names none of the articles: ${readings.map(({ article }) => article.path ?? article.id).join(', ')}`,
    );
  return { quote, passages: passages.filter(({ document }) => meant[document]) };
}

/** Whether a name is the article's id, path, file, address or source. */
function isNamed(named: string, { id, path, url, source }: Reading['article']): boolean {
  const file = path === undefined ? undefined : basename(path);
  return [id, path, file, url].includes(named) || (source !== undefined && foldKey(source) === foldKey(named));
}

/** The articles a quote stands in, by id, with how often. */
function placesIn(passages: readonly Passage[], readings: readonly Reading[]): Record<string, number> {
  const places: Record<string, number> = {};
  for (const { document } of passages) {
    const id = readings[document]?.article.id ?? '';
    places[id] = (places[id] ?? 0) + 1;
  }
  return places;
}

function toPage(answered: Answer, places: readonly Record<string, number>[]): AnsweredQuestion {
  const sides = [
    ['first', '--in-a'],
    ['second', '--in-b'],
  ] as const;
  const several = sides.map(([which, option], at) => ({ which, option, places: Object.keys(places[at] ?? {}) }));
  return { ...answered, several: several.filter((side) => side.places.length > 1) };
}

/** The answer as one object; `docs/why-not.md` says what stands where. */
function toJson(answered: Answer, [a, b]: readonly [string, string], [inA = {}, inB = {}]: readonly Record<string, number>[]): string {
  const { outcome, text, first, second, steps, wanted, findings } = answered;
  const found = findings.map(({ id, rule, relation, severity, confidence }) => ({ id, rule, relation, severity, confidence }));
  const answerTo = (quote: string, places: Record<string, number>, evidence: Evidence | undefined) => ({
    quote,
    places,
    ...(evidence ? { evidence } : {}),
  });
  const told = {
    schemaVersion: '1',
    outcome,
    text,
    a: answerTo(a, inA, first),
    b: answerTo(b, inB, second),
    steps,
    wanted,
    findings: found,
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
