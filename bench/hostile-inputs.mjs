// Articles that nobody writes, and that must not stop a check: long lists, a word or a sentence over and over, one sentence without an end. Each is a
// function of a size `n`, so that what a check of them costs can be seen to grow with `n` and no faster. Texts are of our own making.

const repeat = (unit, count) => unit.repeat(Math.max(1, Math.round(count)));
const rows = (count, row) => Array.from({ length: Math.max(1, Math.round(count)) }, (_, at) => row(at));
/** As many of `words` in no order, the same on every run. */
const words = (count, of, seed = 1) => {
  let state = seed;
  return rows(count, () => of[(state = (state * 48_271) % 2_147_483_647) % of.length]);
};

const en = (text, source = 'North Quay Post') => ({ language: 'en', source, published: '2031-05-09', text });
const ar = (text, source = 'بريد الرصيف') => ({ language: 'ar', source, published: '2031-05-09', text });
/** Two articles of two papers, the second published a day later. */
const both = (make, first, second) => [make(first), { ...make(second, 'Lower Mill Gazette'), published: '2031-05-10' }];

const ENGLISH =
  'the ferry harbour mayor of Tarfa opened bridge water council house school and river people road with market day after from'.split(' ');
const ARABIC = 'العبارة الميناء رئيس بلدية طرفة افتتح جسر ماء مجلس بيت مدرسة نهر ناس طريق سوق يوم بعد من في على'.split(' ');
const NAMES = ['Ann Lore', 'John Hale', 'Mary Finch', 'Omar Said', 'Peter Grove', 'Lina Moss', 'Karl Weir', 'Sara Holt'];
const ARABIC_NAMES = ['محمد العلي', 'سالم الحربي', 'ليلى منصور', 'عمر الشامي', 'نورة القاسم', 'خالد درويش'];
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October'];
const ARABIC_MONTHS = ['يناير', 'مارس', 'أيار', 'حزيران', 'آب', 'أكتوبر'];
const SENTENCE = 'The mayor of Tarfa, Ann Lore, said on Tuesday that 12 people were hurt when the ferry hit the quay on 4 May 2031. ';
const ARABIC_SENTENCE = 'قال رئيس بلدية طرفة محمد العلي الثلاثاء إن 12 شخصا أصيبوا حين اصطدمت العبارة بالرصيف في 4 أيار 2031. ';

const quotation = (at, word) =>
  `"We saw ${word} number ${at} leave the old quay before noon and nobody on board had called for help", said ${NAMES[at % NAMES.length]}.`;
const arabicQuotation = (at, word) =>
  `وقال ${ARABIC_NAMES[at % ARABIC_NAMES.length]}: «رأينا ${word} رقم ${at} يغادر الرصيف القديم قبل الظهر ولم يطلب أحد على متنه النجدة».`;
const lines = (n, row) => rows(n, row).join(' ');

/** By name: articles of size `n`, which is 1 at the size that the tests and the promises are about. */
export const HOSTILE = {
  'million million': (n) => [en(repeat('million ', 1250 * n))],
  'ألف ألف': (n) => [ar(repeat('ألف ', 1500 * n))],
  'مئة. مئة.': (n) => [ar(repeat('مئة. ', 800 * n))],
  'hundred. hundred.': (n) => [en(repeat('hundred. ', 800 * n))],
  'million against million': (n) => both(en, repeat('million ', 1250 * n), repeat('million ', 1250 * n)),
  'مئة against مئة': (n) => both(ar, repeat('مئة. ', 800 * n), repeat('مئة. ', 800 * n)),
  'number words': (n) => [
    en(words(2500 * n, ['two', 'hundred', 'thousand', 'million', 'and', 'half', 'a', 'dozen', 'twenty', 'one']).join(' ')),
  ],
  'Arabic number words': (n) => [ar(words(2500 * n, ['مئة', 'ألف', 'وعشرون', 'مليون', 'ونصف', 'ثلاثة', 'آلاف', 'وخمس', 'مئتا']).join(' '))],
  'one sentence over and over': (n) => [en(repeat(SENTENCE, (200_000 * n) / SENTENCE.length))],
  'one Arabic sentence over and over': (n) => [ar(repeat(ARABIC_SENTENCE, (110_000 * n) / ARABIC_SENTENCE.length))],
  'one sentence over and over, against another': (n) =>
    both(en, repeat(SENTENCE, (200_000 * n) / SENTENCE.length), repeat(SENTENCE.replace('12', '14'), (200_000 * n) / SENTENCE.length)),
  'one Arabic sentence over and over, against another': (n) =>
    both(
      ar,
      repeat(ARABIC_SENTENCE, (110_000 * n) / ARABIC_SENTENCE.length),
      repeat(ARABIC_SENTENCE.replace('12', '14'), (110_000 * n) / ARABIC_SENTENCE.length),
    ),
  'one sentence over and over, a paragraph each': (n) => [en(repeat(`${SENTENCE}\n\n`, (200_000 * n) / SENTENCE.length))],
  'quotations, the same': (n) =>
    both(
      en,
      lines(1000 * n, (at) => quotation(at, 'boat')),
      lines(1000 * n, (at) => quotation(at, 'boat')),
    ),
  'quotations, a word apart': (n) =>
    both(
      en,
      lines(1000 * n, (at) => quotation(at, 'boat')),
      lines(1000 * n, (at) => quotation(at, 'train')),
    ),
  'Arabic quotations, the same': (n) =>
    both(
      ar,
      lines(1000 * n, (at) => arabicQuotation(at, 'مركبا')),
      lines(1000 * n, (at) => arabicQuotation(at, 'مركبا')),
    ),
  'Arabic quotations, a word apart': (n) =>
    both(
      ar,
      lines(1000 * n, (at) => arabicQuotation(at, 'مركبا')),
      lines(1000 * n, (at) => arabicQuotation(at, 'قطارا')),
    ),
  'one quotation over and over': (n) =>
    both(
      en,
      lines(1000 * n, () => quotation(7, 'boat')),
      lines(1000 * n, () => quotation(7, 'train')),
    ),
  names: (n) => [en(words(5000 * n, NAMES).join(', '))],
  'Arabic names': (n) => [ar(words(5000 * n, ARABIC_NAMES).join('، '))],
  'names against names': (n) => both(en, words(3000 * n, NAMES).join(', '), words(3000 * n, NAMES, 7).join(', ')),
  'Arabic names against names': (n) => both(ar, words(3000 * n, ARABIC_NAMES).join('، '), words(3000 * n, ARABIC_NAMES, 7).join('، ')),
  'names, a sentence each': (n) => both(en, `${words(1500 * n, NAMES).join('. ')}.`, `${words(1500 * n, NAMES, 7).join('. ')}.`),
  offices: (n) =>
    both(
      en,
      lines(1000 * n, (at) => `Mayor ${NAMES[at % 8]} met.`),
      lines(1000 * n, (at) => `Minister ${NAMES[(at + 1) % 8]} met.`),
    ),
  dates: (n) => [en(rows(3000 * n, (at) => `${1 + (at % 28)} ${MONTHS[at % 6]} ${1990 + (at % 41)}`).join(', '))],
  'Arabic dates': (n) => [ar(rows(3000 * n, (at) => `${1 + (at % 28)} ${ARABIC_MONTHS[at % 6]} ${1990 + (at % 41)}`).join('، '))],
  'dates against dates': (n) =>
    both(en, ...[0, 1].map((by) => rows(1500 * n, (at) => `${1 + ((at + by) % 28)} ${MONTHS[at % 6]} ${1990 + (at % 41)}`).join(', '))),
  'dates, a sentence each': (n) =>
    both(en, ...[0, 1].map((by) => lines(1000 * n, (at) => `It opened on ${1 + ((at + by) % 28)} ${MONTHS[at % 6]} ${1990 + (at % 41)}.`))),
  'Arabic dates, a sentence each': (n) =>
    both(
      ar,
      ...[0, 1].map((by) =>
        lines(1000 * n, (at) => `افتتح الجسر في ${1 + ((at + by) % 28)} ${ARABIC_MONTHS[at % 6]} ${1990 + (at % 41)}.`),
      ),
    ),
  years: (n) => both(en, ...[0, 1].map((by) => rows(2000 * n, (at) => 1900 + ((at + by) % 130)).join(' '))),
  'numbers with commas': (n) => [en(rows(4000 * n, (at) => `${1 + (at % 900)},${100 + (at % 899)}`).join(', '))],
  'numbers with commas against others': (n) =>
    both(en, ...[0, 1].map((by) => rows(1500 * n, (at) => `${1 + (at % 900)},${100 + ((at + by) % 899)}`).join(', '))),
  'numbers without a space': (n) => [en(repeat('1,234,567,', 4000 * n))],
  'digits and dots': (n) => [en(repeat('1.2.3-4/5:6', 2000 * n))],
  percentages: (n) => both(en, ...[0, 1].map((by) => rows(1500 * n, (at) => `${(at + by) % 100} %`).join(', '))),
  'Arabic percentages': (n) => both(ar, ...[0, 1].map((by) => rows(1500 * n, (at) => `${(at + by) % 100} في المئة`).join('، '))),
  'percentages, a sentence each': (n) =>
    both(en, ...[0, 1].map((by) => lines(1000 * n, (at) => `Prices rose ${(at + by) % 100} percent.`))),
  'the dead, a sentence each': (n) => both(en, ...[0, 1].map((by) => lines(1000 * n, (at) => `The storm killed ${at + by + 2} people.`))),
  'the dead in Arabic, a sentence each': (n) =>
    both(ar, ...[0, 1].map((by) => lines(1000 * n, (at) => `قتلت العاصفة ${at + by + 11} شخصا.`))),
  money: (n) => both(en, ...[0, 1].map((by) => rows(1500 * n, (at) => `$${at + by} million`).join(' and '))),
  ranges: (n) => both(en, ...[0, 1].map((by) => rows(1500 * n, (at) => `${at + by}-${at + by + 5}`).join(' to '))),
  times: (n) => both(en, ...[0, 1].map((by) => rows(1500 * n, (at) => `${((at + by) % 12) + 1}:${10 + (at % 50)} p.m.`).join(', '))),
  'durations and ages': (n) => both(en, ...[0, 1].map((by) => rows(1500 * n, (at) => `${at + by} years and ${at} days old`).join(', '))),
  quantities: (n) => both(en, ...[0, 1].map((by) => rows(1500 * n, (at) => `${at + by} kilometres`).join(', '))),
  'opening brackets': (n) => [en(repeat('(', 20_000 * n))],
  brackets: (n) => [en(`${repeat('(a ', 5000 * n)}${repeat(') ', 5000 * n)}`)],
  'brackets of all kinds': (n) => [en(repeat('([{<"«“‘', 3000 * n))],
  'opening quotation marks': (n) => [en(repeat('"a ', 5000 * n)), ar(repeat('«كلمة ', 5000 * n))],
  'said X': (n) => [en(repeat('said Ann Lore, ', 4000 * n))],
  'قال فلان': (n) => [ar(repeat('قال محمد العلي ', 4000 * n))],
  'said X against said Y': (n) => both(en, repeat('He left, said Ann Lore. ', 1000 * n), repeat('He left, said John Hale. ', 1000 * n)),
  'قال فلان against قال آخر': (n) =>
    both(ar, repeat('قال محمد العلي إنه غادر. ', 1000 * n), repeat('قال سالم الحربي إنه غادر. ', 1000 * n)),
  'not not': (n) => [en(repeat('did not say he did not ', 2000 * n)), ar(repeat('لم يقل إنه لم ', 2000 * n))],
  'one sentence of many words': (n) => [en(words(20_000 * n, ENGLISH).join(' '))],
  'one Arabic sentence of many words': (n) => [ar(words(20_000 * n, ARABIC).join(' '))],
  'one sentence of many words against another': (n) =>
    both(en, words(20_000 * n, ENGLISH).join(' '), words(20_000 * n, ENGLISH, 7).join(' ')),
  'one sentence of capitals': (n) => [en(repeat('Alpha Bravo Charlie ', 5000 * n))],
  'sentences of one word': (n) => [
    en(
      words(5000 * n, ENGLISH)
        .map((word) => `${word.toUpperCase()}. `)
        .join(''),
    ),
  ],
  'Arabic sentences of one word': (n) => [
    ar(
      words(5000 * n, ARABIC)
        .map((word) => `${word}. `)
        .join(''),
    ),
  ],
  'sentences of one word against others': (n) =>
    both(
      en,
      ...[1, 7].map((seed) =>
        words(2500 * n, ENGLISH, seed)
          .map((word) => `${word}. `)
          .join(''),
      ),
    ),
  'Arabic sentences of one word against others': (n) =>
    both(
      ar,
      ...[1, 7].map((seed) =>
        words(2500 * n, ARABIC, seed)
          .map((word) => `${word}. `)
          .join(''),
      ),
    ),
  titles: (n) => [en(repeat('deputy prime minister of defence ', 3000 * n)), ar(repeat('نائب رئيس مجلس الوزراء وزير الدفاع ', 3000 * n))],
  'and and': (n) => [en(repeat('and ', 20_000 * n)), ar(repeat('و ', 20_000 * n))],
  'and written onto the word': (n) => [ar(`${repeat('و', 20_000 * n)}كتب`)],
  'vowel signs': (n) => [ar(repeat('مُ', 20_000 * n))],
  'many paragraphs': (n) => [en(rows(5000 * n, (at) => `Line ${at} of the list.`).join('\n\n'))],
};
