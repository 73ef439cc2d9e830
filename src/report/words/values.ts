import { counted, type Forms } from './ar.js';

/** A value as `check/values.ts` tells it, in Arabic; `undefined` where its shape is not known. What articles say in it stays as it is. */
export function valueInArabic(value: string): string | undefined {
  if (Object.hasOwn(FIXED, value)) return FIXED[value];
  for (const [shape, say] of SHAPES) {
    const match = shape.exec(value);
    if (match) return say(match.groups ?? {});
  }
  return undefined;
}

const FIXED: Readonly<Record<string, string>> = {
  'a gap where the other has words': 'موضع خلا مما في الآخر من كلمات',
  'the last': 'الأخير',
  'a time of day': 'وقت من اليوم',
  dawn: 'الفجر',
  morning: 'الصباح',
  noon: 'الظهر',
  afternoon: 'بعد الظهر',
  evening: 'المساء',
  night: 'الليل',
  midnight: 'منتصف الليل',
};

type Groups = Readonly<Record<string, string | undefined>>;

const HEDGE = '(?:(?<hedge>about|at least|more than|at most|less than|roughly) )?';
const FIGURE = String.raw`-?\d[\d,.]*(?:e[+-]?\d+)?`;
const LENGTH = String.raw`[\d,.]+ (?:year|month|week|day|hour|minute|second)s?(?: [\d,.]+ (?:year|month|week|day|hour|minute|second)s?)*`;

/** Each shape of a value with how it is said. */
const SHAPES: readonly (readonly [RegExp, (groups: Groups) => string])[] = [
  [/^the words “(?<words>.*)”$/su, ({ words = '' }) => `العبارة «${words}»`],
  [/^a person: (?<name>.*)$/su, ({ name = '' }) => `شخص: ${name}`],
  [/^an organisation: (?<name>.*)$/su, ({ name = '' }) => `هيئة: ${name}`],
  [/^a place: (?<name>.*)$/su, ({ name = '' }) => `مكان: ${name}`],
  [/^a document: (?<type>.*)$/su, ({ type = '' }) => `وثيقة: ${type}`],
  [/^a happening: (?<type>.*)$/su, ({ type = '' }) => `حدث: ${type}`],
  [
    /^an office: (?<title>.*?)(?: of (?<of>.*?))?(?:, held by (?<holder>.*))?$/su,
    ({ title = '', of, holder }) => `منصب: ${title}${of === undefined ? '' : ` (${of})`}${holder === undefined ? '' : `، صاحبه ${holder}`}`,
  ],
  [/^number (?<place>\d+) in order$/u, ({ place = '' }) => `رقم ${place} في الترتيب`],
  [
    /^(?<hedge>about )?(?<clock>\d{1,2}:\d{2}(?::\d{2})?)(?<zone> GMT(?<offset>[+-][\d:]+)?)?$/u,
    ({ hedge, clock = '', zone, offset = '' }) =>
      `${hedge === undefined ? '' : 'نحو '}الساعة ${clock}${zone === undefined ? '' : ` بتوقيت غرينتش${offset}`}`,
  ],
  [
    new RegExp(`^${HEDGE}(?<from>${LENGTH})(?: to (?<to>${LENGTH}))?$`, 'u'),
    ({ hedge, from = '', to }) =>
      hedged(hedge, lengthInArabic(from, isOblique(hedge)) + (to === undefined ? '' : ` إلى ${lengthInArabic(to, true)}`)),
  ],
  [
    new RegExp(`^${HEDGE}(?<from>${FIGURE})(?: to (?<to>${FIGURE}))?(?: (?<unit>.+))?$`, 'u'),
    ({ hedge, from = '', to, unit }) => hedged(hedge, from + (to === undefined ? '' : ` إلى ${to}`) + unitInArabic(unit)),
  ],
];

function isOblique(hedge: string | undefined): boolean {
  return hedge !== undefined && ['about', 'more than', 'less than'].includes(hedge);
}

function hedged(hedge: string | undefined, told: string): string {
  switch (hedge) {
    case 'about':
      return `نحو ${told}`;
    case 'more than':
      return `أكثر من ${told}`;
    case 'less than':
      return `أقل من ${told}`;
    case 'at least':
      return `${told} على الأقل`;
    case 'at most':
      return `${told} على الأكثر`;
    case 'roughly':
      return `${told} تقريباً`;
    default:
      return told;
  }
}

/** Units of time, with the dual that stands after a preposition. */
const TIMES: Readonly<Record<string, Forms & { readonly twoOblique: string }>> = {
  year: { one: 'سنة واحدة', two: 'سنتان', twoOblique: 'سنتين', few: 'سنوات', many: 'سنة' },
  month: { one: 'شهر واحد', two: 'شهران', twoOblique: 'شهرين', few: 'أشهر', many: 'شهراً', hundred: 'شهر' },
  week: { one: 'أسبوع واحد', two: 'أسبوعان', twoOblique: 'أسبوعين', few: 'أسابيع', many: 'أسبوعاً', hundred: 'أسبوع' },
  day: { one: 'يوم واحد', two: 'يومان', twoOblique: 'يومين', few: 'أيام', many: 'يوماً', hundred: 'يوم' },
  hour: { one: 'ساعة واحدة', two: 'ساعتان', twoOblique: 'ساعتين', few: 'ساعات', many: 'ساعة' },
  minute: { one: 'دقيقة واحدة', two: 'دقيقتان', twoOblique: 'دقيقتين', few: 'دقائق', many: 'دقيقة' },
  second: { one: 'ثانية واحدة', two: 'ثانيتان', twoOblique: 'ثانيتين', few: 'ثوانٍ', many: 'ثانية' },
};

function lengthInArabic(length: string, oblique: boolean): string {
  const parts = [...length.matchAll(/(?<count>[\d,.]+) (?<unit>[a-z]+?)s?(?= |$)/gu)].map(({ groups: { count = '', unit = '' } = {} }) => {
    const forms = TIMES[unit];
    return forms === undefined
      ? `${count} ${unit}`
      : counted(Number(count.replaceAll(',', '')), oblique ? { ...forms, two: forms.twoOblique } : forms);
  });
  return parts.join(' و');
}

/** Units by the symbols of `check/values.ts`; the others, and currencies, are written so in Arabic too. */
const UNITS: Readonly<Record<string, string>> = {
  mm: 'مم',
  cm: 'سم',
  m: 'م',
  km: 'كم',
  in: 'بوصة',
  ft: 'قدم',
  yd: 'ياردة',
  mi: 'ميل',
  nmi: 'ميل بحري',
  ly: 'سنة ضوئية',
  mg: 'ملغ',
  g: 'غ',
  kg: 'كغ',
  t: 'طن',
  lb: 'رطل',
  oz: 'أونصة',
  ozt: 'أونصة صافية',
  ct: 'قيراط',
  'm²': 'متر مربع',
  'km²': 'كيلومتر مربع',
  'ft²': 'قدم مربعة',
  'mi²': 'ميل مربع',
  ha: 'هكتار',
  acres: 'فدان إنجليزي',
  dunams: 'دونم',
  feddans: 'فدان',
  'm³': 'متر مكعب',
  L: 'لتر',
  mL: 'ملّيلتر',
  bbl: 'برميل',
  'bbl/d': 'برميل يومياً',
  gal: 'غالون',
  'km/h': 'كم/ساعة',
  'm/s': 'م/ثانية',
  mph: 'ميل/ساعة',
  kn: 'عقدة',
  '°C': 'درجة مئوية',
  '°F': 'درجة فهرنهايت',
  '°': 'درجة',
  Richter: 'بمقياس ريختر',
  hp: 'حصان',
};

function unitInArabic(unit: string | undefined): string {
  if (unit === undefined) return '';
  if (unit === '%') return '٪';
  const { code = unit, assumed } = /^(?<code>\S+)(?<assumed> \(of which country is not said\))?$/u.exec(unit)?.groups ?? {};
  return ` ${UNITS[code] ?? code}${assumed === undefined ? '' : ' (لم يُذكر لأي بلد)'}`;
}
