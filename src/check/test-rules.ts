import type { DeskLexicon } from '../languages/desk.js';
import type { ArticleInput } from '../model/article.js';
import type { Report } from '../model/report.js';
import type { Tally } from './gold.js';
import type { Rule, RuleExample } from './rule.js';

/** One example that did not do what its rule says. */
export interface ExampleFailure {
  readonly rule: string;
  readonly list: 'fires' | 'silent';
  /** 0-based index in the list. */
  readonly index: number;
  readonly message: string;
}

export interface RuleTestResult {
  readonly rule: string;
  readonly examples: number;
  /** Of the examples on which the rule fired: those on which it should, and those on which it should not. */
  readonly fired: Tally;
  readonly failures: readonly ExampleFailure[];
}

/** Checks two articles by every rule, with what a desk has laid down of names, and gives the report. */
export type Checker = (
  articles: readonly ArticleInput[],
  options: { readonly rules: readonly Rule[]; readonly lexicons: readonly DeskLexicon[]; readonly leastCertainty: number },
) => Promise<Report>;

/**
 * Runs a rule's own examples. In `fires`, the rule must report a discrepancy between the two texts (with the relation named, if any); in
 * `silent`, it must report none that stands as conflict, alteration, addition, omission or variant.
 */
export async function testRule(rule: Rule, rules: readonly Rule[], check: Checker): Promise<RuleTestResult> {
  const failures: ExampleFailure[] = [];
  const fail = (list: 'fires' | 'silent', index: number, message: string): number => failures.push({ rule: rule.id, list, index, message });
  let [right, wrong] = [0, 0];
  for (const [index, example] of rule.fires.entries()) {
    const said = await relationsOf(rule, example, rules, check);
    const wanted = example.relation;
    if (wanted === undefined ? said.some((relation) => LOUD.has(relation)) : said.includes(wanted)) right += 1;
    else fail('fires', index, `expected ${wanted ?? 'a finding'}, got ${said.join(', ') || 'nothing'}`);
  }
  for (const [index, example] of rule.silent.entries()) {
    const said = (await relationsOf(rule, example, rules, check)).filter((relation) => HARD.has(relation));
    if (said.length === 0) continue;
    wrong += 1;
    fail('silent', index, `expected silence, got ${said.join(', ')}`);
  }
  return { rule: rule.id, examples: rule.fires.length + rule.silent.length, fired: { right, wrong }, failures };
}

/** Two sentences alone make nothing as certain as articles do. */
const LEAST = 0.15;

/** What breaks a silence: an update says that both are right. */
const HARD: ReadonlySet<string> = new Set(['conflict', 'alteration', 'addition', 'omission', 'variant']);
const LOUD: ReadonlySet<string> = new Set([...HARD, 'update']);

async function relationsOf(rule: Rule, example: RuleExample, rules: readonly Rule[], check: Checker): Promise<string[]> {
  const articles = [article(example.a, 'a', example.language), article(example.b, 'b', example.language)];
  const lexicons = example.lexicon === undefined ? [] : [example.lexicon];
  const report = await check(articles, { rules, lexicons, leastCertainty: LEAST });
  return [...report.discrepancies, ...report.agreements].filter((found) => found.rule === rule.id).map((found) => found.relation);
}

function article(text: string | ArticleInput, id: string, language: string): ArticleInput {
  const input = typeof text === 'string' ? { text } : text;
  return { id, source: id.toUpperCase(), language, ...input };
}
