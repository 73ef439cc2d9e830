import { deserialize } from 'node:v8';
import { layOut, meet, ownFacts, type Layout, type Met, type Pairing } from '../align/align.js';
import { groupFacts } from '../align/facts.js';
import { meetThroughOthers } from '../align/related.js';
import { toDiscrepancy } from '../check/findings.js';
import { tellings } from '../check/tell.js';
import { judgeFacts, type Terms } from '../engine.js';
import { readClaims } from '../extract/claims.js';
import type { Article } from '../model/article.js';
import type { Derivation, Fact } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import { WrittenDiscrepancy } from '../report/written.js';
import { alignmentWith } from '../stages.js';
import { OpenMets, type PackedMets } from '../threads/meetings.js';
import { OpenReadings, type PackedReadings } from '../threads/readings.js';
import { placesOf, sidesOf } from '../threads/work.js';
import { Chains } from './chains.js';
import type { Change } from './change.js';
import { EMPTY, type KnownFinding, type Piece, type Snapshot } from './snapshot.js';
import { endsOf, knownFinding, packedMet, packedReading, writtenFinding } from './whole.js';

export interface Changed {
  readonly earlier: Snapshot;
  readonly terms: Terms;
  /** Of the articles that are new. */
  readonly readings: ReadonlyMap<Article | undefined, Reading>;
  readonly paired: Pairing;
  readonly witness: readonly number[];
  readonly change: Change;
  /** Whether every fact is judged again. */
  readonly rejudge: boolean;
}

/** Some documents of the run, laid out by themselves. Within, they are numbered anew, in the same order. */
interface Part {
  /** Number in the run of each. */
  readonly documents: readonly number[];
  readonly numberOf: ReadonlyMap<number, number>;
  readonly layout: Layout;
  readonly derived: readonly Derivation[];
}

/** Brings what an earlier check came to up to date: lets the documents meet that did not, and judges what that touches. */
export class Renewal {
  readonly #told: Changed;
  /** Readings that were needed, by document. */
  readonly #readings = new Map<number, Reading>();
  readonly #mets: Piece[];
  readonly #ends: Uint32Array[];
  /** Claims of each document. */
  readonly #claims: number[];

  constructor(told: Changed) {
    this.#told = told;
    const { earlier, change, paired } = told;
    this.#mets = paired.pairs.map((_, pair) => earlier.mets[change.metAs[pair] ?? -1] ?? EMPTY);
    this.#ends = paired.pairs.map((_, pair) => earlier.ends[change.metAs[pair] ?? -1] ?? new Uint32Array());
    this.#claims = change.was.map((before) => earlier.claims[before] ?? 0);
  }

  /** The parts of a snapshot that rest on what documents say. */
  renewed(): Pick<Snapshot, 'published' | 'claims' | 'ends' | 'findings' | 'readings' | 'mets' | 'written'> {
    const { earlier, change, terms, readings } = this.#told;
    this.#letMeet();
    const chains = this.#chains();
    const stood = earlier.findings.flatMap((finding, at) => this.#stillStands(finding, at, chains) ?? []);
    const found = this.#judgeAnew(chains);
    const written = [...stood, ...found].map((one) => ({ ...one, discrepancy: new WrittenDiscrepancy(one.finding, one.written) }));
    const told = tellings(written, ({ discrepancy }) => discrepancy, stood.length).flat();
    return {
      published: terms.readable.map(
        (article, at) => readings.get(article)?.article.published ?? earlier.published[change.was[at] ?? -1] ?? article.published,
      ),
      claims: this.#claims,
      ends: this.#ends,
      findings: told.map(({ finding }) => finding),
      readings: terms.readable.map((article, at) => {
        const fresh = readings.get(article);
        return fresh ? packedReading(fresh) : (earlier.readings[change.was[at] ?? -1] ?? EMPTY);
      }),
      mets: this.#mets,
      written: told.map((one) => one.written),
    };
  }

  /** Lets those meet that did not, or did otherwise. */
  #letMeet(): void {
    const { change, paired } = this.#told;
    const fresh = [...change.metAs.keys()].filter((pair) => change.metAs[pair] === -1);
    const part = this.#part(this.#documentsOf(fresh));
    const placeOf = placesOf(part.layout);
    for (const pair of fresh) {
      const met = paired.pairs[pair];
      if (!met) continue;
      const own = { ...met, a: part.numberOf.get(met.a) ?? 0, b: part.numberOf.get(met.b) ?? 0 };
      const found = meet(part.layout, own, part.derived);
      this.#mets[pair] = packedMet(found, own, part.layout, placeOf);
      this.#ends[pair] = endsOf(found.links, placeOf);
    }
    for (const [at, document] of part.documents.entries()) this.#claims[document] = part.layout.claims[at]?.length ?? 0;
  }

  /** The chains of claims, with those touched that something has changed in. */
  #chains(): Chains {
    const { change, paired, earlier } = this.#told;
    const chains = new Chains(this.#claims);
    const links = (pair: number): Generator<[number, number]> => pairsIn(this.#ends[pair]);
    for (const [pair, { a, b }] of paired.pairs.entries()) for (const [x, y] of links(pair)) chains.link(a, x, b, y);
    for (const [pair, { a, b }] of paired.pairs.entries()) {
      if (change.metAs[pair] !== -1) continue;
      for (const [x, y] of links(pair)) {
        chains.touch(a, x);
        chains.touch(b, y);
      }
    }
    for (const pair of change.parted) {
      const [a, b] = [change.now[earlier.pairs[pair]?.a ?? -1] ?? -1, change.now[earlier.pairs[pair]?.b ?? -1] ?? -1];
      for (const [x, y] of pairsIn(earlier.ends[pair])) {
        if (a >= 0) chains.touch(a, x);
        if (b >= 0) chains.touch(b, y);
      }
    }
    for (const document of change.unsettled)
      for (let place = 0; place < (this.#claims[document] ?? 0); place += 1) chains.touch(document, place);
    return chains;
  }

  /** A finding of before as it stands now; undefined where what it rests on has changed. */
  #stillStands(finding: KnownFinding, at: number, chains: Chains): { finding: KnownFinding; written: Piece } | undefined {
    const { earlier, change, rejudge } = this.#told;
    const documents = finding.documents.map((before) => change.now[before] ?? -1);
    const [first = -1] = documents;
    if (rejudge || documents.some((document) => document < 0)) return undefined;
    if (finding.linked === undefined ? !this.#isSettled(documents) : chains.isTouched(first, finding.linked)) return undefined;
    return { finding: { ...finding, documents }, written: earlier.written[at] ?? EMPTY };
  }

  /** Whether what two documents, or one with itself, say of each other without links is as it was. */
  #isSettled(documents: readonly number[]): boolean {
    const { change } = this.#told;
    const [a = 0, b = a] = documents;
    return documents.every((document) => !change.unsettled.has(document)) && this.#stayed.has(`${a} ${b}`);
  }

  /** Pairs that met as they meet now. */
  get #stayed(): ReadonlySet<string> {
    const { change, paired } = this.#told;
    return (this.#stayedPairs ??= new Set(paired.pairs.flatMap(({ a, b }, pair) => (change.metAs[pair] === -1 ? [] : [`${a} ${b}`]))));
  }
  #stayedPairs: ReadonlySet<string> | undefined;

  /** Findings about every fact that the change touches. */
  #judgeAnew(chains: Chains): { finding: KnownFinding; written: Piece }[] {
    const { paired, witness, terms, rejudge } = this.#told;
    const isTouched = (a: number, x: number): boolean => rejudge || chains.isTouched(a, x);
    const concerned = [...paired.pairs.entries()].flatMap(([pair, { a, b }]) => {
      const unsettled = rejudge || !this.#isSettled([a, b]);
      const touched = unsettled || [...pairsIn(this.#ends[pair])].some(([x]) => isTouched(a, x));
      return touched ? [{ pair, unsettled }] : [];
    });
    const part = this.#part(this.#documentsOf(concerned.map(({ pair }) => pair)));
    const placeOf = placesOf(part.layout);
    const numberIn = (document: number): number => part.documents[document] ?? document;
    const mets = concerned.map(({ pair, unsettled }): Met => {
      const { links, wordings } = this.#openMet(pair, part);
      const anew = links.filter(({ a }) => isTouched(numberIn(a.document), placeOf.get(a) ?? 0));
      return { links: anew, wordings: unsettled ? wordings : [] };
    });
    const links = mets.flatMap((met) => met.links);
    const own = concerned.flatMap(({ pair, unsettled }): Fact[] => {
      const { a = 0, b = 0 } = paired.pairs[pair] ?? {};
      const at = part.numberOf.get(a) ?? 0;
      const reading = part.layout.readings[at];
      return unsettled && a === b && reading ? ownFacts(reading, part.layout.claims[at] ?? [], at) : [];
    });
    const isCopy = meetThroughOthers(paired.groups);
    const facts = [...groupFacts(links, (document) => isCopy(numberIn(document))), ...own, ...mets.flatMap(({ wordings }) => wordings)];
    const company = {
      derived: part.derived,
      witness: part.documents.map((document) => witness[document] ?? document),
      weight: (feature: string) => part.layout.space.weight(feature),
    };
    const { findings, sources } = judgeFacts(facts, part.layout.readings, company, terms);
    const made = new Set(links);
    return findings.flatMap((finding) => {
      const discrepancy = toDiscrepancy(finding, sources);
      if (!discrepancy) return [];
      return [{ finding: knownFinding({ finding, discrepancy }, placeOf, made, part.documents), written: writtenFinding(discrepancy) }];
    });
  }

  #openMet(pair: number, { numberOf, layout }: Part): Met {
    const piece = this.#mets[pair];
    const { a = 0, b = 0 } = this.#told.paired.pairs[pair] ?? {};
    if (!piece || piece.size === 0) return { links: [], wordings: [] };
    const own = { a: numberOf.get(a) ?? 0, b: numberOf.get(b) ?? 0, relatedness: 1 };
    return new OpenMets(opened(piece) as PackedMets).met(0, sidesOf(layout, own));
  }

  #documentsOf(pairs: readonly number[]): number[] {
    const documents = new Set(pairs.flatMap((pair) => [this.#told.paired.pairs[pair]?.a ?? 0, this.#told.paired.pairs[pair]?.b ?? 0]));
    return [...documents].sort((x, y) => x - y);
  }

  #part(documents: readonly number[]): Part {
    const { terms, paired } = this.#told;
    const numberOf = new Map(documents.map((document, at) => [document, at]));
    const readings = documents.map((document) => this.#reading(document));
    const derived = paired.derived.flatMap(({ copy, original, share }) => {
      const [x, y] = [numberOf.get(copy), numberOf.get(original)];
      return x === undefined || y === undefined ? [] : [{ copy: x, original: y, share }];
    });
    return { documents, numberOf, derived, layout: layOut(readings, readings.map(readClaims), alignmentWith(terms.languageOf)) };
  }

  #reading(document: number): Reading {
    const { terms, readings, earlier, change } = this.#told;
    const known = this.#readings.get(document);
    if (known) return known;
    const article = terms.readable[document];
    const packed = earlier.readings[change.was[document] ?? -1];
    const reading = readings.get(article) ?? (article && packed && new OpenReadings(opened(packed) as PackedReadings).reading(0, article));
    if (!reading) throw new RangeError('an article of no reading: what was kept is broken');
    this.#readings.set(document, reading);
    return reading;
  }
}

/** What was kept cannot be read: it is as good as not kept. */
export class BrokenPiece extends Error {}

function opened(piece: Piece): unknown {
  try {
    return deserialize(piece.read());
  } catch (error) {
    throw new BrokenPiece('a piece of an earlier check cannot be read', { cause: error });
  }
}

/** Links as pairs of places. */
function* pairsIn(ends: Uint32Array | undefined): Generator<[number, number]> {
  for (let at = 0; at + 1 < (ends?.length ?? 0); at += 2) yield [ends?.[at] ?? 0, ends?.[at + 1] ?? 0];
}
