import { describe, expect, it } from 'vitest';
import { cases, marked, mentionsOf, plain, type ExampleGroup } from './named.js';

const ARABIC: readonly ExampleGroup[] = [
  { value: 'memorandum', examples: ['وقع البلدان ⟦مذكرة تفاهم⟧', 'بموجب ⟦مذكرة التفاهم⟧ الموقعة'] },
  { value: 'agreement', examples: ['وقع ⟦اتفاقية⟧ ملزمة', 'سيوقع ⟦اتفاقاً⟧ غدا', 'نصت ⟦الاتفاقية⟧ على ذلك', 'دعم ل⟦اتفاقيات⟧ السلام'] },
  { value: 'treaty', examples: ['انسحبت من ⟦المعاهدة⟧'] },
  { value: 'deal', examples: ['أبرم النادي ⟦صفقة⟧ كبيرة'] },
  { value: 'statement', examples: ['قالت في ⟦بيان⟧ لها', 'قال في ⟦تصريح صحفي⟧'] },
  { value: 'bill', examples: ['أقر البرلمان ⟦مشروع القانون⟧'] },
  { value: 'decree', examples: ['صدر ⟦مرسوم رئاسي⟧ بتعيينه', 'صدر ⟦أمر ملكي⟧ بتعيينه'] },
  { value: 'report', examples: ['أفاد ⟦تقرير⟧ بذلك'] },
];

const ENGLISH: readonly ExampleGroup[] = [
  { value: 'memorandum', examples: ['They signed a ⟦memorandum of understanding⟧', 'They signed an ⟦MoU⟧'] },
  { value: 'agreement', examples: ['a binding ⟦agreement⟧', 'the ceasefire ⟦accord⟧'] },
  { value: 'deal', examples: ['the ⟦deal⟧ was announced'] },
  { value: 'statement', examples: ['it said in a ⟦statement⟧'] },
  { value: 'report', examples: ['the ⟦report⟧ said'] },
  { value: 'resolution', examples: ['the council adopted a ⟦resolution⟧'] },
];

const NONE = [
  { language: 'ar', texts: ['تم الاتفاق على موعد جديد', 'بيانات الشركة ناقصة', 'العقد الماضي', 'رسائل نصية', 'للقانون الدولي احترامه'] },
  {
    language: 'en',
    texts: ['They report to the board', 'We deal with it', 'a great deal of rain', 'law enforcement', 'He will bill them'],
  },
];

describe.each([
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)('documents in %s', (language, groups) => {
  it.each(cases(groups))('%s: %s', (example, type) => {
    const found = mentionsOf('document-type', plain(example), language);
    expect(found.map((mention) => [mention.quote, mention.value.type])).toEqual(marked(example).map((quote) => [quote, type]));
  });
});

describe.each(NONE)('what is no document in $language', ({ language, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(mentionsOf('document-type', text, language).map(({ quote }) => quote)).toEqual([]);
  });
});
