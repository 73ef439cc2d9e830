import bidiModule, { type Bidi } from 'bidi-js';
import { graphemes, width } from './graphemes.js';
import { shapeCells } from './shape.js';
import { breakLines, isSpace, type Cell } from './wrap.js';

/** A stretch of text drawn alike. Styles are compared by identity. */
export interface Run<Style> {
  readonly text: string;
  readonly style: Style;
}

/** Who puts right-to-left text in order: this program, the terminal, or nobody. */
export type BidiMode = 'app' | 'terminal' | 'off';

/** Whether Arabic vowel signs are drawn. */
export type Harakat = 'keep' | 'drop';

export interface VisualOptions {
  readonly bidi: BidiMode;
  /** `drop` for terminals that set vowel signs beside their letters instead of on them; `keep` by default. */
  readonly harakat?: Harakat;
  /** Whether letters are replaced by their joined forms; by default where this program orders them. */
  readonly shape?: boolean;
  /** Direction of the paragraph; `auto` is that of its first letter. */
  readonly baseDirection?: 'auto' | 'ltr' | 'rtl';
}

interface StyledCell<Style> extends Cell {
  readonly style: Style;
  /** Embedding level of UAX #9: odd runs right to left. */
  readonly level: number;
}

// The package's types describe an ES module; Node loads its CommonJS build, whose export is the factory itself.
const bidi = (bidiModule as unknown as () => Bidi)();
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Vowel signs, doubling and their kin. Not the madda and the hamzas: taken from their letter, they leave another one. */
const VOWEL_SIGNS = /[\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/gu;
const ISOLATES = /[\u2066-\u2069]/gu;
const ISOLATE = /[\u2066-\u2069]/u;

/** Wraps `text` so that its own direction neither takes from nor gives to the text around it. For text that is sanitised already. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Direction of the first letter of `text` (rules P2 and P3 of UAX #9); `ltr` where there is none. */
export function direction(text: string): 'ltr' | 'rtl' {
  const letter = /\p{L}/u.exec(text);
  return letter && RIGHT_TO_LEFT.test(letter[0]) ? 'rtl' : 'ltr';
}

/**
 * One line of logical text in the order its cells are drawn, left to right (UAX #9), with joined letters where `shape` holds.
 * Graphemes stay whole, so a mark stays behind its letter; brackets that run right to left are mirrored. The line must not hold
 * line feeds and should be sanitised; isolates are obeyed and dropped.
 */
export function visual(line: string, options: VisualOptions): string {
  return visualRuns([{ text: line, style: undefined }], options)
    .map((run) => run.text)
    .join('');
}

/** `visual` for a line of several styles: each grapheme keeps its style wherever it lands. */
export function visualRuns<Style>(runs: readonly Run<Style>[], options: VisualOptions): Run<Style>[] {
  return layoutRuns(runs, Infinity, options)[0] ?? [];
}

/**
 * A paragraph as lines of at most `columns` cells, each in drawing order: wrapped in reading order first, levels resolved over the whole
 * paragraph, then reordered line by line. Line feeds start a new paragraph. `columns` may be `Infinity`.
 */
export function layoutRuns<Style>(runs: readonly Run<Style>[], columns: number, options: VisualOptions): Run<Style>[][] {
  const spelled = options.harakat === 'drop' ? runs.map((run) => ({ ...run, text: run.text.replace(VOWEL_SIGNS, '') })) : runs;
  return paragraphs(spelled).flatMap((paragraph) => layoutParagraph(paragraph, columns, options));
}

function paragraphs<Style>(runs: readonly Run<Style>[]): Run<Style>[][] {
  const found: Run<Style>[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) found.push([]);
      if (text) found.at(-1)?.push({ text, style: run.style });
    }
  }
  return found;
}

function layoutParagraph<Style>(runs: readonly Run<Style>[], columns: number, options: VisualOptions): Run<Style>[][] {
  const text = runs.map((run) => run.text).join('');
  const base = options.baseDirection ?? 'auto';
  const reorder = options.bidi === 'app' && (base === 'rtl' || RIGHT_TO_LEFT.test(text));
  const shape = options.shape ?? options.bidi === 'app';
  const endless = columns === Infinity;
  // Text that stays as it is need not be taken apart.
  if (endless && !reorder && !(shape && RIGHT_TO_LEFT.test(text))) return [joinRuns(runs)];
  const resolved = reorder ? bidi.getEmbeddingLevels(text, base) : undefined;
  const paragraphLevel = resolved?.paragraphs[0]?.level ?? 0;
  const plain = styledCells(runs, text, resolved?.levels);
  const shaped = shape ? shapeCells(plain) : plain;
  const cells = endless ? shaped : shaped.map((cell) => ({ ...cell, width: width(cell.text) }));
  const lines = endless ? [{ from: 0, to: cells.length }] : breakLines(cells, columns);
  return lines.map(({ from, to }) => {
    const line = cells.slice(from, to);
    return joinRuns(reorder ? reorderCells(line, paragraphLevel) : line);
  });
}

/** The graphemes of a paragraph with the style and level of their first unit. */
function styledCells<Style>(runs: readonly Run<Style>[], text: string, levels: Uint8Array | undefined): StyledCell<Style>[] {
  const cells: StyledCell<Style>[] = [];
  let at = 0;
  let end = runs[0]?.text.length ?? 0;
  for (const { segment, index } of graphemes(text)) {
    while (index >= end && at < runs.length - 1) {
      at += 1;
      end += runs[at]?.text.length ?? 0;
    }
    const run = runs[at];
    if (run) cells.push({ text: segment, style: run.style, level: levels?.[index] ?? 0, width: 0 });
  }
  return cells;
}

/** Rules L1, L2 and L4 of UAX #9 over whole graphemes; keeping a grapheme whole is rule L3. */
function reorderCells<Style>(line: readonly StyledCell<Style>[], paragraphLevel: number): StyledCell<Style>[] {
  const cells = [...line];
  for (let at = cells.length - 1; at >= 0; at -= 1) {
    const cell = cells[at];
    if (!cell || !isSpace(cell)) break;
    cells[at] = { ...cell, level: paragraphLevel };
  }
  const levels = cells.map((cell) => cell.level);
  const highest = Math.max(0, ...new Set(levels));
  const order = cells.map((_, at) => at);
  for (let level = highest; level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      if ((levels[from] ?? 0) < level) continue;
      let to = from;
      while (to < order.length && (levels[to] ?? 0) >= level) to += 1;
      reverse(order, from, to);
      reverse(levels, from, to);
      from = to;
    }
  }
  return order.flatMap((at) => {
    const cell = cells[at];
    return cell ? [cell.level % 2 === 1 ? mirrored(cell) : cell] : [];
  });
}

function reverse(items: number[], from: number, to: number): void {
  const turned = items.slice(from, to).reverse();
  for (const [at, item] of turned.entries()) items[from + at] = item;
}

function mirrored<Style>(cell: StyledCell<Style>): StyledCell<Style> {
  const first = cell.text.charAt(0);
  const image = bidi.getMirroredCharacter(first);
  return image ? { ...cell, text: image + cell.text.slice(1) } : cell;
}

function joinRuns<Style>(cells: readonly Run<Style>[]): Run<Style>[] {
  const runs: { text: string; style: Style }[] = [];
  for (const cell of cells) {
    const text = ISOLATE.test(cell.text) ? cell.text.replace(ISOLATES, '') : cell.text;
    if (!text) continue;
    const last = runs.at(-1);
    if (last && last.style === cell.style) last.text += text;
    else runs.push({ text, style: cell.style });
  }
  return runs;
}
