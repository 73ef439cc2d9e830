import { appendFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Suppressed } from '../model/suppression.js';
import { FORMATS } from '../report/formats.js';
import type { FormatName } from '../report/format-names.js';
import { jsonParts } from '../report/json.js';
import { writeSummary } from '../report/markdown.js';
import type { Settings } from './config.js';
import { explainFileError } from './errors.js';
import type { Output } from './options.js';
import { outputsOf, toStandardOutput } from './outputs.js';
import type { Checked } from './run-check.js';
import { terminalOptions } from './terminal.js';

/** A check of whose findings the settled ones stand apart. */
type Settled = Checked & { readonly suppressed: readonly Suppressed[] };

/**
 * Writes every report asked for: one format to standard output, the others to their files. Says on standard error what it wrote. A file that
 * cannot be written keeps no other from being written; the first such problem is thrown at the end.
 */
export async function writeReports(checked: Settled, settings: Settings): Promise<void> {
  const { report, sources, rules, suppressed } = checked;
  const outputs = outputsOf(settings);
  const options = { rules, suppressed, uiLanguage: settings.uiLanguage };
  const problems: unknown[] = [];
  for (const output of outputs) {
    const shown = toStandardOutput(output) ? { ...options, ...(await terminalOptions(settings)) } : options;
    const parts = output.format === 'json' ? jsonParts(report) : [FORMATS[output.format](report, sources, shown)];
    if (toStandardOutput(output)) {
      for (const chunk of chunksOf(parts)) process.stdout.write(chunk);
      continue;
    }
    try {
      await writeTo(output.file, Buffer.concat([...chunksOf(parts)]));
      if (!settings.quiet) process.stderr.write(`${notice(output)}\n`);
    } catch (error) {
      problems.push(error);
    }
  }
  if (outputs.some((output) => output.format === 'github')) await writeStepSummary(checked, settings);
  // The text report says it itself.
  if (!outputs.some((output) => output.format === 'text' && toStandardOutput(output)))
    for (const { path, message } of report.errors) process.stderr.write(`tabayun: ${path}: ${message}\n`);
  if (problems.length > 0) throw problems[0];
}

/** Bytes of a chunk, about: large enough that few are written, small enough that many are never held. */
const CHUNK = 2 ** 20;

function* chunksOf(parts: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  let [held, size]: [Uint8Array[], number] = [[], 0];
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    held.push(bytes);
    size += bytes.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(held);
    [held, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(held);
}

function notice({ format, file }: Output): string {
  const howToOpen: Partial<Record<FormatName, string>> = {
    json: `; review it with: ${ownName()} review ${file}`,
    html: '; open it in a browser',
  };
  return `wrote ${file}${howToOpen[format] ?? ''}`;
}

/** How this program is called where it was called: by its name where that is on the path, else through npx, which finds it in its own folder. */
function ownName(): string {
  const called = basename(process.argv[1] ?? '');
  return called === 'tabayun' && process.env['npm_command'] !== 'exec' ? 'tabayun' : 'npx tabayun';
}

/** Atomic for ordinary files; a device or pipe is written to, never replaced. */
async function writeTo(file: string, content: Uint8Array): Promise<void> {
  try {
    const existing = await stat(file).catch(() => undefined);
    if (existing && !existing.isFile()) {
      await writeFile(file, content);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFileAtomic(file, Buffer.from(content.buffer, content.byteOffset, content.byteLength));
    }
  } catch (error) {
    throw explainFileError(error, file);
  }
}

/** GitHub shows ten annotations of a kind a step; the summary page of the job takes the whole table, as far as it has room. */
async function writeStepSummary({ report, sources }: Checked, { uiLanguage }: Settings): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    await appendFile(file, writeSummary(report, sources, { uiLanguage }));
  } catch (error) {
    throw explainFileError(error, file);
  }
}
