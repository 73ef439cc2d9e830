/**
 * Sets of lexicon kinds, and of the shapes of tokens, as bits, so that "does anything here begin a date" is one comparison rather than a look at every entry.
 */
export interface KindSet {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

const WORD = 32;
const MOST = 3 * WORD;

const BITS = new Map<string, number>();

/** The bit of a kind, given out as kinds are first asked for. Throws where the tables have more kinds than a set has room for. */
function bitOf(kind: string): number {
  const known = BITS.get(kind);
  if (known !== undefined) return known;
  const bit = BITS.size;
  if (bit >= MOST) throw new RangeError(`more than ${String(MOST)} kinds of lexicon entries: KindSet needs another word`);
  BITS.set(kind, bit);
  return bit;
}

export const NO_KINDS: KindSet = { low: 0, middle: 0, high: 0 };

const MADE = new Map<string, KindSet>();

/** One object a set: what is compared at every word stays close at hand. */
function shared(low: number, middle: number, high: number): KindSet {
  const key = `${String(low)} ${String(middle)} ${String(high)}`;
  const known = MADE.get(key);
  if (known !== undefined) return known;
  const made = { low, middle, high };
  MADE.set(key, made);
  return made;
}

/** The set of the kinds named. */
export function kindSet(kinds: Iterable<string>): KindSet {
  let { low, middle, high } = NO_KINDS;
  for (const kind of kinds) {
    const bit = bitOf(kind);
    if (bit < WORD) low |= 1 << bit;
    else if (bit < 2 * WORD) middle |= 1 << (bit - WORD);
    else high |= 1 << (bit - 2 * WORD);
  }
  return shared(low, middle, high);
}

/** How a token is written, which its spelling tells; in the sets of tokens it stands as a kind of its own. */
export type Shape = 'figure' | 'letter' | 'mark' | 'quote' | 'colon';

/**
 * Tokens of these shapes: a number in digits, a word of one letter, any mark of punctuation, a mark that may quote (single ones too), a colon.
 */
export function withShape(...shapes: readonly Shape[]): KindSet {
  return kindSet(shapes.map((shape) => `#${shape}`));
}

/** Tags with this clitic cut off, whatever their kind: in the sets of their tokens they stand as a kind of their own. */
export function withClitic(clitic: string): KindSet {
  return kindSet([`+${clitic}`]);
}

/** The kinds of either set. */
export function union(a: KindSet, b: KindSet): KindSet {
  return shared(a.low | b.low, a.middle | b.middle, a.high | b.high);
}

/** As `union`, of sets that are met once and not worth keeping. */
export function either(a: KindSet, b: KindSet): KindSet {
  return { low: a.low | b.low, middle: a.middle | b.middle, high: a.high | b.high };
}

/** Whether the two sets share a kind. */
export function meet(a: KindSet, b: KindSet): boolean {
  return ((a.low & b.low) | (a.middle & b.middle) | (a.high & b.high)) !== 0;
}

const SINGLE = new Map<string, KindSet>();

/** The set of one kind, made once. */
export function onlyKind(kind: string): KindSet {
  const known = SINGLE.get(kind);
  if (known !== undefined) return known;
  const made = kindSet([kind]);
  SINGLE.set(kind, made);
  return made;
}
