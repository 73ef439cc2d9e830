import type { Thesaurus, WordRelation } from '../../model/thesaurus.js';
import type { Unit } from './units.js';

/** A unit of the evidence with its place in a running count over the sentences read. */
export interface Placed {
  readonly unit: Unit;
  readonly sentence: number;
  /** Words before it, sentences apart by a gap: nearness in it is nearness in the text. */
  readonly position: number;
}

/** How a unit of the short text stands to the evidence. */
export interface Judged {
  readonly unit: Unit;
  /** How well a word of the evidence says the same, in [0, 1]. */
  readonly support: number;
  /** The word that does. */
  readonly against?: Placed;
  /** Stands in the long text, though not in the sentences that tell of the same. */
  readonly elsewhere: boolean;
  /** A word of the evidence that stands where this one would, and what it is to it. */
  readonly rival?: { readonly placed: Placed; readonly relation: 'opposite' | 'sibling' | 'name' | 'other'; readonly inSlot: boolean };
}

/** Support from which a unit counts as said. */
export const SAID = 0.5;

const BY_RELATION: Readonly<Record<WordRelation, number>> = { synonym: 0.8, wider: 0.7, narrower: 0.5, sibling: 0.2, opposite: 0 };

/** Letters two words must begin with to be of one root, and share of the longer. */
const ROOT = 5;
const ROOT_SHARE = 0.55;

/** How well `other` says what `unit` says. */
export function similarity(unit: Unit, other: Unit, thesaurus: Thesaurus): number {
  if (unit.word.key === other.word.key || unit.lemma === other.lemma) return 1;
  if (unit.type === 'turn' || other.type === 'turn') return 0;
  if (unit.word.stem === other.word.stem) return 0.95;
  if (unit.names.some((feature) => other.names.includes(feature))) return 0.95;
  if (oppose(unit, other)) return 0;
  const relation = thesaurus.relation(unit.word.key, other.word.key);
  const byMeaning = relation === undefined ? 0 : BY_RELATION[relation];
  const byRoot = relation !== 'opposite' && shareRoot(unit.lemma, other.lemma) ? 0.85 : 0;
  const byConcept = unit.word.concepts.some((concept) => other.word.concepts.includes(concept)) ? 0.6 : 0;
  return Math.max(byMeaning, byRoot, byConcept);
}

function shareRoot(a: string, b: string): boolean {
  let shared = 0;
  while (shared < Math.min(a.length, b.length) && a[shared] === b[shared]) shared += 1;
  return shared >= ROOT && shared >= ROOT_SHARE * Math.max(a.length, b.length);
}

/** Whether two words stand on the two sides of one scale. */
function oppose({ word: a }: Unit, { word: b }: Unit): boolean {
  return a.pole !== undefined && b.pole !== undefined && a.pole.scale === b.pole.scale && a.pole.pole !== b.pole.pole;
}

/** Words between a rival and what stands beside the unit's neighbours, at most. */
const SLOT = 3;

/** Judges the units of a short sentence by the evidence. `saysElsewhere`: whether any word of the whole long text says a word. */
export function judgeUnits(
  units: readonly Unit[],
  evidence: readonly Placed[],
  saysElsewhere: (unit: Unit) => boolean,
  thesaurus: Thesaurus,
): Judged[] {
  const matched = matchInOrder(units, evidence, thesaurus);
  const taken = new Set(matched.flatMap(({ support, against }) => (support >= SAID && against ? [against] : [])));
  return matched.map((judged, index): Judged => {
    if (judged.support >= SAID) return { ...judged, elsewhere: false };
    const rival = rivalOf(judged.unit, index, matched, evidence, taken, thesaurus);
    const elsewhere = saysElsewhere(judged.unit);
    return { ...judged, elsewhere, ...(rival ? { rival } : {}) };
  });
}

type Matched = Pick<Judged, 'unit' | 'support' | 'against'>;

/** What a step of distance takes from a match when several are as good. */
const APART = 0.002;

/** For each unit its best word of the evidence; among equals the one nearest to where the unit before was found. */
function matchInOrder(units: readonly Unit[], evidence: readonly Placed[], thesaurus: Thesaurus): Matched[] {
  let last = 0;
  return units.map((unit) => {
    let best: { support: number; against: Placed; worth: number } | undefined;
    for (const placed of evidence) {
      const support = similarity(unit, placed.unit, thesaurus);
      if (support === 0) continue;
      const worth = support - APART * Math.min(50, Math.abs(placed.position - last));
      if (best === undefined || worth > best.worth) best = { support, against: placed, worth };
    }
    if (best === undefined) return { unit, support: 0 };
    if (best.support >= SAID) last = best.against.position;
    return { unit, support: best.support, against: best.against };
  });
}

function rivalOf(
  unit: Unit,
  index: number,
  matched: readonly Matched[],
  evidence: readonly Placed[],
  taken: ReadonlySet<Placed>,
  thesaurus: Thesaurus,
): Judged['rival'] {
  const beside = neighbours(index, matched);
  let best: (NonNullable<Judged['rival']> & { readonly rank: number }) | undefined;
  for (const placed of evidence) {
    if (taken.has(placed)) continue;
    const distance = Math.min(...beside.map((position) => Math.abs(placed.position - position)), Infinity);
    const inSlot = distance <= SLOT;
    const relation = rivalry(unit, placed.unit, thesaurus);
    if (relation === undefined || (relation === 'other' && !inSlot) || (unit.type === 'turn' && !inSlot)) continue;
    const rank = RANKS[relation] + (inSlot ? 2 : 0) - Math.min(1, distance / 100);
    if (best === undefined || rank > best.rank) best = { placed, relation, inSlot, rank };
  }
  return best && { placed: best.placed, relation: best.relation, inSlot: best.inSlot };
}

const RANKS = { opposite: 4, name: 3, sibling: 2, other: 0 } as const;

/** Places in the evidence of what stands on both sides of a unit. */
function neighbours(index: number, matched: readonly Matched[]): number[] {
  return [-2, -1, 1, 2].flatMap((step) => {
    const other = matched[index + step];
    return other && other.support >= SAID && other.against ? [other.against.position] : [];
  });
}

function rivalry(unit: Unit, other: Unit, thesaurus: Thesaurus): 'opposite' | 'sibling' | 'name' | 'other' | undefined {
  if (oppose(unit, other)) return 'opposite';
  if (unit.type === 'turn' || other.type === 'turn') return undefined;
  if (unit.type === 'name' || other.type === 'name') {
    if (unit.type !== other.type) return undefined;
    return unit.nameKind === other.nameKind ? 'name' : 'other';
  }
  const relation = thesaurus.relation(unit.word.key, other.word.key);
  if (relation === 'opposite' || relation === 'sibling') return relation;
  return unit.type === other.type ? 'other' : undefined;
}
