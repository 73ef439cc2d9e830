import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RuleOverride } from '../check/overrides.js';
import type { RuleSettings } from '../check/settings.js';
import { SUPPRESSIONS_FILE } from '../check/suppressions/file.js';
import { KnownError } from '../model/errors.js';
import type { FormatName } from '../report/format-names.js';
import type { UiLanguage } from '../report/ui-language.js';
import { explainFileError } from './errors.js';
import { withListed } from './files-from.js';
import { isDate, parseOutput, type BIDI, type CheckFlags, type FAIL_ON, type Output } from './options.js';
import { contentOf, fromBase, inherit, shown, type SharedConfig } from './shared-config.js';

/** Everything `check` goes by: flags over the configuration file over the defaults. */
export interface Settings {
  readonly config?: string;
  readonly inputs: readonly string[];
  /** The file that is held against the inputs. */
  readonly draft?: string;
  /** Absent: text, unless `quiet`. */
  readonly format?: FormatName;
  readonly output: readonly Output[];
  readonly failOn: (typeof FAIL_ON)[number];
  readonly rules: readonly string[];
  /** How the rules are set; the later goes over the earlier. */
  readonly ruleSettings: readonly RuleSettings[];
  readonly overrides: readonly RuleOverride[];
  readonly lexicons: readonly string[];
  readonly suppressions: string;
  readonly asOf?: string;
  readonly language?: string;
  readonly concurrency?: number;
  /** The folder that what was found out is kept in; absent: it is not kept. */
  readonly cache?: string;
  /** Whether addresses are fetched. */
  readonly fetch?: boolean;
  /** A git revision: only what involves files changed since is reported. */
  readonly changedSince?: string;
  readonly quiet: boolean;
  readonly color: boolean;
  readonly includeText: boolean;
  readonly bidi: (typeof BIDI)[number];
  readonly uiLanguage: UiLanguage;
}

/** The keys of a configuration file; relative paths are relative to it. */
interface ConfigFile extends SharedConfig {
  readonly inputs?: readonly string[];
  readonly format?: FormatName;
  readonly output?: readonly string[];
  readonly suppressions?: string;
  readonly asOf?: string;
  readonly language?: string;
  readonly concurrency?: number;
  readonly includeText?: boolean;
  readonly bidi?: (typeof BIDI)[number];
  readonly uiLanguage?: UiLanguage;
}

/** Where `--cache` keeps what was found out, beside where the program is called. */
export const CACHE_FOLDER = '.tabayun-cache';

const NAMES = ['tabayun.config.json', 'tabayun.config.yaml', 'tabayun.config.yml'];

/** The settings for these flags and inputs, those of `--files-from` among them, from the nearest configuration file upwards or the one named. Throws KnownErrors. */
export async function settingsFor(named: readonly string[], flags: CheckFlags): Promise<Settings> {
  const found = await findConfig(flags.config);
  const file = found?.values ?? {};
  const base = found ? dirname(found.path) : process.cwd();
  const inputs = await withListed(named, flags.filesFrom);
  const inherited = await inherit(file, found?.path ?? join(base, NAMES[0] ?? ''), readShared);
  return {
    ...given('config', found?.path),
    inputs: inputs.length > 0 ? inputs : (file.inputs ?? []).map((path) => fromBase(base, path)),
    ...given('draft', flags.draft),
    ...given('format', flags.format ?? file.format),
    output: flags.output ?? (file.output ?? []).map((text) => outputFrom(base, text)),
    failOn: flags.failOn ?? inherited.failOn ?? 'error',
    rules: [...inherited.rules, ...(flags.rules ?? [])],
    ruleSettings: inherited.ruleSettings,
    overrides: inherited.overrides,
    lexicons: inherited.lexicons,
    suppressions: flags.suppressions ?? fromBase(base, file.suppressions ?? SUPPRESSIONS_FILE),
    ...given('asOf', flags.asOf ?? file.asOf),
    ...given('language', flags.language ?? file.language),
    ...given('concurrency', flags.concurrency ?? file.concurrency),
    ...given('cache', flags.cacheLocation ?? (flags.cache ? CACHE_FOLDER : undefined)),
    ...given('fetch', flags.fetch),
    ...given('changedSince', flags.changedSince),
    quiet: flags.quiet ?? false,
    color: flags.color ?? true,
    includeText: flags.includeText ?? file.includeText ?? false,
    bidi: flags.bidi ?? file.bidi ?? 'auto',
    uiLanguage: flags.uiLanguage ?? file.uiLanguage ?? 'en',
  };
}

/** Writes a configuration of all defaults into the working directory. Never over an existing one. */
export async function initConfig(): Promise<string> {
  const path = 'tabayun.config.json';
  const start: ConfigFile = {
    extends: ['recommended'],
    inputs: ['articles/'],
    format: 'text',
    output: [],
    failOn: 'error',
    rules: [],
    ruleSettings: {},
    overrides: [],
    lexicons: [],
    suppressions: SUPPRESSIONS_FILE,
    bidi: 'auto',
    uiLanguage: 'en',
  };
  try {
    await writeFile(path, `${JSON.stringify(start, undefined, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new KnownError(`${path} exists already and is left as it is`);
    throw explainFileError(error, path);
  }
  return path;
}

async function findConfig(named: string | undefined): Promise<{ path: string; values: ConfigFile } | undefined> {
  const { lilconfig } = await import('lilconfig');
  // Parsed where it is validated: both name the place of a mistake.
  const asText = (_path: string, content: string): string => content;
  const searcher = lilconfig('tabayun', {
    searchPlaces: NAMES,
    loaders: { '.json': asText, '.yaml': asText, '.yml': asText, noExt: asText },
  });
  try {
    const found = named === undefined ? await searcher.search() : await searcher.load(named);
    if (!found) return undefined;
    return { path: found.filepath, values: found.isEmpty ? {} : await readConfig(found.filepath, String(found.config)) };
  } catch (error) {
    throw explainFileError(error, named ?? 'configuration');
  }
}

async function readConfig(path: string, content: string): Promise<ConfigFile> {
  const { CONFIG_SCHEMA } = await import('./config-schema.js');
  const values = await validated<ConfigFile>(path, content, CONFIG_SCHEMA);
  if (values.asOf !== undefined && !isDate(values.asOf))
    throw new KnownError(`${shown(path)}: "asOf" is "${values.asOf}"; expected a date such as 2031-05-02`);
  return values;
}

async function readShared(path: string): Promise<SharedConfig> {
  const { SHARED_SCHEMA } = await import('./config-schema.js');
  return validated<SharedConfig>(path, await contentOf(path), SHARED_SCHEMA);
}

/** YAML or JSON by a schema; throws a KnownError of one line a mistake. */
export async function validated<T>(path: string, content: string, schema: object): Promise<T> {
  const { compileSchema, formatLoadError, readLocated } = await import('../check/located.js');
  const read = readLocated(shown(path), content, compileSchema<T>(schema));
  if ('errors' in read) throw new KnownError(read.errors.map(formatLoadError).join('\n'));
  return read.value;
}

function outputFrom(base: string, text: string): Output {
  const { format, file } = parseOutput(text);
  return { format, file: file === '-' ? file : fromBase(base, file) };
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
