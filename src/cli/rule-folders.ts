import { fileURLToPath } from 'node:url';
import type { LoadedRules } from '../check/load.js';
import { adjusted, unknownKeys, type RuleSettings } from '../check/settings.js';
import type { Rule } from '../check/rule.js';
import { shippedRules } from '../engine.js';
import { KnownError } from '../model/errors.js';
import type { Settings } from './config.js';
import { PACKAGE_ROOT } from './version.js';

export const OUR_RULES = fileURLToPath(new URL('rules', PACKAGE_ROOT));
export const SCHEMA = fileURLToPath(new URL('rules/rule.schema.json', PACKAGE_ROOT));

/** Reads rule folders as they are, errors included. The validator is loaded for this alone: it costs as much as reading a page. */
export async function readRuleFolders(directories: readonly string[]): Promise<LoadedRules> {
  const { loadRules } = await import('../check/load.js');
  return loadRules(directories, SCHEMA);
}

/** Our rules and those of more folders. Throws a KnownError of one line an error: a check by half the rules is no check. */
export async function rulesFrom(more: readonly string[]): Promise<readonly Rule[]> {
  if (more.length === 0) return shippedRules();
  const { rules, errors } = await readRuleFolders([OUR_RULES, ...more]);
  if (errors.length > 0) {
    const { formatLoadError } = await import('../check/located.js');
    throw new KnownError(errors.map(formatLoadError).join('\n'));
  }
  return rules;
}

/** The rules of a configuration, its settings checked against them. Throws a KnownError where a setting is of no rule or makes none. */
export async function rulesFor({
  rules: folders,
  ruleSettings,
  overrides,
}: Pick<Settings, 'rules' | 'ruleSettings' | 'overrides'>): Promise<readonly Rule[]> {
  const rules = await rulesFrom(folders);
  const layers = [...ruleSettings, ...overrides.map(({ settings }) => settings)];
  const unknown = layers.flatMap((settings) => unknownKeys(rules, settings));
  if (unknown.length > 0) {
    const { nearest } = await import('../check/located.js');
    const near = unknown.map((key) =>
      nearest(
        key,
        rules.map(({ id }) => id),
      ),
    );
    const one = (key: string, at: number): string =>
      `ruleSettings: no rule or tag "${key}"${near[at] === undefined ? '' : `; is "${near[at]}" meant?`}`;
    throw new KnownError(unknown.map(one).join('\n'));
  }
  await validateOptions(rules, layers);
  return rules;
}

/** What options make of a comparator must be one. */
async function validateOptions(rules: readonly Rule[], layers: readonly RuleSettings[]): Promise<void> {
  const changed = layers
    .flatMap((settings) => adjusted(rules, [settings]))
    .filter((rule) => !rules.some(({ compare }) => compare === rule.compare));
  if (changed.length === 0) return;
  const [{ ruleValidator }, { formatLoadError, readLocated }] = await Promise.all([
    import('../check/load.js'),
    import('../check/located.js'),
  ]);
  const validate = await ruleValidator(SCHEMA);
  for (const rule of changed) {
    const read = readLocated(`ruleSettings of ${rule.id}`, JSON.stringify(rule), validate);
    if ('errors' in read) throw new KnownError(read.errors.map(formatLoadError).join('\n'));
  }
}
