import { appendFile, mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { FORMATS } from '../report/formats.js';
import type { FormatName } from '../report/format-names.js';
import type { Settings } from './config.js';
import { explainFileError } from './errors.js';
import type { Output } from './options.js';
import type { Checked } from './run-check.js';
import { terminalOptions } from './terminal.js';

/** Writes every report asked for: one format to standard output, the others to their files. Says on standard error what it wrote. */
export async function writeReports(checked: Checked, settings: Settings): Promise<void> {
  const { report, sources, rules } = checked;
  const format = settings.format ?? (settings.quiet ? undefined : 'text');
  const toStdout: Output[] = format ? [{ format, file: '-' }] : [];
  const outputs = [...toStdout, ...settings.output];
  for (const { format: name, file } of outputs) {
    const text = FORMATS[name](report, sources, file === '-' ? { rules, ...(await terminalOptions(settings)) } : { rules });
    if (file === '-') process.stdout.write(text);
    else await writeTo(file, text);
  }
  if (outputs.some((output) => output.format === 'github')) await writeStepSummary(checked);
  if (!settings.quiet) for (const output of settings.output) process.stderr.write(`${notice(output)}\n`);
  // The text report says it itself.
  if (format !== 'text') for (const { path, message } of report.errors) process.stderr.write(`tabayun: ${path}: ${message}\n`);
}

function notice({ format, file }: Output): string {
  if (file === '-') return 'wrote to standard output';
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
async function writeTo(file: string, text: string): Promise<void> {
  try {
    const existing = await stat(file).catch(() => undefined);
    if (existing && !existing.isFile()) {
      await writeFile(file, text);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFileAtomic(file, text);
    }
  } catch (error) {
    throw explainFileError(error, file);
  }
}

/** GitHub shows ten annotations of a kind a step; the summary page of the job takes them all. */
async function writeStepSummary({ report, sources }: Checked): Promise<void> {
  const file = process.env['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  try {
    await appendFile(file, FORMATS.markdown(report, sources));
  } catch (error) {
    throw explainFileError(error, file);
  }
}
