import type { Discrepancy, Evidence, Report } from '../model/report.js';
import type { Suppressed } from '../model/suppression.js';
import { Locator, nameOf, toUri, wellFormed, type Place } from './locate.js';
import { oneLine } from './plain.js';
import { SEVERITY_NAMES } from './severity.js';
import type { RuleSummary, Writer } from './writer.js';

/**
 * SARIF 2.1.0: one result a discrepancy, its first position in `locations`, every other witness in `relatedLocations`; settled ones last and
 * marked, where they are handed over.
 */
export const writeSarif: Writer = (report, sources, options = {}) => {
  const locator = new Locator(report, sources);
  const { suppressed = [] } = options;
  const found = [...report.discrepancies, ...suppressed.map(({ discrepancy }) => discrepancy)];
  const rules = declaredRules(found, options.rules ?? []);
  const ruleIndex = new Map(rules.map((rule, index) => [rule.id, index]));
  const run = {
    tool: {
      driver: {
        name: report.tool.name,
        semanticVersion: report.tool.version,
        rules,
      },
    },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: report.errors.length === 0, endTimeUtc: report.createdAt, ...notifications(report) }],
    results: found.map((discrepancy, at) => ({
      ...result(discrepancy, ruleIndex.get(discrepancy.rule) ?? -1, locator),
      ...(suppressed.length === 0 ? {} : { suppressions: suppressionsOf(suppressed[at - report.discrepancies.length]) }),
    })),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
};

interface DeclaredRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly help?: { readonly text: string };
}

/** Of a run in which something is suppressed every result has to say whether it is (SARIF 2.1.0, 3.27.23). */
function suppressionsOf(settled: Suppressed | undefined): object[] {
  if (!settled) return [];
  const { status, reason, by, at, expires } = settled.entry;
  const properties = { status, by, at, ...(expires === undefined ? {} : { expires }) };
  return [{ kind: 'external', status: 'accepted', justification: oneLine(reason), properties }];
}

/** The rules that ran and those the findings name, each once, by id. */
function declaredRules(found: readonly Discrepancy[], known: readonly RuleSummary[]): DeclaredRule[] {
  const rules = new Map<string, DeclaredRule>(
    found.map(({ rule }) => [rule, { id: rule, shortDescription: { text: plainMessage(rule) } }]),
  );
  for (const { id, title, help } of known) {
    rules.set(id, { id, shortDescription: { text: plainMessage(title.en) }, help: { text: plainMessage(help) } });
  }
  return [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function notifications(report: Report): object {
  if (report.errors.length === 0) return {};
  return {
    toolExecutionNotifications: report.errors.map(({ path, message }) => ({
      level: 'error',
      message: { text: plainMessage(message) },
      locations: [{ physicalLocation: { artifactLocation: { uri: toUri(path) } } }],
    })),
  };
}

function result(discrepancy: Discrepancy, ruleIndex: number, locator: Locator): object {
  const [first, ...rest] = discrepancy.positions.flatMap((position) => position.evidence.map((evidence) => ({ position, evidence })));
  if (!first) throw new RangeError(`discrepancy ${discrepancy.id} has no evidence`);
  return {
    ruleId: discrepancy.rule,
    ruleIndex,
    level: SEVERITY_NAMES[discrepancy.severity].sarif,
    rank: Math.round(1000 * discrepancy.confidence) / 10,
    message: { text: plainMessage(`${discrepancy.subject}: ${discrepancy.message}`) },
    locations: [location(first.evidence, locator.place(first.evidence))],
    relatedLocations: rest.map(({ position, evidence }, index) => {
      const place = locator.place(evidence);
      return {
        id: index + 1,
        message: { text: plainMessage(`${position.display} (${nameOf(place.document)})`) },
        ...location(evidence, place),
      };
    }),
    partialFingerprints: { 'tabayunFinding/v1': discrepancy.id },
    properties: {
      kind: discrepancy.kind,
      relation: discrepancy.relation,
      scope: discrepancy.scope,
      confidence: discrepancy.confidence,
      subject: discrepancy.subject,
    },
  };
}

/** Without a place in the file (HTML, feeds, JSON) the first line stands in: code scanning refuses a result without one. The quote is always given. */
function location(evidence: Evidence, place: Place): object {
  const { start, end } = place;
  const span =
    start && end ? { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column } : { startLine: 1 };
  return {
    physicalLocation: {
      artifactLocation: { uri: toUri(place.path) },
      region: { ...span, snippet: { text: wellFormed(evidence.quote) } },
    },
    logicalLocations: [{ fullyQualifiedName: wellFormed(place.document.id), kind: 'article' }],
  };
}

/** In a SARIF message `[text](target)` is a link and `{0}` a placeholder: neither may come from an article. */
function plainMessage(text: string): string {
  return oneLine(text).replaceAll('](', '] (').replace(/[{}]/gu, '$&$&');
}
