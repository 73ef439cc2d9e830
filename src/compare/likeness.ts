import levenshtein from 'fast-levenshtein';
import type { Word } from '../model/reading.js';
import type { WordKnowledge } from '../model/thesaurus.js';
import { nearEvents } from './kin.js';
import { MAGNITUDE, poleRelation } from './opposition.js';
import type { Term } from './terms.js';
import { SPELLED_WITH_ONE_OFF } from './thresholds.js';

/** What one word is to another, the closest first. */
export type WordKinship = keyof typeof LIKENESS;

/** How surely two words say the same, by what they are to each other. */
const LIKENESS = {
  word: 1,
  inflected: 0.95,
  thing: 0.9,
  happening: 0.85,
  synonym: 0.8,
  root: 0.75,
  spelling: 0.7,
  wider: 0.7,
  side: 0.7,
  narrower: 0.55,
  drift: 0.5,
  near: 0.5,
  sibling: 0.2,
  opposite: 0,
} as const;

/** Likeness from which two terms say the same. */
export const SAID = 0.5;

const HAS_DIGIT = /\d/u;

/** What two words are to each other; `undefined` where nothing is known. */
export function kinshipOf(a: Word, b: Word, knowledge: WordKnowledge): WordKinship | undefined {
  const { thesaurus, events = true } = knowledge;
  if (a.key === b.key || (a.content && b.content && a.stem === b.stem)) return 'word';
  if (a.denies === b.key || b.denies === a.key) return 'opposite';
  if (HAS_DIGIT.test(a.key) || HAS_DIGIT.test(b.key)) return undefined;
  if (a.pole && b.pole && a.pole.scale === b.pole.scale) return a.pole.pole === b.pole.pole ? 'side' : 'opposite';
  if (a.belongs !== undefined && b.belongs !== undefined) return a.belongs === b.belongs ? 'thing' : undefined;
  const shared = a.concepts.find((concept) => b.concepts.includes(concept) && (events || !concept.startsWith('event:')));
  if (shared !== undefined) return shared.startsWith('event:') ? 'happening' : 'thing';
  if (isSpelling(a.stem, b.stem)) return 'spelling';
  const relation = thesaurus?.relation(a.key, b.key);
  if (relation === 'synonym' || (events && (relation === 'wider' || relation === 'narrower'))) return relation;
  if (thesaurus && thesaurus.lemma(a.key) === thesaurus.lemma(b.key)) return 'inflected';
  if (relation === 'opposite') return 'opposite';
  if (a.content && b.content && shareConsonants(a, b, knowledge)) return 'inflected';
  const poles = a.pole && b.pole ? poleRelation(a.pole, b.pole) : undefined;
  if (poles) return !poles.same ? 'opposite' : poles.scale === MAGNITUDE ? 'drift' : 'side';
  if (nearEvents(a.concepts, b.concepts)) return 'near';
  if (share(a.roots ?? [], b.roots ?? []) || (thesaurus && beginAlike(thesaurus.lemma(a.key), thesaurus.lemma(b.key)))) return 'root';
  return relation;
}

/** Whether two words may be forms of one verb: they share the consonants that inflection leaves. */
export function shareConsonants(a: Word, b: Word, { skeleton }: WordKnowledge): boolean {
  return skeleton !== undefined && share(skeleton(a.key), skeleton(b.key));
}

/** Whether two stems are one word agreeing with another subject, or one letter's difference of spelling. */
export function isSpelling(a: string, b: string): boolean {
  return (
    a === b || (Math.min(a.length, b.length) >= SPELLED_WITH_ONE_OFF && Math.abs(a.length - b.length) <= 1 && levenshtein.get(a, b) <= 1)
  );
}

/** Letters two words must begin with to be of one root where roots are not known, and share of the longer. */
const ROOT = 5;
const ROOT_SHARE = 0.55;

function beginAlike(a: string, b: string): boolean {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return shared >= ROOT && shared >= ROOT_SHARE * Math.max(a.length, b.length);
}

const SAME_COUNTRY = 0.6;
const SAME_NAME = 0.95;

/** How surely two terms say the same, in [0, 1]: names by what they name, figures by their values, words by what the language knows of them. */
export function likeness(a: Term, b: Term, knowledge: WordKnowledge): number {
  if (a.words.length === b.words.length && a.words.every(({ key }, at) => key === b.words[at]?.key)) return 1;
  if (a.kind === 'figure' || b.kind === 'figure') return a.kind === b.kind ? shareOfNames(a, b) : 0;
  if (a.kind === 'turn' || b.kind === 'turn') return 0;
  const named = shareOfNames(a, b);
  if (named > 0) return a.words.some((word) => b.words.some(({ key }) => word.key === key)) ? named : Math.min(named, SAME_NAME);
  if ((a.within !== undefined && b.names.includes(a.within)) || (b.within !== undefined && a.names.includes(b.within))) return SAME_COUNTRY;
  if (areTwoOfOneFamily(a, b)) return 0;
  let best = 0;
  for (const word of a.words) {
    if (!word.content) continue;
    for (const other of b.words) {
      if (!other.content) continue;
      const kinship = kinshipOf(word, other, knowledge);
      if (kinship === undefined || (LOOSE.has(kinship) && areKnown(a, b))) continue;
      best = Math.max(best, LIKENESS[kinship]);
    }
  }
  return best;
}

/** Two terms that the thesaurus calls opposites, or kinds of one thing. */
export function rivalry(a: Term, b: Term, knowledge: WordKnowledge): 'opposite' | 'sibling' | undefined {
  const [x, y] = [a.words[0], b.words[0]];
  const kinship = x && y && a.words.length === 1 && b.words.length === 1 ? kinshipOf(x, y, knowledge) : undefined;
  return kinship === 'opposite' || kinship === 'sibling' ? kinship : undefined;
}

/** What a part of two longer names says: "John Smith", "Peter Smith" are not one, three parts of four are. */
const IN_PART = 0.9;

/** Of the names of two terms, the share of the shorter that both have. */
function shareOfNames(a: Term, b: Term): number {
  if (a.names.length === 0 || b.names.length === 0) return 0;
  const share = a.names.filter((name) => b.names.includes(name)).length / Math.min(a.names.length, b.names.length);
  return share < 1 ? share * IN_PART : 1;
}

/** Two places, or two currencies, that are not one. */
function areTwoOfOneFamily(a: Term, b: Term): boolean {
  const [x, y] = [a.names[0], b.names[0]];
  return x !== undefined && y !== undefined && (x.startsWith('g:') || x.startsWith('m:')) && x.charAt(0) === y.charAt(0);
}

/** What is said of form alone: words that the lexicon knows to mean two things are not one for being built alike. */
const LOOSE: ReadonlySet<WordKinship> = new Set(['root', 'spelling', 'inflected']);

function areKnown(a: Term, b: Term): boolean {
  return isKnown(a) && isKnown(b) && !(a.kind === 'event' && b.kind === 'event' && a.pole === undefined && b.pole === undefined);
}

function isKnown({ concepts, events, names }: Term): boolean {
  return concepts.length > 0 || events.length > 0 || names.length > 0;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
