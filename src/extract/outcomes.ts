import { onlyKind } from '../languages/kinds.js';
import type { CountCue, CountRelation, Outcome } from '../languages/tables/counted.js';
import type { NumberSign } from '../languages/tables/numbers.js';
import type { Amount } from './amount.js';
import { readExactness, skipProclitics } from './exactness.js';
import { nounAfter } from './noun-phrase.js';
import type { Sentence } from './sentence.js';
import { hasAny, isStopWord, tagAt, tagBefore, type Tagged } from './tagged.js';

const OUTCOMES = onlyKind('outcome');

/** What stands around one amount while the counts of a sentence are read in order. */
export interface Place {
  readonly sentence: Sentence;
  readonly amount: Amount;
  /** First token of the words that say how exact it is, or of the amount. */
  readonly first: number;
  /** Where the amount before it ends and the one after it begins. */
  readonly after: number;
  readonly before: number;
  readonly next?: Amount;
}

/** What became of those counted, and the words that say so. */
export interface Becoming {
  readonly concept: string;
  /** Token range `[first, last)` and source span. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
}

const REACH_BEFORE = 6;
const LONGEST_SUBJECT = 3;
const REACH_FAR = 8;
const REACH_AFTER = 6;
const REACH_PAST = 4;

/** "maqtal 12", "killed at least 12", "the death toll rose to 12": what became of them, said before the figure. */
export function outcomeBefore({ sentence, first, after, amount }: Place): Becoming | undefined {
  if (!hasAny(sentence, OUTCOMES) || tagAt<Outcome>(sentence, amount.first, 'outcome')) return undefined;
  for (let at = first - 1; at >= Math.max(after, first - REACH_FAR); at -= 1) {
    const token = sentence.tokens[at];
    if (token?.kind === 'mark' && token.key !== '"') return undefined;
    const outcome = tagAt<Outcome>(sentence, at, 'outcome', (value, tag) => value.place !== 'after' && tag.last <= first);
    if (outcome && governs(sentence, outcome, first)) return becoming(outcome);
    if (outcome && !outcome.value.far) return undefined;
  }
  return undefined;
}

/** Whether nothing but a phrase of place or time parts an outcome from its figure: "qutil fi l-hujum 12", not "qutil jundi ... 12". */
function governs(sentence: Sentence, { tag, value }: Tagged<Outcome>, first: number): boolean {
  const gap = first - tag.last - (sentence.tokens[tag.last]?.key === '"' ? 1 : 0);
  if (gap <= 0 || value.far) return true;
  if (!sentence.language.headFirst)
    return gap === 1 && tagAt<NumberSign>(sentence, tag.last, 'number-sign', (sign) => sign === 'of') !== undefined;
  if (gap > REACH_BEFORE) return false;
  if (gap <= LONGEST_SUBJECT && isSubject(sentence, tag.last, first)) return true;
  return (
    isStopWord(sentence, tag.last) ||
    tagAt<CountCue>(sentence, tag.last, 'count-cue', (cue) => cue === 'stop') !== undefined ||
    sentence.tags[tag.last]?.some((other) => other.kind === 'outcome' || other.kind === 'day-word') === true
  );
}

/** "qatal al-jaysh 12 musallahan": a definite subject between verb and object. */
function isSubject(sentence: Sentence, from: number, to: number): boolean {
  const clitics = (at: number): readonly (readonly string[])[] =>
    sentence.language.analyse(sentence.tokens[at]?.key ?? '').map((reading) => reading.clitics);
  if (!clitics(from).some((found) => found[0] === 'the')) return false;
  for (let at = from; at < to; at += 1) if (clitics(at).some((found) => found[0] === 'and' || found[0] === 'then')) return false;
  return true;
}

/** "12 shakhsan laqu masraahum", "12 people were killed": said after the noun, in the same clause and not of the next figure. */
export function outcomeAfter(place: Place, last: number): Becoming | undefined {
  const { sentence, before, next } = place;
  if (!hasAny(sentence, OUTCOMES)) return undefined;
  for (let at = last; at < Math.min(before, last + REACH_AFTER); at += 1) {
    const token = sentence.tokens[at];
    if (!token || (token.kind === 'mark' && token.key !== '"' && token.key !== ')')) break;
    const outcome = outcomeAt(sentence, at);
    if (!outcome && at > last && sentence.language.headFirst && startsClause(sentence, token.key)) break;
    if (!outcome) continue;
    return next && outcome.tag.last >= startOf(sentence, next) ? undefined : becoming(outcome);
  }
  const part =
    next &&
    tagBefore<CountRelation>(
      sentence,
      startOf(sentence, next),
      'count-relation',
      (value) => value.relation === 'part' && value.place === 'before',
    );
  return part ? outcomePast(sentence, next) : undefined;
}

/** A word with "and" written onto it begins another clause. */
function startsClause(sentence: Sentence, key: string): boolean {
  return sentence.language.analyse(key).some((reading) => reading.clitics[0] === 'and');
}

function startOf(sentence: Sentence, amount: Amount): number {
  return skipProclitics(sentence, readExactness(sentence, amount.first, amount.last).first);
}

function outcomeAt(sentence: Sentence, at: number): Tagged<Outcome> | undefined {
  return tagAt<Outcome>(sentence, at, 'outcome', (value, tag) => value.place !== 'before' && tag.clitics.length === 0);
}

/** "12 people, including three children, were killed": past the part. */
function outcomePast(sentence: Sentence, part: Amount): Becoming | undefined {
  const from = nounAfter(sentence, part, sentence.tokens.length)?.last ?? part.last;
  for (let at = from; at < from + REACH_PAST; at += 1) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'number') return undefined;
    const outcome = outcomeAt(sentence, at);
    if (outcome) return becoming(outcome);
  }
  return undefined;
}

function becoming({ tag, value }: Tagged<Outcome>): Becoming {
  return { concept: value.concept, first: tag.first, last: tag.last, start: tag.start, end: tag.end };
}
