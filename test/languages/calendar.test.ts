import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { CALENDAR as ARABIC } from '../../src/languages/ar/calendar.js';
import { CALENDAR as ENGLISH } from '../../src/languages/en/calendar.js';
import type { CalendarEntry } from '../../src/languages/tables/calendar.js';
import { isMention, type DateValue } from '../../src/model/mention.js';
import { foldKey } from '../../src/text/fold.js';

const PACKS = [
  { language: 'ar', table: ARABIC },
  { language: 'en', table: ENGLISH },
] as const;

function dateOf(text: string, language: string): DateValue | undefined {
  return extractMentions(text, { language, reference: '2026-05-12' }).find((mention) => isMention(mention, 'date'))?.value;
}

function formsOf<Kind extends CalendarEntry['kind']>(
  table: readonly CalendarEntry[],
  kind: Kind,
): [string, Extract<CalendarEntry, { kind: Kind }>['value']][] {
  return table.flatMap((entry) => (entry.kind === kind ? entry.forms.map((form): [string, never] => [form, entry.value as never]) : []));
}

describe.each(PACKS)('the calendar of $language', ({ language, table }) => {
  it('writes every spelling once for each meaning', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { kind, value, forms } of table) {
      for (const form of forms) {
        const key = `${kind} ${foldKey(form)} ${JSON.stringify(value)}`;
        if (seen.has(key)) twice.push(key);
        seen.set(key, form);
      }
    }
    expect(twice).toEqual([]);
    expect(seen.size).toBeGreaterThan(200);
  });

  it('gives no month or weekday two numbers', () => {
    const numbers = new Map<string, number>();
    for (const [form, { month, calendar }] of formsOf(table, 'month')) {
      const key = foldKey(form);
      const number = calendar === 'hijri' ? month + 100 : month;
      expect(numbers.get(key) ?? number, form).toBe(number);
      numbers.set(key, number);
    }
    expect(numbers.size).toBeGreaterThan(40);
  });

  it('reads every name of a month beside a day and a year', () => {
    for (const [form, { month, calendar }] of formsOf(table, 'month')) {
      const year = calendar === 'hijri' ? 1447 : 2026;
      const found = dateOf(
        language === 'ar'
          ? `في 7 ${form} ${String(year)}`
          : `on 7 ${form} ${String(year)} AH`.replace(calendar === 'hijri' ? '' : ' AH', ''),
        language,
      );
      expect(found?.said, form).toMatchObject({ day: 7, month });
      expect(found?.calendar, form).toBe(calendar);
    }
    expect(formsOf(table, 'month').length).toBeGreaterThan(40);
  });

  it('reads every name of a weekday after a word that needs one', () => {
    for (const [form, { weekday, plural }] of formsOf(table, 'weekday')) {
      if (plural) continue;
      const found = dateOf(language === 'ar' ? `عُقد يوم ال${form} الماضي` : `held last ${form}`, language);
      expect(found?.said.weekday, form).toBe(weekday);
    }
    expect(formsOf(table, 'weekday').length).toBeGreaterThan(7);
  });

  it('reads no shy month without company', () => {
    for (const [form, { shy }] of formsOf(table, 'month')) {
      if (!shy) continue;
      const text = language === 'ar' ? `قال ${form} كلمته وغادر` : `they ${form} do it`;
      expect(dateOf(text, language), form).toBeUndefined();
    }
    expect(formsOf(table, 'month').filter(([, { shy }]) => shy).length).toBeGreaterThan(8);
  });
});

describe('one month', () => {
  it('is one mention under two names', () => {
    for (const text of ['في أغسطس/آب 2019', 'في آب (أغسطس) 2019', 'في آب أغسطس 2019', 'في آب - أغسطس 2019']) {
      const found = extractMentions(text, { language: 'ar' }).filter((mention) => isMention(mention, 'date'));
      expect(found.map(({ quote, value }) => [quote, value.edtf])).toEqual([[text.slice(3), '2019-08']]);
    }
  });

  it('is two months under the names of two', () => {
    const found = extractMentions('من أيلول إلى تشرين الأول 2019', { language: 'ar' }).filter((mention) => isMention(mention, 'date'));
    expect(found.map(({ value }) => value.edtf)).toEqual(['2019-09-01/2019-10-31']);
  });
});
