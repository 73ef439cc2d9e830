import { ARABIC } from './ar.js';
import type { UiLanguage } from '../ui-language.js';
import { valueInArabic } from './values.js';

/**
 * A step of an explanation in an interface language. A report carries its steps as English sentences; each of the few sentences that
 * `check/explain.ts` makes is known here by its shape and said again in Arabic, with the words it quotes as they are. A sentence of another
 * shape stays as it is, so that nothing is lost.
 */
export function stepIn(language: UiLanguage, text: string): string {
  return language === 'en' ? text : (inArabic(text) ?? text);
}

/** The Arabic of an English step, or `undefined` where its shape is not known. */
export function inArabic(text: string): string | undefined {
  for (const [shape, say] of SENTENCES) {
    const match = shape.exec(text);
    if (match) return say(match.groups ?? {});
  }
  return undefined;
}

type Groups = Readonly<Record<string, string>>;

const SENTENCES: readonly (readonly [RegExp, (groups: Groups) => string])[] = [
  [
    /^“(?<said>.*?)” \((?<source>.*)\) is read as (?<value>.*)$/su,
    ({ said = '', source = '', value = '' }) => `«${said}» (${source}) تُقرأ: ${readingInArabic(value)}`,
  ],
  [
    /^same fact: (?<how>[^()]*) \((?:event: (?<event>[^;]*); )?shared: (?<shared>.*); score (?<score>[\d.]+)\)$/su,
    ({ how = '', event, shared = '', score = '' }) => {
      const named = event === undefined ? '' : `الحدث: ${event}؛ `;
      const words = shared === '' ? 'لا كلمة مشتركة' : `المشترك: ${shared.replaceAll(', ', '، ')}`;
      return `المعلومة نفسها: ${HOW[how] ?? how} (${named}${words}؛ الدرجة ${score})`;
    },
  ],
  [
    /^“(?<a>.*?)” and “(?<b>.*?)” (?<outcome>cannot both hold|agree within their precision|are the same|are one name spelled in two ways|cannot be compared)(?: \((?<facets>.*)\))?: (?<relation>[a-z]+) by the rule (?<rule>\S+)$/su,
    ({ a = '', b = '', outcome = '', facets, relation = '', rule = '' }) => {
      const named = facets === undefined ? '' : ` (${facetsInArabic(facets)})`;
      return `«${a}» و«${b}» ${OUTCOMES[outcome] ?? outcome}${named}: ${relationInArabic(relation)} بحسب القاعدة ${rule}`;
    },
  ],
  [
    /^(?<copy>.*) takes (?<share>\d+) % of its own words from (?<original>.*): the two are one independent witness$/su,
    ({ copy = '', share = '', original = '' }) => `${share}٪ من كلمات ${copy} مأخوذة من ${original}: هما شاهد مستقل واحد`,
  ],
  [/^(?<a>.*) was published before (?<b>.*)$/su, ({ a = '', b = '' }) => `نُشرت مادة ${a} قبل مادة ${b}`],
];

const HOW: Readonly<Record<string, string>> = {
  'the writer gives both side by side': 'الكاتب يوردهما جنباً إلى جنب',
  'the two sentences are one text, edited, and the values stand in the same place of it':
    'الجملتان نص واحد جرى تحريره، والقيمتان في الموضع نفسه منه',
  'the two sentences tell of the same thing in other words': 'الجملتان تخبران عن الأمر نفسه بعبارتين مختلفتين',
};

/** How two values compare: `OUTCOMES` of `check/explain.ts`. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  'cannot both hold': 'لا تصحّان معاً',
  'agree within their precision': 'متفقتان في حدود دقتهما',
  'are the same': 'متطابقتان',
  'are one name spelled in two ways': 'اسم واحد كُتب بطريقتين',
  'cannot be compared': 'لا تُقارنان',
};

const FACETS: Readonly<Record<string, string>> = {
  'the years differ': 'السنتان مختلفتان',
  'the months differ': 'الشهران مختلفان',
  'the days differ': 'اليومان مختلفان',
  'the weekdays differ': 'يوما الأسبوع مختلفان',
  'the same day under two weekdays': 'يوم واحد باسمين من أيام الأسبوع',
  'at least one is counted from another day': 'إحداهما على الأقل محسوبة من يوم آخر',
  'the same figure in two currencies': 'الرقم نفسه بعملتين',
  'after conversion': 'بعد التحويل',
  'one rounds to the other': 'إحداهما تقريب للأخرى',
  'one is said roughly or as a bound': 'إحداهما على وجه التقريب أو حدّ',
  'one lies within the other': 'إحداهما داخل الأخرى',
  'two spellings': 'كتابتان',
  'one denies what the other affirms': 'إحداهما تنفي ما تثبته الأخرى',
  opposites: 'ضدّان',
  'one thing does the opposite': 'شيء واحد يفعل الضدّ',
  'two names changed places': 'اسمان تبادلا موضعيهما',
  'one place stands for another': 'مكان بدل مكان',
  'one figure stands for another': 'رقم بدل رقم',
  'one person stands for another': 'شخص بدل شخص',
  'one thing stands for another': 'شيء بدل شيء',
  'one happening stands for another': 'حدث بدل حدث',
  'one word stands for another': 'كلمة بدل كلمة',
  'offices one person cannot hold at once': 'منصبان لا يجمع بينهما شخص واحد',
  'the parts of one text add up to the whole that both give, those of the other do not':
    'أجزاء أحد النصين تساوي الكل الذي يذكره كلاهما، وأجزاء الآخر لا تساويه',
  'two fields of office': 'مجالان مختلفان للمنصب',
};

export function relationInArabic(relation: string): string {
  return (ARABIC.relation as Readonly<Record<string, string>>)[relation] ?? relation;
}

/** Facets parted by commas, of which one may hold a comma itself; one that has no Arabic is given as it is. */
function facetsInArabic(facets: string): string {
  const known = Object.keys(FACETS).find((facet) => facets === facet || facets.startsWith(`${facet}, `));
  const [first, rest] = known === undefined ? cutAtComma(facets) : [known, facets.slice(known.length + 2)];
  return [FACETS[first] ?? first, ...(rest === '' ? [] : [facetsInArabic(rest)])].join('، ');
}

function cutAtComma(text: string): [first: string, rest: string] {
  const at = text.indexOf(', ');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 2)];
}

const BASES: Readonly<Record<string, string>> = {
  'as said': 'كما قيل',
  'filled in, not said in full': 'مُكمَّل، لم يُذكر كاملاً',
  'reckoned from another date': 'محسوب من تاريخ آخر',
};

function readingInArabic(value: string): string {
  const dated =
    /^(?<date>\S+|a date without a year) \((?<basis>as said|filled in, not said in full|reckoned from another date)(?:: (?<steps>.*))?\)$/su.exec(
      value,
    );
  if (dated?.groups) {
    const { date = '', basis = '', steps } = dated.groups;
    const shown = date === 'a date without a year' ? 'تاريخ بلا سنة' : date;
    const reckoned = steps === undefined ? '' : `: ${steps.split('; ').map(reckoningInArabic).join('؛ ')}`;
    return `${shown} (${BASES[basis] ?? basis}${reckoned})`;
  }
  return valueInArabic(value) ?? value;
}

const MONTHS: Readonly<Record<string, string>> = {
  January: 'كانون الثاني (يناير)',
  February: 'شباط (فبراير)',
  March: 'آذار (مارس)',
  April: 'نيسان (أبريل)',
  May: 'أيار (مايو)',
  June: 'حزيران (يونيو)',
  July: 'تموز (يوليو)',
  August: 'آب (أغسطس)',
  September: 'أيلول (سبتمبر)',
  October: 'تشرين الأول (أكتوبر)',
  November: 'تشرين الثاني (نوفمبر)',
  December: 'كانون الأول (ديسمبر)',
};

const HIJRI_MONTHS: Readonly<Record<string, string>> = {
  Muharram: 'محرم',
  Safar: 'صفر',
  'Rabi I': 'ربيع الأول',
  'Rabi II': 'ربيع الآخر',
  'Jumada I': 'جمادى الأولى',
  'Jumada II': 'جمادى الآخرة',
  Rajab: 'رجب',
  Shaban: 'شعبان',
  Ramadan: 'رمضان',
  Shawwal: 'شوال',
  'Dhu al-Qada': 'ذو القعدة',
  'Dhu al-Hijja': 'ذو الحجة',
};

const WEEKDAYS: Readonly<Record<string, string>> = {
  Monday: 'الاثنين',
  Tuesday: 'الثلاثاء',
  Wednesday: 'الأربعاء',
  Thursday: 'الخميس',
  Friday: 'الجمعة',
  Saturday: 'السبت',
  Sunday: 'الأحد',
};

const UNITS: Readonly<Record<string, string>> = {
  day: 'يوم',
  days: 'يوم',
  week: 'أسبوع',
  weeks: 'أسبوع',
  month: 'شهر',
  months: 'شهر',
  year: 'سنة',
  years: 'سنة',
  weekday: 'يوم أسبوع',
  century: 'قرن',
  hour: 'ساعة',
  minute: 'دقيقة',
  minutes: 'دقيقة',
  hours: 'ساعة',
};

const NAMES: Readonly<Record<string, string>> = { ...MONTHS, ...HIJRI_MONTHS, ...WEEKDAYS };
/** Longer names first: "Rabi II" begins with "Rabi I". */
const NAME = new RegExp(
  `(?<!\\p{L})(?:${Object.keys(NAMES)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?!\\p{L})`,
  'gu',
);

/** One step of a date's reckoning; the sentences are those of `check/steps.ts`. What it quotes stays. */
function reckoningInArabic(step: string): string {
  const { said, told = '' } = /^(?:“(?<said>.*)” is )?(?<told>.*)$/su.exec(step)?.groups ?? {};
  const arabic = told
    .replace(/^month said: /u, 'الشهر المذكور: ')
    .replace(/^weekday said: /u, 'يوم الأسبوع المذكور: ')
    .replace(/^year said: /u, 'السنة المذكورة: ')
    .replace(/^day said: /u, 'اليوم المذكور: ')
    .replace(/^year (?=\d)/u, 'السنة ')
    .replace(/^day (?=\d)/u, 'اليوم ')
    .replace(/^nearest weekday/u, 'أقرب يوم بهذا الاسم')
    .replace(/^(?<count>[+\u2212]?\d+) (?<unit>[a-z]+)(?=,)/u, (_whole, count: string, unit: string) => `${count} ${UNITS[unit] ?? unit}`)
    .replace(/ of the Hijri calendar is /u, ' بالتقويم الهجري يوافق ')
    .replace(/^part (?<rank>-?\d+) of (?=\d)/u, 'الجزء $<rank> من ')
    .replace(/^nothing to count from$/u, 'لا شيء يُحسب منه')
    .replace(/, counted from the day of publication$/u, '، محسوبة من يوم النشر')
    .replace(/, counted from /u, '، محسوبة من ')
    .replace(NAME, (name) => NAMES[name] ?? name);
  return said === undefined ? arabic : `«${said}» هو ${arabic}`;
}
