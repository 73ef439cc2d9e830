/** Sentences that mean one value; the words that say it stand between ⟦ and ⟧. */
export interface ExampleGroup {
  readonly value: string;
  readonly examples: readonly string[];
}

const group = (value: string, ...examples: readonly string[]): ExampleGroup => ({ value, examples });

/** `min` or `min..max`, then how exactly it is said. */
export const ARABIC_NUMBERS: readonly ExampleGroup[] = [
  group(
    '25',
    'زار المعرض ⟦خمسة وعشرون⟧ طالبا',
    'زار المعرض ⟦خمسة و عشرون⟧ طالبا',
    'زار المعرض ⟦25⟧ طالبا',
    'زار المعرض ⟦٢٥⟧ طالبا',
    'زار المعرض ⟦خمسه وعشرين⟧ طالبا',
  ),
  group('17', 'فحص الأطباء ⟦سبعة عشر⟧ مريضا', 'فحص الأطباء ⟦سبع عشرة⟧ مريضة', 'فحص الأطباء ⟦سبعتاشر⟧ مريضا'),
  group('500', 'باع المتجر ⟦خمسمائة⟧ كتاب', 'باع المتجر ⟦خمسمئة⟧ كتاب', 'باع المتجر ⟦خمس مئة⟧ كتاب', 'باع المتجر ⟦500⟧ كتاب'),
  group(
    '125000',
    'سجل الموقع ⟦مئة وخمسة وعشرين ألف⟧ زائر',
    'سجل الموقع ⟦125 ألف⟧ زائر',
    'سجل الموقع ⟦125,000⟧ زائر',
    'سجل الموقع ⟦١٢٥٬٠٠٠⟧ زائر',
  ),
  group('2000', 'حضر ⟦ألفا⟧ شخص', 'حضر ⟦ألفي⟧ شخص', 'حضر ⟦ألفان⟧ من الأشخاص'),
  group('3500', 'نزحت ⟦3 آلاف و500⟧ عائلة', 'نزحت ⟦ثلاثة آلاف وخمسمئة⟧ عائلة'),
  group(
    '1500000',
    'يسكن المدينة ⟦مليون ونصف المليون⟧ نسمة',
    'يسكن المدينة ⟦مليون ونصف⟧ نسمة',
    'يسكن المدينة ⟦1,5 مليون⟧ نسمة',
    'يسكن المدينة ⟦5ر1 مليون⟧ نسمة',
  ),
  group('1200', 'نزح ⟦ألفاً و200⟧ شخص', 'نزح ⟦ألفا ومئتا⟧ شخص', 'نزح ⟦1 200⟧ شخص'),
  group('1340000000', 'خصصت الحكومة ⟦مليارا و340 مليون⟧ كتاب', 'خصصت الحكومة ⟦1 340 000 000⟧ كتاب'),
  group('46000000', 'طبعت الوزارة ⟦«46» مليون⟧ كتاب', 'طبعت الوزارة ⟦"46" مليون⟧ كتاب'),
  group('500000', 'استفاد ⟦نصف مليون⟧ شخص'),
  group('1000000000', 'يتحدث بها ⟦بليون⟧ شخص', 'يتحدث بها ⟦مليار⟧ شخص'),
  group('31450', 'استوردت الشركة ⟦31.450⟧ قطعة'),
  group('69000000', 'طبعت الوزارة ⟦(69) مليون⟧ كتاب'),
  group('2', 'أصيب ⟦جنديان⟧ قرب الحدود', 'أصيب ⟦اثنان⟧ من الجنود'),
  group(
    '3000 about',
    'شارك نحو ⟦3000⟧ شخص',
    'شارك حوالي ⟦3000⟧ شخص',
    'شارك زهاء ⟦3000⟧ شخص',
    'شارك ما يقارب ⟦3000⟧ شخص',
    'شارك ⟦3000⟧ شخص تقريبا',
    'شارك نحو الـ⟦3000⟧ شخص',
  ),
  group('50 more-than', 'أكثر من ⟦50⟧ قتيلا', 'ما يزيد على ⟦50⟧ قتيلا', 'تجاوز عدد القتلى ⟦50⟧ قتيلا', 'تزيد أعداد القتلى على ⟦50⟧ قتيلا'),
  group('50 at-least', 'ما لا يقل عن ⟦50⟧ قتيلا', 'على الأقل ⟦50⟧ قتيلا', 'سقط ⟦50⟧ قتيلا على الأقل', 'مالايقل عن ⟦50⟧ قتيلا'),
  group('50 at-most', 'لا يتجاوز عددهم ⟦50⟧ شخصا', 'لا يزيد على ⟦50⟧ شخصا', 'يتسع لـ⟦50⟧ شخصا كحد أقصى'),
  group('50 less-than', 'أقل من ⟦50⟧ شخصا', 'يقل عددهم عن ⟦50⟧ شخصا'),
  group('10..20 range', 'أصيب ⟦10-20⟧ شخصا', 'أصيب بين ⟦10 و20⟧ شخصا', 'أصيب من ⟦عشرة إلى عشرين⟧ شخصا', 'أصيب ما بين ⟦عشرة وعشرين⟧ شخصا'),
  group('5..20 range', 'أصيب بين ⟦خمسة وعشرين⟧ شخصا'),
  group('3000000..5000000 range', 'يصيب المرض بين ⟦3 و5 ملايين⟧ شخص'),
  group('20..99 vague', 'قتل ⟦عشرات⟧ الجنود', 'قتل ⟦العشرات⟧ من الجنود'),
  group('200000..999999 vague', 'تظاهر ⟦مئات الآلاف⟧ من المواطنين'),
  group('3..9 vague', 'أصيب ⟦بضعة⟧ أشخاص'),
];

export const ENGLISH_NUMBERS: readonly ExampleGroup[] = [
  group('12500', '⟦12 500⟧ students came', 'In 2015 the fair drew ⟦12\u202f500⟧ visitors'),
  group('1500000', '⟦1½ million⟧ people fled', '⟦1 1/2 million⟧ people fled'),
  group(
    '25',
    '⟦Twenty-five⟧ students came',
    '⟦Twenty five⟧ students came',
    '⟦25⟧ students came',
    '⟦Twentyfive⟧ students came',
    '⟦Twenty-five (25)⟧ students came',
  ),
  group('721012', 'It has ⟦seven hundred and twenty-one thousand and twelve⟧ users', 'It has ⟦721,012⟧ users'),
  group(
    '3500000',
    'It has ⟦3.5 million⟧ users',
    'It has ⟦three and a half million⟧ users',
    'It has ⟦3.5mn⟧ users',
    'It has ⟦35 lakh⟧ users',
  ),
  group('10000', 'It has ⟦10k⟧ users', 'It has ⟦ten thousand⟧ users'),
  group('12', 'A ⟦dozen⟧ houses burned'.replace('A ⟦dozen', '⟦A dozen')),
  group('24', '⟦Two dozen⟧ houses burned'),
  group('1234567', 'They counted ⟦1,234,567⟧ votes', 'They counted ⟦12,34,567⟧ votes'),
  group(
    '3000 about',
    'About ⟦3,000⟧ people came',
    'Some ⟦3,000⟧ people came',
    'Nearly ⟦3,000⟧ people came',
    'An estimated ⟦3,000⟧ people came',
    '⟦3,000⟧ people or so came',
  ),
  group('50 more-than', 'More than ⟦50⟧ people died', 'Over ⟦50⟧ people died', 'Upwards of ⟦50⟧ people died'),
  group('50 at-least', 'At least ⟦50⟧ people died', 'No fewer than ⟦50⟧ people died', '⟦50⟧ people at least died', '⟦50⟧+ people died'),
  group('50 at-most', 'Up to ⟦50⟧ people fit in', 'No more than ⟦50⟧ people fit in', 'As many as ⟦50⟧ people fit in'),
  group('50 less-than', 'Fewer than ⟦50⟧ people came', 'Under ⟦50⟧ people came'),
  group(
    '10..20 range',
    '⟦10-20⟧ people came',
    '⟦10 to 20⟧ people came',
    'Between ⟦10 and 20⟧ people came',
    'From ⟦ten to twenty⟧ people came',
  ),
  group('10000000..15000000 range', 'Between ⟦10 and 15 million⟧ people live there'),
  group('24..99 vague', '⟦Dozens⟧ of people came'),
  group('200000..999999 vague', '⟦Hundreds of thousands⟧ of people came'),
  group('1..2', 'Their team won the match ⟦2-1⟧', 'Their team lost the match ⟦1-2⟧'),
];

/** Figures that count nothing. */
export const NO_NUMBERS: readonly { readonly language: string; readonly texts: readonly string[] }[] = [
  {
    language: 'ar',
    texts: [
      'تضم الترسانة مقاتلات من طراز إف-16 وصواريخ',
      'كوفيد-19 ينتشر من جديد',
      'وفق المادة 120 من القانون',
      'ضبطت السلطات كمية من السلاح',
      'لست متأكدا من الخبر',
      'وأحد المسؤولين نفى الخبر',
      'أعلنت ميتا عن هاتفها',
      '1- تقديم الطلب',
      'القرار رقم 2235 صدر أمس',
      'كأس العالم 2022 في قطر',
      'حركة طالبان تنفي',
    ],
  },
  {
    language: 'en',
    texts: [
      'An F-16 flew past',
      'They bought a Boeing 737-800',
      'See Section 12 of the law',
      'No one was hurt',
      'It was one of those days when nothing works',
      'The ATR 72 landed',
      '1. Apply for it',
      'It is open 24/7',
      'The 9/11 attacks',
    ],
  },
];
