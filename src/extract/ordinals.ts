import type { CountCue } from '../languages/tables/counted.js';
import type { NumberSign, NumberWord, OrdinalWord } from '../languages/tables/numbers.js';
import type { Mention } from '../model/mention.js';
import { readAmounts } from './amounts.js';
import { mentionOf } from './mention.js';
import type { Numeral } from './numerals.js';
import type { Extractor, Sentence } from './sentence.js';
import { hasKind, isStopWord, tagAt, tagBefore } from './tagged.js';

/** How far the noun may stand behind an ordinal that comes before what else describes it ("third consecutive quarter"). */
const REACH = 3;
/** How far back from "is the ninth" its subject may begin. */
const REACH_SUBJECT = 10;

/** "third", "25th", "al-hadi wal-ishrin", "last", with the noun they order. */
export const ordinals: Extractor = (sentence) => {
  const mentions: Mention[] = [];
  let before: Ranked | undefined;
  for (const numeral of sentence.numerals) {
    if (!numeral.ordinal || isIdiom(sentence, numeral) || isDenominatorOf(sentence, numeral)) continue;
    const of = orderedBy(sentence, numeral, before);
    before = { last: numeral.last, ...(of ? { of } : {}) };
    const mention = toMention(sentence, numeral, of);
    if (mention) mentions.push(mention);
  }
  return mentions;
};

/** "One fifth", "a twenty-first": the ordinal is part of a fraction. */
function isDenominatorOf(sentence: Sentence, { first, last }: Numeral): boolean {
  return readAmounts(sentence).some((amount) => (amount.part ?? amount.ratio) && amount.first <= first && last <= amount.last);
}

/** An ordinal read before, and its noun. */
interface Ranked {
  readonly last: number;
  readonly of?: Ordered;
}

/** Whether the ordinal belongs to a phrase that orders nothing. */
function isIdiom(sentence: Sentence, { first, last }: Numeral): boolean {
  if (!hasKind(sentence, 'ordinal-idiom')) return false;
  for (let at = Math.max(0, first - 1); at <= first; at += 1) {
    if (tagAt<true>(sentence, at, 'ordinal-idiom', (_, tag) => tag.last >= last)) return true;
  }
  return false;
}

function orderedBy(sentence: Sentence, numeral: Numeral, before: Ranked | undefined): Ordered | undefined {
  if (!sentence.language.headFirst) return followingNoun(sentence, numeral);
  // "al-markazayn al-awwal wath-thani": two ordinals of one noun.
  return before?.last === numeral.first ? before.of : headNoun(sentence, numeral);
}

function toMention(sentence: Sentence, numeral: Numeral, of: Ordered | undefined): Mention | undefined {
  const whole = numeral.first === 0 && numeral.last === sentence.tokens.length;
  const { headFirst } = sentence.language;
  if (numeral.value < 0 && (of === undefined || isTime(sentence, of.at) || !isOrder(sentence, numeral))) return undefined;
  // "put customers first", "one-fourth": no order of anything.
  if (!whole && of === undefined && !headFirst && (numeral.value === 1 || isDenominator(sentence, numeral))) return undefined;
  return mentionOf(sentence, 'ordinal', numeral.start, numeral.end, { value: numeral.value, ...(of ? { of: of.stem } : {}) });
}

interface Ordered {
  readonly at: number;
  readonly stem: string;
}

/** Where adjectives follow their noun: before a definite or feminine ordinal ("al-jawla at-tasia"), after any other ("thalith jawla"). */
function headNoun(sentence: Sentence, numeral: Numeral): Ordered | undefined {
  const tag = sentence.tags[numeral.first]?.find(
    (candidate) => candidate.start === numeral.start && (candidate.kind === 'ordinal' || candidate.kind === 'number'),
  );
  const follows = tag?.clitics.includes('the') ?? false;
  if (!follows && !(tag?.value as OrdinalWord | undefined)?.follows) return ordered(sentence, numeral.last);
  let before = numeral.first - 1;
  // "al-mawasim al-arba al-akhira": past a figure to the noun of both.
  if (tagAt<NumberWord>(sentence, before, 'number', (_, counted) => counted.clitics.includes('the'))) before -= 1;
  // "the latter": a definite "last" describes a definite noun only.
  if (numeral.value < 0 && !isDefiniteWord(sentence, before)) return undefined;
  return ordered(sentence, before) ?? (follows ? subjectBefore(sentence, before) : undefined);
}

function isDefiniteWord(sentence: Sentence, at: number): boolean {
  return sentence.language.analyse(sentence.tokens[at]?.key ?? '').some((reading) => reading.clitics.includes('the'));
}

function ordered(sentence: Sentence, at: number): Ordered | undefined {
  return isNoun(sentence, at) ? { at, stem: sentence.language.stem(sentence.tokens[at]?.key ?? '') } : undefined;
}

/** "wal-jawla allati ukhtutimat ams hiya at-tasia": the first definite noun of the clause that a pronoun joins to its ordinal. */
function subjectBefore(sentence: Sentence, copula: number): Ordered | undefined {
  if (!isStopWord(sentence, copula)) return undefined;
  let found: number | undefined;
  for (let at = copula - 1; at >= Math.max(0, copula - REACH_SUBJECT); at -= 1) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word') break;
    if (isDefiniteWord(sentence, at) && isNoun(sentence, at) && !isTime(sentence, at)) found = at;
  }
  return found === undefined ? undefined : ordered(sentence, found);
}

/** Where adjectives come first: the last noun of the phrase that follows; of "second-largest deal" the whole "largest deal". */
function followingNoun(sentence: Sentence, numeral: Numeral): Ordered | undefined {
  const hyphen = sentence.tokens[numeral.last];
  const compound = hyphen?.key === '-' && !hyphen.spaced ? numeral.last + 1 : undefined;
  const from = compound === undefined ? numeral.last : compound + 1;
  let noun: Ordered | undefined;
  for (let at = from; at < from + REACH && isNoun(sentence, at); at += 1) {
    noun = ordered(sentence, at);
    if (sentence.tags[at]?.some((tag) => tag.kind === 'counted' || tag.kind === 'time-unit')) break;
  }
  if (compound === undefined || !noun) return noun;
  return { ...noun, stem: `${sentence.language.stem(sentence.tokens[compound]?.key ?? '')} ${noun.stem}` };
}

function isNoun(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || token.key.length < 2 || isStopWord(sentence, at)) return false;
  const adverb = tagAt<CountCue>(sentence, at, 'count-cue', (cue) => cue === 'stop') !== undefined;
  return !adverb || (sentence.tags[at]?.some((tag) => tag.kind === 'counted' || tag.kind === 'time-unit') ?? false);
}

/** "one-fourth". */
function isDenominator(sentence: Sentence, numeral: Numeral): boolean {
  return sentence.tokens[numeral.first - 1]?.key === '-' && !sentence.tokens[numeral.first]?.spaced;
}

/** "last" is an order with the article or an owner; else it is "most lately". Adjectives after their noun need none. */
function isOrder(sentence: Sentence, numeral: Numeral): boolean {
  return (
    sentence.language.headFirst || tagBefore<NumberSign>(sentence, numeral.first, 'number-sign', (sign) => sign === 'the') !== undefined
  );
}

/** "last week", "as-sanawat al-akhira": time passed, not an order. */
function isTime(sentence: Sentence, at: number): boolean {
  return sentence.tags[at]?.some((tag) => tag.kind === 'time-unit' || tag.kind === 'month' || tag.kind === 'weekday') ?? false;
}
