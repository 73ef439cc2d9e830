import { endWithoutPossessive, isCapital, isHyphen, isNameLike, isPossessive, isTitleCase, opensSentence } from './capitals.js';
import { nameWordAt, organisationAt, particleAt, placeAt } from './naming.js';
import type { Sentence } from './sentence.js';
import { isStopWord, tagAt, tagBefore } from './tagged.js';
import { keyOf, type Announced, type NameRun } from './uncased-name.js';

/** Words a name has at most, and in a headline whose every word is capitalised. */
const LONGEST = 5;
const LONGEST_IN_HEADLINE = 2;

/** Reads a person's name that starts at token `at`, in a language that writes names with capitals. */
export function readCasedName(sentence: Sentence, at: number, announced: Announced): NameRun | undefined {
  if (!startsName(sentence, at)) return undefined;
  const { last, words } = runFrom(sentence, at);
  if (words === 0 || !isName(sentence, at, last, words, announced)) return undefined;
  const start = sentence.tokens[at]?.start ?? 0;
  const end = endWithoutPossessive(sentence, last - 1);
  const name = sentence.text.slice(start, end);
  return { first: at, last, start, end, name, key: keyOf(sentence, name, at, last) };
}

function startsName(sentence: Sentence, at: number): boolean {
  if (!isCapital(sentence, at)) return false;
  const particle = particleAt(sentence, at);
  if (nameWordAt(sentence, at)) return true;
  return isNameLike(sentence, at) || (particle !== undefined && isCapital(sentence, at + 1));
}

/** The words of a run of capitals, with initials, hyphens and the small words inside names. */
function runFrom(sentence: Sentence, from: number): { last: number; words: number } {
  const most = isTitleCase(sentence) ? LONGEST_IN_HEADLINE : LONGEST;
  let at = from;
  let words = 0;
  while (words < most) {
    const next = wordFrom(sentence, at, words === 0);
    if (next === undefined) break;
    at = next;
    words += 1;
    if (isPossessive(sentence, at - 1)) break;
  }
  return { last: at, words };
}

/** The token after one word of a name, or nothing. */
function wordFrom(sentence: Sentence, at: number, first: boolean): number | undefined {
  const known = nameWordAt(sentence, at);
  if (known && (isCapital(sentence, at) || (!first && isCapital(sentence, known.tag.last - 1)))) return hyphened(sentence, known.tag.last);
  if (isInitial(sentence, at)) return at + 2;
  if (particleAt(sentence, at) !== undefined && (!first || isCapital(sentence, at))) {
    const next = isHyphen(sentence, at + 1) ? at + 2 : at + 1;
    if (isCapital(sentence, next) && !isBoundary(sentence, next)) return hyphened(sentence, next + 1);
  }
  // "Mehdi iran-Nejad": a small letter before a hyphen and a capital.
  if (!first && !isCapital(sentence, at) && isHyphen(sentence, at + 1) && isCapital(sentence, at + 2) && !isStopWord(sentence, at))
    return hyphened(sentence, at + 3);
  if (!isNameLike(sentence, at) || (!first && isBoundary(sentence, at))) return undefined;
  return sentence.tokens[at]?.key.length === 1 ? undefined : hyphened(sentence, at + 1);
}

/** "F." in "John F. Cooper". */
function isInitial(sentence: Sentence, at: number): boolean {
  const [letter, dot] = [sentence.tokens[at], sentence.tokens[at + 1]];
  return letter?.key.length === 1 && isCapital(sentence, at) && dot?.key === '.' && !dot.spaced;
}

function hyphened(sentence: Sentence, last: number): number {
  let at = last;
  while (isHyphen(sentence, at)) at += 2;
  return at;
}

/** What no name goes on with: a nationality, a title, a function word. */
function isBoundary(sentence: Sentence, at: number): boolean {
  return isStopWord(sentence, at) || tagAt(sentence, at, 'demonym') !== undefined || tagAt(sentence, at, 'title') !== undefined;
}

function isName(sentence: Sentence, first: number, last: number, words: number, announced: Announced): boolean {
  if (isThing(sentence, first, last) || isAcronym(sentence, first, last)) return false;
  const known = nameWordAt(sentence, first);
  const givenFirst = known?.tag.kind === 'given-name';
  const place = placeAt(sentence, first);
  const body = organisationAt(sentence, first);
  const elsewhere = (place && !place.value.weak) || body || tagAt(sentence, first, 'demonym') || tagAt(sentence, first, 'title');
  if (elsewhere && !givenFirst && !known?.value.alone) return false;
  if (announced === 'rank') return words > 1 || known !== undefined || !(opensSentence(sentence, first) || isHeadlineWord(sentence, first));
  if (known?.value.alone && words === 1) return true;
  if (words === 1) return announced === 'office' && known !== undefined && !known.value.weak;
  if (givenFirst)
    return !(
      known.value.weak &&
      opensSentence(sentence, first) &&
      nameWordAt(sentence, first + 1) === undefined &&
      tagAt(sentence, first + 1, 'event') !== undefined
    );
  if (isTitleCase(sentence)) return false;
  const closing = nameWordAt(sentence, last - 1);
  if (closing !== undefined && !closing.value.weak && !opensSentence(sentence, first)) return true;
  return announced === 'office' || isAged(sentence, last) || (!opensSentence(sentence, first) && speaks(sentence, first, last));
}

/** Ends as bodies and places do, or is one: "Harvard University", "Jordan Valley". */
function isThing(sentence: Sentence, first: number, last: number): boolean {
  const given = nameWordAt(sentence, first)?.tag.kind === 'given-name';
  for (let at = first; at < last; at += 1) {
    const named =
      tagAt(sentence, at, 'organisation', (_, tag) => tag.last > at + 1 || at === first) ??
      tagAt(sentence, at, 'place', (_, tag) => tag.last > at + 1);
    if (named && (named.tag.last >= last || !nameWordAt(sentence, at))) return true;
    const head = tagAt(sentence, at, 'organisation-head') ?? tagAt(sentence, at, 'place-head');
    if (head && !(given && nameWordAt(sentence, at)) && (at > first || last === first + 1)) return true;
  }
  const after = tagAt(sentence, last, 'organisation-head') ?? tagAt(sentence, last, 'place-head');
  return after !== undefined && isCapital(sentence, last);
}

/** "AMR" before words that are not all capitals is no first name. */
function isAcronym(sentence: Sentence, first: number, last: number): boolean {
  const capitals = (at: number): boolean => {
    const token = sentence.tokens[at];
    return token !== undefined && /^\p{Lu}{2,4}$/u.test(sentence.text.slice(token.start, token.end));
  };
  return capitals(first) && last > first + 1 && !capitals(last - 1);
}

/** In a headline of capitals a verb has one too. */
function isHeadlineWord(sentence: Sentence, at: number): boolean {
  return isTitleCase(sentence) && tagAt(sentence, at, 'event') !== undefined;
}

/** ", 51," after a name is its bearer's age. */
function isAged(sentence: Sentence, last: number): boolean {
  const age = sentence.tokens[last + 1];
  const close = sentence.tokens[last + 2]?.key;
  return sentence.tokens[last]?.key === ',' && age?.kind === 'number' && /^\d{1,2}$/u.test(age.key) && (close === ',' || close === '.');
}

/** "X Y said", "said X Y". */
function speaks(sentence: Sentence, first: number, last: number): boolean {
  if (last - first > 3 || tagAt(sentence, last, 'title')) return false;
  return (tagAt(sentence, last, 'speech') ?? tagBefore(sentence, first, 'speech')) !== undefined;
}
