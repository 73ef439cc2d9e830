import type { Claim, ClaimKind } from '../model/claim.js';
import type { SentencePair } from './sentences.js';

/** Pairs of claims of two documents that are weighed, of each way to meet: beyond, of long lists only those that are likest. News stays below. */
const MOST_WEIGHED = 30_000;
/** Pairs for each claim that are weighed in any case. */
const LEAST_WEIGHED = 12;

interface Claims {
  /** Claims of each sentence by kind. */
  readonly byKind: readonly ReadonlyMap<ClaimKind, readonly Claim[]>[];
  readonly byAttribute: ReadonlyMap<string, readonly Claim[]>;
}

/** Two sentences whose claims are weighed, and of the pairs that these make the share that is. */
interface ToWeigh {
  readonly pair: SentencePair;
  readonly share: number;
}

/** The sentence pairs of a meeting, in order. Where their claims make too many pairs, those of each sentence that are likest to it. */
export function sentencesToWeigh(
  { pairs }: { readonly pairs: readonly SentencePair[] },
  first: Claims,
  second: Claims,
): readonly ToWeigh[] {
  const sizes = pairs.map((pair) => pairsOfClaims(pair, first, second));
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (all <= MOST_WEIGHED) return pairs.map((pair) => ({ pair, share: 1 }));
  const bySentence = new Map<number, { readonly pair: SentencePair; readonly size: number }[]>();
  for (const [at, pair] of pairs.entries()) {
    const sized = { pair, size: sizes[at] ?? 0 };
    const list = bySentence.get(pair.a);
    if (list) list.push(sized);
    else bySentence.set(pair.a, [sized]);
  }
  const place = second.byKind.length / Math.max(1, first.byKind.length);
  const chosen: ToWeigh[] = [];
  for (const [a, own] of bySentence) {
    let claims = 0;
    let wanted = 0;
    for (const list of first.byKind[a]?.values() ?? []) claims += list.length;
    for (const { size } of own) wanted += size;
    let left = Math.max(LEAST_WEIGHED * claims, (MOST_WEIGHED * wanted) / all);
    const away = ({ b }: SentencePair): number => Math.abs(b - a * place);
    const likestFirst = own.sort((x, y) => y.pair.dice - x.pair.dice || away(x.pair) - away(y.pair) || x.pair.b - y.pair.b);
    for (const { pair, size } of likestFirst) {
      if (left <= 0) break;
      chosen.push({ pair, share: Math.min(1, left / Math.max(1, size)) });
      left -= size;
    }
  }
  return chosen.sort((x, y) => x.pair.a - y.pair.a || x.pair.b - y.pair.b);
}

function pairsOfClaims({ a, b }: SentencePair, first: Claims, second: Claims): number {
  let count = 0;
  for (const [kind, own] of first.byKind[a] ?? []) count += own.length * (second.byKind[b]?.get(kind)?.length ?? 0);
  return count;
}

/** Of the pairs that claims of one attribute make, the share that is weighed. */
export function shareByAttribute(first: Claims, second: Claims): number {
  let all = 0;
  for (const [attribute, own] of first.byAttribute) all += own.length * (second.byAttribute.get(attribute)?.length ?? 0);
  return MOST_WEIGHED / Math.max(1, all);
}
