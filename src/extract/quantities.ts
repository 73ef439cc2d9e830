import { kindSet } from '../languages/kinds.js';
import type { NumberWord } from '../languages/tables/numbers.js';
import type { UnitCue, UnitName, UnitRate } from '../languages/tables/units.js';
import { dimensionOf } from '../model/compare/units.js';
import type { Mention } from '../model/mention.js';
import type { Amount } from './amount.js';
import { readAmounts, unitPlace } from './amounts.js';
import { substanceOf } from './counted.js';
import { numericValue, readExactness } from './exactness.js';
import { fractionAfter, joinRanges, shareUnit, type Measured } from './joined.js';
import { mentionOf } from './mention.js';
import { rounded } from './number-building.js';
import { once } from './once.js';
import type { Extractor, Sentence } from './sentence.js';
import { hasKind, nextOf, tagAt, tagBefore, type Tagged } from './tagged.js';

/** What is measured by these is a stuff: tonnes of wheat, barrels of oil. */
const SUBSTANTIAL: ReadonlySet<string> = new Set(['mass', 'volume']);

interface Quantity extends Measured {
  readonly unit: string;
  readonly factor: number;
}

/** How far before a figure the word for what is measured may stand: "at a depth of". */
const DIMENSION_REACH = 3;
/** Above this no earthquake was ever measured; a "degree" beyond is no magnitude. */
const STRONGEST_QUAKE = 10;

/** Figures with a unit of measure, as SI symbol or UCUM code; magnitudes of earthquakes as `[richter]`. */
export const quantities: Extractor = (sentence) => {
  if (!hasKind(sentence, 'unit') && !hasKind(sentence, 'unit-cue')) return [];
  const amounts = readAmounts(sentence);
  const found = shareUnit(
    sentence,
    amounts,
    amounts.flatMap((amount) => quantityOf(sentence, amount) ?? []),
  );
  const all = [...found, ...duals(sentence, found)].sort((a, b) => a.first - b.first);
  return joinRanges(sentence, all, (low, high) => low.unit === high.unit).map((quantity) => toMention(sentence, quantity));
};

function toMention(sentence: Sentence, { amount, first, last, start, end, unit, factor }: Quantity): Mention {
  const value = numericValue(amount, readExactness(sentence, first, last), factor);
  const counted = SUBSTANTIAL.has(dimensionOf(unit)) ? substanceOf(sentence, last) : undefined;
  return mentionOf(sentence, 'quantity', start, end, {
    ...value,
    min: rounded(value.min),
    max: rounded(value.max),
    unit,
    ...(counted ? { counted } : {}),
  });
}

function quantityOf(sentence: Sentence, amount: Amount): Quantity | undefined {
  if (amount.glued) return undefined;
  const name = unitAt(sentence, unitPlace(sentence, amount).at, amount);
  return name ? measured(sentence, amount, name) : (magnitudeBefore(sentence, amount) ?? quakeOf(sentence, amount));
}

function measured(sentence: Sentence, amount: Amount, { tag, value }: Tagged<UnitName>): Quantity | undefined {
  const degree = value.degree ? degreeOf(sentence, amount, tag.last) : value.unit;
  if (degree === undefined) return undefined;
  const rate = tagAt<UnitRate>(sentence, tag.last, 'unit-rate', () => !degree.includes('/') && degree !== '[richter]');
  const chilled =
    degree === 'Cel' || degree === '[degF]'
      ? tagAt<UnitCue>(sentence, rate?.tag.last ?? tag.last, 'unit-cue', (cue) => cue === 'below-zero')
      : undefined;
  const fraction = amount.kind === 'figure' && Number.isInteger(amount.min) ? fractionAfter(sentence, tag.last, 'unit') : undefined;
  const last = chilled?.tag.last ?? rate?.tag.last ?? fraction?.last ?? tag.last;
  const whole: Amount = fraction ? { ...amount, min: amount.min + fraction.value, max: amount.max + fraction.value } : amount;
  const turned: Amount = chilled && whole.min > 0 ? { ...whole, min: -whole.max, max: -whole.min } : whole;
  const { first, start } = unitPlace(sentence, amount);
  return {
    amount: turned,
    first,
    last,
    start,
    end: sentence.tokens[last - 1]?.end ?? tag.end,
    unit: rate ? `${degree}/${rate.value.per}` : degree,
    factor: value.factor ?? 1,
  };
}

function unitAt(sentence: Sentence, at: number, amount: Amount): Tagged<UnitName> | undefined {
  const token = sentence.tokens[at];
  return tagAt<UnitName>(sentence, at, 'unit', (value, tag) => {
    const only = tag.clitics.length === 0 || (amount.part === true && tag.clitics.length === 1 && tag.clitics[0] === 'the');
    if (!only || value.before || value.count !== undefined) return false;
    if (value.spelled !== undefined && (token?.spaced !== false || !sentence.text.slice(tag.start, tag.end).includes(value.spelled)))
      return false;
    return !value.shy || isMeasured(sentence, amount, tag.last, token?.spaced ?? true);
  });
}

/** A small letter is a unit where it is written onto a figure that is no year, or a word of dimension follows ("6 m high"). */
function isMeasured(sentence: Sentence, amount: Amount, last: number, spaced: boolean): boolean {
  const { tokens } = sentence;
  const hyphen = tokens[last]?.key === '-' ? 1 : 0;
  if (tagAt<UnitCue>(sentence, last + hyphen, 'unit-cue', (cue) => cue === 'dimension')) return true;
  for (let at = amount.first - 1; at >= amount.first - DIMENSION_REACH && tokens[at]?.kind === 'word'; at -= 1) {
    if (tagAt<UnitCue>(sentence, at, 'unit-cue', (cue) => cue === 'dimension')) return true;
  }
  const year = Number.isInteger(amount.min) && amount.min >= 1000 && amount.min <= 2100;
  return !spaced && amount.written && !year && tokens[last]?.kind === 'word';
}

/** What a degree is of: in a sentence on an earthquake its magnitude, on the weather Celsius. */
function degreeOf(sentence: Sentence, amount: Amount, last: number): string | undefined {
  const has = (wanted: UnitCue): boolean => cuesOf(sentence).has(wanted);
  if (has('quake') && amount.max < STRONGEST_QUAKE) return '[richter]';
  if (has('heat') || tagAt<UnitCue>(sentence, last, 'unit-cue', (cue) => cue === 'below-zero')) return 'Cel';
  return sentence.tokens[last - 1]?.kind === 'mark' ? 'deg' : undefined;
}

const cuesOf = once((sentence: Sentence): ReadonlySet<UnitCue> => {
  const cues = new Set<UnitCue>();
  for (const tags of sentence.tags) for (const tag of tags ?? []) if (tag.kind === 'unit-cue') cues.add(tag.value as UnitCue);
  return cues;
});

/** "magnitude 5.8", "5.8-magnitude". */
function magnitudeBefore(sentence: Sentence, amount: Amount): Quantity | undefined {
  const { tokens } = sentence;
  if (amount.max >= STRONGEST_QUAKE || amount.min <= 0 || amount.kind === 'vague') return undefined;
  const hyphenAfter = tokens[amount.last]?.key === '-' ? 1 : 0;
  const after = tagAt<UnitName>(sentence, amount.last + hyphenAfter, 'unit', (value) => value.before === true);
  if (after) {
    return {
      amount,
      first: amount.first,
      last: after.tag.last,
      start: amount.start,
      end: after.tag.end,
      unit: after.value.unit,
      factor: 1,
    };
  }
  const hyphenBefore = tokens[amount.first - 1]?.key === '-' ? 1 : 0;
  const before = tagBefore<UnitName>(sentence, amount.first - hyphenBefore, 'unit', (value) => value.before === true);
  if (!before || sentence.tags[amount.last]?.some((tag) => tag.kind === 'unit')) return undefined;
  return {
    amount,
    first: before.tag.first,
    last: amount.last,
    start: before.tag.start,
    end: amount.end,
    unit: before.value.unit,
    factor: 1,
  };
}

/** "a 5.6 quake": a decimal figure right before the word for an earthquake. */
function quakeOf(sentence: Sentence, amount: Amount): Quantity | undefined {
  if (amount.max >= STRONGEST_QUAKE || Number.isInteger(amount.min) || !amount.written) return undefined;
  if (!tagAt<UnitCue>(sentence, amount.last, 'unit-cue', (cue) => cue === 'quake')) return undefined;
  return { amount, first: amount.first, last: amount.last, start: amount.start, end: amount.end, unit: '[richter]', factor: 1 };
}

const UNITS = kindSet(['unit', 'number']);

/** Units that are two by themselves, one and a half, and "a mile". */
function duals(sentence: Sentence, found: readonly Quantity[]): Quantity[] {
  const taken = new Set<number>();
  for (const quantity of found) for (let at = quantity.first; at < quantity.last; at += 1) taken.add(at);
  const more: Quantity[] = [];
  for (let at = nextOf(sentence, UNITS, 0); at < sentence.tokens.length; at = nextOf(sentence, UNITS, at + 1)) {
    if (taken.has(at)) continue;
    const dual = tagAt<UnitName>(sentence, at, 'unit', (value, tag) => value.count !== undefined && !tag.clitics.includes('the'));
    const halved = dual ? undefined : halvedUnit(sentence, at);
    const article = (dual ?? halved) ? undefined : tagAt<NumberWord>(sentence, at, 'number', (word) => word.rank === 'article');
    const single =
      article &&
      tagAt<UnitName>(
        sentence,
        article.tag.last,
        'unit',
        (value) => !value.shy && !value.degree && !value.before && value.unit !== '[richter]',
      );
    const name = dual ?? halved ?? (single && isPlain(sentence, single.tag.last) ? single : undefined);
    if (!name) continue;
    const count = dual?.value.count ?? 1;
    const start = dual?.tag.start ?? halved?.tag.start ?? article?.tag.start ?? name.tag.start;
    const amount: Amount = {
      first: at,
      last: at + 1,
      start,
      end: name.tag.end,
      min: count,
      max: count,
      kind: 'figure',
      written: false,
      scale: 1,
      glued: false,
    };
    const quantity = measured(sentence, amount, name);
    if (quantity) more.push(quantity);
  }
  return more;
}

/** A unit that is one by itself where a fraction of it follows: "mitr wa-nisf al-mitr". */
function halvedUnit(sentence: Sentence, at: number): Tagged<UnitName> | undefined {
  if (!sentence.language.headFirst) return undefined;
  return tagAt<UnitName>(
    sentence,
    at,
    'unit',
    ({ count, shy, degree, before }, tag) =>
      count === undefined &&
      !shy &&
      !degree &&
      !before &&
      tag.clitics.length === 0 &&
      fractionAfter(sentence, tag.last, 'unit') !== undefined,
  );
}

/** No noun follows that the unit would only describe ("a mile run"). */
function isPlain(sentence: Sentence, at: number): boolean {
  const next = sentence.tokens[at];
  return next?.kind !== 'word' || sentence.language.stopWords.has(next.key);
}
