import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { isMention, type MentionOf } from '../../src/model/mention.js';

function times(text: string, language: string): MentionOf<'time'>[] {
  return extractMentions(text, { language, reference: '2026-05-12' }).filter((mention) => isMention(mention, 'time'));
}

/** Text with the quote marked, and `iso part UTC-minutes` as far as they are known. */
const ARABIC: readonly (readonly [string, string])[] = [
  ['وقع الحادث ⟦الساعة الثالثة والنصف عصرا⟧', 'T15:30 afternoon'],
  ['وقع عند ⟦الساعة 3:30 فجرا⟧', 'T03:30 dawn'],
  ['في ⟦الساعة الثامنة إلا ربعا صباحا⟧', 'T07:45 morning'],
  ['في ⟦الحادية عشرة والنصف قبل الظهر⟧', 'T11:30 morning'],
  ['على ⟦الساعة الرابعة و12 دقيقة صباحا⟧', 'T04:12 morning'],
  ['في ⟦الساعة الثانية عشرة ظهرا⟧', 'T12:00 noon'],
  ['في ⟦الساعة 12 ليلا⟧', 'T00:00 night'],
  ['في ⟦الساعة (6) مساء⟧', 'T18:00 evening'],
  ['حتى ⟦الخامسة مساء⟧', 'T17:00 evening'],
  ['⟦الساعة ٢٫٣٠ صباحًا⟧', 'T02:30 morning'],
  ['⟦الساعة 8:05 م⟧', 'T20:05 evening'],
  ['⟦الساعة 04.17 بتوقيت جرينتش⟧', 'T04:17Z 257'],
  ['⟦الساعة 2:30 صباحاً بتوقيت مكة المكرمة⟧', 'T02:30+03:00 morning 1410'],
  ['⟦الساعة 11 صباحا بالتوقيت المحلي⟧', 'T11:00 morning'],
  ['بعد ⟦منتصف الليل⟧', 'T00:00 midnight'],
  ['في ⟦الساعة الثانية والربع⟧', 'T02:15'],
  ['⟦فجر⟧ الخميس', ' dawn'],
  ['وصل الخميس ⟦ليلا⟧', ' night'],
  ['وصل الثلاثاء ⟦مساءً⟧ 12 أيار 2026', ' evening'],
  ['⟦مساء⟧ أمس', ' evening'],
  ['⟦منتصف ليلة⟧ أمس', 'T00:00 midnight'],
];

const ENGLISH: readonly (readonly [string, string])[] = [
  ['It left at ⟦5 p.m.⟧ from the dock', 'T17:00 afternoon'],
  ['It left at ⟦8.05am⟧ from the dock', 'T08:05 morning'],
  ['It left at ⟦half past three⟧', 'T03:30'],
  ['It left at ⟦quarter to five in the morning⟧', 'T04:45 morning'],
  ["It left at ⟦six o'clock⟧", 'T06:00'],
  ['a call at ⟦0230 GMT⟧', 'T02:30Z 150'],
  ['a call at ⟦14:05⟧', 'T14:05'],
  ['at ⟦5:11 p.m. local time⟧', 'T17:11 afternoon'],
  ['at ⟦9 a.m. EST⟧', 'T09:00-05:00 morning 840'],
  ['at ⟦12 p.m.⟧', 'T12:00 afternoon'],
  ['at ⟦12:30 a.m.⟧', 'T00:30 morning'],
  ['at ⟦noon⟧', 'T12:00 noon'],
  ['The match kicks off at ⟦14.30⟧ on Saturday', 'T14:30'],
  ['The doors open at ⟦8.15pm⟧', 'T20:15 afternoon'],
  ['It left at ⟦twenty past six⟧', 'T06:20'],
  ['It left at ⟦ten to six⟧', 'T05:50'],
  ['It left ⟦ten minutes to six⟧', 'T05:50'],
  ['on Thursday ⟦evening⟧', ' evening'],
  ['on Tuesday ⟦night⟧, 12 May 2026', ' night'],
  ['yesterday ⟦morning⟧', ' morning'],
];

function summary({ value }: MentionOf<'time'>): string {
  return [value.iso, ...(value.part === undefined ? [] : [value.part]), ...(value.utcMinutes === undefined ? [] : [value.utcMinutes])].join(
    ' ',
  );
}

describe.each([
  ['ar', ARABIC],
  ['en', ENGLISH],
] as const)('times in %s', (language, examples) => {
  it.each(examples)('%s is %s', (example, value) => {
    const found = times(example.replace(/[⟦⟧]/gu, ''), language);
    expect(found.map((mention) => [mention.quote, summary(mention)])).toEqual([[/⟦(.*)⟧/u.exec(example)?.[1], value]]);
  });
});

describe('what is no time', () => {
  it.each([
    ['ar', 'للمرة الثانية مساء أمس'],
    ['ar', 'فاز 3 / 1 مساء الأحد'],
    ['ar', 'على عمق 10 م'],
    ['ar', 'الساعة الأولى من القصف'],
    ['ar', 'بسرعة 120 كلم في الساعة'],
    ['en', 'I am here for one night'],
    ['en', 'a score of 2:1'],
    ['en', 'He ran it in 2:15:30'],
    ['en', 'within 24 hours'],
    ['en', 'a 2:46 video'],
    ['en', 'The share closed at 14.30 dollars'],
    ['en', 'The share closed at 14.30 on Monday, up 3 percent'],
    ['en', 'The vote was ten to six'],
    ['ar', 'وفي الأحد فجر انتحاري نفسه'],
  ])('%s: %s', (language, text) => {
    expect(times(text, language).filter(({ value }) => value.iso !== '')).toEqual([]);
  });
});

describe('a part of day', () => {
  it('leaves its date alone', () => {
    const found = extractMentions('وصل فجر اليوم الثلاثاء', { language: 'ar', reference: '2026-05-12' });
    expect(found.filter(({ kind }) => kind === 'time' || kind === 'date').map(({ kind, quote }) => [kind, quote])).toEqual([
      ['time', 'فجر'],
      ['date', 'اليوم الثلاثاء'],
    ]);
  });

  it('is none without a date', () => {
    expect(times('في صباح جميل', 'ar')).toEqual([]);
    expect(times('a morning in the mountains', 'en')).toEqual([]);
  });
});
