/**
 * Names across scripts: one folded word, Latin or Arabic, as the sounds both scripts can agree on.
 *
 * Arabic writes consonants and long vowels; Latin writes every vowel and spells one Arabic consonant in several ways. What both keep is
 * a string of consonant classes; that is what keys are made of. The vowels are kept beside it, for telling near names apart.
 */

/** One sound: a consonant class, or a vowel `a`, `i`, `u`. */
export interface Sound {
  readonly symbol: string;
  readonly vowel: boolean;
  /** Written with two letters, or by an Arabic letter that stands for a long vowel only: less likely to be left out by the other script. */
  readonly long: boolean;
}

/** Folded Arabic letters by class. `-` is written but silent in other scripts (ayn, hamza); alef, waw and ya are read by their place. */
const ARABIC: ReadonlyMap<string, string> = new Map([
  ['\u0628', 'b'],
  ['\u067e', 'b'], // beh, peh
  ['\u062a', 't'],
  ['\u0637', 't'], // teh, tah
  ['\u062f', 'd'],
  ['\u0636', 'd'], // dal, dad
  ['\u062b', 's'],
  ['\u0630', 's'],
  ['\u0632', 's'],
  ['\u0633', 's'],
  ['\u0635', 's'],
  ['\u0638', 's'],
  ['\u0698', 's'], // theh … zah, jeh
  ['\u0634', 'c'],
  ['\u0686', 'c'], // sheen, tcheh
  ['\u062c', 'g'],
  ['\u063a', 'g'],
  ['\u06af', 'g'], // jeem, ghain, gaf
  ['\u0642', 'k'],
  ['\u0643', 'k'], // qaf, kaf
  ['\u062e', 'x'], // khah
  ['\u062d', 'h'],
  ['\u0647', 'h'], // hah, heh
  ['\u0641', 'f'],
  ['\u06a4', 'f'], // feh, veh
  ['\u0631', 'r'],
  ['\u0644', 'l'],
  ['\u0645', 'm'],
  ['\u0646', 'n'],
  ['\u0639', '-'],
  ['\u0621', '-'], // ain, hamza
]);
const ALEF = '\u0627';
const WAW = '\u0648';
const YA = '\u064a';
const TEH = '\u062a';
const SHEEN = '\u0634';

/** Latin spellings of one consonant, longest first. Single letters stand at the end. */
const LATIN: readonly (readonly [string, string])[] = [
  ['tsch', 'c'],
  ['sch', 'c'],
  ['tch', 'c'],
  ['sh', 'c'],
  ['ch', 'c'],
  ['kh', 'x'],
  ['gh', 'g'],
  ['dj', 'g'],
  ['zh', 's'],
  ['th', 's'],
  ['dh', 's'],
  ['ph', 'f'],
  ['ck', 'k'],
  ['qu', 'k'],
  ['ts', 'ts'],
  ['tz', 'ts'],
  ['b', 'b'],
  ['p', 'b'],
  ['t', 't'],
  ['d', 'd'],
  ['s', 's'],
  ['z', 's'],
  ['g', 'g'],
  ['j', 'g'],
  ['k', 'k'],
  ['q', 'k'],
  ['x', 'ks'],
  ['h', 'h'],
  ['f', 'f'],
  ['v', 'f'],
  ['r', 'r'],
  ['l', 'l'],
  ['m', 'm'],
  ['n', 'n'],
];
const SOFT_C = /^[eiy]/u;
const VOWEL_RUN = /^[aeiouy]+/u;

/** Whether a folded word is written in Arabic letters. */
export function isArabicScript(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x600 && code < 0x700;
}

/** The sounds of one folded word of either script. Letters of other scripts stand for themselves. */
export function soundsOf(word: string): Sound[] {
  return isArabicScript(word) ? arabicSounds(word) : latinSounds(word);
}

function arabicSounds(word: string): Sound[] {
  const sounds: Sound[] = [];
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charAt(i);
    const next = word.charAt(i + 1);
    if (letter === word.charAt(i - 1)) continue;
    if (letter === ALEF) push(sounds, 'a', i > 0);
    else if (letter === YA) push(sounds, 'i', true);
    else if (letter === WAW) {
      const glides = next === ALEF || next === YA || (i === 0 && next !== '');
      if (glides) sounds.push({ symbol: 'w', vowel: false, long: false });
      else push(sounds, 'u', true);
    } else if (letter === TEH && next === SHEEN) {
      continue; // "tsh" is how Arabic writes the sound of "ch".
    } else {
      const symbol = ARABIC.get(letter) ?? letter;
      if (symbol === '-') push(sounds, 'a', false);
      else if (symbol !== 'h' || next !== '') sounds.push({ symbol, vowel: false, long: false });
      else push(sounds, 'a', false);
    }
  }
  return sounds;
}

/** Adds a vowel, or lets a long one take the place of the short one before it: two vowels never follow each other but as two syllables. */
function push(sounds: Sound[], symbol: string, long: boolean): void {
  const last = sounds.at(-1);
  if (last?.vowel && !long) return;
  if (last?.vowel && (!last.long || last.symbol === symbol)) sounds.pop();
  sounds.push({ symbol, vowel: true, long });
}

function latinSounds(word: string): Sound[] {
  const sounds: Sound[] = [];
  let rest = word;
  let before = '';
  while (rest !== '') {
    const run = VOWEL_RUN.exec(rest)?.[0];
    const taken = run === undefined ? latinConsonant(rest, before, sounds) : latinVowels(run, rest.slice(run.length), before, sounds);
    before = rest.slice(0, taken);
    rest = rest.slice(taken);
  }
  return sounds;
}

/** Reads one consonant off the front; returns the letters taken. */
function latinConsonant(rest: string, before: string, sounds: Sound[]): number {
  const first = rest.charAt(0);
  if (first === 'w') {
    if (VOWEL_RUN.test(rest.slice(1))) sounds.push({ symbol: 'w', vowel: false, long: false });
    return 1;
  }
  if (first === 'h' && rest.length === 1 && VOWEL_RUN.test(before)) return 1;
  const soft = first === 'c' && rest.charAt(1) !== 'h' && rest.charAt(1) !== 'k';
  const [letters, symbols] = soft
    ? (['c', SOFT_C.test(rest.slice(1)) ? 's' : 'k'] as const)
    : (LATIN.find(([spelling]) => rest.startsWith(spelling)) ?? ([first, first] as const));
  let taken = letters.length;
  while (taken === 1 && rest.charAt(taken) === first) taken += 1;
  if (/\p{L}/u.test(first)) for (const symbol of symbols) sounds.push({ symbol, vowel: false, long: false });
  return taken;
}

/** Reads a run of vowel letters; before another vowel a "u" is the glide that Arabic writes with waw ("Suarez", "Louis"). */
function latinVowels(run: string, after: string, before: string, sounds: Sound[]): number {
  const glide = /^(?:ou|u)(?=[aei])/u.exec(run)?.[0];
  if (glide !== undefined && !/[gq]$/u.test(before)) {
    sounds.push({ symbol: 'w', vowel: false, long: false });
    return glide.length;
  }
  const silent = run === 'e' && after === '' && sounds.some((sound) => sound.vowel);
  if (!silent) sounds.push({ symbol: vowelClass(run), vowel: true, long: run.length > 1 });
  return run.length;
}

function vowelClass(run: string): string {
  if (/[ou]/u.test(run)) return 'u';
  return /[iy]|ee/u.test(run) ? 'i' : 'a';
}

/**
 * The consonant classes of a folded word, equal for most spellings of one name in either script ("netanyahu", "macaraeg"). A word with
 * fewer than two consonants keeps its vowel classes, so that it stays a word.
 */
export function skeleton(word: string): string {
  const sounds = soundsOf(word);
  const consonants = sounds.filter((sound) => !sound.vowel);
  return (consonants.length > 1 ? consonants : sounds).map((sound) => sound.symbol).join('');
}
