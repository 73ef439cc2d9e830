import type { WordKnowledge } from '../model/thesaurus.js';
import { likeness, SAID } from './likeness.js';
import type { Passage } from './terms.js';

/** Two passages laid over each other term by term, whatever their order: what each says that the other says too, however worded. */
export interface Laid {
  readonly a: Passage;
  readonly b: Passage;
  /** For each term of `a` the term of `b` it is laid over, or -1; and the other way. */
  readonly toB: readonly number[];
  readonly toA: readonly number[];
  /** How alike the two are, for each term of `a`; 0 where it is left over. */
  readonly strength: readonly number[];
  readonly knowledge: WordKnowledge;
}

/** Terms on either side that may speak for a pair by being a pair themselves. */
const BESIDE = [-2, -1, 1, 2] as const;

/** Lays `b` over `a`, the surest pairs first; each term is laid over one at most. Of pairs as sure, the one in more company comes first, then the one at the same point. */
export function lay(a: Passage, b: Passage, knowledge: WordKnowledge): Laid {
  const alike = a.terms.map((term) => b.terms.map((other) => likeness(term, other, knowledge)));
  const candidates = alike.flatMap((row, i) =>
    row.flatMap((strength, j) =>
      strength >= SAID
        ? [{ i, j, strength, company: companyOf(alike, i, j), apart: Math.abs(i / a.terms.length - j / b.terms.length) }]
        : [],
    ),
  );
  candidates.sort((x, y) => y.strength - x.strength || y.company - x.company || x.apart - y.apart || x.i - y.i || x.j - y.j);
  const toB = a.terms.map(() => -1);
  const toA = b.terms.map(() => -1);
  const strength = a.terms.map(() => 0);
  for (const { i, j, strength: own } of candidates) {
    if (toB[i] !== -1 || toA[j] !== -1) continue;
    toB[i] = j;
    toA[j] = i;
    strength[i] = own;
  }
  return { a, b, toB, toA, strength, knowledge };
}

/** How many neighbours of two terms are alike as well. */
function companyOf(alike: readonly (readonly number[])[], i: number, j: number): number {
  return BESIDE.filter((step) => BESIDE.some((other) => (alike[i + step]?.[j + other] ?? 0) >= SAID)).length;
}

/** The same laying seen from the other side. */
export function turnedOver({ a, b, toB, toA, strength, knowledge }: Laid): Laid {
  return { a: b, b: a, toB: toA, toA: toB, strength: toA.map((i) => strength[i] ?? 0), knowledge };
}
