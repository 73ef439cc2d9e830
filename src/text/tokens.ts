import { foldUnits } from './fold.js';
import { Spellings, type Spelling } from './spellings.js';

/** A word, a number written in digits (with inner decimal and thousands marks), or one mark of punctuation. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded spelling: what lexicons are keyed on. */
  readonly key: string;
  /** The same, with what is known of it. */
  readonly spelling: Spelling;
  /** Source span in UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Whether white space (or the start of the text) stands before it. */
  readonly spaced: boolean;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const MARK = 3;
const CLASSES = buildClasses();

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(65536).fill(MARK);
  const letter = /[\p{L}\p{M}]/u;
  for (let code = 0; code < 65536; code += 1) {
    // A lone surrogate is half of a character outside the basic plane: emoji and rare scripts, kept together as a word.
    if (code >= 0xd800 && code < 0xe000) classes[code] = LETTER;
    else if (letter.test(String.fromCharCode(code))) classes[code] = LETTER;
  }
  for (let code = 0x30; code < 0x3a; code += 1) classes[code] = DIGIT;
  for (const code of [0x20, 0x0a, 0x0b, 0x0c]) classes[code] = SPACE;
  return classes;
}

const DOT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;

const SPELLINGS = new Spellings();

/** Splits `text` into tokens whose spans lie in `text`, shifted by `base`. Linear; never throws. */
export function tokenise(text: string, base = 0): Token[] {
  return tokeniseBetween(text, 0, text.length, base);
}

/** The tokens of `text` between two offsets, as if nothing stood around them; spans lie in the whole `text`, shifted by `base`. */
export function tokeniseBetween(text: string, from: number, to: number, base = 0): Token[] {
  const { units, offsets, length } = foldUnits(text, from, to);
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  while (at < length) {
    const kind = CLASSES[units[at] ?? 0];
    if (kind === SPACE) {
      spaced = true;
      at += 1;
      continue;
    }
    let last = at + 1;
    if (kind === LETTER) last = wordEnd(units, last, length);
    else if (kind === DIGIT) last = numberEnd(units, last, length);
    const spelling = SPELLINGS.of(units, at, last);
    tokens.push({
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark',
      key: spelling.key,
      spelling,
      start: base + (offsets[at] ?? 0),
      end: base + sourceEnd(text, offsets[last - 1] ?? 0, offsets[last] ?? to),
      spaced,
    });
    spaced = false;
    at = last;
  }
  return tokens;
}

/**
 * Where a token ends in the source whose last unit came from `last` and after which the next came from `next`: after its last unit and the
 * invisible marks that ride on it (harakat, joiners), but before white space and before the next token.
 */
function sourceEnd(text: string, last: number, next: number): number {
  let end = last + 1;
  while (end < next && RIDING.test(text.charAt(end))) end += 1;
  return end;
}

const RIDING = /[\p{M}\u0640\u200c\u200d]/u;

function wordEnd(units: Uint16Array, from: number, length: number): number {
  let to = from;
  while (to < length) {
    const code = units[to] ?? 0;
    if (CLASSES[code] !== LETTER) {
      const inner = code === APOSTROPHE && to + 1 < length && CLASSES[units[to + 1] ?? 0] === LETTER && (units[to - 1] ?? 0) < 0x250;
      if (!inner) break;
    }
    to += 1;
  }
  return to;
}

function numberEnd(units: Uint16Array, from: number, length: number): number {
  let to = from;
  while (to < length) {
    const code = units[to] ?? 0;
    if (CLASSES[code] === DIGIT) to += 1;
    else if ((code === DOT || code === COMMA) && to + 1 < length && CLASSES[units[to + 1] ?? 0] === DIGIT) to += 2;
    else break;
  }
  return to;
}
