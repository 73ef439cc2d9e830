import { kindSet, meet, NO_KINDS, union, withShape } from '../languages/kinds.js';
import type { DayPart, PartOfDay } from '../languages/tables/calendar.js';
import { isMention, type Mention, type TimeValue } from '../model/mention.js';
import { isWithin, readDayPart, type DateMention, type TimePhrase } from './day-parts.js';
import { readWordsOf, isConjoined, isDefinite, type CalendarTag, type Words } from './dates/words.js';
import type { Extractor, Sentence } from './sentence.js';
import { isAt, isHour, isIntroduced, spoken, type Clock } from './spoken-times.js';
import { hasAny } from './tagged.js';

/** Without one of these no words are a time, and with none of the others none begin one. */
const TIMED = union(kindSet(['time-unit', 'clock', 'day-part', 'zone']), withShape('figure'));
const OPENING = union(kindSet(['time-unit', 'clock', 'day-part', 'number', 'ordinal']), withShape('figure'));

/** Clock times, and parts of the day where they stand beside a date. */
export const extractTimes: Extractor = (sentence, _context, earlier) => {
  if (!hasAny(sentence, TIMED)) return [];
  const words = readWordsOf(sentence);
  const dates = earlier.filter((mention) => isMention(mention, 'date'));
  const mentions: Mention[] = [];
  let at = 0;
  while (at < words.length) {
    const phrase = meet(sentence.kinds[at] ?? NO_KINDS, OPENING) ? readTime(words, at, dates) : undefined;
    if (phrase && (isWithin(phrase, dates) || !dates.some(({ start, end }) => phrase.start < end && start < phrase.end)))
      mentions.push(mentionOf(sentence, phrase));
    at = phrase ? Math.max(phrase.last, at + 1) : at + 1;
  }
  return mentions;
};

function mentionOf({ field, text }: Sentence, { start, end, value }: TimePhrase): Mention {
  return { kind: 'time', field, start, end, quote: text.slice(start, end), value };
}

function readTime(words: Words, at: number, dates: readonly DateMention[]): TimePhrase | undefined {
  return readClock(words, at) ?? readNamed(words, at) ?? readDayPart(words, at, dates);
}

/** "as-saa ath-thalitha wan-nisf asran", "04:12", "5 p.m.", "half past three", "0230 GMT". */
function readClock(words: Words, at: number): TimePhrase | undefined {
  const heading = headingAt(words, at);
  const bracket = heading && words.isMark(heading.last, '(') ? 1 : 0;
  const from = heading ? heading.last + bracket : at;
  const told = spoken(words, from) ?? figures(words, from, heading !== undefined) ?? hourWord(words, from, heading !== undefined);
  const clock = told && bracket ? (words.isMark(told.last, ')') ? { ...told, last: told.last + 1 } : undefined) : told;
  if (!clock || clock.hour > 24 || clock.minute > 59) return undefined;
  const half = halfAt(words, clock.last, clock.sure || heading !== undefined);
  const oclock = half
    ? undefined
    : words.tag(
        clock.last,
        'clock',
        ({ role }) => role === 'after' || (role === 'hours' && (clock.sure || (clock.last === from + 1 && words.key(from).length === 4))),
      );
  const afterHalf = half?.last ?? oclock?.last ?? clock.last;
  const zone = zoneAt(words, afterHalf);
  if (!clock.sure && !half && !zone && !oclock && !heading) return undefined;
  // "2:46" by itself is the length of a recording as often as a time.
  const bare = !half && !zone && !oclock && !heading && words.token(from)?.kind === 'number' && words.key(from).length === 1;
  if (bare && !isIntroduced(words, from)) return undefined;
  const last = zone?.last ?? afterHalf;
  const minutes = (hourOf(clock.hour, half?.part) % 24) * 60 + clock.minute;
  const start = heading ? words.startOf(heading) : startOfClock(words, from);
  return { last, start, end: words.endOf(last), value: { ...valueOf(minutes, zone?.offset), ...(half ? { part: half.part } : {}) } };
}

/** A word for clock before an hour: "as-saa". The unit of time, definite. */
function headingAt(words: Words, at: number): CalendarTag<'time-unit'> | undefined {
  const unit = words.tag(at, 'time-unit', ({ unit: name, count, plural }) => name === 'hour' && count === undefined && !plural);
  return unit && isDefinite(unit) ? unit : undefined;
}

function startOfClock(words: Words, at: number): number {
  const tag = words.sentence.tags[at]?.find(({ kind }) => kind === 'ordinal' || kind === 'number' || kind === 'clock');
  return tag ? words.startOf(tag) : (words.token(at)?.start ?? 0);
}

/** "04:12", "2.30 p.m.", "0230 GMT", "5 p.m.", after "as-saa" any of them. */
function figures(words: Words, at: number, headed: boolean): Clock | undefined {
  const token = words.token(at);
  if (token?.kind !== 'number') return undefined;
  const before = words.token(at - 1);
  if (!token.spaced && before !== undefined && (before.kind === 'number' || before.key === ':' || before.key === '.')) return undefined;
  // "3 / 1 masaan" is a score.
  if (words.isMark(at - 1, '/') && words.token(at - 2)?.kind === 'number') return undefined;
  const dotted = /^(\d{1,2})[.,](\d{2})$/u.exec(token.key);
  if (dotted) {
    const clock = { last: at + 1, hour: Number(dotted[1]), minute: Number(dotted[2]) };
    return { ...clock, sure: isDottedTime(words, at, clock.minute) };
  }
  if (/^\d{4}$/u.test(token.key)) return fourDigits(words, at, token.key);
  if (!/^\d{1,2}$/u.test(token.key)) return undefined;
  const minute = words.key(at + 2);
  if (words.isMark(at + 1, ':') && /^\d{2}$/u.test(minute) && words.token(at + 2)?.spaced === false) {
    // "2:15:30" is a runner's time.
    if (words.isMark(at + 3, ':', '/') && words.token(at + 4)?.kind === 'number' && words.token(at + 4)?.spaced === false) return undefined;
    return { last: at + 3, hour: Number(token.key), minute: Number(minute), sure: true };
  }
  return withMinutes(words, { last: at + 1, hour: Number(token.key), minute: 0, sure: false }, headed);
}

/** Words of prices and shares: "closed at 14.30" is none of the clock beside them. */
const PRICED = kindSet(['currency', 'percent', 'money']);

/** "at 14.30 on Saturday": a dot is a colon after "at" and before nothing that could be counted, in minutes that clocks are read in. */
function isDottedTime(words: Words, at: number, minute: number): boolean {
  const { sentence } = words;
  if (minute % 5 !== 0 || !isAt(words, at) || hasAny(sentence, PRICED)) return false;
  const next = words.token(at + 1);
  return words.isEdge(at + 1)
    ? !words.isMark(at + 1, '%', '$', '-', '/')
    : next?.kind === 'word' && (sentence.language.stopWords.has(next.key) || words.tag(at + 1, 'weekday') !== undefined);
}

/** "0230 GMT": four figures only before a zone or "hours". */
function fourDigits(words: Words, at: number, figure: string): Clock | undefined {
  const follows = zoneAt(words, at + 1) ?? words.tag(at + 1, 'clock', ({ role }) => role === 'hours');
  if (!follows) return undefined;
  return { last: at + 1, hour: Number(figure.slice(0, 2)), minute: Number(figure.slice(2)), sure: false };
}

/** An hour as a word: "ath-thalitha", "three". Ordinals are hours where the language says them so (with the article). */
function hourWord(words: Words, at: number, headed: boolean): Clock | undefined {
  const numeral = words.numeral(at);
  if (!numeral || numeral.form !== 'words' || !isHour(numeral.value, 12) || numeral.value < 1) return undefined;
  const tag = words.sentence.tags[at]?.find(({ kind, last }) => (kind === 'ordinal' || kind === 'number') && last === numeral.last);
  // An ordinal after a definite noun orders it ("the second time, this evening"); the first hour is no hour of the clock.
  if (numeral.ordinal && (numeral.value === 1 || !(tag && isDefinite(tag)) || (!headed && orders(words, at)))) return undefined;
  if (!numeral.ordinal && tag && isDefinite(tag) && !headed) return undefined;
  return withMinutes(words, { last: numeral.last, hour: numeral.value, minute: 0, sure: false }, headed);
}

function orders(words: Words, at: number): boolean {
  const before = words.token(at - 1);
  if (before?.kind !== 'word' || words.tag(at - 1, 'clock')) return false;
  return words.sentence.language.analyse(before.key).some(({ clitics }) => clitics.includes('the'));
}

/** "wan-nisf", "illa ruban", "wa-12 daqiqa" after an hour. */
function withMinutes(words: Words, clock: Clock, headed: boolean): Clock {
  const { last, hour } = clock;
  const fraction = words.tag(last, 'clock', ({ role }, tag) => role === 'fraction' && isConjoined(tag) && isDefinite(tag));
  if (fraction?.value.role === 'fraction') return { ...clock, last: fraction.last, minute: fraction.value.minutes, sure: true };
  const less = words.tag(last, 'clock', ({ role }) => role === 'less');
  const off = less && words.tag(less.last, 'clock', ({ role }) => role === 'fraction');
  if (off?.value.role === 'fraction')
    return { ...clock, last: off.last, hour: hour === 1 ? 12 : hour - 1, minute: 60 - off.value.minutes, sure: true };
  const sign = words.tag(last, 'clock', ({ role }) => role === 'plus' || role === 'less');
  const minutes = words.numeral(sign?.last ?? last);
  const unit = minutes && words.tag(minutes.last, 'time-unit', ({ unit: name }) => name === 'minute');
  const joined = sign !== undefined || (minutes !== undefined && words.sentence.tags[last]?.some((tag) => isConjoined(tag)) === true);
  if (!minutes || !joined || minutes.ordinal || !isHour(minutes.value, 59) || (!unit && !headed)) return clock;
  const value = minutes.value;
  if (sign?.value.role === 'less')
    return { ...clock, last: unit?.last ?? minutes.last, hour: hour === 1 ? 12 : hour - 1, minute: 60 - value, sure: true };
  return { ...clock, last: unit?.last ?? minutes.last, minute: value, sure: true };
}

interface Half {
  readonly last: number;
  readonly part: PartOfDay;
}

/** What tells the half of the day after an hour: "masaan", "p.m.", "min sabah", "in the morning". */
function halfAt(words: Words, at: number, sure: boolean): Half | undefined {
  const bracket = words.isMark(at, '(') ? at + 1 : at;
  const tag = words.tag(
    bracket,
    'day-part',
    (value, found) => !isConjoined(found) && !isDefinite(found) && fits(value, words, bracket, sure),
  );
  if (tag) {
    const dotted =
      words.isMark(tag.last, '.') && words.token(tag.last)?.spaced === false && tag.last - tag.first > 1 ? tag.last + 1 : tag.last;
    const closed = bracket > at ? (words.isMark(dotted, ')') ? dotted + 1 : undefined) : dotted;
    return closed === undefined ? undefined : { last: closed, part: tag.value.part };
  }
  // "ath-thamina min sabah ams"
  const of = words.afterJoint(at, 'of');
  const far = of === undefined ? undefined : words.tag(of, 'day-part', ({ mark }) => !mark);
  return far && { last: far.last, part: far.value.part };
}

/** A lone letter is a half of the day only after what is a time already ("10 m" is ten metres); in English the noun is not one ("one night"). */
function fits({ mark }: DayPart, words: Words, at: number, sure: boolean): boolean {
  if (words.key(at).length === 1 && !words.isMark(at + 1, '.')) return sure;
  return mark === true || !words.isCased(at);
}

/** Hour of the day from an hour on the dial. */
function hourOf(hour: number, part: PartOfDay | undefined): number {
  if (part === undefined || hour > 12) return hour;
  switch (part) {
    case 'dawn':
    case 'morning':
      return hour === 12 ? 0 : hour;
    case 'noon':
      return hour >= 1 && hour <= 4 ? hour + 12 : hour;
    case 'afternoon':
      return hour === 12 ? 12 : hour + 12;
    case 'evening':
      return hour === 12 ? 0 : hour + 12;
    case 'night':
      return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
    case 'midnight':
      return hour === 12 ? 0 : hour;
  }
}

interface ZoneHit {
  readonly last: number;
  readonly offset?: number;
}

/** A zone after a time, in brackets or not. */
function zoneAt(words: Words, at: number): ZoneHit | undefined {
  const bracket = words.isMark(at, '(') || words.isMark(at, ',') ? at + 1 : at;
  const tag = words.tag(bracket, 'zone', ({ capitals }, found) => !capitals || isAllCapitals(words, found.first));
  if (!tag) return undefined;
  const open = words.isMark(at, '(');
  if (open && !words.isMark(tag.last, ')')) return undefined;
  const { offset } = tag.value;
  return { last: open ? tag.last + 1 : tag.last, ...(offset === undefined ? {} : { offset }) };
}

function isAllCapitals(words: Words, at: number): boolean {
  const written = words.said(at, at + 1);
  return written === written.toUpperCase() || words.token(at)?.key.length !== 3;
}

const DAY = 1440;

function valueOf(minutes: number, offset: number | undefined): TimeValue {
  const clock = `T${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
  if (offset === undefined) return { iso: clock };
  const sign = offset < 0 ? '-' : '+';
  const zone = offset === 0 ? 'Z' : `${sign}${pad(Math.floor(Math.abs(offset) / 60))}:${pad(Math.abs(offset) % 60)}`;
  return { iso: clock + zone, utcMinutes: (((minutes - offset) % DAY) + DAY) % DAY };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

/** "noon", "midnight", "muntasaf al-layl": a time by name. */
function readNamed(words: Words, at: number): TimePhrase | undefined {
  const tag = words.tag(at, 'day-part', ({ minutes, mark }) => minutes !== undefined && !mark);
  if (!tag || tag.value.minutes === undefined) return undefined;
  const zone = zoneAt(words, tag.last);
  const last = zone?.last ?? tag.last;
  const value = { ...valueOf(tag.value.minutes, zone?.offset), part: tag.value.part };
  return { last, start: words.startOf(tag), end: words.endOf(last), value };
}
