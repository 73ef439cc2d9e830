import type { Mention } from '../model/mention.js';
import { mentionOf } from './mention.js';
import { readNamed } from './named.js';
import type { Sentence } from './sentence.js';

/** Organisations, known or named by what they are. */
export function extractOrganisations(sentence: Sentence): Mention[] {
  return readNamed(sentence).bodies.map(({ start, end, name, key }) => mentionOf(sentence, 'organisation', start, end, { name, key }));
}
