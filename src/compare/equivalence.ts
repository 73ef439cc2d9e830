import levenshtein from 'fast-levenshtein';
import type { Word } from '../model/reading.js';
import type { WordKnowledge } from '../model/thesaurus.js';
import { SPELLED_WITH_ONE_OFF } from './thresholds.js';

/** Whether two words say the same: one spelling, one stem, one letter off, one concept or kind of event, a listed synonym. */
export function sayTheSame(a: Word, b: Word, { thesaurus, events = true }: WordKnowledge): boolean {
  if (a.key === b.key || (a.content && b.content && a.stem === b.stem)) return true;
  if (HAS_DIGIT.test(a.key) || HAS_DIGIT.test(b.key)) return false;
  if (a.pole && b.pole && a.pole.scale === b.pole.scale) return a.pole.pole === b.pole.pole;
  if (a.belongs !== undefined && b.belongs !== undefined) return a.belongs === b.belongs;
  if (a.concepts.some((concept) => b.concepts.includes(concept) && (events || !concept.startsWith('event:')))) return true;
  if (isSpelling(a.stem, b.stem)) return true;
  const relation = thesaurus?.relation(a.key, b.key);
  return relation === 'synonym' || (events && (relation === 'wider' || relation === 'narrower'));
}

const HAS_DIGIT = /\d/u;

/** Whether two stems are one word agreeing with another subject, or one letter's difference of spelling. */
export function isSpelling(a: string, b: string): boolean {
  return (
    a === b || (Math.min(a.length, b.length) >= SPELLED_WITH_ONE_OFF && Math.abs(a.length - b.length) <= 1 && levenshtein.get(a, b) <= 1)
  );
}

/** Whether two runs of words are one when written together: "abu bakr" and "abubakr". */
export function sameWhenJoined(a: readonly Word[], b: readonly Word[]): boolean {
  const joined = (words: readonly Word[]): string => words.map(({ key }) => key).join('');
  return joined(a) === joined(b);
}

/** Whether two runs of words differ by a letter at most when written together. */
export function isOneOff(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [a, b].map((words) => words.map(({ key }) => key).join('')) as [string, string];
  return Math.min(x.length, y.length) > 2 && Math.abs(x.length - y.length) <= 1 && levenshtein.get(x, y) <= 1;
}

/** Whether one of two runs of words begins or ends as the other, written together: more is said of the same. */
export function isOneJoined(a: readonly Word[], b: readonly Word[]): boolean {
  const [x, y] = [a, b].map((words) => words.map(({ key }) => key).join('')) as [string, string];
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  return longer.startsWith(shorter) || longer.endsWith(shorter);
}

/** Whether two words are one word, however inflected: the past and the future of one verb among them. */
export function isRelated(a: Word, b: Word, knowledge: WordKnowledge): boolean {
  if (sayTheSame(a, b, knowledge)) return true;
  const { thesaurus, skeleton } = knowledge;
  if (thesaurus && thesaurus.lemma(a.key) === thesaurus.lemma(b.key)) return true;
  if (!skeleton) return false;
  const own = skeleton(a.key);
  return skeleton(b.key).some((consonants) => own.includes(consonants));
}
