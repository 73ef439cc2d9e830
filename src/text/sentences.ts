import type { Token } from './tokens.js';

/** A run of tokens: `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** What capitals can tell: the source that tokens point into, and the words that seldom follow an abbreviation ("The", "But"). */
export interface Capitals {
  readonly text: string;
  /** Folded. */
  readonly starters: ReadonlySet<string>;
}

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", ')', ']', '}']);
const TERMINAL: ReadonlySet<string> = new Set(['.', '!', '?', '…']);

/** A quotation longer than this, in UTF-16 code units, is read sentence by sentence. */
const LONGEST_QUOTATION = 400;
/** More tokens than a sentence of prose ever has: lists and tables without a full stop are read in parts. */
const LONGEST_SENTENCE = 1000;
/** Marks in a row that are looked past for the word after them. */
const LONGEST_RUN = 100;
/** Two dots after fewer words part a topic from what is said of it, as headlines do; after more they end a sentence. */
const SHORTEST_BEFORE_DOTS = 12;

/**
 * Splits the tokens of one paragraph into sentences.
 *
 * A sentence ends at `.`, `!`, `?` or an ellipsis, with any closing quotation mark or bracket taken along; not inside a decimal or a dotted
 * abbreviation, not after a one-letter abbreviation or one that `abbreviations` lists (folded, without its dot), not where the next token
 * is glued on (a URL, `d.b.a`), and not inside a quotation of up to 400 units. Dots in a row end one only after a dozen words. After a thousand
 * tokens it ends wherever it is.
 */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>, capitals?: Capitals): TokenRange[] {
  const quoted = insideQuotations(tokens);
  const sentences: TokenRange[] = [];
  let first = 0;
  let at = 0;
  while (at < tokens.length) {
    const tooLong = at - first >= LONGEST_SENTENCE;
    const runsOn = quoted[at] === 1 && quoted[at + 1] === 1;
    if (!tooLong && (runsOn || !endsSentence(tokens, at, first, abbreviations, capitals))) {
      at += 1;
      continue;
    }
    at += 1;
    while (!tooLong && at < tokens.length && takesAlong(tokens, at)) at += 1;
    if (quoted[at] === 1 && !tooLong) continue;
    sentences.push({ first, last: at });
    first = at;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

const NOWHERE = new Uint8Array(0);

/** For each token whether it stands between the marks of a quotation short enough to be kept whole; the closing mark does not. */
function insideQuotations(tokens: readonly Token[]): Uint8Array {
  if (!tokens.some(({ key }) => key === '"')) return NOWHERE;
  const inside = new Uint8Array(tokens.length + 1);
  let open = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.key !== '"') continue;
    const next = tokens[at + 1];
    const opens =
      next !== undefined && !next.spaced && next.kind !== 'mark' && (token.spaced || tokens[at - 1]?.kind === 'mark' || open < 0);
    const opener = tokens[open];
    if (opens || !opener) open = at;
    else {
      if (token.end - opener.start <= LONGEST_QUOTATION) inside.fill(1, open + 1, at);
      open = -1;
    }
  }
  return inside;
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  first: number,
  abbreviations: ReadonlySet<string>,
  capitals: Capitals | undefined,
): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.key === '!' || token.key === '?') return tokens[at - 1]?.key !== '(';
  if (token.key !== '.' && token.key !== '…') return false;
  let next = at + 1;
  while (next - at < LONGEST_RUN && tokens[next]?.kind === 'mark' && !tokens[next]?.spaced) next += 1;
  const after = tokens[next];
  const before = tokens[at - 1];
  const inRun = tokens[at + 1]?.key === '.' || (before?.key === '.' && !token.spaced);
  if (token.key === '…' || inRun) return !after || (after.spaced && hasWords(tokens, first, at, SHORTEST_BEFORE_DOTS));
  if (after && !after.spaced && next === at + 1) return isLostSpace(before, after);
  if (token.spaced || !before) return true;
  // "1. …": a list.
  if (before.kind === 'number') return !(at - 1 === first && after);
  if (before.kind !== 'word') return true;
  const dotted = tokens[at - 2]?.key === '.' && !before.spaced;
  // "1998m." ends with its unit or era; "m. nizar" is a title.
  if (!dotted && before.key.length === 1) return tokens[at - 2]?.kind === 'number' || after === undefined;
  if (!dotted && !abbreviations.has(before.key)) return true;
  return after === undefined || startsAnew(after, capitals);
}

/** A stop with a word written right after it: a reprint that lost the space still starts a sentence; "a.b" and "3.c" do not. */
function isLostSpace(before: Token | undefined, after: Token): boolean {
  return (
    before?.kind === 'word' && before.key.length > 2 && after.kind === 'word' && after.key.length > 2 && before.key.charCodeAt(0) >= 0x250
  );
}

/** Whether a word with a capital is one that starts sentences rather than names: "p.m. The", not "U.S. Army". */
function startsAnew(token: Token, capitals: Capitals | undefined): boolean {
  if (!capitals || !capitals.starters.has(token.key)) return false;
  const letter = capitals.text.charAt(token.start);
  return letter !== letter.toLowerCase();
}

/** Whether `enough` words stand in `[first, last)`. */
function hasWords(tokens: readonly Token[], first: number, last: number, enough: number): boolean {
  let words = 0;
  for (let at = first; at < last && words < enough; at += 1) if (tokens[at]?.kind !== 'mark') words += 1;
  return words >= enough;
}

function takesAlong(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  return TERMINAL.has(token.key) || (CLOSERS.has(token.key) && !token.spaced);
}
