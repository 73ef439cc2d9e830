import { diffArrays } from 'diff';
import type { ReadSentence, Word } from '../model/reading.js';
import { FEW_WORDS, NEAR_IDENTICAL, NEAR_IDENTICAL_IF_SHORT, SLOT_WORDS } from './thresholds.js';
import { rangeOf, type Range } from './units.js';

/** One place where two near-verbatim sentences differ: word ranges `[from, to)` of each side, either of which may be empty. */
export interface Hunk {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Two sentences laid over each other word by word. */
export interface Overlay {
  readonly hunks: readonly Hunk[];
  /** For each word of `a`: the word of `b` it stands against, or -1. */
  readonly toB: Int32Array;
  /** The same the other way round. */
  readonly toA: Int32Array;
  /** Equal words over the words of the longer, and of the shorter, sentence; in [0, 1]. */
  readonly similarity: number;
  readonly coverage: number;
  /** Equal words that carry content. */
  readonly content: number;
}

/** Words in the longest sentence worth a diff; beyond, the cost is quadratic and the text is no sentence. */
const LONGEST = 400;

/** Lays `b` over `a`. Words are equal when their stems are: a lost conjunction or article is no change of wording. */
export function overlay(a: ReadSentence, b: ReadSentence): Overlay | undefined {
  if (a.words.length > LONGEST || b.words.length > LONGEST || a.words.length === 0 || b.words.length === 0) return undefined;
  const parts = diffArrays([...a.words], [...b.words], { comparator: sameWord });
  const toB = new Int32Array(a.words.length).fill(-1);
  const toA = new Int32Array(b.words.length).fill(-1);
  const hunks: Hunk[] = [];
  let i = 0;
  let j = 0;
  let equal = 0;
  let content = 0;
  let open: { a: number; b: number } | undefined;
  const close = (): void => {
    if (open) hunks.push({ a: [open.a, i], b: [open.b, j] });
    open = undefined;
  };
  for (const part of parts) {
    const count = part.value.length;
    if (part.added || part.removed) {
      open ??= { a: i, b: j };
      if (part.added) j += count;
      else i += count;
      continue;
    }
    close();
    for (let k = 0; k < count; k += 1) {
      toB[i + k] = j + k;
      toA[j + k] = i + k;
      if (a.words[i + k]?.content) content += 1;
    }
    i += count;
    j += count;
    equal += count;
  }
  close();
  return {
    hunks,
    toB,
    toA,
    similarity: equal / Math.max(a.words.length, b.words.length),
    coverage: equal / Math.min(a.words.length, b.words.length),
    content,
  };
}

function sameWord(a: Word, b: Word): boolean {
  return a.key === b.key || (a.content && b.content && a.stem === b.stem);
}

/** Whether two sentences are one text, edited, rather than two of one pattern. */
export function isNearVerbatim({ similarity, coverage, content }: Overlay): boolean {
  const needed = content < FEW_WORDS ? NEAR_IDENTICAL_IF_SHORT : NEAR_IDENTICAL;
  return Math.max(similarity, coverage * 0.75) >= needed;
}

interface SpanLike {
  readonly start: number;
  readonly end: number;
}

/** The overlay's similarity if two values have the same slot of it; `undefined` otherwise. */
export function slotOf(
  found: Overlay,
  a: ReadSentence | undefined,
  b: ReadSentence | undefined,
  first: SpanLike,
  second: SpanLike,
): number | undefined {
  if (!a || !b) return undefined;
  return inOneSlot(found, a, b, rangeOf(a, first), rangeOf(b, second)) ? found.similarity : undefined;
}

/**
 * Whether two ranges have one place: one lies over the other's words, or the words on both sides of them stand against each other, or they lie in one
 * short hunk.
 */
export function inOneSlot(found: Overlay, a: ReadSentence, b: ReadSentence, [fromA, toA]: Range, [fromB, toB]: Range): boolean {
  if (fromA >= toA || fromB >= toB) return false;
  for (let i = fromA; i < toA; i += 1) {
    const against = found.toB[i] ?? -1;
    if (against >= fromB && against < toB) return true;
  }
  const before = fromA === 0 ? -1 : (found.toB[fromA - 1] ?? -1);
  const after = toA >= a.words.length ? b.words.length : (found.toB[toA] ?? -1);
  const startsAlike = fromA === 0 ? fromB === 0 : before >= 0 && before === fromB - 1;
  if (startsAlike && after >= 0 && after === toB) return true;
  return found.hunks.some((hunk) => hunk.a[0] < toA && fromA < hunk.a[1] && hunk.b[0] < toB && fromB < hunk.b[1] && isSmall(hunk));
}

function isSmall({ a, b }: Hunk): boolean {
  return a[1] - a[0] <= SLOT_WORDS && b[1] - b[0] <= SLOT_WORDS;
}

/** The word of the other side that a word stands against; -1 where it stands against none. */
export function opposite({ toB, toA }: Overlay, at: number, side: 'a' | 'b'): number {
  return (side === 'a' ? toB : toA)[at] ?? -1;
}

/** The hunk that holds a range's first word, or its last; `undefined` where both stand against words of the other side. */
export function hunkAt({ hunks }: Overlay, [from, to]: Range, side: 'a' | 'b'): Hunk | undefined {
  return (
    hunks.find((hunk) => hunk[side][0] <= from && from < hunk[side][1]) ?? hunks.find((hunk) => hunk[side][0] < to && to <= hunk[side][1])
  );
}
