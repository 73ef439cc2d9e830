import type { Claim, Link } from '../model/claim.js';
import { compareClaims } from '../model/compare/claims.js';
import type { Comparison } from '../model/compare/comparison.js';
import type { Reading } from '../model/reading.js';
import type { FeatureSpace } from './features.js';
import { linkFeatures, linkScore, type LinkEvidence } from './score.js';
import type { SentencePair } from './sentences.js';
import { slotOf, type Overlay } from './verbatim.js';

/** Two documents, or one with itself, laid side by side. */
export interface Meeting {
  readonly first: Reading;
  readonly second: Reading;
  readonly related: number;
  readonly pairs: readonly SentencePair[];
  /** Overlays of the near-verbatim sentence pairs, by `a * sentences(second) + b`. */
  readonly overlays: ReadonlyMap<number, Overlay>;
}

/** Score below which a link is no link. */
export const LINKED = 0.5;

/** Links between the claims of two documents; `claims` are given by sentence. */
export function linkClaims(meeting: Meeting, claimsOfFirst: ClaimTable, claimsOfSecond: ClaimTable, space: FeatureSpace, threshold: number): Link[] {
  const links: Link[] = [];
  const met = new Set<string>();
  for (const pair of meeting.pairs) {
    const found = meeting.overlays.get(pair.a * meeting.second.sentences.length + pair.b);
    for (const a of claimsOfFirst.bySentence[pair.a] ?? []) {
      for (const b of claimsOfSecond.bySentence[pair.b] ?? []) {
        if (a.kind !== b.kind) continue;
        met.add(`${a.start} ${a.end} ${b.start} ${b.end} ${a.kind}`);
        const link = tryLink(a, b, meeting, pair, found, space);
        if (link && link.score >= threshold) links.push(link);
      }
    }
  }
  // Values of one known attribute ("killed", "injured") meet even where their sentences share no other word.
  for (const [attribute, own] of claimsOfFirst.byAttribute) {
    for (const a of own) {
      for (const b of claimsOfSecond.byAttribute.get(attribute) ?? []) {
        if (met.has(`${a.start} ${a.end} ${b.start} ${b.end} ${a.kind}`) || (a.document === b.document && a.start >= b.start)) continue;
        const link = tryLink(a, b, meeting, undefined, undefined, space);
        if (link && link.score >= threshold) links.push(link);
      }
    }
  }
  return links;
}

/** The claims of a document by sentence and by attribute. */
export interface ClaimTable {
  readonly bySentence: readonly (readonly Claim[])[];
  readonly byAttribute: ReadonlyMap<string, readonly Claim[]>;
}

export function tabulate(claims: readonly Claim[], sentences: number): ClaimTable {
  const bySentence: Claim[][] = Array.from({ length: sentences }, () => []);
  const byAttribute = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.repeated) continue;
    bySentence[claim.sentence]?.push(claim);
    if (!meetsByAttribute(claim)) continue;
    const list = byAttribute.get(claim.attribute);
    if (list) list.push(claim);
    else byAttribute.set(claim.attribute, [claim]);
  }
  return { bySentence, byAttribute };
}

/** Counts of a known thing and offices of a named person are worth comparing wherever they stand. */
function meetsByAttribute({ attribute }: Claim): boolean {
  return attribute.startsWith('role-of:') || (attribute.startsWith('count:') && !attribute.startsWith('count:~') && attribute !== 'count:');
}

function tryLink(a: Claim, b: Claim, meeting: Meeting, pair: SentencePair | undefined, found: Overlay | undefined, space: FeatureSpace): Link | undefined {
  const comparison = compareClaims(a, b);
  if (comparison.outcome === 'incomparable') return undefined;
  const slot = found && pair ? slotOf(found, meeting.first.sentences[pair.a], meeting.second.sentences[pair.b], a, b) : undefined;
  // In one text, edited, two places are two facts.
  if (found && slot === undefined) return undefined;
  if (!mayMeet(a, b, comparison, slot)) return undefined;
  const evidence: LinkEvidence = {
    a, b, comparison, related: meeting.related,
    ...(pair ? { sentences: pair } : {}),
    ...(slot === undefined ? {} : { slot }),
  };
  const features = linkFeatures(evidence, space);
  const score = linkScore(features);
  return { a, b, score, directness: slot === undefined ? 'reworded' : 'verbatim', features };
}

/** What must hold before two claims can be of one fact, whatever the wording around them. */
function mayMeet(a: Claim, b: Claim, comparison: Comparison, slot: number | undefined): boolean {
  if (slot !== undefined) return true;
  switch (a.kind) {
    case 'number':
    case 'part-whole-count':
      return compatible(a.attribute, b.attribute);
    case 'role-title':
      return a.attribute === b.attribute;
    case 'person-name-spelling':
      return comparison.outcome !== 'disjoint';
    case 'place':
    case 'organisation':
    case 'document-type':
    case 'ordinal':
    case 'polarity':
      return a.attribute === b.attribute || comparison.outcome === 'equal';
    default:
      return true;
  }
}

/** Counts of unlike things are never one fact; an unknown thing may be any. */
function compatible(a: string, b: string): boolean {
  return a === b || a.endsWith(':') || b.endsWith(':');
}
