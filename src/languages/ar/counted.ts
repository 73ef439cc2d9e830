import { nounLines, type CountedEntry, type CountRelation, type NounLine } from '../tables/counted.js';
import { forms } from '../tables/forms.js';

/** Singular / plural; the accusative and the dual are made from the singular. */
const NOUNS = nounLines(`
  person: شخص / أشخاص
  person: فرد / أفراد
  person: إنسان، نسمة / بشر، نسمات، أناس، ناس
  citizen: مواطن، مواطنة / مواطنين، مواطنون، مواطنات
  resident: مقيم / مقيمين، مقيمون
  resident: ساكن / سكان
  killed: قتيل، قتيلة / قتلى
  killed: شهيد، شهيدة / شهداء
  killed: وفاة، حالة وفاة / وفيات، حالات وفاة، حالات الوفاة
  killed: جثة، جثمان / جثث، جثامين
  victim: ضحية / ضحايا
  injured: جريح، جريحة / جرحى
  injured: مصاب، مصابة / مصابين، مصابون، مصابات
  injured: إصابة / إصابات
  infection: حالة إصابة، حالة الإصابة / حالات إصابة، حالات الإصابة
  missing: مفقود / مفقودين، مفقودون
  arrested: معتقل، موقوف، محتجز / معتقلين، معتقلون، موقوفين، موقوفون، محتجزين، محتجزون
  prisoner: سجين، أسير، نزيل / سجناء، أسرى، نزلاء، مساجين
  hostage: رهينة، مختطف، مخطوف / رهائن، مختطفين، مخطوفين
  displaced: نازح، مهجر، مشرد / نازحين، نازحون، مهجرين، مشردين
  refugee: لاجئ / لاجئين، لاجئون
  migrant: مهاجر / مهاجرين، مهاجرون
  foreigner: وافد، وافدة / وافدين، وافدون، وافدات
  trainee: متدرب، متدربة / متدربين، متدربون، متدربات
  survivor: ناج / ناجين، ناجون
  suspect: مشتبه، متهم، متهمة، مطلوب / مشتبهين، متهمين، متهمون، مطلوبين، مطلوبون
  child: طفل، طفلة، رضيع، قاصر / أطفال، طفلات، رضع، قصر، قاصرين
  woman: امرأة، سيدة، فتاة / نساء، سيدات، نسوة، فتيات
  man: رجل، شاب / رجال، شبان، شباب
  student: طالب، طالبة، تلميذ، تلميذة / طلاب، طلبة، طالبات، تلاميذ، تلميذات
  graduate: خريج، خريجة / خريجين، خريجون، خريجات
  teacher: معلم، معلمة، مدرس / معلمين، معلمون، معلمات، مدرسين، مدرسون، مدرسات
  soldier: جندي، عسكري، مجند / جنود، عسكريين، عسكريون، مجندين، مجندون
  officer: ضابط / ضباط
  police: شرطي، رجل أمن، رجل شرطة، عنصر أمن / شرطيين، رجال أمن، رجال شرطة، رجال الأمن، رجال الشرطة، عناصر أمن، عناصر الأمن
  member: عنصر / عناصر
  member: عضو، عضوة / أعضاء
  fighter: مسلح، مقاتل، متمرد / مسلحين، مسلحون، مقاتلين، مقاتلون، متمردين، متمردون
  terrorist: إرهابي، متطرف، انتحاري / إرهابيين، إرهابيون، متطرفين، انتحاريين
  civilian: مدني، مدنية / مدنيين، مدنيون
  worker: عامل، عاملة / عمال، عاملين، عاملون، عاملات، عمالة
  employee: موظف، موظفة / موظفين، موظفون، موظفات
  official: مسؤول / مسؤولين، مسؤولون
  doctor: طبيب، طبيبة / أطباء، طبيبات
  nurse: ممرض، ممرضة / ممرضين، ممرضات
  patient: مريض، مريضة / مرضى، مريضات
  rescuer: مسعف، منقذ / مسعفين، مسعفون، منقذين
  journalist: صحفي، صحافي، إعلامي / صحفيين، صحفيون، صحافيين، صحافيون، إعلاميين، إعلاميون
  passenger: راكب، راكبة، مسافر / ركاب، مسافرين، مسافرون
  crew: بحار / بحارة
  pilgrim: حاج، معتمر / حجاج، معتمرين، معتمرون
  worshipper: مصل / مصلين، مصلون
  tourist: سائح، سائحة / سياح، سائحين، سائحون
  visitor: زائر، زائرة / زوار، زائرين، زائرون
  participant: مشارك، مشاركة، متسابق / مشاركين، مشاركون، مشاركات، متسابقين
  activist: ناشط، ناشطة / ناشطين، ناشطون، ناشطات
  volunteer: متطوع، متطوعة / متطوعين، متطوعون، متطوعات
  protester: متظاهر، محتج / متظاهرين، متظاهرون، محتجين، محتجون
  candidate: مرشح، مرشحة / مرشحين، مرشحون، مرشحات
  voter: ناخب، ناخبة / ناخبين، ناخبون
  deputy: نائب، نائبة / نواب
  minister: وزير، وزيرة / وزراء
  judge: قاض / قضاة
  lawyer: محام، محامية / محامين، محامون
  expert: خبير، خبيرة / خبراء
  player: لاعب، لاعبة / لاعبين، لاعبون، لاعبات
  beneficiary: مستفيد، مستفيدة / مستفيدين، مستفيدون، مستفيدات
  owner: مالك / ملاك
  subscriber: مشترك، مشتركة / مشتركين، مشتركون
  user: مستخدم / مستخدمين، مستخدمون
  customer: عميل، زبون / عملاء، زبائن
  follower: متابع / متابعين، متابعون
  viewer: مشاهد / مشاهدين، مشاهدون
  family: أسرة، عائلة / أسر، عائلات، عوائل
  case: حالة، قضية / حالات، قضايا
  house: منزل، بيت، مسكن، دار / منازل، بيوت، مساكن
  door: باب / أبواب
  apartment: شقة، وحدة سكنية / شقق، وحدات سكنية
  unit: وحدة / وحدات
  paper: ورقة / أوراق
  workshop: ورشة / ورش
  delegation: وفد / وفود
  agency: وكالة / وكالات
  building: مبنى، عمارة، بناية / مباني، مبان، عمارات، عمائر، بنايات، أبنية
  room: غرفة / غرف
  bed: سرير / أسرة طبية
  tent: خيمة، مخيم / خيام، خيم، مخيمات
  school: مدرسة / مدارس
  hospital: مستشفى، مشفى / مستشفيات، مشاف
  mosque: مسجد، جامع / مساجد، جوامع
  shop: محل، متجر / محلات، محال، متاجر
  company: شركة، مؤسسة، منشأة / شركات، مؤسسات، منشآت
  bank: بنك، مصرف / بنوك، مصارف
  factory: مصنع / مصانع
  hotel: فندق / فنادق
  station: محطة / محطات
  vehicle: سيارة، مركبة، آلية / سيارات، مركبات، آليات، عربات
  bus: حافلة، باص / حافلات، باصات
  truck: شاحنة، صهريج / شاحنات، صهاريج
  ambulance: سيارة إسعاف / سيارات إسعاف
  motorcycle: دراجة، دراجة نارية / دراجات، دراجات نارية
  aircraft: طائرة، مروحية / طائرات، مروحيات
  drone: طائرة مسيرة، طائرة بدون طيار / طائرات مسيرة، طائرات بدون طيار، مسيرات
  ship: سفينة، باخرة، ناقلة / سفن، بواخر، ناقلات
  boat: قارب، زورق، مركب / قوارب، زوارق، مراكب
  train: قطار / قطارات
  tank: دبابة، مدرعة / دبابات، مدرعات
  missile: صاروخ / صواريخ
  shell: قذيفة / قذائف
  bomb: قنبلة، عبوة ناسفة / قنابل، عبوات ناسفة
  bullet: رصاصة، طلقة / رصاصات، طلقات
  raid: غارة / غارات
  attack: هجوم، هجمة / هجمات
  explosion: انفجار، تفجير / انفجارات، تفجيرات
  country: دولة، بلد / دول، بلدان
  city: مدينة / مدن
  village: قرية / قرى
  province: محافظة، ولاية، مقاطعة، إقليم / محافظات، ولايات، مقاطعات، أقاليم
  area: منطقة، حي / مناطق، أحياء
  site: موقع / مواقع
  job: وظيفة، فرصة عمل، فرصة وظيفية / وظائف، فرص عمل، فرص وظيفية
  seat: مقعد / مقاعد
  vote: صوت / أصوات
  goal: هدف / أهداف
  point: نقطة / نقاط، نقط
  match: مباراة / مباريات
  team: فريق، منتخب، فرقة / فرق، منتخبات
  club: ناد، نادي / أندية، نواد
  book: كتاب، عنوان / كتب، عناوين
  project: مشروع / مشاريع، مشروعات
  contract: اتفاقية / عقود، اتفاقيات
  programme: برنامج / برامج
  prize: جائزة، ميدالية / جوائز، ميداليات
  share: سهم / أسهم
  transaction: صفقة، عملية / صفقات، عمليات
  pill: حبة، قرص / حبوب، أقراص، حبات
  tree: شجرة، نخلة / أشجار، نخيل
  animal: رأس، حيوان / رؤوس، حيوانات
  well: بئر / آبار
  grave: قبر، مدفن / قبور، مدافن
  piece: قطعة / قطع
  flight: رحلة / رحلات
  visit: زيارة / زيارات
  session: جلسة، دورة / جلسات، دورات
  round: جولة / جولات
  times: مرة / مرات
  violation: مخالفة، انتهاك، تجاوز / مخالفات، انتهاكات
  crime: جريمة / جرائم
  accident: حادث، حادثة / حوادث
  fire: حريق / حرائق
  complaint: شكوى، بلاغ / شكاوى، بلاغات
  request: طلب، معاملة / طلبات، معاملات
  ticket: تذكرة / تذاكر
  document: وثيقة، مستند / وثائق، مستندات
  campaign: حملة / حملات
  dose: جرعة / جرعات
  test: فحص، اختبار / فحوصات، اختبارات
  meal: وجبة، سلة غذائية / وجبات، سلال غذائية
  group: مجموعة، جماعة / مجموعات، جماعات
  centre: مركز / مراكز
  committee: لجنة / لجان
  party: حزب، كتلة / أحزاب، كتل
  channel: قناة / قنوات
  layer: طبقة، طابق / طبقات، طوابق، أدوار
`);

/** "شخص" → "شخصا"; a word in ta marbuta, alef or hamza takes no letter. */
const accusative = (noun: string): string[] => (/[ةاىء]$/u.test(noun) || noun.includes(' ') ? [] : [`${noun}ا`]);

/**
 * After 11 to 99 a noun stands in the accusative singular, which an unknown word must show: "12 مرسما", "31 قاعة", "15 جزءا". A plural verb or a word
 * that may begin with a preposition is none ("8 غادروا", "مليون ينحدرون", "8 ملايين لفابيان").
 */
export function looksCounted(key: string, value: number): boolean {
  if (/وا$|^[يت].*ون$/u.test(key)) return false;
  if (/^ل....*[^ها]$/u.test(key)) return false;
  const rest = value % 100;
  return rest < 11 || !Number.isInteger(value) || /[اهء]$/u.test(key);
}

/** Duals that are another word or a name. */
const NO_DUAL: ReadonlySet<string> = new Set(['طالبان', 'نادين', 'نادان', 'ناجين', 'ناجان', 'مصلان', 'قاضان', 'محامان', 'داران']);

/** "سيارة" → "سيارتان", "سيارتين"; of a phrase, its first word. */
function dual(noun: string): string[] {
  // An adjective of belonging may describe another dual: "مصدران عسكريان".
  if (noun.includes(' ') || /[اىء]$/u.test(noun) || (noun.endsWith('ي') && !/^(?:جندي|شرطي)$/u.test(noun))) return [];
  const stem = noun.endsWith('ة') ? `${noun.slice(0, -1)}ت` : noun;
  return [`${stem}ان`, `${stem}ين`].filter((form) => !NO_DUAL.has(form));
}

/** A plural already listed is no dual: "مواطنين". */
function nounEntries({ concept, singular, plural }: NounLine, plurals: ReadonlySet<string>): CountedEntry[] {
  const duals = singular.flatMap(dual).filter((form) => !plurals.has(form));
  return [
    { kind: 'counted', value: { concept }, forms: [...singular, ...singular.flatMap(accusative), ...plural] },
    ...(duals.length > 0 ? [{ kind: 'counted', value: { concept, count: 2 }, forms: duals } as const] : []),
  ];
}

const outcome = (concept: string, line: string, place?: 'before' | 'after'): CountedEntry => ({
  kind: 'outcome', value: place === undefined ? { concept } : { concept, place }, forms: forms(line), inflects: true,
});

const relation = (value: CountRelation, line: string): CountedEntry => ({ kind: 'count-relation', value, forms: forms(line) });

const PLURALS: ReadonlySet<string> = new Set(NOUNS.flatMap(({ plural }) => plural));

/** What is counted, what became of it, and how counts stand to each other. */
export const COUNTED: readonly CountedEntry[] = [
  ...NOUNS.flatMap((line) => nounEntries(line, PLURALS)),
  outcome('killed', 'قتل، يقتل، مصرع، استشهد، يستشهد، توفي، يتوفى، أعدم، اغتيل، حتف، أودى بحياة، حصد أرواح، راح ضحية، مات'),
  outcome('killed', 'مقتل، استشهاد، وفاة، إعدام، اغتيال', 'before'),
  outcome('killed', 'فقدوا حياتهم، فارقوا الحياة، قضوا', 'after'),
  outcome('injured', 'أصيب، يصاب، جرح، يجرح، أصاب، يصيب'),
  outcome('injured', 'إصابة', 'before'),
  outcome('missing', 'فقدان، اختفاء', 'before'),
  outcome('missing', 'في عداد المفقودين', 'after'),
  outcome('arrested', 'اعتقل، يعتقل، أوقف، احتجز'),
  outcome('arrested', 'اعتقال، توقيف، احتجاز، القبض على، قبض على، ضبط', 'before'),
  { kind: 'outcome', value: { concept: 'captured', place: 'before' }, forms: forms('أسر، أسرت، أسروا، يأسر') },
  outcome('released', 'إخلاء سبيل، الإفراج عن، إفراج عن، أفرج عن، إطلاق سراح، أطلق سراح', 'before'),
  outcome('displaced', 'نزح، شرد، هجر'),
  outcome('displaced', 'نزوح، تشريد، تهجير', 'before'),
  outcome('rescued', 'أنقذ، أجلى'),
  outcome('survivor', 'نجا، ينجو، نجوا، نجت'),
  outcome('survivor', 'نجاة', 'before'),
  outcome('rescued', 'إنقاذ، إجلاء، إخلاء', 'before'),
  outcome('kidnapped', 'اختطف، خطف'),
  outcome('kidnapped', 'اختطاف', 'before'),
  outcome('destroyed', 'دمر، هدم، انهار، تدمر'),
  outcome('destroyed', 'تدمير، انهيار', 'before'),
  outcome('damaged', 'تضرر، تضررت، تضرروا، أضرار في'),
  outcome('damaged', 'متضرر', 'after'),
  outcome('destroyed', 'مدمر، مهدم، منهار', 'after'),
  relation({ relation: 'part', place: 'before' }, 'بينهم، من بينهم، بينهن، بينها، من بينها، منهم، منها، منهن، من ضمنهم، من ضمنها، ضمنهم، بما فيهم، بما فيها، بمن فيهم، هم، وهم، هي، وهي، وهما، من بين هؤلاء'),
  relation({ relation: 'part', place: 'after', them: true }, 'منهم، منها، منهن، من بينهم، من بينها، من هؤلاء'),
  relation({ relation: 'plus', place: 'before' }, 'إضافة إلى، بالإضافة إلى، فضلا عن، إلى جانب، علاوة على، زيادة على، عدا، عدا عن، مضافا إليهم، بجانب'),
  relation({ relation: 'plus', place: 'after' }, 'آخرين، آخرون، أخريات، آخر، أخرى، آخرا، إضافيا، إضافيين، إضافية، غيرهم'),
  relation({ relation: 'total', place: 'before' }, 'من أصل، من إجمالي، من مجموع، إجمالي، الإجمالي إلى، المجموع، ما مجموعه، مجموع، مجموعها، مجموعهم، إجماليه، إجماليها، إجمالا، المجموع الكلي، الحصيلة إلى، العدد الإجمالي، بمجموع، بإجمالي، العدد الكلي'),
  relation({ relation: 'total', place: 'after' }, 'في المجموع، إجمالا، بالإجمال، في الإجمال'),
  {
    kind: 'count-cue', value: 'number-of',
    forms: forms('عدد، أعداد، حصيلة، إجمالي عدد، مجموع عدد، العدد الإجمالي'),
  },
  {
    kind: 'count-cue', value: 'stop',
    forms: forms(`أمس، اليوم، غدا، مساء، صباحا، ظهرا، فجرا، حاليا، فقط، تقريبا، سابقا، لاحقا، سنويا، يوميا، شهريا، أسبوعيا، فيما، حسبما، وذلك، وفقا، وفق، طبقا، بحسب، حسب، الماضي، المقبل،
      الجاري، الحالي، أيضا، كذلك، مقارنة، مقابل، بزيادة، بنسبة، بقيمة، بينما، عندما، بعدما، بسبب، نتيجة، إثر، جراء، بجروح، بإصابات، بنيران، لكل، لصالح، بدل، بمعدل، بواقع، برفقة، بحضور، بمشاركة، بقيادة، لكنها، لكنه، لأنها، لأنه، أنها، أنه، إنها، إنه، كانت، كان، جاء، جاءت، مبروك، شكر، جديدة، جديدا، كاملة، تحديدا`),
  },
];
