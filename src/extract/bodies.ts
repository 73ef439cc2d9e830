import { kindSet, onlyKind } from '../languages/kinds.js';
import type { Tag } from '../languages/lexicon.js';
import type { OrganisationHead } from '../languages/tables/organisations.js';
import { wordingKey } from '../model/names.js';
import { foldKey } from '../text/fold.js';
import { isArabicScript, skeleton } from '../text/transliteration.js';
import { readComplement, type Complement } from './complements.js';
import { articleStart, organisationAt, placeAt } from './naming.js';
import type { Sentence } from './sentence.js';
import { nextOf, startsAny, tagAt } from './tagged.js';

/** An organisation named in a sentence. */
export interface Body {
  /** Token range `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Source span, with the article. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly key: string;
  /** In the tables by name: what stands inside it is no mention of its own. */
  readonly known: boolean;
}

/** What an organisation's name begins with, or in a language with capitals holds. */
export const NAMING_BODIES = kindSet(['organisation', 'organisation-head']);

/** The organisations of a sentence without capitals: known ones, and heads ("ministry", "university") with what they are in construction with. */
export function readBodies(sentence: Sentence): Body[] {
  const bodies: Body[] = [];
  for (let at = nextOf(sentence, NAMING_BODIES, 0); at < sentence.tokens.length;) {
    const body = bodyAt(sentence, at);
    if (body) bodies.push(body);
    at = nextOf(sentence, NAMING_BODIES, body ? body.last : at + 1);
  }
  return bodies;
}

const HEADS = onlyKind('organisation-head');

const anyClitics = (): boolean => true;

function bodyAt(sentence: Sentence, at: number): Body | undefined {
  const known = organisationAt(sentence, at, anyClitics);
  const place = placeAt(sentence, at, anyClitics);
  const read = headAt(sentence, at);
  if (place && place.tag.last > Math.max(known?.tag.last ?? 0, at + 1)) return undefined;
  // "the Agency of France Press" is in the tables; "the Bank of Qatar and …" is read off its words.
  if (!known || (read && read.last > known.tag.last + 1)) return read;
  const start = articleStart(sentence, known.tag);
  return {
    first: at,
    last: known.tag.last,
    start,
    end: known.tag.end,
    name: sentence.text.slice(start, known.tag.end),
    key: known.value.key,
    known: true,
  };
}

function headAt(sentence: Sentence, at: number): Body | undefined {
  const head = startsAny(sentence, at, HEADS) ? tagAt<OrganisationHead>(sentence, at, 'organisation-head') : undefined;
  if (!head) return undefined;
  const definite = head.tag.clitics.at(-1) === 'the';
  const complement = readComplement(sentence, head.tag.last, definite, 'body');
  const { last, closed, words, quoted } = complement;
  if (!closed || (words.length === 0 && !quoted) || last === head.tag.last) return undefined;
  if (head.value.weak && !definite && !quoted && isArabicScript(words[0] ?? '')) return undefined;
  const start = articleStart(sentence, head.tag);
  const end = sentence.tokens[last - 1]?.end ?? head.tag.end;
  if (quoted) return quotedBody(sentence, head.tag, complement, quoted);
  return { first: at, last, start, end, name: sentence.text.slice(start, end), key: bodyKey(head.value.type, words), known: false };
}

/** A name in quotation marks goes by itself: «the company "X"» and «the group "X"» are one. */
function quotedBody(sentence: Sentence, head: Tag, { last }: Complement, quoted: { start: number; end: number }): Body {
  const name = sentence.text.slice(quoted.start, quoted.end);
  let end = sentence.tokens[last - 1]?.end ?? quoted.end;
  for (let at = last - 1; at > head.last && end > quoted.end; at -= 1) {
    if ((sentence.tokens[at]?.start ?? 0) >= quoted.end) end = sentence.tokens[at]?.end ?? end;
  }
  return {
    first: head.first,
    last,
    start: articleStart(sentence, head),
    end,
    name,
    key: quotedKey(sentence, head.last + 1, name, quoted.end),
    known: false,
  };
}

function quotedKey(sentence: Sentence, from: number, name: string, end: number): string {
  const known = organisationAt(sentence, from);
  if (known?.tag.end === end) return known.value.key;
  if (/^[\p{Lu}\d&.-]{2,6}$/u.test(name)) return foldKey(name);
  return spelledOut(sentence, from, end) ?? wordingKey(name);
}

/** "en es o" is NSO: a name made of the names of letters. */
function spelledOut(sentence: Sentence, from: number, end: number): string | undefined {
  let letters = '';
  for (let at = from; (sentence.tokens[at]?.end ?? Infinity) <= end; at += 1) {
    const letter = tagAt<string>(sentence, at, 'letter-name', (_, tag) => tag.clitics.length === 0);
    if (!letter) return undefined;
    letters += letter.value;
  }
  return letters.length > 1 ? letters : undefined;
}

/** The type and what narrows it: fields and ids first, in one order, so that two house styles meet. */
export function bodyKey(type: string, words: readonly string[]): string {
  return [type, ...new Set(words.flatMap((word) => (isArabicScript(word) ? skeleton(word) : word).replace(/ /gu, '-') || []))].join(' ');
}
