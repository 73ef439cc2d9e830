import type { MoneyValue } from '../mention.js';

/**
 * Currencies that share a name, by ISO 4217 code: dinars, riyals, dirhams, pounds, lire, rupees, francs, crowns, pesos, shillings, lei, dollars. Dinars
 * and pounds share their fils and piastres as well.
 */
const SHARED_NAMES: readonly ReadonlySet<string>[] = [
  'KWD JOD IQD BHD DZD TND LYD RSD MKD',
  'SAR QAR OMR YER IRR BRL',
  'AED MAD',
  'GBP EGP SDG SSP LBP SYP',
  'TRY LBP SYP',
  'INR PKR LKR NPR MUR IDR',
  'CHF XOF XAF DJF',
  'SEK NOK DKK ISK CZK',
  'MXN ARS PHP COP CLP',
  'KES UGX TZS SOS',
  'RON MDL',
].map((codes) => new Set(codes.split(' ')));

/** Currencies of cents and of centimes, by the one assumed where none is said. */
const SHARED_MINORS: Readonly<Record<string, readonly string[]>> = {
  USD: ['USD', 'EUR', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'ZAR'],
  EUR: ['EUR', 'MAD', 'DZD', 'CHF', 'XOF', 'XAF'],
};

/** Whether two sums may be in one currency: the same, or one of a name whose country is not said ("dinars", "cents") that the other has too. */
export function mayBeOneCurrency(a: MoneyValue, b: MoneyValue): boolean {
  if (a.currency === b.currency) return true;
  if (!a.assumed && !b.assumed) return false;
  return SHARED_NAMES.some((codes) => codes.has(a.currency) && codes.has(b.currency)) || isMinorOf(a, b) || isMinorOf(b, a);
}

/** Whether the cents or centimes of one sum may be of the currency of the other. */
function isMinorOf({ currency, assumed }: MoneyValue, other: MoneyValue): boolean {
  const minors = assumed ? SHARED_MINORS[currency] : undefined;
  if (!minors) return false;
  const named = other.assumed ? SHARED_NAMES.flatMap((codes) => (codes.has(other.currency) ? [...codes] : [])) : [other.currency];
  return named.some((code) => minors.includes(code));
}
