/**
 * How two values of the same kind stand to each other.
 *
 * `equal`: one value, however written; `contained`: one lies in the other (another grain, a rounding, "at least"); `variant`: one
 * thing spelled two ways; `disjoint`: they cannot both hold of one fact; `incomparable`: nothing can be said.
 */
export type Outcome = 'equal' | 'contained' | 'variant' | 'disjoint' | 'incomparable';

export interface Comparison {
  readonly outcome: Outcome;
  /** Language-neutral facets a rule may ask for: `later-is-higher`, `year-said`, `weekday-only`, `currency`, … */
  readonly facets: readonly string[];
  /** For numbers: smaller over larger in [0, 1]; for names: similarity; 1 where equal. */
  readonly closeness: number;
}

export const INCOMPARABLE: Comparison = { outcome: 'incomparable', facets: [], closeness: 0 };

export function outcome(kind: Outcome, closeness: number, ...facets: readonly string[]): Comparison {
  return { outcome: kind, facets, closeness };
}
