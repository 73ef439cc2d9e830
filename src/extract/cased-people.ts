import { onlyKind } from '../languages/kinds.js';
import type { OfficeLink, TitleModifier, TitleWord } from '../languages/tables/names.js';
import type { Demonym } from '../languages/tables/places.js';
import { skeleton } from '../text/transliteration.js';
import type { Body } from './bodies.js';
import { isCapital, isDeterminer, isNameLike, isTitleCase } from './capitals.js';
import { readCasedName } from './cased-name.js';
import { nameWordAt, placeAt, titleAt } from './naming.js';
import type { Sentence } from './sentence.js';
import { nextOf, tagAt, tagBefore, type Tagged } from './tagged.js';
import { modifiedTitle, type People, type TitlePhrase } from './title-phrase.js';
import type { NameRun } from './uncased-name.js';

/** The persons and offices of a sentence in a language with capitals. */
export function readCasedPeople(sentence: Sentence, bodies: readonly Body[]): People {
  const titles = readTitles(sentence, bodies);
  const names: NameRun[] = [];
  const holders = new Map<TitlePhrase, NameRun>();
  for (const phrase of titles) {
    const name = holderAfter(sentence, phrase, bodies);
    if (!name) continue;
    if (!names.some((other) => other.first === name.first)) names.push(name);
    holders.set(phrase, name);
  }
  readPlainNames(sentence, bodies, titles, names);
  names.sort((a, b) => a.first - b.first);
  for (const name of names) nameApposition(sentence, name, titles, holders);
  return { titles, names, holders };
}

const TITLE = onlyKind('title');

function readTitles(sentence: Sentence, bodies: readonly Body[]): TitlePhrase[] {
  const titles: TitlePhrase[] = [];
  for (let at = nextOf(sentence, TITLE, 0); at < sentence.tokens.length; at = nextOf(sentence, TITLE, at + 1)) {
    const inside = bodies.find((body) => body.first <= at && at < body.last);
    const phrase = inside ? undefined : titlePhraseAt(sentence, at, bodies);
    if (!phrase) continue;
    titles.push(phrase);
    at = phrase.last - 1;
  }
  return titles;
}

/** The name right after a title, or after a comma: "the master, X,". A title of address wants its name at once. */
function holderAfter(sentence: Sentence, phrase: TitlePhrase, bodies: readonly Body[]): NameRun | undefined {
  let at = phrase.last;
  const mark = sentence.tokens[at]?.key;
  if (mark === '.' && sentence.tokens[at]?.spaced === false && phrase.rank) at += 1;
  const comma = mark === ',' && !phrase.address && !(phrase.rank && isCapital(sentence, phrase.last - 1));
  if (comma) at += 1;
  if (bodies.some((body) => body.first <= at && at < body.last)) return undefined;
  if (!comma && isTitleCase(sentence) && !phrase.rank && phrase.of === '') return undefined;
  return readCasedName(sentence, at, comma ? 'office' : 'rank');
}

function readPlainNames(sentence: Sentence, bodies: readonly Body[], titles: readonly TitlePhrase[], names: NameRun[]): void {
  const taken = [...bodies, ...titles, ...names];
  let at = 0;
  while (at < sentence.tokens.length) {
    const here = taken.find((range) => range.first <= at && at < range.last);
    const name = here === undefined && isCapital(sentence, at) ? readCasedName(sentence, at, 'none') : undefined;
    if (name && !taken.some((range) => range.first < name.last && name.first < range.last)) names.push(name);
    at = here?.last ?? name?.last ?? at + 1;
  }
}

/** "X, the chief operating officer," and "X, 51, head of …". */
function nameApposition(sentence: Sentence, name: NameRun, titles: readonly TitlePhrase[], holders: Map<TitlePhrase, NameRun>): void {
  if (sentence.tokens[name.last]?.key !== ',') return;
  let at = name.last + 1;
  if (sentence.tokens[at]?.kind === 'number' && sentence.tokens[at + 1]?.key === ',') at += 2;
  if (isDeterminer(sentence, at)) at += 1;
  const phrase = titles.find(({ first }) => first === at);
  if (phrase && !phrase.address && !holders.has(phrase)) holders.set(phrase, name);
}

function titlePhraseAt(sentence: Sentence, at: number, bodies: readonly Body[]): TitlePhrase | undefined {
  const title = titleAt(sentence, at);
  if (!title) return undefined;
  const { value } = title;
  const front = value.address ? { first: at, words: [], modifiers: [] } : frontOf(sentence, at, bodies);
  const back = value.address || value.rank ? { last: title.tag.last, words: [] } : backOf(sentence, title.tag.last, bodies);
  const words = [...(value.of === undefined ? [] : [value.of]), ...front.words, ...back.words];
  if (!isOffice(sentence, title, front.first, words)) return undefined;
  return {
    first: front.first,
    last: back.last,
    start: sentence.tokens[front.first]?.start ?? title.tag.start,
    end: sentence.tokens[back.last - 1]?.end ?? title.tag.end,
    title: modifiedTitle(value.title, front.modifiers),
    of: [...new Set(words)].join(' '),
    address: value.address === true,
    rank: value.rank === true,
    weak: value.weak === true,
    particular:
      back.words.length > 0 ||
      value.of !== undefined ||
      isDefinite(sentence, front.first) ||
      (words.length > 0 && !isIndefinite(sentence, front.first)),
    joined: false,
  };
}

/** Many titles are everyday words ("head", "general", "private"): they need a capital, a field or an article to be offices. */
function isOffice(sentence: Sentence, { tag, value }: Tagged<TitleWord>, first: number, words: readonly string[]): boolean {
  const capital = isCapital(sentence, tag.first);
  if (value.address) return capital && isNext(sentence, tag.last);
  if (value.rank) return (capital && isNext(sentence, tag.last)) || (isDefinite(sentence, first) && !VAGUE_RANKS.has(value.title));
  if (words.length > 0 || tag.last > tag.first + 1 || first < tag.first) return true;
  // ", CFO," after a name and its age.
  if (sentence.tokens[first - 1]?.key === ',' && sentence.tokens[tag.last]?.key === ',') return true;
  return isDefinite(sentence, first) ? !VAGUE.has(value.title) || isNameLike(sentence, tag.last) : isNameLike(sentence, tag.last);
}

const VAGUE: ReadonlySet<string> = new Set(['head', 'player', 'expert', 'secretary', 'owner', 'researcher', 'scientist', 'analyst']);
const VAGUE_RANKS: ReadonlySet<string> = new Set(['army-general', 'major', 'soldier', 'representative', 'governor', 'senator']);

/** A capital follows, past the dot of an abbreviation. */
function isNext(sentence: Sentence, at: number): boolean {
  return isCapital(sentence, sentence.tokens[at]?.key === '.' ? at + 1 : at);
}

function isDefinite(sentence: Sentence, first: number): boolean {
  return sentence.tokens[first - 1]?.key === 'the' || sentence.tokens[first - 1]?.key === "'s";
}

function isIndefinite(sentence: Sentence, first: number): boolean {
  const before = sentence.tokens[first - 1]?.key;
  return before === 'a' || before === 'an';
}

interface Front {
  readonly first: number;
  readonly words: readonly string[];
  readonly modifiers: readonly string[];
}

/** What narrows a title from the left: "former Israeli defence minister", "Iran's foreign minister", "the Foreign Ministry spokesman". */
function frontOf(sentence: Sentence, title: number, bodies: readonly Body[]): Front {
  const words: string[] = [];
  const modifiers: string[] = [];
  let first = title;
  for (let steps = 0; steps < 5; steps += 1) {
    if (sentence.tokens[first - 1]?.key === '-' && tagBefore(sentence, first - 1, 'title-modifier')) first -= 1;
    const body = bodies.find(({ last }) => last === first);
    const modifier = tagBefore<TitleModifier>(sentence, first, 'title-modifier');
    const field = tagBefore<string>(sentence, first, 'portfolio');
    const nation = tagBefore<Demonym>(sentence, first, 'demonym');
    const place = tagBefore<{ readonly id: string }>(sentence, first, 'place', (_, tag) => isCapital(sentence, tag.first));
    const found = modifier ?? field ?? nation ?? place;
    if (!body && !found) break;
    if (body) words.unshift(...body.key.split(' '));
    else if (modifier) modifiers.unshift(modifier.value.modifier);
    else if (field) words.unshift(field.value);
    else words.unshift(nation?.value.id ?? place?.value.id ?? '');
    first = body?.first ?? found?.tag.first ?? first;
  }
  return { first, words, modifiers };
}

/** What narrows it from the right: "of Qeshm", "for the maritime safety authority", "of the counter-terrorism department at the Foreign Ministry". */
function backOf(sentence: Sentence, from: number, bodies: readonly Body[]): { last: number; words: readonly string[] } {
  const words: string[] = [];
  let last = from;
  let at = from;
  let unknown = false;
  for (let steps = 0; steps < 10; steps += 1) {
    const link =
      tagAt<OfficeLink>(sentence, at, 'office-link', () => true) !== undefined || (words.length > 0 && sentence.tokens[at]?.key === 'and');
    if (link) at += 1;
    else if (words.length === 0) break;
    if (sentence.tokens[at]?.key === 'the') at += 1;
    const taken = narrowing(sentence, at, bodies, link);
    // With nothing between, an unknown capital goes on with an unknown name; after a field it begins the holder's.
    if (!taken || (taken.unknown && !link && !unknown)) break;
    unknown = taken.unknown === true;
    for (const word of taken.words) words.push(word);
    at = taken.last;
    last = at;
  }
  return { last, words };
}

interface Narrowing {
  readonly last: number;
  readonly words: readonly string[];
  /** A capitalised word of no table. */
  readonly unknown?: true;
}

/** One field, body, place, nation or capitalised word. After "and" only a field goes on with an office. */
function narrowing(sentence: Sentence, at: number, bodies: readonly Body[], linked: boolean): Narrowing | undefined {
  const field = tagAt<string>(sentence, at, 'portfolio');
  if (sentence.tokens[at - 1]?.key === 'and') return field ? { last: field.tag.last, words: [field.value] } : undefined;
  const body = bodies.find(({ first }) => first === at);
  if (body) return { last: body.last, words: body.key.split(' ') };
  if (field) return { last: field.tag.last, words: [field.value] };
  const nation = tagAt<Demonym>(sentence, at, 'demonym', (_, tag) => isCapital(sentence, tag.first));
  if (nation) return { last: nation.tag.last, words: [nation.value.id] };
  const place = placeAt(sentence, at, (tag) => isCapital(sentence, tag.first));
  if (place && linked) return { last: place.tag.last, words: [place.value.id] };
  const token = sentence.tokens[at];
  if (!token || !isNameLike(sentence, at) || tagAt(sentence, at, 'title')) return undefined;
  if (!linked && nameWordAt(sentence, at)) return undefined;
  return { last: at + 1, words: [skeleton(token.key.replace(/'s$/u, ''))], unknown: true };
}
