import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractMentions } from '../../src/index.js';
import { tokenise } from '../../src/text/tokens.js';
import { outgrown, workOf, type Work } from '../support/work.js';

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

/** How many times the longer of two texts is as long as the shorter. */
const TIMES = 4;
/** Words and marks of the shorter: as many as a sentence may have. Within a sentence mentions are compared with each other, and are to be. */
const LONGEST_SENTENCE = 1_000;

function workOfReading(text: string, language: string): Work {
  return workOf(() => void extractMentions(text, { language, reference: '2026-05-12' }));
}

/** The places that do more than in proportion to the text when `unit` is written again and again, and go on to when it is longer still. */
function outgrowing(unit: string, language: string): string[] {
  const words = (copies: number): number => tokenise(unit.repeat(copies)).length;
  // Fewer than in `unit` alone where its end and its beginning are one word.
  const copies = Math.floor(LONGEST_SENTENCE / Math.max(1, words(3) - words(2)));
  const work = (times: number): Work => workOfReading(unit.repeat(copies * times), language);
  // Tables are compiled and spellings looked up when first asked for.
  workOfReading(unit.repeat(2), language);
  const [short, long] = [work(1), work(TIMES)];
  if (outgrown(short, long, TIMES).length === 0) return [];
  // The first sentence or the last may give less to do than the others: what was added is compared with what is added after it.
  return outgrown(added(short, long), added(long, work(TIMES * TIMES)), TIMES);
}

function added(short: Work, long: Work): Work {
  return new Map([...long].map(([place, count]) => [place, count - (short.get(place) ?? 0)]));
}

describe.each(['ar', 'en'])('reading %s takes work in proportion to the text', (language) => {
  const pieces = [...(PIECES[language] ?? []), ...SHARED];

  it('whatever is written, again and again, on one line', { timeout: 300_000 }, () => {
    const unit = fc
      .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 8 })
      .map((words) => words.flat().join(''));
    fc.assert(
      fc.property(unit, (words) => {
        expect(outgrowing(words, language)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('of every word and mark by itself', { timeout: 300_000 }, () => {
    const units = pieces.flatMap((piece) => [piece, `${piece} `]);
    expect(units.map((unit) => [unit, outgrowing(unit, language)]).filter(([, places]) => places?.length)).toEqual([]);
  });

  it('of a megabyte in one line', { timeout: 300_000 }, () => {
    const line = Array.from({ length: 8 }, (_, turn) =>
      pieces.map((_piece, at) => pieces[(at * (2 * turn + 1)) % pieces.length]).join(' '),
    ).join(' ');
    const copies = Math.ceil(62_500 / Buffer.byteLength(line));
    workOfReading(line, language);
    expect(outgrown(workOfReading(line.repeat(copies), language), workOfReading(line.repeat(copies * 16), language), 16)).toEqual([]);
  });
});
