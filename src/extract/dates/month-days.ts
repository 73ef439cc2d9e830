import { dayPeriod, isoDay, pad, periodAround, type Period } from '../../model/dates.js';
import { hijriDate } from '../../model/hijri.js';
import { dayAt, type DayHit } from './months.js';
import { reckoned, type Phrase, type Reader, type Scope } from './phrase.js';
import { hijriPeriod } from './settle.js';
import { isDefinite, type Words } from './words.js';

/** "15 al-jari": a day of the month of publication, the word for month left out. */
export function currentMonth(scope: Scope, first: number, start: number, day: DayHit): Phrase | undefined {
  const { words, reference } = scope;
  const shift = words.tag(
    words.skipJoint(day.last, 'of'),
    'shift',
    ({ place, by, from }, tag) => place === 'after' && by === 0 && from === 'publication' && isDefinite(tag),
  );
  if (!shift || words.isCased(first) || words.numeral(day.last - 1)?.form !== 'digits') return undefined;
  const month: Phrase = {
    ...{ first, last: shift.last, start, end: words.endOf(shift.last), calendar: 'gregorian', said: {}, basis: 'relative' },
    steps: ['relative:0:month:from-publication'],
    ...(reference === undefined ? { lost: true as const } : { days: periodAround('month', reference) }),
  };
  return inMonth(scope, month, day);
}

/** "20th of next month", "al-khamis min ash-shahr al-jari": a day of a month that is reckoned. */
export function dayOfPeriod(scope: Scope, first: number, start: number, day: DayHit, at: number, depth: number): Phrase | undefined {
  const month = scope.read(at, depth + 1);
  if (!month || month.said.month !== undefined || (month.days && month.days.grain !== 'month') || !isMonthUnit(scope.words, at))
    return undefined;
  return inMonth(scope, { ...month, first, start }, day);
}

/** A day of a month that is reckoned. */
function inMonth(scope: Scope, month: Phrase, day: DayHit): Phrase | undefined {
  const span = { first: month.first, last: month.last, start: month.start, end: month.end };
  const steps = [`day:${String(day.day)}:said`, ...month.steps];
  const said = { day: day.day };
  const hijri = month.days ? inHijriMonth(scope, month, day.day) : undefined;
  if (hijri) return reckoned(span, hijri.days, [...steps, hijri.step], { said, calendar: 'hijri' });
  if (!month.days) return reckoned(span, undefined, steps, { said });
  const found = month.days.first + day.day - 1;
  return found > month.days.last ? undefined : reckoned(span, dayPeriod(found), steps, { said });
}

/** "10 min ash-shahr al-jari" where the article dates by the Hijri calendar: a day of the Hijri month of publication, or of one beside it. */
function inHijriMonth(scope: Scope, month: Phrase, day: number): { days: Period; step: string } | undefined {
  const by = month.steps.map((step) => /^relative:(-?\d+):month:from-publication$/u.exec(step)?.[1]).find((found) => found !== undefined);
  if (by === undefined || scope.reference === undefined || scope.usage().calendar !== 'hijri') return undefined;
  const here = hijriDate(scope.reference);
  const index = here.year * 12 + here.month - 1 + Number(by);
  const [year, number] = [Math.floor(index / 12), (index % 12) + 1];
  const days = hijriPeriod(year, number, day);
  return days && { days, step: `hijri:${[year, pad(number), pad(day)].join('-')}:${isoDay(days.first)}` };
}

function isMonthUnit(words: Words, at: number): boolean {
  for (let i = at; i < at + 3; i += 1) if (words.tag(i, 'time-unit', ({ unit }) => unit === 'month')) return true;
  return false;
}

/** "on the 15th": a day of no month, only before an end, or alone in its line. */
export const readBareDay: Reader = ({ words }, at) => {
  const from = words.afterJoint(at, 'the');
  const day = from === undefined ? undefined : dayAt(words, from);
  if (from === undefined || !day?.ordinal || !words.isCased(from - 1) || !words.isEdge(day.last)) return undefined;
  const alone = at === 0 && day.last === words.length;
  const announced = words.tag(at - 1, 'date-joint', ({ roles }) => roles.includes('on') && !roles.includes('of')) !== undefined;
  if (!announced && !(alone && words.numeral(from)?.form === 'digits')) return undefined;
  return {
    first: at,
    last: day.last,
    start: words.token(at)?.start ?? 0,
    end: words.endOf(day.last),
    calendar: 'gregorian',
    said: { day: day.day },
    basis: 'said',
    steps: [`day:${String(day.day)}:said`],
  };
};
