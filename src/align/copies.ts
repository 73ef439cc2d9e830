import type { Derivation } from '../model/claim.js';
import { commonShingles, copyGroups, type CopyGroups } from './copy-groups.js';
import type { Outline } from './outline.js';

/** Share of a document's shingles found in another before it counts as a copy of it. */
const COPY_SHARE = 0.25;
/** A shingle that stands in more documents than this, near-identical ones counted once, is boilerplate and proves nothing. */
const BOILERPLATE = 40;

/** What two documents share word for word. Shares are fractions of each document's own distinct shingles. */
export interface SharedText {
  readonly a: number;
  readonly b: number;
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** The documents, ascending, that hold each shingle which may stand in more than one. */
export type ShingleHolders = ReadonlyMap<number, readonly number[]>;

export function shingleHolders(outlines: readonly Outline[]): ShingleHolders {
  const holders = new Map<number, number[]>();
  const isAlone = sieve(outlines);
  for (const [document, { shingles }] of outlines.entries()) {
    for (const shingle of shingles) {
      if (isAlone(shingle)) continue;
      const list = holders.get(shingle);
      if (list) list.push(document);
      else holders.set(shingle, [document]);
    }
  }
  return holders;
}

/** The near-identical documents of a run. */
export function nearIdentical(outlines: readonly Outline[], holders = shingleHolders(outlines)): CopyGroups {
  return copyGroups(outlines, (shingle) => holders.get(shingle)?.length ?? 1);
}

/**
 * Pairs of documents that share text, by containment of shingles. Near-linear: only documents that hold a common shingle meet, and what stands in more
 * than a few is looked for in one of each group of near-identical documents; the others of a group share their text with that one.
 */
export function sharedText(outlines: readonly Outline[], holders: ShingleHolders, groups: CopyGroups): SharedText[] {
  const common = new Map<number, number>();
  const keyOf = (a: number, b: number): number => Math.min(a, b) * outlines.length + Math.max(a, b);
  const boilerplate = new Set<number>();
  for (const [shingle, documents] of holders) {
    if (documents.length <= BOILERPLATE) countPairs(documents, keyOf, common);
    else if (groups.count(documents, BOILERPLATE) > BOILERPLATE) boilerplate.add(shingle);
    else
      countPairs(
        documents.filter((document) => !groups.isCopy(document)),
        keyOf,
        common,
      );
  }
  for (const [copy, original] of groups.representative.entries()) {
    const [own, other] = [outlines[copy], outlines[original]];
    if (copy === original || !own || !other) continue;
    common.set(
      keyOf(copy, original),
      commonShingles(own.shingles, other.shingles, (shingle) => !boilerplate.has(shingle)),
    );
  }
  const shareOf = (document: number, count: number): number => count / Math.max(1, outlines[document]?.shingles.length ?? 0);
  return [...common]
    .sort(([x], [y]) => x - y)
    .map(([key, count]) => {
      const [a, b] = [Math.floor(key / outlines.length), key % outlines.length];
      return { a, b, shareOfA: shareOf(a, count), shareOfB: shareOf(b, count) };
    });
}

function countPairs(documents: readonly number[], keyOf: (a: number, b: number) => number, common: Map<number, number>): void {
  for (let i = 0; i < documents.length; i += 1) {
    for (let j = i + 1; j < documents.length; j += 1) {
      const key = keyOf(documents[i] ?? 0, documents[j] ?? 0);
      common.set(key, (common.get(key) ?? 0) + 1);
    }
  }
}

/** Places of the sieve for each shingle: with four, one in five that stands in one document only passes it. */
const ROOM = 4;

/** Tells most shingles that stand in one document only, which are most, before any is looked up: none that stands in two is among them. */
function sieve(outlines: readonly Outline[]): (shingle: number) => boolean {
  const all = outlines.reduce((sum, { shingles }) => sum + shingles.length, 0);
  const seen = new Uint8Array(Math.max(1, all * ROOM));
  for (const { shingles } of outlines) {
    for (const shingle of shingles) {
      const place = shingle % seen.length;
      seen[place] = Math.min(2, (seen[place] ?? 0) + 1);
    }
  }
  return (shingle) => seen[shingle % seen.length] === 1;
}

/** Difference of shares from which it says who shortened whom. */
const TELLING = 0.02;
/** Share from which a document is mostly another's words: below, both may have taken a passage from an agency. */
const MOSTLY_COPIED = 0.4;

/**
 * Which documents copy which. The copy is the one that is not published yet; else the one that names the other as its source; else the one
 * published later; else the one that more of stands in the other (a reprint is shortened more often than it is filled up). Where nothing
 * tells them apart, both may have an agency's text, and neither is named the other's copy.
 */
export function derivations(outlines: readonly Outline[], shared: readonly SharedText[]): Derivation[] {
  const found: Derivation[] = [];
  for (const { a, b, shareOfA, shareOfB } of shared) {
    const [first, second] = [outlines[a], outlines[b]];
    if (!first || !second || Math.max(shareOfA, shareOfB) < COPY_SHARE) continue;
    const direction =
      Math.sign(Number(second.draft) - Number(first.draft)) ||
      Math.sign(Number(credits(second, first)) - Number(credits(first, second))) ||
      laterOne(first, second) ||
      moreContained(shareOfA, shareOfB);
    const [copy, original, share] = direction > 0 ? [b, a, shareOfB] : [a, b, shareOfA];
    if (direction !== 0 && share >= COPY_SHARE) found.push({ copy, original, share });
  }
  return found.sort((x, y) => x.copy - y.copy || y.share - x.share || x.original - y.original);
}

/** The derivations of a run, to ask of. Remembered: every meeting asks. */
const COPIES = new WeakMap<readonly Derivation[], ReadonlySet<string>>();

/** Whether one document is derived from another. */
export function isDerived(derived: readonly Derivation[], copy: number, original: number): boolean {
  let known = COPIES.get(derived);
  if (!known) COPIES.set(derived, (known = new Set(derived.map((one) => `${one.copy} ${one.original}`))));
  return known.has(`${copy} ${original}`);
}

/** Whether `copy` names the source of `original` as where it has something from. */
function credits(copy: Outline, { source }: Outline): boolean {
  if (source === undefined || source.join(' ') === copy.source?.join(' ')) return false;
  return copy.speakers.some((speaker) => source.every((word) => speaker.includes(word)));
}

/** 1 where the second was published later, -1 where the first was, 0 where it is not known or the same. */
function laterOne({ published: a }: Outline, { published: b }: Outline): number {
  const length = Math.min(a.length, b.length);
  if (length === 0) return 0;
  return Math.sign(Number(b.slice(0, length) > a.slice(0, length)) - Number(b.slice(0, length) < a.slice(0, length)));
}

function moreContained(shareOfA: number, shareOfB: number): number {
  const tells = Math.abs(shareOfA - shareOfB) >= TELLING && Math.max(shareOfA, shareOfB) >= MOSTLY_COPIED;
  return tells ? Math.sign(shareOfB - shareOfA) : 0;
}
