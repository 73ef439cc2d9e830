import type { RuleExample } from '../check/rule.js';
import type { ArticleInput } from '../model/article.js';
import type { Discrepancy, Evidence, ReportDocument } from '../model/report.js';
import type { Decision } from './decisions/ledger.js';

/** What a decided finding says of its rule: that it must fire on such a pair of texts, or stay silent. */
export type Label = 'fires' | 'silent';

/** Confirmed findings are what a rule is for, dismissed ones what it must learn to leave alone; the others teach nothing. */
export function labelOf({ verdict, stale }: Decision): Label | undefined {
  if (stale) return undefined;
  if (verdict === 'confirmed') return 'fires';
  return verdict === 'dismissed' ? 'silent' : undefined;
}

/** What the texts of an example are taken from: the words of a document, by its id. */
export type Texts = ReadonlyMap<string, string>;

/**
 * Pairs of texts that may show a finding, the shortest first: the sentences alone, their paragraphs, the whole articles. Which of them does
 * show it, only the engine can say. Each pair is the first quote of two positions.
 */
export function exampleCandidates(discrepancy: Discrepancy, documents: ReadonlyMap<string, ReportDocument>, texts: Texts): RuleExample[] {
  const first = discrepancy.positions[0]?.evidence[0];
  const second = discrepancy.positions[1]?.evidence[0];
  if (!first || !second) return [];
  const language = documents.get(first.document)?.language ?? 'en';
  const candidates = EXCERPTS.map((excerpt): RuleExample | undefined => {
    const side = (evidence: Evidence) => articleOf(evidence, documents, excerpt(evidence, texts.get(evidence.document)));
    const a = side(first);
    const b = side(second);
    return a && b ? { language, a, b, relation: discrepancy.relation } : undefined;
  });
  const given = candidates.filter((candidate): candidate is RuleExample => candidate !== undefined);
  return given.filter((candidate, at) => given.findIndex((other) => JSON.stringify(other) === JSON.stringify(candidate)) === at);
}

/** What is taken of an article, from little to all of it; undefined where its words are not known. */
const EXCERPTS: readonly ((evidence: Evidence, text: string | undefined) => string | undefined)[] = [
  (evidence) => evidence.context.trim(),
  (evidence, text) => (text === undefined ? undefined : paragraphAround(evidence, text)),
  (_, text) => text?.trim(),
];

function paragraphAround({ field, start, end, context }: Evidence, text: string): string {
  if (field === 'title') return context.trim();
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  return text.slice(from, to < 0 ? text.length : to).trim();
}

function articleOf(evidence: Evidence, documents: ReadonlyMap<string, ReportDocument>, text: string | undefined): ArticleInput | undefined {
  if (text === undefined || text === '') return undefined;
  const document = documents.get(evidence.document);
  const edtf = document?.published.edtf;
  return {
    ...(document?.source === undefined ? {} : { source: document.source }),
    ...(edtf ? { published: edtf } : {}),
    ...(evidence.field === 'title' ? { title: text } : {}),
    text,
  };
}

/** Examples of one rule, in the form its file has them. */
export interface RuleExamples {
  readonly fires: RuleExample[];
  readonly silent: RuleExample[];
}

/** The examples by rule, rules in order: what is under a rule can be pasted into its file. */
export function examplesJson(examples: ReadonlyMap<string, RuleExamples>): string {
  const rules = Object.fromEntries([...examples].sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ schemaVersion: '1', rules }, undefined, 2)}\n`;
}
