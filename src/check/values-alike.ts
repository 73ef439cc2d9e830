import type { Claim } from '../model/claim.js';
import { asCompared } from '../model/compare/as-compared.js';

/** Whether two claims give one value, as a rule compares them. */
export type Same = (a: Claim, b: Claim) => boolean;

/**
 * Claims by value. Of many articles that give one value in the same words only the first is compared: what a comparison may ask of a claim is the
 * same of the others.
 */
export class ValuesAlike<T> {
  readonly #same: Same;
  readonly #known = new Map<string, T>();
  readonly #unknown = new Set<string>();
  readonly #values = new Map<string, { readonly claim: Claim; readonly of: T }>();

  constructor(same: Same) {
    this.#same = same;
  }

  /** What was put under the first value that is the claim's too. */
  find(claim: Claim): T | undefined {
    const key = asCompared(claim);
    const known = this.#known.get(key);
    if (known !== undefined || this.#unknown.has(key)) return known;
    for (const value of this.#values.values()) {
      if (!this.#same(value.claim, claim)) continue;
      this.#known.set(key, value.of);
      return value.of;
    }
    this.#unknown.add(key);
    return undefined;
  }

  /** Puts a value after the others. */
  add(claim: Claim, of: T): void {
    const key = asCompared(claim);
    if (!this.#values.has(key)) this.#values.set(key, { claim, of });
    this.#unknown.clear();
  }
}
