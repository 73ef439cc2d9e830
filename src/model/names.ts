import levenshtein from 'fast-levenshtein';
import { foldKey } from '../text/fold.js';
import { isArabicScript, skeleton, soundsOf, type Sound } from '../text/transliteration.js';
import type { PersonValue } from './mention.js';
import { unitsOf, type Unit } from './name-units.js';

/**
 * Names of persons compared by spelling, within one script and across two.
 *
 * A name is cut into units: articles and words of descent are dropped (al-, bin, bint, ibn), and what is one name in several words
 * is joined (Abd al-Rahman, Salah al-Din, Nasr Allah, Abu X), so that house styles of spacing make no difference.
 */

/** Marks a unit of a key that a table of names knows from others with its consonants: two different ones are two names, however alike they look. */
const KNOWN = '@';

/** A conjunction or preposition that may be written onto the first word of a name. */
const LEADING = /^[\u0648\u0628\u0644]/u;

/**
 * A key equal for most spellings of one name in either script: a space-separated unit a name, each its consonant classes, or what `known` (by folded
 * spelling) has for it: a table's `@husayn` and `@hasan` keep apart what consonants alone cannot.
 */
export function nameKey(name: string, known: (spelling: string) => string | undefined = () => undefined): string {
  const units = unitsOf(name);
  const full = units.filter(({ initial }) => !initial);
  // An initial is left out of a name that has two words without it: "John F. Cooper" is John Cooper.
  return (full.length > 1 ? full : units)
    .map(({ spelling }) => {
      // A name of one weak letter has no skeleton: the letter is its key.
      return known(spelling) ?? (spelling.split('+').map(skeleton).join('') || spelling);
    })
    .filter((unit) => unit !== '')
    .join(' ');
}

/** A key of one word or phrase that is no person's: an unlisted company, a village. */
export function wordingKey(words: string): string {
  return foldKey(words)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(skeleton)
    .join(' ');
}

/**
 * How alike two names are, in [0, 1], symmetric; 1 for a name and itself.
 *
 * - from 0.95: the same name: said alike, with a middle name, a title's worth of "bin" or an initial more or less, or the surname alone;
 * - from 0.75: one name spelled in two ways, or transliterated;
 * - below: two names. A person known by two names of which one does not hold the other comes out here too.
 */
export function nameSimilarity(a: string, b: string): number {
  const whole = compareUnits(unitsOf(a), unitsOf(b), unitSimilarity);
  return Math.max(whole, leadingSimilarity(unitsOf(a), unitsOf(b), NO_IDS, NO_IDS, unitSimilarity));
}

/** As `nameSimilarity`, but with what the languages' name tables know: two different listed given names are two names. */
export function personSimilarity(a: PersonValue, b: PersonValue): number {
  const names = `${a.name}\n${a.key}\n${b.name}\n${b.key}`;
  const known = SIMILARITIES.get(names);
  if (known !== undefined) return known;
  if (SIMILARITIES.size >= REMEMBERED) SIMILARITIES.clear();
  const similarity = computePersonSimilarity(a, b);
  SIMILARITIES.set(names, similarity);
  return similarity;
}

/** Pairs of names remembered: a press day sets the same few hundred against each other again and again. Past this the memory is emptied. */
const REMEMBERED = 100_000;
const SIMILARITIES = new Map<string, number>();

function computePersonSimilarity(a: PersonValue, b: PersonValue): number {
  const [x, y] = [knownUnits(a), knownUnits(b)];
  const between = (one: Unit, other: Unit): number => {
    const [idOne, idOther] = [x.get(one.spelling), y.get(other.spelling)];
    if (idOne === undefined || idOther === undefined) return unitSimilarity(one, other);
    return idOne === idOther ? 1 : Math.min(0.5, unitSimilarity(one, other));
  };
  return Math.max(
    compareUnits(unitsOf(a.name), unitsOf(b.name), between),
    leadingSimilarity(unitsOf(a.name), unitsOf(b.name), x, y, between),
  );
}

const NO_IDS: ReadonlyMap<string, string> = new Map();

/** The two without the conjunction or preposition that only one has written onto its first word, if that is no name with it: "li-zahran". */
function leadingSimilarity(
  unitsA: readonly Unit[],
  unitsB: readonly Unit[],
  knownA: ReadonlyMap<string, string>,
  knownB: ReadonlyMap<string, string>,
  between: Between,
): number {
  const [firstA, firstB] = [unitsA[0]?.spelling ?? '', unitsB[0]?.spelling ?? ''];
  if (isLed(firstA, firstB, knownA)) return compareUnits(unitsB.slice(0, 1).concat(unitsA.slice(1)), unitsB, between);
  if (isLed(firstB, firstA, knownB)) return compareUnits(unitsA, unitsA.slice(0, 1).concat(unitsB.slice(1)), between);
  return 0;
}

/** Letters that a word without a particle must have for one with it to be no name of its own. */
const LED_LENGTH = 4;

function isLed(word: string, bare: string, known: ReadonlyMap<string, string>): boolean {
  return bare.length >= LED_LENGTH && LEADING.test(word) && word.slice(1) === bare && !known.has(word);
}

/** Spelling to known id, where the key was made of this very name. */
function knownUnits({ name, key }: PersonValue): Map<string, string> {
  const all = unitsOf(name);
  const full = all.filter(({ initial }) => !initial);
  const units = full.length > 1 ? full : all;
  const parts = key.split(' ');
  const known = new Map<string, string>();
  if (units.length === parts.length) {
    units.forEach(({ spelling }, index) => {
      const part = parts[index];
      if (part?.startsWith(KNOWN)) known.set(spelling, part);
    });
  }
  return known;
}

type Between = (a: Unit, b: Unit) => number;

/** What a middle name that only one side gives takes off, and what is left when only one unit of several is given. */
const MISSING = 0.01;
const LAST_ALONE = 0.96;
const FIRST_ALONE = 0.9;
/** Below this two units are not the same unit: aligning them is worse than leaving both out. */
const NO_MATCH = 0.4;

function compareUnits(a: readonly Unit[], b: readonly Unit[], between: Between): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return long.length === 0 ? 1 : 0;
  const flipped: Between = a.length <= b.length ? between : (one, other) => between(other, one);
  if (short.length === 1) return compareSingle(short, long, flipped);
  const found = align(short, long, flipped);
  const whole = short.length === long.length ? rowScore(short.map((unit, index) => flipped(unit, long[index] ?? unit))) : 0;
  const missing = Math.min(0.04, MISSING * (long.length - short.length));
  return Math.max(whole, found.length < short.length ? mean(found) * (found.length / short.length) * 0.7 : rowScore(found) - missing);
}

function compareSingle(short: readonly Unit[], long: readonly Unit[], between: Between): number {
  const [only] = short;
  const [first, last] = [long[0], long.at(-1)];
  if (!only || !first || !last) return 0;
  if (long.length === 1) return between(only, first);
  const joinedLong = long.length === 2 ? between(only, { spelling: first.spelling + last.spelling, initial: false }) : 0;
  return Math.max(joinedLong, LAST_ALONE * between(only, last), FIRST_ALONE * between(only, first));
}

/** The least alike unit decides: two brothers share all but one. */
function rowScore(similarities: readonly number[]): number {
  return 0.35 * mean(similarities) + 0.65 * Math.min(...similarities);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Similarities of the best order-keeping alignment in which each unit of `short` meets one of `long`, or two written as one. What is left of both is
 * aligned once, however many ways lead there.
 */
function align(short: readonly Unit[], long: readonly Unit[], between: Between): readonly number[] {
  const known = new Map<number, readonly number[]>();
  const from = (i: number, j: number): readonly number[] => {
    const unit = short[i];
    const other = long[j];
    if (!unit || !other) return [];
    const place = i * long.length + j;
    const before = known.get(place);
    if (before) return before;
    const choices: (readonly number[])[] = [];
    const similarity = between(unit, other);
    if (similarity >= NO_MATCH) choices.push([similarity, ...from(i + 1, j + 1)]);
    if (long.length - j > short.length - i) {
      choices.push(from(i, j + 1));
      const next = long[j + 1];
      const both = next ? between(unit, { spelling: other.spelling + next.spelling, initial: false }) : 0;
      if (both >= 0.8) choices.push([both, ...from(i + 1, j + 2)]);
    }
    const best = choices.reduce<readonly number[]>((most, choice) => (weight(choice) > weight(most) ? choice : most), []);
    known.set(place, best);
    return best;
  };
  return from(0, 0);
}

function weight(similarities: readonly number[]): number {
  return similarities.reduce((sum, value) => sum + value, 0);
}

function unitSimilarity(a: Unit, b: Unit): number {
  if (a.spelling === b.spelling || a.withSon === b.spelling || b.withSon === a.spelling) return 1;
  const sons = [a.withSon && wordSimilarity(a.withSon, b.spelling), b.withSon && wordSimilarity(b.withSon, a.spelling)];
  const joinedSon = Math.max(...sons.map((similarity) => Number(similarity ?? 0)));
  return Math.max(joinedSon >= SAME_JOINED ? joinedSon : 0, spellingSimilarity(a, b));
}

/** From here on a name written onto its "bin" is the one written apart. */
const SAME_JOINED = 0.9;

function spellingSimilarity(a: Unit, b: Unit): number {
  if (a.initial || b.initial) return initialOf(a) === initialOf(b) ? 0.96 : 0;
  const [x, y] = [a.spelling.split('+'), b.spelling.split('+')];
  if (x.length === y.length) return Math.min(...x.map((part, index) => wordSimilarity(part, y[index] ?? '')));
  // "Abd al-Razzaq" and "Razzaq": the servant of a name goes by the name alone in some houses.
  const [simple, compound] = x.length < y.length ? [x, y] : [y, x];
  const bare = compound[0] === 'abd' ? Math.min(0.9, wordSimilarity(simple[0] ?? '', compound[1] ?? '')) : 0;
  return Math.max(bare, wordSimilarity(simple.join(''), compound.join('')) * 0.95);
}

function initialOf(unit: Unit): string {
  const first = soundsOf(unit.spelling)[0];
  return first === undefined ? unit.spelling.charAt(0) : first.symbol;
}

/** Half by the letters, half by the consonants. Letters written twice or thrice count once. */
function wordSimilarity(a: string, b: string): number {
  if (a === b) return 1;
  if (isArabicScript(a) !== isArabicScript(b)) return acrossScripts(a, b);
  const [x, y] = [a.replace(/(\p{L})\1+/gu, '$1'), b.replace(/(\p{L})\1+/gu, '$1')];
  if (x === y || romanised(x) === romanised(y)) return 0.97;
  const letters = levenshtein.get(x, y) / Math.max(x.length, y.length);
  const [p, q] = [skeleton(a), skeleton(b)];
  const consonants = levenshtein.get(p, q) / Math.max(p.length, q.length, 1);
  return Math.max(0, 1 - 0.5 * letters - 0.5 * consonants);
}

/** Vowels that are spelled in two ways in Latin letters: "Khoury" and "Khuri". */
function romanised(word: string): string {
  return word.replace(/ou|oo/gu, 'u').replace(/(?:y|ie|ee|i)$/u, 'i');
}

/** Consonant classes that one house or the other confuses, and what the confusion costs. */
const NEAR: ReadonlyMap<string, number> = new Map([
  ['st', 0.4],
  ['ds', 0.35],
  ['cs', 0.4],
  ['gk', 0.35],
  ['ck', 0.4],
  ['hx', 0.3],
  ['bf', 0.5],
  ['fw', 0.3],
  ['kx', 0.4],
  ['gx', 0.4],
  ['cg', 0.4],
  ['dt', 0.4],
]);

/** Weighted edit distance of the sounds: a short vowel is often unwritten in Arabic, a consonant hardly ever. */
function acrossScripts(a: string, b: string): number {
  const [arabic, latin] = isArabicScript(a) ? [soundsOf(a), soundsOf(b)] : [soundsOf(b), soundsOf(a)];
  if (arabic.length === 0 || latin.length === 0) return 0;
  let row = [0];
  for (const sound of latin) row.push((row.at(-1) ?? 0) + omitted(sound, false));
  for (const sound of arabic) {
    const next = [(row[0] ?? 0) + omitted(sound, true)];
    latin.forEach((other, j) => {
      const substituted = (row[j] ?? 0) + substitution(sound, other);
      next.push(Math.min(substituted, (row[j + 1] ?? 0) + omitted(sound, true), (next[j] ?? 0) + omitted(other, false)));
    });
    row = next;
  }
  const size = Math.max(arabic.filter(isConsonant).length, latin.filter(isConsonant).length, 2);
  return Math.max(0, 1 - (row.at(-1) ?? 0) / size);
}

function isConsonant(sound: Sound): boolean {
  return !sound.vowel;
}

function omitted(sound: Sound, arabic: boolean): number {
  if (!sound.vowel) return sound.symbol === 'h' ? 0.4 : 1;
  if (arabic) return sound.long ? (sound.symbol === 'a' ? 0.3 : 0.4) : 0.02;
  return sound.long ? 0.25 : 0.06;
}

function substitution(arabic: Sound, latin: Sound): number {
  if (arabic.symbol === latin.symbol) return 0;
  if (arabic.vowel && latin.vowel) {
    const pair = [arabic.symbol, latin.symbol].sort().join('');
    return pair === 'ai' ? 0.2 : 0.45;
  }
  if (arabic.vowel !== latin.vowel) return [arabic.symbol, latin.symbol].sort().join('') === 'uw' ? 0.05 : 1.2;
  return NEAR.get([arabic.symbol, latin.symbol].sort().join('')) ?? 1;
}
