import type { MoneyValue } from '../mention.js';

/** Currencies that share a name, by ISO 4217 code: dinars, riyals, dirhams, pounds, lire, rupees, francs, crowns, pesos, shillings, lei, dollars. */
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

/** Whether two sums may be in one currency: the same, or one of a name whose country is not said ("dinars") that the other has too. */
export function mayBeOneCurrency(a: MoneyValue, b: MoneyValue): boolean {
  if (a.currency === b.currency) return true;
  if (!a.assumed && !b.assumed) return false;
  return SHARED_NAMES.some((codes) => codes.has(a.currency) && codes.has(b.currency));
}
