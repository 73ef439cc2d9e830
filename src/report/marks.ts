import { diffArrays } from 'diff';
import type { Evidence, Position } from '../model/report.js';
import { tokenise, type Token } from '../text/tokens.js';

/** A piece of a sentence; `marked` where it differs from what the other side says. */
export interface Segment {
  readonly text: string;
  readonly marked: boolean;
}

/** Quotes of up to so many tokens are marked whole: "21 October 2019" reads better than a lone "October". */
const MARKED_WHOLE = 5;
/** A quotation that shares less than this with the other side's is marked whole as well: scattered marks explain nothing. */
const LEAST_SHARED = 0.4;
/** Quotations further apart than so many word edits are not compared word by word. A count, not a time limit: the same on every machine. */
const MOST_EDITS = 400;

/**
 * The sentence around a piece of evidence, cut at the words that differ. Long quotes are compared with `others`, the evidence of the other
 * positions, word by word on folded spelling. The segments put together are `evidence.context`, always.
 */
export function markedContext(evidence: Evidence, others: readonly Evidence[], source?: string): readonly Segment[] {
  const { context } = evidence;
  const start = quoteOffset(evidence, source);
  if (start < 0) return [{ text: context, marked: false }];
  const end = start + evidence.quote.length;
  const pieces: Segment[] = [{ text: context.slice(0, start), marked: false }];
  for (const piece of markedQuote(evidence.quote, others)) pieces.push(piece);
  pieces.push({ text: context.slice(end), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}

/** The first evidence of every position but `position`: what its own evidence is compared with. */
export function othersOf(position: Position, positions: readonly Position[]): Evidence[] {
  return positions.flatMap((other) => (other === position ? [] : other.evidence.slice(0, 1)));
}

/** Where the quote stands in its context. A number may occur twice in one sentence: the source text says which is meant. */
function quoteOffset(evidence: Evidence, source: string | undefined): number {
  const { quote, context, start } = evidence;
  if (source !== undefined && evidence.field === 'text') {
    const earliest = Math.max(0, start + quote.length - context.length);
    const at = source.indexOf(context, earliest);
    if (at >= 0 && at <= start && start + quote.length <= at + context.length) return start - at;
  }
  return context.indexOf(quote);
}

function markedQuote(quote: string, others: readonly Evidence[]): readonly Segment[] {
  const whole = [{ text: quote, marked: true }];
  const own = tokenise(quote);
  if (own.length <= MARKED_WHOLE) return whole;
  let best: { readonly shared: number; readonly unshared: readonly boolean[] } | undefined;
  for (const other of others) {
    const compared = compare(own, tokenise(other.quote));
    if (compared && compared.shared > (best?.shared ?? 0)) best = compared;
  }
  if (!best || best.shared < LEAST_SHARED || !best.unshared.includes(true)) return whole;
  return segments(quote, own, best.unshared);
}

function compare(own: readonly Token[], other: readonly Token[]): { shared: number; unshared: boolean[] } | undefined {
  const changes = diffArrays(
    other.map((token) => token.key),
    own.map((token) => token.key),
    { maxEditLength: MOST_EDITS },
  );
  if (!changes) return undefined;
  const unshared: boolean[] = [];
  for (const change of changes) if (!change.removed) for (let word = 0; word < change.count; word += 1) unshared.push(change.added);
  return { shared: unshared.filter((isNew) => !isNew).length / Math.max(own.length, other.length), unshared };
}

/** Neighbouring differing words make one mark, the spaces between them included. */
function segments(quote: string, tokens: readonly Token[], unshared: readonly boolean[]): Segment[] {
  const result: { text: string; marked: boolean }[] = [];
  let at = 0;
  const push = (to: number, marked: boolean): void => {
    const last = result.at(-1);
    if (last?.marked === marked) last.text += quote.slice(at, to);
    else if (to > at) result.push({ text: quote.slice(at, to), marked });
    at = to;
  };
  tokens.forEach((token, index) => {
    const marked = unshared[index] ?? false;
    push(token.start, marked && (unshared[index - 1] ?? false));
    push(token.end, marked);
  });
  push(quote.length, false);
  return result;
}
