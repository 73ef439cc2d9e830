import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valueInWords } from '../../src/check/values.js';
import { extractMentions } from '../../src/index.js';
import { UNITS as ARABIC_UNITS } from '../../src/languages/ar/units.js';
import { UNITS as ENGLISH_UNITS } from '../../src/languages/en/units.js';
import type { Claim } from '../../src/model/claim.js';
import type { Exactness } from '../../src/model/mention.js';
import { valueInArabic } from '../../src/report/words/values.js';

type Read = Pick<Claim, 'kind' | 'value'>;

/** What the one mention of a kind in an English sentence is read as, in both languages. */
function read(text: string, kind: Claim['kind'], mentioned: string = kind): readonly [en: string, ar: string | undefined] {
  const found = extractMentions(text, { language: 'en', reference: '2031-05-06T09:00:00' }).filter((mention) => mention.kind === mentioned);
  expect(found).toHaveLength(1);
  const en = valueInWords({ kind, value: found[0]!.value as Read['value'] });
  return [en, valueInArabic(en)];
}

describe('what a value is read as', () => {
  it.each([
    ['number', 'The ferry carried 13 passengers.', '13', '13'],
    ['number', 'The ferry carried thirteen thousand passengers.', '13,000', '13,000'],
    ['number', 'The ferry carried about 3,000 passengers.', 'about 3,000', 'نحو 3,000'],
    ['number', 'The ferry carried more than 3,000 passengers.', 'more than 3,000', 'أكثر من 3,000'],
    ['number', 'The ferry carried at least 40 passengers.', 'at least 40', '40 على الأقل'],
    ['number', 'The ferry carried 1,000 to 2,000 passengers.', '1,000 to 2,000', '1,000 إلى 2,000'],
    ['percent', 'Turnout reached 60 percent.', '60 %', '60٪'],
    ['money', 'The bridge cost $4.5 million.', '4,500,000 USD', '4,500,000 USD'],
    ['quantity', 'The water rose to 3.2 metres.', '3.2 m', '3.2 م'],
    ['quantity', 'It sank about 18 nautical miles from the coast.', 'about 18 nmi', 'نحو 18 ميل بحري'],
    ['duration', 'The strike lasted two days.', '2 days', 'يومان'],
    ['duration', 'He was jailed for three to five years.', '3 years to 5 years', '3 سنوات إلى 5 سنوات'],
    ['time', 'It left at 6:20 p.m. and was late.', '18:20', 'الساعة 18:20'],
    ['time', 'It left at 18:20 GMT and was late.', '18:20 GMT', 'الساعة 18:20 بتوقيت غرينتش'],
    ['ordinal', 'It was the third crossing.', 'number 3 in order', 'رقم 3 في الترتيب'],
    ['document-type', 'They signed a memorandum of understanding.', 'a document: memorandum', 'وثيقة: memorandum'],
    ['organisation', 'The Ministry of Works denied it.', 'an organisation: Ministry of Works', 'هيئة: Ministry of Works'],
  ] as const)('%s: %s', (kind, text, en, ar) => {
    expect(read(text, kind)).toEqual([en, ar]);
  });

  it.each([
    ['place', 'place', 'The ferry was towed into Tripoli, Libya.', 'Tripoli (LY)'],
    ['person-name-spelling', 'person', 'Works minister Kamal Rasi opened it.', 'Kamal Rasi'],
  ] as const)('%s: its name, and of a city its country', (kind, mentioned, text, name) => {
    const found = extractMentions(text, { language: 'en' }).find((mention) => mention.kind === mentioned)!;
    expect(valueInWords({ kind, value: found.value as Read['value'] })).toContain(name);
  });

  it.each([
    [{ kind: 'polarity', value: { type: 'cancel', scale: 'occurrence', pole: -1 } }, 'a happening: cancel', 'حدث: cancel'],
    [
      { kind: 'role-title', value: { title: 'director', of: 'civil-defence', holder: 'عوض' } },
      'an office: director of civil-defence, held by عوض',
      'منصب: director (civil-defence)، صاحبه عوض',
    ],
    [{ kind: 'role-title', value: { title: 'colonel' } }, 'an office: colonel', 'منصب: colonel'],
    [{ kind: 'wording', value: { words: 'لدينا' } }, 'the words “لدينا”', 'العبارة «لدينا»'],
    [{ kind: 'wording', value: { words: '' } }, 'a gap where the other has words', 'موضع خلا مما في الآخر من كلمات'],
    [{ kind: 'duration', value: { iso: 'P2D', approximate: false, exactness: 'more-than' } }, 'more than 2 days', 'أكثر من يومين'],
    [{ kind: 'duration', value: { iso: 'PT1H30M', approximate: false, exactness: 'exact' } }, '1 hour 30 minutes', 'ساعة واحدة و30 دقيقة'],
    [{ kind: 'time', value: { iso: '', part: 'dawn', approximate: true } }, 'dawn', 'الفجر'],
    [{ kind: 'ordinal', value: { value: -1 } }, 'the last', 'الأخير'],
    [
      { kind: 'money', value: { min: 10, max: 10, approximate: false, exactness: 'exact', currency: 'JOD', assumed: true } },
      '10 JOD (of which country is not said)',
      '10 JOD (لم يُذكر لأي بلد)',
    ],
    [{ kind: 'time', value: { iso: 'T14:30+03:00', approximate: true } }, 'about 14:30 GMT+03:00', 'نحو الساعة 14:30 بتوقيت غرينتش+03:00'],
    [{ kind: 'number', value: { min: 24, max: 99, approximate: true, exactness: 'vague' } }, 'roughly 24 to 99', '24 إلى 99 تقريباً'],
    [{ kind: 'date', value: { edtf: '2031-05', basis: 'said', calendar: 'gregorian' } as Read['value'] }, '2031-05 (as said)', undefined],
  ] as const satisfies readonly (readonly [Read, string, string | undefined])[])('%j', (claim, en, ar) => {
    expect(valueInWords(claim)).toBe(en);
    expect(valueInArabic(en)).toBe(ar);
  });

  it('no unit is told by a code that only programs know', () => {
    const units = [...ENGLISH_UNITS, ...ARABIC_UNITS].flatMap((entry) => (entry.kind === 'unit' ? [entry.value.unit] : []));
    expect(units.length).toBeGreaterThan(50);
    for (const unit of units) {
      const value = { min: 5, max: 5, approximate: false, exactness: 'exact', unit } as const;
      expect(valueInWords({ kind: 'quantity', value })).toMatch(/^5 [\p{L}°²³/]+$/u);
    }
  });

  it('a figure keeps its digits, however it is said, and Arabic keeps them too', () => {
    const exactness = fc.constantFrom<Exactness>('exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'range', 'vague');
    const figure = fc.oneof(
      fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
      fc.integer({ min: 0, max: 99_999 }).map((n) => n / 100),
    );
    const digits = (text: string): string[] => text.match(/-?\d[\d,.]*/gu) ?? [];
    fc.assert(
      fc.property(figure, figure, exactness, fc.boolean(), (a, b, how, approximate) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)];
        const said = valueInWords({ kind: 'number', value: { min, max, approximate, exactness: how } });
        expect(digits(said).map((found) => Number(found.replaceAll(',', '')))).toEqual(min === max ? [min] : [min, max]);
        expect(digits(valueInArabic(said) ?? '')).toEqual(digits(said));
        expect(valueInArabic(said)).not.toMatch(/[a-z]/u);
      }),
    );
  });

  it('a value of another shape has no Arabic, and a name that every object has is none', () => {
    expect([valueInArabic('constructor'), valueInArabic('min 13, max 13')]).toEqual([undefined, undefined]);
  });
});
