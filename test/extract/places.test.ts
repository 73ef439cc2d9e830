import { describe, expect, it } from 'vitest';
import { cases, marked, mentionsOf, plain } from './named.js';
import { ARABIC, ENGLISH, NO_PLACES } from './places.examples.js';

describe.each([
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)('places in %s', (language, groups) => {
  it.each(cases(groups))('%s is %s', (example, value) => {
    const found = mentionsOf('place', plain(example), language);
    expect(found.map((mention) => [mention.quote, [mention.value.id, mention.value.country].filter(Boolean).join(' ')])).toEqual(
      marked(example).map((quote) => [quote, value]),
    );
  });
});

describe.each(NO_PLACES)('what is no place in $language', ({ language, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(mentionsOf('place', text, language).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('a place inside another name', () => {
  it('of a known body is none of its own', () => {
    expect(mentionsOf('place', 'نقلت تايمز أوف إسرائيل الخبر', 'ar')).toEqual([]);
  });

  it('of a person is none', () => {
    expect(mentionsOf('place', 'قال وزير المالية خالد العمراني إن العجز تراجع', 'ar')).toEqual([]);
  });
});
