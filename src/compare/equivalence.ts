import levenshtein from 'fast-levenshtein';
import type { Word } from '../model/reading.js';
import type { WordKnowledge } from '../model/thesaurus.js';
import { kinshipOf, shareConsonants, type WordKinship } from './likeness.js';

/** What two words may be to each other when one put for the other changes nothing. */
const SAME: ReadonlySet<WordKinship> = new Set(['word', 'side', 'thing', 'happening', 'spelling', 'synonym', 'wider', 'narrower']);
/** The same where one kind of event does not make two words one. */
const SAME_WORDS: ReadonlySet<WordKinship> = new Set(['word', 'side', 'thing', 'spelling', 'synonym']);

/** Whether two words say the same: one spelling, one stem, one letter off, one concept or kind of event, a listed synonym. */
export function sayTheSame(a: Word, b: Word, knowledge: WordKnowledge): boolean {
  const kinship = kinshipOf(a, b, knowledge);
  return kinship !== undefined && sameFor(knowledge).has(kinship);
}

/** Whether two words are one word, however inflected: the past and the future of one verb among them, "was" and "will be" too. */
export function isRelated(a: Word, b: Word, knowledge: WordKnowledge): boolean {
  const kinship = kinshipOf(a, b, knowledge);
  if (kinship === 'inflected' || (kinship !== undefined && sameFor(knowledge).has(kinship))) return true;
  return kinship !== 'opposite' && shareConsonants(a, b, knowledge);
}

function sameFor({ events = true }: WordKnowledge): ReadonlySet<WordKinship> {
  return events ? SAME : SAME_WORDS;
}

/** Whether two runs of words are one when written together: "abu bakr" and "abubakr". */
export function sameWhenJoined(a: readonly Word[], b: readonly Word[]): boolean {
  return joined(a) === joined(b);
}

/** Whether two runs of words differ by a letter at most when written together. */
export function isOneOff(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [joined(a), joined(b)];
  return Math.min(x.length, y.length) > 2 && Math.abs(x.length - y.length) <= 1 && levenshtein.get(x, y) <= 1;
}

/** Whether one of two runs of words begins or ends as the other, written together: more is said of the same. */
export function isOneJoined(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [joined(a), joined(b)];
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  return longer.startsWith(shorter) || longer.endsWith(shorter);
}

function joined(words: readonly Word[]): string {
  return words.map(({ key }) => key).join('');
}
