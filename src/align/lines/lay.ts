import levenshtein from 'fast-levenshtein';
import { MAGNITUDE, poleRelation } from '../../compare/opposition.js';
import { nearEvents } from './kinship.js';
import type { Line, Unit } from './units.js';

/** Two lines laid over each other unit by unit: what each says that the other says too, however worded. */
export interface Laid {
  readonly a: Line;
  readonly b: Line;
  /** For each unit of `a` the unit of `b` it stands against, or -1; and the other way. */
  readonly toB: readonly number[];
  readonly toA: readonly number[];
  /** How alike the two are, for each unit of `a`; 0 where it stands alone. */
  readonly strength: readonly number[];
}

/** Lays `b` over `a`, the surest pairs first; each unit stands against one at most. */
export function lay(a: Line, b: Line): Laid {
  const candidates = a.units.flatMap((unit, i) =>
    b.units.flatMap((other, j) => {
      const strength = likeness(unit, other);
      return strength > 0 ? [{ i, j, strength, apart: Math.abs(i / a.units.length - j / b.units.length) }] : [];
    }),
  );
  candidates.sort((x, y) => y.strength - x.strength || x.apart - y.apart || x.i - y.i || x.j - y.j);
  const toB = a.units.map(() => -1);
  const toA = b.units.map(() => -1);
  const strength = a.units.map(() => 0);
  for (const { i, j, strength: own } of candidates) {
    if (toB[i] !== -1 || toA[j] !== -1) continue;
    toB[i] = j;
    toA[j] = i;
    strength[i] = own;
  }
  return { a, b, toB, toA, strength };
}

/** How alike words of one meaning, one root or one spelling but a letter are, beside the same word said twice (1). */
const SAME_THING = 0.9;
const SAME_EVENT = 0.85;
const SAME_ROOT = 0.75;
const SAME_SIDE = 0.7;
const ALMOST_SPELLED = 0.7;
const SAME_DRIFT = 0.5;
const NEAR_EVENT = 0.5;
const SAME_COUNTRY = 0.6;
/** Letters a word needs before one may differ. */
const LONG_ENOUGH = 5;

/** How surely two units say the same, in [0, 1]. */
export function likeness(a: Unit, b: Unit): number {
  if (a.kind === 'figure' || b.kind === 'figure') return a.kind === b.kind && share(a.names, b.names) ? 1 : 0;
  if (share(a.names, b.names)) return 1;
  if ((a.within !== undefined && b.names.includes(a.within)) || (b.within !== undefined && a.names.includes(b.within))) return SAME_COUNTRY;
  if (sameFamilyOfNames(a, b)) return 0;
  if (sameWords(a, b)) return 1;
  if (share(a.concepts, b.concepts)) return SAME_THING;
  if (share(a.events, b.events)) return SAME_EVENT;
  const poles = a.pole && b.pole ? poleRelation(a.pole, b.pole) : undefined;
  if (poles) return !poles.same ? 0 : poles.scale === MAGNITUDE ? SAME_DRIFT : SAME_SIDE;
  if (nearEvents(a.events, b.events)) return NEAR_EVENT;
  if (isKnown(a) && isKnown(b) && !(a.kind === 'event' && b.kind === 'event' && a.pole === undefined && b.pole === undefined)) return 0;
  if (a.words.some((word) => b.words.some((other) => share(word.roots ?? [], other.roots ?? [])))) return SAME_ROOT;
  const [x, y] = [a.words[0]?.stem ?? '', b.words[0]?.stem ?? ''];
  return Math.min(x.length, y.length) >= LONG_ENOUGH && levenshtein.get(x, y) === 1 ? ALMOST_SPELLED : 0;
}

/** Two places, or two currencies, that are not one. */
function sameFamilyOfNames(a: Unit, b: Unit): boolean {
  const [x, y] = [a.names[0], b.names[0]];
  return x !== undefined && y !== undefined && !x.startsWith('p:') && x.charAt(0) === y.charAt(0);
}

function sameWords(a: Unit, b: Unit): boolean {
  return a.words.some(
    (word) => word.content && b.words.some((other) => other.content && (word.key === other.key || word.stem === other.stem)),
  );
}

/** Whether the lexicon says what the word means: then other words of its root mean something else. */
function isKnown(unit: Unit): boolean {
  return unit.concepts.length > 0 || unit.events.length > 0 || unit.names.length > 0;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) => b.includes(one));
}
