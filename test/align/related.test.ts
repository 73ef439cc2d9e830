import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearIdentical } from '../../src/align/copies.js';
import { IN_LEAD, type Outline } from '../../src/align/outline.js';
import { Blocking } from '../../src/align/related.js';

/** An outline of these features, each of which weighs the more the higher its number; and of a text that many others have with a change. */
function outline(features: readonly number[], text = -1, change = 0): Outline {
  const own = Float64Array.from(features).sort();
  return {
    language: 'en',
    features: own,
    weights: own.map((feature) => 1 + feature / 10),
    marks: Uint8Array.from(own, (feature) => (feature % 3 === 0 ? IN_LEAD : 0)),
    shingles:
      text < 0
        ? new Float64Array()
        : Float64Array.from({ length: 20 }, (_, at) => (at === change ? 9000 + text : 1000 * text + 7 * at)).sort(),
    published: '',
    draft: false,
    speakers: [],
  };
}

/**
 * So many documents of so few words that most words stand in some sixty of them, which is where they cease to be rare; a few texts, of which most
 * documents are near-identical copies.
 */
const outlines = fc.array(
  fc
    .tuple(fc.uniqueArray(fc.nat(11), { minLength: 4, maxLength: 7 }), fc.integer({ min: -1, max: 90 }), fc.nat(30))
    .map(([features, text, change]) => outline(features, text % 40, change)),
  { minLength: 110, maxLength: 150 },
);

describe('which documents are compared', () => {
  it('is decided the same after an earlier run as without one, though words become common or rare in between', () => {
    fc.assert(
      fc.property(outlines, fc.nat(3), fc.nat(3), (all, added, gone) => {
        const before = all.slice(0, all.length - added);
        const after = all.slice(gone);
        const groups = nearIdentical(before);
        const pairs = new Blocking(before, groups)
          .pairs()
          .filter(({ a }) => a >= gone)
          .map(({ a, b, relatedness }) => ({ a: a - gone, b: b - gone, relatedness }));
        const now = before.map((_, at) => Math.max(-1, at - gone));
        const blocking = new Blocking(after, nearIdentical(after));
        expect(blocking.pairs({ outlines: before, groups, now, pairs })).toEqual(blocking.pairs());
      }),
      { numRuns: 40 },
    );
  });

  it('does not rest on the order they come in', () => {
    fc.assert(
      fc.property(outlines, (all) => {
        const last = all.length - 1;
        const back = [...all].reverse();
        const turned = new Blocking(back, nearIdentical(back))
          .pairs()
          .map(({ a, b, relatedness }) => ({ a: last - b, b: last - a, relatedness }));
        expect(turned.sort((x, y) => x.a - y.a || x.b - y.b)).toEqual(new Blocking(all, nearIdentical(all)).pairs());
      }),
      { numRuns: 10 },
    );
  });
});
