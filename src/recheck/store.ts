import type { Snapshot } from './snapshot.js';

/** Where what a check came to is kept for the next: in a folder (`cli/cache.ts`), or for as long as the program runs. */
export interface SnapshotStore {
  /** Of the checks that are kept the one that saw most of these articles, given by their keys; undefined where none saw any. */
  readonly earlier: (articles: readonly string[]) => Promise<Snapshot | undefined>;
  readonly keep: (snapshot: Snapshot) => Promise<void>;
}

/** A store that ends with the program. */
export class ShortMemory implements SnapshotStore {
  #last: Snapshot | undefined;

  readonly earlier = (): Promise<Snapshot | undefined> => Promise.resolve(this.#last);

  readonly keep = (snapshot: Snapshot): Promise<void> => {
    this.#last = snapshot;
    return Promise.resolve();
  };
}
