import { readFile, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleOverride } from '../check/overrides.js';
import type { RuleSettings } from '../check/settings.js';
import { KnownError } from '../model/errors.js';
import { explainFileError } from './errors.js';
import type { FAIL_ON } from './options.js';
import { PACKAGE_ROOT } from './version.js';

/** What a configuration may take over from a profile, a file or a package. */
export interface SharedConfig {
  readonly description?: string;
  readonly extends?: string | readonly string[];
  readonly failOn?: (typeof FAIL_ON)[number];
  /** Folders of rules. */
  readonly rules?: readonly string[];
  readonly ruleSettings?: RuleSettings;
  readonly overrides?: readonly {
    readonly paths?: readonly string[];
    readonly sources?: readonly string[];
    readonly ruleSettings: RuleSettings;
  }[];
  /** Lexicon files. */
  readonly lexicons?: readonly string[];
}

/** What a chain of configurations comes to. Paths are as seen from the working directory. */
export interface Inherited {
  readonly failOn?: (typeof FAIL_ON)[number];
  readonly rules: readonly string[];
  /** The later goes over the earlier. */
  readonly ruleSettings: readonly RuleSettings[];
  readonly overrides: readonly RuleOverride[];
  readonly lexicons: readonly string[];
}

/** Reads and validates one file of shared settings. */
type Read = (path: string) => Promise<SharedConfig>;

const NOTHING: Inherited = { rules: [], ruleSettings: [], overrides: [], lexicons: [] };

/** Folder of the profiles that come with the package. */
const PROFILES = fileURLToPath(new URL('profiles/', PACKAGE_ROOT));

/**
 * A configuration with all that it extends, the extended first. `path` is the file it was read from. Only data is read: a package is never
 * run. Throws a KnownError where something is not there or extends itself.
 */
export async function inherit(config: SharedConfig, path: string, read: Read, chain: readonly string[] = [path]): Promise<Inherited> {
  const base = dirname(path);
  let all = NOTHING;
  for (const name of typeof config.extends === 'string' ? [config.extends] : (config.extends ?? [])) {
    const file = await fileOf(name, base, path);
    if (chain.includes(file)) throw new KnownError(`${shown(path)}: "${name}" extends itself: ${[...chain, file].map(shown).join(' > ')}`);
    all = joined(all, await inherit(await read(file), file, read, [...chain, file]));
  }
  const { failOn, rules = [], ruleSettings, overrides = [], lexicons = [] } = config;
  return joined(all, {
    ...(failOn === undefined ? {} : { failOn }),
    rules: rules.map((folder) => fromBase(base, folder)),
    ruleSettings: ruleSettings === undefined ? [] : [ruleSettings],
    overrides: overrides.map(({ paths, sources, ruleSettings: settings }) => ({
      ...(paths === undefined ? {} : { paths: paths.flatMap((pattern) => patternsFrom(base, pattern)) }),
      ...(sources === undefined ? {} : { sources }),
      settings,
    })),
    lexicons: lexicons.map((file) => fromBase(base, file)),
  });
}

function joined(under: Inherited, over: Inherited): Inherited {
  const failOn = over.failOn ?? under.failOn;
  return {
    ...(failOn === undefined ? {} : { failOn }),
    rules: [...under.rules, ...over.rules],
    ruleSettings: [...under.ruleSettings, ...over.ruleSettings],
    overrides: [...under.overrides, ...over.overrides],
    lexicons: [...under.lexicons, ...over.lexicons],
  };
}

/** The file that a name in `extends` means: a profile of ours, a path, or a package in a `node_modules` from the configuration upwards. */
async function fileOf(name: string, base: string, from: string): Promise<string> {
  if (/^\.{1,2}\//u.test(name) || isAbsolute(name)) return resolve(base, name);
  const profile = join(PROFILES, `${name}.json`);
  if (/^[a-z-]+$/u.test(name) && (await isFile(profile))) return profile;
  if (!/^(?:@[\p{L}\d._-]+\/)?[\p{L}\d._-]+$/u.test(name))
    throw new KnownError(`${shown(from)}: "${name}" is no profile, no path (./…) and no name of a package`);
  for (let folder = resolve(base); ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (await isFile(join(found, 'package.json'))) return configOf(found, name);
    if (folder === dirname(folder)) break;
  }
  throw new KnownError(
    `${shown(from)}: "${name}" is neither a profile of ours nor installed here; known: ${(await profileNames()).join(', ')}`,
  );
}

/** The configuration a package offers: the file its manifest names under "tabayun", else `tabayun.config.json` or `.yaml`. */
async function configOf(folder: string, name: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const named = (manifest as { readonly tabayun?: unknown } | null)?.tabayun;
  for (const candidate of typeof named === 'string' ? [named] : ['tabayun.config.json', 'tabayun.config.yaml']) {
    const file = resolve(folder, candidate);
    if (file.startsWith(folder + sep) && (await isFile(file))) return file;
  }
  throw new KnownError(`the package "${name}" offers no configuration: its package.json names no file of its own under "tabayun"`);
}

/** The names of our profiles. */
export async function profileNames(): Promise<string[]> {
  const { readdir } = await import('node:fs/promises');
  return (await readdir(PROFILES))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.replace(/\.json$/u, ''))
    .sort();
}

/** A file as it stands, or a KnownError that names it. */
export async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw explainFileError(error, shown(path));
  }
}

async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** A pattern of a file as articles from the working directory and from elsewhere may be called; one name alone means any folder. */
function patternsFrom(base: string, pattern: string): string[] {
  const [, not = '', rest = ''] = /^(!?)(.*)$/su.exec(pattern) ?? [];
  if (!rest.slice(0, -1).includes('/')) return [pattern];
  return [...new Set([join(relative(process.cwd(), base), rest), join(base, rest)])].map((one) => not + one);
}

/** A path of a configuration file as seen from the working directory. */
export function fromBase(base: string, path: string): string {
  return isAbsolute(path) || path === '-' ? path : shown(resolve(base, path)) + (path.endsWith('/') ? '/' : '');
}

export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near;
}
