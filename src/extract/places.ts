import { kindSet } from '../languages/kinds.js';
import type { PlaceWord } from '../languages/tables/places.js';
import type { Mention } from '../model/mention.js';
import { isCapital, isDeterminer } from './capitals.js';
import { casedPlacesAt } from './cased-places.js';
import { mentionOf } from './mention.js';
import { readNamed } from './named.js';
import { articleStart, placeAt, stemBehindThe } from './naming.js';
import { headedPlaceAt } from './place-names.js';
import type { Sentence } from './sentence.js';
import { hasAny, hasKind, nextOf, tagAt, tagBefore, type Tagged } from './tagged.js';

/** What places are known by. */
const HEADS = kindSet(['place', 'place-head']);

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Places by name: countries, cities, regions and waters of the tables, and unknown ones by the noun beside them. */
export function extractPlaces(sentence: Sentence): Mention[] {
  if (!hasAny(sentence, HEADS)) return [];
  const { names, bodies } = readNamed(sentence);
  const taken: readonly Range[] = [...names, ...bodies.filter((body) => body.known)];
  const mentions: Mention[] = [];
  // Where there are capitals, an unknown place may begin at any of them before its head.
  const headed = sentence.language.cased && hasKind(sentence, 'place-head');
  const from = (at: number): number => (headed ? at : nextOf(sentence, HEADS, at));
  let at = from(0);
  while (at < sentence.tokens.length) {
    const inside = sentence.tokens[at]?.kind === 'word' ? taken.find((range) => range.first <= at && at < range.last) : undefined;
    const last = inside ? inside.last : readAt(sentence, at, mentions);
    at = from(Math.max(at + 1, last));
  }
  return mentions;
}

/** Reads the place that starts at `at`, if any; returns the token to go on from. */
function readAt(sentence: Sentence, at: number, mentions: Mention[]): number {
  const known = placeAt(sentence, at, () => true);
  if (known && isPlace(sentence, at, known)) {
    const { tag, value } = known;
    const start = articleStart(sentence, tag);
    const end = sentence.tokens[tag.last - 1]?.key.endsWith("'s") ? tag.end - 2 : tag.end;
    mentions.push(mentionOf(sentence, 'place', start, end, placeValue(sentence.text.slice(start, end), value)));
    return tag.last;
  }
  const headed = sentence.language.cased ? casedPlacesAt(sentence, at) : [headedPlaceAt(sentence, at)];
  let next = at + 1;
  for (const found of headed) {
    if (!found) continue;
    const name = sentence.text.slice(found.start, found.end);
    mentions.push(mentionOf(sentence, 'place', found.start, found.end, { name }));
    next = found.last;
  }
  return next;
}

function placeValue(name: string, { id, country }: PlaceWord): { name: string; id: string; country?: string } {
  return { name, id, ...(country === undefined ? {} : { country }) };
}

/** A capital where there are capitals; a word that is also something else only where a place is looked for. */
function isPlace(sentence: Sentence, at: number, { tag, value }: Tagged<PlaceWord>): boolean {
  if (sentence.language.cased && !isCapital(sentence, isDeterminer(sentence, at) ? at + 1 : at)) return false;
  // A conjunction and a preposition both cut off leave too little to tell a place by.
  if (tag.clitics.length > 2 && tag.clitics.at(-1) !== 'the') return false;
  if (isAdjective(sentence, at)) return false;
  if (!value.weak) return true;
  const led = tag.clitics.some((clitic) => clitic === 'in' || clitic === 'to');
  const clue = tagBefore(sentence, at, 'place-cue', (_, before) => before.clitics.length < 2) ?? tagBefore(sentence, at, 'place-head');
  const inCountry = sentence.tokens[tag.last]?.key === ',' && placeAt(sentence, tag.last + 1)?.value.id === value.country;
  return (
    (led && tag.end - tag.start > 2) ||
    clue !== undefined ||
    inCountry ||
    (tagAt(sentence, tag.last, 'place-head', (_, after) => after.clitics.length === 0) !== undefined && sentence.language.cased)
  );
}

/** "the Saudi shares": after a noun with the article a country's name with the article is its adjective. */
function isAdjective(sentence: Sentence, at: number): boolean {
  const nationality = tagAt(sentence, at, 'demonym', (_, tag) => tag.clitics.length === 1 && tag.clitics[0] === 'the');
  if (!nationality || tagBefore(sentence, at, 'speech') || tagBefore(sentence, at, 'place')) return false;
  return sentence.tokens[at]?.spaced === true && stemBehindThe(sentence, at - 1) !== undefined;
}
