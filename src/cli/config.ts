import { writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { KnownError } from '../model/errors.js';
import { FORMAT_NAMES, type FormatName } from '../report/format-names.js';
import { explainFileError } from './errors.js';
import { BIDI, FAIL_ON, isDate, parseOutput, type CheckFlags, type Output } from './options.js';

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
}

/** The keys of a configuration file; relative paths are relative to it. */
interface ConfigFile {
  readonly inputs?: readonly string[];
  readonly format?: FormatName;
  readonly output?: readonly string[];
  readonly failOn?: (typeof FAIL_ON)[number];
  readonly rules?: readonly string[];
  readonly asOf?: string;
  readonly language?: string;
  readonly concurrency?: number;
  readonly includeText?: boolean;
  readonly bidi?: (typeof BIDI)[number];
}

/** Where `--cache` keeps what was found out, beside where the program is called. */
export const CACHE_FOLDER = '.tabayun-cache';

const strings = { type: 'array', items: { type: 'string', minLength: 1 } } as const;

const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { type: 'string' },
    inputs: strings,
    format: { enum: FORMAT_NAMES },
    output: strings,
    failOn: { enum: FAIL_ON },
    rules: strings,
    asOf: { type: 'string' },
    language: { type: 'string', minLength: 2 },
    concurrency: { type: 'integer', minimum: 1 },
    includeText: { type: 'boolean' },
    bidi: { enum: BIDI },
  },
} as const;

const NAMES = ['tabayun.config.json', 'tabayun.config.yaml', 'tabayun.config.yml'];

/** The settings for these flags and inputs, from the nearest configuration file upwards or the one named. Throws KnownErrors. */
export async function settingsFor(inputs: readonly string[], flags: CheckFlags): Promise<Settings> {
  const found = await findConfig(flags.config);
  const file = found?.values ?? {};
  const base = found ? dirname(found.path) : process.cwd();
  return {
    ...given('config', found?.path),
    inputs: inputs.length > 0 ? inputs : (file.inputs ?? []).map((path) => fromBase(base, path)),
    ...given('draft', flags.draft),
    ...given('format', flags.format ?? file.format),
    output: flags.output ?? (file.output ?? []).map((text) => outputFrom(base, text)),
    failOn: flags.failOn ?? file.failOn ?? 'error',
    rules: [...(file.rules ?? []).map((path) => fromBase(base, path)), ...(flags.rules ?? [])],
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
  };
}

/** Writes a configuration of all defaults into the working directory. Never over an existing one. */
export async function initConfig(): Promise<string> {
  const path = 'tabayun.config.json';
  const start: ConfigFile = { inputs: ['articles/'], format: 'text', output: [], failOn: 'error', rules: [], bidi: 'auto' };
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
  // YAML reads JSON as well, and says where a mistake stands in either.
  const read = async (path: string, content: string): Promise<unknown> => {
    const { parse } = await import('yaml');
    try {
      return parse(content) as unknown;
    } catch (error) {
      throw new KnownError(`${shown(path)}: ${firstLine(String(error instanceof Error ? error.message : error))}`, { cause: error });
    }
  };
  const searcher = lilconfig('tabayun', { searchPlaces: NAMES, loaders: { '.json': read, '.yaml': read, '.yml': read, noExt: read } });
  try {
    const found = named === undefined ? await searcher.search() : await searcher.load(named);
    return found ? { path: found.filepath, values: await validated(found.isEmpty ? {} : found.config, shown(found.filepath)) } : undefined;
  } catch (error) {
    throw explainFileError(error, named ?? 'configuration');
  }
}

async function validated(values: unknown, path: string): Promise<ConfigFile> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ strict: true }).compile<ConfigFile>(SCHEMA);
  if (!validate(values)) {
    const problem = validate.errors?.[0];
    const params = (problem?.params ?? {}) as { additionalProperty?: string; allowedValues?: readonly string[] };
    const key = problem?.instancePath.slice(1) ?? '';
    if (params.additionalProperty !== undefined) throw new KnownError(`${path}: unknown key "${params.additionalProperty}"`);
    const allowed = params.allowedValues ? `: ${params.allowedValues.join(', ')}` : '';
    throw new KnownError(`${path}: ${key === '' ? 'the file' : `"${key}"`} ${problem?.message ?? 'is not allowed'}${allowed}`);
  }
  if (values.asOf !== undefined && !isDate(values.asOf)) throw new KnownError(`${path}: "asOf" must be a date such as 2031-05-02`);
  return values;
}

function outputFrom(base: string, text: string): Output {
  const { format, file } = parseOutput(text);
  return { format, file: file === '-' ? file : fromBase(base, file) };
}

/** A path of the configuration file as seen from the working directory. */
function fromBase(base: string, path: string): string {
  return isAbsolute(path) || path === '-' ? path : shown(resolve(base, path)) + (path.endsWith('/') ? '/' : '');
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near;
}

function firstLine(text: string): string {
  return text.split('\n')[0]?.replace(/:$/u, '') ?? text;
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
