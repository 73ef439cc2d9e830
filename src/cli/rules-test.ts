import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { added, precisionOf, readGold, regressions, tally, type GoldLine, type Tally } from '../check/gold.js';
import type { Rule } from '../check/rule.js';
import { testRule, type RuleTestResult } from '../check/test-rules.js';
import { checkDocuments } from '../engine.js';
import { checkArticles } from '../index.js';
import { KnownError } from '../model/errors.js';
import { counted, ENGLISH } from '../report/words/en.js';
import { readArticles } from './articles.js';
import { explainFileError } from './errors.js';
import { findRule } from './rules.js';
import { rulesFrom } from './rule-folders.js';

export interface RuleTestFlags {
  readonly rules?: readonly string[];
  /** Annotation files; the articles lie beside each. */
  readonly gold?: readonly string[];
  /** What the rules told before: telling worse fails. */
  readonly baseline?: string;
  readonly writeBaseline?: string;
}

/** `tabayun rules test [ID…]`: 1 where an example does not do what its rule says, or a rule tells worse than it did. */
export async function testRules(ids: readonly string[], flags: RuleTestFlags): Promise<number> {
  const rules = await rulesFrom(flags.rules ?? []);
  const wanted = ids.length === 0 ? rules : ids.map((id) => findRule(rules, id));
  const results: RuleTestResult[] = [];
  for (const rule of wanted) {
    const result = await testRule(rule, rules, checkArticles);
    results.push(result);
    for (const { list, index, message } of result.failures) process.stdout.write(`${rule.id} ${list}[${index}]: ${message}\n`);
  }
  const told = flags.gold === undefined ? undefined : await toldOf(flags.gold, rules);
  writeTable(results, told);
  const failed = results.reduce((sum, { failures }) => sum + failures.length, 0);
  const examples = results.reduce((sum, result) => sum + result.examples, 0);
  process.stdout.write(`${counted(wanted.length, 'rule')}, ${counted(examples, 'example')}, ${failed} failed\n`);
  const worse = await compareWithBaseline(told, flags);
  return failed > 0 || worse ? 1 : 0;
}

function writeTable(results: readonly RuleTestResult[], told: ReadonlyMap<string, Tally> | undefined): void {
  const rows = results.map(({ rule, examples, failures, fired }) => [
    rule,
    `${examples - failures.length}/${examples}`,
    precisionInWords(fired),
    ...(told ? [goldInWords(told.get(rule))] : []),
  ]);
  const all = [['rule', 'examples', 'precision', ...(told ? ['on gold'] : [])], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of all)
    process.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
}

function precisionInWords(tallied: Tally): string {
  const precision = precisionOf(tallied);
  return precision === undefined ? 'silent' : ENGLISH.percent(precision);
}

function goldInWords(tallied: Tally | undefined): string {
  return tallied === undefined ? 'silent' : `${precisionInWords(tallied)} (${tallied.right} of ${tallied.right + tallied.wrong})`;
}

/** What each rule tells of the annotated articles. */
async function toldOf(files: readonly string[], rules: readonly Rule[]): Promise<Map<string, Tally>> {
  const all = new Map<string, Tally>();
  for (const file of files) {
    const gold = await goldOf(file);
    const { articles, errors } = await readArticles([dirname(file)], {});
    // The annotations lie among the articles and are none.
    const problems = errors.filter(({ path }) => !file.endsWith(path.replace(/^\.\//u, '')));
    for (const { path, message } of problems) process.stderr.write(`tabayun: ${path}: ${message}\n`);
    const report = await checkDocuments(articles, { rules, includeText: true });
    for (const [rule, counts] of tally(report, gold)) all.set(rule, added(all.get(rule) ?? { right: 0, wrong: 0 }, counts));
  }
  return all;
}

async function goldOf(file: string): Promise<GoldLine[]> {
  try {
    return readGold(await readFile(file, 'utf8'));
  } catch (error) {
    if (error instanceof RangeError) throw new KnownError(`${file}: ${error.message}`, { cause: error });
    throw explainFileError(error, file);
  }
}

/** Whether a rule tells worse than the baseline says; writes the baseline where asked. */
async function compareWithBaseline(
  told: ReadonlyMap<string, Tally> | undefined,
  { baseline, writeBaseline }: RuleTestFlags,
): Promise<boolean> {
  if (baseline === undefined && writeBaseline === undefined) return false;
  if (!told) throw new KnownError('--baseline and --write-baseline need --gold: a baseline is what the rules tell of annotated articles');
  if (writeBaseline !== undefined) {
    const sorted = [...told].sort(([a], [b]) => (a < b ? -1 : 1));
    await writeFileAtomic(writeBaseline, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
    process.stderr.write(`wrote ${writeBaseline}\n`);
  }
  if (baseline === undefined) return false;
  const worse = regressions(await baselineOf(baseline), told);
  for (const { rule, before, now } of worse)
    process.stdout.write(`${rule} tells worse than before: ${goldInWords(now)}, was ${goldInWords(before)}\n`);
  return worse.length > 0;
}

async function baselineOf(file: string): Promise<Readonly<Record<string, Tally>>> {
  const { contentOf } = await import('./shared-config.js');
  const { validated } = await import('./config.js');
  const count = { type: 'integer', minimum: 0 };
  const entry = { type: 'object', additionalProperties: false, required: ['right', 'wrong'], properties: { right: count, wrong: count } };
  return validated(file, await contentOf(file), { type: 'object', additionalProperties: entry });
}
