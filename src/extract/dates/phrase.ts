import type { CalendarUnit, DayNumber, Grain, Period } from '../../model/dates.js';
import type { DateValue } from '../../model/mention.js';
import type { DateUsage } from '../sentence.js';
import type { Words } from './words.js';

/**
 * A date phrase found in a sentence: the parts said, and the days where they are known already.
 *
 * `steps` is the derivation in order, each step a code with operands parted by colons; nothing in it is in a language but what is quoted:
 *
 * - `year:2019:said`, `month:9:aylul`, `day:21:said`, `weekday:3:Wednesday`, `quarter:2:said`, `half:1:said`, `season:2:sayf`, `decade:90:…`,
 *   `century:20:said`, `festival:Easter`: a part as it stands in the text (the last operand quotes it, or is `said`);
 * - `year:2020:from-publication`, `month:2020-03:from-publication`, `year:2014:from-2014-05-01`: a part filled in, and from what;
 * - `relative:-1:day:from-publication`, `relative:3:day:from-2015-07-31`, `relative:0:weekday:from-publication`: counted in units;
 * - `share:2:3`: the second third of the period before it; `nth:-1:10-day`: its last ten days;
 * - `nth:3:tuesday-of:2014-09`, `part:early:2013-03`, `count-from:2014-12-25`: a part of the period that follows;
 * - `hijri:1436-11-05:2015-08-20`: a Hijri date and the day it was converted to; `twin:hijri`: the other calendar names the same day;
 * - `range`, `unresolved`: two dates joined; nothing to count from.
 */
export interface Phrase {
  /** Token range `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Source span that is quoted. */
  readonly start: number;
  readonly end: number;
  readonly calendar: DateValue['calendar'];
  readonly said: DateValue['said'];
  /** Last year of a run that begins with the year said: "2014/2015". */
  readonly untilYear?: number;
  /** Absent: to be settled from what is said. */
  readonly days?: Period;
  /** Of a phrase whose days stay unknown. */
  readonly grain?: Grain;
  readonly basis: DateValue['basis'];
  readonly steps: readonly string[];
  /** "last" -1, "this" 0, "next" 1 said of a month, day or weekday. */
  readonly shift?: number;
  /** There is nothing to count from: what is said stands, the days stay unknown. */
  readonly lost?: true;
  readonly approximate?: true;
  readonly mismatch?: true;
  /** The date after it is called the same day in the other calendar, and is not. */
  readonly twinMismatch?: true;
  /** Counts back from a date of the text ("the year before"): nothing else counts from it. */
  readonly backward?: true;
  /** A word of everyday language without company: right only where a reader vouches for it. */
  readonly shy?: true;
}

/** A day named earlier; `near` where it stands in the same sentence. */
export interface Anchor {
  readonly day: DayNumber;
  readonly near: boolean;
}

/** What the grammars may ask beside the words. */
export interface Scope {
  readonly words: Words;
  /** Day of publication. */
  readonly reference: DayNumber | undefined;
  /** The day that "later", "the following", "the same" of a unit count from: of the date last named before, no coarser than the unit. */
  readonly anchor: (unit: CalendarUnit) => Anchor | undefined;
  /** A year said earlier in the sentence that an unsaid year is taken from: right before a token, or of a time long past. */
  readonly yearBefore: (at: number) => number | undefined;
  /** How the article writes its dates. */
  readonly usage: () => DateUsage;
  /** Whether a word of the future governs a token range. */
  readonly isFuture: (first: number, last: number) => boolean;
  /** The longest date phrase at a token that stands in no other, not settled. */
  readonly top: (at: number) => Phrase | undefined;
  /** Any date phrase at a token, settled; `undefined` past the depth that "the end of the third week of May" needs. */
  readonly read: (at: number, depth: number) => Phrase | undefined;
}

/** One reading of the words at a token. `depth` counts how many phrases it stands in. */
export type Reader = (scope: Scope, at: number, depth: number) => Phrase | undefined;

export const DEEPEST = 3;

/** The longer of two phrases, the first where they are equal. */
export function longer(a: Phrase | undefined, b: Phrase | undefined): Phrase | undefined {
  if (!a || !b) return a ?? b;
  return b.last > a.last ? b : a;
}

/** Where a phrase stands: tokens `[first, last)`, source `[start, end)`. */
export type Span = Pick<Phrase, 'first' | 'last' | 'start' | 'end'>;

/** A phrase whose days are reckoned, not said. */
export function reckoned(span: Span, days: Period | undefined, steps: readonly string[], more: Partial<Phrase> = {}): Phrase {
  const settled = days ? { days } : { lost: true as const };
  return {
    ...span,
    calendar: 'gregorian',
    said: {},
    basis: 'relative',
    steps: days ? steps : [...steps, 'unresolved'],
    ...settled,
    ...more,
  };
}
