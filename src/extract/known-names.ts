import type { Language } from '../languages/language.js';
import { isMention, type Mention, type PersonValue } from '../model/mention.js';
import type { ReadSentence } from '../model/reading.js';
import { foldKey, skipFolded } from '../text/fold.js';
import { endWithoutPossessive, isCapital } from './capitals.js';
import { mentionOf } from './mention.js';
import { isCommon } from './naming.js';
import type { Sentence } from './sentence.js';

/** Surnames that an article has introduced with a first name, folded as written, and whose they are. */
export type KnownNames = ReadonlyMap<string, PersonValue>;

/** Shorter surnames are too often other words. */
const SHORTEST = 3;

/**
 * The surnames of an article's persons. `key` of a surname is the whole person's; one that two persons share is nobody's in particular and is
 * left out. Surnames of one unit only: what comes after the last space or hyphen of a name of two words or more.
 */
export function knownNames(sentences: Iterable<{ readonly mentions: readonly Mention[] }>): KnownNames {
  const known = new Map<string, PersonValue | undefined>();
  for (const { mentions } of sentences) for (const mention of mentions) if (isMention(mention, 'person')) addName(known, mention.value);
  const found = new Map<string, PersonValue>();
  for (const [surname, person] of known) if (person) found.set(surname, person);
  return found;
}

function addName(known: Map<string, PersonValue | undefined>, { name, key }: PersonValue): void {
  const surname = surnameOf(name);
  if (surname === undefined || !key.includes(' ')) return;
  const other = known.get(surname);
  if (!known.has(surname)) known.set(surname, { name, key });
  else if (other !== undefined && other.key !== key)
    known.set(surname, mergeable(other.key, key) ? longer(other, { name, key }) : undefined);
}

function surnameOf(name: string): string | undefined {
  const words = foldedWords(name);
  const last = words.at(-1);
  return words.length > 1 && last !== undefined && last.length >= SHORTEST ? last : undefined;
}

function foldedWords(name: string): string[] {
  return foldKey(name)
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
}

/** One key holds every unit of the other: a middle name more or less. */
function mergeable(a: string, b: string): boolean {
  const [x, y] = [a.split(' '), b.split(' ')];
  const [short, long] = x.length <= y.length ? [x, new Set(y)] : [y, new Set(x)];
  return short.every((unit) => long.has(unit));
}

function longer(a: PersonValue, b: PersonValue): PersonValue {
  return b.key.length > a.key.length ? b : a;
}

/**
 * The places of a sentence where a known surname stands alone, outside the persons already found (`earlier`). `name` is as written, `key` the whole
 * person's.
 */
export function recallNames(sentence: Sentence, known: KnownNames, earlier: readonly Mention[]): Mention[] {
  if (known.size === 0) return NOTHING;
  const { tokens, text } = sentence;
  const { cased } = sentence.language;
  let found: Mention[] | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const surname = cased ? casedSurname(sentence, at, known) : uncasedSurname(sentence, at, known);
    if (!surname || earlier.some((other) => takes(other, token))) continue;
    const { start, end, person } = surname;
    (found ??= []).push(mentionOf(sentence, 'person', start, end, { name: text.slice(start, end), key: person.key }));
  }
  return found ?? NOTHING;
}

const NOTHING: Mention[] = [];
/** Past this many surnames it is as quick to read every sentence again. */
const FEW = 100;

/** Whether any word outside the persons and bodies found already may be a known surname: only there is anything to recall. */
export function mayRecall({ words, mentions }: Told, known: KnownNames, { cased, analyse }: Language): boolean {
  if (known.size > FEW) return true;
  const holds = cased ? casedKey : (key: string): boolean => uncasedKey(key, known, analyse);
  for (const word of words) {
    if (holds(word.key, known) && !mentions.some((other) => takes(other, word))) return true;
  }
  return false;
}

/** What is known of a sentence once it has been read. */
type Told = Pick<ReadSentence, 'words' | 'mentions'>;

function casedKey(key: string, known: KnownNames): boolean {
  return known.has(key) || (key.endsWith("'s") && known.has(key.slice(0, -2)));
}

/** Nothing is cut off behind a surname where there are no capitals: most words are told by their end. */
function uncasedKey(key: string, known: KnownNames, analyse: Language['analyse']): boolean {
  for (const surname of known.keys()) {
    if (key.endsWith(surname) && (key === surname || analyse(key).some(({ stem }) => stem === surname))) return true;
  }
  return false;
}

/** Whether a person or body found before holds the token. */
function takes(other: Mention, token: { readonly start: number; readonly end: number }): boolean {
  return (other.kind === 'person' || other.kind === 'organisation') && other.start < token.end && token.start < other.end;
}

interface Surname {
  readonly start: number;
  readonly end: number;
  readonly person: PersonValue;
}

function casedSurname(sentence: Sentence, at: number, known: KnownNames): Surname | undefined {
  const token = sentence.tokens[at];
  const person = token && isCapital(sentence, at) ? known.get(token.key.replace(/'s$/u, '')) : undefined;
  return token && person ? { start: token.start, end: endWithoutPossessive(sentence, at), person } : undefined;
}

/** With the surname's own article or none; a conjunction or preposition may be written onto it. */
function uncasedSurname(sentence: Sentence, at: number, known: KnownNames): Surname | undefined {
  const token = sentence.tokens[at];
  if (!token) return undefined;
  for (const { stem, skip, clitics } of sentence.language.facts(token.spelling).readings) {
    const person = clitics.includes('the') ? undefined : known.get(stem);
    if (person && (clitics.length > 0 || !isCommon(sentence, at, true))) {
      return { start: skipFolded(sentence.text, token.start, skip), end: token.end, person };
    }
  }
  return undefined;
}
