import { foldText } from './fold.js';

/** A word, a number written in digits (with inner decimal and thousands marks), or one mark of punctuation. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Folded spelling: what lexicons are keyed on. */
  readonly key: string;
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

/** Splits `text` into tokens whose spans lie in `text`, shifted by `base`. Linear; never throws. */
export function tokenise(text: string, base = 0): Token[] {
  const folded = foldText(text);
  const source = folded.text;
  const { offsets } = folded;
  const tokens: Token[] = [];
  let spaced = true;
  let at = 0;
  while (at < source.length) {
    const kind = CLASSES[source.charCodeAt(at)];
    if (kind === SPACE) {
      spaced = true;
      at += 1;
      continue;
    }
    let to = at + 1;
    if (kind === LETTER) {
      to = wordEnd(source, to);
    } else if (kind === DIGIT) {
      to = numberEnd(source, to);
    }
    tokens.push({
      kind: kind === LETTER ? 'word' : kind === DIGIT ? 'number' : 'mark',
      key: source.slice(at, to),
      start: base + (offsets[at] ?? 0),
      end: base + sourceEnd(text, offsets, to),
      spaced,
    });
    spaced = false;
    at = to;
  }
  return tokens;
}

/**
 * Where a token that ends before folded unit `to` ends in the source: after its last unit and the invisible marks that ride on it
 * (harakat, joiners), but before white space and before the next token.
 */
function sourceEnd(text: string, offsets: Uint32Array, to: number): number {
  const next = offsets[to] ?? text.length;
  const last = offsets[to - 1] ?? 0;
  let end = last + 1;
  while (end < next && RIDING.test(text.charAt(end))) end += 1;
  return end;
}

const RIDING = /[\p{M}\u0640\u200c\u200d]/u;

function wordEnd(source: string, from: number): number {
  let to = from;
  while (to < source.length) {
    const code = source.charCodeAt(to);
    const inner = code === APOSTROPHE && CLASSES[source.charCodeAt(to + 1)] === LETTER && source.charCodeAt(to - 1) < 0x250;
    if (CLASSES[code] !== LETTER && !inner) break;
    to += 1;
  }
  return to;
}

function numberEnd(source: string, from: number): number {
  let to = from;
  while (to < source.length) {
    const code = source.charCodeAt(to);
    if (CLASSES[code] === DIGIT) to += 1;
    else if ((code === DOT || code === COMMA) && CLASSES[source.charCodeAt(to + 1)] === DIGIT) to += 2;
    else break;
  }
  return to;
}
