/**
 * Folding: one spelling for the many ways a word is written, with a map back to the source.
 *
 * What is folded (and nothing else): case and Latin accents; alef with hamza, madda or wasla to bare alef; alef maqsura to
 * ya; ta marbuta to ha; hamza on waw or ya to its seat; Persian ya and kaf; harakat, tatweel, joiners and bidi marks to nothing;
 * Arabic-Indic and Persian digits to ASCII; Arabic punctuation, quotation marks, dashes and spaces to their ASCII relatives;
 * presentation forms and full-width letters to what they stand for (NFKC).
 */

/** Folded text and where each of its UTF-16 code units came from. */
export interface FoldedText {
  readonly text: string;
  /** For folded unit `i`, the source offset it came from; one more entry at the end: the source length. */
  readonly offsets: Uint32Array;
}

const DROP = 0xffff;
const EXPAND = 0xfffe;

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** UTF-16 code units that are marks, joiners or direction controls: they carry no letter. */
const INVISIBLE = [
  0x00ad,
  0x061c,
  0x0640,
  0x0670,
  0xfeff,
  ...range(0x0610, 0x061a),
  ...range(0x064b, 0x065f),
  ...range(0x06d6, 0x06ed),
  ...range(0x0300, 0x036f),
  ...range(0x200b, 0x200f),
  ...range(0x202a, 0x202e),
  ...range(0x2060, 0x2069),
];

const PAIRS: readonly (readonly [string, string])[] = [
  ['\u0623\u0625\u0622\u0671', '\u0627'],
  ['\u0649\u06cc\u06d2', '\u064a'],
  ['\u0629\u06c0\u06c1\u06d5', '\u0647'],
  ['\u0624', '\u0648'],
  ['\u0626', '\u064a'],
  ['\u06a9', '\u0643'],
  ['\u060c\u066c', ','],
  ['\u066b', '.'],
  ['\u061b', ';'],
  ['\u061f', '?'],
  ['\u066a', '%'],
  ['\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033\u275d\u275e', '"'],
  ['\u2018\u2019\u201a\u201b\u2032\u02bc\u2039\u203a\u0060\u00b4', "'"],
  ['\u2010\u2011\u2012\u2013\u2014\u2015\u2212', '-'],
  ['\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t\r\u2028\u2029', ' '],
];

function buildTable(): Uint16Array {
  const table = new Uint16Array(65536);
  for (let code = 0; code < 65536; code += 1) table[code] = code;
  for (let code = 0x41; code < 0x250; code += 1) {
    const folded = String.fromCharCode(code).toLowerCase().normalize('NFD').charAt(0);
    if (/\p{L}/u.test(String.fromCharCode(code)) && folded) table[code] = folded.charCodeAt(0);
  }
  for (let code = 0xfb00; code < 0xffef; code += 1) table[code] = EXPAND;
  for (let digit = 0; digit < 10; digit += 1) {
    table[0x0660 + digit] = 0x30 + digit;
    table[0x06f0 + digit] = 0x30 + digit;
  }
  for (const [from, to] of PAIRS) for (const letter of from) table[letter.charCodeAt(0)] = to.charCodeAt(0);
  for (const code of INVISIBLE) table[code] = DROP;
  return table;
}

const TABLE = buildTable();
const EXPANSIONS = new Map<number, string>();

/** What a presentation form or full-width letter stands for, folded in its turn. */
function expansion(code: number): string {
  const known = EXPANSIONS.get(code);
  if (known !== undefined) return known;
  const plain = String.fromCharCode(code).normalize('NFKC').toLowerCase();
  let folded = '';
  for (let i = 0; i < plain.length; i += 1) {
    const unit = TABLE[plain.charCodeAt(i)] ?? DROP;
    if (unit === EXPAND) folded += plain.charAt(i);
    else if (unit !== DROP) folded += String.fromCharCode(unit);
  }
  EXPANSIONS.set(code, folded);
  return folded;
}

const CHUNK = 8192;

/** Folded units and where each came from; only the first `length` of either (and one offset more, the end) mean anything. */
export interface FoldedUnits {
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
  readonly length: number;
}

/** Room for the units of a paragraph, used again and again: the longest are given room of their own. */
const SHARED = 1 << 15;
const sharedUnits = new Uint16Array(SHARED);
const sharedOffsets = new Uint32Array(SHARED + 1);

/**
 * Folds `text` between two offsets. The arrays are shared and hold until the next call: for callers that read them at once. Linear in the
 * length; never throws.
 */
export function foldUnits(text: string, from = 0, to = text.length): FoldedUnits {
  const room = to - from;
  let units = room < SHARED ? sharedUnits : new Uint16Array(room);
  let offsets = room < SHARED ? sharedOffsets : new Uint32Array(room + 1);
  let length = 0;
  for (let i = from; i < to; i += 1) {
    const unit = TABLE[text.charCodeAt(i)] ?? DROP;
    if (unit === DROP) continue;
    if (unit !== EXPAND) {
      units[length] = unit;
      offsets[length] = i;
      length += 1;
      continue;
    }
    const plain = expansion(text.charCodeAt(i));
    const needed = length + plain.length + (to - i);
    if (needed > units.length) {
      const [longerUnits, longerOffsets] = [new Uint16Array(needed * 2), new Uint32Array(needed * 2 + 1)];
      longerUnits.set(units);
      longerOffsets.set(offsets);
      [units, offsets] = [longerUnits, longerOffsets];
    }
    for (let j = 0; j < plain.length; j += 1) {
      units[length] = plain.charCodeAt(j);
      offsets[length] = i;
      length += 1;
    }
  }
  offsets[length] = to;
  return { units, offsets, length };
}

/** Folds `text` once. Linear in its length; never throws. */
export function foldText(text: string): FoldedText {
  const { units, offsets, length } = foldUnits(text);
  return { text: stringOf(units, 0, length), offsets: offsets.slice(0, length + 1) };
}

/** Handed over as they lie: spread out, they take five times as long. */
function fromUnits(units: Uint16Array): string {
  return Reflect.apply(String.fromCharCode, undefined, units) as string;
}

/** The string of `units` between two indices. */
export function stringOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += CHUNK) text += fromUnits(units.subarray(at, Math.min(to, at + CHUNK)));
  return text;
}

/** The folded form of a word or phrase, for lexicon keys: one space between words, no space around. */
export function foldKey(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const unit = TABLE[code] ?? DROP;
    if (unit === EXPAND) folded += expansion(code);
    else if (unit !== DROP) folded += String.fromCharCode(unit);
  }
  return folded.replace(/\s+/gu, ' ').trim();
}

/** The source offset `units` folded units after `start`. */
export function skipFolded(text: string, start: number, units: number): number {
  let at = start;
  let left = units;
  while (at < text.length && (left > 0 || TABLE[text.charCodeAt(at)] === DROP)) {
    const unit = TABLE[text.charCodeAt(at)] ?? DROP;
    if (unit === EXPAND) left -= expansion(text.charCodeAt(at)).length;
    else if (unit !== DROP) left -= 1;
    if (left < 0) break;
    at += 1;
  }
  return at;
}
