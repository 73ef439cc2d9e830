import { behind, sameClitics } from '../languages/facts.js';
import { kindSet, onlyKind } from '../languages/kinds.js';
import type { Analysis, Clitic, Tag } from '../languages/lexicon.js';
import type { NameParticle, NameWord, TitleWord } from '../languages/tables/names.js';
import type { OrganisationWord } from '../languages/tables/organisations.js';
import type { PlaceWord } from '../languages/tables/places.js';
import { skipFolded } from '../text/fold.js';
import type { Token } from '../text/tokens.js';
import type { Sentence } from './sentence.js';
import { isStopWord, startsAny, tagAt, type Tagged } from './tagged.js';

/** What the tables of names know of the words of a sentence; everything here is a look-up in its tags. */

/** A table word that leaves out its article, is an abbreviation written in capitals, or must hold a letter that folding hides. */
interface Marked {
  readonly definite?: true;
  readonly capitals?: true;
  readonly spelled?: string;
}

/** Whether a tag stands in the text as its table says: with its article, in capitals. */
export function isWritten(sentence: Sentence, { definite, capitals, spelled }: Marked, tag: Tag): boolean {
  if (definite && tag.clitics.at(-1) !== 'the') return false;
  if (spelled !== undefined && !sentence.text.slice(tag.start, tag.end).includes(spelled)) return false;
  return !capitals || /^[\p{Lu}.\-'’s]+$/u.test(sentence.text.slice(tag.start, tag.end));
}

/** Whether nothing but the article, if anything, is written onto the first word. */
export function isBare(tag: Tag): boolean {
  return tag.clitics.length === 0 || (tag.clitics.length === 1 && tag.clitics[0] === 'the');
}

/** The longest title at `at`; among equals the one that always has its article. */
export function titleAt(sentence: Sentence, at: number, fits: (tag: Tag) => boolean = () => true): Tagged<TitleWord> | undefined {
  if (!startsAny(sentence, at, TITLES)) return undefined;
  let best: Tagged<TitleWord> | undefined;
  for (const tag of sentence.tags[at] ?? []) {
    if (tag.kind !== 'title') continue;
    const value = tag.value as TitleWord;
    if (!isWritten(sentence, value, tag) || !fits(tag)) continue;
    const better =
      best === undefined ||
      tag.last > best.tag.last ||
      (tag.last === best.tag.last && value.definite === true && best.value.definite !== true);
    if (better) best = { tag, value };
  }
  return best;
}

const NAME_WORDS = kindSet(['given-name', 'family-name']);
const PARTICLES = onlyKind('name-particle');
const PLACES = onlyKind('place');
const ORGANISATIONS = onlyKind('organisation');
const TITLES = onlyKind('title');

/** The given or family name at `at`, the longer first; `fits` as to what is written onto it. */
export function nameWordAt(sentence: Sentence, at: number, fits: (tag: Tag) => boolean = isBare): Tagged<NameWord> | undefined {
  if (!startsAny(sentence, at, NAME_WORDS)) return undefined;
  let given: Tag | undefined;
  let family: Tag | undefined;
  for (const tag of sentence.tags[at] ?? []) {
    if (tag.kind === 'given-name') given ??= isNameWord(sentence, at, tag) && fits(tag) ? tag : undefined;
    else if (tag.kind === 'family-name') family ??= isNameWord(sentence, at, tag) && fits(tag) ? tag : undefined;
  }
  const tag = given && family ? (family.last > given.last ? family : given) : (given ?? family);
  return tag && { tag, value: tag.value as NameWord };
}

function isNameWord(sentence: Sentence, at: number, tag: Tag): boolean {
  const value = tag.value as NameWord;
  return isWritten(sentence, value, tag) && (value.definite === true || tag.clitics.at(-1) !== 'the') && !isFunctionWord(sentence, at, tag);
}

/**
 * Folding makes some names function words. As the letter before folding differs in careful writing, such a word is a name only where its last letter
 * stands as in the folded form.
 */
function isFunctionWord(sentence: Sentence, at: number, tag: Tag): boolean {
  if (tag.last > at + 1 || tag.clitics.length > 0 || !isStopWord(sentence, at)) return false;
  const token = sentence.tokens[at];
  return token === undefined || sentence.text.charAt(token.end - 1) !== token.key.charAt(token.key.length - 1);
}

export function particleAt(sentence: Sentence, at: number): NameParticle | undefined {
  if (!startsAny(sentence, at, PARTICLES)) return undefined;
  return tagAt<NameParticle>(sentence, at, 'name-particle', (_, tag) => tag.clitics.length === 0)?.value;
}

export function placeAt(sentence: Sentence, at: number, fits: (tag: Tag) => boolean = isBare): Tagged<PlaceWord> | undefined {
  if (!startsAny(sentence, at, PLACES)) return undefined;
  return tagAt<PlaceWord>(
    sentence,
    at,
    'place',
    (value, tag) => isWritten(sentence, value, tag) && (value.definite === true || tag.clitics.at(-1) !== 'the') && fits(tag),
  );
}

export function organisationAt(sentence: Sentence, at: number, fits: (tag: Tag) => boolean = isBare): Tagged<OrganisationWord> | undefined {
  if (!startsAny(sentence, at, ORGANISATIONS)) return undefined;
  return tagAt<OrganisationWord>(sentence, at, 'organisation', (value, tag) => isWritten(sentence, value, tag) && fits(tag));
}

const NAME_KINDS: ReadonlySet<string> = new Set([
  'given-name',
  'family-name',
  'name-particle',
  'place-cue',
  'letter-name',
  'name-adjective',
]);

/**
 * Whether the word at `at` is known as something else than a name: a function word, a verb of any table, a number, a place, an office. Where
 * a name is expected (`expected`), a word that another table holds only with an ending cut off may still be one.
 */
export function isCommon(sentence: Sentence, at: number, expected = false): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isStopWord(sentence, at)) return true;
  return (sentence.tags[at] ?? []).some((tag) => {
    const joined = tag.clitics[0] === 'and' || (tag.clitics[0] === 'then' && !expected);
    if (NAME_KINDS.has(tag.kind)) return joined && isExact(sentence, tag);
    if (expected && (!isExact(sentence, tag) || LENIENT.has(tag.kind))) return false;
    // A preposition may be the first letter of an unknown name: the word behind it must be long enough to be no chance.
    return isBare(tag) || joined || (tag.end - tag.start >= 3 && tag.clitics[0] !== 'then');
  });
}

/** Kinds whose words are names too where a name is expected: a unit, a day of the week without its article. */
const LENIENT: ReadonlySet<string> = new Set(['unit', 'weekday', 'concept', 'pole', 'measure']);

/** Whether an unknown word has a preposition and the article written onto it: it is no name. */
export function isLedNoun(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word') return false;
  return readingsOf(sentence, token).some(
    ({ stem, clitics }) => clitics.length > 1 && clitics.at(-1) === 'the' && stem.length >= SHORTEST_NOUN,
  );
}

const SHORTEST_NOUN = 4;

/** Whether a table holds the word as it is written, or its article cut off, with no ending cut off. */
function isExact(sentence: Sentence, tag: Tag): boolean {
  const token = sentence.tokens[tag.first];
  if (!token || tag.last > tag.first + 1) return true;
  const stem = tag.clitics.length === 0 ? token.key : stemBehind(sentence, tag.first, ...tag.clitics);
  return stem !== undefined && sentence.language.lexicon.has(stem, tag.kind);
}

/** Whether a name's word is an everyday word here: its table says so, or another table knows it too. */
export function isWeak(sentence: Sentence, { tag, value }: Tagged<NameWord>): boolean {
  if (value.weak) return true;
  if (tag.last > tag.first + 1) return false;
  return (sentence.tags[tag.first] ?? []).some(
    (other) => isBare(other) && !NAME_KINDS.has(other.kind) && other.kind !== 'place' && isExact(sentence, other),
  );
}

/** What is written onto a word, whatever the tables know: the first reading that cuts exactly these clitics off. */
export function stemBehind(sentence: Sentence, at: number, ...clitics: readonly Clitic[]): string | undefined {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word') return undefined;
  return behind(readingsOf(sentence, token), ...clitics);
}

/** What an article is written onto. */
export function stemBehindThe(sentence: Sentence, at: number): string | undefined {
  const token = sentence.tokens[at];
  return token?.kind === 'word' ? sentence.language.facts(token.spelling).behindThe : undefined;
}

/** What "and" is written onto, right onto it. */
export function stemBehindAnd(sentence: Sentence, at: number): string | undefined {
  const token = sentence.tokens[at];
  return token?.kind === 'word' ? sentence.language.facts(token.spelling).behindAnd : undefined;
}

function readingsOf(sentence: Sentence, token: Token): readonly Analysis[] {
  return sentence.language.facts(token.spelling).readings;
}

/**
 * Where a tag starts in the source with its article kept and every other proclitic cut off. An article of which a preposition has left a single letter
 * is cut off with it.
 */
export function articleStart(sentence: Sentence, tag: Tag): number {
  const token = sentence.tokens[tag.first];
  if (tag.clitics.at(-1) !== 'the' || !token) return tag.start;
  const before = tag.clitics.slice(0, -1);
  if (before.length === 0) return token.start;
  const reading = readingsOf(sentence, token).find(({ clitics }) => sameClitics(clitics, before));
  const start = reading ? skipFolded(sentence.text, token.start, reading.skip) : tag.start;
  return tag.start - start > 1 ? start : tag.start;
}
