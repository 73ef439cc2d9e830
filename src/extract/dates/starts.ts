import { kindSet, meet, onlyKind } from '../../languages/kinds.js';
import type { Words } from './words.js';

/** Entry kinds that may hold a date by themselves or with what follows. */
const STRONG = kindSet(['month', 'weekday', 'day-word', 'time-unit', 'season', 'decade', 'festival', 'ordinal', 'number']);
/** Small words and adjectives that begin a date only a few words before one of those: most of "the", "in", "this" do not. */
const WEAK = kindSet(['date-joint', 'reckoning', 'vague-count', 'date-cue', 'shift', 'period-part']);
const PARTS = onlyKind('period-part');
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
  if (token === undefined || token.kind === 'number' || (token.kind === 'mark' && token.key === "'")) return token ? SURE : NONE;
  // "Q2"
  if (token.kind === 'word' && token.key.length === 1) {
    const next = words.token(at + 1);
    if (next?.kind === 'number' && !next.spaced) return SURE;
  }
  const kinds = words.sentence.kinds[at];
  if (kinds === undefined) return NONE;
  // "EOM" holds its unit.
  if (meet(kinds, STRONG) || (meet(kinds, PARTS) && words.tag(at, 'period-part', ({ unit }) => unit !== undefined))) return SURE;
  return meet(kinds, WEAK) ? MAYBE : NONE;
}
