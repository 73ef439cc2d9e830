import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMentions, type Mention } from '../../src/index.js';
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

  it('is found in time that grows with the text alone', () => {
    const part = 'في 3 و4 و5 أيار قبل نهاية العام الماضي من شهر إلى ';
    const time = (copies: number): number => {
      const text = part.repeat(copies);
      const start = process.hrtime.bigint();
      expect(read(text, 'ar').length).toBeGreaterThanOrEqual(copies);
      return Number(process.hrtime.bigint() - start) / 1e6;
    };
    time(500);
    const [small, large] = [time(2000), time(20_000)];
    // A million characters on one line: ten times the text, and no more than three times as much again for a busy machine.
    expect(large).toBeLessThan(30 * Math.max(small, 20));
  }, 60_000);
});
