import { checkDocuments, type CheckOptions as EngineOptions } from './engine.js';
import { extract, following, readBlock, usageOf } from './extract/read.js';
import type { Context, Sentence } from './extract/sentence.js';
import { ingestArticles } from './ingest/article.js';
import type { Language } from './languages/language.js';
import { LANGUAGES, LANGUAGE_CODES, languageFor } from './languages/packs.js';
import type { ArticleInput } from './model/article.js';
import type { Mention } from './model/mention.js';
import type { Report } from './model/report.js';
import type { FormatName } from './report/format-names.js';
import type { WriterOptions } from './report/writer.js';

export { loadRules, type LoadedRules, type RuleError } from './check/load.js';
export type { RuleOverride } from './check/overrides.js';
export type { Rule } from './check/rule.js';
export type { RuleSettings } from './check/settings.js';
export type { DeskLexicon } from './languages/desk.js';
export type { ArticleInput } from './model/article.js';
export type { Mention, MentionKind, MentionOf } from './model/mention.js';
export type { FormatName } from './report/format-names.js';
export type { WriterOptions } from './report/writer.js';
export type { Discrepancy, DiscrepancyKind, Evidence, Position, Relation, Report, Severity } from './model/report.js';

export interface CheckOptions extends EngineOptions {
  /** Language of articles that declare none (BCP 47); recognised from their words where absent. */
  readonly language?: string;
  /** Publication date (ISO 8601) of articles that declare none. */
  readonly asOf?: string;
}

/**
 * Compares articles and reports where they contradict each other. Pure but for reading the shipped rules once; safe to call concurrently;
 * the same articles give the same report in any order.
 */
export async function checkArticles(articles: readonly ArticleInput[], options: CheckOptions = {}): Promise<Report> {
  const { language, asOf, ...rest } = options;
  const ingest = { languages: LANGUAGES, ...(language === undefined ? {} : { language }), ...(asOf === undefined ? {} : { asOf }) };
  return checkDocuments(await ingestArticles(articles, ingest), rest);
}

export interface ExtractOptions {
  /** BCP 47; `ar` and `en` can be read. */
  readonly language: string;
  /** Publication time that relative dates count from: `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`. */
  readonly reference?: string;
}

/** Every mention of `text`, sorted by start. Throws a RangeError on a language that cannot be read. */
export function extractMentions(text: string, options: ExtractOptions): Mention[] {
  const language = languageFor(options.language);
  if (!language) throw new RangeError(`language "${options.language}" cannot be read; known: ${LANGUAGE_CODES.join(', ')}`);
  const usage = usageOf(() => sentencesOf(text, language));
  let context: Context = options.reference === undefined ? { usage } : { reference: options.reference, usage };
  const mentions: Mention[] = [];
  for (const sentence of sentencesOf(text, language)) {
    const found = extract(sentence, context);
    for (const mention of found) mentions.push(mention);
    context = following(context, found);
  }
  return mentions;
}

function* sentencesOf(text: string, language: Language): Generator<Sentence> {
  for (const paragraph of text.matchAll(/[^\n]+/gu)) {
    const block = { kind: 'body', field: 'text', start: paragraph.index, end: paragraph.index + paragraph[0].length } as const;
    yield* readBlock(text, block, language);
  }
}

/**
 * A report in any of the formats of the command line, as one string. Lines and columns are those of the texts in the report: check with
 * `includeText` where they are wanted.
 */
export async function writeReport(report: Report, format: FormatName, options: WriterOptions = {}): Promise<string> {
  const [{ FORMATS }, { textsOf }] = await Promise.all([import('./report/formats.js'), import('./report/writer.js')]);
  return FORMATS[format](report, textsOf(report), options);
}

export { shippedRules } from './engine.js';
