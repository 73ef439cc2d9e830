import type { Derivation } from '../model/claim.js';
import { isDraft } from '../model/article.js';
import { isMention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import { foldKey } from '../text/fold.js';

/** Words in a shingle: long enough that two writers do not meet by chance. */
const SHINGLE = 5;
/** Share of a document's shingles found in another before it counts as a copy of it. */
const COPY_SHARE = 0.25;
/** A shingle that stands in more documents than this is boilerplate and proves nothing. */
const BOILERPLATE = 40;

/** What two documents share word for word. Shares are fractions of each document's own distinct shingles. */
export interface SharedText {
  readonly a: number;
  readonly b: number;
  readonly shareOfA: number;
  readonly shareOfB: number;
}

/** The distinct five-word runs of a document: sentence by sentence, so that order of paragraphs plays no part. */
function shingles(reading: Reading): Set<string> {
  const found = new Set<string>();
  for (const sentence of reading.sentences) {
    if (sentence.repeated) continue;
    const keys = sentence.words.map((word) => word.key);
    for (let i = 0; i + SHINGLE <= keys.length; i += 1) found.add(keys.slice(i, i + SHINGLE).join(' '));
  }
  return found;
}

/** Pairs of documents that share text, by containment of shingles. Near-linear: only documents that hold a common shingle meet. */
export function sharedText(readings: readonly Reading[]): SharedText[] {
  const own = readings.map(shingles);
  const holders = new Map<string, number[]>();
  own.forEach((set, document) => {
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list) list.push(document);
      else holders.set(shingle, [document]);
    }
  });
  const common = new Map<string, number>();
  for (const documents of holders.values()) {
    if (documents.length < 2 || documents.length > BOILERPLATE) continue;
    for (let i = 0; i < documents.length; i += 1) {
      for (let j = i + 1; j < documents.length; j += 1) {
        const key = `${documents[i]} ${documents[j]}`;
        common.set(key, (common.get(key) ?? 0) + 1);
      }
    }
  }
  return [...common].map(([key, count]) => {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    return { a, b, shareOfA: count / Math.max(1, own[a]?.size ?? 0), shareOfB: count / Math.max(1, own[b]?.size ?? 0) };
  });
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
export function derivations(readings: readonly Reading[], shared: readonly SharedText[]): Derivation[] {
  const found: Derivation[] = [];
  for (const { a, b, shareOfA, shareOfB } of shared) {
    const [first, second] = [readings[a], readings[b]];
    if (!first || !second || Math.max(shareOfA, shareOfB) < COPY_SHARE) continue;
    const direction =
      Math.sign(Number(isDraft(second.article)) - Number(isDraft(first.article))) ||
      Math.sign(Number(credits(second, first)) - Number(credits(first, second))) ||
      laterOne(first, second) ||
      moreContained(shareOfA, shareOfB);
    const [copy, original, share] = direction > 0 ? [b, a, shareOfB] : [a, b, shareOfA];
    if (direction !== 0 && share >= COPY_SHARE) found.push({ copy, original, share });
  }
  return found.sort((x, y) => x.copy - y.copy || y.share - x.share || x.original - y.original);
}

/** Whether `copy` names the source of `original` as where it has something from. */
function credits(copy: Reading, original: Reading): boolean {
  const source = original.article.source;
  if (source === undefined || source === copy.article.source) return false;
  const wanted = new Set(foldKey(source).split(' '));
  return copy.sentences.some((sentence) =>
    sentence.mentions.some((mention) => {
      if (!isMention(mention, 'attribution') || mention.value.speaker === undefined) return false;
      const named = new Set(foldKey(mention.value.speaker).split(' '));
      return [...wanted].every((word) => named.has(word));
    }),
  );
}

/** 1 where the second was published later, -1 where the first was, 0 where it is not known or the same. */
function laterOne(first: Reading, second: Reading): number {
  const [a, b] = [publishedAt(first), publishedAt(second)];
  const length = Math.min(a.length, b.length);
  if (length === 0) return 0;
  return Math.sign(Number(b.slice(0, length) > a.slice(0, length)) - Number(b.slice(0, length) < a.slice(0, length)));
}

function moreContained(shareOfA: number, shareOfB: number): number {
  const tells = Math.abs(shareOfA - shareOfB) >= TELLING && Math.max(shareOfA, shareOfB) >= MOSTLY_COPIED;
  return tells ? Math.sign(shareOfB - shareOfA) : 0;
}

/** Publication as a comparable string, to the day or finer; empty where unknown. */
export function publishedAt(reading: Reading): string {
  const { time, edtf } = reading.article.published;
  if (time !== undefined) return time;
  return /^\d{4}-\d{2}-\d{2}/u.test(edtf) ? edtf : '';
}
