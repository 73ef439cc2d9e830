import { join } from 'node:path';
import { languagesOf, type Rule } from '../check/rule.js';
import { KnownError } from '../model/errors.js';
import { counted } from '../report/words/en.js';
import { explainFileError } from './errors.js';
import { OUR_RULES, readRuleFolders, rulesFrom } from './rule-folders.js';
import { PACKAGE_ROOT } from './version.js';

/** `tabayun rules list`. */
export async function listRules(more: readonly string[], asJson: boolean): Promise<number> {
  const rules = await rulesFrom(more);
  if (asJson) {
    process.stdout.write(`${JSON.stringify(rules.map(summaryOf), undefined, 2)}\n`);
    return 0;
  }
  const rows = rules.map((rule) => [rule.id, rule.kind ?? 'any', severitiesOf(rule), (rule.tags ?? []).join(' '), rule.title.en]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  return 0;
}

function summaryOf(rule: Rule): object {
  const { id, title, kind, tags = [], priority = 0, confidenceFloor } = rule;
  return { id, title, kind, tags, languages: languagesOf(rule), priority, confidenceFloor, severities: severitiesOf(rule).split('/') };
}

/** `tabayun rules show ID`: the rule as a page, or as it was loaded. */
export async function showRule(id: string, more: readonly string[], asJson: boolean): Promise<number> {
  const rule = findRule(await rulesFrom(more), id);
  const { documentRule } = await import('../check/document-rule.js');
  process.stdout.write(asJson ? `${JSON.stringify(rule, undefined, 2)}\n` : documentRule(rule));
  return 0;
}

/** `tabayun rules validate [DIR…]`: 2 where a file is no valid rule. */
export async function validateRules(directories: readonly string[]): Promise<number> {
  const { formatLoadError } = await import('../check/located.js');
  const { rules, errors } = await readRuleFolders(directories.length === 0 ? [OUR_RULES] : directories);
  for (const error of errors) process.stderr.write(`${formatLoadError(error)}\n`);
  process.stdout.write(`${counted(rules.length, 'valid rule')}, ${counted(errors.length, 'error')}\n`);
  return errors.length > 0 ? 2 : 0;
}

/** `tabayun rules new ID`: a rule file to start from, with comments and examples. Never over one that is there. */
export async function newRule(id: string, folder: string): Promise<number> {
  if (!/^[a-z][a-z0-9-]*$/u.test(id))
    throw new KnownError(`"${id}" is no id for a rule; give small letters, digits and hyphens, such as ferry-load`);
  const { mkdir, readFile, writeFile } = await import('node:fs/promises');
  const template = await readFile(new URL('templates/rule.yaml', PACKAGE_ROOT), 'utf8');
  const file = join(folder, `${id}.yaml`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(file, template.replaceAll('__ID__', id).replaceAll('FOLDER', folder), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new KnownError(`${file} exists already and is left as it is`);
    throw explainFileError(error, file);
  }
  process.stderr.write(`wrote ${file}; try it: tabayun rules test ${id} --rules ${folder}\n`);
  return 0;
}

/** The rule of an id. Throws a KnownError that names those there are. */
export function findRule(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new KnownError(`no rule "${id}"; known: ${rules.map((known) => known.id).join(', ')}`);
  return rule;
}

function severitiesOf(rule: Rule): string {
  return [...new Set(rule.verdicts.map((verdict) => verdict.severity))].join('/');
}
