import {
  addMonths, centuryPeriod, civilDate, dayNumber, dayPeriod, decadePeriod, halfPeriod, quarterPeriod, seasonPeriod, type Period,
} from '../../model/dates.js';
import type { Festival } from '../../languages/tables/calendar.js';
import { reckoned, type Phrase, type Reader, type Scope } from './phrase.js';
import { hijriPeriod } from './settle.js';
import { hijriDate } from '../../model/hijri.js';
import { isDefinite, type Words } from './words.js';
import { nearestCentury, yearAt, yearHeading } from './years.js';

/** The year that a quarter, half, season or feast is said to be of. */
interface OfYear { readonly last: number; readonly year: number; readonly calendar: 'gregorian' | 'hijri'; readonly basis: Phrase['basis']; readonly said: boolean; readonly steps: readonly string[] }

/** "of 2014", "من العام الماضي", "2014", "last year" after a part of the year. */
function yearAfter(scope: Scope, at: number, depth: number): OfYear | undefined {
  const { words } = scope;
  const comma = words.isMark(at, ',') ? at + 1 : at;
  const from = words.skipJoint(words.skipJoint(comma, 'of'), 'the');
  const heading = yearHeading(words, from);
  const hit = yearAt(scope, heading?.last ?? from, heading !== undefined);
  if (hit && (hit.calendar === 'hijri' || heading || hit.year > 1500)) {
    return { last: hit.last, year: hit.year, calendar: hit.calendar, basis: 'said', said: true, steps: [`year:${String(hit.year)}:said`] };
  }
  const phrase = from > comma || words.hasTag(from) ? (scope.read(from, depth + 1) ?? (from > comma ? scope.read(comma, depth + 1) : undefined)) : undefined;
  if (phrase?.days?.grain === 'year' && phrase.said.month === undefined && !phrase.approximate) {
    return { last: phrase.last, year: civilDate(phrase.days.first).year, calendar: 'gregorian', basis: phrase.basis, said: phrase.said.year !== undefined, steps: phrase.steps };
  }
  if (from > comma && scope.reference !== undefined && isBareYear(words, from)) {
    const { year } = civilDate(scope.reference);
    return { last: from + 1, year, calendar: 'gregorian', basis: 'relative', said: false, steps: ['relative:0:year:from-publication'] };
  }
  return undefined;
}

/** "of the year" */
function isBareYear(words: Words, at: number): boolean {
  const heading = yearHeading(words, at);
  return heading !== undefined && (heading.definite || words.followsJoint(at, 'the')) && !words.numeral(heading.last) && !words.tag(heading.last, 'shift');
}

interface PartOfYear { readonly unit: 'quarter' | 'half'; readonly number: number; readonly last: number; readonly start: number; readonly terse: boolean }

/** "third quarter", "الربع الثالث", "Q3", "النصف الأول". */
function partOfYearAt(words: Words, at: number): PartOfYear | undefined {
  const from = words.skipJoint(at, 'the');
  const numeral = words.numeral(from);
  const ordinal = numeral?.ordinal === true ? numeral : undefined;
  const next = ordinal && words.isMark(ordinal.last, '-') ? ordinal.last + 1 : (ordinal?.last ?? from);
  const unit = words.tag(next, 'time-unit', ({ unit: name, plural }) => !plural && (name === 'quarter' || name === 'half'));
  if (unit && (ordinal || isDefinite(unit))) {
    const number = ordinal ?? words.numeral(unit.last);
    if (!number?.ordinal) return undefined;
    const name = unit.value.unit as 'quarter' | 'half';
    if (number.value < 1 || number.value > (name === 'half' ? 2 : 4)) return undefined;
    return { unit: name, number: number.value, last: ordinal ? unit.last : number.last, start: ordinal ? ordinal.start : words.startOf(unit), terse: false };
  }
  return terseAt(words, from);
}

/** "Q3", "H1", "3Q": a letter and a figure written as one. */
function terseAt(words: Words, at: number): PartOfYear | undefined {
  const [a, b] = [words.token(at), words.token(at + 1)];
  if (!a || !b || b.spaced) return undefined;
  const [letter, figure] = a.kind === 'word' ? [a, b] : [b, a];
  if (!/^[qh]$/u.test(letter.key) || !/^[1-4]$/u.test(figure.key) || words.token(at + 2)?.spaced === false && words.token(at + 2)?.kind !== 'mark') return undefined;
  const unit = letter.key === 'q' ? 'quarter' : 'half';
  if (unit === 'half' && (Number(figure.key) > 2 || letter === b)) return undefined;
  return { unit, number: Number(figure.key), last: at + 2, start: a.start, terse: true };
}

/** Quarters and halves of years. A half needs its year: games have halves too. */
export const readPartOfYear: Reader = (scope, at, depth) => {
  const { words } = scope;
  const joined = /^\d{2}(?:\d{2})?$/u.test(words.key(at)) && words.token(at + 1)?.spaced === false ? terseAt(words, at + 1) : undefined;
  const part = joined ?? partOfYearAt(words, at);
  if (!part || (joined && words.key(at + 1) !== 'q')) return undefined;
  const figure = words.key(at);
  const glued = joined ? { last: joined.last, year: figure.length === 4 ? Number(figure) : nearestCentury(scope, Number(figure)), calendar: 'gregorian' as const, basis: 'said' as const, said: true, steps: [`year:${figure}:said`] } : undefined;
  const after = yearAfter(scope, part.last, depth);
  const of = glued ?? (after?.calendar === 'gregorian' ? after : undefined);
  if (!of && part.unit === 'half') return undefined;
  const last = of?.last ?? part.last;
  const span = { first: at, last, start: joined ? (words.token(at)?.start ?? 0) : part.start, end: words.endOf(last) };
  const build = part.unit === 'quarter' ? quarterPeriod : halfPeriod;
  const step = `${part.unit}:${String(part.number)}:said`;
  if (of) return reckoned(span, build(of.year, part.number), [step, ...of.steps], { basis: of.basis, said: of.said ? { year: of.year } : {} });
  // Results of a quarter are told after it: a word of the future says when, not which.
  return implied({ ...scope, isFuture: () => false }, span, (year) => build(year, part.number), step);
};

type Span = Pick<Phrase, 'first' | 'last' | 'start' | 'end'>;

/** The occurrence of something yearly that lies nearest to publication, before it unless a word of the future is near. */
function implied(scope: Scope, span: Span, build: (year: number) => Period | undefined, step: string, shift?: number): Phrase | undefined {
  const { reference } = scope;
  if (reference === undefined) return reckoned(span, undefined, [step], { basis: 'implied' });
  const here = civilDate(reference).year;
  const options = [-2, -1, 0, 1, 2].map((offset) => build(here + offset)).filter((days) => days !== undefined);
  const holding = options.find(({ first, last }) => first <= reference && reference <= last);
  const before = options.filter(({ last }) => last < reference);
  const after = options.filter(({ first }) => first > reference);
  let days: Period | undefined;
  if (shift !== undefined && shift !== 0) days = shift < 0 ? before.at(shift) : after[shift - 1];
  else if (holding) days = holding;
  else {
    const [past, next] = [before.at(-1), after[0]];
    const ahead = scope.isFuture(span.first, span.last) || shift === 0;
    days = past && next && !ahead ? (reference - past.last <= 3 * (next.first - reference) ? past : next) : (next ?? past);
  }
  if (!days) return undefined;
  const year = civilDate(days.first).year;
  return reckoned(span, days, [step, `year:${String(year)}:from-publication`], { basis: shift === undefined ? 'implied' : 'relative' });
}

/** "summer 2014", "صيف العام الماضي", "this summer", "الصيف الماضي". */
export const readSeason: Reader = (scope, at, depth) => {
  const { words } = scope;
  const shiftBefore = words.tag(at, 'shift', ({ place, from }) => place !== 'after' && from === 'publication');
  const season = words.tag(shiftBefore?.last ?? at, 'season');
  if (!season) return undefined;
  const shiftAfter = shiftBefore ? undefined : words.tag(season.last, 'shift', ({ place, from }, tag) => place === 'after' && from === 'publication' && isDefinite(tag));
  const start = words.startOf(shiftBefore ?? season);
  const step = `season:${String(season.value)}:${words.said(season.first, season.last)}`;
  const build = (year: number): Period => seasonPeriod(season.value === 4 ? year - 1 : year, season.value);
  const shift = shiftBefore ?? (shiftAfter && isDefinite(season) ? shiftAfter : undefined);
  if (shift) {
    const last = Math.max(season.last, shift.last);
    return implied(scope, { first: at, last, start, end: words.endOf(last) }, build, step, shift.value.by);
  }
  const of = yearAfter(scope, season.last, depth);
  if (of?.calendar !== 'gregorian') return undefined;
  const span = { first: at, last: of.last, start, end: words.endOf(of.last) };
  return reckoned(span, seasonPeriod(of.year, season.value), [step, ...of.steps], { basis: of.basis, said: of.said ? { year: of.year } : {} });
};

/** "the 1990s", "التسعينات من القرن الماضي", "the nineties". */
export const readDecade: Reader = (scope, at) => {
  const { words } = scope;
  const tag = words.tag(at, 'decade');
  if (tag) return wordDecade(scope, at, tag.value, words.startOf(tag), tag.last);
  const token = words.token(at);
  const plural = words.token(at + 1);
  if (token?.kind !== 'number' || !plural || plural.spaced || (plural.key !== 's' && !(plural.key === "'" && words.key(at + 2) === 's'))) return undefined;
  const figure = token.key;
  const last = plural.key === 's' ? at + 2 : at + 3;
  const span = { first: at, last, start: token.start, end: words.token(last - 1)?.end ?? 0 };
  const said = { basis: 'said' as const };
  if (/^\d{3}0$/u.test(figure)) return reckoned(span, decadePeriod(Number(figure)), [`decade:${figure}:said`], said);
  if (!/^[1-9]0$/u.test(figure) || !(words.followsJoint(at, 'the') || words.isMark(at - 1, "'"))) return undefined;
  return reckoned(span, decadePeriod(Math.floor(nearestCentury(scope, Number(figure)) / 10) * 10), [`decade:${figure}:said`], { basis: 'implied' });
};

function wordDecade(scope: Scope, at: number, decade: number, start: number, end: number): Phrase | undefined {
  const { words } = scope;
  // "in his nineties" is an age.
  if (words.isCased(at) && !words.followsJoint(at, 'the')) return undefined;
  const of = words.skipJoint(end, 'of');
  if (words.tag(of, 'date-cue', (cue) => cue === 'no-date') ?? words.tag(end, 'date-cue', (cue) => cue === 'no-date')) return undefined;
  const century = centuryOf(scope, of);
  const step = `decade:${String(decade)}:${words.said(at, end)}`;
  const span = { first: at, last: century?.last ?? end, start, end: words.endOf(century?.last ?? end) };
  if (century) return reckoned(span, decadePeriod((century.century - 1) * 100 + decade), [step, ...century.steps], { basis: century.basis });
  return reckoned(span, decadePeriod(1900 + decade), [step, 'century:20:implied'], { basis: 'implied' });
}

interface CenturyHit { readonly last: number; readonly century: number; readonly basis: Phrase['basis']; readonly steps: readonly string[]; readonly start: number }

/** "القرن العشرين", "القرن الـ19", "القرن الماضي", "the 19th century", "القرن السادس قبل الميلاد". */
function centuryOf(scope: Scope, at: number): CenturyHit | undefined {
  const { words } = scope;
  const from = words.skipJoint(at, 'the');
  const numeral = words.numeral(from);
  const ordinal = numeral?.ordinal ? numeral : undefined;
  const unit = words.tag(ordinal?.last ?? from, 'time-unit', ({ unit: name, plural, count }) => name === 'century' && !plural && count === undefined);
  if (!unit) return undefined;
  const start = ordinal ? ordinal.start : words.startOf(unit);
  const after = ordinal ? undefined : words.numeral(words.skipJoint(unit.last, 'the'));
  const number = ordinal ?? (isDefinite(unit) && after && (after.ordinal || after.last > unit.last) ? after : undefined);
  if (number) {
    if (!Number.isInteger(number.value) || number.value < 1 || number.value > 40) return undefined;
    const end = ordinal ? unit.last : number.last;
    const era = words.tag(end, 'era', ({ calendar }) => calendar === 'gregorian');
    const century = era?.value.before ? -number.value : number.value;
    return { last: era?.last ?? end, century, basis: 'said', start, steps: [`century:${String(century)}:said`] };
  }
  const shift = words.tag(unit.last, 'shift', ({ from: base, place }) => base === 'publication' && place === 'after');
  if (!isDefinite(unit) || !shift || scope.reference === undefined) return undefined;
  const century = Math.floor(civilDate(scope.reference).year / 100) + 1 + shift.value.by;
  return { last: shift.last, century, basis: 'relative', start, steps: [`relative:${String(shift.value.by)}:century:from-publication`] };
}

export const readCentury: Reader = (scope, at) => {
  const hit = centuryOf(scope, at);
  if (!hit) return undefined;
  const span = { first: at, last: hit.last, start: hit.start, end: scope.words.endOf(hit.last) };
  return reckoned(span, centuryPeriod(hit.century), hit.steps, { basis: hit.basis });
};

/** Feasts and named days: of the year said, or the one nearest to publication. */
export const readFestival: Reader = (scope, at, depth) => {
  const { words } = scope;
  const feast = words.tag(at, 'festival');
  if (!feast) return undefined;
  const { rule } = feast.value;
  const step = `festival:${words.said(feast.first, feast.last)}`;
  const of = yearAfter(scope, feast.last, depth);
  const start = words.startOf(feast);
  if (of) {
    const days = of.calendar === 'hijri' ? festivalInHijri(rule, of.year) : festivalIn(rule, of.year);
    return days && reckoned({ first: at, last: of.last, start, end: words.endOf(of.last) }, days, [step, ...of.steps], { basis: of.basis, said: of.said ? { year: of.year } : {} });
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
