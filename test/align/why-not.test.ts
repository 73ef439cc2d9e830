import { describe, expect, it } from 'vitest';
import { LINKED } from '../../src/align/links.js';
import { AlignmentInquiry, influences, isFitted } from '../../src/align/why-not.js';
import { FEATURES } from '../../src/check/why-not-words.js';
import { examine } from '../../src/engine.js';
import type { Claim } from '../../src/model/claim.js';
import { articlesOf, EXAMPLES } from '../meta/examples.js';

/** Every pair of claims of two documents, or of one, in reading order. */
function* pairs(claims: readonly (readonly Claim[])[]): Generator<readonly [Claim, Claim]> {
  for (const [at, own] of claims.entries()) {
    for (const other of claims.slice(at)) {
      for (const a of own) for (const b of other) if (own !== other || a.start < b.start) yield [a, b];
    }
  }
}

describe.each(EXAMPLES)('where the claims of %s stand', (example) => {
  it('is what alignment did with them', async () => {
    const run = await examine(await articlesOf(example));
    const inquiry = new AlignmentInquiry(run);
    const joined = new Set(run.aligned.facts.flatMap(({ links }) => links.map(({ a, b }) => [a, b] as const)).map(([a, b]) => keyOf(a, b)));
    const linked = new Map(run.aligned.links.map((link) => [keyOf(link.a, link.b), link.score]));
    expect(linked.size).toBeGreaterThan(10);
    for (const [key, score] of linked) expect(score, key).toBeGreaterThanOrEqual(LINKED);
    const stages = new Map<string, number>();
    const wrong: string[] = [];
    for (const [a, b] of pairs(run.claims)) {
      const { stage } = inquiry.standing(a, b);
      stages.set(stage, (stages.get(stage) ?? 0) + 1);
      const expected = joined.has(keyOf(a, b))
        ? stage === 'fact'
        : linked.has(keyOf(a, b))
          ? stage === 'facts'
          : stage !== 'fact' && stage !== 'facts';
      if (!expected) wrong.push(`${keyOf(a, b)}: ${stage}`);
    }
    expect(wrong).toEqual([]);
    expect([...stages.keys()]).toEqual(expect.arrayContaining(['candidate', 'score', 'fact']));
  });

  it('names an obstacle for what was not weighed, and none for what was', async () => {
    const run = await examine(await articlesOf(example));
    const inquiry = new AlignmentInquiry(run);
    const wrong: string[] = [];
    for (const [a, b] of pairs(run.claims)) {
      const standing = inquiry.standing(a, b);
      const meeting = inquiry.meeting(a.document, b.document);
      // Two values of one sentence are never laid against each other.
      if (!meeting || (a.document === b.document && a.sentence === b.sentence)) continue;
      const obstacle = inquiry.obstacle(a, b);
      if ((obstacle !== undefined) !== (standing.stage === 'candidate'))
        wrong.push(`${keyOf(a, b)}: ${standing.stage}, ${obstacle ?? 'none'}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is the same in either order', async () => {
    const run = await examine(await articlesOf(example));
    const inquiry = new AlignmentInquiry(run);
    const some = [...pairs(run.claims)].filter((_, at) => at % 97 === 0);
    expect(some.length).toBeGreaterThan(5);
    for (const [a, b] of some) expect(inquiry.standing(b, a)).toEqual(inquiry.standing(a, b));
  });

  it('of a weak link says what alone would have been enough, and it would', async () => {
    const run = await examine(await articlesOf(example));
    const inquiry = new AlignmentInquiry(run);
    let told = 0;
    for (const [a, b] of pairs(run.claims)) {
      const standing = inquiry.standing(a, b);
      if (standing.stage !== 'score' || !isFitted(standing.link)) continue;
      for (const { feature, value, enough } of influences(standing.link)) {
        expect(FEATURES[feature], `words for the feature ${feature}`).toBeDefined();
        if (enough === undefined) continue;
        told += 1;
        expect(enough).not.toBe(value);
        expect(Math.abs(enough)).toBeLessThanOrEqual(1);
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});

function keyOf(a: Claim, b: Claim): string {
  return [a, b]
    .map(({ document, field, start, end, kind, attribute }) => [document, field, start, end, kind, attribute.key].join(':'))
    .join(' ');
}
