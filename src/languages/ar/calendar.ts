import type {
  CalendarEntry, DateCue, DayWord, Festival, JointRole, MonthName, PeriodPart, Reckoning, Shift, TimeUnit, UnitWord,
} from '../tables/calendar.js';
import { forms } from '../tables/forms.js';
import { CLOCK } from './clock.js';

const month = (number: number, forms: readonly string[], more: Partial<MonthName> = {}): CalendarEntry => ({
  kind: 'month', value: { calendar: 'gregorian', month: number, ...more }, forms,
});

/** Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, Morocco, Mauritania. Spellings that differ in hamza or final ya alone are one. */
const MONTHS: readonly CalendarEntry[] = [
  month(1, ['يناير', 'كانون الثاني', 'كانون ثاني', 'كانون ثان', 'كانون 2', 'جانفي']),
  month(2, ['فبراير', 'شباط', 'فيفري']),
  month(3, ['آذار']),
  // Also "practised".
  month(3, ['مارس'], { shy: true }),
  month(4, ['أبريل', 'نيسان', 'أفريل', 'ابرايل']),
  month(5, ['أيار']),
  // Also surnames.
  month(5, ['مايو', 'ماي'], { shy: true }),
  month(6, ['يونيو', 'حزيران', 'يونيه']),
  month(6, ['جوان'], { shy: true }),
  month(7, ['يوليو', 'تموز', 'يوليه', 'جويلية', 'يوليوز']),
  month(8, ['أغسطس', 'غشت', 'أغشت', 'اوغسطس']),
  month(8, ['أوت'], { shy: true }),
  // Folds like "father".
  month(8, ['آب'], { shy: true, spelled: 'آا' }),
  month(9, ['سبتمبر', 'أيلول', 'شتنبر', 'شتمبر', 'سيبتمبر']),
  month(10, ['أكتوبر', 'تشرين الأول', 'تشرين أول', 'تشرين 1', 'اوكتوبر']),
  month(11, ['نوفمبر', 'تشرين الثاني', 'تشرين ثاني', 'تشرين ثان', 'تشرين 2', 'نونبر', 'نوفامبر']),
  month(12, ['ديسمبر', 'كانون الأول', 'كانون أول', 'كانون 1', 'دجنبر', 'دجمبر']),
];

/** The Levantine pairs cut to a letter and a figure: a month beside a day or a year alone. */
const SHORT_MONTHS: readonly CalendarEntry[] = ([
  [10, ['ت1', 'ت 1']], [11, ['ت2', 'ت 2']], [12, ['ك1', 'ك 1']], [1, ['ك2', 'ك 2']],
] as const).map(([number, forms]) => month(number, forms, { shy: true, short: true }));

/** Names of the Libyan calendar of 1986, met in older papers; nearly all are common words. */
const LIBYAN_MONTHS: readonly CalendarEntry[] = ([
  [1, 'أي النار'], [2, 'النوار'], [4, 'الطير'], [5, 'الماء'], [7, 'ناصر'], [8, 'هانيبال'], [10, 'التمور'], [11, 'الحرث'], [12, 'الكانون'],
] as const).map(([number, form]) => month(number, [form], { shy: true, afterDay: true }));

const hijri = (number: number, forms: readonly string[], shy = false): CalendarEntry =>
  month(number, forms, { calendar: 'hijri', ...(shy ? { shy } : {}) });

/** The shy ones are also names of men, or common words. */
const HIJRI_MONTHS: readonly CalendarEntry[] = [
  hijri(1, ['محرم', 'محرم الحرام'], true),
  hijri(2, ['صفر', 'صفر الخير'], true),
  hijri(3, ['ربيع الأول', 'ربيع أول']),
  hijri(4, ['ربيع الآخر', 'ربيع الثاني', 'ربيع آخر', 'ربيع ثاني', 'ربيع ثان']),
  hijri(5, forms('جمادى الأولى, جمادى الأول, جمادى أول, جماد أول, جماد الأول, جمادى أولى, جماد الأولى')),
  hijri(6, forms('جمادى الآخرة, جمادى الثانية, جمادى الآخر, جمادى الثاني, جماد الثاني, جماد ثاني, جماد الآخر, جماد الآخرة, جمادى ثاني')),
  hijri(7, ['رجب', 'رجب الفرد'], true),
  hijri(8, ['شعبان'], true),
  hijri(9, ['رمضان', 'رمضان المبارك', 'رمضان الكريم'], true),
  hijri(10, ['شوال']),
  hijri(11, ['ذو القعدة', 'ذي القعدة', 'ذا القعدة', 'ذوالقعدة', 'ذيالقعدة', 'ذو قعدة', 'ذي قعدة']),
  hijri(12, ['ذو الحجة', 'ذي الحجة', 'ذا الحجة', 'ذوالحجة', 'ذيالحجة', 'ذو حجة', 'ذي حجة']),
];

/** Without the article most are numbers or names: "أحد" is "one of", "جمعة" a man. */
const WEEKDAYS: readonly CalendarEntry[] = ([
  [1, ['إثنين', 'اتنين']],
  [2, ['ثلاثاء', 'ثلاثا', 'تلاتاء', 'ثلثاء']],
  [3, ['أربعاء', 'أربعا']],
  [4, ['خميس']],
  [5, ['جمعة']],
  [6, ['سبت']],
  [7, ['أحد']],
] as const).map(([weekday, forms]) => ({ kind: 'weekday', value: { weekday, definite: true }, forms }));

const dayWord = (offset: number, forms: readonly string[], more: Partial<DayWord> = {}): CalendarEntry => ({
  kind: 'day-word', value: { offset, ...more }, forms,
});

/** The dialects' words are met in quotations. */
const DAY_WORDS: readonly CalendarEntry[] = [
  dayWord(0, ['اليوم'], { theDay: true }),
  dayWord(0, forms('هذا اليوم, يومنا هذا, النهاردة, الليلة, هذه الليلة, هذا الصباح, هذا المساء')),
  dayWord(-1, ['أمس', 'يوم أمس', 'يوم الأمس', 'البارحة', 'امبارح', 'الليلة الماضية']),
  dayWord(-2, forms(`
    أول أمس, أول من أمس, أمس الأول, يوم أمس الأول, أول البارحة, قبل أمس, يوم قبل أمس, قبل البارحة, يوم أول أمس, يوم أول من أمس,
    الليلة قبل الماضية, اليوم القبل البارحة, اليوم الي قبل امبارح, اليوم الي قبل البارحة, اليوم الذي قبل أمس,
    اليوم الذي قبل البارحة
  `)),
  dayWord(1, ['غد'], { shy: true }),
  dayWord(1, ['غدا', 'يوم غد', 'يوم الغد', 'بكرة', 'بكرا']),
  dayWord(2, forms(`
    بعد غد, يوم بعد غد, بعد الغد, بعد بكرة, بعد بكرا, اليوم الذي بعد الغد, اليوم الذي بعد غد, اليوم الي بعد بكرة,
    اليوم الي بعد بكرا
  `)),
];

const unit = (name: TimeUnit, forms: readonly string[], more: Partial<UnitWord> = {}): CalendarEntry => ({
  kind: 'time-unit', value: { unit: name, ...more }, forms,
});

/** Singular, dual and plural of one unit, in each case ending. */
const units = (name: TimeUnit, singular: readonly string[], dual: readonly string[], plural: readonly string[]): CalendarEntry[] => [
  unit(name, singular),
  unit(name, dual, { count: 2 }),
  unit(name, plural, { plural: true }),
];

/** Units of time, for dates and durations alike. */
const UNITS: readonly CalendarEntry[] = [
  ...units('second', ['ثانية'], ['ثانيتان', 'ثانيتين'], ['ثوان', 'ثواني']),
  ...units('minute', ['دقيقة'], ['دقيقتان', 'دقيقتين'], ['دقائق']),
  ...units('hour', ['ساعة'], ['ساعتان', 'ساعتين'], ['ساعات']),
  ...units('day', ['يوم', 'يوما'], ['يومان', 'يومين', 'يومي'], ['أيام', 'أياما']),
  ...units('week', ['أسبوع', 'أسبوعا'], ['أسبوعان', 'أسبوعين'], ['أسابيع']),
  ...units('month', ['شهر', 'شهرا'], ['شهران', 'شهرين', 'شهري'], ['أشهر', 'شهور', 'أشهرا', 'شهورا']),
  unit('year', ['سنة'], { feminine: true }),
  unit('year', ['سنتان', 'سنتين', 'سنتي'], { count: 2, feminine: true }),
  unit('year', ['سنوات', 'سنين'], { plural: true, feminine: true }),
  // Also "general" and "in general".
  unit('year', ['عام', 'عاما'], { shy: true }),
  unit('year', ['عامان', 'عامين', 'عامي'], { count: 2 }),
  unit('year', ['أعوام', 'أعواما'], { plural: true }),
  ...units('decade', ['عقد'], ['عقدان', 'عقدين'], ['عقود']),
  ...units('century', ['قرن'], ['قرنان', 'قرنين'], ['قرون']),
  unit('quarter', ['ربع']),
  unit('half', ['نصف']),
  unit('weekend', ['عطلة نهاية الأسبوع', 'إجازة نهاية الأسبوع', 'عطلة الأسبوع', 'نهاية الأسبوع']),
];

const shift = (value: Shift, forms: readonly string[]): CalendarEntry => ({ kind: 'shift', value, forms });

/** An adjective in every number and gender. */
const inflected = (stems: readonly string[]): string[] =>
  stems.flatMap((stem) => [stem, ...['ة', 'ين', 'ان', 'تين', 'تان', 'ون', 'ات'].map((ending) => stem + ending)]);

const SHIFTS: readonly CalendarEntry[] = [
  shift({ by: -1, from: 'publication', place: 'after' }, [...inflected(['ماضي', 'منصرم', 'فائت', 'منقضي', 'فارط']), 'ماض']),
  shift({ by: -2, from: 'publication', place: 'after' }, ['قبل الماضي', 'قبل الماضية', 'ما قبل الماضي', 'ما قبل الماضية']),
  shift({ by: 1, from: 'publication', place: 'after' }, inflected(['مقبل', 'قادم', 'جاي', 'آتي'])),
  shift({ by: 2, from: 'publication', place: 'after' }, ['بعد المقبل', 'بعد المقبلة', 'بعد القادم', 'بعد القادمة']),
  shift({ by: 0, from: 'publication', place: 'after' }, inflected(['حالي', 'جاري', 'راهن'])),
  shift({ by: 0, from: 'publication', place: 'either' }, ['هذا', 'هذه', 'هذين', 'هاتين']),
  shift({ by: -1, from: 'publication', place: 'after', several: true }, inflected(['أخير'])),
  shift({ by: -1, from: 'text', place: 'after' }, inflected(['سابق'])),
  shift({ by: 1, from: 'text', place: 'after' }, [...inflected(['تالي', 'لاحق', 'موالي']), 'تال', 'الذي يليه', 'الذي تلاه', 'التي تليها', 'التي تلتها']),
  shift({ by: 0, from: 'text', place: 'after', feminine: false }, ['نفسه', 'ذاته', 'عينه']),
  shift({ by: 0, from: 'text', place: 'after', feminine: true }, ['نفسها', 'ذاتها', 'عينها']),
  shift({ by: 0, from: 'text', place: 'either' }, ['نفس', 'ذات', 'ذلك', 'تلك']),
];

const reckoning = (value: Reckoning, forms: readonly string[]): CalendarEntry => ({ kind: 'reckoning', value, forms });

const RECKONINGS: readonly CalendarEntry[] = [
  reckoning({ sign: -1, from: 'publication', place: 'before' }, ['قبل', 'منذ']),
  reckoning({ sign: 1, from: 'either', place: 'before' }, ['بعد']),
  reckoning({ sign: 1, from: 'text', place: 'before' }, ['بعد ذلك', 'بعد هذا', 'بعدها', 'بعده']),
  reckoning({ sign: -1, from: 'text', place: 'before' }, ['قبل ذلك', 'قبلها', 'قبله']),
  reckoning({ sign: 1, from: 'text', place: 'after' }, ['من ذلك', 'من ذلك التاريخ', 'على ذلك']),
  reckoning({ sign: 1, from: 'publication', place: 'after' }, ['من الآن', 'من اليوم', 'من تاريخه']),
  reckoning({ sign: -1, from: 'publication', place: 'after' }, ['مضت', 'خلت']),
];

const part = (name: PeriodPart, forms: readonly string[]): CalendarEntry => ({ kind: 'period-part', value: { part: name }, forms });

const PARTS: readonly CalendarEntry[] = [
  part('early', ['أوائل', 'مطلع', 'مستهل', 'بدايات', 'مطالع', 'عشر الأوائل', 'عشر الأول']),
  part('opening', ['بداية', 'مفتتح']),
  { kind: 'period-part', value: { part: 'opening', narrow: true }, forms: ['أول'] },
  part('first-day', ['غرة', 'الفاتح']),
  part('midpoint', ['منتصف', 'نصف', 'نص']),
  part('middle', ['أواسط', 'وسط', 'عشر الأواسط']),
  part('late', ['أواخر', 'نهايات', 'عشر الأواخر']),
  part('end', ['نهاية', 'ختام']),
  { kind: 'period-part', value: { part: 'end', narrow: true }, forms: ['آخر'] },
];

const share = (parts: number, forms: readonly string[]): CalendarEntry => ({ kind: 'period-share', value: parts, forms });

const SHARES: readonly CalendarEntry[] = [share(2, ['نصف', 'شطر']), share(3, ['ثلث']), share(4, ['ربع'])];

const joint = (roles: readonly JointRole[], forms: readonly string[]): CalendarEntry => ({ kind: 'date-joint', value: { roles }, forms });

const JOINTS: readonly CalendarEntry[] = [
  joint(['of', 'from', 'counted-from'], ['من']),
  joint(['counted-from'], ['على']),
  joint(['of', 'in', 'on'], ['في', 'ب']),
  joint(['of', 'in'], ['ل']),
  joint(['to'], ['إلى', 'لغاية', 'إلى غاية']),
  joint(['to', 'in'], ['حتى']),
  joint(['from', 'in'], ['ابتداء من', 'اعتبارا من', 'بدءا من']),
  joint(['in', 'until'], ['بحلول']),
  joint(['in'], ['خلال', 'طوال', 'طيلة', 'أثناء']),
  joint(['between'], ['بين', 'ما بين', 'مابين', 'فيما بين']),
  joint(['and'], ['و']),
  joint(['same-day'], ['الموافق', 'الموافق ل', 'الموافقة', 'المصادف', 'المصادف ل', 'الموافق له']),
  joint(['the'], ['الـ']),
  joint(['last'], ['آخر']),
  joint(['since'], ['منذ']),
  joint(['year-kind', 'other-year'], ['مالي', 'مالية', 'دراسي', 'دراسية', 'جامعي', 'جامعية', 'هجري', 'هجرية']),
  joint(['year-kind'], ['ميلادي', 'ميلادية']),
];

const ERAS: readonly CalendarEntry[] = [
  { kind: 'era', value: { calendar: 'hijri' }, forms: ['هـ', 'هجري', 'هجرية', 'هجريا', 'للهجرة', 'من الهجرة'] },
  { kind: 'era', value: { calendar: 'gregorian' }, forms: ['ميلادي', 'ميلادية', 'ميلاديا', 'للميلاد', 'بعد الميلاد'] },
  { kind: 'era', value: { calendar: 'gregorian', glued: true }, forms: ['م'] },
  { kind: 'era', value: { calendar: 'gregorian', before: true }, forms: ['قبل الميلاد', 'ق.م', 'ق. م', 'ق م'] },
];

const VAGUE_COUNTS: readonly CalendarEntry[] = [
  { kind: 'vague-count', value: { count: 3 }, forms: ['بضعة', 'بضع', 'عدة', 'قليلة', 'قلائل', 'معدودة', 'قليل من'] },
];

const SEASONS: readonly CalendarEntry[] = ([[1, 'ربيع'], [2, 'صيف'], [3, 'خريف'], [4, 'شتاء']] as const).map(([season, form]) => ({
  kind: 'season', value: season, forms: [form],
}));

/** "ثلاثين" is also thirty: a decade is named by the plural alone. */
const DECADES: readonly CalendarEntry[] = ([
  [20, 'عشرين'], [30, 'ثلاثين'], [40, 'أربعين'], [50, 'خمسين'], [60, 'ستين'], [70, 'سبعين'], [80, 'ثمانين'], [90, 'تسعين'],
] as const).map(([decade, stem]) => ({ kind: 'decade', value: decade, forms: [`${stem}ات`, `${stem}يات`] }));

const feast = (rule: Festival['rule'], forms: readonly string[]): CalendarEntry => ({ kind: 'festival', value: { rule }, forms });

const FESTIVALS: readonly CalendarEntry[] = [
  feast({ calendar: 'hijri', month: 10, day: 1, days: 3 }, ['عيد الفطر', 'عيد الفطر المبارك']),
  feast({ calendar: 'hijri', month: 12, day: 10, days: 4 }, ['عيد الأضحى', 'عيد الأضحى المبارك']),
  feast({ calendar: 'hijri', month: 12, day: 9 }, ['يوم عرفة', 'وقفة عرفة']),
  feast({ calendar: 'hijri', month: 1, day: 10 }, ['يوم عاشوراء', 'عاشوراء']),
  feast({ calendar: 'hijri', month: 3, day: 12 }, ['المولد النبوي', 'المولد النبوي الشريف']),
  feast({ calendar: 'gregorian', month: 12, day: 25 }, ['كريسماس', 'كريسمس', 'عيد الميلاد المجيد']),
  feast({ calendar: 'gregorian', month: 1, day: 1 }, ['رأس السنة', 'رأس السنة الميلادية']),
  feast({ calendar: 'hijri', month: 1, day: 1 }, ['رأس السنة الهجرية']),
  feast({ easter: 0 }, ['عيد الفصح', 'أحد الفصح']),
  feast({ easter: -2 }, ['الجمعة العظيمة']),
];

const cue = (value: DateCue, forms: readonly string[]): CalendarEntry => ({ kind: 'date-cue', value, forms });

const CUES: readonly CalendarEntry[] = [
  cue('future', forms(`
    سوف, لن, مقرر, مقررة, مزمع, مزمعة, مرتقب, مرتقبة, يفترض, منتظر, متوقع, متوقعة, موعد, استعدادا, تمهيدا, سيكون, ستكون, سيتم,
    ستتم, سيبدأ, ستبدأ, سيعقد, ستعقد, سيجري, ستجري, سيقام, ستقام, سيزور, ستزور, سيلتقي, ستلتقي, سيشارك, ستشارك, سيصل,
    ستصل, سينطلق, ستنطلق, سيشهد, ستشهد
  `)),
  cue('past', ['كان', 'كانت', 'كانوا', 'سبق', 'سبقت']),
  cue('clause', forms('أن, أنه, أنها, بأن, بأنه, بأنها, الذي, التي, الذين, حيث, بعدما, عندما, فيما, بينما, لكن, قائلا')),
  cue('no-date', forms(`
    اليوم العالمي, اليوم الدولي, اليوم الوطني, اليوم القومي, اليوم الواحد, اليوم المفتوح, اليوم الدراسي, اليوم الترفيهي,
    اليوم السابع, اليوم الموعود, اليوم الذي, اليوم العربي, اليوم الآخر, المصري اليوم, روسيا اليوم, عين اليوم, أخبار اليوم,
    صحيفة اليوم, جريدة اليوم, دار اليوم, قناة الغد, صحيفة الغد, جريدة الغد, حزب الغد, عالم اليوم, أمين العام, مدير العام,
    نائب العام, مدعي العام, رأي العام, قائد العام, قطاع العام, مفتش العام, مراقب العام, محامي العام, دين العام, أمن العام,
    سكرتير العام, مفوض العام, إطار العام, نظام العام, مفتي العام, حاكم العام, منسق العام, مشرف العام, أمين عام, مدير عام,
    قائد عام, مفوض عام, بشكل عام, بوجه عام, مستشفى العام, من العمر, من عمره, من عمرها, من عمرهم, مايو كلينك, مايو كلينيك,
    تيريزا ماي, تريزا ماي, نيسان موتور, كلا الاثنين, نصف السنة, نصف الشهر, صلاة الجمعة, خطبة الجمعة, خطيب الجمعة, صلاتي الجمعة,
    خطبتي الجمعة
  `)),
  cue('named-after', forms(`
    مدينة, ميدان, شارع, جسر, كوبري, جامعة, حي, ملعب, ستاد, استاد, مستشفى, مطار, قوى, فريق, حركة, تيار, تحالف, كتائب, صحيفة,
    جريدة, قاعة, نادي, مسجد, جامع, سوق, برج, فوج, لواء, كتيبة, منظمة, جمعية, دوار, ساحة, طريق, سد
  `)),
  cue('known-by-day', forms(`
    ثورة, ثورتي, انتفاضة, حرب, هجمات, هجوم, أحداث, اعتداءات, تفجيرات, انقلاب, حراك, مجزرة, نكبة, نكسة, وعد, ذكرى, احتجاجات,
    مظاهرات, غزوة
  `)),
  cue('nearest', ['أقرب']),
  cue('rest', ['بقية', 'باقي', 'ما تبقى من', 'ماتبقى من', 'المتبقي من', 'وقت لاحق من']),
  cue('numbered', forms(`
    رقم, قرار, القرارين, مادة, بند, رحلة, غرفة, مرسوم, قانون, طراز, موديل, لوحة, هاتف, فاكس, ص, صندوق بريد, هاتفيا, نموذج, سعر,
    مؤشر, نقطة, هوية, سجل
  `)),
  cue('about', ['نحو', 'حوالي', 'قرابة', 'زهاء', 'ما يقرب من', 'ما يقارب', 'تقريبا', 'قبيل', 'بعيد']),
];

/** Everything Arabic about dates and times. */
export const CALENDAR: readonly CalendarEntry[] = [
  ...MONTHS, ...SHORT_MONTHS, ...LIBYAN_MONTHS, ...HIJRI_MONTHS, ...WEEKDAYS, ...DAY_WORDS, ...UNITS, ...SHIFTS, ...RECKONINGS, ...PARTS, ...SHARES, ...JOINTS, ...ERAS,
  ...VAGUE_COUNTS, ...SEASONS, ...DECADES, ...FESTIVALS, ...CUES, ...CLOCK,
];
