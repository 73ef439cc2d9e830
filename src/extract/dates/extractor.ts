import { dayPeriod, isoDay, parseIsoDay, periodAround, type Period } from '../../model/dates.js';
import { edtfOf } from '../../model/edtf.js';
import type { DateValue, Mention } from '../../model/mention.js';
import type { Extractor, Sentence } from '../sentence.js';
import { readBareDay, readDayFirst, readMonthFirst } from './absolute.js';
import { readDayWord, readWeekday, weekdayOfWeek } from './days.js';
import { readCentury, readDecade } from './centuries.js';
import { readFestival } from './festivals.js';
import { readPartOfYear, readSeason } from './named.js';
import { readNumeric, readNumericDays } from './numeric.js';
import { readNth, readPart, readWeekOf } from './parts.js';
import { DEEPEST, longer, type Phrase, type Reader, type Scope } from './phrase.js';
import { monthOperand, readRange } from './ranges.js';
import { isFuture } from './scope.js';
import { settle } from './settle.js';
import { phraseStarts } from './starts.js';
import { withTwin } from './twins.js';
import { readReckonedAfter, readReckonedBefore } from './reckonings.js';
import { readShiftAfter, readShiftBefore } from './shifts.js';
import { Words } from './words.js';
import { readYear } from './years.js';

/** In order of preference where two read equally far. */
const READERS: readonly Reader[] = [
  readNumeric,
  readNumericDays,
  readDayFirst,
  readMonthFirst,
  readNth,
  readPart,
  readWeekOf,
  readWeekday,
  readDayWord,
  readShiftBefore,
  readShiftAfter,
  readPartOfYear,
  readSeason,
  readDecade,
  readCentury,
  readReckonedAfter,
  readReckonedBefore,
  readFestival,
  readYear,
  readBareDay,
];

/** What `phraseStarts` writes where a date may begin by itself. */
const SURELY = 2;

/** The dates of a sentence. Relative and incomplete ones count from `context.reference` and from the date named before them. */
export const extractDates: Extractor = (sentence, context) => {
  const words = new Words(sentence);
  const starts = phraseStarts(words);
  if (!starts.includes(SURELY)) return [];
  const reference = context.reference === undefined ? undefined : parseIsoDay(context.reference);
  const named: Named[] = [];
  const previous = context.previousDate === undefined ? undefined : parseIsoDay(context.previousDate);
  if (previous !== undefined) named.push({ days: dayPeriod(previous), last: -1 });
  const mentions: Mention[] = [];
  let scope = scopeOf(words, starts, reference, named);
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
    if (found.length > 0) scope = scopeOf(words, starts, reference, named);
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

function scopeOf(words: Words, starts: Uint8Array, reference: number | undefined, named: readonly Named[]): Scope {
  const recent = named.slice(-RECENT);
  const memory = new Map<number, Phrase | undefined>();
  const tops = new Map<number, Phrase | undefined>();
  const scope: Scope = {
    words,
    reference,
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
      if (!tops.has(at)) tops.set(at, readOne(scope, at, 0));
      return tops.get(at);
    },
    read: (at, depth) => {
      if (depth > DEEPEST || !starts[at]) return undefined;
      const key = at * (DEEPEST + 1) + depth;
      if (memory.has(key)) return memory.get(key);
      const phrase = readOne(scope, at, depth);
      const settled = phrase && settle(phrase, scope);
      memory.set(key, settled);
      return settled;
    },
  };
  return scope;
}

/** The longest phrase at a token. */
function readOne(scope: Scope, at: number, depth: number): Phrase | undefined {
  let best: Phrase | undefined;
  for (const reader of READERS) best = longer(best, reader(scope, at, depth));
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

function valueOf({ days, grain, said, basis, calendar, steps, approximate, mismatch }: Phrase): DateValue {
  return {
    edtf: days ? edtfOfPhrase(days, approximate === true) : edtfOfSaid(said),
    earliest: days ? isoDay(days.first) : '',
    latest: days ? isoDay(days.last) : '',
    grain: days?.grain ?? grain ?? (said.day !== undefined || said.weekday !== undefined || said.month === undefined ? 'day' : 'month'),
    basis,
    calendar,
    said,
    ...(mismatch ? { weekdayMismatch: true } : {}),
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
