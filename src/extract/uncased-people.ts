import { kindSet, union } from '../languages/kinds.js';
import type { Demonym } from '../languages/tables/places.js';
import type { TitleModifier } from '../languages/tables/names.js';
import type { Body } from './bodies.js';
import { readComplement } from './complements.js';
import { articleStart, isBare, nameWordAt, particleAt, stemBehind, stemBehindThe, titleAt } from './naming.js';
import { headedPlaceAt } from './place-names.js';
import { once } from './once.js';
import type { Sentence } from './sentence.js';
import { hasAny, isStopWord, startsAny, tagAt } from './tagged.js';
import { modifiedTitle, type People, type TitlePhrase } from './title-phrase.js';
import { readName, type Announced, type NameRun } from './uncased-name.js';

/** The persons and offices of a sentence in a language without capitals. Names inside the names of bodies and streets are theirs. */
export function readUncasedPeople(sentence: Sentence, bodies: readonly Body[]): People {
  if (!hasAny(sentence, SPEAKING_FOR)) return NOBODY;
  const titles: TitlePhrase[] = [];
  const names: NameRun[] = [];
  const found: Found = { titles, names, holders: undefined };
  let at = 0;
  let next = 0;
  while (at < sentence.tokens.length) {
    while ((bodies[next]?.first ?? Infinity) < at) next += 1;
    const body = bodies[next];
    if (body?.first === at) at = body.last;
    else at = mayBegin(sentence, at) ? readAt(sentence, at, found) : at + 1;
  }
  for (const phrase of titles) nameInFront(sentence, phrase, names, found.holders);
  if (titles.length > 0) {
    names.sort((a, b) => a.first - b.first);
    for (const name of names) nameApposition(sentence, name, titles, found);
  }
  return { titles, names, holders: found.holders ?? NOBODY.holders };
}

interface Found {
  readonly titles: TitlePhrase[];
  readonly names: NameRun[];
  /** Made where there is one. */
  holders: Map<TitlePhrase, NameRun> | undefined;
}

function holds(found: Found, phrase: TitlePhrase, name: NameRun): void {
  found.holders ??= new Map();
  found.holders.set(phrase, name);
}

const NOBODY: People = { titles: [], names: [], holders: new Map() };

/** What begins a name, an office or a street; what stands before a name that no table knows; and what stands after one. */
const OPENING = kindSet(['place-head', 'title', 'title-modifier', 'given-name', 'family-name', 'name-particle']);
const ANNOUNCING = kindSet(['speech', 'demonym']);
const DESCENT = kindSet(['name-particle']);

const SPEAKING_FOR = union(OPENING, ANNOUNCING);

/** Whether anything speaks for a name or an office at `at`: hardly any word of a text is looked at more closely. */
function mayBegin(sentence: Sentence, at: number): boolean {
  return startsAny(sentence, at, OPENING) || startsAny(sentence, at - 1, ANNOUNCING) || startsAny(sentence, at + 1, DESCENT);
}

/** Reads what starts at `at` and returns the token to go on from. */
function readAt(sentence: Sentence, at: number, found: Found): number {
  const street = headedPlaceAt(sentence, at);
  if (street) return street.last;
  if (titlePhraseAt(sentence, at)) return readChain(sentence, at, found);
  const name = readName(sentence, at, saysBefore(sentence, at) ? 'speech' : 'none');
  if (!name) return at + 1;
  found.names.push(name);
  return name.last;
}

/** Whether the word before `at` is a verb of saying, or a nationality that somebody by name may have. */
function saysBefore(sentence: Sentence, at: number): boolean {
  if (!startsAny(sentence, at - 1, ANNOUNCING)) return false;
  if (tagAt<Demonym>(sentence, at - 1, 'demonym', (_, tag) => tag.clitics.length === 1 && tag.clitics[0] === 'the')) return true;
  return (
    tagAt(sentence, at - 1, 'speech', (_, tag) => tag.last === at && (tag.clitics.length === 0 || tag.clitics[0] === 'and')) !== undefined
  );
}

/** One title or several in a row ("the spokesman of X, Captain …"), and the name they belong to. */
function readChain(sentence: Sentence, from: number, found: Found): number {
  const chain: TitlePhrase[] = [];
  let at = from;
  let comma = false;
  for (;;) {
    const phrase = titlePhraseAt(sentence, at);
    if (!phrase || (chain.length > 0 && phrase.joined)) break;
    chain.push(phrase);
    at = phrase.last;
    comma = sentence.tokens[at]?.key === ',';
    if (comma && titlePhraseAt(sentence, at + 1)?.joined === false) at += 1;
    else if (!titlePhraseAt(sentence, at)) break;
  }
  for (const title of chain) found.titles.push(title);
  const last = chain.at(-1);
  const name = last && holderAfter(sentence, last);
  if (!name) return last?.last ?? from + 1;
  found.names.push(name);
  // "the spokesman of X", "X's coach": after a construction that nothing has closed the name is whose office it is, not who holds it.
  for (const phrase of chain) if (phrase.rank || phrase.particular) holds(found, phrase, name);
  return name.last;
}

/** The name right after a title, or after a comma, an opening mark or a nationality. */
function holderAfter(sentence: Sentence, phrase: TitlePhrase): NameRun | undefined {
  let at = phrase.last;
  const announced: Announced = !phrase.rank ? 'office' : phrase.weak ? 'hint' : 'rank';
  at = seatEnd(sentence, phrase) ?? at;
  const mark = sentence.tokens[at]?.key;
  if (mark === '"' || mark === "'") at += 1;
  const pause = mark === ',' || mark === '(' || mark === ':';
  if (pause) at += 1;
  const nationality = tagAt<Demonym>(sentence, at, 'demonym', (_, tag) => tag.clitics.length === 1 && tag.clitics[0] === 'the');
  if (nationality) at = nationality.tag.last;
  if (pause && !nationality) return readName(sentence, at, 'none') ?? nameBetweenMarks(sentence, at);
  return readName(sentence, at, pause || nationality ? 'office' : announced);
}

/** Words that what an office is of, or where it is held, takes at most where no table knows it. */
const LONGEST_SEAT = 4;

/** "the director of the district of X, Y Z": the comma after what an office in particular is of or held in, where nothing is said before it. */
function seatEnd(sentence: Sentence, phrase: TitlePhrase): number | undefined {
  if (!phrase.particular || phrase.rank || !OPENS_SEAT.some((clitic) => stemBehind(sentence, phrase.last, clitic) !== undefined))
    return undefined;
  for (let at = phrase.last; at <= phrase.last + LONGEST_SEAT; at += 1) {
    const token = sentence.tokens[at];
    if (token?.key === ',') return at;
    if (token?.kind !== 'word' || isStopWord(sentence, at) || tagAt(sentence, at, 'speech')) return undefined;
  }
  return undefined;
}

const OPENS_SEAT = ['to', 'in'] as const;

/** "the minister, X Y, said": between two commas a first name that is an everyday word too is a name. */
function nameBetweenMarks(sentence: Sentence, at: number): NameRun | undefined {
  const begins = nameWordAt(sentence, at) !== undefined || particleAt(sentence, at + 1) === 'servant';
  const name = begins ? readName(sentence, at, 'office') : undefined;
  return name && name.last - name.first > 1 && sentence.tokens[name.last]?.kind === 'mark' ? name : undefined;
}

/** "X Y, head of …": an office after a comma announces the name before it. */
function nameInFront(sentence: Sentence, phrase: TitlePhrase, names: NameRun[], holders: Found['holders']): void {
  const comma = phrase.first - 1;
  if (
    sentence.tokens[comma]?.key !== ',' ||
    phrase.joined ||
    phrase.rank ||
    holders?.has(phrase) ||
    names.some(({ last }) => last === comma)
  )
    return;
  for (let first = Math.max(0, comma - LONGEST_IN_FRONT); first < comma - 1; first += 1) {
    if (names.some((other) => first < other.last && other.first < comma)) continue;
    const name = readName(sentence, first, 'office');
    if (name?.last !== comma) continue;
    names.push(name);
    return;
  }
}

const LONGEST_IN_FRONT = 4;

/** "X, head of …" and "X the leader of …": the title after a name is its bearer's, unless it has a name of its own. */
function nameApposition(sentence: Sentence, name: NameRun, titles: readonly TitlePhrase[], found: Found): void {
  const comma = sentence.tokens[name.last]?.key === ',';
  const at = comma ? name.last + 1 : name.last;
  const phrase = titles.find(({ first }) => first === at);
  if (!phrase || phrase.joined || phrase.address || found.holders?.has(phrase)) return;
  // With no comma between, a bare "the director" may be a surname.
  if (!comma && (name.last - name.first < 2 || phrase.last - phrase.first < 2)) return;
  holds(found, phrase, name);
}

const phrasesOf = once(() => new Map<number, TitlePhrase | undefined>());

const TITLES = kindSet(['title', 'title-modifier']);

/** The title at `at` with its field, house and modifiers, read once a sentence. */
function titlePhraseAt(sentence: Sentence, at: number): TitlePhrase | undefined {
  if (!startsAny(sentence, at, TITLES)) return undefined;
  const phrases = phrasesOf(sentence);
  if (!phrases.has(at)) phrases.set(at, readTitlePhrase(sentence, at));
  return phrases.get(at);
}

function readTitlePhrase(sentence: Sentence, at: number): TitlePhrase | undefined {
  const before = tagAt<TitleModifier>(sentence, at, 'title-modifier');
  const modifiers = before ? [before.value.modifier] : [];
  const head = before ? titleAt(sentence, before.tag.last, isBare) : undefined;
  const title = head && !head.value.address ? head : titleAt(sentence, at);
  if (!title) return undefined;
  const opening = title === head && before ? before.tag : title.tag;
  const definite = endsDefinite(sentence, title.tag.last - 1, title.tag.clitics.at(-1) === 'the' && title.tag.last === title.tag.first + 1);
  const rank = title.value.rank === true && definite;
  const complement = readComplement(sentence, title.tag.last, definite, rank ? 'rank' : 'office');
  const { last, closed, words } = complement;
  return {
    first: at,
    last,
    start: articleStart(sentence, opening),
    end: sentence.tokens[last - 1]?.end ?? title.tag.end,
    title: modifiedTitle(title.value.title, title === head ? [...modifiers, ...complement.modifiers] : complement.modifiers),
    of: [...(title.value.of === undefined ? [] : [title.value.of]), ...words].join(' '),
    address: title.value.address === true,
    rank: title.value.rank === true && words.length === 0 && complement.modifiers.length === 0,
    weak: title.value.weak === true && title.tag.last === title.tag.first + 1,
    particular: closed,
    joined: opening.clitics[0] === 'and' || opening.clitics[0] === 'then',
  };
}

function endsDefinite(sentence: Sentence, at: number, withArticle: boolean): boolean {
  return withArticle || stemBehindThe(sentence, at) !== undefined;
}
