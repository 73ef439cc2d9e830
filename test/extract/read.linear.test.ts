import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';

/** Words, figures and marks of every kind that a grammar may begin, join or close with: what piles up in no article piles up here. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  ar: [
    ...[
      'محمد',
      'عبد',
      'ال',
      'العلي',
      'بن',
      'وزير',
      'رئيس',
      'السابق',
      'وزارة',
      'شركة',
      'جامعة',
      'شارع',
      'بغداد',
      'في',
      'قال',
      'وقالت',
      'بحسب',
      'إن',
    ],
    ...[
      'لم',
      'قد',
      'سوف',
      'انفجار',
      'مقتل',
      'قتيلا',
      'عدد',
      'نحو',
      'أكثر',
      'من',
      'إلى',
      'بين',
      'و',
      'مئة',
      'وخمسة',
      'وعشرون',
      'مليون',
      'نصف',
      'دولار',
      'كيلومتر',
    ],
    ...['يوم', 'أمس', 'الثلاثاء', 'مايو', 'الماضي', 'قبل', 'ثلاثة', 'أيام', 'الساعة', 'مساء', 'آخر', 'الأول', 'كتاب', 'ﷺ', 'مَدْرَسَة'],
  ],
  en: [
    ...[
      'John',
      'Smith',
      'Xyzzy',
      'Minister',
      'former',
      'Ministry',
      'University',
      'Bank',
      'of',
      'the',
      'Street',
      'Baghdad',
      'said',
      'according',
      'that',
    ],
    ...[
      'not',
      'never',
      'may',
      'killed',
      'people',
      'about',
      'more',
      'than',
      'between',
      'and',
      'hundred',
      'five',
      'million',
      'half',
      'dollars',
      'miles',
    ],
    ...['on', 'Tuesday', 'May', 'last', 'ago', 'three', 'days', 'later', 'noon', 'third', 'table', "driver's", 'J.'],
  ],
};
const SHARED = ['5', '12', '3,500', '2015', '10:30', '4/5/2015', '.', ',', ':', '"', "'", '(', ')', '-', '/', '%', '$', '…', '?', '\u200f'];

/** Milliseconds that reading takes: the least of some tries, as the machine may be busy with something else. */
function timeToRead(text: string, language: string, tries: number): number {
  let least = Infinity;
  for (let at = 0; at < tries; at += 1) {
    const started = performance.now();
    extractMentions(text, { language, reference: '2026-05-12' });
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

const SIZE = 8_000;
/** Four times the text in sixteen times the time is what a square would take. */
const TIMES = 4;
const AT_MOST = 9;
/** Below this a clock tells little. */
const NOISE = 15;

function isLinear(unit: string, language: string): boolean {
  const text = (size: number): string => unit.repeat(Math.ceil(size / unit.length));
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const [short, long] = [timeToRead(text(SIZE), language, 3), timeToRead(text(SIZE * TIMES), language, 2)];
    if (long < NOISE || long < AT_MOST * short) return true;
  }
  return false;
}

describe.each(['ar', 'en'])('reading %s takes time in proportion to the text', (language) => {
  const pieces = [...(PIECES[language] ?? []), ...SHARED];

  it('whatever is written, again and again, on one line', { timeout: 120_000 }, () => {
    const unit = fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 8 })
      .map((words) => words.flat().join(''));
    fc.assert(
      fc.property(unit, (words) => {
        expect(isLinear(words, language)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });

  it('of every word and mark by itself', { timeout: 120_000 }, () => {
    expect(pieces.filter((piece) => !isLinear(`${piece} `, language) || !isLinear(piece, language))).toEqual([]);
  });

  it('of a megabyte in one line', { timeout: 120_000 }, () => {
    const line = Array.from({ length: 8 }, (_, turn) =>
      pieces.map((_piece, at) => pieces[(at * (2 * turn + 1)) % pieces.length]).join(' '),
    ).join(' ');
    const text = (bytes: number): string => line.repeat(Math.ceil(bytes / Buffer.byteLength(line)));
    const [part, whole] = [timeToRead(text(62_500), language, 3), timeToRead(text(1_000_000), language, 1)];
    expect(whole).toBeLessThan(16 * 3 * Math.max(part, NOISE));
  });
});
