import { happeningTo, type Difference } from './differences.js';
import type { Laid } from './lay.js';
import type { Line, Unit } from './units.js';

/** What is seen of two lines, by name: what it means stands where it is counted. A name with a colon is one of a family. */
export type LineFeatures = ReadonlyMap<string, number>;

/** How much each kind of unit says. */
const SAYS: Readonly<Record<Unit['kind'], number>> = { event: 1, thing: 0.8, place: 1, person: 1, figure: 0.9, quality: 0.6, word: 0.9 };
/** Shared weight that is as much as a line ever shares. */
const MUCH = 5;

type Add = (name: string, value?: number) => void;

/** The features of two lines laid over each other and of their differences. */
export function lineFeatures(laid: Laid, found: readonly Difference[]): LineFeatures {
  const features = new Map<string, number>([['bias', 1]]);
  const add: Add = (name, value = 1) => void features.set(name, (features.get(name) ?? 0) + value);
  addShared(laid, found, add);
  addOrder(laid, add);
  addLeftOvers(laid, found, add);
  addCompany(laid, add);
  addCues(laid, add);
  for (const difference of found) {
    for (const name of featuresOf(difference)) {
      // Two denials deny no more than one.
      if (COUNTED_ONCE.has(name) || difference.kind === 'turned') features.set(name, 1);
      else add(name);
    }
  }
  return features;
}

const COUNTED_ONCE: ReadonlySet<string> = new Set(['opposite', 'denial', 'swapped']);

/** The features that one difference counts for. */
export function featuresOf({ kind, name, slot, family, elsewhere }: Difference): string[] {
  switch (kind) {
    case 'turned':
      return [`turned-${slot ? 'beside' : 'far'}${elsewhere ? '-elsewhere' : ''}`, `turned:${name}`];
    case 'swapped':
      return ['swapped', `swapped:${name}`];
    case 'replaced':
      return [`replaced:${name}`, ...(slot ? [`slot:${name}`] : []), ...(family === undefined ? [] : [`kin:${family}`])];
    default:
      return [kind, `${kind}:${name}`];
  }
}

/** What both lines say, by weight. */
function sharedWeight({ a, strength }: Laid): number {
  return a.units.reduce((sum, unit, i) => sum + SAYS[unit.kind] * (strength[i] ?? 0), 0);
}

/** Share of the shorter line that the other says too. */
export function sharedOfShorter(laid: Laid): number {
  return sharedWeight(laid) / Math.min(weightOf(laid.a), weightOf(laid.b));
}

/** How much of each line the other says too. */
function addShared(laid: Laid, found: readonly Difference[], add: Add): void {
  const { a, b, toB, toA, strength } = laid;
  const shared = sharedWeight(laid);
  const [ofA, ofB] = [weightOf(a), weightOf(b)];
  add('shared', Math.min(1, shared / MUCH));
  add('shared-of-shorter', shared / Math.min(ofA, ofB));
  add('shared-of-longer', shared / Math.max(ofA, ofB));
  const [leftA, leftB] = [toB.includes(-1), toA.includes(-1)];
  if (!leftA && !leftB) add(found.length === 0 ? 'nothing-left' : 'nothing-left-but');
  if (leftA !== leftB) add('one-side-left');
  const matched = toB.filter((j) => j >= 0).length;
  add('exact', strength.filter((own) => own === 1).length / Math.max(1, matched));
}

function weightOf({ units }: Line): number {
  return Math.max(
    0.1,
    units.reduce((sum, unit) => sum + SAYS[unit.kind], 0),
  );
}

/** Share of neighbours that stand in the other order on the other side. */
function addOrder({ toB }: Laid, add: Add): void {
  const order = toB.filter((j) => j >= 0);
  const inverted = order.filter((j, at) => at > 0 && (order[at - 1] ?? 0) > j).length;
  add('inverted', inverted / Math.max(1, order.length - 1));
}

/** What one side alone says, by kind, and what of it stands for nothing on the other. */
function addLeftOvers({ a, b, toB, toA }: Laid, found: readonly Difference[], add: Add): void {
  const sides = [
    [a, toB, new Set(found.map((difference) => difference.a))],
    [b, toA, new Set(found.map((difference) => difference.b))],
  ] as const;
  for (const [line, against, explained] of sides) {
    line.units.forEach((unit, i) => {
      if (against[i] !== -1) return;
      add(`left:${unit.kind}`, 0.5);
      if (!explained.has(i)) add(`alone:${unit.kind}`, 0.5);
    });
  }
}

/** Names, figures and happenings that both give, and things that do the same on both sides. */
function addCompany({ a, b, toB }: Laid, add: Add): void {
  const pairs = toB.flatMap((j, i) => (j < 0 ? [] : [{ i, j }]));
  if (pairs.some(({ i, j }) => sameSide(a.units[happeningTo(a, i)], b.units[happeningTo(b, j)]))) add('same-side');
  for (const { i } of pairs) {
    const kind = a.units[i]?.kind;
    if (kind === 'event') add('same-event');
    if (kind === 'place' || kind === 'person') add('same-name');
    if (kind === 'figure') add('same-figure');
  }
}

function sameSide(one: Unit | undefined, other: Unit | undefined): boolean {
  return one?.pole !== undefined && one.pole.scale === other?.pole?.scale && one.pole.pole === other.pole.pole;
}

/** Hedges on one side alone, and negations on both. */
function addCues({ a, b }: Laid, add: Add): void {
  const [hedgesOfA, hedgesOfB] = [namesOf(a, 'modality'), namesOf(b, 'modality')];
  for (const name of new Set([...hedgesOfA, ...hedgesOfB])) if (hedgesOfA.has(name) !== hedgesOfB.has(name)) add(`hedge:${name}`);
  if (namesOf(a, 'polarity').size > 0 && namesOf(b, 'polarity').size > 0) add('both-deny');
}

function namesOf({ cues }: Line, kind: 'polarity' | 'modality'): Set<string> {
  return new Set(cues.filter((cue) => cue.kind === kind).map(({ name }) => name));
}
