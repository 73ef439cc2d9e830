import type {
  CalendarEntry, DateCue, Festival, JointRole, MonthName, PartWord, Reckoning, Shift, TimeUnit, UnitWord,
} from '../tables/calendar.js';
import { forms } from '../tables/forms.js';
import { CLOCK } from './clock.js';

const month = (number: number, forms: readonly string[], more: Partial<MonthName> = {}): CalendarEntry => ({
  kind: 'month', value: { calendar: 'gregorian', month: number, ...more }, forms,
});

const shyMonth = (number: number, forms: readonly string[]): CalendarEntry => month(number, forms, { shy: true });
const hijri = (number: number, forms: readonly string[], shy = false): CalendarEntry => month(number, forms, { calendar: 'hijri', ...(shy ? { shy } : {}) });

/** Abbreviations and the names that are words or people are shy. */
const MONTHS: readonly CalendarEntry[] = [
  month(1, ['january']), shyMonth(1, ['jan']),
  month(2, ['february']), shyMonth(2, ['feb', 'febr']),
  shyMonth(3, ['march', 'mar']),
  shyMonth(4, ['april', 'apr']),
  shyMonth(5, ['may']),
  shyMonth(6, ['june', 'jun']),
  month(7, ['july']), shyMonth(7, ['jul']),
  shyMonth(8, ['august', 'aug']),
  month(9, ['september']), shyMonth(9, ['sept', 'sep']),
  month(10, ['october']), shyMonth(10, ['oct']),
  month(11, ['november']), shyMonth(11, ['nov']),
  month(12, ['december']), shyMonth(12, ['dec']),
];

/** The usual transliterations; hyphens and apostrophes are marks of their own. */
const HIJRI_MONTHS: readonly CalendarEntry[] = [
  hijri(1, ['muharram'], true),
  hijri(2, ['safar'], true),
  hijri(3, ['rabi al-awwal', 'rabi al awwal', "rabi ' al-awwal", 'rabi i']),
  hijri(4, ['rabi al-thani', 'rabi al-akhir', "rabi ' al-thani", "rabi ' al-akhir", 'rabi ii']),
  hijri(5, ['jumada al-awwal', 'jumada al-ula', 'jumada al-oula', 'jumada i']),
  hijri(6, ['jumada al-thani', 'jumada al-akhirah', 'jumada al-thaniya', 'jumada ii']),
  hijri(7, ['rajab'], true),
  hijri(8, ["sha'ban", 'shaban', 'shaaban'], true),
  hijri(9, ['ramadan', 'ramadhan'], true),
  hijri(10, ['shawwal', 'shawal']),
  hijri(11, forms("dhu al-qa'dah, dhu al-qadah, dhul qa'dah, dhul qadah, dhu'l-qadah, dhul-qi'dah, dhul-qidah, dhu al-qidah, zul qada")),
  hijri(12, forms("dhu al-hijjah, dhul hijjah, dhul-hijjah, dhu'l-hijjah, dhu al-hijja, dhul hijja, zul hijjah")),
];

const WEEKDAYS: readonly CalendarEntry[] = ([
  [1, 'monday', 'mon'], [2, 'tuesday', 'tue tues'], [3, 'wednesday', 'wed weds'], [4, 'thursday', 'thu thur thurs'], [5, 'friday', 'fri'],
  [6, 'saturday', 'sat'], [7, 'sunday', 'sun'],
] as const).flatMap(([weekday, name, short]) => [
  { kind: 'weekday', value: { weekday }, forms: [name] },
  { kind: 'weekday', value: { weekday, plural: true }, forms: [`${name}s`] },
  { kind: 'weekday', value: { weekday, shy: true }, forms: short.split(' ') },
]);

const dayWord = (offset: number, forms: readonly string[]): CalendarEntry => ({ kind: 'day-word', value: { offset }, forms });

const DAY_WORDS: readonly CalendarEntry[] = [
  dayWord(0, ['today', 'tonight', 'this morning', 'this afternoon', 'this evening']),
  dayWord(-1, ['yesterday', 'last night']),
  dayWord(1, ['tomorrow', 'tomorrows']),
  dayWord(2, ['day after tomorrow', 'the day after tomorrow']),
  dayWord(-2, ['day before yesterday', 'the day before yesterday']),
];

const unit = (name: TimeUnit, forms: readonly string[], more: Partial<UnitWord> = {}): CalendarEntry => ({
  kind: 'time-unit', value: { unit: name, ...more }, forms,
});

const units = (name: TimeUnit, short: readonly string[] = []): CalendarEntry[] => [
  unit(name, [name, ...short]),
  unit(name, [name === 'century' ? 'centuries' : name === 'half' ? 'halves' : `${name}s`, ...short.map((form) => `${form}s`)], { plural: true }),
];

/** Units of time, for dates and durations alike. */
const UNITS: readonly CalendarEntry[] = [
  ...units('second'), ...units('minute'), ...units('hour'), ...units('day'), ...units('week'), ...units('weekend'), ...units('month'),
  ...units('quarter', ['qtr']), ...units('half'), ...units('season'), ...units('year', ['yr']), ...units('decade'), ...units('century'),
  unit('week', ['fortnight'], { count: 2 }),
];

const shift = (value: Shift, forms: readonly string[]): CalendarEntry => ({ kind: 'shift', value, forms });

const SHIFTS: readonly CalendarEntry[] = [
  shift({ by: -1, from: 'publication', place: 'before' }, ['last', 'past']),
  shift({ by: 0, from: 'publication', place: 'before' }, ['this', 'current', 'the current', 'this current']),
  shift({ by: 1, from: 'publication', place: 'before' }, ['next', 'upcoming', 'coming', 'this coming', 'this upcoming']),
  shift({ by: 2, from: 'publication', place: 'after' }, ['after next']),
  shift({ by: -2, from: 'publication', place: 'after' }, ['before last']),
  shift({ by: -1, from: 'text', place: 'before' }, ['previous', 'preceding']),
  shift({ by: 1, from: 'text', place: 'before' }, ['following']),
  shift({ by: 0, from: 'text', place: 'before' }, ['same', 'that same', 'that']),
];

const reckoning = (value: Reckoning, forms: readonly string[]): CalendarEntry => ({ kind: 'reckoning', value, forms });

const RECKONINGS: readonly CalendarEntry[] = [
  reckoning({ sign: -1, from: 'publication', place: 'after' }, ['ago', 'back']),
  reckoning({ sign: -1, from: 'text', place: 'after' }, ['earlier', 'before', 'previously']),
  reckoning({ sign: 1, from: 'text', place: 'after' }, ['later', 'afterwards', 'afterward', 'after that', 'after this']),
  reckoning({ sign: 1, from: 'publication', place: 'after' }, ['from now', 'hence']),
  reckoning({ sign: 1, from: 'publication', place: 'before', future: true }, ['in']),
  reckoning({ sign: 1, from: 'text', place: 'after', anchored: true }, ['after', 'from', 'following']),
  reckoning({ sign: -1, from: 'text', place: 'after', anchored: true }, ['before', 'ahead of', 'prior to']),
];

const part = (value: PartWord, forms: readonly string[]): CalendarEntry => ({ kind: 'period-part', value, forms });

const PARTS: readonly CalendarEntry[] = [
  part({ part: 'early' }, ['early', 'early in', 'earlier in']),
  part({ part: 'start' }, ['beginning', 'start', 'beginning in', 'outset']),
  part({ part: 'middle' }, ['mid', 'middle']),
  part({ part: 'midpoint' }, ['ides']),
  part({ part: 'late' }, ['late', 'late in', 'later in']),
  part({ part: 'end' }, ['end']),
  part({ part: 'start', unit: 'month' }, ['BOM']),
  part({ part: 'end', unit: 'month' }, ['EOM']),
  part({ part: 'start', unit: 'year' }, ['BOY']),
  part({ part: 'end', unit: 'year' }, ['EOY']),
];

const share = (parts: number, forms: readonly string[]): CalendarEntry => ({ kind: 'period-share', value: parts, forms });

const SHARES: readonly CalendarEntry[] = [share(2, ['half']), share(3, ['third']), share(4, ['quarter'])];

const joint = (roles: readonly JointRole[], forms: readonly string[]): CalendarEntry => ({ kind: 'date-joint', value: { roles }, forms });

const JOINTS: readonly CalendarEntry[] = [
  joint(['of'], ['of']),
  joint(['of', 'in'], ['in']),
  joint(['on', 'in'], ['on']),
  joint(['from', 'in', 'of'], ['from', 'starting', 'beginning', 'starting from']),
  joint(['in', 'since'], ['since']),
  joint(['in', 'until'], ['by']),
  joint(['in'], [ 'before', 'after', 'during', 'circa', 'throughout', 'back in']),
  joint(['to', 'in', 'until'], ['until', 'till']),
  joint(['to', 'in'], [ 'through', 'thru']),
  joint(['to'], ['to', 'up to', 'and until']),
  joint(['between'], ['between']),
  joint(['and'], ['and', '&']),
  joint(['same-day'], ['corresponding to', 'coinciding with']),
  joint(['the'], ['the']),
  joint(['year-kind', 'other-year'], ['fiscal', 'financial', 'academic', 'school']),
  joint(['year-kind'], ['calendar']),
];

const ERAS: readonly CalendarEntry[] = [
  { kind: 'era', value: { calendar: 'gregorian' }, forms: ['ad', 'a.d', 'ce', 'c.e'] },
  { kind: 'era', value: { calendar: 'gregorian', before: true }, forms: ['bc', 'b.c', 'bce', 'b.c.e'] },
  { kind: 'era', value: { calendar: 'hijri' }, forms: ['ah', 'a.h', 'hijri'] },
];

const VAGUE_COUNTS: readonly CalendarEntry[] = [
  { kind: 'vague-count', value: { count: 3 }, forms: ['few', 'a few', 'several'] },
  { kind: 'vague-count', value: { count: 2 }, forms: ['a couple of', 'couple of', 'a couple'] },
  { kind: 'vague-count', value: { count: 1, exact: true }, forms: ['a', 'an'] },
];

const SEASONS: readonly CalendarEntry[] = ([[1, ['spring']], [2, ['summer']], [3, ['autumn', 'fall']], [4, ['winter']]] as const).map(
  ([season, forms]) => ({ kind: 'season', value: season, forms }),
);

const DECADES: readonly CalendarEntry[] = ([
  [20, 'twenties'], [30, 'thirties'], [40, 'forties'], [50, 'fifties'], [60, 'sixties'], [70, 'seventies'], [80, 'eighties'], [90, 'nineties'],
] as const).map(([decade, form]) => ({ kind: 'decade', value: decade, forms: [form] }));

const feast = (rule: Festival['rule'], forms: readonly string[]): CalendarEntry => ({ kind: 'festival', value: { rule }, forms });
const fixed = (number: number, day: number, forms: readonly string[]): CalendarEntry => feast({ calendar: 'gregorian', month: number, day }, forms);

const FESTIVALS: readonly CalendarEntry[] = [
  fixed(12, 25, ['christmas', 'christmas day', 'xmas']),
  fixed(12, 24, ['christmas eve']),
  fixed(12, 26, ['boxing day']),
  fixed(12, 31, ["new year's eve", 'new years eve']),
  fixed(1, 1, ["new year's day", 'new years day', "new year's"]),
  fixed(2, 14, ["valentine's day", 'valentines day']),
  fixed(10, 31, ['halloween']),
  feast({ easter: 0 }, ['easter', 'easter sunday']),
  feast({ easter: -2 }, ['good friday']),
  feast({ easter: 1 }, ['easter monday']),
  feast({ calendar: 'hijri', month: 10, day: 1, days: 3 }, ['eid al-fitr', 'eid ul-fitr', 'eid al fitr']),
  feast({ calendar: 'hijri', month: 12, day: 10, days: 4 }, ['eid al-adha', 'eid ul-adha', 'eid al adha']),
];

const cue = (value: DateCue, forms: readonly string[]): CalendarEntry => ({ kind: 'date-cue', value, forms });

const CUES: readonly CalendarEntry[] = [
  cue('future', forms(`
    will, won't, shall, due in, due on, due out, scheduled, slated, set to, to be held, expected, planned, plans, ahead of,
    is to, are to, upcoming, set for
  `)),
  cue('past', ['was', 'were', 'had', 'been']),
  cue('clause', forms(`
    that, who, which, when, where, after, because, although, but, said, says, told, announced, confirmed, reported, added,
    wrote
  `)),
  cue('no-date', forms(`
    usa today, sunday times, sunday telegraph, sunday mail, sunday mirror, sunday herald, sheffield wednesday, ruby tuesday,
    black sunday, black friday, black monday, cyber monday, ash wednesday, palm sunday, bloody sunday, super tuesday,
    to this day, may day, theresa may, brian may, a second, friday prayers, sunday mass, super sunday, monday night football,
    thursday night football, sunday night football, fall apart
  `)),
  cue('named-after', forms('street, avenue, square, brigade, brigades, movement, club, bridge, boulevard')),
  cue('known-by-day', forms('attack, attacks, bombing, bombings, revolution, uprising, massacre, war, coup, putsch')),
  cue('rest', ['rest of', 'remainder of', 'later', 'later in']),
  cue('whole', ['all']),
  cue('nearest', ['closest', 'nearest']),
  cue('own', forms('my, his, her, our, their, your')),
  cue('numbered', forms(`
    no, number, room, resolution, flight, article, section, rule, chapter, page, model, boeing, airbus, route, highway, bus,
    windows, iso, channel
  `)),
  cue('about', forms('about, around, approximately, roughly, nearly, almost, some, circa, just over, over, more than, less than, under')),
];

/** Everything English about dates and times. */
export const CALENDAR: readonly CalendarEntry[] = [
  ...MONTHS, ...HIJRI_MONTHS, ...WEEKDAYS, ...DAY_WORDS, ...UNITS, ...SHIFTS, ...RECKONINGS, ...PARTS, ...SHARES, ...JOINTS, ...ERAS, ...VAGUE_COUNTS,
  ...SEASONS, ...DECADES, ...FESTIVALS, ...CUES, ...CLOCK,
];
