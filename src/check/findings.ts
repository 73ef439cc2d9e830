import { createHash } from 'node:crypto';
import { compareSpans } from '../align/facts.js';
import type { Claim } from '../model/claim.js';
import type { Discrepancy, Position, Relation } from '../model/report.js';
import { DERIVED } from './derived.js';
import { evidenceOf } from './evidence.js';
import { explain } from './explain.js';
import { positionsOf, type Finding } from './judge.js';
import type { Sources } from './sources.js';
import { display, subjectOf } from './words.js';

/** Relations that are no discrepancy: they stand under `agreements`. */
export const QUIET: ReadonlySet<Relation> = new Set(['agreement', 'refinement']);

/** A finding as the report tells it: positions with verbatim evidence, a message, the steps, a stable id. */
export function toDiscrepancy(finding: Finding, sources: Sources): Discrepancy | undefined {
  const groups = positionsOf(finding)
    .map((claims) => [...claims].sort(compareSpans))
    .sort((x, y) => compareSpans(x[0], y[0]));
  if (groups.length < (finding.relation === 'agreement' ? 1 : 2)) return undefined;
  const positions = groups.map((claims) => positionOf(claims, sources));
  const claims = groups.flat();
  const subject = subjectOf(finding.pairs[0], sources);
  const messages = {
    en: fill(finding.rule.message.en, finding, subject, sources),
    ar: fill(finding.rule.message.ar, finding, subject, sources),
  };
  return {
    id: fingerprint(finding, groups, sources),
    rule: finding.rule.id,
    kind: finding.kind,
    relation: finding.relation,
    severity: finding.severity,
    confidence: finding.confidence,
    scope: new Set(claims.map((claim) => claim.document)).size > 1 ? 'cross-source' : 'within-source',
    subject,
    message: messages.en,
    messages,
    explanation: explain(finding, sources),
    positions,
  };
}

function positionOf(claims: readonly Claim[], sources: Sources): Position {
  const first = claims[0];
  const documents = [...new Set(claims.map((claim) => claim.document))];
  const published = documents.filter((document) => !sources.isDraft(document));
  return {
    value: { ...first?.value },
    display: first ? display(first) : '',
    sources: documents.length,
    independentSources: new Set(published.map((document) => sources.witness(document))).size,
    evidence: claims.map((claim) => evidenceOf(claim, sources.readings)),
  };
}

/**
 * The finding's identity: rule, attribute, who says it and the normalised values. No offset, count or order of input enters, so it
 * survives edits elsewhere in the articles.
 */
function fingerprint(finding: Finding, groups: readonly (readonly Claim[])[], sources: Sources): string {
  const values = groups
    .map((claims) => {
      const documents = [...new Set(claims.map((claim) => sources.readings[claim.document]?.article.id ?? ''))].sort();
      return `${claims[0] ? canonical(claims[0].value) : ''}@${documents.join(',')}`;
    })
    .sort();
  const attribute = finding.pairs[0]?.a.attribute.key ?? '';
  const place = groups
    .map((claims) => claims[0]?.event ?? '')
    .sort()
    .join(',');
  return createHash('sha256')
    .update([finding.rule.id, finding.relation, attribute, place, ...values].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

/** JSON with sorted keys, without what is only derivation. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([key]) => !DERIVED.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
}

function fill(template: string, finding: Finding, subject: string, sources: Sources): string {
  const pair = finding.pairs[0];
  if (!pair) return '';
  const values: Readonly<Record<string, string>> = {
    subject,
    a: display(pair.a),
    b: display(pair.b),
    sourceA: sources.name(pair.a.document),
    sourceB: sources.name(pair.b.document),
    ours: pair.ours,
  };
  return template.replace(/\{([a-zA-Z]+)\}/gu, (whole, key: string) => values[key] ?? whole);
}
