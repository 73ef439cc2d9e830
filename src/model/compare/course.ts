import type { Claim } from '../claim.js';

/** What the words themselves say of the order of two figures: one overtaken by the other, or risen from it. */
export function toldCourse(a: Claim, b: Claim, facets: readonly string[]): 'rising' | undefined {
  const rising = facets.includes('rising');
  if (!rising && !facets.includes('falling')) return undefined;
  const [lower, higher] = rising ? [a, b] : [b, a];
  if ((a.course === 'overtaken') !== (b.course === 'overtaken')) return 'rising';
  return higher.course === 'risen' && lower.course !== 'risen' ? 'rising' : undefined;
}
