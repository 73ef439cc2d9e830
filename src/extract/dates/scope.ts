import type { Words } from './words.js';

/** Tokens looked at before and after a date for a word of the future: about a clause. */
const BEFORE = 12;
const AFTER = 3;

/** Whether a word of the future stands in the clause of tokens `[first, last)`: "will", "al-muqarrar", a verb with the future proclitic. */
export function isFuture(words: Words, first: number, last: number): boolean {
  if (words.followsJoint(first, 'until') && !isPast(words, first, last)) return true;
  return inClause(words, first, last, pointsAhead);
}

/** Whether a word of the past does: "was", "kanat". */
export function isPast(words: Words, first: number, last: number): boolean {
  return inClause(words, first, last, (inner, at) => inner.tag(at, 'date-cue', (cue) => cue === 'past') !== undefined);
}

function inClause(words: Words, first: number, last: number, accepts: (words: Words, at: number) => boolean): boolean {
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at -= 1) {
    if (accepts(words, at)) return true;
    if (beginsClause(words, at)) break;
  }
  // "said Tuesday he will": the verb before the date is told of it, not the one after.
  const told = words.afterJoint(first - 1, 'on') === first ? first - 2 : first - 1;
  if (beginsClause(words, told)) return false;
  for (let at = last; at < Math.min(words.length, last + AFTER); at += 1) {
    if (beginsClause(words, at)) break;
    if (accepts(words, at)) return true;
  }
  return false;
}

function pointsAhead(words: Words, at: number): boolean {
  if (words.tag(at, 'date-cue', (cue) => cue === 'future')) return true;
  return words.sentence.tags[at]?.some((tag) => tag.clitics.includes('will')) ?? false;
}

function beginsClause(words: Words, at: number): boolean {
  return words.isMark(at, ';', ':', '"', '!', '?') || words.tag(at, 'date-cue', (cue) => cue === 'clause') !== undefined;
}

/** "one, two … days" as a count, with what it says of its exactness. */
export interface Count {
  readonly last: number;
  readonly count: number;
  readonly vague: boolean;
}

const LARGEST_COUNT = 5000;

/** A count of units at a token: a whole numeral, or "a few". A rough "about" may stand before it. */
export function countAt(words: Words, at: number): Count | undefined {
  const about = words.tag(at, 'date-cue', (cue, tag) => cue === 'about' && tag.clitics.length === 0);
  const from = about?.last ?? at;
  const numeral = words.numeral(from);
  if (numeral && !numeral.ordinal && Number.isInteger(numeral.value) && numeral.value > 0 && numeral.value <= LARGEST_COUNT) {
    return { last: numeral.last, count: numeral.value, vague: about !== undefined };
  }
  const word = words.tag(from, 'vague-count');
  if (word) return { last: word.last, count: word.value.count, vague: about !== undefined || word.value.exact !== true };
  return undefined;
}

/** Where a rough "about" ends, or `at`. */
export function skipAbout(words: Words, at: number): number {
  return words.tag(at, 'date-cue', (cue) => cue === 'about')?.last ?? at;
}
