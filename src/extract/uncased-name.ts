import { kindSet, onlyKind } from '../languages/kinds.js';
import { nameKey } from '../model/names.js';
import type { NameWord } from '../languages/tables/names.js';
import type { Demonym } from '../languages/tables/places.js';
import {
  isBare,
  isCommon,
  isLedNoun,
  isWeak,
  nameWordAt,
  organisationAt,
  particleAt,
  placeAt,
  stemBehind,
  stemBehindThe,
  stemBehindAnd,
  titleAt,
} from './naming.js';
import type { Sentence } from './sentence.js';
import { startsAny, tagAt, type Tagged } from './tagged.js';

/** A person's name in a sentence. */
export interface NameRun {
  /** Token range `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Source span without proclitics and possessive endings. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly key: string;
}

/**
 * What stands before: `none`, nothing that announces a name; `speech`, a verb of saying; `hint`, a rank that is an everyday word too; `office`, a title with its field; `rank`, a
 * word that a name follows at once. The stronger the announcement, the less the name itself must prove.
 */
export type Announced = 'none' | 'speech' | 'hint' | 'office' | 'rank';

type Part = 'given' | 'family' | 'unknown' | 'article';

interface Reading {
  readonly sentence: Sentence;
  readonly announced: Announced;
  at: number;
  readonly parts: Part[];
  /** Parts that are names beyond doubt. */
  strong: number;
  weak: number;
  alone: boolean;
  /** A preposition is written onto the first word: as likely an everyday word with its preposition. */
  led: boolean;
}

/** Names longer than this are lists. */
const LONGEST = 6;
/** A single unknown word shorter than this, in letters, is an initial or a particle. */
const SHORTEST = 3;

/** What a name begins with that nothing announces; an unknown one is told by the "bin" after it. */
const NAMES = kindSet(['given-name', 'family-name', 'name-particle']);
const PARTICLES = onlyKind('name-particle');

/** Reads a person's name that starts at token `at`, in a language without capitals; `undefined` where too little speaks for one. */
export function readName(sentence: Sentence, at: number, announced: Announced): NameRun | undefined {
  const first = sentence.tokens[at];
  if (first?.kind !== 'word' || (announced === 'none' && !startsAny(sentence, at, NAMES) && !startsAny(sentence, at + 1, PARTICLES)))
    return undefined;
  const reading: Reading = { sentence, announced, at, parts: [], strong: 0, weak: 0, alone: false, led: false };
  const start = opening(reading);
  if (start === undefined) return undefined;
  while (reading.parts.length < LONGEST && (compound(reading) || continuation(reading)));
  if (!isName(reading)) return undefined;
  const end = sentence.tokens[reading.at - 1]?.end ?? first.end;
  const name = sentence.text.slice(start, end);
  return { first: at, last: reading.at, start, end, name, key: keyOf(sentence, name, at, reading.at) };
}

/** The key of a name, with the ids of the words that the tables know. */
export function keyOf(sentence: Sentence, name: string, first: number, last: number): string {
  const ids = new Map<string, string>();
  for (let at = first; at < last; at += 1) {
    const token = sentence.tokens[at];
    const found = nameWordAt(sentence, at, at === first ? () => true : isBare);
    if (!token || found?.tag.last !== at + 1) continue;
    const plain = token.key.replace(/'s$/u, '');
    ids.set(plain, found.value.key);
    for (const { stem, clitics } of sentence.language.analyse(plain)) if (sameAs(clitics, found)) ids.set(stem, found.value.key);
  }
  return nameKey(name, (spelling) => ids.get(spelling));
}

function sameAs(clitics: readonly string[], { tag }: Tagged<NameWord>): boolean {
  return clitics.length === tag.clitics.length && clitics.every((clitic, index) => clitic === tag.clitics[index]);
}

/** Takes the first part; returns its source start. A conjunction or preposition may be written onto a known name, not onto an unknown one. */
function opening(reading: Reading): number | undefined {
  const { sentence, at, announced } = reading;
  const token = sentence.tokens[at];
  if (!token) return undefined;
  const particle = particleAt(sentence, at);
  if ((particle === 'servant' || particle === 'father' || isSon(sentence, at)) && !placeAt(sentence, at) && compound(reading))
    return token.start;
  const known =
    nameWordAt(sentence, at) ??
    nameWordAt(
      sentence,
      at,
      (tag) => (announced === 'none' || announced === 'speech') && tag.clitics.length > 0 && tag.clitics[0] !== 'the',
    );
  if (known && !isPartOfPlace(sentence, at, known)) {
    reading.led = known.tag.clitics.some((clitic) => clitic === 'in' || clitic === 'like');
    addKnown(reading, known);
    return known.value.definite ? token.start : known.tag.start;
  }
  const joined = stemBehindAnd(sentence, at) !== undefined;
  if (
    joined ||
    isPossessed(sentence, at) ||
    token.key.length < SHORTEST ||
    (isCommon(sentence, at) && !isNamedOn(sentence, at, announced)) ||
    isLedNoun(sentence, at) ||
    stemBehindThe(sentence, at) !== undefined
  )
    return undefined;
  // "X bin Y" is a name whatever X is.
  const son = isSon(sentence, at + 1);
  if (announced === 'none' && !son) return undefined;
  if (announced === 'speech' && !son && isCommon(sentence, at + 1)) return undefined;
  if (son) reading.strong += 1;
  addPart(reading, 'unknown', at + 1);
  return token.start;
}

/** "Dr Amira Abd al-X": an everyday word is a first name where a title announces it and a name beyond doubt goes on. */
function isNamedOn(sentence: Sentence, at: number, announced: Announced): boolean {
  return (
    (announced === 'rank' || announced === 'office') &&
    particleAt(sentence, at + 1) === 'servant' &&
    stemBehindThe(sentence, at + 2) !== undefined
  );
}

/** "bin", and nothing else of its kind: "ibn" and "walad" are everyday words. */
function isSon(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return particleAt(sentence, at) === 'descent' && token !== undefined && token.key.length === 2;
}

/** A city or body whose name begins as a person's does: "Port Said", "the university of King …". */
function isPartOfPlace(sentence: Sentence, at: number, { tag }: Tagged<NameWord>): boolean {
  const place = placeAt(sentence, at, (other) => other.clitics.length <= 1);
  const body = organisationAt(sentence, at, (other) => other.clitics.length <= 1);
  return (place !== undefined && place.tag.last > tag.last) || (body !== undefined && body.tag.last > tag.last);
}

function addPart(reading: Reading, part: Part, last: number): true {
  reading.parts.push(part);
  reading.at = last;
  return true;
}

function addKnown(reading: Reading, known: Tagged<NameWord>): true {
  if (isWeak(reading.sentence, known)) reading.weak += 1;
  else reading.strong += 1;
  if (known.value.alone) reading.alone = true;
  return addPart(reading, known.tag.kind === 'given-name' ? 'given' : 'family', known.tag.last);
}

/** Names of several words: Abd al-X, Abu X, bin X, the house of X, X al-Din; and foreign ones with van, de, and a hyphen. */
function compound(reading: Reading): boolean {
  const { sentence, at, parts } = reading;
  const opens = parts.length === 0;
  if (!opens && isHyphen(sentence, at)) return takeWord(reading, at + 1);
  const particle = particleAt(sentence, at);
  const next = sentence.tokens[at + 1];
  if (particle === undefined) return false;
  if (particle === 'faith') return !opens && addPart(reading, 'given', at + 1);
  if (next?.kind !== 'word' || (opens && (particle === 'of' || particle === 'clan'))) return false;
  if (particle === 'servant') {
    reading.strong += 1;
    return stemBehindThe(sentence, at + 1) !== undefined && addPart(reading, 'given', at + 2);
  }
  if (particle === 'clan') return addPart(reading, 'family', at + 2);
  return takeWord(reading, at + 1, particle !== 'of');
}

function isHyphen(sentence: Sentence, at: number): boolean {
  const [mark, next] = [sentence.tokens[at], sentence.tokens[at + 1]];
  return mark?.key === '-' && !mark.spaced && next?.kind === 'word' && !next.spaced;
}

/** The word that a particle or hyphen wants. */
function takeWord(reading: Reading, at: number, strong = false): boolean {
  const known = nameWordAt(reading.sentence, at);
  if (known) {
    if (isWeak(reading.sentence, known) && announcesOffice(reading.sentence, at)) return false;
    reading.at = at;
    if (strong) reading.strong += 1;
    return addKnown(reading, known);
  }
  const descent = particleAt(reading.sentence, at);
  if (descent === 'servant' && compoundAt(reading, at)) return true;
  if (isCommon(reading.sentence, at, true)) return false;
  if (strong) reading.strong += 1;
  return addPart(reading, 'unknown', at + 1);
}

function compoundAt(reading: Reading, at: number): boolean {
  reading.at = at;
  return compound(reading);
}

function continuation(reading: Reading): boolean {
  const { sentence, at, parts } = reading;
  const last = parts.at(-1);
  const known = nameWordAt(sentence, at);
  if (known) {
    const weak = isWeak(sentence, known);
    const office = weak && titleAt(sentence, at, isBare) !== undefined && announcesOffice(sentence, at);
    return last !== 'article' && !office && !isPartOfPlace(sentence, at, known) && !(last === 'family' && weak) && addKnown(reading, known);
  }
  if (last === undefined || last === 'article' || last === 'family' || particleAt(sentence, at) !== undefined) return false;
  if (stemBehindThe(sentence, at) !== undefined) return surnameWithArticle(reading) || regnalNumber(reading);
  // One unknown word closes a name; a second only where something has said that a name is coming, or a mark follows it.
  const marked = isMark(sentence, at + 1);
  const room =
    last === 'given' || (parts.length === 1 && reading.announced !== 'none') || (marked && parts.length === 2 && parts[0] === 'given');
  const expected =
    (reading.announced !== 'none' && parts.length === 1) ||
    (reading.strong > 0 &&
      (marked || isHyphen(sentence, at + 1) || nameWordAt(sentence, at + 1, (tag) => tag.clitics.length === 0) !== undefined));
  // After a full name, what may have a preposition or "and" written onto it goes on with the sentence.
  const unannounced = reading.announced === 'none' || reading.announced === 'speech';
  if (isVerb(sentence, at) || (unannounced && stemBehindAnd(sentence, at) !== undefined)) return false;
  if (parts.length > 1 && PROCLITICS.some((clitic) => stemBehind(sentence, at, clitic) !== undefined)) return false;
  return (
    room &&
    !isCommon(sentence, at, expected) &&
    !isLedNoun(sentence, at) &&
    !isPossessed(sentence, at) &&
    addPart(reading, 'unknown', at + 1)
  );
}

/** An imperfect of a verb that a table holds in another form. */
function isVerb(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || !tagAt(sentence, at, 'event')) return false;
  return sentence.language.isImperfect(token.key, (key) => sentence.language.lexicon.has(key, 'event'));
}

function isPossessed(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token !== undefined && sentence.language.possessed(sentence.text.slice(token.start, token.end));
}

/** A mark of punctuation that ends a phrase. */
function isMark(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token === undefined || (token.kind === 'mark' && token.key !== '-');
}

const PROCLITICS = ['and', 'in', 'to', 'like', 'then'] as const;

/** "emir of the region": a name that is a title too is one where more than itself is said. */
function announcesOffice(sentence: Sentence, at: number): boolean {
  const title = titleAt(sentence, at, isBare);
  return title !== undefined && (title.tag.last > at + 1 || isCommon(sentence, at + 1));
}

/** al-Harithi, al-Tahhan: only after a given name. A nationality is a surname only right after the first name that a title announced. */
function surnameWithArticle(reading: Reading): boolean {
  const { sentence, at, parts } = reading;
  const stem = stemBehindThe(sentence, at) ?? '';
  const announcedFirst = reading.announced === 'rank' && parts.length === 1;
  const belonging = stem.length > 3 ? sentence.language.relational(stem) : undefined;
  if (belonging === 'inflected') return false;
  // After a name that the tables do not hold only a surname of belonging goes on: "bin Musfir al-Harithi".
  if (parts.at(-1) !== 'given' && !(belonging && (announcedFirst || reading.strong > 0))) return false;
  if (tagAt<Demonym>(sentence, at, 'demonym', (_, tag) => isBare(tag)))
    return parts.length === 1 && reading.announced !== 'none' && addPart(reading, 'article', at + 1);
  if (
    isCommon(sentence, at, reading.announced !== 'none' || parts.length > 1) ||
    titleAt(sentence, at) ||
    tagAt(sentence, at, 'name-adjective')
  )
    return false;
  if (reading.strong === 0 && reading.announced === 'none' && !belonging) return false;
  if (belonging) reading.strong += 1;
  return addPart(reading, 'article', at + 1);
}

/** "King Muhammad the Sixth". */
function regnalNumber(reading: Reading): boolean {
  const { sentence, at, announced } = reading;
  const ordinal = (announced === 'rank' || announced === 'hint') && tagAt(sentence, at, 'ordinal', (_, tag) => isBare(tag));
  return ordinal !== undefined && ordinal !== false && addPart(reading, 'article', ordinal.tag.last);
}

function isName({ sentence, at, parts, strong, weak, alone, led, announced }: Reading): boolean {
  if (parts.length === 0) return false;
  // "said X Y": two unknown words and then what is said, or more about who says it.
  if (announced === 'speech' && strong + weak === 0) {
    return (
      parts.length === 2 &&
      (isMark(sentence, at) || tagAt(sentence, at, 'complement') !== undefined || tagAt(sentence, at, 'title') !== undefined)
    );
  }
  if (announced === 'rank') return true;
  if (announced === 'hint') return strong + weak > 0;
  if (announced === 'office') return strong + weak > 0 || parts.length > 1;
  if (parts.length === 1) return alone && weak === 0;
  return strong > 0 || (weak > 1 && !led);
}
