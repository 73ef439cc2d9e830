import type { Analysis } from '../lexicon.js';

/** The readings of a folded English word: as it stands, and without a possessive ending. */
export function analyse(key: string): readonly Analysis[] {
  const whole: Analysis = { stem: key, skip: 0, clitics: [] };
  if (key.endsWith("'s")) return [whole, { stem: key.slice(0, -2), skip: 0, clitics: [] }];
  return [whole];
}

/** English marks no imperfect. */
export function isImperfect(): boolean {
  return false;
}

/** What an inflecting entry's form must keep. */
const SHORTEST_FORM = 2;

/** Further readings of a folded English word for entries that inflect: plural and verb endings off, -ize read as -ise. Candidates only. */
export function inflections(key: string): readonly Analysis[] {
  const found = new Set<string>();
  for (const { stem: word } of analyse(key)) {
    for (const cut of cutEndings(word)) {
      if (cut.length < SHORTEST_FORM) continue;
      if (cut !== word) found.add(cut);
      const british = cut.replace(/iz(e|ation)$/u, 'is$1');
      if (british !== cut) found.add(british);
    }
  }
  return Array.from(found, (form) => ({ stem: form, skip: 0, clitics: [] }));
}

function cutEndings(word: string): string[] {
  const cuts = [word];
  if (word.endsWith('ies') || word.endsWith('ied')) cuts.push(`${word.slice(0, -3)}y`);
  if (word.endsWith('s') && !word.endsWith('ss')) cuts.push(word.slice(0, -1));
  if (/(?:[sxzo]|[cs]h)es$/u.test(word)) cuts.push(word.slice(0, -2));
  if (word.endsWith('ed')) cuts.push(word.slice(0, -1), ...withoutDoubling(word.slice(0, -2)));
  if (word.endsWith('ing') && word.length > 5) cuts.push(...withoutDoubling(word.slice(0, -3)), `${word.slice(0, -3)}e`);
  return cuts;
}

function withoutDoubling(word: string): string[] {
  return /([bdfgklmnprstvz])\1$/u.test(word) ? [word, word.slice(0, -1)] : [word];
}

const ENDINGS: readonly (readonly [string, string])[] = [
  ["'s", ''], ['ies', 'y'], ['sses', 'ss'], ['ing', ''], ['edly', ''], ['ed', ''], ['es', 'e'], ['s', ''], ['ly', ''], ['e', ''],
];

/** A light stem: plural, tense and adverb endings off, three letters at least left. */
export function stem(key: string): string {
  let rest = key;
  for (const [ending, replacement] of ENDINGS) {
    if (!rest.endsWith(ending) || rest.length - ending.length + replacement.length < 3) continue;
    if (ending === 's' && (rest.endsWith('ss') || rest.endsWith('us') || rest.endsWith('is'))) continue;
    rest = rest.slice(0, rest.length - ending.length) + replacement;
    if (ending === 'ing' || ending === 'ed') rest = rest.replace(/([bdfgmnprt])\1$/u, '$1');
    if (ending !== "'s") break;
  }
  return rest.endsWith('e') && rest.length > 3 ? rest.slice(0, -1) : rest;
}

/** Whether a folded word has the shape of an adjective of belonging: national, democratic. */
export function relational(key: string): 'base' | 'inflected' | undefined {
  return /(?:al|ic|an|ese|ish)$/u.test(key) && key.length > 4 ? 'base' : undefined;
}

/** English attaches no pronouns. */
export function isPossessed(): boolean {
  return false;
}

const DENYING_PREFIX = /^(?:non-?|un|dis|i[nmlr]|ab(?=normal))(?=\p{L}{4})/u;

/** The word without a prefix that denies it; what is cut off other words ("import") is denied by nothing, as the rest is set in no place of theirs. */
export function denied(key: string): string | undefined {
  const prefix = DENYING_PREFIX.exec(key)?.[0];
  return prefix === undefined ? undefined : key.slice(prefix.length);
}
