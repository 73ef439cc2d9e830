import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { isMention, type DateValue, type MentionOf } from '../../src/model/mention.js';
import { ARABIC, ENGLISH, NO_DATES, REFERENCE, type ExampleGroup } from './dates.examples.js';

function dates(text: string, language: string, reference: string | undefined = REFERENCE): MentionOf<'date'>[] {
  return extractMentions(text, { language, reference }).filter((mention) => isMention(mention, 'date'));
}

function summary({ edtf, grain, basis, calendar, approximate, weekdayMismatch }: DateValue): string {
  return [
    edtf,
    grain,
    basis,
    ...(calendar === 'hijri' ? ['HIJRI'] : []),
    ...(approximate ? ['about'] : []),
    ...(weekdayMismatch ? ['MISMATCH'] : []),
  ].join(' ');
}

function cases(groups: readonly ExampleGroup[]): [string, string][] {
  return groups.flatMap(({ value, examples }) => examples.map((example): [string, string] => [example, value]));
}

describe.each([
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)('dates in %s', (language, groups) => {
  it.each(cases(groups))('%s is %s', (example, value) => {
    const found = dates(example.replace(/[⟦⟧]/gu, ''), language);
    expect(found.map((mention) => [mention.quote, summary(mention.value)])).toEqual([[/⟦(.*)⟧/u.exec(example)?.[1], value]]);
  });
});

describe.each(NO_DATES)('what is no date in $language', ({ language, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(dates(text, language).map(({ quote }) => quote)).toEqual([]);
  });
});

describe('a date keeps apart what is said and what is filled in', () => {
  it('holds the parts that stand in the text', () => {
    expect(dates('في شهر أيلول الماضي 2019', 'ar')[0]?.value.said).toEqual({ month: 9, year: 2019 });
    expect(dates('on Monday, May 4', 'en')[0]?.value.said).toEqual({ weekday: 1, month: 5, day: 4 });
    expect(dates('أمس الاثنين', 'ar')[0]?.value.said).toEqual({ weekday: 1 });
    expect(dates('5 ذو القعدة 1436هـ', 'ar')[0]?.value.said).toEqual({ year: 1436, month: 11, day: 5 });
  });

  it('tells how it was reckoned', () => {
    expect(dates('في أيلول الماضي', 'ar')[0]?.value.steps).toEqual(['month:9:أيلول', 'year:2025:from-publication']);
    expect(dates('He left yesterday', 'en')[0]?.value.steps).toEqual(['relative:-1:day:from-publication']);
    expect(dates('5 ذو القعدة 1436هـ', 'ar')[0]?.value.steps?.at(-1)).toBe('hijri:1436-11-05:2015-08-20');
  });

  it('keeps a weekday that its date does not have', () => {
    const value = dates('غرقت السفينة الأحد 4 أيار 2026', 'ar')[0]?.value;
    expect(value).toMatchObject({ earliest: '2026-05-04', weekdayMismatch: true, said: { weekday: 7, day: 4, month: 5, year: 2026 } });
    expect(dates('on Sunday, May 4, 2026', 'en')[0]?.value.weekdayMismatch).toBe(true);
    expect(dates('on Monday, May 4, 2026', 'en')[0]?.value.weekdayMismatch).toBeUndefined();
  });

  it('believes a weekday beside "today" more than the date of publication', () => {
    expect(dates('قال اليوم الأحد', 'ar')[0]?.value).toMatchObject({ earliest: '2026-05-10', said: { weekday: 7 } });
  });

  it('knows no days where nothing says when the text was written', () => {
    const [yesterday, month] = extractMentions('غادر أمس إلى بيروت، وكان وصل في أكتوبر', { language: 'ar' }).filter((mention) =>
      isMention(mention, 'date'),
    );
    expect(yesterday?.value).toMatchObject({ edtf: '', earliest: '', latest: '', basis: 'relative' });
    expect(month?.value).toMatchObject({ edtf: 'XXXX-10', earliest: '', basis: 'implied', said: { month: 10 } });
  });

  it('leaves a day of history its year', () => {
    expect(dates('ذكرى هجمات 11 سبتمبر', 'ar')[0]?.value).toMatchObject({ edtf: 'XXXX-09-11', earliest: '' });
    expect(dates('the September 11 attacks', 'en')[0]?.value).toMatchObject({ edtf: 'XXXX-09-11', earliest: '' });
  });
});

describe('a date in the usage of its article', () => {
  const days = (text: string, language: string): string[] => dates(text, language).map(({ value }) => value.earliest);

  it('has its day and month in the order that another date shows', () => {
    expect(days('It opened on 13/5/2025.\nIt closed on 7/6/2025.', 'en')).toEqual(['2025-05-13', '2025-06-07']);
    expect(days('It closed on 7/6/2025.\nIt opened on 5/13/2025.', 'en')).toEqual(['2025-07-06', '2025-05-13']);
    expect(days('افتتح في 5/13/2025.\nوأغلق في 7/6/2025.', 'ar')).toEqual(['2025-05-13', '2025-07-06']);
    expect(days('افتتح في 2025/13/5.\nوأغلق في 2025/7/6.', 'ar')).toEqual(['2025-05-13', '2025-06-07']);
  });

  it('has them in the order of the language where none shows it, or both do', () => {
    expect(days('It closed on 7/6/2025.', 'en')).toEqual(['2025-07-06']);
    expect(days('It opened on 13/5/2025 or 5/14/2025.\nIt closed on 7/6/2025.', 'en').at(-1)).toBe('2025-07-06');
  });

  it('counts days of this month in the Hijri calendar where the article does', () => {
    expect(days('عقد في 5 ذو القعدة 1447هـ.\nوينتهي في 10 من الشهر الجاري.', 'ar').at(-1)).toBe('2026-04-27');
    expect(days('عقد في 5 مايو 2026.\nوينتهي في العاشر من الشهر الحالي.', 'ar').at(-1)).toBe('2026-05-10');
  });
});

describe('a date that counts from another', () => {
  it('counts from the day named before it in the sentence', () => {
    const [first, second] = dates('التقيا في 8 أيار 2026، وبعد ذلك بثلاثة أيام وقعا الاتفاق', 'ar');
    expect([first?.value.earliest, second?.value.earliest]).toEqual(['2026-05-08', '2026-05-11']);
    expect(second?.value.steps).toEqual(['relative:3:day:from-2026-05-08']);
    expect(dates('They met on 8 May 2026 and signed three days later', 'en')[1]?.value.earliest).toBe('2026-05-11');
    expect(dates('وصل في 8 أيار 2026 وغادر في اليوم التالي', 'ar')[1]?.value.earliest).toBe('2026-05-09');
    expect(dates('He arrived on 8 May 2026 and left the following day', 'en')[1]?.value.earliest).toBe('2026-05-09');
  });

  it('counts no year back from another year that was counted back', () => {
    const years = dates('مقارنة بالربع الثاني من العام السابق، وعن الربع الأول من العام السابق', 'ar').map(({ value }) => value.edtf);
    expect(years).toEqual(['2025-34', '2025-33']);
  });

  it('stays unknown where nothing was named', () => {
    expect(dates('وفي اليوم التالي غادر', 'ar')[0]?.value).toMatchObject({ earliest: '', basis: 'relative' });
  });
});
