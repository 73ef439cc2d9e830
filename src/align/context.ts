import type { Claim, Features } from '../model/claim.js';
import { familyOf, isWorded, NAME_FAMILIES, wholeOf, type FeatureSet, type FeatureSpace } from './features.js';

/** Nearness from which a name beside a figure says whose or where it is. */
const OWNING = 0.35;
/** Exponent on nearness for what stands right beside the value: its head noun and verb. */
const SHARPER = 3;

/** The words around a claim as numbers. */
interface WeighedContext {
  /** For each feature, ascending, three numbers: its own, its weight times nearness, and its weight times nearness sharpened. */
  readonly entries: readonly number[];
  /** Sums of the second and of the third, and of those that are no words of one language. */
  readonly near: Pick<FeatureSet, 'total' | 'neutral'>;
  readonly sharp: Pick<FeatureSet, 'total' | 'neutral'>;
  /** How many of the features are names. */
  readonly names: number;
  /** Features of the names right beside the value, by family. */
  readonly owners: readonly (readonly number[])[];
}

/** Numbers an entry takes. */
const WIDTH = 3;
/** Most values have no name beside them. */
const NOBODY: readonly (readonly number[])[] = NAME_FAMILIES.map(() => []);

/** What two contexts share, each in [0, 1]. */
export interface SharedContext {
  readonly dice: number;
  readonly containment: number;
  /** Share of the first one's names that the second holds. */
  readonly names: number;
  /** `dice` of what stands right beside the values. */
  readonly nearDice: number;
}

/** Contexts of claims remembered at a time: some sixty megabytes. */
const REMEMBERED = 120_000;
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
  const named = [...context].map(([name, nearness]) => ({ id: space.idOf(name), name, nearness })).sort((x, y) => x.id - y.id);
  const entries: number[] = [];
  let owners: number[][] | undefined;
  const [whole, pointed] = [
    { total: 0, neutral: 0 },
    { total: 0, neutral: 0 },
  ];
  let names = 0;
  for (const { id, name, nearness } of named) {
    const weight = space.weightOf(id);
    const [near, sharp] = [nearness * weight, nearness ** SHARPER * weight];
    entries.push(id, near, sharp);
    whole.total += near;
    pointed.total += sharp;
    if (!isWorded(name)) {
      whole.neutral += near;
      pointed.neutral += sharp;
    }
    const family = familyOf(name);
    if (family < 0) continue;
    names += 1;
    if (nearness < OWNING) continue;
    owners ??= NAME_FAMILIES.map(() => []);
    owners[family]?.push(id);
  }
  return { entries, near: whole, sharp: pointed, names, owners: owners ?? NOBODY };
}

/** Overlap of the contexts of two claims by weight and nearness, and of the names in them. */
export function sharedContext(a: Claim, b: Claim, space: FeatureSpace): SharedContext {
  const [x, y] = [contextOf(a, space), contextOf(b, space)];
  const [own, other] = [x.entries, y.entries];
  let [shared, sharp, names] = [0, 0, 0];
  for (let i = 0, j = 0; i < own.length && j < other.length;) {
    const [id, otherId] = [own[i] ?? 0, other[j] ?? 0];
    if (id === otherId) {
      shared += Math.min(own[i + 1] ?? 0, other[j + 1] ?? 0);
      sharp += Math.min(own[i + 2] ?? 0, other[j + 2] ?? 0);
      if (space.isName(id)) names += 1;
    }
    if (id <= otherId) i += WIDTH;
    if (otherId <= id) j += WIDTH;
  }
  if (shared === 0) return { dice: 0, containment: 0, names: 0, nearDice: 0 };
  const oneLanguage = space.documents[a.document]?.language === space.documents[b.document]?.language;
  const [wholeOfX, wholeOfY] = [wholeOf(x.near, oneLanguage), wholeOf(y.near, oneLanguage)];
  return {
    dice: (2 * shared) / (wholeOfX + wholeOfY),
    containment: shared / Math.min(wholeOfX, wholeOfY),
    names: x.names === 0 ? 0 : names / x.names,
    nearDice: (2 * sharp) / (wholeOf(x.sharp, oneLanguage) + wholeOf(y.sharp, oneLanguage)),
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
