import { isCivilDate, rangePeriod } from '../../model/dates.js';
import type { Phrase, Reader, Scope } from './phrase.js';
import { settle } from './settle.js';
import type { Words } from './words.js';
import { eraAt, nearestCentury } from './years.js';

/** Figures parted by one kind of mark, as they stand: "21/10/2019", "2013-02-12", "5 / 11 / 1436", "10.31.1974". */
interface Figures {
  readonly last: number;
  readonly parts: readonly string[];
  readonly mark: string;
  readonly spaced: boolean;
}

const PART = /^\d{1,4}$/u;
const DOTTED = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;

function figuresAt(words: Words, at: number, within: boolean): Figures | undefined {
  const token = words.token(at);
  if (token?.kind !== 'number') return undefined;
  if (DOTTED.test(token.key)) return { last: at + 1, parts: token.key.split('.'), mark: '.', spaced: false };
  if (!PART.test(token.key) || (!within && isContinued(words, at))) return undefined;
  const mark = words.key(at + 1);
  if (mark !== '/' && mark !== '-') return undefined;
  const parts = [token.key];
  let last = at + 1;
  let spaced = false;
  while (words.isMark(last, mark) && PART.test(words.key(last + 1)) && parts.length < 4) {
    spaced ||= words.token(last)?.spaced === true || words.token(last + 1)?.spaced === true;
    parts.push(words.key(last + 1));
    last += 2;
  }
  return parts.length === 2 || parts.length === 3 ? { last, parts, mark, spaced } : undefined;
}

/** Whether the figure at a token is the tail of a longer run: a telephone number, a code. */
function isContinued(words: Words, at: number): boolean {
  const before = words.token(at - 1);
  return (
    before !== undefined &&
    !words.token(at)?.spaced &&
    (before.kind !== 'mark' || ((before.key === '/' || before.key === '-' || before.key === '.') && !before.spaced && at > 1))
  );
}

interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
  readonly calendar: 'gregorian' | 'hijri';
}

/** "17-18/09/1436", "20-21-22/9/2015": days of one month in figures. */
export const readNumericDays: Reader = (scope, at) => {
  const { words } = scope;
  if (!DAY.test(words.key(at)) || isContinued(words, at)) return undefined;
  let last = at + 1;
  while (words.isMark(last, '-') && DAY.test(words.key(last + 1)) && last < at + 9) last += 2;
  if (last === at + 1 || !words.isMark(last, '/')) return undefined;
  const date = readNumeric(scope, last - 1, 1);
  const { day, month, year } = date?.said ?? {};
  if (!date || day === undefined || month === undefined || year === undefined || Number(words.key(at)) >= day) return undefined;
  const begin = settle({ ...date, said: { ...date.said, day: Number(words.key(at)) } }, scope);
  const end = settle(date, scope);
  if (!begin?.days || !end?.days) return undefined;
  const days = rangePeriod(begin.days.first, end.days.last);
  return { ...date, first: at, start: words.token(at)?.start ?? 0, said: { year, month }, days, steps: [...end.steps, 'range'] };
};

const DAY = /^\d{1,2}$/u;

/** Dates in figures alone. */
export const readNumeric: Reader = (scope, at, depth) => {
  const { words } = scope;
  const figures = figuresAt(words, at, depth > 0);
  if (!figures) return undefined;
  const era = eraAt(words, figures.last);
  const last = era?.last ?? figures.last;
  const date = figures.parts.length === 3 ? threeParts(scope, figures, era?.calendar) : twoParts(figures, era?.calendar);
  const span = { first: at, last, start: words.token(at)?.start ?? 0, end: words.endOf(last), basis: 'said' as const };
  if (!date) return figures.parts.length === 2 && !era ? dayAndMonth(scope, figures, span) : undefined;
  const said = { year: date.year, month: date.month, ...(date.day === undefined ? {} : { day: date.day }) };
  const written = figures.parts.join(figures.mark);
  const steps = [`year:${String(date.year)}:said`, `month:${String(date.month)}:${written}`];
  return { ...span, calendar: date.calendar, said, steps: date.day === undefined ? steps : [...steps, `day:${String(date.day)}:said`] };
};

function threeParts(scope: Scope, { parts, mark, spaced }: Figures, era: 'gregorian' | 'hijri' | undefined): Ymd | undefined {
  const [a = '', b = '', c = ''] = parts;
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  if (a.length === 4) {
    const dayNext = isAmbiguous(y, z) && scope.usage().afterYear === 'day';
    return dayNext ? date(x, z, y, era) : (date(x, y, z, era) ?? date(x, z, y, era));
  }
  if (c.length === 4) return ordered(scope, x, y, z, era, mark === '.');
  // Two figures for the year: only written tightly, and never after a dot, where versions and addresses live.
  if (c.length !== 2 || spaced || mark === '.' || a.length > 2) return undefined;
  return era === 'hijri' ? ordered(scope, x, y, 1400 + z, era) : ordered(scope, x, y, nearestCentury(scope, z), era);
}

/** Whether either of two figures may be the month. */
function isAmbiguous(x: number, y: number): boolean {
  return x !== y && x <= 12 && y <= 12;
}

/** Whether the day comes before the month where either may: as the article shows elsewhere, else as its language has it. */
function isDayFirst(scope: Scope, x: number, y: number): boolean {
  const shown = isAmbiguous(x, y) ? scope.usage().order : undefined;
  return shown === undefined ? scope.words.sentence.language.dayFirst : shown === 'day-first';
}

/** Day and month in the order of the article or language, in the other where that gives no date. Dots are put by those who write the day first. */
function ordered(
  scope: Scope,
  x: number,
  y: number,
  year: number,
  era: 'gregorian' | 'hijri' | undefined,
  dotted = false,
): Ymd | undefined {
  const [day, month] = dotted || isDayFirst(scope, x, y) ? [x, y] : [y, x];
  return date(year, month, day, era) ?? date(year, day, month, era);
}

const HIJRI = { first: 1300, last: 1500 };
const PLAUSIBLE = { first: 1000, last: 2199 };

function calendarOf(year: number): 'gregorian' | 'hijri' {
  return year >= HIJRI.first && year <= HIJRI.last ? 'hijri' : 'gregorian';
}

function date(year: number, month: number, day: number, era: 'gregorian' | 'hijri' | undefined): Ymd | undefined {
  if (year < PLAUSIBLE.first || year > PLAUSIBLE.last || month < 1 || month > 12 || day < 1) return undefined;
  const calendar = era ?? calendarOf(year);
  if (calendar === 'hijri' ? day > 30 : !isCivilDate(year, month, day)) return undefined;
  return { year, month, day, calendar };
}

/** "2/2013", "2014-10": a month of a year. */
function twoParts({ parts, spaced, mark }: Figures, era: 'gregorian' | 'hijri' | undefined): Ymd | undefined {
  const [a = '', b = ''] = parts;
  const [year, month] = a.length === 4 ? [Number(a), Number(b)] : [Number(b), Number(a)];
  // "2011/12", "2011-12" is a season or a year of the budget: `readYear` has it.
  if (a.length === 4 && !spaced && b === String((year + 1) % 100).padStart(2, '0')) return undefined;
  if ((a.length === 4) === (b.length === 4) || month < 1 || month > 12 || (spaced && mark === '-')) return undefined;
  const low = era === 'hijri' ? HIJRI.first : 1900;
  if ((year < low || year > 2100) && !(mark === '/' && calendarOf(year) === 'hijri')) return undefined;
  return { year, month, calendar: era ?? calendarOf(year) };
}

/** "15/2": a day and a month, only where a word for day, a weekday or "on" stands before it: fractions and scores look the same. */
function dayAndMonth(
  scope: Scope,
  { parts, mark }: Figures,
  span: Pick<Phrase, 'first' | 'last' | 'start' | 'end' | 'basis'>,
): Phrase | undefined {
  const { words } = scope;
  const [x, y] = parts.map(Number);
  if (x === undefined || y === undefined || parts.some((part) => part.length > 2)) return undefined;
  const line = span.first === 0 && span.last === words.length && isDayOfLine(x, y);
  if (!line && (mark !== '/' || !(isAnnounced(words, span.first) || isEndOfRun(words, span)))) return undefined;
  const options = isDayFirst(scope, x, y)
    ? [
        [x, y],
        [y, x],
      ]
    : [
        [y, x],
        [x, y],
      ];
  const found = options.find(([day = 0, month = 0]) => isCivilDate(2000, month, day));
  if (!found) return undefined;
  const [day = 0, month = 0] = found;
  return {
    ...span,
    calendar: 'gregorian',
    said: { month, day },
    steps: [`month:${String(month)}:${parts.join(mark)}`, `day:${String(day)}:said`],
  };
}

/** A line of nothing else is a day and a month where only one of the two can be the month. */
function isDayOfLine(x: number, y: number): boolean {
  return x > 12 !== y > 12;
}

/** "from 10/1 to 11/7" */
function isEndOfRun(words: Words, { first, last }: Pick<Phrase, 'first' | 'last'>): boolean {
  const isPair = (at: number): boolean =>
    words.token(at)?.kind === 'number' && words.isMark(at + 1, '/') && words.token(at + 2)?.kind === 'number';
  const to = words.afterJoint(last, 'to');
  if (words.followsJoint(first, 'from')) return to !== undefined && isPair(to);
  return words.followsJoint(first, 'to') && isPair(first - 4) && words.followsJoint(first - 4, 'from');
}

function isAnnounced(words: Words, at: number): boolean {
  if (
    words.isCased(at - 1) &&
    words.followsJoint(at, 'on') &&
    words.tag(at - 1, 'date-joint', ({ roles }) => !roles.includes('of')) !== undefined
  )
    return true;
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    if (words.tag(before, 'weekday') || words.tag(before, 'time-unit', ({ unit, plural }) => unit === 'day' && !plural)) return true;
    if (!words.isMark(before, ',') && !words.tag(before, 'date-joint')) return false;
  }
  return false;
}
