/**
 * Bounds on what is compared of two long lists, so that a page of a thousand like sentences costs no more than its length: below them, which is where
 * news is, everything is compared with everything. Beyond, each entry meets the other list's around the same part of it.
 */

/** Range `[from, to)` of a list of `others` that entry `at` of `own` meets, of all of them no more than `most`, but `least` each. */
export function meetingRange(at: number, own: number, others: number, most: number, least: number): readonly [from: number, to: number] {
  const width = Math.max(least, Math.floor(most / Math.max(1, own)));
  if (width >= others) return [0, others];
  const from = Math.min(others - width, Math.max(0, Math.round((at * others) / Math.max(1, own)) - (width >> 1)));
  return [from, from + width];
}

/** Visits pairs of the entries of two lists, of all of them `share` but two an entry, in the order of the first list and then of the second. */
export function pairsWithin<T>(own: readonly T[], others: readonly T[], share: number, visit: (a: T, b: T) => void): void {
  if (share >= 1) {
    for (const a of own) for (const b of others) visit(a, b);
    return;
  }
  const most = own.length * others.length * share;
  for (const [at, a] of own.entries()) {
    const [from, to] = meetingRange(at, own.length, others.length, most, 2);
    for (const b of others.slice(from, to)) visit(a, b);
  }
}
