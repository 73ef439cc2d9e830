import { addMonths, civilDate, dayNumber, halfPeriod, quarterPeriod, type DayNumber, type Period } from '../../model/dates.js';
import { currentPhrase } from './parts.js';
import { reckoned, type Phrase, type Reader, type Scope } from './phrase.js';
import { rankAt } from './ranks.js';
import { countAt, type Count } from './scope.js';
import { unitAt } from './units.js';
import { isConjoined, isDefinite, type CalendarTag, type Words } from './words.js';

/** "the first half of May", "ath-thulth al-awwal min ramadan": one of the equal parts of a month, a year or what is longer. */
export const readShare: Reader = (scope, at, depth) => {
  const { words } = scope;
  const before = rankAt(words, at);
  const share = words.tag(before?.last ?? words.skipJoint(at, 'the'), 'period-share', (_, tag) => !isConjoined(tag) || tag.first === at);
  if (!share || (!before && !isDefinite(share))) return undefined;
  const rank = before ?? rankAt(words, share.last);
  if (!rank || Math.abs(rank.rank) > share.value) return undefined;
  const whole = wholeAfter(scope, before ? share.last : rank.last, depth);
  if (!whole) return undefined;
  const span = { first: at, last: whole.last, start: before ? before.start : words.startOf(share), end: whole.end };
  const steps = [...whole.steps, `share:${String(rank.rank)}:${String(share.value)}`];
  const more = { said: whole.said, basis: whole.basis, calendar: whole.calendar };
  if (!whole.days) return whole.lost ? reckoned(span, undefined, steps, { ...more, grain: 'range' }) : undefined;
  // Halves and quarters of a year have readers and grains of their own.
  if (whole.days.grain === 'year' && share.value !== THIRDS) return undefined;
  const index = rank.rank > 0 ? rank.rank - 1 : share.value + rank.rank;
  const days = shareOf(whole.days, index, share.value);
  return days && reckoned(span, days, steps, more);
};

const THIRDS = 3;

/** What a part is of: a month, a year or a longer period after "of". */
function wholeAfter(scope: Scope, at: number, depth: number): Phrase | undefined {
  const { words } = scope;
  const of = words.afterJoint(at, 'of');
  if (of === undefined) return undefined;
  const from = words.skipJoint(of, 'the');
  const whole = scope.read(from, depth + 1) ?? scope.read(of, depth + 1) ?? currentPhrase(scope, from);
  if (!whole || whole.approximate || whole.said.day !== undefined || whole.said.weekday !== undefined) return undefined;
  return whole;
}

/** Part `index` of `parts` equal ones: days of a month, months of a year, years of a decade or century. */
function shareOf(whole: Period, index: number, parts: number): Period | undefined {
  const { first, last, grain } = whole;
  const bound = (part: number): DayNumber => {
    if (part === parts) return last + 1;
    if (grain === 'month') return first + Math.floor((part * DAYS) / parts);
    const { year } = civilDate(first);
    if (grain === 'year') return addMonths(first, Math.round((part * 12) / parts));
    return dayNumber(year + Math.round((part * (civilDate(last).year - year + 1)) / parts), 1, 1);
  };
  if (grain !== 'month' && grain !== 'year' && grain !== 'decade' && grain !== 'century') return undefined;
  return { first: bound(index), last: bound(index + 1) - 1, grain: 'range' };
}

/** Days by which the parts of a month are counted: its first half ends with the fifteenth, its first third with the tenth. */
const DAYS = 30;

/** The first or last of several units of a period, however the three words are ordered. */
interface Run {
  readonly last: number;
  readonly start: number;
  readonly rank: 1 | -1;
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}

/** "the first nine months of 2015", "al-ashhur at-tisa al-ula min 2015", "akhir ashrat ayyam min ramadan". */
export const readRun: Reader = (scope, at, depth) => {
  const { words } = scope;
  const run = runAt(words, at);
  const whole = run && wholeAfter(scope, run.last, depth);
  if (!run || !whole) return undefined;
  const span = { first: at, last: whole.last, start: run.start, end: whole.end };
  const steps = [...whole.steps, `nth:${String(run.rank)}:${String(run.count)}-${run.unit}`];
  const more = { said: whole.said, basis: whole.basis, calendar: whole.calendar };
  if (!whole.days) return whole.lost ? reckoned(span, undefined, steps, { ...more, grain: 'range' }) : undefined;
  if (whole.days.grain === 'day' || whole.days.grain === 'range' || (whole.calendar === 'hijri' && run.unit === 'month')) return undefined;
  const days = runOf(whole.days, run);
  return days && reckoned(span, days, steps, more);
};

function runAt(words: Words, at: number): Run | undefined {
  const leading = rankAt(words, at);
  const from = leading?.last ?? words.skipJoint(at, 'the');
  const counted = wholeCount(words, from);
  const unit = unitAt(words, counted?.last ?? from);
  if (!unit || isConjoined(unit)) return undefined;
  const after = leading || counted ? undefined : wholeCount(words, unit.last);
  const rank = leading ?? rankAt(words, after?.last ?? unit.last);
  const count = counted?.count ?? after?.count ?? unit.value.count;
  const name = unit.value.unit;
  if (!rank || count === undefined || count < 2 || (name !== 'day' && name !== 'week' && name !== 'month')) return undefined;
  if (rank.rank !== 1 && rank.rank !== -1) return undefined;
  const start = leading?.start ?? startOf(words, counted ? from : unit.first, unit);
  return { last: leading ? unit.last : rank.last, start, rank: rank.rank, count, unit: name };
}

/** A count that says how many exactly; its article is part of it. */
function wholeCount(words: Words, at: number): Count | undefined {
  const count = words.numeral(at) ? countAt(words, at) : undefined;
  return count?.vague ? undefined : count;
}

function startOf(words: Words, at: number, unit: CalendarTag<'time-unit'>): number {
  return at === unit.first ? words.startOf(unit) : (words.numeral(at)?.start ?? words.token(at)?.start ?? 0);
}

/** The run as days; a quarter or half of the year by its name where it is one. */
function runOf({ first, last }: Period, { rank, count, unit }: Run): Period | undefined {
  const length = count * (unit === 'week' ? 7 : 1);
  const begin = rank > 0 ? first : unit === 'month' ? addMonths(last + 1, -count) : last - length + 1;
  const end = rank < 0 ? last : unit === 'month' ? addMonths(first, count) - 1 : first + length - 1;
  if (begin < first || end > last) return undefined;
  return named({ first: begin, last: end, grain: 'range' });
}

function named(run: Period): Period {
  const { year } = civilDate(run.first);
  const options = [1, 2, 3, 4].map((number) => quarterPeriod(year, number)).concat([1, 2].map((number) => halfPeriod(year, number)));
  return options.find(({ first, last }) => first === run.first && last === run.last) ?? run;
}
