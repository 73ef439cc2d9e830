import type { Discrepancy, Evidence, Position, Report, ReportDocument, Step } from '../model/report.js';
import type { Writer } from './writer.js';
import { WrittenDiscrepancy } from './written.js';

/** The report in `reports/report.schema.json`: keys in a fixed order, two spaces, one newline at the end. */
export const writeJson: Writer = (report) => {
  const decoder = new TextDecoder();
  return [...jsonParts(report)].map((part) => (typeof part === 'string' ? part : decoder.decode(part))).join('');
};

/** `writeJson` piece by piece: the report of thousands of articles is longer than a string may be. Bytes are UTF-8. */
export function* jsonParts(report: Report): Generator<string | Uint8Array> {
  const { schemaVersion, tool, createdAt, documents, discrepancies, agreements, errors, summary } = report;
  const before = { schemaVersion, tool: { name: tool.name, version: tool.version }, createdAt, documents: documents.map(document) };
  const after = {
    errors: errors.map(({ path, message }) => ({ path, message })),
    summary: {
      documents: summary.documents,
      error: summary.error,
      warning: summary.warning,
      info: summary.info,
      agreements: summary.agreements,
      errors: summary.errors,
    },
  };
  yield `${json(before).slice(0, -'\n}'.length)},\n`;
  yield* list('discrepancies', discrepancies);
  yield* list('agreements', agreements);
  yield `${json(after).slice('{\n'.length)}\n`;
}

function* list(key: string, found: readonly Discrepancy[]): Generator<string | Uint8Array> {
  if (found.length === 0) {
    yield `  "${key}": [],\n`;
    return;
  }
  yield `  "${key}": [\n`;
  for (const [at, one] of found.entries()) {
    yield at === 0 ? LISTED : `,\n${LISTED}`;
    yield one instanceof WrittenDiscrepancy ? one.written : writeDiscrepancy(one);
  }
  yield '\n  ],\n';
}

/** How far a list's entries are set in. */
const LISTED = '    ';

/** A finding as it stands in the report, without what leads its first line in. */
export function writeDiscrepancy(found: Discrepancy): string {
  return json(discrepancy(found)).replaceAll('\n', `\n${LISTED}`);
}

function json(value: unknown): string {
  return JSON.stringify(value, refuseNonNumbers, 2);
}

/** JSON has no NaN or Infinity and would write null for them: that is a mistake upstream, never a value. */
function refuseNonNumbers(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError(`report holds ${value} under "${key}"`);
  return value;
}

function document(from: ReportDocument): ReportDocument {
  return {
    id: from.id,
    ...present('path', from.path),
    ...present('url', from.url),
    ...present('title', from.title),
    ...present('source', from.source),
    ...present('role', from.role),
    language: from.language,
    sha256: from.sha256,
    published: { edtf: from.published.edtf, basis: from.published.basis },
    ...present('modified', from.modified),
    derivedFrom: from.derivedFrom.map((origin) => ({ document: origin.document, share: origin.share })),
    ...present('text', from.text),
    ...present('remarks', from.remarks),
  };
}

function discrepancy(from: Discrepancy): Discrepancy {
  return {
    id: from.id,
    rule: from.rule,
    kind: from.kind,
    relation: from.relation,
    severity: from.severity,
    confidence: from.confidence,
    scope: from.scope,
    subject: from.subject,
    message: from.message,
    messages: { en: from.messages.en, ar: from.messages.ar },
    explanation: from.explanation.map(step),
    positions: from.positions.map(position),
  };
}

function step(from: Step): Step {
  return { text: from.text, evidence: from.evidence.map(evidence) };
}

function position(from: Position): Position {
  return {
    value: sortedKeys(from.value) as Position['value'],
    display: from.display,
    sources: from.sources,
    independentSources: from.independentSources,
    evidence: from.evidence.map(evidence),
  };
}

function evidence(from: Evidence): Evidence {
  return {
    document: from.document,
    field: from.field,
    start: from.start,
    end: from.end,
    quote: from.quote,
    context: from.context,
    block: from.block,
    ...present('speaker', from.speaker),
  };
}

/** `{[key]: value}`, or nothing where there is no value. */
function present<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}

/** Values are open records; their keys go in code unit order, at every depth. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortedKeys(inner)]));
}
