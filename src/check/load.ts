import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ValidateFunction } from 'ajv';
import type { DeskLexicon } from '../languages/desk.js';
import { problemWith } from './expressions/compiled.js';
import { writtenIn } from './expressions/written.js';
import { LARGEST_FILE, compileSchema, readLocated, wholeFile, type LoadError, type Located } from './located.js';
import { PLACEHOLDERS, type Rule } from './rule.js';
import { RULE_SCHEMA } from './shipped.js';

/** What is wrong with a rule file and where. */
export type RuleError = LoadError;

export interface LoadedRules {
  /** By id, ascending. A later directory's rule replaces an earlier one's of the same id. */
  readonly rules: readonly Rule[];
  readonly errors: readonly RuleError[];
}

/** Reads every rule of the directories. A file that is no valid rule becomes errors; the others are still loaded. */
export async function loadRules(directories: readonly string[], schemaPath: string): Promise<LoadedRules> {
  const validate = await ruleValidator(schemaPath);
  const rules = new Map<string, Rule>();
  const errors: RuleError[] = [];
  for (const directory of directories) {
    const here = new Map<string, string>();
    for (const path of await ruleFiles(directory, errors)) {
      const loaded = await readRuleFile(path, validate);
      if ('errors' in loaded) errors.push(...loaded.errors);
      else if (here.has(loaded.rule.id)) errors.push(twice(path, loaded.rule.id, here.get(loaded.rule.id) ?? ''));
      else {
        here.set(loaded.rule.id, path);
        rules.set(loaded.rule.id, loaded.rule);
      }
    }
  }
  return { rules: [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1)), errors };
}

/** The validator of rule files. */
export async function ruleValidator(schemaPath: string): Promise<ValidateFunction<Rule>> {
  return compileSchema<Rule>(JSON.parse(await readFile(schemaPath, 'utf8')) as object);
}

/** The validator of lexicon files; what one is stands in the schema of rules, whose examples may hold one. */
export async function lexiconValidator(schemaPath: string): Promise<ValidateFunction<DeskLexicon>> {
  const { $defs } = JSON.parse(await readFile(schemaPath, 'utf8')) as { readonly $defs: object };
  return compileSchema<DeskLexicon>({ $ref: '#/$defs/lexicon', $defs });
}

async function ruleFiles(directory: string, errors: RuleError[]): Promise<string[]> {
  try {
    const names = await readdir(directory);
    return names
      .filter((name) => /\.(?:json|ya?ml)$/u.test(name) && name !== RULE_SCHEMA)
      .sort()
      .map((name) => join(directory, name));
  } catch {
    errors.push(wholeFile(directory, 'unreadable', 'no such directory of rules; expected one that holds a file a rule'));
    return [];
  }
}

async function readRuleFile(path: string, validate: ValidateFunction<Rule>): Promise<ReturnType<typeof readRule>> {
  try {
    // A pipe or a device by the name of a rule would never end.
    const file = await stat(path);
    if (!file.isFile()) return { errors: [wholeFile(path, 'unreadable', 'something else than a file stands here; expected a rule')] };
    if (file.size > LARGEST_FILE)
      return { errors: [wholeFile(path, 'too-large', `${file.size} bytes stand here; expected at most ${LARGEST_FILE}`)] };
    return readRule(path, await readFile(path, 'utf8'), validate);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { errors: [wholeFile(path, 'unreadable', `cannot be read (${code}); expected a rule`)] };
  }
}

function twice(path: string, id: string, first: string): RuleError {
  return wholeFile(path, 'same-id', `the rule "${id}" stands here again; expected it once, and it is in ${basename(first)}`);
}

/** Parses and validates one rule file's text. */
export function readRule(
  path: string,
  text: string,
  validate: ValidateFunction<Rule>,
): { readonly rule: Rule } | { readonly errors: readonly RuleError[] } {
  const read = readLocated(path, text, validate);
  if ('errors' in read) return read;
  const errors = [
    ...misnamed(path, read.value, read.located),
    ...misworded(read.value, read.located),
    ...miswritten(read.value, read.located),
  ];
  return errors.length > 0 ? { errors } : { rule: read.value };
}

function misnamed(path: string, { id }: Rule, { error }: Located): RuleError[] {
  const name = basename(path).replace(/\.[a-z]+$/u, '');
  return id === name ? [] : [error('wrong-id', '/id', `"${id}" stands here; expected the file's name, "${name}"`)];
}

/** Message templates that name what there is not. */
function misworded({ message }: Rule, { error }: Located): RuleError[] {
  const known = new Set<string>(PLACEHOLDERS);
  return (['en', 'ar'] as const).flatMap((language) =>
    [...message[language].matchAll(/\{([^{}]*)\}/gu)]
      .filter(([, name = '']) => !known.has(name))
      .map(([whole]) =>
        error(
          'unknown-placeholder',
          `/message/${language}`,
          `${whole} stands here; expected one of ${PLACEHOLDERS.map((name) => `{${name}}`).join(' ')}`,
        ),
      ),
  );
}

/** Expressions and patterns that cannot be compiled. */
function miswritten(rule: Rule, { error }: Located): RuleError[] {
  return writtenIn(rule).flatMap((written) => {
    const problem = problemWith(written);
    return problem === undefined ? [] : [error(written.is === 'pattern' ? 'bad-pattern' : 'bad-expression', written.pointer, problem)];
  });
}
