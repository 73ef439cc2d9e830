import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assemble, layOut, type Alignment } from './align/align.js';
import { publishedAt } from './align/copies.js';
import { QUIET, toDiscrepancy } from './check/findings.js';
import { prepareExpressions } from './check/expressions/expressions.js';
import { House } from './check/house.js';
import { judge, type Finding, type Provenance } from './check/judge.js';
import { toldOnce } from './check/once.js';
import { concernedBy, type RuleOverride } from './check/overrides.js';
import type { Expressions, Surroundings } from './check/pair.js';
import { RuleBook } from './check/rule-book.js';
import type { RuleSettings } from './check/settings.js';
import { readShippedRules } from './check/shipped.js';
import type { Rule } from './check/rule.js';
import type { Sources } from './check/sources.js';
import { readClaims } from './extract/claims.js';
import { withDesks, type DeskLexicon } from './languages/desk.js';
import type { Language } from './languages/language.js';
import { languageFor } from './languages/packs.js';
import { fieldText, isDraft, type Article } from './model/article.js';
import type { Claim, Fact } from './model/claim.js';
import { compareClaims } from './model/compare/claims.js';
import type { Reading } from './model/reading.js';
import { alignmentWith, HERE, stagesWith, type Stages } from './stages.js';
import { SEVERITIES, type Discrepancy, type InputError, type Report, type ReportDocument } from './model/report.js';

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
export interface Examination {
  readonly report: Report;
  /** In the order of the report's documents. */
  readonly readings: readonly Reading[];
  /** Those of each reading. */
  readonly claims: readonly (readonly Claim[])[];
  readonly aligned: Alignment;
  /** The rules as they are set. */
  readonly book: RuleBook;
  readonly provenance: Provenance;
  readonly sources: Sources;
  /** What the rules found, the findings that are not told among them. */
  readonly findings: readonly Finding[];
}

type EngineOptions = CheckOptions & {
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
  const rules = options.rules ?? (await shippedRules());
  const ordered = [...articles].sort(draftsFirst);
  const lexicons = options.lexicons ?? [];
  const languageOf = languagesWith(lexicons);
  const { readable, unread } = sortOut(ordered);
  // What other threads and earlier runs have read, they read without the names of these desks.
  const stages = lexicons.length > 0 ? stagesWith(languageOf) : (options.stages ?? HERE);
  const readings = await stages.read(readable);
  const claims = readings.map(readClaims);
  const run = layOut(readings, claims, alignmentWith(languageOf));
  const { paired, mets } = await stages.meet(run);
  const aligned = assemble(run, paired, mets);
  const sources = sourcesOf(readings, aligned);
  const book = bookOf(rules, options, readings);
  const provenance = provenanceOf(readings, sources, houseOf(lexicons), await prepareExpressions(rules));
  const facts = articles.some(isDraft) ? draftFacts(aligned.facts, sources) : aligned.facts;
  const findings = facts.flatMap((fact) => judge(fact, book, provenance));
  const { discrepancies, agreements } = tell(findings, sources);
  const errors = [...(options.errors ?? []), ...unread];
  const of = (severity: string): number => discrepancies.filter((found) => found.severity === severity).length;
  const report: Report = {
    schemaVersion: '1',
    tool: { name: 'tabayun', version: await packageVersion() },
    createdAt: options.now ?? '1970-01-01T00:00:00Z',
    documents: documentsOf(readings, aligned, options.includeText ?? false),
    discrepancies,
    agreements,
    errors,
    summary: {
      documents: readings.length,
      error: of('error'),
      warning: of('warning'),
      info: of('info'),
      agreements: agreements.length,
      errors: errors.length,
    },
  };
  return { report, readings, claims, aligned, book, provenance, sources, findings };
}

function draftsFirst(a: Article, b: Article): number {
  return Number(isDraft(b)) - Number(isDraft(a)) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Facts with only the links between a draft and another document. The other claims stay: they say how many stand on either side. */
function draftFacts(facts: readonly Fact[], { isDraft: drafted }: Sources): Fact[] {
  return facts.map((fact) => ({ ...fact, links: fact.links.filter(({ a, b }) => drafted(a.document) !== drafted(b.document)) }));
}

/** The packs by BCP 47 tag, with the names of the desks. */
function languagesWith(lexicons: readonly DeskLexicon[]): typeof languageFor {
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

function bookOf(rules: readonly Rule[], { settings = [], overrides = [] }: EngineOptions, readings: readonly Reading[]): RuleBook {
  const layers = Array.isArray(settings) ? (settings as readonly RuleSettings[]) : [settings as RuleSettings];
  const articles = readings.map(({ article }) => article);
  return new RuleBook(
    rules,
    layers,
    overrides.map((override) => ({ concerns: concernedBy(override, articles), settings: override.settings })),
  );
}

function houseOf(lexicons: readonly DeskLexicon[]): Pick<Provenance, 'compare' | 'ours'> {
  return lexicons.length === 0 ? { compare: compareClaims, ours: () => '' } : new House(lexicons);
}

function provenanceOf(
  readings: readonly Reading[],
  sources: Sources,
  { compare, ours }: Pick<Provenance, 'compare' | 'ours'>,
  expressions: Expressions,
): Provenance {
  // A day that a draft's own words let guess is no day of publication: what it says differently is no update.
  const undatedDraft = (document: number): boolean => {
    const article = readings[document]?.article;
    return article !== undefined && isDraft(article) && ['text', 'unknown'].includes(article.published.basis);
  };
  return {
    published: (document) => {
      const reading = readings[document];
      return !reading || undatedDraft(document) ? '' : publishedAt(reading);
    },
    undatedDraft,
    copied: (a, b) => sources.share(a, b) > 0 || sources.share(b, a) > 0,
    compare,
    ours,
    around: surroundingsOf(readings, sources, expressions),
  };
}

function surroundingsOf(readings: readonly Reading[], sources: Sources, expressions: Expressions): Surroundings {
  const documents = readings.map((reading, document) => ({
    source: sources.name(document),
    language: reading.article.language,
    draft: sources.isDraft(document),
    published: publishedAt(reading),
  }));
  const nobody = { source: '', language: '', draft: false, published: '' };
  return {
    document: (document) => documents[document] ?? nobody,
    sentence: ({ document, sentence, field }) => {
      const span = readings[document]?.sentences[sentence];
      return span ? sources.text(document, field).slice(span.start, span.end) : '';
    },
    expressions,
  };
}

function tell(findings: readonly Finding[], sources: Sources): { discrepancies: Discrepancy[]; agreements: Discrepancy[] } {
  const told = (wanted: (finding: Finding) => boolean): Discrepancy[] => {
    const byId = new Map<string, Discrepancy>();
    for (const finding of findings.filter(wanted)) {
      const found = toDiscrepancy(finding, sources);
      if (found && (byId.get(found.id)?.confidence ?? -1) < found.confidence) byId.set(found.id, found);
    }
    return [...byId.values()].sort(mostSevereFirst);
  };
  const general = new Set(findings.flatMap(({ rule }) => (rule.givesWay ? [rule.id] : [])));
  return {
    discrepancies: toldOnce(
      told(({ relation }) => !QUIET.has(relation)),
      (id) => general.has(id),
    ),
    agreements: told(({ relation }) => QUIET.has(relation)),
  };
}

function mostSevereFirst(a: Discrepancy, b: Discrepancy): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);
}

function sourcesOf(readings: readonly Reading[], aligned: Alignment): Sources {
  const witness = witnesses(readings, aligned);
  const shares = new Map(aligned.derivations.map(({ copy, original, share }) => [`${String(copy)} ${String(original)}`, share]));
  return {
    readings,
    name: (document) => {
      const article = readings[document]?.article;
      return article?.source ?? article?.path?.split('/').at(-1) ?? article?.id ?? '';
    },
    text: (document, field) => {
      const reading = readings[document];
      return reading ? fieldText(reading.article, field) : '';
    },
    weight: (feature) => aligned.space.weight(feature),
    isDraft: (document) => {
      const reading = readings[document];
      return reading !== undefined && isDraft(reading.article);
    },
    witness: (document) => witness[document] ?? document,
    share: (copy, original) => shares.get(`${String(copy)} ${String(original)}`) ?? 0,
  };
}

/** Share of text two documents have in common from which they count as one witness. */
const ONE_WITNESS = 0.25;

/**
 * A witness number a document: documents that share their text, by copying or from one agency, have the same. A draft that takes from two
 * does not make these one.
 */
function witnesses(readings: readonly Reading[], { shared }: Alignment): number[] {
  const parent = readings.map((_, index) => index);
  const drafted = readings.map(({ article }) => isDraft(article));
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const { a, b, shareOfA, shareOfB } of shared) {
    if (drafted[a] || drafted[b]) continue;
    if (Math.max(shareOfA, shareOfB) >= ONE_WITNESS) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
  }
  return parent.map((_, index) => root(index));
}

function documentsOf(readings: readonly Reading[], { derivations }: Alignment, includeText: boolean): ReportDocument[] {
  return readings.map(({ article }, index) => ({
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
    derivedFrom: derivations
      .filter(({ copy }) => copy === index)
      .map(({ original, share }) => ({ document: readings[original]?.article.id ?? '', share: Math.round(share * 100) / 100 })),
    ...(includeText ? { text: article.text } : {}),
    ...(article.remarks.length > 0 ? { remarks: article.remarks } : {}),
  }));
}
