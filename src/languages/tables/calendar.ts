import type { LexiconEntry } from '../lexicon.js';

export interface MonthName {
  readonly calendar: 'gregorian' | 'hijri';
  /** 1 … 12. */
  readonly month: number;
  /** Also a common word or somebody's name: a month only beside a day, a year, a word for month, or after a preposition of time. */
  readonly shy?: true;
  /** A month only after a day of the month: the word means something else everywhere else. */
  readonly afterDay?: true;
  /** Cut so short that nothing but a day or a year beside it makes it a month: a preposition does not. */
  readonly short?: true;
  /** Folding makes it equal to another word: the source must hold one of these letters, unless a day stands before it. */
  readonly spelled?: string;
}

export interface WeekdayName {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  /** Also another word: read only beside a date or alone in its line. */
  readonly shy?: true;
  /** A day of the week only with the definite article or a word for day: "the one" is Sunday, "one" is not. */
  readonly definite?: true;
  /** "Mondays": a habit, unless counted ("three Mondays ago"). */
  readonly plural?: true;
}

/** A day reckoned from the day of writing: "yesterday" is -1. */
export interface DayWord {
  readonly offset: number;
  /** Only after a part of the day or a preposition, or before a weekday: "ghad afdal" is no day. */
  readonly shy?: true;
  /** The word is also "the day": "twice in the day", "the first day". */
  readonly theDay?: true;
}

export type TimeUnit =
  'second' | 'minute' | 'hour' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

export interface UnitWord {
  readonly unit: TimeUnit;
  /** 2 for a dual, and for one word that is several units ("fortnight"). */
  readonly count?: number;
  readonly plural?: true;
  /** Of feminine gender, where shifts agree with their unit. */
  readonly feminine?: true;
  /** Also another word ("general"): read only before a year, or with "last", "this", "next". */
  readonly shy?: true;
}

/** "last" -1, "this" 0, "next" 1, said of a unit, a weekday or a month. */
export interface Shift {
  readonly by: number;
  /** Counted from the day of writing, or from the date last named ("the following day", "the same year"). */
  readonly from: 'publication' | 'text';
  /** Whether it stands before what it shifts ("last week") or after it. */
  readonly place: 'before' | 'after' | 'either';
  /** Agrees with a feminine unit, or with a masculine one: a pronoun that does not may point elsewhere. */
  readonly feminine?: boolean;
  /** Only of several units: "the latest years" are the last ones, "the latest year" is not last year. */
  readonly several?: true;
}

/** "three days ago", "three days later", "in three days": how a count of units becomes a date. */
export interface Reckoning {
  readonly sign: -1 | 1;
  /** `either`: from the day of writing with a word of the future nearby, else from the date last named. */
  readonly from: 'publication' | 'text' | 'either';
  readonly place: 'before' | 'after';
  /** Only with a word of the future nearby: "in three days" may be a duration. */
  readonly future?: true;
  /** A date must follow, which it counts from: "three days after Easter". */
  readonly anchored?: true;
}

/**
 * Which part of a period: `early`, `middle`, `late` are thirds; `start` and `end` what news calls so; `opening` and `midpoint`
 * one day, roughly; `first-day`, `last-day` one day.
 */
export type PeriodPart = 'early' | 'start' | 'opening' | 'middle' | 'midpoint' | 'late' | 'end' | 'first-day' | 'last-day';

export interface PartWord {
  readonly part: PeriodPart;
  /** Only before a month or a unit with the article: "the first year" is no beginning of one. */
  readonly narrow?: true;
  /** The word holds its period itself: "EOM". */
  readonly unit?: TimeUnit;
}

/**
 * What a small word does between dates. `in`: what follows may be a year or a month by itself. `of`: a larger period follows. `from`, `to`,
 * `between`, `and`: ranges. `same-day`: two names of one day ("corresponding to"). `since`: what follows lies
 * behind; `until`: ahead, unless something past is told. `year-kind`: an adjective of a year, `other-year` where
 * that year does not begin in January ("fiscal", "school"). `last`: the last of several, where it is no ordinal.
`last`: the last of several, where it is no ordinal.
 * `counted-from`: what a count of units starts at follows ("three days from the start").
 */
export type JointRole =
  | 'in'
  | 'on'
  | 'of'
  | 'from'
  | 'to'
  | 'between'
  | 'and'
  | 'same-day'
  | 'the'
  | 'until'
  | 'since'
  | 'year-kind'
  | 'other-year'
  | 'counted-from'
  | 'last';

export interface Joint {
  readonly roles: readonly JointRole[];
}

/** The calendar of the year before (or, for AD, after) it. */
export interface Era {
  readonly calendar: 'gregorian' | 'hijri';
  /** Before the common era. */
  readonly before?: true;
  /** Only written onto the figure, or before a closing mark: the letter is much else. */
  readonly glued?: true;
}

/** A count that is no numeral: "a few", "a couple of", "several". */
export interface VagueCount {
  readonly count: number;
  readonly exact?: true;
}

export interface Festival {
  readonly rule:
    | { readonly calendar: 'gregorian' | 'hijri'; readonly month: number; readonly day: number; readonly days?: number }
    | { readonly easter: number };
}

/** What tells a date from something else. */
export type DateCue =
  /** A word of the future: an open weekday, day or month lies ahead. */
  | 'future'
  /** A word of the past: it lies behind. */
  | 'past'
  /** A clause begins: cues beyond it do not count. */
  | 'clause'
  /** The whole phrase is no date, or a name made of one. */
  | 'no-date'
  /** A place or body named after a date follows: "street", "brigade". */
  | 'named-after'
  /** An event known by its day: the year is history's, not the year of writing. */
  | 'known-by-day'
  /** The number that follows is no year: "No.", "resolution", "room". */
  | 'numbered'
  /** What is left of a period follows: "the rest of the week", "later this year". */
  | 'rest'
  /** All of the unit after it: "all week". */
  | 'whole'
  /** Of several weekdays the one that is closest to the date that follows. */
  | 'nearest'
  /** Somebody's: "my weekend" is the one at hand. */
  | 'own'
  /** The count is rough: "about". */
  | 'about';

export type PartOfDay = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | 'midnight';

export interface DayPart {
  readonly part: PartOfDay;
  /** A clock time by itself, in minutes: "noon" 720, "midnight" 0. */
  readonly minutes?: number;
  /** Only after an hour, never a part of day alone: "p.m.", "sabahan". */
  readonly mark?: true;
}

/**
 * `at` stands before a time, `after` after an hour ("o'clock"), `hours` after four figures ("0230 hours"). `minutes` of a fraction of an hour ("half" 30). `past` adds what stands
 * before it, `to` takes it off, `plus` and `less` do so with what stands after.
 */
export type ClockWord =
  { readonly role: 'at' | 'after' | 'hours' | 'past' | 'to' | 'plus' | 'less' } | { readonly role: 'fraction'; readonly minutes: number };

export interface Zone {
  /** Minutes east of Greenwich; absent for "local time". */
  readonly offset?: number;
  /** Also another word: only in capitals. */
  readonly capitals?: true;
}

/** Every kind of entry of the calendar tables and the shape of its value. */
export interface CalendarKinds {
  readonly month: MonthName;
  readonly weekday: WeekdayName;
  readonly 'day-word': DayWord;
  readonly 'time-unit': UnitWord;
  readonly shift: Shift;
  readonly reckoning: Reckoning;
  readonly 'period-part': PartWord;
  /** How many such parts the whole has: "half" 2, "third" 3. */
  readonly 'period-share': number;
  readonly 'date-joint': Joint;
  readonly era: Era;
  readonly 'vague-count': VagueCount;
  /** 1 spring … 4 winter. */
  readonly season: number;
  /** 90 for the nineties. */
  readonly decade: number;
  readonly festival: Festival;
  readonly 'date-cue': DateCue;
  readonly 'day-part': DayPart;
  readonly clock: ClockWord;
  readonly zone: Zone;
}

export type CalendarKind = keyof CalendarKinds;

export type CalendarEntry = { [Kind in CalendarKind]: LexiconEntry<Kind, CalendarKinds[Kind]> }[CalendarKind];
