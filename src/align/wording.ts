import type { Derivation, Fact } from '../model/claim.js';
import type { Meeting } from './links.js';

/** What near-verbatim sentences changed that is no value: quotations, attributions, dropped words. */
export function wordingFacts(_meeting: Meeting, _a: number, _b: number, _derivations: readonly Derivation[]): Fact[] {
  return [];
}
