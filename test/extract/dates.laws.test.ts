import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractDates } from '../../src/extract/dates/extractor.js';
import { readBlock } from '../../src/extract/read.js';
import { extractTimes } from '../../src/extract/times.js';
import { extractMentions, type Mention } from '../../src/index.js';
import { languageFor } from '../../src/languages/packs.js';
import { outgrown, workOf, type Work } from '../support/work.js';
import { ARABIC, ENGLISH } from './dates.examples.js';

const REFERENCE = '2026-05-12T09:30:00';

function read(text: string, language: string): Mention[] {
  return extractMentions(text, { language, reference: REFERENCE }).filter(({ kind }) => kind === 'date' || kind === 'time');
}

const plain = (example: string): string => example.replace(/[⟦⟧]/gu, '');
const arabic = ARABIC.flatMap(({ examples }) => examples.map(plain));
const english = ENGLISH.flatMap(({ examples }) => examples.map(plain));
const sentence = fc.oneof(
  fc.constantFrom(...arabic).map((text) => [text, 'ar'] as const),
  fc.constantFrom(...english).map((text) => [text, 'en'] as const),
);

/** Pieces that dates are made of, put together at random. */
const piece = fc.constantFrom(
  ...[
    'في',
    'يوم',
    'الثلاثاء',
    '5',
    '١٢',
    'أيار',
    'من',
    'إلى',
    'و',
    'عام',
    '2015',
    '1436',
    'هـ',
    '/',
    '-',
    'الماضي',
    'قبل',
    'ثلاثة',
    'أيام',
    'نهاية',
    'الربع',
    'الأول',
    '(',
    ')',
    'الساعة',
    'صباحا',
  ],
  ...[
    'on',
    'the',
    '3rd',
    'of',
    'May',
    'last',
    'week',
    'two',
    'days',
    'ago',
    'to',
    "'",
    '2014',
    'end',
    'Q3',
    '10:30',
    'p.m.',
    ',',
    'Monday',
    'and',
    'half',
    'past',
  ],
);

describe('every date and time', () => {
  it('is quoted as it stands, whatever stands there', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('ar', 'en'), fc.constantFrom(' ', ''), (pieces, language, space) => {
        const text = pieces.join(space);
        for (const { start, end, quote } of read(text, language)) {
          expect(quote).not.toBe('');
          expect(text.slice(start, end)).toBe(quote);
        }
        expect(text.length).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it('means the same in either set of digits, with vowel signs, tatweel and other spellings of alef', () => {
    const respell: readonly ((text: string) => string)[] = [
      (text) => text.replace(/[0-9]/gu, (digit) => String.fromCharCode(0x0660 + Number(digit))),
      (text) => text.replace(/[أإآ]/gu, 'ا'),
      (text) => text.replace(/ي(?= |$)/gu, 'ى'),
      (text) => text.replace(/(?<=\p{L})م/gu, '\u0640م'),
      (text) => text.replace(/س/gu, 'س\u064e'),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...arabic), fc.constantFrom(...respell), (text, write) => {
        const values = (from: string): unknown[] => read(from, 'ar').map(({ value }) => ({ ...value, steps: [] }));
        expect(values(write(text))).toEqual(values(text));
      }),
      { numRuns: 600 },
    );
  });

  it('means the same wherever it stands in the text', () => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 0, max: 3 }), ([text, language], lines) => {
        const before = '\n'.repeat(lines) + '— — —\n';
        const moved = read(before + text, language);
        const expected = read(text, language).map((mention) => ({
          ...mention,
          start: mention.start + before.length,
          end: mention.end + before.length,
        }));
        expect(moved).toEqual(expected);
      }),
    );
  });

  it('is the same in every time zone', () => {
    const zones = ['Pacific/Kiritimati', 'Etc/GMT+12', 'Africa/Cairo'];
    const outcomes = zones.map((zone) => {
      process.env['TZ'] = zone;
      return JSON.stringify([...arabic.map((text) => read(text, 'ar')), ...english.map((text) => read(text, 'en'))]);
    });
    delete process.env['TZ'];
    expect(outcomes[0]).toContain('2026-05-11');
    expect(new Set(outcomes).size).toBe(1);
  });

  it('is found with work in proportion to the text', () => {
    const part = 'في 3 و4 و5 أيار قبل نهاية العام الماضي من شهر إلى ';
    const work = (copies: number): Work => {
      const text = part.repeat(copies);
      expect(read(text, 'ar').length).toBeGreaterThanOrEqual(copies);
      return workOf(() => {
        for (const sentence of readBlock(text, { kind: 'body', field: 'text', start: 0, end: text.length }, languageFor('ar')!)) {
          for (const extractor of [extractDates, extractTimes]) extractor(sentence, { reference: REFERENCE }, []);
        }
      });
    };
    work(2);
    // In one sentence, and in many: none has more than a thousand words and marks.
    for (const copies of [16, 500]) expect(outgrown(work(copies), work(copies * 4), 4)).toEqual([]);
  });
});
