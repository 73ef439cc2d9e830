import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Chains } from '../../src/recheck/chains.js';

const SIZES = [4, 0, 3, 5];
const claim = fc.constantFrom(...SIZES.flatMap((size, document) => Array.from({ length: size }, (_, place) => ({ document, place }))));
type Claim = { readonly document: number; readonly place: number };

/** Whether links lead from one claim to another, found by walking them. */
function leads(from: Claim, to: Claim, links: readonly (readonly [Claim, Claim])[]): boolean {
  const name = ({ document, place }: Claim): string => `${document} ${place}`;
  const reached = new Set([name(from)]);
  for (let before = 0; before < reached.size;) {
    before = reached.size;
    for (const [a, b] of links) {
      if (reached.has(name(a))) reached.add(name(b));
      if (reached.has(name(b))) reached.add(name(a));
    }
  }
  return reached.has(name(to));
}

describe('chains of claims', () => {
  it('a touch is felt by every claim that links lead to, and by no other', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(claim, claim), { maxLength: 12 }), claim, claim, (links, touched, asked) => {
        const chains = new Chains(SIZES);
        for (const [a, b] of links) chains.link(a.document, a.place, b.document, b.place);
        chains.touch(touched.document, touched.place);
        expect(chains.isTouched(asked.document, asked.place)).toBe(leads(touched, asked, links));
      }),
    );
  });
});
