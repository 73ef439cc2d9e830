/**
 * Claims in chains: two belong to one chain where links lead from the one to the other. Which claims become one fact is decided within a chain,
 * so a fact stands as long as its chain does. Claims are named by document and place in it.
 */
export class Chains {
  readonly #first: Uint32Array;
  readonly #parent: Uint32Array;
  readonly #touched = new Set<number>();

  /** `sizes`: claims of each document. */
  constructor(sizes: readonly number[]) {
    let sum = 0;
    this.#first = Uint32Array.from(sizes, (size) => {
      const first = sum;
      sum += size;
      return first;
    });
    this.#parent = Uint32Array.from({ length: sum }, (_, at) => at);
  }

  link(a: number, placeInA: number, b: number, placeInB: number): void {
    const [x, y] = [this.#root(a, placeInA), this.#root(b, placeInB)];
    this.#parent[Math.max(x, y)] = Math.min(x, y);
  }

  /** Notes that something has changed about a claim. Not before all links are in. */
  touch(document: number, place: number): void {
    this.#touched.add(this.#root(document, place));
  }

  /** Whether something has changed in the chain of a claim. */
  isTouched(document: number, place: number): boolean {
    return this.#touched.has(this.#root(document, place));
  }

  #root(document: number, place: number): number {
    let at = (this.#first[document] ?? 0) + place;
    for (;;) {
      const up = this.#parent[at] ?? at;
      if (up === at) return at;
      // Halved on the way, so that chains stay short.
      this.#parent[at] = this.#parent[up] ?? up;
      at = up;
    }
  }
}
