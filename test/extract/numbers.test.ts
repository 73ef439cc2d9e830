import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { isMention, type NumberMention } from '../../src/model/mention.js';
import { APART, ARABIC_NUMBERS, ENGLISH_NUMBERS, NO_NUMBERS, type ExampleGroup } from './amounts.examples.js';

function numbers(text: string, language: string): { quote: string; value: NumberMention }[] {
  return extractMentions(text, { language, reference: '2026-05-12' }).filter((mention) => isMention(mention, 'number'));
}

function summary({ min, max, exactness }: NumberMention): string {
  return (min === max ? String(min) : `${String(min)}..${String(max)}`) + (exactness === 'exact' ? '' : ` ${exactness}`);
}

function cases(groups: readonly ExampleGroup[]): [string, string][] {
  return groups.flatMap(({ value, examples }) => examples.map((example): [string, string] => [example, value]));
}

describe.each([
  ['ar', ARABIC_NUMBERS],
  ['en', ENGLISH_NUMBERS],
] as const)('numbers in %s', (language, groups) => {
  it.each(cases(groups))('%s is %s', (example, value) => {
    const quote = /⟦(.*)⟧/u.exec(example)?.[1] ?? '';
    const found = numbers(example.replace(/[⟦⟧]/gu, ''), language);
    expect(found.map((mention) => [mention.quote.replace(/^ال/u, ''), summary(mention.value)])).toEqual([
      [quote.replace(/^ال/u, ''), value],
    ]);
  });
});

describe.each(NO_NUMBERS)('what counts nothing in $language', ({ language, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(numbers(text, language).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('figures that are no fraction together', () => {
  it.each(APART)('$text', ({ language, text, values }) => {
    expect(numbers(text, language).map(({ value }) => String(value.min))).toEqual(values);
  });
});

describe('a figure that changed is two figures', () => {
  it.each([
    ['en', 'The number of cases rose from 12 to 15 cases', ['12', '15']],
    ['ar', 'ارتفع عدد الحالات من 12 حالة إلى 15 حالة', ['12', '15']],
  ])('%s: %s', (language, text, quotes) => {
    expect(numbers(text, language).map(({ quote }) => quote)).toEqual(quotes);
  });
});

describe('exactness said of the one figure is not said of its neighbour', () => {
  it('in English', () => {
    expect(numbers('12 soldiers and at least 5 civilians died', 'en').map(({ value }) => summary(value))).toEqual(['12', '5 at-least']);
  });
  it('in Arabic', () => {
    expect(numbers('مقتل 12 جنديا وأكثر من 5 مدنيين', 'ar').map(({ value }) => summary(value))).toEqual(['12', '5 more-than']);
  });
});
