import type { Tag } from '../languages/lexicon.js';
import type { Token } from '../text/tokens.js';
import { figureValue } from './figures.js';
import { isUpper } from '../text/letters.js';
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
  if (isModel(input, at, digits) || continues(input, last) || figureValue(written) === undefined) return undefined;
  return isMeasuredTwice(tokens, last, digits) ? undefined : { digits: written, last };
}

function isGroup({ tokens, text }: Input, at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || token?.kind !== 'number' || !GROUP.test(token.key)) return false;
  return SPACES.test(text.slice(before.end, token.start));
}

/** "Boeing 737 800", "model A 320 200": a type and its variant after the name of a make or a letter; "Germany 150 200" counts. */
function isModel({ tokens, tags, text, language }: Input, at: number, digits: readonly string[]): boolean {
  const [before, own] = [tokens[at - 1], tags[at - 1]];
  if (before?.kind !== 'word' || digits.length !== 2 || digits[0]?.length !== 3 || digits[1] === '000') return false;
  if (own?.some(({ kind, last }) => kind === 'place' && last === at)) return false;
  if (endsAt(tags, at, ({ kind }) => kind === 'organisation')) return true;
  return language.cased && at > 1 && isUpper(text, before.start) && !language.facts(before.spelling).stop;
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
  return endsAt(tags, at, ({ kind, value }) => NAMING_KINDS.has(kind) || (kind === 'amount-cue' && value === 'naming'));
}

/** Whether an entry of up to three words that fits ends right before `at`. */
function endsAt(tags: Input['tags'], at: number, fits: (tag: Tag) => boolean): boolean {
  for (let first = at - 1; first >= Math.max(0, at - 3); first -= 1) {
    if (tags[first]?.some((tag) => tag.last === at && fits(tag))) return true;
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

const DIGITS = /^\d+$/u;
const FEWEST_GROUPS = 2;
const FEWEST_DIGITS = 7;
const MOST_GROUPS = 8;

/** "+44 20 7946 0018", "0800 123 4567": a run of figures with nothing but spaces and dashes between that opens with a plus or a nought. */
export function isTelephone(tokens: readonly Token[], at: number): boolean {
  let first = at;
  for (let before = groupBefore(tokens, at), far = 1; before !== undefined && far < MOST_GROUPS; far += 1) {
    first = before;
    before = groupBefore(tokens, first);
  }
  const head = tokens[first];
  const plus = tokens[first - 1]?.key === '+' && head?.spaced === false;
  if (!head || !(plus || /^0\d/u.test(head.key))) return false;
  let [groups, digits, last] = [0, 0, first];
  for (let next: number | undefined = first; next !== undefined && groups < MOST_GROUPS; next = groupAfter(tokens, last)) {
    groups += 1;
    digits += tokens[next]?.key.length ?? 0;
    last = next;
  }
  return groups >= FEWEST_GROUPS && digits >= FEWEST_DIGITS;
}

function isDigits(token: Token | undefined): boolean {
  return token?.kind === 'number' && DIGITS.test(token.key);
}

function groupBefore(tokens: readonly Token[], at: number): number | undefined {
  if (isDigits(tokens[at - 1])) return at - 1;
  return tokens[at - 1]?.key === '-' && isDigits(tokens[at - 2]) ? at - 2 : undefined;
}

function groupAfter(tokens: readonly Token[], at: number): number | undefined {
  if (isDigits(tokens[at + 1])) return at + 1;
  return tokens[at + 1]?.key === '-' && isDigits(tokens[at + 2]) ? at + 2 : undefined;
}
