import { rangePeriod, type Period } from '../../model/dates.js';
import { withTail } from './absolute.js';
import { dayAt, monthAt, monthStep, type DayHit } from './months.js';
import { settle } from './settle.js';
import type { Phrase, Scope } from './phrase.js';
import { isConjoined, isDefinite, type Words } from './words.js';
import { countsSomething, isUsual, yearAt, yearPhrase } from './years.js';

/** One end of a range or member of a list: a date phrase not yet settled, or a bare day that takes its month from the other. */
interface Operand {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly phrase?: Phrase;
  readonly day?: DayHit;
}

type Single = (scope: Scope, at: number) => Phrase | undefined;

/** What opens a range or list, and what may join its members. */
interface Opening {
  readonly at: number;
  readonly kind: 'from' | 'between' | 'list' | 'none';
  readonly unit?: 'day' | 'month' | 'year';
}

function openingAt(words: Words, at: number): Opening {
  const between = words.afterJoint(at, 'between');
  const from = between ?? words.afterJoint(at, 'from') ?? at;
  const heading = words.tag(
    from,
    'time-unit',
    ({ unit, count, plural }) => (count === 2 || plural === true) && (unit === 'day' || unit === 'month' || unit === 'year'),
  );
  const kind = between !== undefined ? 'between' : from > at ? 'from' : heading ? 'list' : 'none';
  return heading ? { at: heading.last, kind, unit: heading.value.unit as 'day' | 'month' | 'year' } : { at: from, kind };
}

/** Two or more dates that share their parts: "13-15 July", "bayn 3 wa-5 ayyar", "yawmay al-arbiaa wal-khamis", "October 2014 to March 2015". */
export function readRange(scope: Scope, at: number, single: Single): readonly Phrase[] | undefined {
  const { words } = scope;
  const opening = openingAt(words, at);
  const a = operandAt(scope, opening.at, opening.unit, single);
  if (!a) return undefined;
  const many = opening.kind === 'between' ? undefined : longList(scope, opening, single);
  if (many) return many;
  const joint = jointAt(words, a.last, opening);
  if (!joint) return undefined;
  const b = operandAt(scope, joint.at, opening.unit, single);
  if (!b) return undefined;
  const shared = share(scope, a, b);
  if (!shared) return undefined;
  const { end } = shared;
  if (joint.kind === 'and' && opening.kind !== 'between') return listed(scope, shared.begin, end);
  const whole = joined(scope, shared.begin, end);
  return whole && [{ ...whole, first: at }];
}

function operandAt(scope: Scope, at: number, unit: Opening['unit'], single: Single): Operand | undefined {
  const { words } = scope;
  const phrase = single(scope, at);
  if (phrase) return { first: at, last: phrase.last, start: phrase.start, end: phrase.end, phrase };
  if (unit === 'year') {
    const hit = yearAt(scope, at, true);
    if (hit)
      return { first: at, last: hit.last, start: hit.start, end: words.endOf(hit.last), phrase: yearPhrase(scope, at, hit.start, hit) };
  }
  const day = dayAt(
    words,
    words.tag(at, 'time-unit', ({ unit: name, count, plural }) => name === 'day' && count === undefined && !plural)?.last ?? at,
  );
  if (day) return { first: at, last: day.last, start: day.start, end: words.endOf(day.last), day };
  const hit = yearAt(scope, at, false);
  if (!hit || !isUsual(hit) || words.followsCue(at, 'numbered') || countsSomething(words, hit.last, hit.year)) return undefined;
  return { first: at, last: hit.last, start: hit.start, end: words.endOf(hit.last), phrase: yearPhrase(scope, at, hit.start, hit) };
}

/** Past the word or mark between two operands. */
function jointAt(words: Words, at: number, opening: Opening): { readonly at: number; readonly kind: 'to' | 'and' } | undefined {
  if (words.isMark(at, '-', '/') && (words.isMark(at, '-') || opening.kind === 'list')) return { at: at + 1, kind: 'to' };
  const to = words.afterJoint(at, 'to') ?? words.tag(at, 'date-joint', ({ roles }) => roles.includes('to'))?.last;
  if (to !== undefined && opening.kind !== 'between') return { at: to, kind: 'to' };
  const and = words.afterJoint(at, 'and');
  if (and !== undefined) return { at: and, kind: 'and' };
  const tag = words.sentence.tags[at]?.find(isConjoined);
  return tag ? { at, kind: 'and' } : undefined;
}

/** The two operands with the parts filled in that only the other says. */
function share(scope: Scope, a: Operand, b: Operand): { begin: Phrase; end: Phrase } | undefined {
  if (a.day && b.phrase) {
    if (b.phrase.said.day === undefined || b.phrase.said.month === undefined) return undefined;
    if (a.day.day >= b.phrase.said.day || b.phrase.said.weekday !== undefined) return undefined;
    const said = { ...b.phrase.said, day: a.day.day };
    return {
      begin: { ...b.phrase, first: a.first, last: a.last, start: a.start, end: a.end, said, steps: dayStep(b.phrase, a.day.day) },
      end: b.phrase,
    };
  }
  if (a.phrase && b.day) {
    const { month, day, year } = a.phrase.said;
    if (month === undefined || day === undefined || year !== undefined || b.day.day <= day) return undefined;
    const bare: Phrase = {
      ...a.phrase,
      first: b.first,
      last: b.last,
      start: b.start,
      end: b.end,
      said: { month, day: b.day.day },
      steps: dayStep(a.phrase, b.day.day),
    };
    if (scope.words.tag(b.last, 'month') || scope.words.isMark(b.last, '%', ':')) return undefined;
    const end = withTail(scope, bare, true, 0);
    return { begin: withYearOf(a.phrase, end), end };
  }
  if (!a.phrase || !b.phrase || !alike(a.phrase, b.phrase)) return undefined;
  return { begin: withYearOf(a.phrase, b.phrase), end: b.phrase };
}

function dayStep(phrase: Phrase, day: number): readonly string[] {
  return phrase.steps.map((step) => (step.startsWith('day:') ? `day:${String(day)}:said` : step));
}

/** The first operand in the year of the second, where only that says one. */
function withYearOf(phrase: Phrase, other: Phrase): Phrase {
  const { year } = other.said;
  if (year === undefined || phrase.said.year !== undefined || phrase.said.month === undefined || phrase.days) return phrase;
  const earlier = (phrase.said.month ?? 0) > (other.said.month ?? 12) ? year - 1 : year;
  return { ...phrase, said: { ...phrase.said, year: earlier }, steps: [...phrase.steps, `year:${String(earlier)}:said`] };
}

/** Whether two phrases name dates of one kind: two months, two days, two years, two weekdays. */
function alike(a: Phrase, b: Phrase): boolean {
  if (a.calendar !== b.calendar || a.lost || b.lost) return false;
  const kinds = (phrase: Phrase): string =>
    phrase.days
      ? phrase.days.grain
      : (['day', 'month', 'weekday', 'year'].find((part) => phrase.said[part as keyof Phrase['said']] !== undefined) ?? '');
  return kinds(a) === kinds(b);
}

/** One phrase from the first day of `begin` to the last of `end`. */
function joined(scope: Scope, begin: Phrase, end: Phrase): Phrase | undefined {
  const from = settle(begin, scope);
  if (!from) return undefined;
  const to = following(scope, from, end);
  const gone = weekEarlier(scope, begin, from, to);
  if (gone) return joined(scope, gone.begin, gone.end);
  const span = { first: begin.first, last: end.last, start: begin.start, end: end.end };
  const said = sharedParts(begin, end);
  const steps = [...begin.steps, ...end.steps, 'range'];
  const basis = from.basis === 'said' && to?.basis === 'said' ? 'said' : to?.basis === 'said' ? from.basis : (to?.basis ?? from.basis);
  const common = { ...span, calendar: begin.calendar, said, basis, steps };
  if (!from.days || !to?.days) return from.lost ? { ...common, lost: true } : undefined;
  if (to.days.last < from.days.first) return undefined;
  return { ...common, days: rangePeriod(from.days.first, to.days.last) };
}

/** "on Wednesday and Thursday" of the day after tomorrow, with no word of the future, were last week's. */
function weekEarlier(scope: Scope, begin: Phrase, from: Phrase, to: Phrase | undefined): { begin: Phrase; end: Phrase } | undefined {
  const { reference } = scope;
  const open = begin.said.weekday !== undefined && begin.said.day === undefined && begin.shift === undefined && !begin.days;
  if (!open || !from.days || !to?.days || reference === undefined || to.days.last <= reference + 1) return undefined;
  if (scope.isFuture(begin.first, to.last)) return undefined;
  const back = (phrase: Phrase, days: Period): Phrase => ({ ...phrase, days: { ...days, first: days.first - 7, last: days.last - 7 } });
  return { begin: back(from, from.days), end: back(to, to.days) };
}

/** The second end settled: where its year is open, the first such day after the first end. */
function following(scope: Scope, from: Phrase, end: Phrase): Phrase | undefined {
  if (end.days || end.said.year !== undefined || !from.days) return settle(end, scope);
  const ahead: Scope = { ...scope, reference: from.days.first, isFuture: () => true };
  const { shift: _, ...open } = end;
  return settle(open, ahead);
}

function sharedParts(a: Phrase, b: Phrase): Phrase['said'] {
  const said: { year?: number; month?: number } = {};
  if (a.said.year !== undefined && a.said.year === b.said.year) said.year = a.said.year;
  if (a.said.month !== undefined && a.said.month === b.said.month) said.month = a.said.month;
  return said;
}

/** Members of a list: one run where they follow each other, each for itself otherwise. */
function listed(scope: Scope, begin: Phrase, end: Phrase): readonly Phrase[] | undefined {
  const from = settle(begin, scope);
  const to = from && following(scope, from, end);
  if (!from?.days || !to?.days || to.days.first <= from.days.last) return undefined;
  if (to.days.first > from.days.last + 1) return [from, to];
  const whole = joined(scope, begin, end);
  return whole && [whole];
}

/** Three members and more, "3 wa-4 wa-5 mayu", "2005 wa-2006 wa-2007": the days between two that share their parts belong to them. */
function membersAt(scope: Scope, opening: Opening, single: Single): readonly Operand[] {
  const members: Operand[] = [];
  let at = opening.at;
  while (members.length < MOST_MEMBERS) {
    const member = operandAt(scope, at, opening.unit, single);
    if (!member) break;
    members.push(member);
    const comma = scope.words.isMark(member.last, ',') ? { at: member.last + 1, kind: 'and' as const } : undefined;
    const joint = comma ?? jointAt(scope.words, member.last, opening);
    if (joint?.kind !== 'and') break;
    at = joint.at;
  }
  return members;
}

const MOST_MEMBERS = 8;

/** A list of three or more, each for itself or as one run. */
function longList(scope: Scope, opening: Opening, single: Single): readonly Phrase[] | undefined {
  const members = membersAt(scope, opening, single);
  if (members.length < 3) return undefined;
  const dated = members.findLast(({ phrase }) => phrase !== undefined);
  if (!dated?.phrase) return undefined;
  const phrases: Phrase[] = [];
  for (const member of members) {
    const shared = member === dated || !member.day ? undefined : share(scope, member, dated)?.begin;
    const phrase = shared ?? member.phrase;
    const settled =
      phrase &&
      (phrases.length === 0 || !alike(phrase, dated.phrase) ? settle(phrase, scope) : following(scope, phrases.at(-1) ?? phrase, phrase));
    const previous = phrases.at(-1)?.days;
    if (!settled?.days || (previous && settled.days.first <= previous.last)) return undefined;
    phrases.push(settled);
  }
  const [first, last] = [phrases[0], phrases.at(-1)];
  const running = phrases.every((phrase, i) => i === 0 || phrase.days?.first === (phrases[i - 1]?.days?.last ?? 0) + 1);
  const whole = running && first && last ? joined(scope, first, last) : undefined;
  return whole ? [whole] : phrases;
}

/** "shahray uktubar wa-nufimbar", "October and November": months read as operands without company of their own. */
export function monthOperand(scope: Scope, at: number): Phrase | undefined {
  const { words } = scope;
  const hit = monthAt(words, at, true);
  if (!hit) return undefined;
  const tag = words.tag(at, 'month');
  if (tag && isDefinite(tag)) return undefined;
  return {
    first: at,
    last: hit.last,
    start: hit.start,
    end: words.endOf(hit.last),
    calendar: hit.calendar,
    said: { month: hit.month },
    basis: 'said',
    steps: [monthStep(hit)],
  };
}
