import { graphemes, width, type Grapheme } from './graphemes.js';

/** White space a line may break at; the no-break spaces are not among it. */
const BREAKING_SPACE = /^[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]/u;

/** `[from, to)` of a line in the cells that were broken; white space at a break belongs to neither line. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** What breaking needs to know of one grapheme. */
export interface Cell {
  readonly text: string;
  /** Terminal columns it takes. */
  readonly width: number;
}

export function isSpace(cell: Cell): boolean {
  return BREAKING_SPACE.test(cell.text);
}

/**
 * Breaks cells into lines of at most `columns`, at white space where there is any, between graphemes where a word is longer than a
 * line. A grapheme wider than a line stands alone and overflows. At least one line, in order, in linear time.
 */
export function breakLines(cells: readonly Cell[], columns: number): LineRange[] {
  const lines: LineRange[] = [];
  let start = 0;
  let used = 0;
  /** The last run of white space: where it starts and where the word after it starts. */
  let gap = { from: -1, to: -1 };
  for (const [at, cell] of cells.entries()) {
    if (isSpace(cell)) {
      // White space that fills a line by itself goes on in the next.
      if (used + cell.width > columns && gap.from === start && gap.to === at) {
        lines.push({ from: start, to: at });
        start = at;
        used = 0;
        gap = { from: -1, to: -1 };
      }
      gap = gap.to === at ? { from: gap.from, to: at + 1 } : { from: at, to: at + 1 };
      used += cell.width;
      continue;
    }
    if (used + cell.width > columns && at > start) {
      const between = gap.from > start;
      lines.push({ from: start, to: between ? gap.from : at });
      start = between ? gap.to : at;
      used = 0;
      for (let i = start; i < at; i += 1) used += cells[i]?.width ?? 0;
      gap = { from: -1, to: -1 };
    }
    used += cell.width;
  }
  const trailing = gap.to === cells.length && gap.from > start;
  lines.push({ from: start, to: trailing ? gap.from : cells.length });
  return lines;
}

/**
 * Wraps `text` to lines of at most `columns` cells, in logical order: the order of reading, not of drawing. Line feeds start a new line;
 * white space at a break is dropped, nothing else is. Where the drawing shapes letters, the lines only get shorter.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const cells = graphemes(paragraph).map((grapheme) => ({ ...grapheme, text: grapheme.segment, width: width(grapheme.segment) }));
    return breakLines(cells, columns).map(({ from, to }) =>
      paragraph.slice(startOf(cells, from, paragraph), startOf(cells, to, paragraph)),
    );
  });
}

function startOf(cells: readonly Grapheme[], at: number, paragraph: string): number {
  return cells[at]?.index ?? paragraph.length;
}
