import type { Lexicon, Tag } from '../languages/lexicon.js';
import type { CalendarKinds } from '../languages/tables/calendar.js';
import type { Publication } from '../model/article.js';
import { civilDate, isCivilDate, isoDay } from '../model/dates.js';
import { foldText } from '../text/fold.js';
import { tokenise } from '../text/tokens.js';

export type Moment = Pick<Publication, 'edtf' | 'time'>;

/** The packs whose names of months and halves of the day are understood. */
export type DateLanguages = readonly { readonly lexicon: Lexicon }[];

const CLOCK = String.raw`(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?`;
/** The half of the day, a zone in any of its spellings, a name in brackets: hardly more than three words. */
const TAIL = String.raw`((?:\s*(?:\p{L}[\p{L}.']*|[+-]\d{1,2}(?::?\d{2})?|\([^()]*\)|\[[^[\]]*\])){0,4})`;
/** What follows a day: nothing, or a time after a letter T, a comma, a dash, "at". */
const TIME = String.raw`(?:(?:t|\s*[,|-]\s*|\s+(?:\p{L}{1,6}\s+)?)${CLOCK}${TAIL})?`;

const ISO = new RegExp(String.raw`^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})${TIME})?)?$`, 'u');
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'u');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})${TIME}$`, 'u');
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?(?:z|[+-]\d{2}:?\d{2})?)?$/u;
/** Seconds or milliseconds since 1970, from 2001 on. */
const EPOCH = /^(\d{10})(?:\.\d+|\d{3})?$/u;
/** The date of mail and feeds (RFC 5322), `Tue, 28 Oct 2025 09:15:00 +0000`, and what is made of it: names in full, a year of two digits. */
const DAY_FIRST = new RegExp(
  String.raw`^(?:\p{L}[\p{L}']*\.?[,\s]\s*){0,2}(\d{1,2})(?:st|nd|rd|th)?[\s.,-]\s*(\p{L}[\p{L}\s/.']*?)\.?[\s,-]\s*(\d{4}|\d{2})${TIME}$`,
  'u',
);
const MONTH_FIRST = new RegExp(String.raw`^(?:\p{L}+[,\s]\s*)?(\p{L}[\p{L}']*)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${TIME}$`, 'u');
/** Month names of the format of mail, by their first three letters: they are part of it, not of a language. */
const MAIL_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;
/** As C and some databases print a time: `Tue Oct 28 09:15:00 2025`, a zone before the year or not. */
const YEAR_AT_END = new RegExp(String.raw`^(?:\p{L}+\s+)?(\p{L}+)\s+(\d{1,2})\s+${CLOCK}(?:\s+\p{L}{1,5})?\s+(\d{4})$`, 'u');
const INTERVAL = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4}(?:-\d{2}){0,2})$/u;
const IN_ADDRESS = /\/((?:19|20)\d{2})(?:([/-])(0[1-9]|1[0-2])(?:\2(0[1-9]|[12]\d|3[01]))?|(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]))(?!\d)/u;
/** Longer texts are no date: the patterns are not tried on them. */
const LONGEST = 80;

const pad = (value: string | number): string => String(value).padStart(2, '0');

/**
 * A declared day of publication: ISO 8601 at any grain (a year, a month, a day, a time) with its parts spaced or short, the date of mail and
 * feeds, a day with its month in words of a language given, `2025/10/28`, `28/10/2025` where it can be read in one way only, seconds or
 * milliseconds since 1970, or an EDTF interval of days. The time is wall-clock time as written; a zone is not applied, and the time is left
 * out where what follows it is not understood. `undefined` where nothing of the kind is said.
 */
export function parsePublished(declared: string, languages: DateLanguages = []): Moment | undefined {
  const said = declared.trim();
  if (said.length > LONGEST) return undefined;
  const interval = INTERVAL.exec(said);
  if (interval) {
    const [from, to] = [parsePublished(interval[1] ?? ''), parsePublished(interval[2] ?? '')];
    return from && to && from.edtf <= to.edtf ? { edtf: said } : undefined;
  }
  const folded = foldText(said).text.replace(/\s+/gu, ' ').trim();
  return inFigures(folded, languages) ?? inWords(folded, languages);
}

/** A month no longer than its figure: "2015-6" could be anything. */
function inFigures(said: string, languages: DateLanguages): Moment | undefined {
  const compact = COMPACT.exec(said);
  if (compact) return moment(compact.slice(1, 4), compact.slice(4, 7));
  const epoch = EPOCH.exec(said);
  if (epoch) return sinceEpoch(Number(epoch[1]));
  const iso = ISO.exec(said);
  if (iso) {
    if (iso[3] === undefined && iso[2]?.length === 1) return undefined;
    return moment(iso.slice(1, 4), clockOf(iso.slice(4), languages));
  }
  const yearFirst = YEAR_FIRST.exec(said);
  if (yearFirst) return moment([yearFirst[1], yearFirst[3], yearFirst[4]], clockOf(yearFirst.slice(5), languages));
  const yearLast = YEAR_LAST.exec(said);
  if (!yearLast) return undefined;
  const [first, second] = [Number(yearLast[1]), Number(yearLast[3])];
  if (first !== second && first <= 12 && second <= 12) return undefined;
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return moment([yearLast[4], String(month), String(day)], clockOf(yearLast.slice(5), languages));
}

function inWords(said: string, languages: DateLanguages): Moment | undefined {
  const dayFirst = DAY_FIRST.exec(said);
  const month = dayFirst && monthOf(dayFirst[2] ?? '', languages);
  if (dayFirst && month !== undefined) {
    return moment([fullYear(dayFirst[3] ?? ''), String(month), dayFirst[1]], clockOf(dayFirst.slice(4), languages));
  }
  const printed = YEAR_AT_END.exec(said);
  const printedMonth = printed && monthOf(printed[1] ?? '', languages);
  if (printed && printedMonth !== undefined) return moment([printed[6], String(printedMonth), printed[2]], printed.slice(3, 6));
  const monthFirst = MONTH_FIRST.exec(said);
  const leading = monthFirst && monthOf(monthFirst[1] ?? '', languages);
  if (!monthFirst || leading === undefined) return undefined;
  return moment([monthFirst[3], String(leading), monthFirst[2]], clockOf(monthFirst.slice(4), languages));
}

/** RFC 5322: two digits are of this century up to 49, of the last from 50. */
function fullYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? '20' : '19'}${year}`;
}

/** The month by a name cut anywhere past its third letter ("Sept"), or by any name a language has for it; of two joined by a stroke the first. */
function monthOf(name: string, languages: DateLanguages): number | undefined {
  const [word = ''] = name.split('/');
  const mail = MAIL_MONTHS.findIndex((month) => word.length >= 3 && month.startsWith(word.trim()));
  if (mail >= 0) return mail + 1;
  const value = valueOf(word, 'month', languages);
  return value?.calendar === 'gregorian' ? value.month : undefined;
}

/** What a lexicon has for all of the words. */
function valueOf<Kind extends 'month' | 'day-part'>(words: string, kind: Kind, languages: DateLanguages): CalendarKinds[Kind] | undefined {
  const tokens = tokenise(words);
  const isWhole = (tag: Tag): boolean => tag.kind === kind && tag.last === tokens.length && tag.clitics.length === 0;
  for (const { lexicon } of languages) {
    const tag = lexicon.read(tokens, words).tags[0]?.find(isWhole);
    // The lexicon hands values through as they are in the table of their kind.
    if (tag) return tag.value as CalendarKinds[Kind];
  }
  return undefined;
}

type Parts = readonly (string | undefined)[];

/** Hour, minute and second of the day with the half of the day applied. */
function clockOf([hour, minute, second, tail = '']: Parts, languages: DateLanguages): Parts {
  if (hour === undefined) return [];
  const half = halfOf(tail.trim().split(' ')[0] ?? '', languages);
  if (half === undefined || Number(hour) > 12) return [hour, minute, second];
  return [String((Number(hour) % 12) + (half === 'second' ? 12 : 0)), minute, second];
}

function halfOf(word: string, languages: DateLanguages): 'first' | 'second' | undefined {
  const key = word.replace(/\./gu, '');
  if (key === 'am' || key === 'pm') return key === 'am' ? 'first' : 'second';
  const part = key === '' ? undefined : valueOf(key, 'day-part', languages)?.part;
  if (part === undefined) return undefined;
  return part === 'morning' || part === 'dawn' ? 'first' : 'second';
}

function sinceEpoch(seconds: number): Moment | undefined {
  const day = Math.floor(seconds / 86_400);
  const rest = seconds - day * 86_400;
  const { year } = civilDate(day);
  const [hour, minute] = [Math.floor(rest / 3600), Math.floor(rest / 60) % 60];
  return year > LATEST ? undefined : moment(isoDay(day).split('-'), [hour, minute, rest % 60].map(String));
}

/** Figures of ten digits past this year are no time. */
const LATEST = 2100;

function moment([year = '', month, day]: Parts, [hour, minute, second = '00']: Parts): Moment | undefined {
  // A month or year is there if its first day is.
  if (!isCivilDate(+year, +(month ?? 1), +(day ?? 1))) return undefined;
  const edtf = [year, ...[month, day].filter((part) => part !== undefined).map(pad)].join('-');
  if (hour === undefined || minute === undefined || +hour > 23 || +minute > 59 || +second > 59) return { edtf };
  return { edtf, time: `${edtf}T${pad(hour)}:${minute.padStart(2, '0')}:${pad(second)}` };
}

/** The day or month a newspaper writes into its addresses: `…/2025/10/28/…`. */
export function publishedInAddress(url: string): Moment | undefined {
  const found = IN_ADDRESS.exec(url.replace(/^[a-z]+:\/\/[^/]*/iu, ''));
  return found ? moment([found[1], found[3] ?? found[5], found[4] ?? found[6]], []) : undefined;
}
