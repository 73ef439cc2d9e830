import { addMonths, civilDate, dayNumber, dayPeriod, type Period } from '../../model/dates.js';
import { hijriDate } from '../../model/hijri.js';
import type { Festival } from '../../languages/tables/calendar.js';
import { reckoned, type Reader } from './phrase.js';
import { hijriPeriod } from './settle.js';
import { isDefinite, type Words } from './words.js';
import { implied, yearAfter } from './yearly.js';

/** Feasts and named days: of the year said, or the one nearest to publication. */
export const readFestival: Reader = (scope, at, depth) => {
  const { words } = scope;
  const feast = words.tag(at, 'festival');
  if (!feast || isAttribute(words, feast.last)) return undefined;
  const { rule } = feast.value;
  const step = `festival:${words.said(feast.first, feast.last)}`;
  const of = yearAfter(scope, feast.last, depth);
  const start = words.startOf(feast);
  if (of) {
    const days = of.calendar === 'hijri' ? festivalInHijri(rule, of.year) : festivalIn(rule, of.year);
    return (
      days &&
      reckoned({ first: at, last: of.last, start, end: words.endOf(of.last) }, days, [step, ...of.steps], {
        basis: of.basis,
        said: of.said ? { year: of.year } : {},
      })
    );
  }
  const shift = words.tag(feast.last, 'shift', ({ place, from }, tag) => place === 'after' && from === 'publication' && isDefinite(tag));
  const last = shift?.last ?? feast.last;
  return implied(scope, { first: at, last, start, end: words.endOf(last) }, (year) => festivalIn(rule, year), step, shift?.value.by);
};

function festivalIn(rule: Festival['rule'], year: number): Period | undefined {
  if ('easter' in rule) return dayPeriod(easterSunday(year) + rule.easter);
  if (rule.calendar === 'gregorian') return dayPeriod(dayNumber(year, rule.month, rule.day));
  const hijriYear = hijriDate(dayNumber(year, 1, 1)).year;
  for (const candidate of [hijriYear, hijriYear + 1]) {
    const days = hijriPeriod(candidate, rule.month, rule.day);
    if (days && civilDate(days.first).year === year) {
      return rule.days === undefined ? days : { first: days.first, last: days.first + rule.days - 1, grain: 'range' };
    }
  }
  return undefined;
}

/** "a Christmas song" */
function isAttribute(words: Words, at: number): boolean {
  const next = words.token(at);
  return (
    next?.kind === 'word' &&
    words.isCased(at) &&
    !words.isCapital(at) &&
    !words.tag(at, 'shift') &&
    !words.tag(at, 'day-part') &&
    !words.sentence.language.stopWords.has(next.key)
  );
}

/** A feast of the Hijri calendar in one of its years. */
function festivalInHijri(rule: Festival['rule'], year: number): Period | undefined {
  if ('easter' in rule || rule.calendar !== 'hijri') return undefined;
  const days = hijriPeriod(year, rule.month, rule.day);
  return days && rule.days !== undefined ? { first: days.first, last: days.first + rule.days - 1, grain: 'range' } : days;
}

/** Western Easter Sunday by the anonymous Gregorian computus. */
export function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skipped - correction + 15) % 30;
  const leap = Math.floor((year % 100) / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leap - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  return addMonths(dayNumber(year, 1, 1), 2) + epact + toSunday - 7 * late + 21;
}
