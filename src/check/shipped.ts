import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rule } from './rule.js';

/** The schema every rule file is validated against; it lies among the rules. */
export const RULE_SCHEMA = 'rule.schema.json';

/**
 * The rules that come with the package, by id. They are validated when the package is tested, so that a run need not load a validator;
 * rules of a user's own go through `loadRules`.
 */
export async function readShippedRules(directory: string): Promise<Rule[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json') && name !== RULE_SCHEMA).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(directory, name), 'utf8')) as Rule));
}
