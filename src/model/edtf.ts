import type { Edtf } from './article.js';
import {
  centuryPeriod,
  civilDate,
  dayNumber,
  dayPeriod,
  decadePeriod,
  halfPeriod,
  isCivilDate,
  isoDay,
  isoYear,
  monthPeriod,
  pad,
  periodAround,
  quarterPeriod,
  rangePeriod,
  seasonPeriod,
  yearPeriod,
  type Period,
} from './dates.js';
import type { Interval } from './intervals.js';

/** The Extended Date/Time Format of a period (ISO 8601-2, level 1; seasons and quarters by level 2 codes); a range of days where it has no name. */
export function edtfOf(period: Period): Edtf {
  const { year, month } = civilDate(period.first);
  const plain = `${isoDay(period.first)}/${isoDay(period.last)}`;
  switch (period.grain) {
    case 'day':
      return period.first === period.last ? isoDay(period.first) : plain;
    case 'month':
      return same(period, monthPeriod(year, month)) ? `${isoYear(year)}-${pad(month)}` : plain;
    case 'year':
      return same(period, yearPeriod(year)) ? isoYear(year) : plain;
    case 'decade':
      return year >= 0 && same(period, decadePeriod(year)) ? `${isoYear(year).slice(0, -1)}X` : plain;
    case 'century':
      return year > 0 && same(period, centuryPeriod(year / 100 + 1)) ? `${isoYear(year).slice(0, -2)}XX` : plain;
    case 'quarter':
      return same(period, periodAround('quarter', period.first)) ? `${isoYear(year)}-${String(32 + Math.ceil(month / 3))}` : plain;
    case 'half':
      return same(period, periodAround('half', period.first)) ? `${isoYear(year)}-${month <= 6 ? '40' : '41'}` : plain;
    case 'season':
      return same(period, periodAround('season', period.first)) ? `${isoYear(year)}-${String(20 + Math.floor(month / 3))}` : plain;
    case 'week':
    case 'weekend':
      return plain;
    case 'range':
      return period.first === period.last ? isoDay(period.first) : plain;
  }
}

function same(a: Interval, b: Interval): boolean {
  return a.first === b.first && a.last === b.last;
}

const EDTF = /^([+-]?\d{4,6}|\d{3}X|\d{2}XX)(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/u;

/** The period an EDTF text names, `undefined` for what is none. Reads what `edtfOf` writes, and uncertain or approximate marks. */
export function parseEdtf(text: Edtf): Period | undefined {
  const slash = text.indexOf('/');
  if (slash >= 0) {
    const [from, to] = [parseEdtf(text.slice(0, slash)), parseEdtf(text.slice(slash + 1))];
    return from && to && from.first <= to.last ? rangePeriod(from.first, to.last) : undefined;
  }
  const found = EDTF.exec(text.slice(0, 10) === text || !text.includes('T') ? text : text.slice(0, text.indexOf('T')));
  const head = found?.[1];
  if (!found || head === undefined) return undefined;
  if (head.endsWith('XX')) return found[2] === undefined ? centuryPeriod(Number(head.slice(0, 2)) + 1) : undefined;
  if (head.endsWith('X')) return found[2] === undefined ? decadePeriod(Number(head.slice(0, 3)) * 10) : undefined;
  const year = Number(head);
  if (found[2] === undefined) return yearPeriod(year);
  const code = Number(found[2]);
  if (found[3] !== undefined)
    return isCivilDate(year, code, Number(found[3])) ? dayPeriod(dayNumber(year, code, Number(found[3]))) : undefined;
  if (code >= 1 && code <= 12) return monthPeriod(year, code);
  if (code >= 21 && code <= 24) return seasonPeriod(year, code - 20);
  if (code >= 33 && code <= 36) return quarterPeriod(year, code - 32);
  return code === 40 || code === 41 ? halfPeriod(year, code - 39) : undefined;
}
