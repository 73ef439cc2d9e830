import type { Derivation } from '../model/claim.js';
import type { Article } from '../model/article.js';
import type { RelatedPair } from '../align/related.js';

/**
 * What the main thread tells the others, in this order. Work is not handed out: each thread, the main one among them, takes the next batch by
 * moving a counter that all of them see, so none waits while there is any.
 */
export type Order =
  /** Read what of `articles` the counter gives; answer with what was read. */
  | { readonly order: 'read'; readonly articles: readonly Article[]; readonly counter: Counter }
  /** Take over what all threads have read, and let documents meet themselves. */
  | { readonly order: 'lay-out'; readonly batches: readonly Batch[]; readonly counter: Counter }
  /** Let pairs of documents meet; answer with what came of these and of the meetings before. */
  | { readonly order: 'meet'; readonly pairs: readonly RelatedPair[]; readonly derived: readonly Derivation[]; readonly counter: Counter };

export type Answer =
  { readonly answer: 'read'; readonly batch: Batch } | { readonly answer: 'met'; readonly selves: Batch; readonly pairs: Batch };

/** Pieces of work by their numbers, and what came of them: serialised once, shared by all threads. */
export interface Batch {
  readonly places: Uint32Array;
  readonly content: SharedArrayBuffer;
}

export type Counter = Int32Array<SharedArrayBuffer>;

export function newCounter(): Counter {
  return new Int32Array(new SharedArrayBuffer(4));
}

/** The numbers below `length` that this thread is to work on, batch by batch, until all are taken. */
export function* taken(counter: Counter, length: number, batch: number): Generator<number> {
  for (;;) {
    const from = Atomics.add(counter, 0, batch);
    if (from >= length) return;
    for (let at = from; at < Math.min(length, from + batch); at += 1) yield at;
  }
}
