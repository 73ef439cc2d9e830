import type { LexiconEntry } from '../lexicon.js';

/** A currency as named, abbreviated or signed. */
export interface CurrencyWord {
  /** ISO 4217. */
  readonly code: string;
  /** The name is shared by several countries and none is said: `code` is what the name means most often. */
  readonly assumed?: true;
  /** A sign or code may stand before its figure anywhere, a name only at the end of a sentence. */
  readonly sign?: true;
  /** The source must be in capitals and in one piece: many codes are English words in small letters, and "a $5" is no "A$5". */
  readonly capitals?: true;
  /** How many of it one of the figure is ("MUSD": a million dollars). */
  readonly scale?: number;
  /** A dual: two of it, with no figure. */
  readonly count?: number;
}

/** The hundredth or thousandth part of a currency. */
export interface MinorUnit {
  /** The currency meant where none stands before it. */
  readonly code: string;
  /** Read only when written onto the figure ("43c"), in small letters: "5C" is a temperature. */
  readonly glued?: true;
  readonly count?: number;
}

/** `letter`: a small letter that is a scale only beside a sum ("£4m"). */
export interface ScaleLetter {
  readonly value: number;
}

export type CurrencyEntry =
  LexiconEntry<'currency', CurrencyWord> | LexiconEntry<'currency-minor', MinorUnit> | LexiconEntry<'scale-letter', ScaleLetter>;

/** Currencies divided into a thousand. Source: ISO 4217 minor units. */
const THOUSANDTHS: ReadonlySet<string> = new Set(['BHD', 'IQD', 'JOD', 'KWD', 'LYD', 'OMR', 'TND']);

/** Currencies whose minor units share a name with those of others: cents, centimes, fils, piastres. */
const SHARED_MINORS: ReadonlySet<string> = new Set(['USD', 'EUR', 'KWD', 'EGP']);

/** Whether another currency may be meant by minor units with none before them. */
export function isSharedMinor(code: string): boolean {
  return SHARED_MINORS.has(code);
}

/** How many minor units one of the currency is. */
export function minorUnits(code: string): number {
  return THOUSANDTHS.has(code) ? 1000 : 100;
}

/** Codes that no common word is spelled like: also in small letters after a figure, and in accounts with a letter for thousand or million. */
const PLAIN_CODES = 'USD EUR GBP JPY CNY CHF HKD SGD INR PKR AED EGP QAR KWD BHD OMR JOD'.split(' ');
const ACCOUNTED = [...PLAIN_CODES, ...'CAD AUD NZD SEK NOK DKK PLN CZK HUF RUB ZAR SAR'.split(' ')];
const ACCOUNT_LETTERS: readonly (readonly [letter: string, scale: number])[] = [
  ['K', 1e3],
  ['M', 1e6],
];

/** ISO 4217 codes met in the press; in capitals only. */
const CODES =
  `AED AFN ALL AMD AOA ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BWP BYN CAD CDF CHF CLP CNY COP CRC CZK DJF DKK DOP DZD EGP ERN ETB EUR
  GBP GEL GHS GMD GNF GTQ HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KRW KWD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MRU
  MUR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SLE SOS SSP SYP SZL THB TJS TMT TND TRY TTD
  TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW ZWL`.split(/\s+/u);

/** Signs with letters, in capitals only. */
const LETTERED: readonly (readonly [code: string, forms: readonly string[]])[] = [
  ['CAD', ['C$', 'CA$']],
  ['AUD', ['A$', 'AU$']],
  ['NZD', ['NZ$']],
  ['HKD', ['HK$']],
  ['SGD', ['S$']],
  ['BRL', ['R$']],
  ['EGP', ['E£']],
  ['JOD', ['JD', 'JDs']],
  ['KWD', ['KD', 'KDs']],
  ['BHD', ['BD']],
  ['LYD', ['LD']],
  ['SAR', ['SR', 'SRs']],
  ['QAR', ['QR', 'QRs']],
  ['LBP', ['LL', 'L.L.']],
];

const SIGNS: readonly (readonly [code: string, forms: readonly string[]])[] = [
  ['USD', ['$', 'US$', 'U.S.$', 'USD$']],
  ['EUR', ['€', '€ur']],
  ['GBP', ['£']],
  ['JPY', ['¥']],
  ['INR', ['₹']],
  ['RUB', ['₽']],
  ['TRY', ['₺']],
  ['ILS', ['₪']],
  ['UAH', ['₴']],
  ['KRW', ['₩']],
  ['NGN', ['₦']],
  ['VND', ['₫']],
  ['PHP', ['₱']],
];

/** Codes and signs, the same in every language. */
export const CURRENCY_SIGNS: readonly CurrencyEntry[] = [
  ...CODES.map((code): CurrencyEntry => ({ kind: 'currency', value: { code, sign: true, capitals: true }, forms: [code] })),
  ...PLAIN_CODES.map((code): CurrencyEntry => ({ kind: 'currency', value: { code }, forms: [code] })),
  ...ACCOUNT_LETTERS.flatMap(([letter, scale]) =>
    ACCOUNTED.map((code): CurrencyEntry => ({ kind: 'currency', value: { code, scale, capitals: true }, forms: [letter + code] })),
  ),
  ...LETTERED.map(([code, forms]): CurrencyEntry => ({ kind: 'currency', value: { code, sign: true, capitals: true }, forms })),
  ...SIGNS.map(([code, forms]): CurrencyEntry => ({ kind: 'currency', value: { code, sign: true }, forms })),
  { kind: 'currency-minor', value: { code: 'USD', glued: true }, forms: ['c', '¢'] },
  { kind: 'currency-minor', value: { code: 'GBP', glued: true }, forms: ['p'] },
  { kind: 'scale-letter', value: { value: 1e6 }, forms: ['m'] },
  { kind: 'scale-letter', value: { value: 1e9 }, forms: ['b'] },
];
