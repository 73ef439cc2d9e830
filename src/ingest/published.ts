import type { Publication } from '../model/article.js';
import { isCivilDate } from '../model/dates.js';

export type Moment = Pick<Publication, 'edtf' | 'time'>;

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?)?)?$/iu;
const SLASHED = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/u;
/** The date of mail and feeds (RFC 5322): `Tue, 28 Oct 2025 09:15:00 +0000`. Its month names are part of the format, not of a language. */
const MAIL = /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})\s+(\d{4})(?:\s+(\d{2}):(\d{2})(?::(\d{2}))?(?:\s*\S+)?)?$/iu;
const MAIL_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const INTERVAL = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/u;
const IN_ADDRESS = /\/((?:19|20)\d{2})(?:([/-])(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)/u;

const pad = (value: string | number): string => String(value).padStart(2, '0');

/**
 * A declared day of publication: ISO 8601 at any grain (a year, a month, a day, a time), the date of mail and feeds, `2025/10/28`, or an EDTF
 * interval of days. The time is wall-clock time as written; a zone is not applied. `undefined` where nothing of the kind is said.
 */
export function parsePublished(declared: string): Moment | undefined {
  const said = declared.trim();
  const iso = ISO.exec(said);
  if (iso) return moment(iso[1] ?? '', iso[2], iso[3], iso[4], iso[5], iso[6]);
  const plain = SLASHED.exec(said) ?? COMPACT.exec(said);
  if (plain) return moment(plain[1] ?? '', pad(plain[2] ?? ''), pad(plain[3] ?? ''));
  const mail = MAIL.exec(said);
  if (mail) {
    const month = MAIL_MONTHS.indexOf((mail[2] ?? '').toLowerCase()) + 1;
    return moment(mail[3] ?? '', pad(month), pad(mail[1] ?? ''), mail[4], mail[5], mail[6]);
  }
  const interval = INTERVAL.exec(said);
  if (!interval) return undefined;
  const [from, to] = [parsePublished(interval[1] ?? ''), parsePublished(interval[2] ?? '')];
  return from && to && from.edtf <= to.edtf ? { edtf: said } : undefined;
}

function moment(year: string, month?: string, day?: string, hour?: string, minute?: string, second = '00'): Moment | undefined {
  // A month or year is there if its first day is.
  if (!isCivilDate(+year, +(month ?? 1), +(day ?? 1))) return undefined;
  const edtf = [year, month, day].filter((part) => part !== undefined).join('-');
  if (hour === undefined || minute === undefined || +hour > 23 || +minute > 59 || +second > 59) return { edtf };
  return { edtf, time: `${edtf}T${hour}:${minute}:${second}` };
}

/** The day or month a newspaper writes into its addresses: `…/2025/10/28/…`. */
export function publishedInAddress(url: string): Moment | undefined {
  const found = IN_ADDRESS.exec(url.replace(/^[a-z]+:\/\/[^/]*/iu, ''));
  return found ? moment(found[1] ?? '', found[3] ?? found[5], found[4] ?? found[6]) : undefined;
}
