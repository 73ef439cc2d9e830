import { onlyKind } from '../languages/kinds.js';
import type { TimeUnit, UnitWord } from '../languages/tables/calendar.js';
import type { AmountJoint } from '../languages/tables/amounts.js';
import type { NumberSign, NumberWord } from '../languages/tables/numbers.js';
import type { DurationCue, TimeSymbol } from '../languages/tables/units.js';
import type { Mention } from '../model/mention.js';
import type { Amount } from './amount.js';
import { readAmounts, unitPlace, type UnitPlace } from './amounts.js';
import { numericValue, readExactness } from './exactness.js';
import { finenessOf, isLength, isoDuration } from './iso-duration.js';
import { fractionAfter, joinRanges, shareUnit, type Measured } from './joined.js';
import { mentionOf } from './mention.js';
import type { Extractor, Sentence } from './sentence.js';
import { hasKind, isStopWord, nextOf, tagAt, tagBefore } from './tagged.js';

/** A count of one unit of time, and what finer units follow it. */
interface Length extends Measured {
  readonly unit: TimeUnit;
  /** How many `unit` one of the word is ("fortnight": 2 weeks). */
  readonly factor: number;
  readonly rest: readonly { readonly count: number; readonly unit: TimeUnit }[];
}

/** Lengths of time as ISO 8601: counts of units, duals, fractions, units put together; never a clock time, an age or a date. */
export const durations: Extractor = (sentence) => {
  if (!hasKind(sentence, 'time-unit') && !hasKind(sentence, 'time-symbol')) return [];
  const amounts = readAmounts(sentence);
  const counted = shareUnit(
    sentence,
    amounts,
    amounts.flatMap((amount) => lengthOf(sentence, amount) ?? []),
  );
  const all = [...counted, ...bareLengths(sentence, counted)].sort((a, b) => a.first - b.first);
  const lengths = withTail(
    sentence,
    composed(
      sentence,
      all.map((length) => withFraction(sentence, length)),
    ),
  );
  return joinRanges(sentence, lengths, (low, high) => low.unit === high.unit && low.rest.length === 0 && high.rest.length === 0).map(
    (length) => toMention(sentence, length),
  );
};

function toMention(sentence: Sentence, { amount, first, last, start, end, unit, factor, rest }: Length): Mention {
  const { approximate, exactness } = numericValue(amount, readExactness(sentence, first, last, true));
  const iso = (count: number): string => isoDuration([{ count: count * factor, unit }, ...rest]);
  const isoMax = amount.max > amount.min ? { isoMax: iso(amount.max) } : {};
  return mentionOf(sentence, 'duration', start, end, { iso: iso(amount.min), ...isoMax, approximate, exactness });
}

function lengthOf(sentence: Sentence, amount: Amount): Length | undefined {
  if (amount.glued || amount.min < 0) return undefined;
  const { tokens } = sentence;
  const place = unitPlace(sentence, amount);
  let { at } = place;
  if (!Number.isInteger(amount.min) && tagAt<NumberSign>(sentence, at, 'number-sign', (sign) => sign === 'of')) at += 1;
  if (tagAt<DurationCue>(sentence, at, 'duration-cue', (cue) => cue === 'extra')) at += 1;
  const loose = amount.part === true || amount.kind === 'vague';
  const unit = tagAt<UnitWord>(sentence, at, 'time-unit', (value, tag) => {
    const article = loose && tag.clitics.length === 1 && tag.clitics[0] === 'the';
    return isLength(value.unit) && (tag.clitics.length === 0 || article);
  });
  if (unit) return unit.value.count !== undefined && sentence.language.headFirst ? undefined : length(amount, unit.tag, unit.value, place);
  const symbol = tagAt<TimeSymbol>(sentence, at, 'time-symbol');
  if (!symbol || !amount.written) return undefined;
  const { tag, value } = symbol;
  const alone = amount.first === 0 && tag.last === tokens.length;
  const next = tokens[tag.last];
  if (value.last ? !alone || tokens[at]?.spaced !== false : next?.kind === 'word' || next?.key === '/') return undefined;
  return length(amount, tag, { unit: value.unit }, place);
}

function length(
  amount: Amount,
  { last, end }: Pick<Span, 'last' | 'end'>,
  { unit, count = 1 }: UnitWord,
  { first, start }: UnitPlace,
): Length {
  return { amount, first, last, start, end, unit, factor: count, rest: [] };
}

const TIME_UNITS = onlyKind('time-unit');

/** Units with no figure: duals, "an hour", and a bare unit where nothing but a length can be meant. */
function bareLengths(sentence: Sentence, counted: readonly Length[]): Length[] {
  const taken = new Set<number>();
  for (const { first, last } of counted) for (let at = first; at < last; at += 1) taken.add(at);
  const found: Length[] = [];
  for (let at = nextOf(sentence, TIME_UNITS, 0); at < sentence.tokens.length; at = nextOf(sentence, TIME_UNITS, at + 1)) {
    if (taken.has(at)) continue;
    const unit = tagAt<UnitWord>(
      sentence,
      at,
      'time-unit',
      (value, tag) => isLength(value.unit) && !value.plural && !tag.clitics.includes('the'),
    );
    if (!unit || tagAt<DurationCue>(sentence, at, 'duration-cue', (cue) => cue === 'not')) continue;
    const bare = bareLength(sentence, unit.tag, unit.value);
    if (bare && !taken.has(bare.first)) found.push(bare);
  }
  return found;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

function bareLength(sentence: Sentence, tag: Span, value: UnitWord): Length | undefined {
  const article = tagBefore<NumberWord>(sentence, tag.first, 'number', (word) => word.rank === 'article');
  const { unit, count = 1 } = value;
  // "A million and a quarter" is a number.
  if (article && sentence.numerals.some(({ first, last }) => first < tag.first && tag.first < last)) return undefined;
  if (article && (isRate(sentence, article.tag.first) || isOrder(sentence, tag))) return undefined;
  if (article) return withCount({ ...tag, first: article.tag.first, start: article.tag.start }, 1, unit, count);
  const another = tagBefore<DurationCue>(sentence, tag.first, 'duration-cue', (cue) => cue === 'another');
  if (another) return withCount({ ...tag, first: another.tag.first, start: another.tag.start }, 1, unit, count);
  if (count !== 1) return withCount(tag, count, unit, 1);
  const one = tagAt<NumberWord>(sentence, tag.last, 'number', (word) => word.rank === 'unit' && word.value === 1);
  if (one && sentence.language.headFirst) return withCount({ ...tag, last: one.tag.last, end: one.tag.end }, 1, unit, 1);
  if (fractionAfter(sentence, tag.last, 'time-unit') || isBareLength(sentence, tag, value)) return withCount(tag, 1, unit, 1);
  return undefined;
}

/** "twice a day", "5 million a year": a unit with its article is a rate after a noun, a figure or a count of times. */
function isRate(sentence: Sentence, at: number): boolean {
  const before = sentence.tokens[at - 1];
  return (
    before !== undefined &&
    before.kind !== 'mark' &&
    !isStopWord(sentence, at - 1) &&
    !tagBefore(sentence, at, 'exactness') &&
    !tagBefore(sentence, at, 'duration-cue')
  );
}

/** "a second man": the unit's word is an ordinal before its noun. */
function isOrder(sentence: Sentence, tag: Span): boolean {
  const ordinal = sentence.tags[tag.first]?.some((other) => other.kind === 'ordinal') ?? false;
  return ordinal && sentence.tokens[tag.last]?.kind === 'word' && !isStopWord(sentence, tag.last);
}

function withCount({ first, last, start, end }: Span, count: number, unit: TimeUnit, factor: number): Length {
  const amount: Amount = { first, last, start, end, min: count, max: count, kind: 'figure', written: false, scale: 1, glued: false };
  return { amount, first, last, start, end, unit, factor, rest: [] };
}

/** A unit alone is one of it where the sentence is nothing else, or after "for the time of" with no name, number or noun to make it a date. */
function isBareLength(sentence: Sentence, tag: Span, { shy }: UnitWord): boolean {
  const { tokens } = sentence;
  const ordinal = sentence.tags[tag.first]?.some((other) => other.kind === 'ordinal') ?? false;
  if (tag.first === 0 && tag.last === tokens.length) return shy !== true && !ordinal;
  if (!tagBefore<DurationCue>(sentence, tag.first, 'duration-cue', (cue) => cue === 'for')) return false;
  const next = tokens[tag.last];
  return next === undefined || next.kind === 'mark' || (next.kind === 'word' && isStopWord(sentence, tag.last));
}

/** "an hour and a half", "saa wa-nisf": a fraction of the unit just named. */
function withFraction(sentence: Sentence, length: Length): Length {
  const fraction =
    length.amount.kind === 'figure' && Number.isInteger(length.amount.min) ? fractionAfter(sentence, length.last, 'time-unit') : undefined;
  if (!fraction) return length;
  const count = length.amount.min + fraction.value;
  return { ...length, last: fraction.last, end: fraction.end, amount: { ...length.amount, min: count, max: count } };
}

/** Puts "two years", "three months" together where nothing but a comma or "and" parts them. */
function composed(sentence: Sentence, lengths: readonly Length[]): Length[] {
  const found: Length[] = [];
  for (const length of lengths) {
    const before = found.at(-1);
    const finest = before?.rest.at(-1)?.unit ?? before?.unit;
    const fits =
      before &&
      finest !== undefined &&
      finenessOf(length.unit) > finenessOf(finest) &&
      before.amount.kind === 'figure' &&
      length.amount.kind === 'figure';
    if (!fits || !isJoined(sentence, before.last, length.first)) {
      found.push(length);
      continue;
    }
    const rest = [...before.rest, { count: length.amount.min * length.factor, unit: length.unit }];
    found[found.length - 1] = { ...before, last: length.last, end: length.end, rest };
  }
  return found;
}

function isJoined(sentence: Sentence, last: number, first: number): boolean {
  let at = last;
  if (sentence.tokens[at]?.key === ',') at += 1;
  if (at < first && tagAt<AmountJoint>(sentence, at, 'amount-joint', (joint) => joint === 'and')) at += 1;
  return at === first;
}

/** "2 hours ten", "1 hour and thirty": a bare figure of the next finer unit, only at the end of a sentence. */
function withTail(sentence: Sentence, lengths: readonly Length[]): Length[] {
  const length = lengths.at(-1);
  const amount = readAmounts(sentence).at(-1);
  if (!length || !amount || amount.first < length.last || amount.last !== sentence.tokens.length || amount.kind !== 'figure')
    return [...lengths];
  const finer = length.unit === 'hour' ? 'minute' : length.unit === 'minute' ? 'second' : undefined;
  const fits = finer !== undefined && length.rest.length === 0 && Number.isInteger(amount.min) && amount.min > 0 && amount.min < 60;
  if (!fits || amount.part || !isJoined(sentence, length.last, amount.first)) return [...lengths];
  return [...lengths.slice(0, -1), { ...length, last: amount.last, end: amount.end, rest: [{ count: amount.min, unit: finer }] }];
}
