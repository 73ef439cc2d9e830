import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameKey, nameSimilarity, personSimilarity } from '../../src/model/names.js';
import { DIFFERENT, SAME, VARIANTS } from './names.examples.js';

const SAME_FROM = 0.95;
const VARIANT_FROM = 0.75;

describe('two names', () => {
  it.each(SAME)('%s and %s are the same', (a, b) => {
    expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(SAME_FROM);
  });

  it.each(VARIANTS)('%s and %s are one name in two spellings', (a, b) => {
    expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(VARIANT_FROM);
    expect(nameSimilarity(a, b)).toBeLessThan(1);
  });

  it.each(DIFFERENT)('%s and %s are two names', (a, b) => {
    expect(nameSimilarity(a, b)).toBeLessThan(VARIANT_FROM);
  });
});

const letters = 'a b d e f h i k l m n o r s t u w y z ا ب ت ج ح د ر س ع ف ق ك ل م ن ه و ي'.split(' ');
const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 9 }).map((units) => units.join(''));
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

describe('similarity of names', () => {
  it('is the same both ways', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(nameSimilarity(a, b)).toBe(nameSimilarity(b, a));
      }),
    );
  });

  it('is 1 for a name and itself', () => {
    fc.assert(
      fc.property(name, (a) => {
        expect(nameSimilarity(a, a)).toBe(1);
      }),
    );
  });

  it('lies between 0 and 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), (a, b) => {
        const similarity = nameSimilarity(a, b);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('keys of names', () => {
  it.each([
    ['لوديي', 'لودييي'],
    ['دانا بنفنسيتي-غاباي', 'دانا بنفنستي غاباي'],
    ['Netanyahu', 'نتنياهو'],
    ['Danilo Ferraris', 'دانيلو فيراريس'],
    ['Tareq El-Shazly', 'طارق الشاذلي'],
    ['عبد الرحمن صابر', 'Abdulrahman Saber'],
    ['صلاح الدين قلبي', 'Salaheddine Kalbi'],
    ['عبدالله', 'Abdullah'],
  ])('join %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['نواف', 'نايف'],
    ['Danilo Ferraris', 'Donato Ferraris'],
    ['غانتس', 'غاباي'],
  ])('keep %s and %s apart', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('are never empty for a name with a letter', () => {
    fc.assert(
      fc.property(name, (a) => {
        expect(nameKey(a)).not.toBe('');
      }),
    );
  });

  it('take what a table knows for what consonants alone cannot tell', () => {
    const known = new Map([
      ['حسن', '@hasan'],
      ['حسين', '@husayn'],
      ['hussein', '@husayn'],
    ]);
    const key = (text: string): string => nameKey(text, (spelling) => known.get(spelling));
    expect(key('حسن قاسم')).toBe('@hasan ksm');
    expect(key('حسين قاسم')).toBe(key('Hussein Qassem'));
  });
});

describe('persons whose given names are known', () => {
  const person = (text: string, key: string): { name: string; key: string } => ({ name: text, key });

  it('are told apart by one vowel', () => {
    expect(personSimilarity(person('حسن قاسم', '@hasan ksm'), person('حسين قاسم', '@husayn ksm'))).toBeLessThan(VARIANT_FROM);
    expect(nameSimilarity('حسن قاسم', 'حسين قاسم')).toBeGreaterThan(VARIANT_FROM);
  });

  it('are one in any spelling', () => {
    expect(personSimilarity(person('Hossein Qassem', '@husayn ksm'), person('حسين قاسم', '@husayn ksm'))).toBeGreaterThan(0.9);
  });
});
