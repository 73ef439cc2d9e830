import { dayPeriod, isoDay, parseIsoDay, periodAround, type Period } from '../../model/dates.js';
import { edtfOf } from '../../model/edtf.js';
import { kindSet, meet, NO_KINDS, union, withShape, type KindSet } from '../../languages/kinds.js';
import type { CalendarKind } from '../../languages/tables/calendar.js';
import type { DateValue, Mention } from '../../model/mention.js';
import type { DateUsage, Extractor, Sentence } from '../sentence.js';
import { readDayFirst, readMonthFirst } from './absolute.js';
import { readDayWord, readWeekday, weekdayOfWeek } from './days.js';
import { readCentury, readDecade } from './centuries.js';
import { readFestival } from './festivals.js';
import { readBareDay } from './month-days.js';
import { readPartOfYear, readSeason } from './named.js';
import { readNumeric, readNumericDays } from './numeric.js';
import { readNth, readPart, readWeekOf } from './parts.js';
import { DEEPEST, longer, type Phrase, type Reader, type Scope } from './phrase.js';
import { monthOperand, readRange } from './ranges.js';
import { isFuture } from './scope.js';
import { readRun, readShare } from './shares.js';
import { hasAny } from '../tagged.js';
import { settle } from './settle.js';
import { isFollowed, phraseStarts, STRONG } from './starts.js';
import { withTwin } from './twins.js';
import { readLengthFrom, readNearest, readRest, readWeekend, readWhole } from './spans.js';
import { readReckonedAfter, readReckonedBefore } from './reckonings.js';
import { readShiftAfter, readShiftBefore } from './shifts.js';
import { readWordsOf, type Words } from './words.js';
import { readYear } from './years.js';

/**
 * A reader, the kinds of entries its phrases begin with, and whether they may begin with a number as well: `alone`, whatever follows it, `followed`,
 * where a mark or a word of the calendar does.
 */
interface Opening {
  readonly reader: Reader;
  readonly kinds: KindSet;
  readonly numbers: 'none' | 'followed' | 'alone';
}

function begins(reader: Reader, kinds: readonly CalendarKind[], numbers: Opening['numbers'] = 'none'): Opening {
  return { reader, kinds: kindSet(kinds), numbers };
}

/** In order of preference where two read equally far. */
const READERS: readonly Opening[] = [
  begins(readNumeric, [], 'alone'),
  begins(readNumericDays, [], 'followed'),
  begins(readDayFirst, ['time-unit', 'date-joint', 'period-part'], 'followed'),
  begins(readMonthFirst, ['shift', 'time-unit', 'month']),
  begins(readNth, ['date-joint', 'time-unit', 'weekday'], 'followed'),
  // "later in the year" is what is left of it, "later in March" its end.
  begins(readRest, ['date-cue']),
  begins(readPart, ['period-part']),
  begins(readWeekOf, ['time-unit']),
  begins(readWeekday, ['shift', 'time-unit', 'weekday']),
  begins(readDayWord, ['day-word']),
  begins(readShiftBefore, ['shift'], 'followed'),
  begins(readShiftAfter, ['time-unit'], 'followed'),
  begins(readPartOfYear, ['time-unit', 'date-joint'], 'followed'),
  begins(readShare, ['period-share', 'date-joint', 'time-unit', 'period-part'], 'followed'),
  begins(readRun, ['time-unit', 'date-joint', 'period-part'], 'followed'),
  begins(readWeekend, ['time-unit']),
  begins(readWhole, ['date-cue']),
  begins(readNearest, ['date-cue', 'date-joint'], 'followed'),
  begins(readLengthFrom, ['time-unit'], 'followed'),
  begins(readSeason, ['shift', 'season']),
  begins(readDecade, ['decade'], 'followed'),
  begins(readCentury, ['time-unit', 'date-joint'], 'followed'),
  begins(readReckonedAfter, ['time-unit', 'date-cue', 'vague-count'], 'followed'),
  begins(readReckonedBefore, ['reckoning']),
  begins(readFestival, ['festival']),
  begins(readYear, ['time-unit', 'date-joint'], 'alone'),
  begins(readBareDay, ['date-joint']),
];

/** A mark, as of "'19", and the letter of "Q2". */
const SIGNS = withShape('mark', 'letter');
/** What a phrase may begin with that is in no table of dates. */
const NUMBERS = union(kindSet(['number', 'ordinal']), union(withShape('figure'), SIGNS));

/** Kinds of which one stands in every date that has no figure. */
const HOLDING = union(STRONG, union(kindSet(['number', 'period-part']), withShape('figure', 'quote')));

/** What `phraseStarts` writes where a date may begin by itself. */
const SURELY = 2;

/** The dates of a sentence. Relative and incomplete ones count from `context.reference` and from the date named before them. */
export const extractDates: Extractor = (sentence, context) => {
  if (!hasAny(sentence, HOLDING)) return [];
  const words = readWordsOf(sentence);
  const starts = phraseStarts(words);
  if (!starts.includes(SURELY)) return [];
  const reference = context.reference === undefined ? undefined : parseIsoDay(context.reference);
  const named: Named[] = [];
  const previous = context.previousDate === undefined ? undefined : parseIsoDay(context.previousDate);
  if (previous !== undefined) named.push({ days: dayPeriod(previous), last: -1 });
  const mentions: Mention[] = [];
  const usage = context.usage ?? NO_USAGE;
  let scope = scopeOf(words, starts, reference, named, usage);
  let at = 0;
  while (at < words.length) {
    if (!starts[at]) {
      at += 1;
      continue;
    }
    const none = words.tag(at, 'date-cue', (cue) => cue === 'no-date');
    if (none) {
      at = none.last;
      continue;
    }
    const found = readAt(scope, at);
    for (const phrase of found) {
      const told = asTold(words, phrase);
      if (!told) continue;
      mentions.push(mentionOf(sentence, told));
      if (told.days && !told.backward)
        named.push({ days: told.days, last: told.last, ...(told.said.year === undefined ? {} : { year: told.said.year }) });
    }
    // What is read later counts from what was found: nothing read ahead of it stands.
    if (found.length > 0) scope = scopeOf(words, starts, reference, named, usage);
    at = Math.max(at + 1, ...found.map(({ last }) => last));
  }
  return mentions;
};

/** Days that a date before the one being read has named. */
interface Named {
  readonly days: Period;
  readonly last: number;
  readonly year?: number;
}

/** Dates looked back at. */
const RECENT = 12;
/** Tokens that may stand between a year and a month that belongs to it: "in 2008, in May of it". */
const NEAR = 5;
/** Days past which a sentence about another year keeps to it. */
const LONG_AGO = 550;

const NO_USAGE = (): DateUsage => ({});

function scopeOf(
  words: Words,
  starts: readonly number[],
  reference: number | undefined,
  named: readonly Named[],
  usage: () => DateUsage,
): Scope {
  const recent = named.slice(-RECENT);
  let memory: Map<number, Phrase | undefined> | undefined;
  let tops: Map<number, Phrase | undefined> | undefined;
  const scope: Scope = {
    words,
    reference,
    usage,
    anchor: (unit) => {
      const longest = periodAround(unit, 0).last - periodAround(unit, 0).first + 3;
      const found = recent.findLast(({ days }) => days.last - days.first <= longest);
      return found && { day: found.days.first, near: found.last >= 0 };
    },
    yearBefore: (at) => {
      const last = recent.findLast(({ year, last: end }) => year !== undefined && end >= 0);
      if (!last || reference === undefined) return undefined;
      const old = Math.abs(last.days.first - reference) > LONG_AGO;
      return old || (last.days.grain === 'year' && at - last.last <= NEAR) ? last.year : undefined;
    },
    isFuture: (first, last) => isFuture(words, first, last),
    top: (at) => {
      if (!starts[at]) return undefined;
      tops ??= new Map();
      if (!tops.has(at)) tops.set(at, readOne(scope, at, 0));
      return tops.get(at);
    },
    read: (at, depth) => {
      if (depth > DEEPEST || !starts[at]) return undefined;
      const key = at * (DEEPEST + 1) + depth;
      memory ??= new Map();
      if (memory.has(key)) return memory.get(key);
      const phrase = readOne(scope, at, depth);
      const settled = phrase && settle(phrase, scope);
      memory.set(key, settled);
      return settled;
    },
  };
  return scope;
}

/** Whether a number, a mark, or a letter written onto a figure stands at a token. */
function isNumber({ sentence }: Words, at: number): boolean {
  return meet(sentence.kinds[at] ?? NO_KINDS, NUMBERS);
}

/** The longest phrase at a token. */
function readOne(scope: Scope, at: number, depth: number): Phrase | undefined {
  let best: Phrase | undefined;
  const kinds = scope.words.sentence.kinds[at] ?? NO_KINDS;
  const number = isNumber(scope.words, at);
  const followed = number && (meet(kinds, SIGNS) || isFollowed(scope.words, at));
  for (const opening of READERS) {
    const fits = opening.numbers === 'alone' ? number : opening.numbers === 'followed' && followed;
    if (fits || meet(opening.kinds, kinds)) best = longer(best, opening.reader(scope, at, depth));
  }
  return best && (weekdayOfWeek(scope, best) ?? best);
}

/** A phrase at a token that may be one end of a range; months need no company there. */
function readEnd(scope: Scope, at: number): Phrase | undefined {
  return longer(scope.top(at), monthOperand(scope, at));
}

function readAt(scope: Scope, at: number): readonly Phrase[] {
  const range = readRange(scope, at, readEnd);
  const phrase = scope.top(at);
  if (range && (range.at(-1)?.last ?? 0) > (phrase?.last ?? 0))
    return range.map((part) => settle(part, scope)).filter((part) => part !== undefined);
  if (!phrase || phrase.shy) return [];
  const settled = withTwin(scope, phrase, (inner, from) => inner.top(from)) ?? settle(phrase, scope);
  return settled ? [settled] : [];
}

/** The phrase unless it names a street or a movement; without its year where it names a day of history. */
function asTold(words: Words, phrase: Phrase): Phrase | undefined {
  const after = words.isCased(phrase.first);
  const cue = (value: 'named-after' | 'known-by-day'): boolean =>
    after ? words.tag(phrase.last, 'date-cue', (found) => found === value) !== undefined : words.followsCue(phrase.first, value);
  const { said } = phrase;
  if (said.month === undefined && said.year === undefined) return phrase;
  if (cue('named-after') && said.year === undefined) return undefined;
  if (said.year !== undefined || phrase.basis !== 'implied' || !cue('known-by-day')) return phrase;
  const { days: _, ...rest } = phrase;
  return { ...rest, lost: true, steps: [...phrase.steps.filter((step) => !step.endsWith(':from-publication')), 'unresolved'] };
}

function mentionOf(sentence: Sentence, phrase: Phrase): Mention {
  return {
    kind: 'date',
    field: sentence.field,
    start: phrase.start,
    end: phrase.end,
    quote: sentence.text.slice(phrase.start, phrase.end),
    value: valueOf(phrase),
  };
}

function valueOf({ days, grain, said, basis, calendar, steps, approximate, mismatch, twinMismatch }: Phrase): DateValue {
  return {
    edtf: days ? edtfOfPhrase(days, approximate === true) : edtfOfSaid(said),
    earliest: days ? isoDay(days.first) : '',
    latest: days ? isoDay(days.last) : '',
    grain: days?.grain ?? grain ?? (said.day !== undefined || said.weekday !== undefined || said.month === undefined ? 'day' : 'month'),
    basis,
    calendar,
    said,
    ...(mismatch ? { weekdayMismatch: true } : {}),
    ...(twinMismatch ? { twinMismatch: true } : {}),
    ...(steps.length > 0 ? { steps } : {}),
    ...(approximate ? { approximate: true } : {}),
  };
}

/** A point said roughly is the month or year it lies in, approximately. */
function edtfOfPhrase(days: NonNullable<Phrase['days']>, approximate: boolean): string {
  if (!approximate || days.grain === 'range') return edtfOf(days);
  const day = isoDay(days.first);
  const length =
    days.grain === 'month' || days.grain === 'quarter' ? -3 : days.grain === 'year' || days.grain === 'decade' ? -6 : undefined;
  return `${day.slice(0, length)}~`;
}

function edtfOfSaid({ month, day }: DateValue['said']): string {
  if (month === undefined) return '';
  return `XXXX-${String(month).padStart(2, '0')}${day === undefined ? '' : `-${String(day).padStart(2, '0')}`}`;
}
