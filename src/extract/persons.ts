import type { Mention } from '../model/mention.js';
import { mentionOf } from './mention.js';
import { readNamed } from './named.js';
import type { Sentence } from './sentence.js';

/** Persons by name, without their titles. */
export function extractPersons(sentence: Sentence): Mention[] {
  return readNamed(sentence).names.map(({ start, end, name, key }) => mentionOf(sentence, 'person', start, end, { name, key }));
}
