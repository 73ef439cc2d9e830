import type { DocumentFeatures, FeatureSpace } from './features.js';

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

/**
 * Sentence pairs of two documents that share features, by an index over the second. `within`: both are one document and only
 * `a < b` is given.
 */
export function sentencePairs(first: DocumentFeatures, second: DocumentFeatures, space: FeatureSpace, within: boolean): SentencePair[] {
  const holders = holdersOf(second);
  const pairs: SentencePair[] = [];
  const shared = new Float64Array(second.sentences.length);
  first.sentences.forEach((sentence, a) => {
    shared.fill(0);
    for (const id of sentence.ids) {
      const weight = space.weightOf(id);
      for (const b of holders.get(id) ?? []) shared[b] = (shared[b] ?? 0) + weight;
    }
    for (let b = within ? a + 1 : 0; b < shared.length; b += 1) {
      const weight = shared[b] ?? 0;
      const other = second.sentences[b];
      if (weight === 0 || !other) continue;
      const containment = weight / Math.min(sentence.total, other.total);
      if (containment >= WORTH_A_LOOK) pairs.push({ a, b, dice: (2 * weight) / (sentence.total + other.total), containment });
    }
  });
  return pairs;
}

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
