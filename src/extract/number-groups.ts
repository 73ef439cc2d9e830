import type { Token } from '../text/tokens.js';
import { figureValue } from './figures.js';
import type { Input } from './number-words.js';

/** A figure of several tokens, written as if with marks ("12 500": "12,500"), and the token after it. */
export interface GroupedFigure {
  readonly digits: string;
  readonly last: number;
}

const HEAD = /^[1-9]\d{0,2}$/u;
const GROUP = /^\d{3}(?<decimals>\.\d+)?$/u;
/** Spaces in use between thousands; a thin or no-break one as well as the plain one, but never two. */
const SPACES = /^[ \u00a0\u2007\u2009\u202f]$/u;
/** Written against the first digits, these make a telephone number, a code, a time or the rest of another figure of them. */
const TYING: ReadonlySet<string> = new Set(['+', '/', '.', ',', ':', '#', '_', '@', '=', '\\']);

/** "12 500", "1 250 000": thousands with a space between, where nothing around makes two figures or a telephone number of them. */
export function spacedThousands(input: Input, at: number): GroupedFigure | undefined {
  const { tokens } = input;
  const head = tokens[at];
  if (!head || !HEAD.test(head.key) || !isGroup(input, at + 1) || !mayHead(input, at)) return undefined;
  let last = at + 1;
  const digits = [head.key];
  while (isGroup(input, last) && !digits.at(-1)?.includes('.')) {
    digits.push(tokens[last]?.key ?? '');
    last += 1;
  }
  const written = digits.join(',');
  if (continues(input, last) || figureValue(written) === undefined) return undefined;
  return isMeasuredTwice(tokens, last, digits) ? undefined : { digits: written, last };
}

function isGroup({ tokens, text }: Input, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || token?.kind !== 'number' || !GROUP.test(token.key)) return false;
  return SPACES.test(text.slice(before.end, token.start));
}

/** Another figure right after, of another length: the digits are a telephone or account number, or a list. */
function continues({ tokens }: Input, last: number): boolean {
  const next = tokens[last];
  if (next?.kind === 'number') return true;
  return next?.spaced === false && (next.key === '/' || next.key === ':') && tokens[last + 1]?.kind === 'number';
}

/** "10 100-metre races": a hyphen after the second figure makes a unit of it, which a group with a nought before is not. */
function isMeasuredTwice(tokens: readonly Token[], last: number, digits: readonly string[]): boolean {
  const [hyphen, next] = [tokens[last], tokens[last + 1]];
  const hyphened = hyphen?.key === '-' && !hyphen.spaced && next?.kind === 'word' && !next.spaced;
  return hyphened && digits.length === 2 && !digits[1]?.startsWith('0');
}

/** What a number stands after when it is a day, a place in a list or the number of something. */
const NAMING_KINDS: ReadonlySet<string> = new Set(['month', 'weekday']);

/** Whether a number names or dates what stands before it: "May 12", "flight 12". */
export function isNamedBefore({ tags }: Input, at: number): boolean {
  for (let first = at - 1; first >= Math.max(0, at - 3); first -= 1) {
    const named = tags[first]?.some(
      (tag) => tag.last === at && (NAMING_KINDS.has(tag.kind) || (tag.kind === 'amount-cue' && tag.value === 'naming')),
    );
    if (named) return true;
  }
  return false;
}

function mayHead(input: Input, at: number): boolean {
  const { tokens, tags } = input;
  const [before, head] = [tokens[at - 1], tokens[at]];
  if (!before || !head) return true;
  if (before.kind === 'number' || isNamedBefore(input, at)) return false;
  if (head.spaced) return before.key !== '+';
  if (TYING.has(before.key)) return false;
  // "10 000-12 500", but not "555-12 500".
  if (before.key === '-' && tokens[at - 2]?.kind === 'number') return !before.spaced && isGroup(input, at - 2);
  if (before.kind !== 'word') return true;
  return tags[at - 1]?.some(({ kind, value }) => kind === 'currency' || (kind === 'amount-cue' && value === 'proclitic')) ?? false;
}
