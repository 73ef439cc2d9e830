import type { Met } from '../align/align.js';
import type { Claim, Fact, Link } from '../model/claim.js';
import type { Comparison } from '../model/compare/comparison.js';
import { firsts } from './readings.js';

/** A claim by its place among those of its document, or the claim itself where a meeting made it; its document is then its side, 0 or 1. */
type Reference = number | Claim;

type PackedFact = Omit<Fact, 'claims' | 'links'> & {
  readonly claims: readonly Reference[];
  readonly links: readonly (Omit<Link, 'a' | 'b'> & { readonly a: Reference; readonly b: Reference })[];
};

/** What came of meetings, in columns, without the claims they speak of. Plain data for `v8.serialize`. */
export interface PackedMets {
  /** Links of each meeting. */
  readonly sizes: Uint32Array;
  /** For each link: which claim of the first document, which of the second, 1 if verbatim, and which of `compared` says how the two compare. */
  readonly ends: Uint32Array;
  /** For each link its score, then its features in the order of `names`. */
  readonly figures: Float64Array;
  readonly names: readonly string[];
  /** The different comparisons among the links. */
  readonly compared: readonly Comparison[];
  /** Facts of each meeting; empty of most. */
  readonly wordings: readonly (readonly PackedFact[])[];
}

/** The two documents of a meeting, by their numbers in the run and by their claims. */
export interface Sides {
  readonly documents: readonly [first: number, second: number];
  readonly claims: readonly [first: readonly Claim[], second: readonly Claim[]];
}

/** Stands for a feature that a link does not have. */
const ABSENT = NaN;
const ENDS = 4;
/** Claims of the second document are numbered from here where either may be meant. */
const SECOND = 2 ** 20;

/** Packs meetings; `sides` are those of each, `placeOf` says where among those of its document a claim stands. */
export function packMets(mets: readonly Met[], sides: readonly Sides[], placeOf: ReadonlyMap<Claim, number>): PackedMets {
  const links = mets.flatMap((met) => met.links);
  const names = [...new Set(links.flatMap(({ features }) => Object.keys(features)))];
  const width = 1 + names.length;
  const [ends, figures] = [new Uint32Array(links.length * ENDS), new Float64Array(links.length * width)];
  const compared = new Places<Comparison>();
  links.forEach(({ a, b, score, directness, comparison, features }, at) => {
    const how = compared.placeOf(comparison, `${comparison.outcome} ${comparison.closeness} ${comparison.facets.join(' ')}`);
    ends.set([placeOf.get(a) ?? 0, placeOf.get(b) ?? 0, directness === 'verbatim' ? 1 : 0, how], at * ENDS);
    figures[at * width] = score;
    for (const [index, name] of names.entries()) figures[at * width + 1 + index] = features[name] ?? ABSENT;
  });
  return {
    sizes: Uint32Array.from(mets, (met) => met.links.length),
    ends,
    figures,
    names,
    compared: compared.all,
    wordings: mets.map((met, at) => met.wordings.map((fact) => packFact(fact, sides[at], placeOf))),
  };
}

function packFact(fact: Fact, sides: Sides | undefined, placeOf: ReadonlyMap<Claim, number>): PackedFact {
  const made = new Map<Claim, Claim>();
  const refer = (claim: Claim): Reference => {
    const place = placeOf.get(claim);
    const side = claim.document === sides?.documents[0] ? 0 : 1;
    return place === undefined ? once(made, claim, side) : place + side * SECOND;
  };
  return mapClaims(fact, refer);
}

/** The same copy of a claim however often a fact names it. */
function once(copies: Map<Claim, Claim>, claim: Claim, document: number): Claim {
  const known = copies.get(claim);
  if (known) return known;
  const copy = { ...claim, document };
  copies.set(claim, copy);
  return copy;
}

interface OverClaims<T> {
  readonly claims: readonly T[];
  readonly links: readonly (Omit<Link, 'a' | 'b'> & { readonly a: T; readonly b: T })[];
}

function mapClaims<From, To>(
  fact: Omit<Fact, 'claims' | 'links'> & OverClaims<From>,
  map: (claim: From) => To,
): Omit<Fact, 'claims' | 'links'> & OverClaims<To> {
  return { ...fact, claims: fact.claims.map(map), links: fact.links.map((link) => ({ ...link, a: map(link.a), b: map(link.b) })) };
}

/** Packed meetings, opened: each can be had by itself. */
export class OpenMets {
  readonly #packed: PackedMets;
  readonly #firstLink: Uint32Array;

  constructor(packed: PackedMets) {
    this.#packed = packed;
    this.#firstLink = firsts(packed.sizes);
  }

  /** Meeting number `at`, about the claims of this run. Throws a RangeError where it speaks of claims that are not there. */
  met(at: number, sides: Sides): Met {
    const { sizes, wordings } = this.#packed;
    const first = this.#firstLink[at] ?? 0;
    return {
      links: Array.from({ length: sizes[at] ?? 0 }, (_, index) => this.#link(first + index, sides)),
      wordings: (wordings[at] ?? []).map((fact) => unpackFact(fact, sides)),
    };
  }

  #link(at: number, { claims }: Sides): Link {
    const { ends, figures, names, compared } = this.#packed;
    const width = 1 + names.length;
    const features: Record<string, number> = {};
    for (const [index, name] of names.entries()) {
      const figure = figures[at * width + 1 + index] ?? ABSENT;
      if (!Number.isNaN(figure)) features[name] = figure;
    }
    return {
      a: claimAt(claims[0], ends[at * ENDS] ?? 0),
      b: claimAt(claims[1], ends[at * ENDS + 1] ?? 0),
      score: figures[at * width] ?? 0,
      directness: ends[at * ENDS + 2] === 1 ? 'verbatim' : 'reworded',
      comparison: compared[ends[at * ENDS + 3] ?? 0] ?? broken(),
      features,
    };
  }
}

function unpackFact(fact: PackedFact, { documents, claims }: Sides): Fact {
  const made = new Map<Claim, Claim>();
  return mapClaims(fact, (reference: Reference): Claim => {
    if (typeof reference !== 'number') return once(made, reference, documents[reference.document === 0 ? 0 : 1]);
    return reference < SECOND ? claimAt(claims[0], reference) : claimAt(claims[1], reference - SECOND);
  });
}

function claimAt(claims: readonly Claim[], place: number): Claim {
  return claims[place] ?? broken();
}

function broken(): never {
  throw new RangeError('a link of no claim, or of no comparison: the packed meetings are broken');
}

/** Things numbered in the order they come, each once. */
class Places<T> {
  readonly all: T[] = [];
  readonly #known = new Map<string, number>();

  placeOf(one: T, key: string): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    return this.all.push(one) - 1;
  }
}
