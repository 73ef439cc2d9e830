import { poleRelation } from '../../compare/opposition.js';
import { denyingEvent, excludedScale, sharedFamily } from './kinship.js';
import type { Laid } from './lay.js';
import type { Cue, Line, Unit, UnitKind } from './units.js';

/** What two lines differ in, as far as it can be named. `a` and `b` are indices of units; -1 where only the other side has one. */
export interface Difference {
  /**
   * `opposite`: two left-over words at the two ends of a scale; `turned`: one thing does the opposite, though both words may stand on both sides;
   * `swapped`: two names changed places; `denial`: one side alone denies; `replaced`: a word stands for another.
   */
  readonly kind: 'opposite' | 'turned' | 'swapped' | 'denial' | 'replaced';
  /** What it is a difference of: the scale, the cue or event that denies, the kinds of the two words. */
  readonly name: string;
  readonly a: number;
  readonly b: number;
  /** A negation that is no unit of its own. */
  readonly cue?: { readonly of: 'a' | 'b'; readonly cue: Cue };
  /** The other of two names that changed places. */
  readonly with?: { readonly a: number; readonly b: number };
  /** Of a replacement: the kind of both words where they are of one. */
  readonly of?: UnitKind;
  /** The two stand in the same place: what is beside them is the same on both sides. */
  readonly slot?: boolean;
  /** The family of things both belong to: gold and oil. */
  readonly family?: string;
  /** One of the two words stands on the other side as well, of something else. */
  readonly elsewhere?: boolean;
}

/** Every difference of two lines laid over each other. */
export function differences(laid: Laid): Difference[] {
  const opposites = oppositesOf(laid);
  const taken = { a: new Set(opposites.map(({ a }) => a)), b: new Set(opposites.map(({ b }) => b)) };
  return [...opposites, ...turned(laid), ...swapped(laid), ...denials(laid), ...replaced(laid, taken)];
}

function oppositesOf({ a, b, toB, toA }: Laid): Difference[] {
  const found: Difference[] = [];
  const taken = new Set<number>();
  a.units.forEach((unit, i) => {
    if (toB[i] !== -1) return;
    const j = b.units.findIndex((other, at) => toA[at] === -1 && !taken.has(at) && scaleOfOpposites(unit, other) !== undefined);
    const other = b.units[j];
    if (!other) return;
    taken.add(j);
    found.push({ kind: 'opposite', name: scaleOfOpposites(unit, other) ?? '', a: i, b: j });
  });
  return found;
}

/** The scale at whose two ends two units stand. */
function scaleOfOpposites(a: Unit, b: Unit): string | undefined {
  const poles = a.pole && b.pole ? poleRelation(a.pole, b.pole) : undefined;
  if (poles) return poles.same ? undefined : poles.scale;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const scale = excludedScale(one.events);
    if (scale !== undefined && other.pole?.scale === scale) return `still-${scale}`;
  }
  return undefined;
}

/** How far, in units, the happening may stand from what it happens to. */
const REACH = 3;

function turned({ a, b, toB, toA }: Laid): Difference[] {
  const found: Difference[] = [];
  a.units.forEach((unit, i) => {
    const j = toB[i] ?? -1;
    const other = b.units[j];
    if (!other || unit.pole || other.pole) return;
    const [x, y] = [happeningTo(a, i), happeningTo(b, j)];
    const [one, two] = [a.units[x]?.pole, b.units[y]?.pole];
    if (!one || !two || one.scale !== two.scale || one.pole === two.pole) return;
    if (found.some((known) => known.a === x && known.b === y)) return;
    const beside = Math.abs(x - i) === 1 && Math.abs(y - j) === 1;
    const elsewhere = (toB[x] ?? -1) >= 0 || (toA[y] ?? -1) >= 0;
    found.push({ kind: 'turned', name: one.scale, a: x, b: y, slot: beside, elsewhere });
  });
  return found;
}

/** The happening with an opposite that stands nearest to a unit: of two as near the one before it. -1 where none does. */
export function happeningTo({ units }: Line, at: number): number {
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const near of [at - distance, at + distance]) if (units[near]?.kind === 'event' && units[near].pole) return near;
  }
  return -1;
}

/** Two names that stand in the other order on the other side: who did it to whom. The first such pair. */
function swapped(laid: Laid): Difference[] {
  const { a, toB, strength } = laid;
  const names = a.units.flatMap((unit, i) => ((unit.kind === 'place' || unit.kind === 'person') && strength[i] === 1 ? [i] : []));
  for (const i of names) {
    const j = toB[i] ?? -1;
    const k = names.find((at) => at > i && (toB[at] ?? -1) < j);
    if (k === undefined) continue;
    const others = { a: k, b: toB[k] ?? -1 };
    return [{ kind: 'swapped', name: changePlaces(laid, { a: i, b: j }, others) ? 'about' : 'apart', a: i, b: j, with: others }];
  }
  return [];
}

interface Pair {
  readonly a: number;
  readonly b: number;
}

/** Whether two names stand about one happening on both sides, before both or between them: "A calls B", "B calls A". */
function changePlaces({ a, toB }: Laid, one: Pair, other: Pair): boolean {
  return a.units.some((unit, at) => {
    const against = toB[at] ?? -1;
    if (unit.kind !== 'event' || against < 0) return false;
    return at < one.a ? against < other.b : at < other.a && other.b < against && against < one.b;
  });
}

/** Left-over units, each standing for another on the other side: those in one slot first, then of one family, then of one kind. */
function replaced(laid: Laid, taken: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> }): Difference[] {
  const { a, b, toB, toA } = laid;
  const used = { a: new Set(taken.a), b: new Set(taken.b) };
  const found: Difference[] = [];
  const meet = (fits: (unit: Unit, other: Unit, slot: boolean) => boolean): void => {
    a.units.forEach((unit, i) => {
      if (toB[i] !== -1 || used.a.has(i)) return;
      const j = b.units.findIndex((other, at) => toA[at] === -1 && !used.b.has(at) && fits(unit, other, inOneSlot(laid, i, at)));
      const other = b.units[j];
      if (!other) return;
      used.a.add(i);
      used.b.add(j);
      found.push(replacement(unit, other, { a: i, b: j, slot: inOneSlot(laid, i, j) }));
    });
  };
  meet((unit, other, slot) => slot && unit.kind === other.kind);
  meet((unit, other) => sharedFamily(unit.concepts, other.concepts) !== undefined);
  meet((_unit, _other, slot) => slot);
  meet((unit, other) => unit.kind === other.kind);
  return found;
}

function replacement(unit: Unit, other: Unit, place: Pick<Difference, 'a' | 'b' | 'slot'>): Difference {
  const family = sharedFamily(unit.concepts, other.concepts);
  return {
    kind: 'replaced',
    name: [unit.kind, other.kind].sort().join('-'),
    ...place,
    ...(unit.kind === other.kind ? { of: unit.kind } : {}),
    ...(family === undefined ? {} : { family }),
  };
}

/** Whether what stands right before and right after two units is the same on both sides; two edges of lines are alike, but no company. */
function inOneSlot({ toB, a, b }: Laid, i: number, j: number): boolean {
  const before = i > 0 && j > 0 && toB[i - 1] === j - 1;
  const after = i + 1 < a.units.length && j + 1 < b.units.length && toB[i + 1] === j + 1;
  const opening = i === 0 && j === 0;
  const closing = i === a.units.length - 1 && j === b.units.length - 1;
  return (before && (after || closing)) || (after && opening);
}

/** Negations, and left-over happenings that deny, on one side alone. */
function denials({ a, b, toB, toA }: Laid): Difference[] {
  const found: Difference[] = [];
  const [inA, inB] = [particles(a), particles(b)];
  const cue = inA.length > inB.length ? inA[0] : inA.length < inB.length ? inB[0] : undefined;
  if (cue) found.push({ kind: 'denial', name: cue.name, a: -1, b: -1, cue: { of: inA.length > inB.length ? 'a' : 'b', cue } });
  a.units.forEach((unit, i) => {
    const event = toB[i] === -1 ? denyingEvent(unit.events) : undefined;
    if (event !== undefined) found.push({ kind: 'denial', name: event, a: i, b: -1 });
  });
  b.units.forEach((unit, j) => {
    const event = toA[j] === -1 ? denyingEvent(unit.events) : undefined;
    if (event !== undefined) found.push({ kind: 'denial', name: event, a: -1, b: j });
  });
  return found;
}

const BY_VERB: ReadonlySet<string> = new Set(['fail', 'refuse', 'deny', 'cancel', 'absent', 'ignore', 'avoid']);

/** Negations by a particle; those by a verb are units. */
function particles({ cues }: Line): Cue[] {
  return cues.filter(({ kind, name }) => kind === 'polarity' && !BY_VERB.has(name));
}
