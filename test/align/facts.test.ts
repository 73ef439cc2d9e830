import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFacts } from '../../src/align/facts.js';
import { attributeOf } from '../../src/model/attribute.js';
import type { Claim, Link } from '../../src/model/claim.js';
import { linkOf } from '../../src/model/compare/claims.js';

const claim = (document: number, start: number, min: number): Claim => ({
  document,
  sentence: 0,
  field: 'text',
  start,
  end: start + 1,
  quote: String(min),
  kind: 'number',
  value: { min, max: min, approximate: false, exactness: 'exact' },
  attribute: attributeOf({ family: 'count', concept: 'house', stem: undefined }),
  context: new Map(),
  negated: false,
  nearNegation: false,
  quoted: false,
  block: 'body',
  repeated: false,
});
const link = (a: Claim, b: Claim, score = 0.9): Link => linkOf(a, b, score, 'reworded', {});

describe('facts', () => {
  it('gather every claim that is linked', () => {
    const [a, b, c] = [claim(0, 0, 5), claim(1, 0, 5), claim(2, 0, 6)];
    expect(groupFacts([link(a, b), link(b, c), link(a, c)])).toMatchObject([{ claims: [a, b, c] }]);
  });

  it('are not welded together by one link in a chain', () => {
    const left = [claim(0, 0, 5), claim(1, 0, 5), claim(2, 0, 5)];
    const right = [claim(3, 0, 9), claim(4, 0, 9), claim(5, 0, 9)];
    const within = (group: readonly Claim[]): Link[] => group.flatMap((a, i) => group.slice(i + 1).map((b) => link(a, b)));
    const [x, y] = [left[0], right[0]];
    const bridge = x && y ? [link(x, y, 0.6)] : [];
    expect(groupFacts([...within(left), ...within(right), ...bridge])).toHaveLength(2);
  });

  it('do not make one writer say two things of one fact', () => {
    const [five, six, other] = [claim(0, 0, 5), claim(0, 50, 6), claim(1, 0, 5)];
    const facts = groupFacts([link(five, other, 0.9), link(six, other, 0.6)]);
    expect(facts).toMatchObject([{ claims: [five, other] }]);
  });

  it('are the same in whatever order the links come', () => {
    const claims = [0, 1, 2, 3].flatMap((document) => [claim(document, 0, 5 + document), claim(document, 50, 20)]);
    const links = claims.flatMap((a, i) =>
      claims.slice(i + 1).flatMap((b) => (a.document === b.document ? [] : [link(a, b, 1 / (1 + Math.abs(a.start - b.start)))])),
    );
    const told = (some: readonly Link[]): string =>
      JSON.stringify(groupFacts(some).map(({ claims: own }) => own.map(({ document, start }) => [document, start])));
    fc.assert(
      fc.property(fc.shuffledSubarray(links, { minLength: links.length }), (shuffled) => {
        expect(told(shuffled)).toBe(told(links));
      }),
    );
  });
});
