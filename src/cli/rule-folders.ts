import { fileURLToPath } from 'node:url';
import type { LoadedRules } from '../check/load.js';
import type { Rule } from '../check/rule.js';
import { shippedRules } from '../engine.js';
import { KnownError } from '../model/errors.js';
import { PACKAGE_ROOT } from './version.js';

export const OUR_RULES = fileURLToPath(new URL('rules', PACKAGE_ROOT));
const SCHEMA = fileURLToPath(new URL('rules/rule.schema.json', PACKAGE_ROOT));

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
