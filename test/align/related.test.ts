import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IN_LEAD, type Outline } from '../../src/align/outline.js';
import { Blocking } from '../../src/align/related.js';

/** An outline of these features, each of which weighs the more the higher its number. */
function outline(features: readonly number[]): Outline {
  const own = Float64Array.from(features).sort();
  return {
    language: 'en',
    features: own,
    weights: own.map((feature) => 1 + feature / 10),
    marks: Uint8Array.from(own, (feature) => (feature % 3 === 0 ? IN_LEAD : 0)),
    shingles: new Float64Array(),
    published: '',
    draft: false,
    speakers: [],
  };
}

/** So many documents of so few words that most words stand in some sixty of them, which is where they cease to be rare. */
const outlines = fc.array(fc.uniqueArray(fc.nat(11), { minLength: 4, maxLength: 7 }).map(outline), { minLength: 110, maxLength: 150 });

describe('which documents are compared', () => {
  it('is decided the same after an earlier run as without one, though words become common or rare in between', () => {
    fc.assert(
      fc.property(outlines, fc.nat(3), fc.nat(3), (all, added, gone) => {
        const before = all.slice(0, all.length - added);
        const after = all.slice(gone);
        const pairs = new Blocking(before)
          .pairs()
          .filter(({ a }) => a >= gone)
          .map(({ a, b, relatedness }) => ({ a: a - gone, b: b - gone, relatedness }));
        const news = after.flatMap((_, at) => (at >= before.length - gone ? [at] : []));
        const blocking = new Blocking(after);
        expect(blocking.pairs({ news, gone: all.slice(0, gone), pairs })).toEqual(blocking.pairs());
      }),
      { numRuns: 40 },
    );
  });

  it('does not rest on the order they come in', () => {
    fc.assert(
      fc.property(outlines, (all) => {
        const last = all.length - 1;
        const turned = new Blocking([...all].reverse()).pairs().map(({ a, b, relatedness }) => ({ a: last - b, b: last - a, relatedness }));
        expect(turned.sort((x, y) => x.a - y.a || x.b - y.b)).toEqual(new Blocking(all).pairs());
      }),
      { numRuns: 10 },
    );
  });
});
