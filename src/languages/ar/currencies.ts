import { CURRENCY_SIGNS, type CurrencyEntry, type CurrencyWord } from '../tables/currencies.js';

const words = (text: string): string[] => text.trim().split(/\s+/u).filter((word) => word !== '');

/** A currency's name with the countries that share it. Adjectives agree with it in gender, number and case. */
interface CurrencyName {
  readonly singular: string;
  readonly dual: string;
  readonly plural: string;
  /** What the bare name means most often, `assumed` where several countries use it. */
  readonly code: string;
  readonly assumed?: true;
  readonly countries?: Readonly<Record<string, string>>;
}

const NAMES: readonly CurrencyName[] = [
  {
    singular: 'دولار دولارا', dual: 'دولاران دولارين', plural: 'دولارات', code: 'USD',
    countries: { USD: 'أمريكي أميركي', CAD: 'كندي', AUD: 'أسترالي', NZD: 'نيوزيلندي نيوزلندي', SGD: 'سنغافوري', TWD: 'تايواني' },
  },
  { singular: 'يورو أورو', dual: '', plural: 'يوروهات', code: 'EUR' },
  {
    singular: 'جنيه جنيها', dual: 'جنيهان جنيهين', plural: 'جنيهات', code: 'GBP', assumed: true,
    countries: { GBP: 'إسترليني بريطاني', EGP: 'مصري', SDG: 'سوداني' },
  },
  { singular: 'باوند', dual: '', plural: 'باوندات', code: 'GBP' },
  {
    singular: 'ريال ريالا', dual: 'ريالان ريالين', plural: 'ريالات', code: 'SAR', assumed: true,
    countries: { SAR: 'سعودي', OMR: 'عماني', QAR: 'قطري', YER: 'يمني', IRR: 'إيراني', BRL: 'برازيلي' },
  },
  {
    singular: 'دينار دينارا', dual: 'ديناران دينارين', plural: 'دنانير', code: 'KWD', assumed: true,
    countries: { KWD: 'كويتي', JOD: 'أردني', IQD: 'عراقي', BHD: 'بحريني', DZD: 'جزائري', TND: 'تونسي', LYD: 'ليبي', RSD: 'صربي' },
  },
  {
    singular: 'درهم درهما', dual: 'درهمان درهمين', plural: 'دراهم', code: 'AED', assumed: true,
    countries: { AED: 'إماراتي', MAD: 'مغربي' },
  },
  {
    singular: 'ليرة', dual: 'ليرتان ليرتين', plural: 'ليرات', code: 'LBP', assumed: true,
    countries: { LBP: 'لبناني', SYP: 'سوري', TRY: 'تركي' },
  },
  { singular: 'شيكل شيكلا شيقل شيقلا', dual: 'شيكلين شيقلين', plural: 'شواكل شواقل شيكلات شيقلات', code: 'ILS', countries: { ILS: 'إسرائيلي' } },
  { singular: 'فرنك فرنكا', dual: 'فرنكين', plural: 'فرنكات', code: 'CHF', assumed: true, countries: { CHF: 'سويسري', XOF: 'أفريقي', DJF: 'جيبوتي' } },
  { singular: 'ين', dual: '', plural: 'ينات', code: 'JPY', countries: { JPY: 'ياباني' } },
  { singular: 'يوان يوانا', dual: 'يوانين', plural: 'يوانات', code: 'CNY', countries: { CNY: 'صيني' } },
  { singular: 'روبل روبلا', dual: 'روبلين', plural: 'روبلات', code: 'RUB', countries: { RUB: 'روسي', BYN: 'بيلاروسي' } },
  {
    singular: 'روبية', dual: 'روبيتان روبيتين', plural: 'روبيات', code: 'INR', assumed: true,
    countries: { INR: 'هندي', PKR: 'باكستاني', IDR: 'إندونيسي', LKR: 'سريلانكي', NPR: 'نيبالي' },
  },
  {
    singular: 'كرونة كرون', dual: 'كرونتين', plural: 'كرونات', code: 'SEK', assumed: true,
    countries: { SEK: 'سويدي', NOK: 'نرويجي', DKK: 'دنماركي', CZK: 'تشيكي', ISK: 'آيسلندي' },
  },
  { singular: 'وون', dual: '', plural: 'وونات', code: 'KRW', countries: { KRW: 'كوري' } },
  { singular: 'بيزو بيسو', dual: '', plural: 'بيزوات بيسوات', code: 'MXN', assumed: true, countries: { MXN: 'مكسيكي', ARS: 'أرجنتيني', PHP: 'فلبيني', COP: 'كولومبي' } },
  { singular: 'راند', dual: '', plural: 'راندات', code: 'ZAR' },
  { singular: 'رينغيت رنجيت رينجيت رينغت', dual: '', plural: 'رينغيتات', code: 'MYR', countries: { MYR: 'ماليزي' } },
  { singular: 'غريفنا هريفنا', dual: '', plural: '', code: 'UAH', countries: { UAH: 'أوكراني' } },
  { singular: 'أوقية', dual: 'أوقيتين', plural: 'أوقيات', code: 'MRU' },
  { singular: 'شلن شلنا', dual: 'شلنين', plural: 'شلنات', code: 'KES', assumed: true, countries: { KES: 'كيني', SOS: 'صومالي', UGX: 'أوغندي' } },
  { singular: 'نايرا نيرة', dual: '', plural: '', code: 'NGN' },
];

/** "كويتي" as it agrees: masculine, accusative, feminine (also of a plural), dual, definite. */
const agreeing = (adjective: string): string[] =>
  ['', 'ا', 'ة', 'ين', 'ان', 'تين', 'تان'].flatMap((ending) => [adjective + ending, `ال${adjective}${ending}`]);

function entriesOf({ singular, dual, plural, code, assumed, countries = {} }: CurrencyName): CurrencyEntry[] {
  const entry = (forms: readonly string[], value: CurrencyWord): CurrencyEntry[] => (forms.length > 0 ? [{ kind: 'currency', value, forms }] : []);
  const counted = [...words(singular), ...words(plural)];
  const bare = assumed ? { code, assumed } : { code };
  const withCountry = Object.entries(countries).flatMap(([country, adjectives]) => {
    const adjectiveForms = words(adjectives).flatMap(agreeing);
    const phrases = (names: readonly string[]): string[] => names.flatMap((name) => adjectiveForms.map((adjective) => `${name} ${adjective}`));
    return [...entry(phrases(counted), { code: country }), ...entry(phrases(words(dual)), { code: country, count: 2 })];
  });
  return [...entry(counted, bare), ...entry(words(dual), { ...bare, count: 2 }), ...withCountry];
}

const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  EGP: ['ج.م', 'ج. م', 'ج.م.'], SAR: ['ر.س', 'ر.س.', 'ر. س'], QAR: ['ر.ق', 'ر.ق.'], OMR: ['ر.ع', 'ر.ع.'], KWD: ['د.ك', 'د.ك.'], AED: ['د.إ', 'د.إ.'],
  BHD: ['د.ب', 'د.ب.'], JOD: ['د.أ'], IQD: ['د.ع', 'د.ع.'], DZD: ['د.ج', 'د.ج.', 'دج'], TND: ['د.ت', 'د.ت.'], MAD: ['د.م', 'د.م.'], LBP: ['ل.ل', 'ل.ل.'],
  SYP: ['ل.س', 'ل.س.'], SDG: ['ج.س'], YER: ['ر.ي'],
};

const MINOR: Readonly<Record<string, readonly [singular: string, dual: string, plural: string]>> = {
  USD: ['سنت سنتا', 'سنتان سنتين', 'سنتات'],
  EUR: ['سنتيم سنتيما', 'سنتيمين', 'سنتيمات'],
  GBP: ['بنس بنسا', 'بنسان بنسين', 'بنسات'],
  SAR: ['هللة', 'هللتان هللتين', 'هللات'],
  KWD: ['فلس فلسا', 'فلسان فلسين', 'فلوس'],
  EGP: ['قرش قرشا', 'قرشان قرشين', 'قروش'],
  OMR: ['بيسة', 'بيستان بيستين', 'بيسات'],
  TND: ['مليم مليما', 'مليمان مليمين', 'مليمات'],
  ILS: ['أغورة', 'أغورتين', 'أغورات'],
};

/** Currencies by name, with their country, abbreviated and signed. */
export const CURRENCIES: readonly CurrencyEntry[] = [
  ...CURRENCY_SIGNS,
  ...NAMES.flatMap(entriesOf),
  { kind: 'currency', value: { code: 'GBP' }, forms: ['إسترليني', 'إسترلينيا'] },
  { kind: 'currency', value: { code: 'HKD' }, forms: ['دولار هونغ كونغ', 'دولار هونج كونج'] },
  ...Object.entries(ABBREVIATIONS).map(([code, forms]): CurrencyEntry => ({ kind: 'currency', value: { code }, forms })),
  ...Object.entries(MINOR).flatMap(([code, [singular, dual, plural]]): CurrencyEntry[] => [
    { kind: 'currency-minor', value: { code }, forms: [...words(singular), ...words(plural)] },
    { kind: 'currency-minor', value: { code, count: 2 }, forms: words(dual) },
  ]),
];
