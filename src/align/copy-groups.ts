import type { Outline } from './outline.js';

/** Parts that the shingles of a document are dealt out to; the least of each part is its sketch: two documents agree in as many parts as they share text. */
const PARTS = 8;
/** Shingles from which a document has a sketch. */
const ENOUGH = 8;
/** Originals a value of a sketch may lead to. One that leads to more is of a passage that stands in many texts, and leads nowhere. */
const LEADS = 16;
/** Originals that share most of a document's sketch and are looked at shingle by shingle. */
const LOOKED_AT = 4;
/** Share of the shingles, of each of the two, from which they are near-identical. */
const NEAR_IDENTICAL = 0.5;
/** Near-identical documents that are no group yet. */
const FEW = 10;

/** Groups of more than a few near-identical documents. Documents are numbered as in the run. */
export class CopyGroups {
  /** Of each document the one that is compared with others in the place of its group: itself, where nothing is near-identical to it. */
  readonly representative: readonly number[];
  /** The documents of each representative, itself first. */
  readonly members: ReadonlyMap<number, readonly number[]>;

  constructor(representative: readonly number[]) {
    this.representative = representative;
    const members = new Map<number, number[]>();
    for (const [document, own] of representative.entries()) if (own === document) members.set(own, [document]);
    for (const [document, own] of representative.entries()) if (own !== document) members.get(own)?.push(document);
    this.members = members;
  }

  /** Whether another document is compared with others in this one's place. */
  isCopy(document: number): boolean {
    return (this.representative[document] ?? document) !== document;
  }

  /** How many groups documents are of; counted no further than beyond `most`. */
  count(documents: readonly number[], most: number): number {
    const groups = new Set<number>();
    for (const document of documents) {
      groups.add(this.representative[document] ?? document);
      if (groups.size > most) break;
    }
    return groups.size;
  }
}

/**
 * Groups near-identical documents. Each joins the group of the likest document that comes before it by `originalsFirst`, if any is near-identical;
 * else it opens one. A document is held against a bounded number of others, found by sketches (one-permutation min-hash), so the cost grows with the
 * text alone. `frequencyOf`: documents that hold a shingle.
 */
export function copyGroups(outlines: readonly Outline[], frequencyOf: (shingle: number) => number): CopyGroups {
  const sketches = outlines.map(({ shingles }) => sketchOf(shingles));
  const leads = new Map<string, number[]>();
  const representative = outlines.map((_, document) => document);
  for (const document of originalsFirst(outlines, frequencyOf)) {
    const sketch = sketches[document] ?? [];
    const found = likest(document, candidates(sketch, leads), outlines);
    if (found !== undefined) {
      representative[document] = found;
      continue;
    }
    for (const [part, value] of sketch.entries()) {
      if (value === Infinity) continue;
      const key = `${part} ${value}`;
      const list = leads.get(key);
      if (!list) leads.set(key, [document]);
      else if (list.length <= LEADS) list.push(document);
    }
  }
  return new CopyGroups(withoutFew(representative));
}

/** Copies that are few meet like any other articles: each is its own representative. */
function withoutFew(representative: readonly number[]): number[] {
  const sizes = new Map<number, number>();
  for (const own of representative) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  return representative.map((own, document) => ((sizes.get(own) ?? 0) > FEW ? own : document));
}

function sketchOf(shingles: Float64Array): number[] {
  if (shingles.length < ENOUGH) return [];
  const least = new Array<number>(PARTS).fill(Infinity);
  for (const shingle of shingles) {
    const part = shingle % PARTS;
    const value = mixed(shingle);
    if (value < (least[part] ?? Infinity)) least[part] = value;
  }
  return least;
}

/** A shingle's bits in another order: the least hashes of a text are not always those of the same words in every text. */
function mixed(shingle: number): number {
  let bits = Math.imul((shingle >>> 0) ^ (shingle / 2 ** 32), 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return (bits ^ (bits >>> 13)) >>> 0;
}

/** The documents that lead a group and agree with a sketch, those that agree in most first. */
function candidates(sketch: readonly number[], leads: ReadonlyMap<string, readonly number[]>): number[] {
  const agreeing = new Map<number, number>();
  for (const [part, value] of sketch.entries()) {
    const list = leads.get(`${part} ${value}`) ?? [];
    if (list.length <= LEADS) for (const document of list) agreeing.set(document, (agreeing.get(document) ?? 0) + 1);
  }
  // A map keeps its order: among equals the one that opened its group first.
  return [...agreeing]
    .sort(([, x], [, y]) => y - x)
    .slice(0, LOOKED_AT)
    .map(([document]) => document);
}

function likest(document: number, among: readonly number[], outlines: readonly Outline[]): number | undefined {
  const own = outlines[document]?.shingles ?? new Float64Array();
  let [best, most] = [undefined as number | undefined, 0];
  for (const other of among) {
    const shingles = outlines[other]?.shingles ?? new Float64Array();
    const share = commonShingles(own, shingles) / Math.max(own.length, shingles.length);
    if (share >= NEAR_IDENTICAL && share > most) [best, most] = [other, share];
  }
  return best;
}

/** How many of two ascending lists of shingles are the same. `counts`: those that count. */
export function commonShingles(a: Float64Array, b: Float64Array, counts: (shingle: number) => boolean = () => true): number {
  let [common, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y && counts(x)) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return common;
}

/**
 * Documents in the order in which they may be what others copied: what is published before what is not, the earlier first; then those whose text the
 * others share most of: a copy has its changes to itself.
 */
function originalsFirst(outlines: readonly Outline[], frequencyOf: (shingle: number) => number): number[] {
  const held = outlines.map(
    ({ shingles }) => shingles.reduce((sum, shingle) => sum + frequencyOf(shingle), 0) / Math.max(1, shingles.length),
  );
  return [...outlines.keys()].sort((x, y) => {
    const [a, b] = [outlines[x], outlines[y]];
    if (!a || !b) return 0;
    return (
      Number(a.draft) - Number(b.draft) ||
      Number(a.published === '') - Number(b.published === '') ||
      compareText(a.published, b.published) ||
      (held[y] ?? 0) - (held[x] ?? 0) ||
      b.shingles.length - a.shingles.length ||
      compareHashes(a.shingles, b.shingles) ||
      compareHashes(a.features, b.features) ||
      x - y
    );
  });
}

function compareHashes(a: Float64Array, b: Float64Array): number {
  for (const [at, hash] of a.entries()) {
    const order = hash - (b[at] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
