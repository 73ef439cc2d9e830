import type { MonthName } from '../../languages/tables/calendar.js';
import type { Phrase, Scope } from './phrase.js';
import { isDefinite, isGoverned, type CalendarTag, type Words } from './words.js';

/** A month as written: its name, two names of it, or its number after the word for month. */
export interface MonthHit {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly month: number;
  /** Needs other company than the words seen so far. */
  readonly shy: boolean;
  /** The word for month and "of" stand before it. */
  readonly ofMonth: boolean;
  /** No preposition makes it a month. */
  readonly short: boolean;
  /** A preposition is written onto it. */
  readonly governed: boolean;
  readonly written: string;
}

/** A month at a token. `afterDay`: a day of the month stands before it. `numbered`: "shahr 3" can only be the month of that number. */
export function monthAt(words: Words, at: number, afterDay: boolean, numbered = afterDay): MonthHit | undefined {
  const heading = words.tag(
    at,
    'time-unit',
    ({ unit, count, plural }, tag) => unit === 'month' && count === undefined && !plural && tag.last === at + 1,
  );
  const from = heading ? words.skipJoint(heading.last, 'of') : at;
  const name = words.tag(from, 'month', (value, tag) => fits(words, value, tag, afterDay || heading !== undefined));
  if (!name || isDefinite(name) || (from > at && isGoverned(name)))
    return heading && numbered ? numberedMonth(words, at, heading) : undefined;
  const { month, calendar } = name.value;
  const opening = heading ?? name;
  return {
    first: at,
    last: withTwin(words, name),
    start: words.startOf(opening),
    calendar,
    month,
    shy: name.value.shy === true && !afterDay && !heading,
    ofMonth: heading !== undefined && from > heading.last && words.isCased(at),
    short: name.value.short === true,
    governed: isGoverned(name),
    written: words.said(name.first, name.last),
  };
}

function fits(words: Words, value: MonthName, tag: { first: number; last: number }, company: boolean): boolean {
  if (company) return true;
  if (value.afterDay) return false;
  const written = words.said(tag.first, tag.last);
  return value.spelled === undefined || Array.from(value.spelled).some((letter) => written.includes(letter));
}

/** "shahr thalathat", "ash-shahr ath-thamin", "shahr 3": only where a day or a part of the month shows that no count is meant. */
function numberedMonth(words: Words, at: number, heading: CalendarTag<'time-unit'>): MonthHit | undefined {
  const numeral = words.numeral(heading.last);
  if (!numeral || !Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > 12 || numeral.form === 'mixed') return undefined;
  if (isDefinite(heading) !== numeral.ordinal) return undefined;
  const written = words.said(heading.first, numeral.last);
  return {
    first: at,
    last: numeral.last,
    start: words.startOf(heading),
    calendar: 'gregorian',
    month: numeral.value,
    shy: false,
    ofMonth: false,
    short: false,
    governed: isGoverned(heading),
    written,
  };
}

/** Past the same month's name in another tradition: "aghustus/ab", "disimbar (kanun al-awwal)", "ab aghustus". */
function withTwin(words: Words, name: CalendarTag<'month'>): number {
  const bracket = words.isMark(name.last, '(', '[');
  const at = bracket || words.isMark(name.last, '/', '-') ? name.last + 1 : name.last;
  const twin = words.tag(
    at,
    'month',
    ({ month, calendar }, tag) => month === name.value.month && calendar === name.value.calendar && tag.clitics.length === 0,
  );
  if (!twin) return name.last;
  if (!bracket) return twin.last;
  return words.isMark(twin.last, ')', ']') ? twin.last + 1 : name.last;
}

/** Whether the words before a shy month show that it is a month: a preposition of time or a part of a period. */
export function hasCompany(words: Words, at: number): boolean {
  return words.followsJoint(at, 'in') || followsReckoning(words, at);
}

/** "before", "since": words that count and that stand before dates. */
export function followsReckoning(words: Words, at: number): boolean {
  return words.tag(at - 1, 'reckoning', ({ place, anchored }) => place === 'before' || anchored === true) !== undefined;
}

/** A day of the month. */
export interface DayHit {
  readonly last: number;
  readonly start: number;
  readonly day: number;
  readonly ordinal: boolean;
}

const DAY_FIGURE = /^\d{1,2}$/u;

/** A day of the month at a token: "21", "the 21st", "al-hadi wal-ishrin", "ghurra". No word for day before it. */
export function dayAt(words: Words, at: number): DayHit | undefined {
  const from = words.skipJoint(at, 'the');
  const numeral = words.numeral(from);
  if (numeral) {
    const fits = numeral.form === 'digits' ? DAY_FIGURE.test(numeral.digits ?? '') : numeral.ordinal;
    if (!fits || numeral.value < 1 || numeral.value > 31 || !Number.isInteger(numeral.value)) return undefined;
    const article = words.tag(from, 'date-joint') ? undefined : numeral;
    return {
      last: numeral.last,
      start: article ? numeralStart(words, numeral.first, numeral.start) : numeral.start,
      day: numeral.value,
      ordinal: numeral.ordinal,
    };
  }
  const word = words.tag(from, 'period-part', ({ part }) => part === 'first-day');
  return word && { last: word.last, start: words.startOf(word), day: 1, ordinal: true };
}

/** The numeral's start with its article: the numeral itself begins after all proclitics. */
export function numeralStart(words: Words, first: number, start: number): number {
  const tag = words.sentence.tags[first]?.find((found) => (found.kind === 'number' || found.kind === 'ordinal') && found.start === start);
  return tag ? words.startOf(tag) : start;
}

/** The step that names a month as it was written. */
export function monthStep(hit: MonthHit): string {
  return `month:${String(hit.month)}:${hit.written}`;
}

/** Whether a month alone could be the first name of somebody: "April Jones", not after a preposition. */
export function looksLikeName(scope: Scope, hit: MonthHit): boolean {
  const { words } = scope;
  if (!words.isCased(hit.last - 1) || words.followsJoint(hit.first, 'in')) return false;
  return words.isCapital(hit.last) && !words.hasTag(hit.last) && words.token(hit.last)?.spaced === true;
}

/** A phrase's common start from a month. */
export function monthPhrase(hit: MonthHit, end: number): Phrase {
  return {
    first: hit.first,
    last: hit.last,
    start: hit.start,
    end,
    calendar: hit.calendar,
    said: { month: hit.month },
    basis: 'said',
    steps: [monthStep(hit)],
    ...(hit.shy ? { shy: true as const } : {}),
  };
}
