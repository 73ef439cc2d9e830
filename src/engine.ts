import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assemble, layOut, type Alignment, type Met } from './align/align.js';
import { withCertainty } from './check/certainty/certainty.js';
import { sourcesOf, provenanceOf, witnesses, type Company } from './check/company.js';
import { toDiscrepancy } from './check/findings.js';
import { prepareExpressions } from './check/expressions/expressions.js';
import { House } from './check/house.js';
import { judge, type Finding, type Provenance } from './check/judge.js';
import { concernedBy, type RuleOverride } from './check/overrides.js';
import type { Expressions } from './check/pair.js';
import { RuleBook } from './check/rule-book.js';
import type { RuleSettings } from './check/settings.js';
import { readShippedRules } from './check/shipped.js';
import type { Rule } from './check/rule.js';
import type { Sources } from './check/sources.js';
import { tell } from './check/tell.js';
import { readClaims } from './extract/claims.js';
import { withDesks, type DeskLexicon } from './languages/desk.js';
import type { Language } from './languages/language.js';
import { languageFor } from './languages/packs.js';
import { isDraft, type Article } from './model/article.js';
import type { Claim, Derivation, Fact } from './model/claim.js';
import type { Reading } from './model/reading.js';
import { alignmentWith, HERE, stagesWith, type LanguageOf, type Stages } from './stages.js';
import type { Discrepancy, InputError, Report, ReportDocument } from './model/report.js';

export interface CheckOptions {
  /** The rules to judge by; the shipped ones where absent. */
  readonly rules?: readonly Rule[];
  /** How the rules are set: by id, by `tag:NAME` or for all by `*`; of several settings the later goes over the earlier. */
  readonly settings?: RuleSettings | readonly RuleSettings[];
  /** Settings for pairs of which one article is of these paths or sources. */
  readonly overrides?: readonly RuleOverride[];
  /** Names that desks add to the language packs, and their spellings. */
  readonly lexicons?: readonly DeskLexicon[];
  /** ISO 8601 UTC, written as `createdAt`. */
  readonly now?: string;
  /** Findings of less certainty are not reported; 0.2 where absent. */
  readonly leastCertainty?: number;
  /** Put the text that offsets point into in the report. */
  readonly includeText?: boolean;
}

/** Folder of the package: rules and manifest lie beside `dist`. */
const ROOT = new URL('../', import.meta.url);

/** Where the shipped rules and their schema lie. */
export const RULES_DIRECTORY = fileURLToPath(new URL('rules', ROOT));

let shipped: Promise<readonly Rule[]> | undefined;

/** The rules that come with the package, read once. */
export function shippedRules(): Promise<readonly Rule[]> {
  shipped ??= readShippedRules(RULES_DIRECTORY);
  return shipped;
}

let version: Promise<string> | undefined;

/** The package's version. */
export function packageVersion(): Promise<string> {
  version ??= readFile(new URL('package.json', ROOT), 'utf8').then((text) => (JSON.parse(text) as { version: string }).version);
  return version;
}

/** A check with all that its report rests on, for whoever asks what lies behind it. */
export interface Examination extends Grounds {
  readonly report: Report;
}

/** What a report rests on. */
export interface Grounds {
  /** In the order of the report's documents. */
  readonly readings: readonly Reading[];
  /** Those of each reading. */
  readonly claims: readonly (readonly Claim[])[];
  /** In the order of the pairs that met. */
  readonly mets: readonly Met[];
  readonly aligned: Alignment;
  /** A number for each document, the same for those that are one witness. */
  readonly witness: readonly number[];
  /** The rules as they are set. */
  readonly book: RuleBook;
  readonly provenance: Provenance;
  readonly sources: Sources;
  /** What the rules found, the findings that are not told among them. */
  readonly findings: readonly Finding[];
}

export type EngineOptions = CheckOptions & {
  readonly errors?: readonly InputError[];
  /** Where the long stages run; here, where absent. */
  readonly stages?: Stages;
};

/**
 * Reads, aligns and judges articles. The same articles and rules give the same report in whatever order they come. Where there are drafts
 * among them, it tells what the drafts and the others say of the same facts, and nothing of the others among themselves.
 */
export async function checkDocuments(articles: readonly Article[], options: EngineOptions = {}): Promise<Report> {
  return (await examine(articles, options)).report;
}

/** `checkDocuments`, with what the report rests on. */
export async function examine(articles: readonly Article[], options: EngineOptions = {}): Promise<Examination> {
  const terms = await termsOf(articles, options);
  const grounds = await investigate(terms);
  const documents = documentsOf(
    grounds.readings.map(({ article }) => article),
    grounds.aligned.paired.derived,
    terms,
  );
  const report = await reportOf(
    grounds.findings.flatMap((finding) => toDiscrepancy(finding, grounds.sources) ?? []),
    documents,
    terms,
  );
  return { report, ...grounds };
}

/** All of a check but its report. */
export async function investigate(terms: Terms): Promise<Grounds> {
  const readings = await terms.stages.read(terms.readable);
  const claims = readings.map(readClaims);
  const run = layOut(readings, claims, alignmentWith(terms.languageOf));
  const { paired, mets } = await terms.stages.meet(run);
  const aligned = assemble(run, paired, mets);
  const witness = witnesses(
    readings.map(({ article }) => isDraft(article)),
    paired.shared,
  );
  const company = { derived: paired.derived, witness, weight: (feature: string) => aligned.space.weight(feature) };
  return { readings, claims, mets, aligned, witness, ...judgeFacts(aligned.facts, readings, company, terms) };
}

/** What a check goes by: the articles that can be read, in the order of the run, and everything that its options come to. */
export interface Terms {
  readonly options: EngineOptions;
  readonly rules: readonly Rule[];
  readonly readable: readonly Article[];
  readonly unread: readonly InputError[];
  readonly languageOf: LanguageOf;
  readonly stages: Stages;
  readonly house: Pick<Provenance, 'compare' | 'ours'>;
  readonly expressions: Expressions;
}

export async function termsOf(articles: readonly Article[], options: EngineOptions): Promise<Terms> {
  const rules = options.rules ?? (await shippedRules());
  const lexicons = options.lexicons ?? [];
  const languageOf = languagesWith(lexicons);
  return {
    options,
    rules,
    ...sortOut([...articles].sort(draftsFirst)),
    languageOf,
    // What other threads have read, they read without the names of these desks.
    stages: lexicons.length > 0 ? stagesWith(languageOf) : (options.stages ?? HERE),
    house: lexicons.length === 0 ? { ours: () => '' } : new House(lexicons),
    expressions: await prepareExpressions(rules),
  };
}

/** What the rules find in facts about `readings`, which may be some documents of a run: the numbers of documents are those of `readings`. */
export function judgeFacts(
  facts: readonly Fact[],
  readings: readonly Reading[],
  company: Company,
  { rules, options, readable, house, expressions }: Terms,
): Pick<Grounds, 'sources' | 'book' | 'provenance' | 'findings'> {
  const sources = sourcesOf(readings, company);
  const book = bookOf(rules, options, readings);
  const provenance = provenanceOf(sources, house, expressions);
  const wanted = readable.some(isDraft) ? draftFacts(facts, sources) : facts;
  return {
    sources,
    book,
    provenance,
    findings: wanted.flatMap((fact) =>
      judge(fact, book, provenance).flatMap((finding) => withCertainty(finding, sources, options.leastCertainty) ?? []),
    ),
  };
}

/** The report of all that was found, in whatever order. */
export async function reportOf(
  found: readonly Discrepancy[],
  documents: readonly ReportDocument[],
  { rules, unread, options }: Terms,
): Promise<Report> {
  const general = new Set(rules.flatMap(({ id, givesWay }) => (givesWay ? [id] : [])));
  const { discrepancies, agreements } = tell(found, (rule) => general.has(rule));
  const errors = [...(options.errors ?? []), ...unread];
  const of = (severity: string): number => discrepancies.filter((one) => one.severity === severity).length;
  return {
    schemaVersion: '1',
    tool: { name: 'tabayun', version: await packageVersion() },
    createdAt: options.now ?? '1970-01-01T00:00:00Z',
    documents,
    discrepancies,
    agreements,
    errors,
    summary: {
      documents: documents.length,
      error: of('error'),
      warning: of('warning'),
      info: of('info'),
      agreements: agreements.length,
      errors: errors.length,
    },
  };
}

function draftsFirst(a: Article, b: Article): number {
  return Number(isDraft(b)) - Number(isDraft(a)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Facts with only the links between a draft and another document. The other claims stay: they say how many stand on either side. */
function draftFacts(facts: readonly Fact[], { isDraft: drafted }: Sources): Fact[] {
  return facts.map((fact) => ({ ...fact, links: fact.links.filter(({ a, b }) => drafted(a.document) !== drafted(b.document)) }));
}

/** The packs by BCP 47 tag, with the names of the desks. */
function languagesWith(lexicons: readonly DeskLexicon[]): LanguageOf {
  if (lexicons.length === 0) return languageFor;
  const packs = new Map<Language, Language>();
  return (tag) => {
    const pack = languageFor(tag);
    if (!pack) return undefined;
    const extended = packs.get(pack) ?? withDesks(pack, lexicons);
    packs.set(pack, extended);
    return extended;
  };
}

/** The articles in a language that can be read, and a word on each of the others. */
function sortOut(articles: readonly Article[]): { readable: Article[]; unread: InputError[] } {
  const isReadable = ({ language }: Article): boolean => languageFor(language) !== undefined;
  const unread = articles
    .filter((article) => !isReadable(article))
    .map(({ path, id, language }) => ({
      path: path ?? id,
      message: `language "${language}" cannot be read; give --language ar or en if it is one of them`,
    }));
  return { readable: articles.filter(isReadable), unread };
}

/** The rules that are on where nothing is overridden, as the options set them. */
export function rulesAsSet({ rules = [], ...options }: EngineOptions): readonly Rule[] {
  return bookOf(rules, options, []).rules;
}

function bookOf(rules: readonly Rule[], { settings = [], overrides = [] }: EngineOptions, readings: readonly Reading[]): RuleBook {
  const layers = Array.isArray(settings) ? (settings as readonly RuleSettings[]) : [settings as RuleSettings];
  const articles = readings.map(({ article }) => article);
  return new RuleBook(
    rules,
    layers,
    overrides.map((override) => ({ concerns: concernedBy(override, articles), settings: override.settings })),
  );
}

/** What the report says of each article, which is dated as it was read. */
export function documentsOf(articles: readonly Article[], derived: readonly Derivation[], { options }: Terms): ReportDocument[] {
  const origins = articles.map((): ReportDocument['derivedFrom'][number][] => []);
  for (const { copy, original, share } of derived)
    origins[copy]?.push({ document: articles[original]?.id ?? '', share: Math.round(share * 100) / 100 });
  return articles.map((article, index) => ({
    id: article.id,
    ...(article.path === undefined ? {} : { path: article.path }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.source === undefined ? {} : { source: article.source }),
    ...(article.role === undefined ? {} : { role: article.role }),
    language: article.language,
    sha256: article.sha256,
    published: { edtf: article.published.edtf, basis: article.published.basis },
    ...(article.modified === undefined ? {} : { modified: article.modified.replace(/T.*/u, '') }),
    derivedFrom: origins[index] ?? [],
    ...(options.includeText ? { text: article.text } : {}),
    ...(article.remarks.length > 0 ? { remarks: article.remarks } : {}),
  }));
}
