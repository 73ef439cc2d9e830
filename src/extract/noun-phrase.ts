import type { AmountJoint } from '../languages/tables/amounts.js';
import type { CountCue, CountedNoun } from '../languages/tables/counted.js';
import type { NumberSign } from '../languages/tables/numbers.js';
import type { Amount } from './amounts.js';
import type { Sentence } from './sentence.js';
import { isStopWord, tagAt, type Tagged } from './tagged.js';

/** A noun that a figure counts. */
export interface Noun {
  /** Token range `[first, last)` and source span, proclitics left out. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  readonly concept?: string;
}

/** How far a head noun may stand from its figure where it follows what describes it. */
const LONGEST_PHRASE = 5;
const CLOSING: ReadonlySet<string> = new Set([')', '"', ']']);

/** Tags that say a word is no counted noun. */
const OTHER_KINDS: ReadonlySet<string> = new Set(['exactness', 'number', 'ordinal', 'percent', 'month', 'weekday', 'day-word', 'currency', 'outcome', 'clock', 'day-part']);

/** The noun that `amount` counts, where it stands after it and before token `limit`. */
export function nounAfter(sentence: Sentence, amount: Amount, limit: number): Noun | undefined {
  let at = amount.last;
  const { tokens } = sentence;
  while (at < limit && CLOSING.has(tokens[at]?.key ?? '') && at < amount.last + 2) at += 1;
  const hyphen = tokens[at];
  if (hyphen?.key === '-' && !hyphen.spaced && tokens[at + 1]?.spaced === false) return nounAt(sentence, at + 1, limit);
  const of = ofAt(sentence, at);
  if (of !== undefined && of < limit) return amount.kind === 'vague' || sentence.language.headFirst ? headAt(sentence, of, limit, amount, true) : undefined;
  return headAt(sentence, at, limit, amount, false);
}

/** The token after "of", "من" at `at`, and after an article that follows. */
function ofAt(sentence: Sentence, at: number): number | undefined {
  const of = tagAt<NumberSign>(sentence, at, 'number-sign', (sign) => sign === 'of')?.tag.last
    ?? tagAt<AmountJoint>(sentence, at, 'amount-joint', (joint, tag) => joint === 'from' && tag.clitics.length === 0 && sentence.language.headFirst)?.tag.last;
  if (of === undefined) return undefined;
  const next = sentence.tokens[of];
  return next?.kind === 'word' && isStopWord(sentence, of) && !sentence.language.headFirst ? of + 1 : of;
}

function headAt(sentence: Sentence, at: number, limit: number, amount: Amount, partitive: boolean): Noun | undefined {
  if (sentence.language.headFirst) return firstNoun(sentence, at, limit, amount, partitive);
  return lastNoun(sentence, at, limit, amount);
}

/** The word at `at`, whatever it is: "12-man", "three-member". */
function nounAt(sentence: Sentence, at: number, limit: number): Noun | undefined {
  const known = at < limit ? tagAt<CountedNoun>(sentence, at, 'counted') : undefined;
  return known ? knownNoun(sentence, known) : undefined;
}

export function knownNoun(sentence: Sentence, { tag, value }: Tagged<CountedNoun>): Noun {
  return { first: tag.first, last: tag.last, start: tag.start, end: tag.end, stem: stemOf(sentence, tag), concept: value.concept };
}

/** Stem of a noun's first word; the stemmer takes the proclitics along. */
export function stemOf(sentence: Sentence, { first }: { readonly first: number }): string {
  return sentence.language.stem(sentence.tokens[first]?.key ?? '');
}

/** Where the noun comes first, it is the next word, unless that is plainly something else. */
function firstNoun(sentence: Sentence, at: number, limit: number, amount: Amount, partitive: boolean): Noun | undefined {
  const token = sentence.tokens[at];
  if (at >= limit || token?.kind !== 'word') return undefined;
  const definite = partitive || isPlural(amount);
  const known = tagAt<CountedNoun>(sentence, at, 'counted', (value, tag) =>
    value.count === undefined && (tag.clitics.length === 0 || (definite && tag.clitics.length === 1 && tag.clitics[0] === 'the')));
  if (known) return knownNoun(sentence, known);
  if (isStopWord(sentence, at) || token.key.length < 3 || isOther(sentence, at)) return undefined;
  const readings = sentence.language.analyse(token.key);
  const article = readings.find((reading) => reading.clitics.includes('the'));
  if (article && (!definite || article.clitics.length > 1)) return undefined;
  const { start, end, key } = token;
  return { first: at, last: at + 1, start, end, stem: sentence.language.stem(key) };
}

/** Vague counts and round hundreds and thousands take a definite plural as well as an indefinite singular. */
function isPlural(amount: Amount): boolean {
  return amount.kind === 'vague' || (amount.max % 100 === 0 && amount.max >= 100) || (amount.max >= 3 && amount.max <= 10);
}

function isOther(sentence: Sentence, at: number): boolean {
  if (tagAt<CountCue>(sentence, at, 'count-cue', (cue) => cue === 'stop')) return true;
  return sentence.tags[at]?.some((tag) => OTHER_KINDS.has(tag.kind) || (tag.kind === 'count-relation' && tag.clitics.length === 0)) ?? false;
}

/** Where the noun comes last, it is the last of the known or plural nouns that follow one another, up to a function word or verb. */
function lastNoun(sentence: Sentence, from: number, limit: number, amount: Amount): Noun | undefined {
  const single = amount.max <= 1;
  let found: Noun | undefined;
  for (let at = from; at < Math.min(limit, from + LONGEST_PHRASE); at += 1) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word' || (isOther(sentence, at) && !tagAt(sentence, at, 'counted')) || (isStopWord(sentence, at) && !isOtherWord(sentence, at))) break;
    const known = tagAt<CountedNoun>(sentence, at, 'counted');
    if (known && (single || known.value.plural)) {
      found = knownNoun(sentence, known);
      at = known.tag.last - 1;
      if (found.concept !== undefined && isOutcomeNoun(sentence, known)) break;
    } else if (found) {
      break;
    } else if (!single && looksPlural(token.key)) {
      found = { first: at, last: at + 1, start: token.start, end: token.end, stem: sentence.language.stem(token.key) };
    }
  }
  return found;
}

/** "other" and "more" are function words that stand before a counted noun. */
function isOtherWord(sentence: Sentence, at: number): boolean {
  return sentence.tags[at]?.some((tag) => tag.kind === 'count-relation') ?? false;
}

/** "12 injured in": a participle that is the noun itself ends its phrase. */
function isOutcomeNoun(sentence: Sentence, { tag }: Tagged<CountedNoun>): boolean {
  return sentence.tags[tag.first]?.some((other) => other.kind === 'outcome') ?? false;
}

function looksPlural(key: string): boolean {
  return key.length > 3 && key.endsWith('s') && !/(?:ss|us|is|ous|'s)$/u.test(key);
}

/** The noun before a figure that follows it: "شخص واحد", "flight recorders: two". */
export function nounBefore(sentence: Sentence, amount: Amount): Noun | undefined {
  for (const tag of sentence.tags[amount.first - 1] ?? []) {
    if (tag.kind !== 'counted' || tag.last !== amount.first) continue;
    return knownNoun(sentence, { tag, value: tag.value as CountedNoun });
  }
  return undefined;
}
