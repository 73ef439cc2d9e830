import { CURRENCY_SIGNS, type CurrencyEntry } from '../tables/currencies.js';

const words = (text: string): string[] => text.trim().split(/\s+/u).filter((word) => word !== '');

/** A currency's name, singular and plural, with the countries that share it ("_" for a blank inside an adjective). */
interface CurrencyName {
  readonly names: string;
  readonly code: string;
  /** Several countries use the name. */
  readonly assumed?: true;
  readonly countries?: Readonly<Record<string, string>>;
}

const NAMES: readonly CurrencyName[] = [
  {
    names: 'dollar dollars', code: 'USD',
    countries: {
      USD: 'us u.s. american united_states', CAD: 'canadian canada', AUD: 'australian australia', NZD: 'new_zealand', HKD: 'hong_kong', SGD: 'singapore singaporean',
      TWD: 'taiwan taiwanese',
    },
  },
  { names: 'euro euros', code: 'EUR' },
  {
    names: 'pound pounds', code: 'GBP', assumed: true,
    countries: { GBP: 'british', EGP: 'egyptian egypt', LBP: 'lebanese lebanon', SYP: 'syrian syria', SDG: 'sudanese sudan', SSP: 'south_sudanese' },
  },
  { names: 'geneh genih genihat', code: 'EGP' },
  {
    names: 'riyal riyals rial rials', code: 'SAR', assumed: true,
    countries: { SAR: 'saudi saudi_arabian', QAR: 'qatari qatar', OMR: 'omani oman', YER: 'yemeni yemen', IRR: 'iranian iran' },
  },
  {
    names: 'dinar dinars', code: 'KWD', assumed: true,
    countries: {
      KWD: 'kuwaiti kuwait', JOD: 'jordanian jordan', IQD: 'iraqi iraq', BHD: 'bahraini bahrain', DZD: 'algerian algeria', TND: 'tunisian tunisia', LYD: 'libyan libya',
      RSD: 'serbian', MKD: 'macedonian',
    },
  },
  { names: 'dirham dirhams', code: 'AED', assumed: true, countries: { AED: 'emirati uae u.a.e.', MAD: 'moroccan morocco' } },
  { names: 'shekel shekels', code: 'ILS', countries: { ILS: 'israeli new_israeli' } },
  { names: 'franc francs', code: 'CHF', assumed: true, countries: { CHF: 'swiss', XOF: 'cfa west_african', XAF: 'central_african', DJF: 'djibouti' } },
  { names: 'yen', code: 'JPY', countries: { JPY: 'japanese' } },
  { names: 'yuan renminbi', code: 'CNY', countries: { CNY: 'chinese' } },
  { names: 'ruble rubles rouble roubles', code: 'RUB', countries: { RUB: 'russian', BYN: 'belarusian' } },
  {
    names: 'rupee rupees', code: 'INR', assumed: true,
    countries: { INR: 'indian', PKR: 'pakistani pakistan', LKR: 'sri_lankan', NPR: 'nepalese nepali', MUR: 'mauritian' },
  },
  { names: 'rupiah rupiahs', code: 'IDR', countries: { IDR: 'indonesian' } },
  { names: 'lira liras lire', code: 'TRY', assumed: true, countries: { TRY: 'turkish', LBP: 'lebanese', SYP: 'syrian' } },
  { names: 'krona kronor', code: 'SEK', countries: { SEK: 'swedish' } },
  { names: 'krone kroner', code: 'NOK', assumed: true, countries: { NOK: 'norwegian', DKK: 'danish' } },
  { names: 'peso pesos', code: 'MXN', assumed: true, countries: { MXN: 'mexican', ARS: 'argentine argentinian', PHP: 'philippine filipino', COP: 'colombian', CLP: 'chilean' } },
  { names: 'rand rands', code: 'ZAR', countries: { ZAR: 'south_african' } },
  { names: 'ringgit ringgits', code: 'MYR', countries: { MYR: 'malaysian malaysia' } },
  { names: 'baht', code: 'THB', countries: { THB: 'thai' } },
  { names: 'hryvnia hryvnias hryvnya', code: 'UAH', countries: { UAH: 'ukrainian' } },
  { names: 'tugrik tugriks', code: 'MNT', countries: { MNT: 'mongolian' } },
  { names: 'naira nairas', code: 'NGN', countries: { NGN: 'nigerian' } },
  { names: 'shilling shillings', code: 'KES', assumed: true, countries: { KES: 'kenyan kenya', UGX: 'ugandan', TZS: 'tanzanian', SOS: 'somali' } },
  { names: 'lev leva', code: 'BGN', countries: { BGN: 'bulgarian' } },
  { names: 'zloty zlotys zlotych', code: 'PLN', countries: { PLN: 'polish' } },
  { names: 'forint forints', code: 'HUF', countries: { HUF: 'hungarian' } },
  { names: 'taka', code: 'BDT', countries: { BDT: 'bangladeshi' } },
  { names: 'lari laris', code: 'GEL', countries: { GEL: 'georgian' } },
  { names: 'tenge', code: 'KZT', countries: { KZT: 'kazakh kazakhstani' } },
  { names: 'dram drams', code: 'AMD', countries: { AMD: 'armenian' } },
  { names: 'leu lei', code: 'RON', assumed: true, countries: { RON: 'romanian', MDL: 'moldovan' } },
  { names: 'koruna korunas koruny', code: 'CZK', countries: { CZK: 'czech' } },
  { names: 'dong', code: 'VND', countries: { VND: 'vietnamese' } },
  { names: 'birr', code: 'ETB', countries: { ETB: 'ethiopian' } },
  { names: 'cedi cedis', code: 'GHS', countries: { GHS: 'ghanaian' } },
  { names: 'kwacha', code: 'ZMW', countries: { ZMW: 'zambian', MWK: 'malawian' } },
  { names: 'quetzal quetzales', code: 'GTQ', countries: { GTQ: 'guatemalan' } },
  { names: 'reais', code: 'BRL', countries: { BRL: 'brazilian' } },
];

function entriesOf({ names, code, assumed, countries = {} }: CurrencyName): CurrencyEntry[] {
  const forms = words(names);
  const withCountry = Object.entries(countries).map(([country, adjectives]): CurrencyEntry => ({
    kind: 'currency', value: { code: country },
    forms: words(adjectives).map((adjective) => adjective.replaceAll('_', ' '))
      .flatMap((adjective) => forms.flatMap((name) => (/[ .]/u.test(adjective) ? [`${adjective} ${name}`] : [`${adjective} ${name}`, adjective + name]))),
  }));
  return [{ kind: 'currency', value: assumed ? { code, assumed } : { code }, forms }, ...withCountry];
}

const MINOR: Readonly<Record<string, string>> = {
  USD: 'cent cents', GBP: 'penny pence', MYR: 'sen sens', UAH: 'kopiyka kopiykas', RUB: 'kopeck kopecks kopek kopeks', INR: 'paisa paise', ILS: 'agora agorot',
  BGN: 'stotinki stotinka', PLN: 'grosz groszy', SAR: 'halala halalas', KWD: 'fils', EGP: 'piastre piastres', OMR: 'baisa',
};

/** Currencies by name, with their country, abbreviated and signed. */
export const CURRENCIES: readonly CurrencyEntry[] = [
  ...CURRENCY_SIGNS,
  ...NAMES.flatMap(entriesOf),
  { kind: 'currency', value: { code: 'GBP' }, forms: ['pounds sterling', 'pound sterling', 'sterling', 'quid'] },
  { kind: 'currency', value: { code: 'EGP' }, forms: ['genihat masriya', 'geneh masry', 'le', 'l.e', 'l.e.'] },
  { kind: 'currency', value: { code: 'USD' }, forms: ['bucks'] },
  { kind: 'currency', value: { code: 'INR', sign: true }, forms: ['rs', 'rs.'] },
  { kind: 'currency', value: { code: 'MYR', sign: true, capitals: true }, forms: ['RM'] },
  { kind: 'currency', value: { code: 'KES', sign: true }, forms: ['KSh'] },
  { kind: 'currency', value: { code: 'AED', sign: true }, forms: ['dhs', 'dh'] },
  // Alone it is a verb.
  { kind: 'currency', value: { code: 'KRW' }, forms: ['korean won', 'south korean won'] },
  ...Object.entries(MINOR).map(([code, forms]): CurrencyEntry => ({ kind: 'currency-minor', value: { code }, forms: words(forms) })),
];
