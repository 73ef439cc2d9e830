import type { UnitWord } from '../languages/tables/calendar.js';
import type { DurationCue } from '../languages/tables/units.js';
import type { Mention } from '../model/mention.js';
import type { Amount } from './amount.js';
import { readAmounts, unitPlace } from './amounts.js';
import { numericValue, readExactness, skipProclitics } from './exactness.js';
import { mentionOf } from './mention.js';
import type { Numeral } from './numerals.js';
import type { Extractor, Sentence } from './sentence.js';
import { tagAt, tagBefore } from './tagged.js';

const OLDEST = 125;
/** Words that bound or join the figure may stand between it and the word for age: "aged between 20 and 30". */
const REACH_AGED = 4;
const LINKING: ReadonlySet<string> = new Set(['exactness', 'amount-joint', 'amount-cue']);
/** Between marks with nothing but its unit, a shorter time is more often a term or a sentence than an age. */
const YOUNGEST_BARE = 10;

/** Ages of people and things as numbers of the concept `age`: "36-year-old", "aged 51", ", 51,", "(51 aman)", "fi as-sittin min umrih". */
export const ages: Extractor = (sentence) => {
  const mentions: Mention[] = [];
  for (const amount of readAmounts(sentence)) {
    const age = ageOf(sentence, amount);
    if (age) mentions.push(age);
  }
  for (const numeral of sentence.numerals) {
    const decade = numeral.ordinal ? decadeOf(sentence, numeral) : undefined;
    if (decade) mentions.push(decade);
  }
  return mentions;
};

function ageOf(sentence: Sentence, amount: Amount): Mention | undefined {
  if (amount.kind === 'vague' || amount.kind === 'score' || amount.glued || amount.min < 0 || amount.max > OLDEST) return undefined;
  const { at } = unitPlace(sentence, amount);
  const years = tagAt<UnitWord>(
    sentence,
    at,
    'time-unit',
    (value, tag) => (value.unit === 'year' || value.unit === 'month') && value.count === undefined && tag.clitics.length === 0,
  );
  const last = years?.tag.last ?? amount.last;
  const old = isCue(sentence, pastHyphen(sentence, last), 'old');
  if (years && old !== undefined) return toMention(sentence, amount, amount.start, old);
  if (isAged(sentence, unitPlace(sentence, amount).first)) return toMention(sentence, amount, amount.start, last);
  if (years?.value.unit === 'year' && isBetweenMarks(sentence, amount.first, last) && amount.min >= YOUNGEST_BARE)
    return toMention(sentence, amount, amount.start, last);
  return !years && isApposition(sentence, amount) ? toMention(sentence, amount, amount.start, amount.last) : undefined;
}

function toMention(sentence: Sentence, amount: Amount, start: number, last: number): Mention {
  const end = sentence.tokens[last - 1]?.end ?? amount.end;
  const value = numericValue(amount, readExactness(sentence, amount.first, last));
  return mentionOf(sentence, 'number', start, end, { ...value, counted: { start, end, noun: '', concept: 'age' } });
}

function pastHyphen(sentence: Sentence, at: number): number {
  return sentence.tokens[at]?.key === '-' ? at + 1 : at;
}

/** The token after a cue of the wanted kind at `at`. */
function isCue(sentence: Sentence, at: number, wanted: DurationCue): number | undefined {
  return tagAt<DurationCue>(sentence, at, 'duration-cue', (cue) => cue === wanted)?.tag.last;
}

/** "aged 51", "aged between 20 and 30", "al-baligh min al-umr 51". */
function isAged(sentence: Sentence, from: number): boolean {
  const first = skipProclitics(sentence, from);
  for (let at = first; at > first - REACH_AGED && at > 0; at -= 1) {
    if (tagBefore<DurationCue>(sentence, at, 'duration-cue', (cue) => cue === 'aged')) return true;
    const between = sentence.tags[at - 1]?.some((tag) => LINKING.has(tag.kind)) ?? false;
    if (!between && sentence.tokens[at - 1]?.key !== '(') return false;
  }
  return false;
}

const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['(', ')'],
  ['/', '/'],
  [',', ','],
];

function isBetweenMarks({ tokens }: Sentence, first: number, last: number): boolean {
  return MARKS.some(([open, close]) => tokens[first - 1]?.key === open && tokens[last]?.key === close);
}

/** "Daniel Okafor, 51, had": a bare figure set off by marks right after a name. */
function isApposition(sentence: Sentence, amount: Amount): boolean {
  const { tokens, language, text } = sentence;
  const [open, before] = [tokens[amount.first - 1], tokens[amount.first - 2]];
  if (!language.cased || (open?.key !== ',' && open?.key !== '(') || before?.kind !== 'word' || amount.kind !== 'figure') return false;
  if (amount.digits === undefined || !Number.isInteger(amount.min) || amount.min === 0 || !isCapital(text, before.start)) return false;
  const close = tokens[amount.last];
  const further = tokens[amount.first - 3];
  return (close?.key === ',' || close?.key === ')') && further?.kind === 'word' && isCapital(text, further.start);
}

export function isCapital(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return letter !== letter.toLowerCase();
}

/** "fi as-sittin min umrih": the years of a life are counted by an ordinal. */
function decadeOf(sentence: Sentence, numeral: Numeral): Mention | undefined {
  const last = isCue(sentence, numeral.last, 'old');
  const decade = sentence.tags[numeral.first - 1]?.some((tag) => tag.kind === 'time-unit') ?? false;
  if (last === undefined || decade || numeral.value > OLDEST || numeral.value < 1) return undefined;
  const { start, end, value } = numeral;
  const counted = { start, end, noun: '', concept: 'age' };
  return mentionOf(sentence, 'number', start, end, { min: value, max: value, approximate: false, exactness: 'exact', counted });
}
