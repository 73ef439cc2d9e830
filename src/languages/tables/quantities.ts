import type { LexiconEntry } from '../lexicon.js';
import { forms } from './forms.js';

/** How much of a set is meant, and how often: each list is closed in its language. Two of them in one place are two claims. */
const QUANTITIES = ['all', 'most', 'many', 'some', 'few', 'always', 'often', 'sometimes', 'rarely'] as const;

export type Quantity = (typeof QUANTITIES)[number];

export type QuantityEntry = LexiconEntry<'quantity', Quantity>;

/** The entries of a language's quantifiers. */
export function quantityEntries(words: Readonly<Record<Quantity, string>>): QuantityEntry[] {
  return QUANTITIES.map((value) => ({ kind: 'quantity', value, forms: forms(words[value]) }));
}
