import writeFileAtomic from 'write-file-atomic';
import type { Rule, RuleExample } from '../check/rule.js';
import { testRule } from '../check/test-rules.js';
import type { ReportDocument, Report } from '../model/report.js';
import type { Decided, Outcome } from '../review/desk.js';
import { exampleCandidates, examplesJson, labelOf, type RuleExamples } from '../review/examples.js';
import type { DocumentTexts } from './document-texts.js';
import { explainFileError } from './errors.js';
import { rulesFrom } from './rule-folders.js';

/**
 * Writes decided findings as examples of their rules, each as the shortest pair of texts on which the rule fires by itself: what does not
 * fire from an excerpt shows nothing, and is counted as left out.
 */
export async function writeExamples(
  report: Report,
  texts: DocumentTexts,
  findings: readonly Decided[],
  path: string,
  moreRules: readonly string[],
): Promise<Outcome> {
  const rules = await rulesFrom(moreRules);
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const examples = new Map<string, RuleExamples>();
  let count = 0;
  for (const one of findings) {
    const label = labelOf(one.decision);
    const example = label && (await firingExample(one, documents, texts, rules));
    if (!label || !example) continue;
    const { rule } = one.discrepancy;
    const ofRule = examples.get(rule) ?? { fires: [], silent: [] };
    examples.set(rule, ofRule);
    ofRule[label].push(example);
    count += 1;
  }
  try {
    await writeFileAtomic(path, examplesJson(examples));
  } catch (error) {
    throw explainFileError(error, path);
  }
  return { done: true, path, count, left: findings.length - count };
}

async function firingExample(
  { discrepancy }: Decided,
  documents: ReadonlyMap<string, ReportDocument>,
  texts: DocumentTexts,
  rules: readonly Rule[],
): Promise<RuleExample | undefined> {
  const rule = rules.find(({ id }) => id === discrepancy.rule);
  if (!rule) return undefined;
  const { checkArticles } = await import('../index.js');
  const known = new Map<string, string>();
  for (const document of new Set(discrepancy.positions.flatMap(({ evidence }) => evidence.slice(0, 1).map((one) => one.document)))) {
    const loaded = await texts.load(document);
    if (loaded.status === 'ready') known.set(document, loaded.text);
  }
  for (const example of exampleCandidates(discrepancy, documents, known)) {
    const { failures } = await testRule({ ...rule, fires: [example], silent: [] }, rules, checkArticles);
    if (failures.length === 0) return example;
  }
  return undefined;
}
