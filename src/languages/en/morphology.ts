import type { Analysis } from '../lexicon.js';

/** The readings of a folded English word: as it stands, and without a possessive ending. */
export function analyse(key: string): readonly Analysis[] {
  const whole: Analysis = { stem: key, skip: 0, clitics: [] };
  if (key.endsWith("'s")) return [whole, { stem: key.slice(0, -2), skip: 0, clitics: [] }];
  return [whole];
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
