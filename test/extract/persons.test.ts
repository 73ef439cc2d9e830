import { describe, expect, it } from 'vitest';
import { cases, marked, mentionsOf, plain } from './named.js';
import { ARABIC, ENGLISH, NO_PERSONS } from './persons.examples.js';

describe.each([
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)('persons in %s', (language, groups) => {
  it.each(cases(groups))('%s has the key %s', (example, key) => {
    const found = mentionsOf('person', plain(example), language);
    expect(found.map(({ quote, value }) => [quote, value.key])).toEqual(marked(example).map((quote) => [quote, key]));
  });
});

describe.each(NO_PERSONS)('what is no person in $language', ({ language, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(mentionsOf('person', text, language).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('a name in two scripts', () => {
  it.each([
    ['قال القبطان رودي ماكراي إن السفينة سليمة', 'Captain Rudi Macray said the ship was sound'],
    ['قال الرئيس إيمانويل ماكرون إن القمة ناجحة', 'President Emmanuel Macron said the summit went well'],
    ['قال الوزير عبد الفتاح الخطيب إن القمة ناجحة', 'Minister Abdel Fattah el-Khatib said the summit went well'],
    ['قال السيد حسين قاسم إن القمة ناجحة', 'Mr Hussain Qassem said the summit went well'],
  ])('%s / %s', (arabic, english) => {
    const [a] = mentionsOf('person', arabic, 'ar');
    const [b] = mentionsOf('person', english, 'en');
    expect(a?.value.key).toBe(b?.value.key);
    expect(a?.value.key).toBeDefined();
  });
});
