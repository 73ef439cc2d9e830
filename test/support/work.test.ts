import { describe, expect, it } from 'vitest';
import { outgrown, workOf, workOfAsync, type Work } from './work.js';

/** What is tried here stands here. */
const HERE = '/support/';
const list = (length: number): number[] => Array.from({ length }, (_, at) => at);

/** What outgrows a list four times as long. */
function outgrowing(run: (items: readonly number[]) => unknown, length = 200): string[] {
  const work = (items: readonly number[]): Work => workOf(() => void run(items), HERE);
  work(list(2));
  return outgrown(work(list(length)), work(list(length * 4)), 4);
}

function countPairs(items: readonly number[]): number {
  let pairs = 0;
  for (let a = 0; a < items.length; a += 1) for (let b = 0; b < a; b += 1) pairs += 1;
  return pairs;
}

describe('work that is counted', () => {
  it('grows with a square, and the place is named', () => {
    expect(outgrowing(countPairs)).toEqual(['work.test.ts countPairs: 19900 -> 319600']);
  });

  it.each<[string, string, (items: readonly number[]) => unknown]>([
    ['looks every one up in all', 'Array.includes', (items) => items.filter((_, at) => items.includes(-at - 1))],
    ['copies all it has so far for each', 'ArrayIterator.next', (items) => items.reduce<number[]>((all, item) => [...all, item], [])],
    ['takes from the front', 'Array.shift', (items) => items.slice().map((_, at, all) => (at >= 0 ? all.shift() : 0))],
    ['reads the whole text for each letter', 'RegExp.exec', (items) => items.map((at) => /b/u.test('a'.repeat(items.length).slice(at)))],
    ['compares each with all others', 'unnamed at', (items) => items.filter((a) => !items.some((b) => b === a + 0.5))],
  ])('grows with a square where it %s', (_what, place, run) => {
    expect(outgrowing(run).join('\n')).toContain(place);
  });

  it.each<[string, (items: readonly number[]) => unknown]>([
    ['goes over all', (items) => items.map((item) => item + 1)],
    ['goes over all twice, with the twelve before each', (items) => items.map((_, at) => items.slice(Math.max(0, at - 12), at).concat(at))],
    ['sorts', (items) => [...items].sort((a, b) => a - b)],
    ['matches a text from match to match', (items) => [...'ab '.repeat(items.length).matchAll(/\S+/gu)]],
    ['asks what a text begins with', (items) => items.map(() => /^b/u.test('a'.repeat(items.length)))],
  ])('grows no more than a list that it %s', (_what, run) => {
    expect(outgrowing(run)).toEqual([]);
  });

  it('is the same each time, whoever else works', async () => {
    const work = (): Work => workOf(() => void countPairs(list(300)), HERE);
    const first = work();
    expect(first.get('work.test.ts countPairs')).toBe(44_850);
    expect(work()).toEqual(first);
    const waited = await workOfAsync(async () => {
      await Promise.resolve();
      countPairs(list(300));
    }, HERE);
    expect(waited.get('work.test.ts countPairs')).toBe(44_850);
  });

  it('leaves the language as it was, whatever happens', () => {
    const prototypes: readonly object[] = [Array.prototype, RegExp.prototype, String.prototype];
    const methods = (): unknown[] =>
      prototypes.flatMap((prototype) =>
        Object.values(Object.getOwnPropertyDescriptors(prototype)).map((property: PropertyDescriptor): unknown => property.value),
      );
    const before = methods();
    expect(() =>
      workOf(() => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(before.length).toBeGreaterThan(80);
    expect(methods().filter((method, at) => method !== before[at])).toEqual([]);
  });
});
