import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { updateSuppressions, SUPPRESSIONS_FILE } from '../check/suppressions/file.js';
import type { Report } from '../model/report.js';
import { Locator } from '../report/locate.js';
import type { Sources } from '../report/writer.js';
import type { Decided, Desk, Opening, Outcome, Place } from '../review/desk.js';
import { packetOf, packetsJson } from '../review/packet/packet.js';
import type { PacketLanguage } from '../review/packet/types.js';
import { packetsMarkdown } from '../review/packet/markdown.js';
import { withDecisions } from '../review/suppress.js';
import { timestamp } from './clock.js';
import { DecisionLog } from './decision-log.js';
import { DocumentTexts } from './document-texts.js';
import { editorCommand, runEditor } from './editor.js';
import { explainFileError } from './errors.js';
import { writeExamples } from './review-examples.js';

export interface DeskOptions {
  readonly report: Report;
  /** Words of the documents, where they have just been read. */
  readonly sources?: Sources;
  /** The report, or the name a log beside it would go by. */
  readonly beside: string;
  /** The log of decisions; beside the report where absent. */
  readonly decisions?: string;
  readonly reviewer?: string;
  readonly packetLanguage: PacketLanguage;
  /** Folder of the configuration, or the working directory: where suppressions lie. */
  readonly base: string;
  /** More rules than ours, for the examples. */
  readonly rules: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** A desk and the log behind it, to be closed. */
export interface OpenDesk {
  readonly desk: Desk;
  readonly log: DecisionLog;
}

/** `out/report.json` → `out/report.decisions.jsonl`: everything a review writes lies beside the report and is called like it. */
export function besideReport(report: string, suffix: string): string {
  return join(dirname(report), `${basename(report).replace(/\.json$/iu, '')}.${suffix}`);
}

/** Opens the log and gives the review everything it needs of the world. Throws a KnownError where the log cannot be kept. */
export async function openDesk(options: DeskOptions): Promise<OpenDesk> {
  const { report, sources, beside, env } = options;
  const log = await DecisionLog.open(options.decisions ?? besideReport(beside, 'decisions.jsonl'));
  const texts = new DocumentTexts(report, sources);
  const reviewer = reviewerName(options.reviewer, env);
  const session = randomBytes(6).toString('hex');
  let count = 0;
  const desk: Desk = {
    reviewer,
    log: log.initial,
    logPath: log.path,
    stamp: () => {
      count += 1;
      return { entry: `${session}-${count}`, at: new Date().toISOString() };
    },
    record: (entry) => log.append(entry),
    follow: (listener) => log.follow(listener),
    loadText: (document) => texts.load(document),
    edit: (place) => edit(report, texts, place, env),
    writePackets: (findings, name) => writePackets(options, reviewer, findings, name),
    writeExamples: (findings) => writeExamples(report, texts, findings, besideReport(beside, 'examples.json'), options.rules),
    writeSuppressions: (findings) => writeSuppressions(findings, join(options.base, SUPPRESSIONS_FILE)),
  };
  return { desk, log };
}

/** As given, else as the environment says, else the name of the account. */
function reviewerName(given: string | undefined, env: NodeJS.ProcessEnv): string {
  const named = [given, env['TABAYUN_REVIEWER']].find((name) => name !== undefined && name.trim() !== '');
  if (named !== undefined) return named.trim();
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as in some containers.
    return 'reviewer';
  }
}

async function edit(
  report: Report,
  texts: DocumentTexts,
  { document, field, start, context }: Place,
  env: NodeJS.ProcessEnv,
): Promise<Opening> {
  const path = report.documents.find(({ id }) => id === document)?.path;
  if (path === undefined || path === 'stdin') return { reason: `${document}: is no file` };
  const file = path.replace(/#\d+$/u, '');
  if (!(await stat(file).catch(() => undefined))?.isFile()) return { reason: `${file}: no such file` };
  const loaded = await texts.load(document);
  const sources = new Map(loaded.status === 'ready' ? [[document, loaded.text]] : []);
  const evidence = { document, field, start, end: start, quote: '', context: '', block: 'body' } as const;
  const { start: point } = new Locator(report, sources).place(evidence);
  const line = point?.line ?? (await lineOf(file, context));
  const command = editorCommand(env, file, line ?? 1, point?.column ?? 1);
  return { path: line === undefined ? file : `${file}:${line}`, run: () => runEditor(command) };
}

/** The line of a file of articles in which a sentence begins, as it is or as JSON writes it. */
async function lineOf(file: string, context: string): Promise<number | undefined> {
  const start = context.trim().slice(0, 60);
  if (start === '') return undefined;
  const text = await readFile(file, 'utf8').catch(() => '');
  const found = [start, JSON.stringify(start).slice(1, -1)].map((words) => text.indexOf(words)).find((at) => at >= 0);
  return found === undefined ? undefined : text.slice(0, found).split('\n').length;
}

async function writePackets(options: DeskOptions, by: string, findings: readonly Decided[], name: 'one' | 'all'): Promise<Outcome> {
  const { report, beside, packetLanguage: language } = options;
  const createdAt = timestamp(options.env);
  const packets = {
    schemaVersion: '1',
    tool: report.tool,
    language,
    createdAt,
    by,
    packets: findings.map(({ discrepancy, decision }) => packetOf(report, discrepancy, decision, language, createdAt)),
  } as const;
  const stem = besideReport(
    beside,
    name === 'all' ? `corrections.${language}` : `correction.${findings[0]?.discrepancy.id ?? ''}.${language}`,
  );
  try {
    await writeFileAtomic(`${stem}.json`, packetsJson(packets));
    await writeFileAtomic(`${stem}.md`, packetsMarkdown(packets));
  } catch (error) {
    throw explainFileError(error, stem);
  }
  return { done: true, path: `${stem}.md`, count: findings.length, left: 0 };
}

async function writeSuppressions(findings: readonly Decided[], path: string): Promise<Outcome> {
  const ids = new Set(findings.map(({ discrepancy }) => discrepancy.id));
  const written = await updateSuppressions(path, (entries) => withDecisions(entries, findings));
  return { done: true, path, count: written.filter(({ fingerprint }) => ids.has(fingerprint)).length, left: 0 };
}
