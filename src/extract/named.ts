import { readBodies, type Body } from './bodies.js';
import { readCasedBodies } from './cased-bodies.js';
import { readCasedPeople } from './cased-people.js';
import { once } from './once.js';
import type { Sentence } from './sentence.js';
import type { People } from './title-phrase.js';
import { readUncasedPeople } from './uncased-people.js';

/** Who and what a sentence names. */
export interface Named extends People {
  readonly bodies: readonly Body[];
}

/** Reads a sentence's bodies, persons and offices together, once: each is told from the others by what the others take. */
export const readNamed = once((sentence: Sentence): Named => {
  const bodies = sentence.language.cased ? readCasedBodies(sentence) : readBodies(sentence);
  const people = sentence.language.cased ? readCasedPeople(sentence, bodies) : readUncasedPeople(sentence, bodies);
  return { bodies, ...people };
});
