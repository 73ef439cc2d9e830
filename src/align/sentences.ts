import { meetingRange } from './bounds.js';
import { sharedWeight, wholeOf, type DocumentFeatures, type FeatureSet, type FeatureSpace } from './features.js';

/** Two sentences that share wording. */
export interface SentencePair {
  /** Indices of the sentences in their documents. */
  readonly a: number;
  readonly b: number;
  /** Shared weight over the mean of both, and over the smaller; in [0, 1]. */
  readonly dice: number;
  readonly containment: number;
}

/** Containment below which two sentences are not worth a look. */
export const WORTH_A_LOOK = 0.12;

/** Pairs of two documents, and of one sentence in any, beyond which a sentence meets only those that are most like it. */
const MOST_PAIRS = 12_000;
const LEAST_PAIRS = 4;
/** Sentences of the second document that the words of all of the first, and of one of its sentences in any, are looked up in. */
const MOST_HOLDERS = 4_000_000;
const LEAST_HOLDERS = 2000;

/**
 * Sentence pairs of two documents that share features, by an index over the second, in order. `within`: both are one document and only
 * `a < b` is given.
 */
export function sentencePairs(first: DocumentFeatures, second: DocumentFeatures, space: FeatureSpace, within: boolean): SentencePair[] {
  const [own, others] = [first.sentences.length, second.sentences.length];
  const holders = holdersOf(second);
  const most = Math.max(LEAST_PAIRS, Math.floor(MOST_PAIRS / Math.max(1, own)));
  const pairs: SentencePair[] = [];
  const shared = new Float64Array(others);
  const oneLanguage = first.language === second.language;
  for (const [a, sentence] of first.sentences.entries()) {
    const met: number[] = [];
    const whole = lookUp(a, sentence, own, holders, space, shared, met);
    const found: SentencePair[] = [];
    for (const b of inOrder(met, shared)) {
      const other = second.sentences[b];
      const weight = whole || !other ? (shared[b] ?? 0) : sharedWeight(sentence.ids, other.ids, space);
      shared[b] = 0;
      if (weight === 0 || !other || (within && b <= a)) continue;
      const [x, y] = [wholeOf(sentence, oneLanguage), wholeOf(other, oneLanguage)];
      const containment = weight / Math.min(x, y);
      if (containment >= WORTH_A_LOOK) found.push({ a, b, dice: (2 * weight) / (x + y), containment });
    }
    for (const pair of likest(found, most, (a * others) / own)) pairs.push(pair);
  }
  return pairs;
}

/**
 * Notes the sentences that hold features of one, and the weight each shares with it. False where so many do that not all were looked at: then the
 * weight is not known.
 */
function lookUp(
  a: number,
  { ids }: FeatureSet,
  own: number,
  holders: ReadonlyMap<number, readonly number[]>,
  space: FeatureSpace,
  shared: Float64Array,
  met: number[],
): boolean {
  const most = Math.max(LEAST_HOLDERS, Math.floor(MOST_HOLDERS / own));
  let all = 0;
  for (const id of ids) all += holders.get(id)?.length ?? 0;
  for (const id of ids) {
    const list = holders.get(id) ?? [];
    const [from, to] = all <= most ? [0, list.length] : meetingRange(a, own, list.length, 0, Math.ceil(most / ids.length));
    const weight = space.weightOf(id);
    for (let at = from; at < to; at += 1) {
      const b = list[at] ?? 0;
      if (shared[b] === 0) met.push(b);
      shared[b] = (shared[b] ?? 0) + weight;
    }
  }
  return all <= most;
}

/** The pairs of a sentence that are most alike, in their order; among equals those nearest to the same part of the text. */
export function likest<T extends Pick<SentencePair, 'b' | 'dice'>>(pairs: readonly T[], most: number, place: number): readonly T[] {
  if (pairs.length <= most) return pairs;
  return [...pairs]
    .sort((x, y) => y.dice - x.dice || Math.abs(x.b - place) - Math.abs(y.b - place) || x.b - y.b)
    .slice(0, most)
    .sort((x, y) => x.b - y.b);
}

/** The sentences that were met, ascending: in short articles most are. */
function inOrder(met: number[], shared: Float64Array): readonly number[] {
  if (met.length * MOST_OF < shared.length) return met.sort((x, y) => x - y);
  let count = 0;
  for (let b = 0; b < shared.length; b += 1) if (shared[b] !== 0) met[count++] = b;
  met.length = count;
  return met;
}

const MOST_OF = 16;

/** The sentences of a document that hold each feature. Remembered: a document meets many others. */
const HOLDERS = new WeakMap<DocumentFeatures, ReadonlyMap<number, readonly number[]>>();

function holdersOf(document: DocumentFeatures): ReadonlyMap<number, readonly number[]> {
  const known = HOLDERS.get(document);
  if (known) return known;
  const holders = new Map<number, number[]>();
  document.sentences.forEach((sentence, index) => {
    for (const id of sentence.ids) {
      const list = holders.get(id);
      if (list) list.push(index);
      else holders.set(id, [index]);
    }
  });
  HOLDERS.set(document, holders);
  return holders;
}
