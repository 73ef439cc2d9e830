import type { NumberEntry, NumberRank, NumberWord, OrdinalWord } from '../tables/numbers.js';

/** Space-separated words. */
const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Units in both genders, with the spellings of dialects met in the press; the construct forms stand before "عشر" and fused hundreds. */
const UNITS: readonly (readonly [value: number, forms: string])[] = [
  [1, 'واحدة'],
  [3, 'ثلاثة ثلاث تلاتة تلات'],
  [4, 'أربعة أربع'],
  [5, 'خمسة خمس'],
  [6, 'ستة ست'],
  [7, 'سبعة سبع'],
  [8, 'ثمانية ثماني ثمان تمانية تماني تمان'],
  [9, 'تسعة تسع'],
];

const TWO = words('اثنان اثنتان اثنين اثنتين ثنتان ثنتين اتنين');

const TEENS: readonly (readonly [value: number, first: string, fused: string])[] = [
  [11, 'أحد إحدى', 'أحدعشر حداشر احداشر حداعش'],
  [12, 'اثنا اثني اثنتا اثنتي', 'اثناعشر اثنيعشر اتناشر اطناشر اثناعش'],
  [13, '', 'تلتاشر تلاتاشر تلطاشر'],
  [14, '', 'اربعتاشر أربعطاشر'],
  [15, '', 'خمستاشر خمسطاشر'],
  [16, '', 'ستاشر ستعشر سطاشر'],
  [17, '', 'سبعتاشر سبعطاشر'],
  [18, '', 'تمنتاشر تمانتاشر تمنطاشر'],
  [19, '', 'تسعتاشر تسعطاشر'],
];

const TENS: readonly (readonly [value: number, stems: string])[] = [
  [20, 'عشر'],
  [30, 'ثلاث تلات'],
  [40, 'أربع'],
  [50, 'خمس'],
  [60, 'ست'],
  [70, 'سبع'],
  [80, 'ثمان تمان'],
  [90, 'تسع'],
];

const HUNDREDS: readonly (readonly [value: number, firsts: string])[] = [
  [300, 'ثلاث ثلث تلت تلات'],
  [400, 'أربع ربع'],
  [500, 'خمس'],
  [600, 'ست'],
  [700, 'سبع'],
  [800, 'ثمان ثماني ثمن تمن تمان'],
  [900, 'تسع'],
];

interface ScaleForms {
  readonly value: number;
  readonly singular: string;
  /** Accusative after a count, and the construct dual before a noun. */
  readonly construct: string;
  readonly dual: string;
  readonly plural: string;
}

const TANWIN = '\u064b';

const SCALES: readonly ScaleForms[] = [
  { value: 1e3, singular: 'ألف', construct: 'ألفا', dual: 'ألفان ألفين ألفي', plural: 'آلاف ألوف' },
  { value: 1e6, singular: 'مليون', construct: 'مليونا', dual: 'مليونان مليونين مليوني', plural: 'ملايين' },
  { value: 1e9, singular: 'مليار بليون', construct: 'مليارا بليونا', dual: 'ملياران مليارين ملياري بليونان بليونين', plural: 'مليارات بلايين' },
  { value: 1e12, singular: 'تريليون ترليون', construct: 'تريليونا ترليونا', dual: 'تريليونان تريليونين ترليونين', plural: 'تريليونات ترليونات' },
];

const cardinal = (value: number, rank: NumberRank, forms: readonly string[], more: Partial<NumberWord> = {}): NumberEntry => ({
  kind: 'number', value: { value, rank, ...more }, forms,
});

/** "ثلاثة" → "ثلاثة عشر", "ثلاثة عشرة". */
const withTen = (firsts: readonly string[]): string[] => firsts.flatMap((first) => [`${first} عشر`, `${first} عشرة`]);

const teens: NumberEntry[] = TEENS.map(([value, first, fused]) => {
  const unit = UNITS.find(([unitValue]) => unitValue === value - 10);
  const firsts = first === '' ? words(unit?.[1] ?? '') : words(first);
  return cardinal(value, 'teen', [...withTen(firsts), ...words(fused)]);
});

const hundreds: NumberEntry[] = HUNDREDS.map(([value, firsts]) =>
  cardinal(value, 'hundreds', words(firsts).flatMap((first) => [`${first}مئة`, `${first}مائة`]), { step: 100 }));

const scales: NumberEntry[] = SCALES.flatMap(({ value, singular, construct, dual, plural }) => [
  cardinal(value, 'scale', words(singular)),
  // With tanwin it is the accusative of one; without, perhaps the construct dual.
  cardinal(value, 'scale', words(construct), { spelled: TANWIN }),
  cardinal(value, 'scale', words(construct), { alone: 2 * value, unspelled: TANWIN }),
  cardinal(2 * value, 'hundreds', words(dual), { step: value }),
  cardinal(value, 'scale', words(plural), { plural: true }),
]);

const ORDINAL_UNITS: readonly (readonly [value: number, masculine: string, feminine: string])[] = [
  [2, 'ثاني ثان', 'ثانية'],
  [3, 'ثالث', 'ثالثة'],
  [4, 'رابع', 'رابعة'],
  [5, 'خامس', 'خامسة'],
  [6, 'سادس', 'سادسة'],
  [7, 'سابع', 'سابعة'],
  [8, 'ثامن', 'ثامنة'],
  [9, 'تاسع', 'تاسعة'],
];

const ordinal = (value: number, rank: OrdinalWord['rank'], forms: readonly string[], more: Partial<OrdinalWord> = {}): NumberEntry => ({
  kind: 'ordinal', value: { value, rank, ...more }, forms,
});

const ordinals: NumberEntry[] = [
  ordinal(1, 'unit', words('أول حادي')),
  // "أولي" is "preliminary": only the spelling with alef maqsura is "first".
  ordinal(1, 'unit', ['أولى'], { spelled: 'ى', follows: true }),
  ordinal(1, 'unit', ['حادية'], { follows: true }),
  ...ORDINAL_UNITS.flatMap(([value, masculine, feminine]) => [
    ordinal(value, 'unit', words(masculine)), ordinal(value, 'unit', words(feminine), { follows: true }),
  ]),
  ordinal(10, 'teen', ['عاشر']),
  ordinal(10, 'teen', ['عاشرة'], { follows: true }),
  ordinal(11, 'teen', withTen(words('حادي حادية')), { follows: true }),
  ...ORDINAL_UNITS.map(([value, masculine, feminine]) => ordinal(value + 10, 'teen', withTen(words(`${masculine} ${feminine}`)), { follows: true })),
  ordinal(-1, 'last', words('أخير أخيرة'), { follows: true }),
];

/** Cardinal and ordinal words. */
export const NUMBERS: readonly NumberEntry[] = [
  cardinal(0, 'zero', ['صفر']),
  ...UNITS.map(([value, forms]) => cardinal(value, 'unit', words(forms))),
  // "وأحد": and one of them.
  cardinal(1, 'unit', ['واحد'], { unspelled: 'أ' }),
  // With the article "الاثنين" is Monday, or the couple already named.
  cardinal(2, 'unit', TWO, { bare: true }),
  cardinal(10, 'teen', words('عشرة عشر')),
  ...teens,
  ...TENS.map(([value, stems]) => cardinal(value, 'tens', words(stems).flatMap((stem) => [`${stem}ون`, `${stem}ين`]))),
  cardinal(100, 'scale', words('مئة مائة')),
  cardinal(100, 'scale', words('مئات مائات'), { plural: true }),
  cardinal(10, 'scale', ['عشرات'], { plural: true }),
  cardinal(200, 'hundreds', words('مئتان مئتين مئتي مائتان مائتين مائتا مائتي'), { step: 100 }),
  // Folded like the company's name.
  cardinal(200, 'hundreds', ['مئتا'], { step: 100, spelled: 'ئ' }),
  // Also "solid".
  cardinal(200, 'hundreds', ['متين'], { step: 100, shy: true }),
  ...hundreds,
  ...scales,
  cardinal(12, 'scale', words('دزينة دستة')),
  cardinal(12, 'scale', words('دزينات دستات'), { plural: true }),
  cardinal(24, 'hundreds', words('دزينتان دزينتين دستتان دستتين'), { step: 12 }),
  cardinal(1 / 2, 'part', ['نصف']),
  cardinal(1 / 3, 'part', ['ثلث']),
  cardinal(2 / 3, 'part', words('ثلثا ثلثي ثلثان ثلثين')),
  cardinal(1 / 4, 'part', ['ربع']),
  cardinal(1 / 6, 'part', ['سدس']),
  cardinal(1 / 3, 'part', ['أثلاث'], { plural: true }),
  cardinal(1 / 4, 'part', ['أرباع'], { plural: true }),
  cardinal(1 / 5, 'part', ['أخماس'], { plural: true }),
  cardinal(1 / 6, 'part', ['أسداس'], { plural: true }),
  cardinal(1 / 7, 'part', ['أسباع'], { plural: true }),
  cardinal(1 / 8, 'part', ['أثمان'], { plural: true }),
  cardinal(1 / 9, 'part', ['أتساع'], { plural: true }),
  cardinal(1 / 10, 'part', ['أعشار'], { plural: true }),
  ...ordinals,
  {
    kind: 'ordinal-idiom', value: true,
    forms: ['جهة ثانية', 'ناحية ثانية', 'المقام الأول', 'السيدة الأولى', 'بالدرجة الأولى', 'جهة أولى', 'العالم الثالث'],
  },
  { kind: 'vague-number', value: { min: 3, max: 9 }, forms: ['بضعة', 'بضع'] },
  { kind: 'number-join', value: { after: 1, figures: true }, forms: ['و'] },
  { kind: 'number-sign', value: 'point', forms: ['فاصلة', 'فاصل'] },
  { kind: 'number-sign', value: 'reversed-point', forms: ['ر'] },
  // Quantity; "I am not".
  { kind: 'number-sign', value: 'none', forms: ['كمية', 'كميات', 'لست'] },
  { kind: 'number-sign', value: 'minus', forms: ['سالب', 'ناقص'] },
];
