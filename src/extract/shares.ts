import type { AmountCue } from '../languages/tables/amounts.js';
import type { NumberSign, NumberWord } from '../languages/tables/numbers.js';
import type { Amount } from './amount.js';
import type { Measured } from './joined.js';
import { rounded } from './number-building.js';
import type { Sentence } from './sentence.js';
import { isStopWord, isUnit, tagAt, tagBefore, type Tagged } from './tagged.js';

/** A fraction of something as a percentage: "half of the voters", "fell by a third", "thulth as-sukkan". */
export function shareOfPart(sentence: Sentence, amount: Amount): Measured | undefined {
  const part = amount.part ? partIn(sentence, amount) : undefined;
  if (!part || amount.max >= 1 || !isShare(sentence, amount.first, part)) return undefined;
  const { last, end } = part.tag;
  return measured({ ...amount, last, end, min: rounded(amount.min * 100), max: rounded(amount.max * 100) }, amount.first, last);
}

function measured(amount: Amount, first: number, last: number): Measured {
  return { amount, first, last, start: amount.start, end: amount.end };
}

function partIn(sentence: Sentence, { first, last }: Amount): Tagged<NumberWord> | undefined {
  for (let at = first; at < last; at += 1) {
    const part = tagAt<NumberWord>(sentence, at, 'number', (word) => word.rank === 'part');
    if (part) return part;
  }
  return undefined;
}

/** Whether a fraction word that begins a phrase at `first` is a share, by what is said before it or by what it is of. */
export function isShare(sentence: Sentence, first: number, part: Tagged<NumberWord>): boolean {
  const before = articleBefore(sentence, first) ? first - 1 : first;
  // "The last third" in Arabic; but "by a third last year".
  const ordered = sentence.tags[part.tag.last]?.some((tag) => tag.kind === 'ordinal' && sentence.language.headFirst) ?? false;
  if (ordered || isOneOfTwo(sentence, before)) return false;
  const { clitics } = part.tag;
  if (isLed(sentence, before) || (clitics.includes('the') && clitics.length > 1 && !clitics.includes('and'))) {
    const alone = !isOf(sentence, part) && !isMeasure(sentence, part.tag.last);
    if (alone) return !isOrderOf(sentence, part);
  } else if (clitics.includes('the')) {
    return false;
  }
  return isOfSomething(sentence, part, before < first || first < part.tag.first);
}

/** "By a third man": what is also an ordinal orders the person or thing right after it. */
function isOrderOf(sentence: Sentence, { tag }: Tagged<NumberWord>): boolean {
  const orders = sentence.tags[tag.first]?.some(({ kind }) => kind === 'ordinal') ?? false;
  return orders && (sentence.tags[tag.last]?.some(({ kind }) => kind === 'counted' || kind === 'role' || kind === 'title') ?? false);
}

function articleBefore(sentence: Sentence, at: number): boolean {
  return tagAt<NumberWord>(sentence, at - 1, 'number', (word) => word.rank === 'article') !== undefined;
}

/** "By a third", "bi-nisbat ath-thulth": a measure of change leads to it. */
function isLed(sentence: Sentence, first: number): boolean {
  return tagBefore<AmountCue>(sentence, first, 'amount-cue', (cue) => cue === 'share') !== undefined;
}

/** "The second half", "the northern half": one of two parts, not a share. */
function isOneOfTwo(sentence: Sentence, first: number): boolean {
  const the = (at: number): boolean => tagAt<NumberSign>(sentence, at, 'number-sign', (sign) => sign === 'the') !== undefined;
  const previous = sentence.tokens[first - 1];
  if (previous?.kind !== 'word') return false;
  if (sentence.tags[first - 1]?.some((tag) => tag.kind === 'ordinal')) return true;
  if (tagAt<AmountCue>(sentence, first - 1, 'amount-cue', (cue) => cue === 'no-share')) return true;
  const said = tagBefore(sentence, first, 'exactness') !== undefined;
  return !said && (the(first - 1) || (the(first - 2) && !isStopWord(sentence, first - 1)));
}

function isOf(sentence: Sentence, { tag }: Tagged<NumberWord>): boolean {
  return tagAt<NumberSign>(sentence, tag.last, 'number-sign', (sign) => sign === 'of') !== undefined;
}

/** Whether what a fraction is of is people, things or a sum, not a measure or a time. `counted`: "a" or a number word stands before it. */
function isOfSomething(sentence: Sentence, part: Tagged<NumberWord>, counted: boolean): boolean {
  const { last, clitics } = part.tag;
  const { headFirst } = sentence.language;
  if (headFirst) return isConstruct(sentence, last, clitics.includes('and') ? part.tag.first - 1 : undefined);
  const of = isOf(sentence, part);
  const half = part.value.value === 1 / 2;
  if (!of && !(half && tagAt<NumberSign>(sentence, last, 'number-sign', (sign) => sign === 'the'))) return false;
  if (of && !half && !counted) return false;
  let noun = of ? last + 1 : last;
  if (of && tagAt<AmountCue>(sentence, noun, 'amount-cue', (cue) => cue === 'whole')) return true;
  if (articleBefore(sentence, noun + 1)) return false;
  while (noun < last + 3 && isStopWord(sentence, noun)) noun += 1;
  return isNamed(sentence, noun);
}

function isNamed(sentence: Sentence, noun: number): boolean {
  const token = sentence.tokens[noun];
  return token?.kind === 'word' && !isStopWord(sentence, noun) && !isMeasure(sentence, noun);
}

const TIMES: ReadonlySet<string> = new Set(['month', 'weekday', 'season', 'day-part', 'day-word', 'currency', 'currency-minor']);

/** Units, times and currencies have halves of their own; so do hemispheres and finals. */
function isMeasure(sentence: Sentence, at: number): boolean {
  const tags = sentence.tags[at];
  if (isUnit(sentence, at) || sentence.tokens[at]?.kind === 'number') return true;
  if (tags?.some((tag) => TIMES.has(tag.kind) || (tag.kind === 'number' && (tag.value as NumberWord).rank !== 'article'))) return true;
  return tagAt<AmountCue>(sentence, at, 'amount-cue', (cue) => cue === 'no-share') !== undefined;
}

const WHOLES: ReadonlySet<string> = new Set(['unit', 'time-unit', 'currency', 'number']);

/** The noun in construct after a fraction: a definite one, a known counted one, or one with its own definite noun ("nisf sukkan al-madina"). */
function isConstruct(sentence: Sentence, at: number, joinedTo: number | undefined): boolean {
  if (joinedTo !== undefined && sentence.tags[joinedTo]?.some((tag) => WHOLES.has(tag.kind))) return false;
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isMeasure(sentence, at)) return false;
  if (tagAt<AmountCue>(sentence, at, 'amount-cue', (cue) => cue === 'whole')) return true;
  if (isStopWord(sentence, at)) return false;
  if (sentence.tags[at]?.some((tag) => tag.kind === 'counted')) return true;
  return isDefinite(sentence, at) || (isDefinite(sentence, at + 1) && !isMeasure(sentence, at + 1));
}

function isDefinite({ tokens, language, tags, text }: Sentence, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (tags[at]?.some((tag) => tag.kind === 'place' && tag.clitics.length === 0)) return true;
  if (language.possessed(text.slice(token.start, token.end))) return true;
  return language.analyse(token.key).some((reading) => reading.clitics[0] === 'the');
}

const LARGEST_WHOLE = 1000;

/** "Two in five adults", "nine out of ten": a small figure out of a larger one. */
export function sharesInWholes(sentence: Sentence, amounts: readonly Amount[]): Measured[] {
  return amounts.flatMap((few, i) => {
    const many = amounts[i + 1];
    if (!many || !isCount(few) || !isCount(many) || few.min < 1 || few.min >= many.min || many.max > LARGEST_WHOLE) return [];
    const cue = tagAt<AmountCue>(
      sentence,
      few.last,
      'amount-cue',
      (value, tag) => (value === 'out-of' || value === 'in') && tag.last === many.first,
    );
    if (!cue || (cue.value === 'in' && !isOfPeople(sentence, few, many))) return [];
    const share = rounded((few.min / many.min) * 100);
    const { digits: _digits, ...rest } = few;
    return [measured({ ...rest, last: many.last, end: many.end, min: share, max: share }, few.first, many.last)];
  });
}

function isCount(amount: Amount): boolean {
  return amount.kind === 'figure' && !amount.glued && !amount.part && Number.isInteger(amount.min);
}

/** Wholes that "in" is said with; "two in nineteen" is two of something within nineteen others. */
const ROUND: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 50, 100, 1000]);

/** "Two in five adults" by contrast with "killed two in three attacks": the two are said of nothing else, or the whole is of a known noun. */
function isOfPeople(sentence: Sentence, few: Amount, many: Amount): boolean {
  if (!ROUND.has(many.min) || !isNamed(sentence, many.last)) return false;
  const { first } = few;
  if (first === 0 || isStopWord(sentence, first - 1) || tagBefore(sentence, first, 'exactness')) return true;
  const happened = sentence.tags[first - 1]?.some((tag) => tag.kind === 'outcome' || tag.kind === 'event') ?? false;
  return !happened && (sentence.tags[many.last]?.some((tag) => tag.kind === 'counted' || tag.kind === 'demonym') ?? false);
}
