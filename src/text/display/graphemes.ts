import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Segmentation and measuring cost more than linearly in the length of one string (18 s for 100,000 characters): they get pieces of this size, in UTF-16 units. */
const PIECE = 2048;

/** Letters, digits, punctuation and Arabic letters without marks: no cluster of two is possible, so nothing need be segmented. */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u02ff\u0621-\u063a\u0641-\u064a\u0660-\u066d\u060c\u061b\u061f\u2010-\u2027\u2030-\u205e\u27e6\u27e7\ufb50-\ufdff\ufe70-\ufefc]*$/u;

/** One user-perceived character and where it starts in the text, in UTF-16 code units. */
export interface Grapheme {
  readonly segment: string;
  readonly index: number;
}

/** The graphemes of `text` in logical order. Linear in its length. */
export function graphemes(text: string): Grapheme[] {
  const found: Grapheme[] = [];
  for (const piece of pieces(text)) {
    if (PLAIN.test(piece.segment)) {
      for (let at = 0; at < piece.segment.length; at += 1) found.push({ segment: piece.segment.charAt(at), index: piece.index + at });
    } else {
      for (const { segment, index } of segmenter.segment(piece.segment)) found.push({ segment, index: piece.index + index });
    }
  }
  return found;
}

/** `text` cut at grapheme boundaries into pieces that are cheap to measure. */
function* pieces(text: string): Generator<Grapheme> {
  let at = 0;
  while (text.length - at > PIECE) {
    const cut = at + PIECE;
    const piece = text.slice(at, isLeadingSurrogate(text.charCodeAt(cut - 1)) ? cut - 1 : cut);
    // The last cluster may go on in the next piece, so it is left to it, unless it fills this one.
    const last = segmenter.segment(piece).containing(piece.length - 1)?.index ?? 0;
    const end = last > 0 ? last : piece.length;
    yield { segment: piece.slice(0, end), index: at };
    at += end;
  }
  if (at < text.length) yield { segment: text.slice(at), index: at };
}

/** First half of a character outside the basic plane: alone, it would be taken for a cluster of its own. */
function isLeadingSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

/** Every character of these ranges takes one cell; among them all that a screen of ours is made of, for asking the library costs 20 ms once. */
const ONE_CELL =
  /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0621-\u063a\u0641-\u064a\u0660-\u066d\u060c\u061b\u061f\u2010-\u2027\u2030-\u205e\u2200-\u22ff\u2500-\u257f\u258f\u25b8\u25c2\u27e6\u27e7\ufb50-\ufbb1\ufbd3-\ufdff\ufe70-\ufefc]*$/u;

/** Arabic vowel signs, on their letter, and direction isolates, which are not drawn: no cell of their own. */
const NO_CELL = /[\u064b-\u065f\u0670\u2066-\u2069]+/gu;

/** Cells `text` takes on a terminal, line feeds and control characters counting for none. Linear in its length. */
export function width(text: string): number {
  if (ONE_CELL.test(text)) return text.length;
  const bare = text.replace(NO_CELL, '');
  if (ONE_CELL.test(bare)) return bare.length;
  let cells = 0;
  for (const { segment } of pieces(bare)) cells += stringWidth(segment);
  return cells;
}
