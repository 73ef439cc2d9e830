import { formatLoadError } from '../check/located.js';
import type { Rule } from '../check/rule.js';
import { testRule } from '../check/test-rules.js';
import { checkArticles } from '../index.js';
import { KnownError } from '../model/errors.js';
import { counted } from '../report/words/en.js';
import { OUR_RULES, readRuleFolders, rulesFrom } from './rule-folders.js';

/** `tabayun rules list`. */
export async function listRules(more: readonly string[]): Promise<number> {
  const rules = await rulesFrom(more);
  const rows = rules.map((rule) => [rule.id, rule.kind ?? 'any', severitiesOf(rule), rule.title.en]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  return 0;
}

/** `tabayun rules show ID`: the rule as it was loaded. */
export async function showRule(id: string, more: readonly string[]): Promise<number> {
  process.stdout.write(`${JSON.stringify(find(await rulesFrom(more), id), undefined, 2)}\n`);
  return 0;
}

/** `tabayun rules test [ID…]`: 1 where an example does not do what its rule says. */
export async function testRules(ids: readonly string[], more: readonly string[]): Promise<number> {
  const rules = await rulesFrom(more);
  const wanted = ids.length === 0 ? rules : ids.map((id) => find(rules, id));
  let examples = 0;
  let failed = 0;
  for (const rule of wanted) {
    const result = await testRule(rule, rules, (articles, all) => checkArticles(articles, { rules: all }));
    examples += result.examples;
    failed += result.failures.length;
    for (const { list, index, message } of result.failures) process.stdout.write(`${rule.id} ${list}[${index}]: ${message}\n`);
  }
  process.stdout.write(`${counted(wanted.length, 'rule')}, ${counted(examples, 'example')}, ${failed} failed\n`);
  return failed > 0 ? 1 : 0;
}

/** `tabayun rules validate [DIR…]`: 2 where a file is no valid rule. */
export async function validateRules(directories: readonly string[]): Promise<number> {
  const { rules, errors } = await readRuleFolders(directories.length === 0 ? [OUR_RULES] : directories);
  for (const error of errors) process.stderr.write(`${formatLoadError(error)}\n`);
  process.stdout.write(`${counted(rules.length, 'valid rule')}, ${counted(errors.length, 'error')}\n`);
  return errors.length > 0 ? 2 : 0;
}

function find(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new KnownError(`no rule "${id}"; known: ${rules.map((known) => known.id).join(', ')}`);
  return rule;
}

function severitiesOf(rule: Rule): string {
  return [...new Set(rule.verdicts.map((verdict) => verdict.severity))].join('/');
}
