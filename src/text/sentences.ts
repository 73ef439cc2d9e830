import type { Token } from './tokens.js';

/** A run of tokens: `[first, last)`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const CLOSERS = new Set(['"', "'", ')', ']', '}']);

/**
 * Splits the tokens of one paragraph into sentences.
 *
 * A sentence ends at `.`, `!`, `?` or an ellipsis, with any closing quotation mark or bracket taken along; not inside a decimal
 * or a dotted abbreviation, not after a one-letter abbreviation or one that `abbreviations` lists (folded, without its dot), and
 * not where the next token is glued on (a URL, `d.b.a`).
 */
export function splitSentences(tokens: readonly Token[], abbreviations: ReadonlySet<string>): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = 0;
  let at = 0;
  while (at < tokens.length) {
    if (!endsSentence(tokens, at, abbreviations)) {
      at += 1;
      continue;
    }
    at += 1;
    while (at < tokens.length && takesAlong(tokens, at)) at += 1;
    sentences.push({ first, last: at });
    first = at;
  }
  if (first < tokens.length) sentences.push({ first, last: tokens.length });
  return sentences;
}

function endsSentence(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.key === '!' || token.key === '?' || token.key === '…') return true;
  if (token.key !== '.') return false;
  const before = tokens[at - 1];
  let next = at + 1;
  while (tokens[next]?.kind === 'mark' && !tokens[next]?.spaced) next += 1;
  const after = tokens[next];
  // "البحرين.ومثلها": a reprint that lost the space still starts a sentence; "a.b" and "3.c" do not.
  if (after && !after.spaced && next === at + 1) {
    return before?.kind === 'word' && before.key.length > 2 && after.kind === 'word' && after.key.length > 2 && !isLatin(before.key);
  }
  if (before?.kind === 'word' && !token.spaced) {
    const dotted = tokens[at - 2]?.key === '.' && !before.spaced;
    if (before.key.length === 1 || dotted || abbreviations.has(before.key)) return false;
  }
  return true;
}

function isLatin(key: string): boolean {
  return key.charCodeAt(0) < 0x250;
}

function takesAlong(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  if (token.key === '.' || token.key === '!' || token.key === '?' || token.key === '…') return true;
  return CLOSERS.has(token.key) && !token.spaced;
}
