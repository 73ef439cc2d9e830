import type { Tag } from '../languages/lexicon.js';
import type { AmountCue, AmountJoint } from '../languages/tables/amounts.js';
import type { CountCue, CountedNoun, CountRelation } from '../languages/tables/counted.js';
import type { NumberSign } from '../languages/tables/numbers.js';
import type { Demonym } from '../languages/tables/places.js';
import { skipFolded } from '../text/fold.js';
import type { Amount } from './amount.js';
import type { Sentence } from './sentence.js';
import { isStopWord, tagAt, tagBefore, type Tagged } from './tagged.js';

/** A noun that a figure counts. */
export interface Noun {
  /** Token range `[first, last)` and source span, proclitics left out. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  readonly concept?: string;
  /** "fourteen of the survivors": the figure is a part of those. */
  readonly partOf?: true;
}

/** How far a head noun may stand from its figure where it follows what describes it. */
const LONGEST_PHRASE = 6;
const CLOSING: ReadonlySet<string> = new Set([')', '"', ']']);

/** Tags that say a word is no counted noun. */
const OTHER_KINDS: ReadonlySet<string> = new Set([
  'exactness',
  'number',
  'ordinal',
  'percent',
  'month',
  'weekday',
  'day-word',
  'outcome',
  'clock',
  'day-part',
  'count-relation',
  'unit-cue',
]);
/** Names: no noun that is counted, but where the noun comes last they may describe it ("340 Grimsby jobs"). */
const NAMES: ReadonlySet<string> = new Set(['place', 'given-name']);

/** The noun that `amount` counts, where it stands after it and before token `limit`. */
export function nounAfter(sentence: Sentence, amount: Amount, limit: number): Noun | undefined {
  const { tokens } = sentence;
  let at = amount.last;
  while (at < limit && at < amount.last + 2 && CLOSING.has(tokens[at]?.key ?? '')) at += 1;
  const hyphen = tokens[at];
  if (hyphen?.key === '-' && !hyphen.spaced && tokens[at + 1]?.spaced === false) return nounAt(sentence, at + 1, limit);
  if (sentence.language.headFirst) return firstNoun(sentence, at, limit, amount);
  const of = tagAt<NumberSign>(sentence, at, 'number-sign', (sign) => sign === 'of')?.tag.last;
  if (of === undefined) return lastNoun(sentence, at, limit, amount);
  const article = sentence.tokens[of]?.kind === 'word' && isStopWord(sentence, of);
  const noun = lastNoun(sentence, article ? of + 1 : of, limit, amount);
  return noun && article && amount.kind !== 'vague' ? { ...noun, partOf: true } : noun;
}

/** The known noun at `at`: "12-man", "three-member". */
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

/** A word of no counted table; another table may know what it means. */
function plainNoun(sentence: Sentence, at: number): Noun | undefined {
  const token = sentence.tokens[at];
  if (!token) return undefined;
  const bare = (_: unknown, { clitics }: Tag): boolean => clitics.every((clitic) => clitic === 'the' || clitic === 'and');
  const concept = tagAt<string>(sentence, at, 'concept', bare)?.value;
  const nation = tagAt<Demonym>(sentence, at, 'demonym', bare)?.value.id;
  const meaning = nation === undefined ? concept : `national:${nation}`;
  const { end, key } = token;
  const article = sentence.language.analyse(key).find((reading) => reading.clitics.includes('the'));
  const start = article ? skipFolded(sentence.text, token.start, article.skip) : token.start;
  return { first: at, last: at + 1, start, end, stem: sentence.language.stem(key), ...(meaning === undefined ? {} : { concept: meaning }) };
}

/** Where the noun comes first it is the next word, unless that is plainly something else; of a definite figure, the word before. */
function firstNoun(sentence: Sentence, from: number, limit: number, amount: Amount): Noun | undefined {
  const of = tagAt<AmountJoint>(sentence, from, 'amount-joint', (joint, tag) => joint === 'from' && tag.clitics.length === 0);
  const at = of?.tag.last ?? from;
  if (at >= limit || sentence.tokens[at]?.kind !== 'word' || amount.max === 1) return undefined;
  const article = of !== undefined || takesDefinite(amount);
  const known = tagAt<CountedNoun>(
    sentence,
    at,
    'counted',
    (value, tag) =>
      value.count === undefined && (tag.clitics.length === 0 || (article && tag.clitics.length === 1 && tag.clitics[0] === 'the')),
  );
  if (known) return knownNoun(sentence, known);
  if (of === undefined && isDefinite(sentence, amount)) return undefined;
  return isUnknownNoun(sentence, at, article, of === undefined ? amount.max : undefined) ? plainNoun(sentence, at) : undefined;
}

/** Whether the figure has the article: "the three", "al-29". */
export function isDefinite(sentence: Sentence, amount: Amount): boolean {
  if (sentence.tags[amount.first]?.some((tag) => tag.kind === 'number' && tag.start === amount.start && tag.clitics.includes('the')))
    return true;
  return tagBefore<AmountCue>(sentence, amount.first, 'amount-cue', (cue) => cue === 'article') !== undefined;
}

/** Vague counts and round hundreds and thousands take a definite plural as well as an indefinite singular. */
function takesDefinite(amount: Amount): boolean {
  return amount.kind === 'vague' || (amount.max % 100 === 0 && amount.max >= 100) || (amount.max >= 3 && amount.max <= 10);
}

const SHORTEST_NOUN = 3;
const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'to', 'like']);

/**
 * A word of no table that may be a noun: no function word, adverb, place or verb known, no conjunction or article written onto it, and of the
 * form that grammar wants after a count of `value`.
 */
function isUnknownNoun(sentence: Sentence, at: number, article: boolean, value: number | undefined): boolean {
  const key = sentence.tokens[at]?.key ?? '';
  if (isStopWord(sentence, at) || key.length < SHORTEST_NOUN || isOther(sentence, at)) return false;
  const tags = sentence.tags[at] ?? [];
  if (tags.some((tag) => NAMES.has(tag.kind)) || (tags.length > 0 && tags.every(({ clitics }) => PREPOSITIONS.has(clitics[0] ?? ''))))
    return false;
  if (value !== undefined && !sentence.language.looksCounted(key, value)) return false;
  for (const { clitics } of sentence.language.analyse(key)) {
    if (clitics[0] === 'and') return false;
    if (clitics.includes('the') && (!article || clitics.length > 1)) return false;
  }
  return true;
}

function isOther(sentence: Sentence, at: number): boolean {
  if (tagAt<CountCue>(sentence, at, 'count-cue', (cue) => cue === 'stop')) return true;
  return sentence.tags[at]?.some((tag) => OTHER_KINDS.has(tag.kind) && tag.clitics.every((clitic) => clitic === 'the')) ?? false;
}

/** Where the noun comes last, it is the last of the known or plural nouns that follow one another, up to a function word or verb. */
function lastNoun(sentence: Sentence, from: number, limit: number, amount: Amount): Noun | undefined {
  const single = amount.max <= 1;
  let found: Noun | undefined;
  for (let at = from; at < Math.min(limit, from + LONGEST_PHRASE); at += 1) {
    const token = sentence.tokens[at];
    // "Covid-19 cases": past a compound that describes the noun.
    if (token?.key === '-' && !token.spaced && sentence.tokens[at + 1]?.spaced === false) {
      at += 1;
      continue;
    }
    if (token?.kind !== 'word') break;
    const known = tagAt<CountedNoun>(sentence, at, 'counted');
    if (known && (single || known.value.plural) && !token.key.endsWith("'s")) {
      found = knownNoun(sentence, known);
      at = known.tag.last - 1;
      // "12 injured in": a participle that is the noun itself ends its phrase.
      if (sentence.tags[known.tag.first]?.some((other) => other.kind === 'outcome') && !isCounted(sentence, at + 1)) break;
      continue;
    }
    if (found) break;
    if (isOtherWord(sentence, at) || known || token.key.endsWith("'s")) continue;
    if (isStopWord(sentence, at) || isOther(sentence, at)) break;
    if (sentence.language.looksCounted(token.key, amount.max)) found = plainNoun(sentence, at);
  }
  return found;
}

function isCounted(sentence: Sentence, at: number): boolean {
  return tagAt<CountedNoun>(sentence, at, 'counted', (value) => value.plural === true) !== undefined;
}

/** "other" and "more" stand before a counted noun. */
function isOtherWord(sentence: Sentence, at: number): boolean {
  return (
    tagAt<CountRelation>(sentence, at, 'count-relation', (value) => value.relation === 'plus' && value.place === 'after') !== undefined
  );
}

/** The noun before a figure that follows it: "shakhs wahid", "al-muttahamin al-29", "the mistakes: two". */
export function nounBefore(sentence: Sentence, amount: Amount): Noun | undefined {
  // "al-usra al-wahida": the one and only.
  if (amount.max === 1 && isDefinite(sentence, amount)) return undefined;
  let at = amount.first;
  if (tagBefore<AmountCue>(sentence, at, 'amount-cue', (cue) => cue === 'article')) at -= 1;
  for (const tag of sentence.tags[at - 1] ?? []) {
    if (tag.kind !== 'counted' || tag.last !== at) continue;
    return knownNoun(sentence, { tag, value: tag.value as CountedNoun });
  }
  if (amount.max <= 1 || amount.kind === 'vague' || !isDefinite(sentence, amount)) return undefined;
  // "al-quwa al-alamiyya as-sitt": past an adjective to its noun.
  const described = sentence.language.relational(sentence.tokens[at - 1]?.key ?? '') && isDefiniteWord(sentence, at - 2) ? at - 2 : at - 1;
  return isDefiniteWord(sentence, described) && !isOther(sentence, described) ? plainNoun(sentence, described) : undefined;
}

function isDefiniteWord(sentence: Sentence, at: number): boolean {
  return sentence.language.analyse(sentence.tokens[at]?.key ?? '').some((reading) => reading.clitics.includes('the'));
}
