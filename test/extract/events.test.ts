import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { isMention, type EventValue, type MentionOf } from '../../src/model/mention.js';
import { EVENTS, NO_EVENTS } from './events.examples.js';

function events(text: string, language: string): MentionOf<'event'>[] {
  return extractMentions(text, { language }).filter((mention) => isMention(mention, 'event'));
}

function summary({ type, scale, pole }: EventValue): string {
  return scale === undefined ? type : `${type} ${scale}${pole === 1 ? '+' : '-'}`;
}

const examples = (['ar', 'en'] as const).flatMap((language) =>
  EVENTS.flatMap((group) => group[language].map((example): [string, string, string] => [language, example, group.value])),
);

describe('an event is known by its trigger', () => {
  it.each(examples)('%s: %s is %s', (language, example, value) => {
    const found = events(example.replace(/[⟦⟧]/gu, ''), language).map((mention) => `${mention.quote} = ${summary(mention.value)}`);
    expect(found).toContain(`${/⟦(.*)⟧/u.exec(example)?.[1] ?? ''} = ${value}`);
  });

  it('covers every kind of event in both languages', () => {
    expect(EVENTS.filter(({ ar, en }) => ar.length === 0 || en.length === 0)).toEqual([]);
  });
});

describe.each(NO_EVENTS)('what is no $type in $language', ({ language, type, texts }) => {
  it.each(texts)('%s', (text) => {
    expect(events(text, language).filter(({ value }) => value.type === type)).toEqual([]);
  });
});

describe('a word that means several things', () => {
  it('is read by the company it keeps', () => {
    expect(events('وقع الوزيران مذكرة', 'ar').map(({ value }) => value.type)).toContain('sign');
    expect(events('وقع الانفجار ليلا', 'ar').map(({ value }) => value.type)).toContain('happen');
    expect(events('قررت المحكمة فتح تحقيق مع المتهم', 'ar').map(({ value }) => value.type)).toContain('investigate');
    expect(events('تحقيق أرباح قياسية', 'ar').map(({ value }) => value.type)).toContain('succeed');
  });

  it('is a verb only where a clause opens', () => {
    expect(events('وطالب النواب بالتعويض', 'ar').map(({ value }) => value.type)).toContain('demand');
    expect(events('قال إن كل طالب سيحضر', 'ar').map(({ value }) => value.type)).not.toContain('demand');
  });

  it('is part of a name where it stands in one', () => {
    expect(events('زار وزارة الدفاع الفرنسية', 'ar').map(({ value }) => value.type)).not.toContain('defend');
  });
});

describe('opposite events', () => {
  it.each([
    ['ar', 'ارتفعت الأسعار', 'انخفضت الأسعار'],
    ['ar', 'اعتقلت ناشطة', 'أفرجت عن ناشطة'],
    ['ar', 'قبول العرض', 'رفض العرض'],
    ['en', 'Prices rose', 'Prices fell'],
    ['en', 'They opened the port', 'They closed the port'],
  ])('%s: "%s" and "%s" stand at two ends of one scale', (language, one, other) => {
    const [a, b] = [events(one, language)[0]?.value, events(other, language)[0]?.value];
    expect(a?.scale).toBeDefined();
    expect(b?.scale).toBe(a?.scale);
    expect((a?.pole ?? 0) + (b?.pole ?? 0)).toBe(0);
  });
});
