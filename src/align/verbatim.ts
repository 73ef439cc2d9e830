import { diffArrays } from 'diff';
import type { ReadSentence, Word } from '../model/reading.js';

/** One place where two near-verbatim sentences differ: word ranges `[from, to)` of each side, either of which may be empty. */
export interface Change {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

/** Two sentences laid over each other word by word. */
export interface Overlay {
  readonly changes: readonly Change[];
  /** For each word of `a`: the word of `b` it stands against, or -1. */
  readonly toB: Int32Array;
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
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  let equal = 0;
  let content = 0;
  let open: { a: number; b: number } | undefined;
  const close = (): void => {
    if (open) changes.push({ a: [open.a, i], b: [open.b, j] });
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
      if (a.words[i + k]?.content) content += 1;
    }
    i += count;
    j += count;
    equal += count;
  }
  close();
  return {
    changes,
    toB,
    similarity: equal / Math.max(a.words.length, b.words.length),
    coverage: equal / Math.min(a.words.length, b.words.length),
    content,
  };
}

function sameWord(a: Word, b: Word): boolean {
  return a.key === b.key || (a.content && b.content && a.stem === b.stem);
}

/** Similarity from which two sentences are one text, edited; and what it takes where they share only a few words of content. */
const NEAR_VERBATIM = 0.5;
const NEAR_VERBATIM_IF_SHORT = 0.75;
const FEW_WORDS = 5;

/** Whether two sentences are one text, edited, rather than two of one pattern. */
export function isNearVerbatim({ similarity, coverage, content }: Overlay): boolean {
  const needed = content < FEW_WORDS ? NEAR_VERBATIM_IF_SHORT : NEAR_VERBATIM;
  return Math.max(similarity, coverage * 0.75) >= needed;
}

interface SpanLike {
  readonly start: number;
  readonly end: number;
}

/**
 * The overlay's similarity if two values stand in the same slot of it: they lie in one change, or each lies over the other's words, or the
 * words on both sides of them stand against each other. `undefined` otherwise.
 */
export function slotOf(
  found: Overlay,
  a: ReadSentence | undefined,
  b: ReadSentence | undefined,
  first: SpanLike,
  second: SpanLike,
): number | undefined {
  if (!a || !b) return undefined;
  const [fromA, toA] = wordRange(a, first);
  const [fromB, toB] = wordRange(b, second);
  if (fromA >= toA || fromB >= toB) return undefined;
  for (let i = fromA; i < toA; i += 1) {
    const against = found.toB[i] ?? -1;
    if (against >= fromB && against < toB) return found.similarity;
  }
  const before = fromA === 0 ? -1 : (found.toB[fromA - 1] ?? -1);
  const after = toA >= a.words.length ? b.words.length : (found.toB[toA] ?? -1);
  const startsAlike = fromA === 0 ? fromB === 0 : before >= 0 && before === fromB - 1;
  const endsAlike = after >= 0 && after === toB;
  if (startsAlike && endsAlike) return found.similarity;
  const inOneChange = found.changes.some(
    (change) => change.a[0] < toA && fromA < change.a[1] && change.b[0] < toB && fromB < change.b[1] && small(change),
  );
  return inOneChange ? found.similarity : undefined;
}

/** A change of more words than this is a rewriting, not a slot. */
const SLOT_WORDS = 8;

function small(change: Change): boolean {
  return change.a[1] - change.a[0] <= SLOT_WORDS && change.b[1] - change.b[0] <= SLOT_WORDS;
}

function wordRange(sentence: ReadSentence, span: SpanLike): readonly [number, number] {
  const from = sentence.words.findIndex((word) => word.end > span.start);
  if (from < 0) return [0, 0];
  let to = from;
  while (to < sentence.words.length && (sentence.words[to]?.start ?? Infinity) < span.end) to += 1;
  return [from, to];
}
