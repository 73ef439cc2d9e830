import type { Claim, Features } from '../model/claim.js';
import type { FeatureSpace } from './features.js';

/** Nearness from which a name beside a figure says whose or where it is. */
const OWNING = 0.35;
/** Exponent on nearness for what stands right beside the value: its head noun and verb. */
const SHARPER = 3;

/** First letters of the features that are names: organisations, persons, places. */
const NAME_FAMILIES = ['o:', 'p:', 'g:'] as const;

/** The words around a claim as numbers: for each feature, ascending, its weight times nearness and times nearness sharpened. */
export interface WeighedContext {
  readonly ids: Uint32Array;
  readonly near: Float64Array;
  readonly sharp: Float64Array;
  /** Sums of `near` and of `sharp`. */
  readonly total: number;
  readonly totalSharp: number;
  /** 1 where the feature is a name. */
  readonly named: Uint8Array;
  readonly names: number;
  /** Features of the names right beside the value, by family. */
  readonly owners: readonly (readonly number[])[];
}

/** What two contexts share, each in [0, 1]. */
export interface SharedContext {
  readonly dice: number;
  readonly containment: number;
  /** Share of the first one's names that the second holds. */
  readonly names: number;
  /** `dice` of what stands right beside the values. */
  readonly nearDice: number;
}

/** Contexts of claims remembered at a time. */
const REMEMBERED = 20_000;
const CONTEXTS = new WeakMap<FeatureSpace, Map<Claim, WeighedContext>>();

/** The context of a claim, numbered. Claims meet document by document: those asked for last are remembered. */
function contextOf(claim: Claim, space: FeatureSpace): WeighedContext {
  let known = CONTEXTS.get(space);
  if (!known) CONTEXTS.set(space, (known = new Map<Claim, WeighedContext>()));
  const weighed = known.get(claim);
  if (weighed) return weighed;
  if (known.size >= REMEMBERED) known.clear();
  const fresh = weighContext(claim.context, space);
  known.set(claim, fresh);
  return fresh;
}

function weighContext(context: Features, space: FeatureSpace): WeighedContext {
  const entries = [...context].map(([name, nearness]) => ({ id: space.idOf(name), name, nearness })).sort((x, y) => x.id - y.id);
  const size = entries.length;
  const weighed = {
    ids: new Uint32Array(size),
    near: new Float64Array(size),
    sharp: new Float64Array(size),
    named: new Uint8Array(size),
    owners: NAME_FAMILIES.map((): number[] => []),
  };
  let [total, totalSharp, names] = [0, 0, 0];
  entries.forEach(({ id, name, nearness }, at) => {
    const weight = space.weightOf(id);
    weighed.ids[at] = id;
    total += weighed.near[at] = nearness * weight;
    totalSharp += weighed.sharp[at] = nearness ** SHARPER * weight;
    const family = NAME_FAMILIES.findIndex((letters) => name.startsWith(letters));
    if (family < 0) return;
    weighed.named[at] = 1;
    names += 1;
    if (nearness >= OWNING) weighed.owners[family]?.push(id);
  });
  return { ...weighed, total, totalSharp, names };
}

/** Overlap of the contexts of two claims by weight and nearness, and of the names in them. */
export function sharedContext(a: Claim, b: Claim, space: FeatureSpace): SharedContext {
  const [x, y] = [contextOf(a, space), contextOf(b, space)];
  let [shared, sharp, names] = [0, 0, 0];
  for (let i = 0, j = 0; i < x.ids.length && j < y.ids.length;) {
    const [own, other] = [x.ids[i] ?? 0, y.ids[j] ?? 0];
    if (own < other) i += 1;
    else if (own > other) j += 1;
    else {
      shared += Math.min(x.near[i] ?? 0, y.near[j] ?? 0);
      sharp += Math.min(x.sharp[i] ?? 0, y.sharp[j] ?? 0);
      names += x.named[i] ?? 0;
      i += 1;
      j += 1;
    }
  }
  if (shared === 0) return { dice: 0, containment: 0, names: 0, nearDice: 0 };
  return {
    dice: (2 * shared) / (x.total + y.total),
    containment: shared / Math.min(x.total, y.total),
    names: x.names === 0 ? 0 : names / x.names,
    nearDice: (2 * sharp) / (x.totalSharp + y.totalSharp),
  };
}

/** Whether names stand right beside both figures and none of them is the same: the staff of one firm, the staff of another. */
export function ownersDiffer(a: Claim, b: Claim, space: FeatureSpace): boolean {
  const [x, y] = [contextOf(a, space).owners, contextOf(b, space).owners];
  let differ = false;
  for (const [family, own] of x.entries()) {
    const other = y[family] ?? [];
    if (own.length === 0 || other.length === 0) continue;
    if (own.some((name) => other.includes(name))) return false;
    differ = true;
  }
  return differ;
}
