import {
  addMonths,
  civilDate,
  dayNumber,
  dayPeriod,
  isCivilDate,
  isoDay,
  monthPeriod,
  weekdayOf,
  yearPeriod,
  type DayNumber,
  type Period,
} from '../../model/dates.js';
import { hijriDate, hijriDayNumber } from '../../model/hijri.js';
import type { Phrase, Scope } from './phrase.js';
import { isPast } from './scope.js';

/** Years to either side of publication that an unsaid year is looked for in. */
const NEARBY_YEARS = 2;
/** News looks back: a day ahead counts as this much further away than one behind. */
const AHEAD_WEIGHT = 3;

/** Fills in what a phrase leaves open, from the date of publication; `undefined` for a day no calendar has. */
export function settle(phrase: Phrase, scope: Scope): Phrase | undefined {
  if (phrase.days || phrase.lost) return checkWeekday(phrase);
  const { said } = phrase;
  if (said.year !== undefined) {
    const days = yearsOf(phrase, said.year);
    return days && checkWeekday({ ...phrase, days, steps: withConversion(phrase, days) });
  }
  if (scope.reference === undefined) return lose(phrase);
  if (said.month !== undefined) return impliedYear(phrase, scope, scope.reference);
  if (said.day !== undefined) return impliedMonth(phrase, scope, scope.reference);
  if (said.weekday !== undefined) return nearestWeekday(phrase, scope, scope.reference, said.weekday);
  return undefined;
}

/** The phrase with its days unknown. */
export function lose(phrase: Phrase): Phrase {
  return { ...phrase, lost: true, basis: phrase.said.month === undefined ? 'relative' : 'implied', steps: [...phrase.steps, 'unresolved'] };
}

/** The days of a phrase whose year is said, to the end of the last year where there are several. */
function yearsOf(phrase: Phrase, year: number): Period | undefined {
  const from = periodOf(phrase, year);
  const to = phrase.untilYear === undefined ? undefined : periodOf(phrase, phrase.untilYear);
  return from && to ? { first: from.first, last: to.last, grain: 'range' } : from;
}

/** The days of the parts said in `year`, `undefined` where there are none. */
function periodOf({ calendar, said: { month, day } }: Phrase, year: number): Period | undefined {
  if (calendar === 'hijri') return hijriPeriod(year, month, day);
  if (month === undefined) return yearPeriod(year);
  if (day === undefined) return monthPeriod(year, month);
  return isCivilDate(year, month, day) ? dayPeriod(dayNumber(year, month, day)) : undefined;
}

/** A day, month or year of the Hijri calendar. */
export function hijriPeriod(year: number, month?: number, day?: number): Period | undefined {
  if (month !== undefined && day !== undefined) {
    // Newspapers print a thirtieth where the tables have twenty-nine days: the month was sighted a day later.
    const late = day === 30 ? hijriDayNumber(year, month, 29) : undefined;
    const found = hijriDayNumber(year, month, day) ?? (late === undefined ? undefined : late + 1);
    return found === undefined ? undefined : dayPeriod(found);
  }
  const first = hijriDayNumber(year, month ?? 1, 1);
  const next = month !== undefined && month < 12 ? hijriDayNumber(year, month + 1, 1) : hijriDayNumber(year + 1, 1, 1);
  if (first === undefined || next === undefined) return undefined;
  return { first, last: next - 1, grain: month === undefined ? 'year' : 'month' };
}

function withConversion({ calendar, said, steps }: Phrase, days: Period): readonly string[] {
  if (calendar !== 'hijri') return steps;
  const date = [said.year, said.month, said.day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return [...steps, `hijri:${date}:${isoDay(days.first)}`];
}

/** Compares a weekday said with the day it stands beside. */
function checkWeekday(phrase: Phrase): Phrase {
  const { weekday } = phrase.said;
  const { days } = phrase;
  if (weekday === undefined || !days || days.first !== days.last || days.grain !== 'day') return phrase;
  const found = weekdayOf(days.first);
  if (found === weekday) return phrase;
  const apart = ((weekday - found + 10) % 7) - 3;
  // A Hijri day may be a day off; "today, Tuesday" of a reprint was written days before it: the weekday decides.
  if (phrase.basis === 'relative' || (phrase.calendar === 'hijri' && Math.abs(apart) === 1)) {
    return { ...phrase, days: dayPeriod(days.first + apart), steps: [...phrase.steps, `relative:${String(apart)}:day:by-weekday`] };
  }
  return { ...phrase, mismatch: true };
}

function impliedYear(phrase: Phrase, scope: Scope, reference: DayNumber): Phrase | undefined {
  const here = phrase.calendar === 'hijri' ? hijriDate(reference).year : civilDate(reference).year;
  const candidates: { year: number; days: Period }[] = [];
  for (let year = here - NEARBY_YEARS; year <= here + NEARBY_YEARS; year += 1) {
    const days = periodOf(phrase, year);
    if (days) candidates.push({ year, days });
  }
  const told = phrase.calendar === 'gregorian' && phrase.shift === undefined ? scope.yearBefore(phrase.first) : undefined;
  const beside = told === undefined ? undefined : periodOf(phrase, told);
  const chosen = beside && told !== undefined ? { year: told, days: beside } : choose(candidates, phrase, scope, reference);
  if (!chosen) return undefined;
  const found = beside ? chosen : byWeekday(candidates, phrase, reference, chosen);
  const source = beside ? 'from-text' : 'from-publication';
  const steps = [
    ...withConversion({ ...phrase, said: { ...phrase.said, year: found.year } }, found.days),
    `year:${String(found.year)}:${source}`,
  ];
  return checkWeekday({ ...phrase, days: found.days, basis: 'implied', steps });
}

interface Candidate {
  readonly days: Period;
}

/** Which of several periods in order is meant, given "last" or "next", a word of the future, or nothing but nearness. */
function choose<Option extends Candidate>(
  candidates: readonly Option[],
  phrase: Phrase,
  scope: Scope,
  reference: DayNumber,
): Option | undefined {
  const { shift } = phrase;
  if (shift === undefined || shift === 0) {
    const since = scope.words.followsJoint(phrase.first, 'since');
    if (since) return candidates.filter(({ days }) => days.first <= reference).at(-1);
    const future = shift === undefined && scope.isFuture(phrase.first, phrase.last);
    if (!future && shift === undefined && isPast(scope.words, phrase.first, phrase.last)) {
      const behind = candidates.filter(({ days }) => days.first <= reference);
      if (behind.length > 0) return nearest(behind, reference, 1);
    }
    if (future) return candidates.find(({ days }) => days.last >= reference);
    return nearest(candidates, reference, shift === 0 ? 1 : AHEAD_WEIGHT);
  }
  if (shift < 0) return candidates.filter(({ days }) => days.last < reference).at(shift);
  return candidates.filter(({ days }) => days.first > reference)[shift - 1];
}

function distance({ first, last }: Period, from: DayNumber, aheadWeight = 1): number {
  if (from < first) return (first - from) * aheadWeight;
  return from > last ? from - last : 0;
}

function nearest<Option extends Candidate>(candidates: readonly Option[], reference: DayNumber, aheadWeight: number): Option | undefined {
  let best: Option | undefined;
  for (const option of candidates) {
    if (!best || distance(option.days, reference, aheadWeight) < distance(best.days, reference, aheadWeight)) best = option;
  }
  return best;
}

/** How far from publication a day must lie before its weekday may move it to another year, and how far it may move: else the two contradict. */
const SURE_OF_THE_YEAR = 60;
const WITHIN = 366;

function byWeekday<Option extends Candidate>(candidates: readonly Option[], phrase: Phrase, reference: DayNumber, chosen: Option): Option {
  const { weekday } = phrase.said;
  if (weekday === undefined || weekdayOf(chosen.days.first) === weekday || distance(chosen.days, reference) < SURE_OF_THE_YEAR)
    return chosen;
  const matching = candidates.filter(({ days }) => weekdayOf(days.first) === weekday && distance(days, reference) < WITHIN);
  return nearest(matching, reference, 1) ?? nearest(candidates, reference, 1) ?? chosen;
}

/** "the 15th": of this month or one beside it; "Tuesday the 19th": of the nearest month where that is a Tuesday. */
function impliedMonth(phrase: Phrase, scope: Scope, reference: DayNumber): Phrase | undefined {
  const { day = 1, weekday } = phrase.said;
  const reach = weekday === undefined ? 1 : 12;
  const candidates: Candidate[] = [];
  for (let offset = -reach; offset <= reach; offset += 1) {
    const { year, month } = civilDate(addMonths(reference, offset));
    if (!isCivilDate(year, month, day)) continue;
    const found = dayNumber(year, month, day);
    if (weekday === undefined || weekdayOf(found) === weekday) candidates.push({ days: dayPeriod(found) });
  }
  const chosen = choose(candidates, phrase, scope, reference);
  if (!chosen) return undefined;
  return {
    ...phrase,
    days: chosen.days,
    basis: 'implied',
    steps: [...phrase.steps, `month:${isoDay(chosen.days.first).slice(0, 7)}:from-publication`],
  };
}

function nearestWeekday(phrase: Phrase, scope: Scope, reference: DayNumber, weekday: number): Phrase {
  const ahead = (weekday - weekdayOf(reference) + 7) % 7;
  const offset = weekdayOffset(ahead, phrase, scope, weekdayOf(reference));
  const way = phrase.shift === undefined ? 'nearest' : String(phrase.shift);
  return {
    ...phrase,
    days: dayPeriod(reference + offset),
    basis: 'relative',
    steps: [...phrase.steps, `relative:${way}:weekday:from-publication`],
  };
}

function weekdayOffset(ahead: number, { shift, first, last }: Phrase, scope: Scope, today: number): number {
  if (shift === 0) return ahead + today > 7 ? ahead - 7 : ahead;
  if (shift !== undefined && shift < 0) return ahead - 7 * -shift;
  if (shift !== undefined) return (ahead === 0 ? 7 : ahead) + 7 * (shift - 1);
  if (scope.isFuture(first, last)) return ahead;
  // Tomorrow's name without "next" is tomorrow, or the paper is dated a day early; any other day lies behind.
  return ahead <= 1 ? ahead : ahead - 7;
}
