import type { PlaceHead } from '../languages/tables/places.js';
import { endWithoutPossessive, isCapital, isHyphen, isNameLike, isPossessive, isTitleCase, opensSentence } from './capitals.js';
import { nameWordAt, organisationAt, placeAt } from './naming.js';
import type { HeadedPlace } from './place-names.js';
import type { Sentence } from './sentence.js';
import { tagAt } from './tagged.js';

/** Heads that belong to the name beside them even without a capital of their own. */
const PART_OF_NAME: ReadonlySet<PlaceHead> = new Set(['island', 'water', 'mountain', 'street', 'facility']);
/** Heads that stand before the name with nothing between: "Mount X", "Lake X". */
const BEFORE_NAME: ReadonlySet<PlaceHead> = new Set(['water', 'mountain', 'camp', 'island']);
const LONGEST = 3;

/** Places that no table knows, in a language with capitals: "the town of X", "the villages of X and Y", "X province", "Lake X". */
export function casedPlacesAt(sentence: Sentence, at: number): HeadedPlace[] {
  if (isTitleCase(sentence)) return [];
  const head = tagAt<PlaceHead>(sentence, at, 'place-head');
  const after = head ? namesAfter(sentence, at, head.tag.last) : [];
  if (after.length > 0) return after;
  const before = nameBeforeHead(sentence, at);
  return before ? [before] : [];
}

/** "town of X", "villages of X and Y", "Mount X". */
function namesAfter(sentence: Sentence, head: number, from: number): HeadedPlace[] {
  const of = sentence.tokens[from]?.key === 'of';
  const settlement = !isCapital(sentence, head) && isSettlement(sentence, head) && isUnknown(sentence, from);
  if (!of && !settlement) {
    const kind = tagAt<PlaceHead>(sentence, head, 'place-head')?.value;
    const last = isCapital(sentence, head) && kind !== undefined && BEFORE_NAME.has(kind) ? capitalsFrom(sentence, from) : from;
    return last > from && !tagAt(sentence, last, 'organisation-head') ? [placeOver(sentence, head, head, last)] : [];
  }
  const found: HeadedPlace[] = [];
  let at = of ? from + 1 : from;
  for (;;) {
    const last = capitalsFrom(sentence, at);
    if (last === at) return found;
    found.push(placeOver(sentence, head, at, last));
    if (sentence.tokens[last]?.key !== 'and' && sentence.tokens[last]?.key !== ',') return found;
    at = last + 1;
  }
}

/** "the villages X and Y", "the town X". */
function isSettlement(sentence: Sentence, head: number): boolean {
  return tagAt<PlaceHead>(sentence, head, 'place-head', (value) => value === 'city' || value === 'village') !== undefined;
}

/** "Hormozgan province", "the Porta Nuova area", "Aldwick Airport". */
function nameBeforeHead(sentence: Sentence, at: number): HeadedPlace | undefined {
  if (!isCapital(sentence, at) || (at > 0 && isCapital(sentence, at - 1) && isUnknown(sentence, at - 1))) return undefined;
  const last = capitalsFrom(sentence, at);
  const head = last > at ? tagAt<PlaceHead>(sentence, last, 'place-head') : undefined;
  if (!head || (opensSentence(sentence, at) && last === at + 1)) return undefined;
  const whole = isCapital(sentence, last) || PART_OF_NAME.has(head.value);
  return placeOver(sentence, at, at, whole ? head.tag.last : last);
}

function placeOver(sentence: Sentence, first: number, name: number, last: number): HeadedPlace {
  return { first, last, start: sentence.tokens[name]?.start ?? 0, end: endWithoutPossessive(sentence, last - 1) };
}

/** A run of capitals that no table knows; a head with a capital ends it. */
function capitalsFrom(sentence: Sentence, from: number): number {
  let at = from;
  while (at - from < LONGEST && isUnknown(sentence, at)) {
    at += 1;
    if (isHyphen(sentence, at)) at += 2;
    if (isPossessive(sentence, at - 1)) return tagAt(sentence, at, 'place-head') ? from : at;
  }
  return at;
}

function isUnknown(sentence: Sentence, at: number): boolean {
  if (!isNameLike(sentence, at) || placeAt(sentence, at) || organisationAt(sentence, at) || nameWordAt(sentence, at)?.value.alone)
    return false;
  const key = sentence.tokens[at]?.key ?? '';
  if (sentence.language.relational(key) !== undefined && tagAt(sentence, at + 1, 'place-head')) return false;
  return !['place-head', 'organisation-head', 'title', 'demonym', 'document-type', 'portfolio'].some((kind) => tagAt(sentence, at, kind));
}
