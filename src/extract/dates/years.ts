import { civilDate } from '../../model/dates.js';
import { hijriDate } from '../../model/hijri.js';
import type { Numeral } from '../numerals.js';
import { followsReckoning } from './months.js';
import type { Phrase, Reader, Scope } from './phrase.js';
import { isDefinite, type Words } from './words.js';

/** A year as written, with the era after it. */
export interface YearHit {
  readonly last: number;
  readonly start: number;
  readonly year: number;
  readonly calendar: 'gregorian' | 'hijri';
  /** The text names the calendar. */
  readonly era: boolean;
}

const FOUR_DIGITS = /^\d{4}$/u;
const YEAR_FIGURE = /^\d{1,4}$/u;
/** Hijri years of living memory: a bare figure in this range is no year of any other news. */
const HIJRI = { first: 1300, last: 1500 };
const FIRST_PLAUSIBLE = 1000;
const LAST_PLAUSIBLE = 2199;

/** A year of four digits or in words at a token; any figure where a word for year stands before it (`headed`) or an era after it. */
export function yearAt(scope: Scope, at: number, headed: boolean): YearHit | undefined {
  const { words } = scope;
  const from = words.skipJoint(at, 'the');
  const pair = pairedYear(words, from);
  if (pair) return pair;
  const numeral = words.numeral(from);
  if (!numeral || numeral.ordinal || !Number.isInteger(numeral.value)) return abbreviatedYear(scope, at);
  const figure = numeral.form === 'digits' ? (numeral.digits ?? '') : '';
  if (numeral.form === 'mixed' || (figure !== '' && !YEAR_FIGURE.test(figure))) return undefined;
  if (isPluralised(words, numeral.last, numeral.value) || isThousands(words, numeral)) return undefined;
  const era = eraAt(words, numeral.last);
  const plausible = numeral.value >= FIRST_PLAUSIBLE && numeral.value <= LAST_PLAUSIBLE;
  // "8:05 m" is an evening: the bare letter marks an era on whole years only.
  if (!plausible && !headed && (!era || era.bare)) return undefined;
  if (
    numeral.value < FIRST_PLAUSIBLE &&
    ((figure === '' && !(headed && numeral.value >= 100)) || (figure.length === 1 && !era) || (!era && isMeasured(words, numeral.last)))
  )
    return undefined;
  if (plausible && figure !== '' && !FOUR_DIGITS.test(figure)) return undefined;
  const short = figure.length === 2 && headed && (!era || era.bare);
  const year = short ? nearestCentury(scope, numeral.value) : numeral.value;
  const calendar = era?.calendar ?? (year >= HIJRI.first && year <= HIJRI.last && words.sentence.language.dayFirst ? 'hijri' : 'gregorian');
  const last = era?.last ?? numeral.last;
  return { last, start: numeral.start, year: era?.before ? 1 - year : year, calendar, era: era !== undefined };
}

/** "nineteen seventy-eight", "twenty fifteen": a year as it is spoken, its century before its tens. */
function pairedYear(words: Words, at: number): YearHit | undefined {
  const [century, rest] = [words.numeral(at), words.numeral(words.numeral(at)?.last ?? at)];
  if (!century || !rest || !words.isCased(at)) return undefined;
  const plain = [century, rest].every(({ form, ordinal, value }) => form === 'words' && !ordinal && Number.isInteger(value));
  if (!plain || century.value < 10 || century.value > 20 || rest.value < 10 || rest.value > 99 || isMeasured(words, rest.last))
    return undefined;
  return { last: rest.last, start: century.start, year: century.value * 100 + rest.value, calendar: 'gregorian', era: false };
}

/** "the two thousands": a decade that is a number in the plural. */
export function isThousands(words: Words, { form, value, last }: Numeral): boolean {
  return form === 'words' && value === 2000 && words.isCased(last - 1) && words.key(last - 1).endsWith('s');
}

/** "1960s", "1960's": a decade. */
function isPluralised(words: Words, at: number, value: number): boolean {
  if (value % 10 !== 0 || words.token(at)?.spaced !== false) return false;
  return words.key(at) === 's' || (words.isMark(at, "'") && words.key(at + 1) === 's');
}

/** "'19" */
function abbreviatedYear(scope: Scope, at: number): YearHit | undefined {
  const { words } = scope;
  if (!words.isMark(at, "'") || words.token(at + 1)?.spaced !== false) return undefined;
  const figure = words.key(at + 1);
  if (!/^\d{2}$/u.test(figure)) return undefined;
  return {
    last: at + 2,
    start: words.token(at)?.start ?? 0,
    year: nearestCentury(scope, Number(figure)),
    calendar: 'gregorian',
    era: false,
  };
}

/** The year with these two last digits, at most twenty years ahead of publication. */
export function nearestCentury({ reference }: Scope, twoDigits: number): number {
  const here = reference === undefined ? 2000 : civilDate(reference).year;
  const year = Math.floor(here / 100) * 100 + twoDigits;
  if (year > here + 20) return year - 100;
  return year < here - 79 ? year + 100 : year;
}

interface EraHit {
  readonly last: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly before: boolean;
  /** A letter that is much else. */
  readonly bare: boolean;
}

/** A mark of era or calendar at a token, with its dot. */
export function eraAt(words: Words, at: number): EraHit | undefined {
  const tag = words.tag(
    at,
    'era',
    ({ glued }, found) => !isDefinite(found) && (!glued || words.token(at)?.spaced === false || words.isEdge(found.last)),
  );
  if (!tag) return undefined;
  const dotted = words.isMark(tag.last, '.') && words.token(tag.last)?.spaced === false && tag.last - tag.first > 1;
  return {
    last: dotted ? tag.last + 1 : tag.last,
    calendar: tag.value.calendar,
    before: tag.value.before === true,
    bare: tag.value.glued === true,
  };
}

/** The phrase of a year, the word for year included where there is one. */
export function yearPhrase(scope: Scope, first: number, start: number, hit: YearHit): Phrase {
  return {
    first,
    last: hit.last,
    start,
    end: scope.words.endOf(hit.last),
    calendar: hit.calendar,
    said: { year: hit.year },
    basis: 'said',
    steps: [`year:${String(hit.year)}:said`],
  };
}

/** A word for year, singular, with its adjective: "am", "as-sana al-maliyya", "fiscal year". */
export interface YearHeading {
  readonly last: number;
  readonly start: number;
  readonly definite: boolean;
}

export function yearHeading(words: Words, at: number): YearHeading | undefined {
  const kind = words.tag(at, 'date-joint', ({ roles }) => roles.includes('year-kind'));
  const unit = words.tag(
    kind?.last ?? at,
    'time-unit',
    ({ unit: name, count, plural }) => name === 'year' && count === undefined && !plural,
  );
  if (!unit) return undefined;
  const after = words.tag(unit.last, 'date-joint', ({ roles }, tag) => roles.includes('year-kind') && isDefinite(tag) === isDefinite(unit));
  return { last: after?.last ?? unit.last, start: words.startOf(kind ?? unit), definite: isDefinite(unit) };
}

/** A year by itself: after a word for year, after a preposition of time, in brackets, with its era, or before what it tells apart. */
export const readYear: Reader = (scope, at, depth) => {
  const { words } = scope;
  const heading = yearHeading(words, at);
  if (heading) {
    const hit = yearAt(scope, heading.last, true);
    return hit && withSchoolYear(scope, yearPhrase(scope, at, heading.start, hit));
  }
  const hit = yearAt(scope, at, false);
  if (!hit) return undefined;
  const phrase = withSchoolYear(scope, yearPhrase(scope, at, hit.start, hit));
  if (hit.era) return phrase;
  return (depth > 0 && isUsual(hit) && !countsSomething(words, hit.last, hit.year)) || standsAsYear(scope, at, hit) ? phrase : undefined;
};

/** Years that figures without any other mark of a year are read as. */
const USUAL = { first: 1800, last: 2100 };

export function isUsual({ year, calendar }: YearHit): boolean {
  return (year >= USUAL.first && year <= USUAL.last) || calendar === 'hijri';
}

function standsAsYear(scope: Scope, at: number, hit: YearHit): boolean {
  const { words } = scope;
  if (isSpelledOut(words, at, hit)) return true;
  if (!isUsual(hit) || words.followsCue(at, 'numbered') || countsSomething(words, hit.last, hit.year)) return false;
  if (words.isMark(at - 1, '(') && words.isMark(hit.last, ')')) return true;
  if (runsOn(words, at, hit)) return true;
  const before = words.token(at - 1);
  if (words.token(at)?.spaced === false && before?.kind === 'mark' && before.key !== '(') return false;
  return (
    words.followsJoint(at, 'in') || followsReckoning(words, at) || words.followsJoint(at, 'between') || isAttribute(words, at, hit.last)
  );
}

/** "in one thousand seven hundred and eighty-nine": no count is written out to its last unit and counts nothing. */
function isSpelledOut(words: Words, at: number, { last, year }: YearHit): boolean {
  const numeral = words.numeral(at);
  if (numeral?.form !== 'words' || numeral.last !== last || year % 10 === 0 || year >= USUAL.first) return false;
  return words.isEdge(last) && words.followsJoint(at, 'in');
}

/** "2014/2015", "2011/12" as one word: two years running, whatever stands before them. */
function runsOn(words: Words, at: number, { year, last }: YearHit): boolean {
  if (last !== at + 1 || words.token(last)?.spaced !== false || words.token(last + 1)?.spaced !== false) return false;
  if (!words.isMark(last, '/', '-') || goesOn(words, last + 2)) return false;
  const figure = words.key(last + 1);
  return figure === String(year + 1) || figure === String((year + 1) % 100).padStart(2, '0');
}

/** Whether figures go on after a mark: a code, a telephone number. */
function goesOn(words: Words, at: number): boolean {
  return words.isMark(at, '/', '-') && words.token(at)?.spaced === false && words.token(at + 1)?.kind === 'number';
}

/** "the 2014 election" */
function isAttribute(words: Words, at: number, last: number): boolean {
  return words.followsJoint(at, 'the') && words.token(last)?.kind === 'word' && words.isCased(last);
}

/** Whether what follows a figure is counted by it: a sign, a unit, a currency; after a round figure a plural or a bare noun too. */
export function countsSomething(words: Words, at: number, value: number): boolean {
  if (isMeasured(words, at)) return true;
  const token = words.token(at);
  if (token?.kind === 'number') return !words.isMark(at - 1, ',');
  if (token?.kind !== 'word' || value % 100 !== 0 || words.sentence.language.stopWords.has(token.key)) return false;
  return words.isCased(at) ? !words.isCapital(at) && token.key.endsWith('s') : !definite(words, at);
}

/** Whether a sign, unit or currency follows a figure. What the next word makes definite (a genitive: "2019", "the group of the work") is no counted noun. */
export function isMeasured(words: Words, at: number): boolean {
  if (words.isMark(at, '%', '$', '\u00b0')) return true;
  if (words.token(at + 1)?.kind === 'word' && definite(words, at + 1)) return false;
  return (
    words.sentence.tags[at]?.some(({ kind, clitics }) => clitics.length === 0 && (kind === 'time-unit' || COUNTABLE.has(kind))) ?? false
  );
}

/** Entry kinds of other tables whose words are counted. */
const COUNTABLE: ReadonlySet<string> = new Set(['counted', 'currency', 'unit', 'percent', 'measure', 'money']);

function definite(words: Words, at: number): boolean {
  return words.sentence.language.analyse(words.key(at)).some((reading) => reading.clitics.includes('the'));
}

/** "2014/2015", "1436 / 1437h", "2014-15": two years running, of school, budget or league. */
export function withSchoolYear(scope: Scope, phrase: Phrase): Phrase {
  const { words } = scope;
  const { year } = phrase.said;
  if (year === undefined || !words.isMark(phrase.last, '/', '-')) return phrase;
  const figure = words.key(phrase.last + 1);
  const next = year + 1;
  const short = words.token(phrase.last)?.spaced === false && figure === String(next % 100).padStart(2, '0');
  if (figure !== String(next) && !short) return phrase;
  if (words.isMark(phrase.last + 2, '/', '-') && words.token(phrase.last + 2)?.spaced === false) return phrase;
  const era = eraAt(words, phrase.last + 2);
  const calendar = era?.calendar ?? phrase.calendar;
  const last = era?.last ?? phrase.last + 2;
  return { ...phrase, calendar, last, end: words.endOf(last), untilYear: next, steps: [...phrase.steps, `year:${String(next)}:said`] };
}

/** The Hijri years that a month of the Gregorian year may belong to: "ramadan 2015". */
export function hijriYearsIn(year: number): readonly number[] {
  const start = hijriDate(Math.round((year - 1970) * 365.2425)).year;
  return [start, start + 1];
}
