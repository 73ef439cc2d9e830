import { dayPeriod, isoDay, periodAround, rangePeriod, weekdayOf } from '../../model/dates.js';
import { reckoned, type Phrase, type Reader, type Scope } from './phrase.js';
import { rankAt } from './ranks.js';
import { countAt } from './scope.js';
import { isCalendarUnit, unitAt } from './units.js';
import { isDefinite, isGoverned, type Words } from './words.js';

/** "over the weekend", "utlat nihayat al-usbu": the one before publication, the one around it, or with a word of the future the next. */
export const readWeekend: Reader = (scope, at) => {
  const { words, reference } = scope;
  const unit = words.tag(at, 'time-unit', ({ unit: name, plural, count }) => name === 'weekend' && !plural && count === undefined);
  if (!unit || words.tag(unit.last, 'shift') || words.afterJoint(unit.last, 'of') !== undefined) return undefined;
  const owned = words.followsJoint(at, 'the') || words.tag(at - 1, 'date-cue', (cue) => cue === 'own') !== undefined;
  if (words.isCased(at) ? !owned : !(words.followsJoint(at, 'in') || isGoverned(unit) || words.token(at - 1) === undefined))
    return undefined;
  const span = { first: at, last: unit.last, start: words.startOf(unit), end: words.endOf(unit.last) };
  const around = reference === undefined ? undefined : periodAround('weekend', reference);
  const by = around && reference !== undefined && reference < around.first && !scope.isFuture(at, unit.last) ? -1 : 0;
  const days = around && { ...around, first: around.first + 7 * by, last: around.last + 7 * by };
  return reckoned(span, days, [`relative:${String(by)}:weekend:from-publication`]);
};

/** "later this year", "later in the month", "the rest of the week": from the day of publication on. */
export const readRest: Reader = (scope, at, depth) => {
  const { words, reference } = scope;
  const cue = words.tag(at, 'date-cue', (found) => found === 'rest');
  if (!cue || reference === undefined) return undefined;
  const of = words.skipJoint(cue.last, 'of');
  const from = words.skipJoint(of, 'the');
  const whole = scope.read(of, depth + 1) ?? scope.read(from, depth + 1) ?? currentUnit(scope, from);
  const { days } = whole ?? {};
  if (!whole || !days || Object.keys(whole.said).length > 0 || reference >= days.last || reference < days.first) return undefined;
  const first = reference;
  const span = { first: at, last: whole.last, start: words.startOf(cue), end: whole.end };
  return reckoned(span, rangePeriod(first, days.last), [...whole.steps, `count-from:${isoDay(first)}`]);
};

function currentUnit({ words, reference }: Scope, at: number): Phrase | undefined {
  const unit = unitAt(words, at);
  if (!unit || reference === undefined || unit.value.plural || unit.value.count !== undefined || !isCalendarUnit(unit.value.unit))
    return undefined;
  if (!(isDefinite(unit) || words.followsJoint(at, 'the'))) return undefined;
  const name = unit.value.unit;
  const span = { first: at, last: unit.last, start: words.startOf(unit), end: words.endOf(unit.last) };
  return reckoned(span, periodAround(name, reference), [`relative:0:${name}:from-publication`]);
}

/** "for 10 days from 18 December", "li-muddat asharat ayyam ibtidaan min 5 mayu": the days that a length of time takes from a day on. */
export const readLengthFrom: Reader = (scope, at, depth) => {
  const { words } = scope;
  if (!followsFor(words, at)) return undefined;
  const counted = words.numeral(at) ? countAt(words, at) : undefined;
  const unit = unitAt(words, counted?.last ?? at);
  const count = counted?.count ?? unit?.value.count;
  if (!unit || count === undefined || counted?.vague || (unit.value.unit !== 'day' && unit.value.unit !== 'week')) return undefined;
  const comma = words.isMark(unit.last, ',') ? unit.last + 1 : unit.last;
  const from = words.afterJoint(comma, 'from');
  const begin = from === undefined ? undefined : (scope.read(from, depth + 1) ?? scope.read(words.skipJoint(from, 'on'), depth + 1));
  if (begin?.days?.grain !== 'day') return undefined;
  const length = count * (unit.value.unit === 'week' ? 7 : 1);
  const start = words.numeral(at)?.start ?? words.startOf(unit);
  const days = rangePeriod(begin.days.first, begin.days.first + length - 1);
  const steps = [...begin.steps, `nth:1:${String(length)}-day`, 'range'];
  const { year, month } = begin.said;
  const said = { ...(year === undefined ? {} : { year }), ...(month === undefined ? {} : { month }) };
  return reckoned({ first: at, last: begin.last, start, end: begin.end }, days, steps, {
    said,
    basis: begin.basis,
    calendar: begin.calendar,
  });
};

/** Whether "for", "for the time of" ends right before a token. */
function followsFor({ sentence }: Words, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    if (sentence.tags[before]?.some(({ kind, value, last }) => kind === 'duration-cue' && value === 'for' && last === at)) return true;
  }
  return false;
}

/** "all week", "all year": the unit that holds the day of publication, not a habit ("all year round"). */
export const readWhole: Reader = (scope, at) => {
  const { words, reference } = scope;
  const cue = words.tag(at, 'date-cue', (found) => found === 'whole');
  const unit = cue && unitAt(words, cue.last);
  if (!cue || !unit || unit.value.plural || unit.value.unit === 'day' || !isCalendarUnit(unit.value.unit)) return undefined;
  if (!words.isEdge(unit.last) && !words.sentence.language.stopWords.has(words.key(unit.last))) return undefined;
  const name = unit.value.unit;
  const span = { first: at, last: unit.last, start: words.startOf(cue), end: words.endOf(unit.last) };
  const days = reference === undefined ? undefined : periodAround(name, reference);
  return reckoned(span, days, [`relative:0:${name}:from-publication`]);
};

/** "the closest Monday to 5 October", "the second closest Monday to" it. */
export const readNearest: Reader = (scope, at, depth) => {
  const { words } = scope;
  const rank = rankAt(words, at);
  const cue = words.tag(rank?.last ?? at, 'date-cue', (found) => found === 'nearest');
  const weekday = cue && words.tag(cue.last, 'weekday', ({ plural }) => !plural);
  const to = weekday && words.afterJoint(weekday.last, 'to');
  const day = to === undefined ? undefined : scope.read(to, depth + 1);
  if (!cue || !weekday || day?.days?.grain !== 'day' || (rank?.rank ?? 1) < 1) return undefined;
  const { first } = day.days;
  const ahead = (weekday.value.weekday - weekdayOf(first) + 7) % 7;
  const options = [-14, -7, 0, 7].map((weeks) => ahead + weeks).sort((a, b) => Math.abs(a) - Math.abs(b));
  const offset = options[(rank?.rank ?? 1) - 1];
  if (offset === undefined) return undefined;
  const span = { first: at, last: day.last, start: rank?.start ?? words.startOf(cue), end: day.end };
  const steps = [...day.steps, `relative:${String(offset)}:day:from-${isoDay(first)}`];
  return reckoned(span, dayPeriod(first + offset), steps, { said: { weekday: weekday.value.weekday }, basis: day.basis });
};
