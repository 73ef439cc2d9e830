import type { Pairing } from '../align/align.js';
import type { CopyGroups } from '../align/copy-groups.js';
import { meetThroughOthers } from '../align/related.js';
import type { Derivation } from '../model/claim.js';
import type { Snapshot } from './snapshot.js';

/** How a run differs from an earlier one. Documents and pairs are numbered as in the run, unless it says otherwise. */
export interface Change {
  /** Number of each document in the earlier run, -1 where it was not there. */
  readonly was: readonly number[];
  /** Number of each of the earlier run's documents in this one, -1 where it is gone. */
  readonly now: readonly number[];
  /** Number of each pair in the earlier run; -1 where the two did not meet, or met as copy and original otherwise than now. */
  readonly metAs: readonly number[];
  /** Pairs of the earlier run, by their numbers there, that did not stay. */
  readonly parted: readonly number[];
  /** Documents, there before and now, that stand otherwise to others: as witnesses, as copy or original, or as one of many near-identical ones. */
  readonly unsettled: ReadonlySet<number>;
}

/** `groups`: the near-identical documents of the earlier run. */
export function changeOf(
  earlier: Snapshot,
  groups: CopyGroups,
  articles: readonly string[],
  paired: Pairing,
  witness: readonly number[],
): Change {
  const numbers = new Map(earlier.articles.map((key, at) => [key, at]));
  const was = articles.map((key) => numbers.get(key) ?? -1);
  const now = earlier.articles.map(() => -1);
  for (const [at, before] of was.entries()) if (before >= 0) now[before] = at;
  const copying = changedCopies(earlier, paired.derived, now, was);
  const unsettled = new Set([
    ...copying.documents,
    ...changedWitnesses(earlier, witness, was),
    ...changedCompany(groups, paired.groups, was),
  ]);

  const width = articles.length;
  const before = new Map(
    earlier.pairs.flatMap(({ a, b }, at) => {
      const [x = -1, y = -1] = [now[a], now[b]];
      return x < 0 || y < 0 ? [] : [[x * width + y, at] as const];
    }),
  );
  const metAs = paired.pairs.map(({ a, b }) => {
    const stayed = (was[a] ?? -1) >= 0 && (was[b] ?? -1) >= 0 && !copying.pairs.has(pairKey(a, b));
    return stayed ? (before.get(a * width + b) ?? -1) : -1;
  });
  const stays = new Set(metAs);
  return { was, now, metAs, parted: earlier.pairs.flatMap((_, at) => (stays.has(at) ? [] : [at])), unsettled };
}

/** Pairs of which one copies the other otherwise than before, and their documents. */
function changedCopies(
  earlier: Snapshot,
  derived: readonly Derivation[],
  now: readonly number[],
  was: readonly number[],
): { pairs: Set<string>; documents: Set<number> } {
  const told = (all: readonly Derivation[]): Map<string, Derivation> =>
    new Map(all.map((one) => [`${one.copy} ${one.original} ${one.share}`, one]));
  const before = told(
    earlier.derived.flatMap(({ copy, original, share }) => {
      const [x = -1, y = -1] = [now[copy], now[original]];
      return x < 0 || y < 0 ? [] : [{ copy: x, original: y, share }];
    }),
  );
  const after = told(derived.filter(({ copy, original }) => (was[copy] ?? -1) >= 0 && (was[original] ?? -1) >= 0));
  const changed = [...before, ...after].filter(([key]) => !(before.has(key) && after.has(key))).map(([, one]) => one);
  return {
    pairs: new Set(changed.map(({ copy, original }) => pairKey(copy, original))),
    documents: new Set(changed.flatMap(({ copy, original }) => [copy, original])),
  };
}

function pairKey(a: number, b: number): string {
  return `${Math.min(a, b)} ${Math.max(a, b)}`;
}

/** Documents that are one witness with others than before, new ones and those that are gone aside. */
function changedWitnesses(earlier: Snapshot, witness: readonly number[], was: readonly number[]): number[] {
  const [after, before] = [new Map<number, Set<number>>(), new Map<number, Set<number>>()];
  const known = [...was.entries()].filter(([, old]) => old >= 0);
  const [ofNow, ofThen] = [(at: number) => witness[at] ?? at, (old: number) => earlier.witness[old] ?? old];
  for (const [at, old] of known) {
    add(after, ofThen(old), ofNow(at));
    add(before, ofNow(at), ofThen(old));
  }
  return known.filter(([at, old]) => after.get(ofThen(old))?.size !== 1 || before.get(ofNow(at))?.size !== 1).map(([at]) => at);
}

/** Documents that meet others themselves and did not, or the reverse. */
function changedCompany(before: CopyGroups, after: CopyGroups, was: readonly number[]): number[] {
  const [then, now] = [meetThroughOthers(before), meetThroughOthers(after)];
  return [...was.entries()].filter(([at, old]) => old >= 0 && then(old) !== now(at)).map(([at]) => at);
}

function add(groups: Map<number, Set<number>>, key: number, member: number): void {
  const group = groups.get(key);
  if (group) group.add(member);
  else groups.set(key, new Set([member]));
}
