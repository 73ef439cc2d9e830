import { onlyKind } from '../languages/kinds.js';
import type { PlaceHead } from '../languages/tables/places.js';
import { isBare, isCommon, nameWordAt, placeAt, stemBehindThe, titleAt } from './naming.js';
import type { Sentence } from './sentence.js';
import { startsAny, tagAt } from './tagged.js';
import { readName } from './uncased-name.js';

/** A place named by what it is: "the village of X". */
export interface HeadedPlace {
  /** Token range `[first, last)`, head included. */
  readonly first: number;
  readonly last: number;
  /** Source span of the name: the head belongs to the names of waters, mountains, streets and buildings. */
  readonly start: number;
  readonly end: number;
}

const PART_OF_NAME: ReadonlySet<PlaceHead> = new Set(['island', 'water', 'mountain', 'camp', 'street', 'facility']);

const HEADS = onlyKind('place-head');

/** A place that no table knows, by the noun in front of it, in a language without capitals. */
export function headedPlaceAt(sentence: Sentence, at: number): HeadedPlace | undefined {
  if (!startsAny(sentence, at, HEADS)) return undefined;
  const head = tagAt<PlaceHead>(sentence, at, 'place-head', (_, tag) => tag.clitics.at(-1) !== 'the');
  if (!head || placeAt(sentence, at)) return undefined;
  const from = head.tag.last;
  const last = unknownName(sentence, from, head.value === 'region') ?? namesake(sentence, from);
  const first = sentence.tokens[from];
  const end = sentence.tokens[(last ?? 0) - 1]?.end;
  if (last === undefined || !first || end === undefined) return undefined;
  return { first: at, last, start: PART_OF_NAME.has(head.value) ? head.tag.start : first.start, end };
}

/** A place after its head that the tables know is a place of its own, no longer name. */
function unknownName(sentence: Sentence, at: number, definite: boolean): number | undefined {
  if (placeAt(sentence, at) || tagAt(sentence, at, 'place-head') || tagAt(sentence, at, 'organisation-head')) return undefined;
  const prefix = tagAt(sentence, at, 'place-prefix', (_, tag) => isBare(tag));
  if (prefix) return isName(sentence, at + 1, true) ? at + 2 : undefined;
  // "a green area", "the area of the-X": a region's bare word is most often its adjective.
  if (definite && stemBehindThe(sentence, at) === undefined) return undefined;
  return isName(sentence, at) ? at + 1 : undefined;
}

function isName(sentence: Sentence, at: number, expected = false): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isCommon(sentence, at, expected)) return false;
  const definite = stemBehindThe(sentence, at);
  if (definite !== undefined) return true;
  return token.key.length > 2 && sentence.language.relational(token.key) === undefined;
}

/** A street, airport or camp named after a person: "King Fahd road". */
function namesake(sentence: Sentence, at: number): number | undefined {
  const title = titleAt(sentence, at, isBare);
  if (title?.value.rank) return readName(sentence, title.tag.last, 'rank')?.last;
  return nameWordAt(sentence, at) ? readName(sentence, at, 'rank')?.last : undefined;
}
