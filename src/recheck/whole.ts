import { serialize } from 'node:v8';
import type { RelatedPair } from '../align/related.js';
import type { Finding } from '../check/judge.js';
import { tellings } from '../check/tell.js';
import type { Grounds } from '../engine.js';
import type { Claim, Link } from '../model/claim.js';
import type { Discrepancy } from '../model/report.js';
import type { Reading } from '../model/reading.js';
import { writeDiscrepancy } from '../report/json.js';
import { packMets } from '../threads/meetings.js';
import { packReadings } from '../threads/readings.js';
import { placesOf, sidesOf } from '../threads/work.js';
import type { Met } from '../align/align.js';
import { EMPTY, held, type KnownFinding, type Piece, type Snapshot } from './snapshot.js';

/** A finding of a rule, and how it is told. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly discrepancy: Discrepancy;
}

/** What a check came to. */
export function snapshotOf(grounds: Grounds, found: readonly ToldFinding[], articles: readonly string[], rules: string): Snapshot {
  const told = tellings(found, ({ discrepancy }) => discrepancy).flat();
  const { readings, claims, mets, aligned, witness } = grounds;
  const { pairs, derived, outlines } = aligned.paired;
  const placeOf = placesOf({ claims });
  const links = new Set(aligned.links);
  return {
    articles,
    rules,
    published: readings.map(({ article }) => article.published),
    outlines,
    claims: claims.map((own) => own.length),
    derived,
    witness,
    pairs,
    ends: mets.map(({ links }) => endsOf(links, placeOf)),
    findings: told.map((one) => knownFinding(one, placeOf, links)),
    readings: readings.map(packedReading),
    mets: mets.map((met, at) => packedMet(met, pairs[at], grounds, placeOf)),
    written: told.map(({ discrepancy }) => writtenFinding(discrepancy)),
  };
}

export function packedReading(reading: Reading): Piece {
  return held(serialize(packReadings([reading])));
}

export function packedMet(
  met: Met,
  pair: RelatedPair | undefined,
  run: Pick<Grounds, 'claims'>,
  placeOf: ReadonlyMap<Claim, number>,
): Piece {
  if (!pair || met.links.length + met.wordings.length === 0) return EMPTY;
  return held(serialize(packMets([met], [sidesOf(run, pair)], placeOf)));
}

export function endsOf(links: readonly Link[], placeOf: ReadonlyMap<Claim, number>): Uint32Array {
  return Uint32Array.from(links.flatMap(({ a, b }) => [placeOf.get(a) ?? 0, placeOf.get(b) ?? 0]));
}

export function writtenFinding(discrepancy: Discrepancy): Piece {
  return held(Buffer.from(writeDiscrepancy(discrepancy)));
}

/** `links`: those that facts were made of. `numbers`: those of the documents in the run, where the finding is of some of its documents. */
export function knownFinding(
  { finding: { fact }, discrepancy: { id, rule, relation, severity, confidence } }: ToldFinding,
  placeOf: ReadonlyMap<Claim, number>,
  links: ReadonlySet<Link>,
  numbers?: readonly number[],
): KnownFinding {
  const documents = [...new Set(fact.claims.map(({ document }) => document))].sort((x, y) => x - y);
  const [first] = fact.claims;
  const linked = first && fact.links.some((link) => links.has(link)) ? placeOf.get(first) : undefined;
  return {
    id,
    rule,
    relation,
    severity,
    confidence,
    documents: numbers ? documents.map((document) => numbers[document] ?? document) : documents,
    ...(linked === undefined ? {} : { linked }),
  };
}
