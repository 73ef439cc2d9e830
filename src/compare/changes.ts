import { type Change, type Place, type Sentences, isQuoted, meets } from './change.js';
import { inOneSlot, opposite } from './overlay.js';
import { isAlone, isCutAlone, placeOf } from './places.js';
import { POLICIES, type Policy } from './policies.js';
import { swapOf } from './swap.js';
import { ONE_TEXT } from './thresholds.js';
import { type Unit, type UnitClass, unitsOf } from './units.js';
import { sameDate, sameFigure } from './values.js';
import { wordChange } from './wording.js';

/** Every change of two near-identical sentences that a reader would call another fact, at most one a place, and replaced words of content. */
export function changesOf(sentences: Sentences): Change[] {
  const changes: Change[] = [];
  const add = (change: Change): void => {
    if (!changes.some((known) => meets(known.a, change.a) && meets(known.b, change.b))) changes.push(change);
  };
  const swap = swapOf(sentences);
  if (swap) return [swap];
  for (const name of ORDER) for (const change of changesOfClass(name, sentences)) add(asQuoted(change, sentences));
  for (const hunk of sentences.found.hunks) {
    const change = wordChange(hunk, sentences);
    if (change) add(change);
  }
  return changes;
}

/** Words of a quotation that say another thing are another quotation; its figures, dates and names are what they are. */
function asQuoted(change: Change, { a, b }: Sentences): Change {
  if (AS_THEY_ARE.has(change.class) || !isQuoted(a, change.a) || !isQuoted(b, change.b)) return change;
  return { ...change, class: 'word', kind: 'quote-wording' };
}

const AS_THEY_ARE: ReadonlySet<Change['class']> = new Set(['figure', 'date', 'name', 'source']);

/** What is told first: a later change at the same place is the same change. */
const ORDER: readonly UnitClass[] = [
  'bound',
  'figure',
  'date',
  'negation',
  'quantity',
  'certainty',
  'fate',
  'modifier',
  'office',
  'scale',
  'kin',
  'source',
  'name',
];

/** Values need no company of equal words: the slot is enough. */
const VALUED: ReadonlySet<UnitClass> = new Set(['figure', 'date']);

interface Leftovers {
  readonly replaced: readonly (readonly [Unit, Unit])[];
  readonly onA: readonly Unit[];
  readonly onB: readonly Unit[];
}

/** The units of a class that the other sentence does not have at the same place, or anywhere: in pairs where one has the other's place. */
function leftoversOf(name: UnitClass, { a, b, found }: Sentences): Leftovers {
  const [first, second] = [unitsOf(a).get(name) ?? [], unitsOf(b).get(name) ?? []];
  const slots = (x: Unit, y: Unit): boolean => inOneSlot(found, a, b, x.range, y.range);
  const [takenA, takenB] = [new Set<Unit>(), new Set<Unit>()];
  const take = (fits: (x: Unit, y: Unit) => boolean): [Unit, Unit][] =>
    first.flatMap((x): [Unit, Unit][] => {
      if (takenA.has(x)) return [];
      const y = second.find((other) => !takenB.has(other) && fits(x, other));
      if (!y) return [];
      takenA.add(x);
      takenB.add(y);
      return [[x, y]];
    });
  const same = name === 'figure' ? sameFigure : name === 'date' ? sameDate : sameKey;
  take((x, y) => same(x, y) && slots(x, y));
  take(same);
  const replaced = take(slots);
  return {
    replaced,
    onA: first.filter((unit) => !takenA.has(unit) && !unit.faint),
    onB: second.filter((unit) => !takenB.has(unit) && !unit.faint),
  };
}

function sameKey(x: Unit, y: Unit): boolean {
  return x.key === y.key;
}

function changesOfClass(name: UnitClass, sentences: Sentences): Change[] {
  const { replaced, onA, onB } = leftoversOf(name, sentences);
  const policy = POLICIES[name];
  // A source that is named in another place of the sentence was not left out.
  if (name === 'source' && onA.some(isSpeaker) && onB.some(isSpeaker)) return [];
  // What was put in or left out needs more of one text around it than what took another's place.
  const isOneText = (name === 'source' ? sentences.found.coverage : sentences.found.similarity) >= ONE_TEXT;
  const lone = VALUED.has(name) || isOneText;
  return [
    ...replaced.flatMap(([x, y]): Change[] => {
      const kind = VALUED.has(name) || isAlone(x.range, y.range, sentences) ? policy.replaced?.(x, y, sentences) : undefined;
      return kind === undefined ? [] : [{ what: 'replaced', class: name, kind, a: x.range, b: y.range }];
    }),
    ...(lone ? onA : []).flatMap((unit) => loneChange(name, policy, unit, sentences, 'a') ?? []),
    ...(lone ? onB : []).flatMap((unit) => loneChange(name, policy, unit, sentences, 'b') ?? []),
  ];
}

function isSpeaker({ key }: Unit): boolean {
  return key !== 'document';
}

/** What one side alone says, where the words around it stay: a change where the class has one for it. */
function loneChange(name: UnitClass, policy: Policy, unit: Unit, sentences: Sentences, side: 'a' | 'b'): Change | undefined {
  const lone = policy.lone;
  const place = lone && placeOf(unit, sentences, side);
  if (!place || !isCutAlone(name, unit, place, sentences, side)) return undefined;
  const kind = lone(unit, place, sentences, side);
  if (kind === undefined) return undefined;
  const what = side === 'a' ? 'dropped' : 'added';

  // A bound left out is a limit that one text does not give; of two bounds one is wrong.
  const named = kind === 'scope' ? 'limit' : name;
  const { own, other } = name === 'source' ? place : withNext(place, sentences, side);
  return side === 'a' ? { what, class: named, kind, a: own, b: other } : { what, class: named, kind, a: other, b: own };
}

/** A place where one side says nothing, with the word after it that both sides have: "will sign" and "signed" say more than "will" and a gap. */
function withNext({ own, other }: Place, { found }: Sentences, side: 'a' | 'b'): Place {
  if (other[0] < other[1] || opposite(found, own[1], side) !== other[1]) return { own, other };
  return { own: [own[0], own[1] + 1], other: [other[0], other[1] + 1] };
}
