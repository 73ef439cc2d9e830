import { InvalidArgumentError, Option } from 'commander';
import { KnownError } from '../model/errors.js';
import { SUPPRESSION_STATUSES, type SuppressionStatus } from '../model/suppression.js';
import { FORMAT_NAMES, isFormatName, type FormatName } from '../report/format-names.js';
import { UI_LANGUAGES, type UiLanguage } from '../report/ui-language.js';

/** A report in one format to one file; `-` is standard output. */
export interface Output {
  readonly format: FormatName;
  readonly file: string;
}

export const FAIL_ON = ['error', 'warning', 'info', 'never'] as const;
export const BIDI = ['auto', 'app', 'terminal', 'off'] as const;

/** The options of `check` as commander hands them over; what is absent was not given. */
export interface CheckFlags {
  readonly format?: FormatName;
  readonly output?: readonly Output[];
  readonly failOn?: (typeof FAIL_ON)[number];
  readonly rules?: readonly string[];
  readonly config?: string;
  readonly asOf?: string;
  readonly language?: string;
  readonly concurrency?: number;
  readonly quiet?: boolean;
  /** `false` with `--no-color`. */
  readonly color?: boolean;
  readonly includeText?: boolean;
  readonly draft?: string;
  readonly bidi?: (typeof BIDI)[number];
  readonly uiLanguage?: UiLanguage;
  readonly printConfig?: boolean;
  readonly init?: boolean;
  readonly suppressions?: string;
  /** Ids of findings, or their first letters. */
  readonly suppress?: readonly string[];
  readonly reason?: string;
  readonly status?: SuppressionStatus;
  readonly by?: string;
  readonly expires?: string;
  readonly prune?: boolean;
  readonly includeSuppressed?: boolean;
  readonly filesFrom?: string;
  readonly fetch?: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
  readonly changedSince?: string;
}

/** `FORMAT=FILE`. Throws a KnownError that says what is wrong with it. */
export function parseOutput(text: string): Output {
  const at = text.indexOf('=');
  const format = text.slice(0, at);
  const file = text.slice(at + 1);
  if (at < 1 || file === '') throw new KnownError(`output "${text}" is not FORMAT=FILE, such as sarif=tabayun.sarif`);
  if (!isFormatName(format)) throw new KnownError(`unknown format "${format}"; known: ${FORMAT_NAMES.join(', ')}`);
  return { format, file };
}

/** A day, month or year of the calendar: `2031-05-02`, `2031-05`, `2031`. */
export function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
  if (year === undefined) return false;
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** Parser of an option that may be given several times. */
export const repeatable =
  <T>(parse: (text: string) => T) =>
  (text: string, earlier: readonly T[] | undefined): T[] => {
    try {
      return [...(earlier ?? []), parse(text)];
    } catch (error) {
      throw error instanceof KnownError ? new InvalidArgumentError(error.message) : error;
    }
  };

function parseDate(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('give a date: 2031-05-02, 2031-05 or 2031.');
  return text;
}

function parseConcurrency(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('give a whole number of 1 or more.');
  return count;
}

export function rulesOption(): Option {
  return new Option('--rules <dir>', 'more rules; a rule of the same id replaces ours (repeatable)').argParser(repeatable(String));
}

export function filesFromOption(): Option {
  return new Option('--files-from <file>', 'inputs as well, one a line or parted by NUL; - reads standard input');
}

/** The options of every command that checks. */
export function checkOptions(): Option[] {
  return [
    rulesOption(),
    new Option('-c, --config <file>', 'configuration file instead of the nearest tabayun.config.json or .yaml'),
    new Option('--as-of <date>', 'publication date of articles that give none').argParser(parseDate),
    new Option('--language <code>', 'language of articles that declare none, ar or en'),
    new Option('--concurrency <n>', 'threads to read and compare with (default: 1); each takes as much memory').argParser(parseConcurrency),
    new Option('--cache', 'keep what was found out of unchanged articles in .tabayun-cache for the next check'),
    new Option('--cache-location <dir>', 'keep it there instead'),
    filesFromOption(),
    new Option('--fetch', 'fetch inputs that are addresses (http, https); nothing is fetched without it'),
    new Option('--no-color', 'no colour; so does NO_COLOR in the environment'),
    new Option('--bidi <mode>', 'who orders right-to-left text: this program, the terminal, nobody').choices(BIDI),
  ];
}

export function uiLanguageOption(): Option {
  return new Option('--ui-language <code>', 'language of what a report says itself: en (default) or ar').choices(UI_LANGUAGES);
}

/** The options of `check` alone. */
export function reportOptions(): Option[] {
  return [
    new Option('-f, --format <format>', 'what goes to standard output (default: text)').choices(FORMAT_NAMES),
    new Option('--output <format=file>', 'a report to a file as well; - is standard output (repeatable)').argParser(
      repeatable(parseOutput),
    ),
    new Option('--fail-on <severity>', 'exit with 1 from this severity up (default: error)').choices(FAIL_ON),
    new Option('--draft <file>', 'an unpublished story: report only what it says otherwise than the inputs'),
    uiLanguageOption(),
    new Option('--changed-since <rev>', 'report only what involves files changed since this git revision'),
    new Option('--quiet', 'no report but those asked for by name, no progress'),
    new Option('--include-text', 'put the text that offsets point into in the JSON report'),
    ...suppressionOptions(),
    new Option('--print-config', 'print the settings that would be used, and stop'),
    new Option('--init', 'write a tabayun.config.json to start from, and stop'),
  ];
}

/** What is settled, and is not to be told again while it stays as it was seen. */
function suppressionOptions(): Option[] {
  return [
    new Option('--suppress <id>', 'settle a finding by its id, or its first letters; needs --reason (repeatable)').argParser(
      repeatable(String),
    ),
    new Option('--reason <text>', 'why it is settled'),
    new Option('--status <status>', 'what it is (default: accepted)').choices(SUPPRESSION_STATUSES),
    new Option('--by <name>', 'who settled it (default: your account)'),
    new Option('--expires <day>', 'the last day it holds').argParser(parseDay),
    new Option('--prune', 'drop entries that are stale, expired or no longer used'),
    new Option('--include-suppressed', 'put what is settled in SARIF, marked as suppressed; GitHub shows it as open all the same'),
    new Option('--suppressions <file>', 'instead of tabayun-suppressions.json beside the configuration'),
  ];
}

function parseDay(text: string): string {
  if (text.length !== 10 || !isDate(text)) throw new InvalidArgumentError('give a day: 2031-05-02.');
  return text;
}
