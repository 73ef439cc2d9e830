import { describe, expect, it } from 'vitest';
import { checkArticles } from '../../src/index.js';

/** What a check tells of a sentence and its copy: kind, relation and severity, with what each side shows. */
async function told(language: string, original: string, copy: string): Promise<string[]> {
  const report = await checkArticles([
    { id: 'a', source: 'Harbour Gazette', language, text: original, published: '2031-04-02' },
    { id: 'b', source: 'Inland Post', language, text: copy, published: '2031-04-02' },
  ]);
  return report.discrepancies
    .filter(({ severity }) => severity !== 'info')
    .map(({ kind, positions }) => [kind, ...positions.map(({ evidence }) => evidence[0]?.quote)].join(' | '));
}

/** An English and an Arabic sentence each, what was put for what, and the kind it is told as. */
const CHANGES: readonly (readonly [language: string, sentence: string, was: string, is: string, kind: string])[] = [
  ['en', 'The council amended article 340 of the harbour code on Monday after a short debate.', '340', '304', 'number'],
  ['en', 'The Rovers beat the Wanderers 3-1 at the Lethport ground on Saturday evening.', '3-1', '3-2', 'number'],
  ['en', 'The fire at the mill on the river injured nine workers late on Tuesday evening.', 'injured', 'killed', 'polarity'],
  ['en', 'The two mayors will sign the water agreement in the town hall of Lethport.', 'will sign', 'signed', 'modality'],
  ['en', 'The harbour lies twenty minutes north of the old customs house at Lethport.', 'north', 'south', 'place'],
  ['en', 'The court said the strike at the harbour was legal under the port act of the country.', 'legal', 'illegal', 'polarity'],
  ['en', 'Deputy mayor Clara Venn opened the new school in Lethport on Monday morning.', 'Deputy mayor', 'Mayor', 'role-title'],
  ['en', 'More than 80 houses in the old town were flooded when the river rose on Sunday.', '80', '40', 'number'],
  ['en', 'Some 1,250 boats were damaged in the harbour of Lethport when the storm came in.', 'Some 1,250', '1,250', 'modality'],
  ['ar', 'عدّل المجلس المادة 340 من نظام المرافئ يوم الاثنين بعد نقاش قصير.', '340', '304', 'number'],
  ['ar', 'فاز الميناء على الرصيف 3-1 في ملعب المدينة مساء السبت أمام جمهور كبير.', '3-1', '3-2', 'number'],
  ['ar', 'أدى الحريق في مطحنة المدينة إلى إصابة تسعة عمال في ساعة متأخرة من مساء الثلاثاء.', 'إصابة', 'مقتل', 'polarity'],
  ['ar', 'سيوقع رئيسا البلديتين اتفاق المياه الجديد في مبنى البلدية وسط المدينة.', 'سيوقع', 'وقع', 'modality'],
  ['ar', 'يقع المرفأ على بعد عشرين دقيقة شمال مبنى الجمارك القديم في المدينة.', 'شمال', 'جنوب', 'place'],
  ['ar', 'تم افتتاح المدرسة الجديدة في حي المرفأ بحضور أولياء أمور الطلاب.', 'تم', 'لم يتم', 'polarity'],
  ['ar', 'غمرت المياه أكثر من 80 منزلا في البلدة القديمة حين فاض النهر يوم الأحد.', '80', '40', 'number'],
];

describe('one text, edited', () => {
  it.each(CHANGES)('in %s: «%s» with %s made %s is told as %s', async (language, sentence, was, is, kind) => {
    expect(sentence).toContain(was);
    const findings = await told(language, sentence, sentence.replace(was, is));
    expect(findings.map((finding) => finding.split(' | ')[0])).toContain(kind);
  });

  it.each([
    ['en', 'The Rovers beat the Wanderers at the Lethport ground.', 'The Wanderers beat the Rovers at the Lethport ground.'],
    ['ar', 'تغلب الميناء على الرصيف بهدفين دون رد مساء السبت.', 'تغلب الرصيف على الميناء بهدفين دون رد مساء السبت.'],
  ])('in %s: two parties that change places are a conflict', async (language, a, b) => {
    expect(await told(language, a, b)).not.toEqual([]);
  });

  it.each([
    [
      'spelling',
      'ar',
      'أعلنت إدارة المرفأ إغلاق الرصيف الشرقي أمام السفن الكبيرة.',
      'اعلنت ادارة المرفأ اغلاق الرصيف الشرقى امام السفن الكبيرة.',
    ],
    [
      'quotation marks',
      'ar',
      'قال المدير: «لن نغلق الرصيف الشرقي أمام السفن الكبيرة هذا العام».',
      'قال المدير: "لن نغلق الرصيف الشرقي أمام السفن الكبيرة هذا العام".',
    ],
    [
      'another word for saying',
      'ar',
      'أوضح مدير المرفأ أن الرصيف الشرقي مغلق أمام السفن الكبيرة.',
      'بيّن مدير المرفأ أن الرصيف الشرقي مغلق أمام السفن الكبيرة.',
    ],
    [
      'digits for words',
      'en',
      'Nine boats sank in the harbour of Lethport when the storm came in.',
      '9 boats sank in the harbour of Lethport when the storm came in.',
    ],
    [
      'another mark of thousands',
      'en',
      'The port counted 12,500 visitors on the first day of the fair.',
      'The port counted 12 500 visitors on the first day of the fair.',
    ],
    [
      'a rounding said',
      'en',
      'The port counted 12,560 visitors on the first day of the fair.',
      'The port counted more than 12,000 visitors on the first day of the fair.',
    ],
    [
      'an honorific',
      'en',
      'The harbour master Mr Karim Venn opened the new quay on Monday.',
      'The harbour master Karim Venn opened the new quay on Monday.',
    ],
  ])('is not told of %s', async (_what, language, a, b) => {
    expect(await told(language, a, b)).toEqual([]);
  });

  it('never shows the same words on both sides', async () => {
    for (const [language, sentence, was, is] of CHANGES)
      for (const finding of await told(language, sentence, sentence.replace(was, is))) {
        const [, ...shown] = finding.split(' | ');
        expect(new Set(shown).size, finding).toBe(shown.length);
      }
  });
});
