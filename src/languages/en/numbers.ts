import type { NumberEntry, NumberRank, NumberWord, OrdinalWord } from '../tables/numbers.js';

/** Space-separated words. */
const words = (text: string): string[] => text.trim().split(/\s+/u);

const UNITS = words('one two three four five six seven eight nine');
const TEENS = words('ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen');
const TENS = words('twenty thirty forty fifty sixty seventy eighty ninety');
const ORDINAL_UNITS = words('first second third fourth fifth sixth seventh eighth ninth');
const ORDINAL_TEENS = words(
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);

const cardinal = (value: number, rank: NumberRank, forms: readonly string[], more: Partial<NumberWord> = {}): NumberEntry => ({
  kind: 'number', value: { value, rank, ...more }, forms,
});

const ordinal = (value: number, rank: OrdinalWord['rank'], forms: readonly string[]): NumberEntry => ({
  kind: 'ordinal', value: { value, rank }, forms,
});

/** "twentyone": tens and unit written as one word. */
const fused: NumberEntry[] = TENS.flatMap((tens, i) => UNITS.map((unit, j) => cardinal(20 + 10 * i + j + 1, 'teen', [tens + unit])));
const fusedOrdinals: NumberEntry[] = TENS.flatMap((tens, i) =>
  ORDINAL_UNITS.map((unit, j) => ordinal(20 + 10 * i + j + 1, 'teen', [tens + unit])));

interface ScaleForms {
  readonly value: number;
  readonly singular: string;
  readonly plural: string;
  /** Abbreviations, read only right after a figure. */
  readonly suffix?: string;
}

const SCALES: readonly ScaleForms[] = [
  { value: 12, singular: 'dozen', plural: 'dozens' },
  { value: 100, singular: 'hundred', plural: 'hundreds' },
  { value: 1e3, singular: 'thousand', plural: 'thousands', suffix: 'k' },
  { value: 1e5, singular: 'lakh', plural: 'lakhs lacs', suffix: 'lac lkh lkhs' },
  { value: 1e6, singular: 'million', plural: 'millions', suffix: 'mn mln mio' },
  { value: 1e7, singular: 'crore krore koti', plural: 'crores krores kotis', suffix: 'cr' },
  { value: 1e9, singular: 'billion', plural: 'billions', suffix: 'bn bln' },
  { value: 1e12, singular: 'trillion', plural: 'trillions', suffix: 'tn trn' },
];

const scales: NumberEntry[] = SCALES.flatMap(({ value, singular, plural, suffix }) => [
  cardinal(value, 'scale', words(singular)),
  cardinal(value, 'scale', words(plural), { plural: true }),
  ...(suffix === undefined ? [] : [cardinal(value, 'scale', words(suffix), { suffix: true })]),
]);

/** Denominators, singular and plural. A quarter and a half have no ordinal of their own; the others share its spelling. */
const PARTS: readonly (readonly [value: number, plural: string])[] = [
  [1 / 3, 'thirds'], [1 / 4, 'quarters fourths'], [1 / 5, 'fifths'], [1 / 6, 'sixths'], [1 / 7, 'sevenths'],
  [1 / 8, 'eighths'], [1 / 9, 'ninths'], [1 / 10, 'tenths'], [1 / 2, 'halves'],
];

/** Cardinal and ordinal words. */
export const NUMBERS: readonly NumberEntry[] = [
  cardinal(0, 'zero', words('zero naught nought nil')),
  ...UNITS.map((form, i) => cardinal(i + 1, 'unit', [form])),
  // "single" counts only where nothing else is meant by it.
  cardinal(1, 'unit', ['single'], { shy: true }),
  ...TEENS.map((form, i) => cardinal(i + 10, 'teen', [form])),
  ...TENS.map((form, i) => cardinal(10 * i + 20, 'tens', form === 'forty' ? [form, 'fourty'] : [form])),
  ...fused,
  ...scales,
  cardinal(10, 'scale', ['tens'], { plural: true }),
  // Also what a team or a pupil has.
  cardinal(20, 'scale', ['scores'], { plural: true, shy: true }),
  // Capital only: "3M"; a small m may be metres, minutes or millions.
  cardinal(1e6, 'scale', ['m'], { suffix: true, spelled: 'M' }),
  cardinal(1e9, 'scale', ['b'], { suffix: true, spelled: 'B' }),
  cardinal(1e9, 'scale', ['g'], { suffix: true, spelled: 'G' }),
  cardinal(1, 'article', ['a', 'an']),
  cardinal(1 / 2, 'part', ['half']),
  cardinal(1 / 4, 'part', ['quarter']),
  cardinal(1 / 3, 'part', ['third']),
  ...words('fourth fifth sixth seventh eighth ninth tenth').map((form, i) => cardinal(1 / (i + 4), 'part', [form])),
  ...PARTS.map(([value, plural]) => cardinal(value, 'part', words(plural), { plural: true })),
  ...ORDINAL_UNITS.map((form, i) => ordinal(i + 1, 'unit', [form])),
  ...ORDINAL_TEENS.map((form, i) => ordinal(i + 10, 'teen', [form])),
  ...TENS.map((form, i) => ordinal(10 * i + 20, 'tens', [form.replace(/y$/u, 'ieth')])),
  ...fusedOrdinals,
  ordinal(100, 'scale', ['hundredth']),
  ordinal(1000, 'scale', ['thousandth']),
  ordinal(1e6, 'scale', ['millionth']),
  ordinal(-1, 'last', ['last']),
  {
    kind: 'ordinal-idiom', value: true,
    forms: ['first lady', 'first of all', 'at first', 'first aid', 'second hand', 'second thoughts', 'third party', 'third world', 'first name', 'first names', 'second to none'],
  },
  { kind: 'vague-number', value: { min: 2, max: 2 }, forms: ['a couple', 'a couple of', 'a pair', 'a pair of'] },
  { kind: 'vague-number', value: { min: 3, max: 3 }, forms: ['few', 'a few', 'a few of'] },
  { kind: 'number-join', value: { after: 100 }, forms: ['and'] },
  { kind: 'number-sign', value: 'point', forms: ['point'] },
  { kind: 'number-sign', value: 'minus', forms: ['minus', 'negative'] },
  { kind: 'number-sign', value: 'ordinal-suffix', forms: ['st', 'nd', 'rd', 'th'] },
  { kind: 'number-sign', value: 'none', forms: ['no one', 'one another', 'one day', 'the one', 'this one', 'that one', 'every one', 'any one', 'which one', 'one who', 'one else'] },
  { kind: 'number-sign', value: 'of', forms: ['of'] },
  { kind: 'number-sign', value: 'the', forms: ['the', 'its', 'his', 'her', 'their', 'our', 'my'] },
];
