import type { Mention } from '../model/mention.js';
import { mentionOf } from './mention.js';
import { readNamed } from './named.js';
import type { Sentence } from './sentence.js';

/** Offices, ranks and professions: those with a holder beside them, and those that are said of one office in particular. */
export function extractRoles(sentence: Sentence): Mention[] {
  const { titles, holders } = readNamed(sentence);
  return titles.flatMap((phrase) => {
    const holder = holders.get(phrase)?.name;
    if (phrase.address || (holder === undefined && (phrase.weak || !phrase.particular))) return [];
    const value = { title: phrase.title, ...(phrase.of === '' ? {} : { of: phrase.of }), ...(holder === undefined ? {} : { holder }) };
    return [mentionOf(sentence, 'role', phrase.start, phrase.end, value)];
  });
}
