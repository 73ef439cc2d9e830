import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lay } from '../../src/compare/lay.js';
import { likeness } from '../../src/compare/likeness.js';
import type { Passage } from '../../src/compare/terms.js';
import { arabic } from '../../src/languages/ar/index.js';
import { passage } from './passages.js';

function wordsOf({ terms }: Passage, at: number): string {
  return terms[at]?.words.map(({ key }) => key).join(' ') ?? '';
}

/** The pairs of words two texts share, as `a = b`, in the order of the first. */
function shared(a: string, b: string): string[] {
  const laid = lay(passage(a), passage(b), arabic);
  return laid.toB.flatMap((j, i) => (j < 0 ? [] : [`${wordsOf(laid.a, i)} = ${wordsOf(laid.b, j)}`]));
}

describe('two passages share', () => {
  it.each([
    ['a verb and its verbal noun', 'الشرطة تفتش السفينة', 'تفتيش السفينة', ['تفتش = تفتيش', 'السفينه = السفينه']],
    ['words of one meaning', 'شرطي يعتقل لصا', 'القبض على سارق', ['يعتقل = القبض']],
    ['a country and its nationality', 'سفينة من النرويج', 'سفينة نرويجية', ['سفينه = سفينه', 'النرويج = نرويجيه']],
    ['a figure however it is written', 'إنقاذ 12 بحارا', 'إنقاذ ١٢ بحارا', ['انقاذ = انقاذ', '12 = 12', 'بحارا = بحارا']],
  ])('%s', (_name, a, b, expected) => {
    expect(shared(a, b)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['two countries', 'سفينة نرويجية', 'سفينة دنماركية', 'نرويجيه'],
    ['two currencies', 'ارتفاع الدولار', 'ارتفاع اليورو', 'الدولار'],
    ['opposites', 'ارتفاع أسعار الشاي', 'انخفاض أسعار الشاي', 'ارتفاع'],
  ])('not %s', (_name, a, b, alone) => {
    expect(shared(a, b).some((pair) => pair.startsWith(alone))).toBe(false);
  });
});

const PASSAGES = [
  'غرق قارب صيد قرب صور',
  'نجاة صيادين بعد غرق قاربهم قرب صور',
  'النرويج ترفض بيع ٣ سفن إلى الدنمارك',
  'لا ضحايا في حريق مصنع الورق',
  'أسعار القمح تهبط بعد موسم ماطر',
  'هبوط أسعار القمح',
].map(passage);

describe('laws of laying', () => {
  const anyPassage = fc.constantFrom(...PASSAGES);

  it('likeness goes both ways', () => {
    fc.assert(
      fc.property(anyPassage, anyPassage, (a, b) => {
        for (const term of a.terms) for (const other of b.terms) expect(likeness(term, other, arabic)).toBe(likeness(other, term, arabic));
      }),
    );
  });

  it('what stands against a term stands against it from the other side', () => {
    fc.assert(
      fc.property(anyPassage, anyPassage, (a, b) => {
        const { toA, toB } = lay(a, b, arabic);
        toB.forEach((j, i) => j < 0 || expect(toA[j]).toBe(i));
        toA.forEach((i, j) => i < 0 || expect(toB[i]).toBe(j));
      }),
    );
  });
});
