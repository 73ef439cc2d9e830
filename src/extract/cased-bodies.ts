import type { OrganisationHead } from '../languages/tables/organisations.js';
import type { Demonym } from '../languages/tables/places.js';
import { skeleton } from '../text/transliteration.js';
import { bodyKey, NAMING_BODIES, type Body } from './bodies.js';
import { endWithoutPossessive, isCapital, isHyphen, isNameLike, isPossessive, isTitleCase, opensSentence } from './capitals.js';
import { organisationAt, placeAt } from './naming.js';
import type { Sentence } from './sentence.js';
import { isStopWord, nextOf, tagAt, tagBefore, type Tagged } from './tagged.js';

/** The organisations of a sentence with capitals: known ones, and runs of capitals with a head ("X University", "Bank of X", "X plc"). */
export function readCasedBodies(sentence: Sentence): Body[] {
  const bodies: Body[] = [];
  for (let at = nextOf(sentence, NAMING_BODIES, 0); at < sentence.tokens.length; at = nextOf(sentence, NAMING_BODIES, at + 1)) {
    const body = knownAt(sentence, at) ?? headedAt(sentence, at);
    if (!body) continue;
    while ((bodies.at(-1)?.last ?? 0) > body.first) bodies.pop();
    bodies.push(body);
    at = body.last - 1;
  }
  return bodies;
}

function knownAt(sentence: Sentence, at: number): Body | undefined {
  const found = organisationAt(sentence, at);
  if (!found || !(isCapital(sentence, at) || isCapital(sentence, found.tag.last - 1))) return undefined;
  const { last } = found.tag;
  // "Bloomberg News" is known; the "Facebook Group Ltd" is another.
  const start = found.tag.start;
  const end = endWithoutPossessive(sentence, last - 1);
  return { first: at, last, start, end, name: sentence.text.slice(start, end), key: found.value.key, known: true };
}

const WIDEST = 5;

function headedAt(sentence: Sentence, at: number): Body | undefined {
  const head = tagAt<OrganisationHead>(sentence, at, 'organisation-head');
  if (!head) return undefined;
  const capital = isCapital(sentence, at);
  const first = capital ? leftOf(sentence, at) : leftOfPlainHead(sentence, at, head);
  const vessel = head.value.type === 'vessel';
  const last =
    head.value.side === 'before' ? head.tag.last : vessel ? shipsName(sentence, head.tag.last) : rightOf(sentence, head.tag.last, capital);
  if (vessel && (capital || last === head.tag.last)) return undefined;
  if (first === at && last === head.tag.last) return undefined;
  const start = sentence.tokens[first]?.start ?? head.tag.start;
  const dot = sentence.tokens[last - 1]?.key === '.' ? sentence.tokens[last - 1]?.end : undefined;
  const end = dot ?? endWithoutPossessive(sentence, last - 1);
  const words = wordsBetween(sentence, first, last, head.tag.first, head.tag.last);
  if (words.length === 0) return undefined;
  const key = head.value.tail ? words.join(' ') : bodyKey(head.value.type, words);
  return { first, last, start, end, name: sentence.text.slice(start, end), key, known: false };
}

/** Capitals before a head: its name, unless they are a sentence's first word or somebody's possessive. */
function leftOf(sentence: Sentence, head: number): number {
  let at = head;
  const most = isTitleCase(sentence) ? 1 : WIDEST;
  while (at > 0 && head - at < most) {
    const before = at - 1;
    const hyphen = before > 0 && isHyphen(sentence, before);
    if (hyphen) {
      at -= 2;
      continue;
    }
    if (
      !isBodyWord(sentence, before) ||
      isPossessive(sentence, before) ||
      (opensSentence(sentence, before) && isStopWord(sentence, before))
    )
      break;
    at = before;
  }
  return at;
}

function isBodyWord(sentence: Sentence, at: number): boolean {
  if (!isCapital(sentence, at) || isStopWord(sentence, at)) return false;
  const title = tagAt(sentence, at, 'title');
  const calendar = tagAt(sentence, at, 'weekday') ?? tagAt(sentence, at, 'month');
  return title === undefined && calendar === undefined;
}

/** "the Iranian foreign ministry", "the maritime safety authority", "the Unite union": what may stand before a head without a capital. */
function leftOfPlainHead(sentence: Sentence, head: number, { value }: Tagged<OrganisationHead>): number {
  let at = head;
  const field = tagBefore<string>(sentence, at, 'portfolio');
  if (field && INSTITUTIONS.has(value.type)) at = field.tag.first;
  const nation = tagBefore<Demonym>(sentence, at, 'demonym');
  if (field && INSTITUTIONS.has(value.type)) return nation?.tag.first ?? at;
  if (value.tail || !NAMED_BEFORE.has(value.type) || !isNameLike(sentence, at - 1) || opensSentence(sentence, at - 1)) return head;
  if (tagBefore(sentence, at, 'demonym') || tagBefore(sentence, at, 'place') || tagBefore(sentence, at, 'title')) return head;
  return isTitleCase(sentence) || isPossessive(sentence, at - 1) ? head : leftOf(sentence, head);
}

/** What a field alone makes a body in particular: "the foreign ministry", not "technology services". */
const INSTITUTIONS: ReadonlySet<string> = new Set([
  'ministry',
  'department',
  'authority',
  'agency',
  'commission',
  'committee',
  'council',
  'police',
  'directorate',
]);
const NAMED_BEFORE: ReadonlySet<string> = new Set(['union', 'agency', 'university', 'party', 'group', 'movement', 'newspaper', 'network']);

/** "the tanker X Y": capitals right after the kind of ship. */
function shipsName(sentence: Sentence, from: number): number {
  let at = from;
  while (at - from < 3 && isNameLike(sentence, at) && !placeAt(sentence, at)) at += 1;
  return at;
}

/** "… of X and Y", "… for the X of Y": capitals, or fields of office after a head without a capital. */
function rightOf(sentence: Sentence, from: number, capital: boolean): number {
  const link = sentence.tokens[from]?.key;
  if (link !== 'of' && link !== 'for') return from;
  let at = from + 1;
  if (sentence.tokens[at]?.key === 'the') at += 1;
  let last = from;
  for (let steps = 0; steps < 2 * WIDEST; steps += 1) {
    const field = tagAt(sentence, at, 'portfolio');
    const place = placeAt(sentence, at);
    const next = field ? field.tag.last : capital && place ? place.tag.last : at + 1;
    if (!(field && (!capital || isCapital(sentence, at))) && !(capital && isBodyWord(sentence, at))) break;
    at = next;
    last = at;
    if (isPossessive(sentence, at - 1)) break;
    const joint = sentence.tokens[at]?.key;
    const joins = joint === 'and' || joint === 'of' || joint === 'for' || joint === '&';
    if (joins && (isCapital(sentence, at + 1) || (!capital && tagAt(sentence, at + 1, 'portfolio')))) at += 1;
  }
  return last;
}

/** Fields, ids of places and nations, else consonant classes, of the words of a body beside its head. */
function wordsBetween(sentence: Sentence, first: number, last: number, headFirst: number, headLast: number): string[] {
  const words: string[] = [];
  let at = first;
  while (at < last) {
    if (at >= headFirst && at < headLast) {
      at = headLast;
      continue;
    }
    const field = tagAt<string>(sentence, at, 'portfolio', (_, tag) => tag.last <= last);
    const nation = tagAt<Demonym>(sentence, at, 'demonym', (_, tag) => tag.last <= last);
    const place = placeAt(sentence, at, (tag) => tag.last <= last);
    const token = sentence.tokens[at];
    const found = field ?? nation ?? place;
    if (found) words.push(field?.value ?? nation?.value.id ?? place?.value.id ?? '');
    else if (token?.kind === 'word' && !isStopWord(sentence, at)) words.push(skeleton(token.key.replace(/'s$/u, '')));
    at = found ? found.tag.last : at + 1;
  }
  return words.filter((word) => word !== '');
}
