import type { DateUsage, Sentence } from '../sentence.js';
import { readWordsOf, type Words } from './words.js';

const FIGURES = /^(?:(\d{4})([/-])(\d{1,2})\2(\d{1,2})|(\d{1,2})([/.-])(\d{1,2})\6(\d{4}))$/u;
/** Years that figures are of the Hijri calendar in. */
const HIJRI_YEARS = { first: 1300, last: 1500 };
const MOST_MONTHS = 12;
const MOST_DAYS = 31;

/** Reads the usage off the sentences of one article. */
export function dateUsageOf(sentences: Iterable<Sentence>): DateUsage {
  const seen = { dayFirst: 0, monthFirst: 0, yearDay: 0, yearMonth: 0, hijri: 0, gregorian: 0 };
  for (const sentence of sentences) {
    const words = readWordsOf(sentence);
    for (let at = 0; at < words.length; at += 1) {
      const found = FIGURES.exec(figuresAt(words, at));
      const year = Number(found?.[1] ?? found?.[8] ?? NaN);
      if (year >= HIJRI_YEARS.first && year <= HIJRI_YEARS.last) seen.hijri += 1;
      else if (found) seen.gregorian += 1;
      if (found?.[1] !== undefined) {
        const order = orderOf(found[3], found[4]);
        if (order === 'first-is-day') seen.yearDay += 1;
        if (order === 'second-is-day') seen.yearMonth += 1;
      } else if (found) {
        const order = orderOf(found[5], found[7]);
        if (order === 'first-is-day') seen.dayFirst += 1;
        if (order === 'second-is-day') seen.monthFirst += 1;
      }
      const calendar = calendarAt(words, at);
      if (calendar) seen[calendar] += 1;
    }
  }
  return {
    ...(seen.dayFirst > seen.monthFirst && seen.monthFirst === 0 ? { order: 'day-first' as const } : {}),
    ...(seen.monthFirst > seen.dayFirst && seen.dayFirst === 0 ? { order: 'month-first' as const } : {}),
    ...(seen.yearDay > 0 && seen.yearMonth === 0 ? { afterYear: 'day' as const } : {}),
    ...(seen.yearMonth > 0 && seen.yearDay === 0 ? { afterYear: 'month' as const } : {}),
    ...(seen.hijri === seen.gregorian ? {} : { calendar: seen.hijri > seen.gregorian ? ('hijri' as const) : ('gregorian' as const) }),
  };
}

/** The three figures of a date and their marks as one string, however they are spaced. */
function figuresAt(words: Words, at: number): string {
  const [a, b] = [words.token(at), words.token(at + 2)];
  if (a?.kind !== 'number') return '';
  if (b?.kind !== 'number') return a.key;
  return [0, 1, 2, 3, 4].map((offset) => words.key(at + offset)).join('');
}

function orderOf(first = '', second = ''): 'first-is-day' | 'second-is-day' | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1 || a > MOST_DAYS || b > MOST_DAYS) return undefined;
  if (a > MOST_MONTHS) return b > MOST_MONTHS ? undefined : 'first-is-day';
  return b > MOST_MONTHS ? 'second-is-day' : undefined;
}

/** The calendar of a month beside a figure. */
function calendarAt(words: Words, at: number): 'gregorian' | 'hijri' | undefined {
  const month = words.tag(at, 'month', (_, { clitics }) => clitics.length === 0);
  const beside =
    month && (words.numeral(month.last) !== undefined || words.sentence.numerals.some(({ last }) => last === at || last === at - 1));
  return beside ? month.value.calendar : undefined;
}
