import type { Words } from './words.js';

/** Entry kinds that may hold a date by themselves or with what follows. */
const STRONG: ReadonlySet<string> = new Set([
  'month',
  'weekday',
  'day-word',
  'time-unit',
  'season',
  'decade',
  'festival',
  'ordinal',
  'number',
]);
/** Small words and adjectives that begin a date only a few words before one of those: most of "the", "in", "this" do not. */
const WEAK: ReadonlySet<string> = new Set(['date-joint', 'reckoning', 'vague-count', 'date-cue', 'shift', 'period-part']);
/** Words that may stand between the two: "at the beginning of around next". */
const REACH = 5;

const NONE = 0;
const MAYBE = 1;
const SURE = 2;

/** For each token whether a date phrase may begin there, so that the grammars look at few words of a text. */
export function phraseStarts(words: Words): Uint8Array {
  const strength = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at += 1) strength[at] = strengthOf(words, at);
  let next = words.length + REACH;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (strength[at] === SURE) next = at;
    else if (strength[at] === MAYBE && next - at > REACH) strength[at] = NONE;
  }
  return strength;
}

function strengthOf(words: Words, at: number): number {
  const token = words.token(at);
  if (token?.kind === 'number' || (token?.kind === 'mark' && token.key === "'")) return SURE;
  // "Q2"
  if (token?.kind === 'word' && token.key.length === 1 && words.token(at + 1)?.kind === 'number' && words.token(at + 1)?.spaced === false)
    return SURE;
  let found = NONE;
  for (const { kind, value } of words.sentence.tags[at] ?? []) {
    if (STRONG.has(kind)) return SURE;
    // "EOM" holds its unit.
    if (kind === 'period-part' && typeof value === 'object' && value !== null && 'unit' in value) return SURE;
    if (WEAK.has(kind)) found = MAYBE;
  }
  return found;
}
