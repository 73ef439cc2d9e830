import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/languages/ar/index.js';
import { english } from '../../src/languages/en/index.js';
import { splitSentences } from '../../src/text/sentences.js';
import { tokenise } from '../../src/text/tokens.js';

function split(text: string, language = arabic): string[] {
  const tokens = tokenise(text);
  return splitSentences(tokens, language.abbreviations, { text, starters: language.stopWords }).map(({ first, last }) =>
    text.slice(tokens[first]!.start, tokens[last - 1]!.end),
  );
}

/** Parts of a text, each a sentence of its own. */
const PARTED: readonly (readonly [string, 'ar' | 'en', readonly string[]])[] = [
  ['full stops and question marks', 'ar', ['وصل الوفد مساء.', 'هل غادر؟', 'لم يغادر!']],
  ['the end of a year or a measure', 'ar', ['افتتح عام 1998م.', 'ثم أغلق في 1420هـ.', 'طوله 30 م.', 'وعرضه أقل.']],
  ['a closed quotation', 'ar', ['قال: «سنعود غدا.»', 'وأضاف أن الطريق مفتوح.']],
  [
    'a long sentence with two dots after it',
    'ar',
    ['أعلنت البلدية أنها أنهت أعمال الحفر في الشارع الرئيسي قبل موعدها بأسبوعين كاملين..', 'وشكرت السكان على صبرهم.'],
  ],
  [
    'a title, a decimal and a dotted abbreviation within',
    'en',
    ['Dr. Hale paid $3.5 for it.', 'The U.S. Army left at 5 p.m. yesterday.', 'Nobody knew.'],
  ],
  ['a dotted abbreviation before a new start', 'en', ['It left at 5 p.m.', 'The crew slept.']],
  ['a quotation of two sentences', 'en', ['"We saw it. Then we ran," he said.', 'They never went back.']],
  ['an initial', 'en', ['J. R. Moss signed it.', 'He was alone.']],
];

describe('sentences part at', () => {
  it.each(PARTED)('%s', (_what, language, sentences) => {
    expect(split(sentences.join(' '), language === 'ar' ? arabic : english)).toEqual(sentences);
  });

  it('a full stop that lost the space after it, in Arabic only', () => {
    expect(split('زار البحرين.ومثلها الكويت')).toEqual(['زار البحرين.', 'ومثلها الكويت']);
    expect(split('see www.example.com today', english)).toEqual(['see www.example.com today']);
  });
});

describe('sentences stay whole over', () => {
  it.each([
    ['titles of doctors and professors', 'قال د. سامي و أ.د. هدى و م. نزار إن الجسر مغلق'],
    ['page numbers', 'انظر ص. 12 من التقرير'],
    ['decimals', 'بلغت قوته 5.8 درجات'],
    ['two sentences in one quotation', 'قال: «قال شيئا. وأضاف آخر» ثم غادر'],
    ['the two dots of a headline', 'عاجل.. افتتاح الجسر الجديد'],
    ['the first number of a list', '1. افتتاح الجسر الجديد'],
    ['a doubt in brackets', 'زار القرية (؟) مرتين'],
  ])('%s', (_what, text) => {
    expect(split(text)).toEqual([text]);
  });

  it('and a quotation too long to be one is read by its sentences', () => {
    const long = `قال: «${'وصل الوفد مساء. '.repeat(40)}»`;
    expect(split(long).length).toBeGreaterThan(30);
  });
});

describe('the sentences of any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '.',
        '..',
        '…',
        '!',
        '؟',
        '"',
        '«',
        '»',
        '“',
        '”',
        "'",
        '(',
        ')',
        ' ',
        '\u00a0',
        'د',
        'Mr',
        'U',
        'p',
        'm',
        'وصل',
        'قال',
        'The',
        '3',
        '3.5',
        ':',
        '،',
      ],
    ),
    fc.string({ maxLength: 4 }),
  );

  it('hold every token once, in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const tokens = tokenise(text);
        for (const language of [arabic, english]) {
          const sentences = splitSentences(tokens, language.abbreviations, { text, starters: language.stopWords });
          expect(sentences.flatMap(({ first, last }) => tokens.slice(first, last))).toEqual(tokens);
          expect(sentences.filter(({ first, last }) => last <= first)).toEqual([]);
        }
      }),
    );
  });
});
