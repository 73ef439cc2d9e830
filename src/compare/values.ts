import { compareCopiedDates, sameFigures } from '../model/compare/claims.js';
import { compareDates } from '../model/compare/dates.js';
import { compareDurations } from '../model/compare/durations.js';
import { compareNumeric } from '../model/compare/numeric.js';
import { type Mention, type NumericValue, isMention } from '../model/mention.js';
import type { DiscrepancyKind } from '../model/report.js';
import { foldKey } from '../text/fold.js';
import type { Place, Sentences } from './change.js';
import { figuresOf } from './figures.js';
import { inOneSlot } from './overlay.js';
import { type Unit, isFigure, unitsOf } from './units.js';

/** Whether two figures are the same digits, parted at the same places by whatever marks; where one is not read as what the other is, the digits decide. */
function isWrittenAlike(x: Unit, y: Unit): boolean {
  const [own, other] = [x.key, y.key].map((key) => foldKey(key).match(/\d+/gu)?.join(' ') ?? '') as [string, string];
  return own !== '' && own === other && (own.includes(' ') || x.mention?.kind !== y.mention?.kind);
}

/** Whether two figures are one value as written, or by the algebra of their kind; of two ranges both ends are compared. */
export function sameFigure(x: Unit, y: Unit): boolean {
  if (isWrittenAlike(x, y)) return true;
  const [one, other] = [numericOf(x.mention), numericOf(y.mention)];
  if (one && other) {
    if (one.min !== one.max && other.min !== other.max) return one.min === other.min && one.max === other.max;
    return compareNumeric({ ...one, exactness: 'exact' }, { ...other, exactness: 'exact' }).outcome !== 'disjoint';
  }
  if (x.mention && y.mention && isMention(x.mention, 'duration') && isMention(y.mention, 'duration'))
    return compareDurations({ ...x.mention.value, exactness: 'exact' }, { ...y.mention.value, exactness: 'exact' }).outcome !== 'disjoint';
  const [values, others] = [figuresOf(x), figuresOf(y)];
  return values.some((value) => others.includes(value));
}

/** Whether two dates are one: by their algebra as of one text, edited; of months and weekdays by name. */
export function sameDate(x: Unit, y: Unit): boolean {
  if (!x.mention || !y.mention) return x.mention === y.mention && x.key === y.key;
  if (isMention(x.mention, 'date') && isMention(y.mention, 'date'))
    return compareCopiedDates(x.mention, y.mention, compareDates(x.mention.value, y.mention.value)).outcome !== 'disjoint';
  return x.mention.kind !== y.mention.kind || sameFigures(x.key, y.key);
}

function numericOf(mention: Mention | undefined): NumericValue | undefined {
  if (!mention || !isFigure(mention)) return undefined;
  const value = mention.value as Partial<NumericValue>;
  return value.min === undefined ? undefined : (value as NumericValue);
}

const KINDS: Readonly<Partial<Record<Mention['kind'], DiscrepancyKind>>> = {
  money: 'money',
  percent: 'percent',
  quantity: 'quantity',
  duration: 'duration',
  ordinal: 'ordinal',
};

/** Of a month that is named and a date that is read nothing is known. */
export function dateKind({ mention: x }: Unit, { mention: y }: Unit): DiscrepancyKind | undefined {
  if ((x === undefined) !== (y === undefined)) return undefined;
  return x?.kind === 'time' && y?.kind === 'time' ? 'time' : 'date';
}

export function figureKind(x: Unit, y: Unit): DiscrepancyKind | undefined {
  // "The second", "36-year-old": a place in a row and a count are two things.
  if ((x.mention?.kind === 'ordinal') !== (y.mention?.kind === 'ordinal')) return undefined;
  const own = KINDS[x.mention?.kind ?? 'number'];
  return own === KINDS[y.mention?.kind ?? 'number'] ? (own ?? 'number') : 'number';
}

/** A counted word in the dual against the same in the singular: two goals, a goal. */
export function dualKind({ mention, range }: Unit, place: Place, { a, b }: Sentences, side: 'a' | 'b'): DiscrepancyKind | undefined {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const [word, against] = [own.words[range[0]], other.words[place.other[0]]];
  const value = numericOf(mention);
  const aligned = range[1] - range[0] === 1 && place.own === range && word?.stem === against?.stem;
  return aligned && value?.min === 2 && value.max === 2 && !HAS_DIGIT.test(word?.key ?? '') ? 'number' : undefined;
}

const HAS_DIGIT = /\d/u;

/** Words between a bound and its figure. */
const BOUND_REACH = 2;

/** Whether the figure beside a bound is the same on both sides. */
export function boundsOneFigure({ range: [from, to] }: Unit, { a, b, found }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const near = (unitsOf(own).get('figure') ?? []).find(({ range }) => range[0] <= to + BOUND_REACH && from <= range[1] + BOUND_REACH);
  const others = unitsOf(other).get('figure') ?? [];
  const slots = (x: Unit, y: Unit): boolean =>
    side === 'a' ? inOneSlot(found, a, b, x.range, y.range) : inOneSlot(found, a, b, y.range, x.range);
  return near !== undefined && others.some((against) => slots(near, against) && isOneFigure(near, against));
}

/** Whether two figures are the same figure, not only compatible. */
function isOneFigure(x: Unit, y: Unit): boolean {
  const [one, other] = [numericOf(x.mention), numericOf(y.mention)];
  if (one && other) return one.min === other.min && one.max === other.max;
  return figuresOf(x).some((value) => figuresOf(y).includes(value));
}
