import { deserialize, serialize } from 'node:v8';
import { layOut, meet, withThemselves, type Layout, type Met } from '../align/align.js';
import { readClaims } from '../extract/claims.js';
import type { RelatedPair } from '../align/related.js';
import type { Article } from '../model/article.js';
import type { Claim, Derivation } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import { alignmentWith, readDated } from '../stages.js';
import { languageFor } from '../languages/packs.js';
import { OpenMets, packMets, type PackedMets, type Sides } from './meetings.js';
import { taken, type Batch, type Counter } from './protocol.js';
import { OpenReadings, packReadings, type PackedReadings } from './readings.js';

/** Pieces of work taken at a time: small beside the whole, large beside the cost of taking them. */
const READ_AT_ONCE = 8;
const MEET_AT_ONCE = 16;

/** What a thread has read, by the article's number. */
export function readTaken(articles: readonly Article[], counter: Counter): Map<number, Reading> {
  const read = new Map<number, Reading>();
  for (const at of taken(counter, articles.length, READ_AT_ONCE)) {
    const article = articles[at];
    if (article) read.set(at, readDated(article));
  }
  return read;
}

/** What came of the meetings a thread has taken, by the pair's number. */
export function meetTaken(run: Layout, pairs: readonly RelatedPair[], derived: readonly Derivation[], counter: Counter): Map<number, Met> {
  const mets = new Map<number, Met>();
  for (const at of taken(counter, pairs.length, MEET_AT_ONCE)) {
    const pair = pairs[at];
    if (pair) mets.set(at, meet(run, pair, derived));
  }
  return mets;
}

export function layOutReadings(readings: readonly Reading[]): Layout {
  return layOut(readings, readings.map(readClaims), alignmentWith(languageFor));
}

export function selves({ readings }: Layout): RelatedPair[] {
  return withThemselves(readings.length);
}

export function readBatch(read: ReadonlyMap<number, Reading>): Batch {
  return batchOf([...read.keys()], packReadings([...read.values()]));
}

export function takeReadings({ places, content }: Batch, articles: readonly Article[], into: Reading[]): void {
  const open = new OpenReadings(deserialize(new Uint8Array(content)) as PackedReadings);
  for (const [at, place] of places.entries()) {
    const article = articles[place];
    if (article) into[place] = open.reading(at, article);
  }
}

/** Where each claim of a run stands among those of its document. */
export function placesOf({ claims }: Pick<Layout, 'claims'>): ReadonlyMap<Claim, number> {
  return new Map(claims.flatMap((own) => own.map((claim, place) => [claim, place] as const)));
}

export function sidesOf({ claims }: Pick<Layout, 'claims'>, { a, b }: RelatedPair): Sides {
  return { documents: [a, b], claims: [claims[a] ?? [], claims[b] ?? []] };
}

export function metBatch(
  run: Layout,
  mets: ReadonlyMap<number, Met>,
  pairs: readonly RelatedPair[],
  placeOf: ReadonlyMap<Claim, number>,
): Batch {
  const sides = [...mets.keys()].flatMap((at) => (pairs[at] ? [sidesOf(run, pairs[at])] : []));
  return batchOf([...mets.keys()], packMets([...mets.values()], sides, placeOf));
}

export function takeMets({ places, content }: Batch, run: Layout, pairs: readonly RelatedPair[], into: Met[]): void {
  const open = new OpenMets(deserialize(new Uint8Array(content)) as PackedMets);
  for (const [at, place] of places.entries()) {
    const pair = pairs[place];
    if (pair) into[place] = open.met(at, sidesOf(run, pair));
  }
}

function batchOf(places: readonly number[], content: PackedReadings | PackedMets): Batch {
  const bytes = serialize(content);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return { places: Uint32Array.from(places), content: shared };
}
