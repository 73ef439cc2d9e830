import type { Claim } from '../claim.js';

const KEYS = new WeakMap<Claim, string>();

/** All of a claim that a comparison of two may ask, as a key: claims of one key compare alike with any other. */
export function asCompared(claim: Claim): string {
  const known = KEYS.get(claim);
  if (known !== undefined) return known;
  const { kind, value, quote, negated, modality, block } = claim;
  const key = JSON.stringify([kind, value, quote, negated, modality ?? '', block], withoutPlaces);
  KEYS.set(claim, key);
  return key;
}

/** Where the words of a value stand is no part of it. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'start' || key === 'end' ? undefined : value;
}
