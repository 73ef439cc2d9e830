import type { Words } from './dates/words.js';

/** Hour and minutes as written, before anything tells morning from evening. */
export interface Clock {
  readonly last: number;
  readonly hour: number;
  readonly minute: number;
  /** What shows that figures are a time: a colon. A dot or a bare hour needs a mark of the half of the day, a zone or "at ... o'clock". */
  readonly sure: boolean;
}

/** "half past three", "quarter to five", "at twenty past six", "ten minutes to nine". */
export function spoken(words: Words, at: number): Clock | undefined {
  const told = minutesTold(words, at);
  const sign = told && words.tag(told.last, 'clock', ({ role }) => role === 'past' || role === 'to');
  const hour = sign ? words.numeral(sign.last) : undefined;
  if (
    !told ||
    !sign ||
    !hour ||
    hour.ordinal ||
    !isHour(hour.value, 12) ||
    (hour.form === 'digits' && !/^\d{1,2}$/u.test(hour.digits ?? ''))
  )
    return undefined;
  // "ten to five" may be a score or a vote, "after five" what it counts: a word before them shows that it is a time.
  const { last } = hour;
  const sure =
    told.sure ||
    (told.spoken && hour.form === 'words' && (told.unit || isSaid(words, at, sign.value.role === 'to')) && !words.tag(last, 'time-unit'));
  if (sign.value.role === 'past') return { last, hour: hour.value, minute: told.minutes, sure };
  return { last, hour: hour.value === 1 ? 12 : hour.value - 1, minute: 60 - told.minutes, sure };
}

interface MinutesTold {
  readonly last: number;
  readonly minutes: number;
  /** A fraction of the hour shows that they are minutes. */
  readonly sure: boolean;
  /** A word for minute follows. */
  readonly unit: boolean;
  /** In words and of those that clocks are read in. */
  readonly spoken: boolean;
}

function minutesTold(words: Words, at: number): MinutesTold | undefined {
  const fraction = words.tag(at, 'clock', ({ role }) => role === 'fraction');
  if (fraction?.value.role === 'fraction')
    return { last: fraction.last, minutes: fraction.value.minutes, sure: true, unit: false, spoken: true };
  const numeral = words.numeral(at);
  if (!numeral || numeral.ordinal || !(numeral.value > 0 && numeral.value < 60) || !Number.isInteger(numeral.value)) return undefined;
  const spokenWords = numeral.form === 'words' && numeral.value % 5 === 0;
  const unit = words.tag(numeral.last, 'time-unit', ({ unit: name }) => name === 'minute');
  return {
    last: unit?.last ?? numeral.last,
    minutes: numeral.value,
    sure: false,
    unit: unit !== undefined,
    spoken: spokenWords || unit !== undefined,
  };
}

/** Whether "at", or before what is past the hour another preposition of time, introduces it. */
function isSaid(words: Words, at: number, narrow: boolean): boolean {
  return isAt(words, at) || words.tag(at - 1, 'date-cue', (cue) => cue === 'about') !== undefined || (!narrow && isIntroduced(words, at));
}

export function isHour(value: number, largest: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= largest;
}

/** Whether a preposition that times take stands before a figure. */
export function isIntroduced(words: Words, at: number): boolean {
  return (
    words.followsJoint(at, 'in') ||
    words.followsJoint(at, 'to') ||
    words.tag(at - 1, 'clock', ({ role }) => role === 'at') !== undefined ||
    words.tag(at - 1, 'date-cue', (cue) => cue === 'about') !== undefined
  );
}

/** Whether "at" is right before a token. */
export function isAt(words: Words, at: number): boolean {
  return words.tag(at - 1, 'clock', ({ role }) => role === 'at') !== undefined;
}
