import { describe, expect, it } from 'vitest';
import { cases, marked, mentionsOf, plain } from './named.js';
import { ARABIC, ENGLISH, NO_ORGANISATIONS } from './organisations.examples.js';

describe.each([
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)('organisations in %s', (language, groups) => {
  it.each(cases(groups))('%s has the key %s', (example, key) => {
    const found = mentionsOf('organisation', plain(example), language);
    expect(found.map(({ quote, value }) => [quote, value.key.split(' ').sort().join(' ')])).toEqual(
      marked(example).map((quote) => [quote, key.split(' ').sort().join(' ')]),
    );
  });
});

describe.each(NO_ORGANISATIONS)('what is no organisation in $language', ({ language, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(mentionsOf('organisation', text, language).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('a body in two languages', () => {
  it.each([
    ['قالت وكالة الصحافة الفرنسية', 'Agence France-Presse said'],
    ['قال مجلس الأمن الدولي', 'the UN Security Council said'],
    ['أعلنت وزارة الصحة المصرية', 'the Egyptian Health Ministry said'],
    ['أعلنت جامعة القاهرة', 'Cairo University said'],
  ])('%s / %s', (arabic, english) => {
    const words = (text: string, language: string): string[] =>
      (mentionsOf('organisation', text, language)[0]?.value.key ?? language).split(' ').sort();
    expect(words(arabic, 'ar')).toEqual(words(english, 'en'));
  });
});
