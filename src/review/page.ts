import {
  direction as directionOf,
  isolate,
  layoutRuns,
  sanitise,
  visualRuns,
  width,
  type BidiMode,
  type Harakat,
  type Run,
} from '../text/display.js';

/** What a stretch of text is, for the theme to colour. */
export type Tone =
  'plain' | 'dim' | 'strong' | 'error' | 'warning' | 'info' | 'mark' | 'chosen' | 'value' | 'heading' | 'alert' | 'key' | 'done';

export type Span = Run<Tone>;

/** One row of the screen, in drawing order. */
export type Line = readonly Span[];

export type Direction = 'ltr' | 'rtl';

/** Where lines are drawn. */
export interface Page {
  readonly columns: number;
  /** Cells that running text keeps to; by default what the eye can follow. */
  readonly measure?: number;
  readonly bidi: BidiMode;
  readonly harakat: Harakat;
  /** Direction of the interface: the side rows start on. */
  readonly direction: Direction;
}

/** Text to be wrapped. A new paragraph a text: two right-to-left texts never share a row, unless the page orders them itself. */
export interface Paragraph {
  readonly spans: readonly Span[];
  /** Of the text itself; by default that of the page. */
  readonly direction?: Direction;
  /** Cells left free on the side the page starts on. */
  readonly indent?: number;
  /** A bar along the side the paragraph starts on: somebody else's words. */
  readonly bar?: boolean;
}

/** Longer lines are hard to read; text keeps to this many cells on wider screens. */
const MEASURE = 100;
const BAR = '│';
const ELLIPSIS = '…';
const ISOLATES = /[\u2066-\u2069]/gu;

export function span(text: string, tone: Tone = 'plain'): Span {
  return { text, style: tone };
}

/** Text from outside, made harmless: one line of it, and whether anything had to be taken out. */
export function quoted(text: string, tone: Tone = 'plain'): { readonly span: Span; readonly removed: boolean } {
  const { text: harmless, removed } = sanitise(text);
  return { span: span(harmless.replace(/\s+/gu, ' '), tone), removed };
}

/** A stretch whose direction neither takes from nor gives to what stands around it. */
export function isolated({ text, style }: Span): Span {
  return { text: isolate(text), style };
}

/** Direction of running text in `language`, else of its first letter. */
export function textDirection(text: string, language?: string): Direction {
  if (language !== undefined && RIGHT_TO_LEFT_LANGUAGES.has(language)) return 'rtl';
  return directionOf(text);
}

const RIGHT_TO_LEFT_LANGUAGES = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'ckb', 'ug', 'sd', 'yi', 'dv']);

/** A paragraph wrapped and put in drawing order; flush with the side it starts on, where the page orders the text itself. */
export function drawParagraph(page: Page, paragraph: Paragraph): Line[] {
  const { spans, direction = page.direction, indent = 0, bar = false } = paragraph;
  const barWidth = bar ? 2 : 0;
  const room = Math.max(1, Math.min(page.measure ?? MEASURE, page.columns - indent) - barWidth);
  const lines = layoutRuns(spans, room, { bidi: page.bidi, harakat: page.harakat, baseDirection: direction });
  // A terminal that orders the text itself aligns it itself as well.
  const mirrored = page.bidi === 'app';
  const blockStart = mirrored && page.direction === 'rtl' ? Math.max(0, page.columns - indent - room - barWidth) : indent;
  return lines.map((line) => {
    const free = mirrored && direction === 'rtl' ? room - lineWidth(line) : 0;
    const left = span(' '.repeat(blockStart + free));
    if (!bar) return [left, ...line];
    if (mirrored && direction === 'rtl') return [left, ...line, span(` ${BAR}`, 'dim')];
    return [left, span(`${BAR} `, 'dim'), ...line];
  });
}

/** One row: `start` on the side the page starts on, `end` on the other; what does not fit is cut off `start`, with an ellipsis. */
export function drawRow(page: Page, start: readonly Span[], end: readonly Span[] = []): Line {
  const fits = lineWidth(end) + 1 < page.columns / 2 ? end : [];
  const kept = truncate(start, page.columns - (fits.length > 0 ? lineWidth(fits) + 1 : 0));
  const gap = page.columns - lineWidth(kept) - lineWidth(fits);
  const row = fits.length > 0 ? [...kept, span(' '.repeat(Math.max(1, gap))), ...fits] : kept;
  const drawn = visualRuns(row, { bidi: page.bidi, harakat: page.harakat, baseDirection: page.direction });
  const flush = page.bidi === 'app' && page.direction === 'rtl';
  // Letters drawn as one leave a cell or two; the row stays flush with its side.
  return flush ? [span(' '.repeat(Math.max(0, page.columns - lineWidth(drawn)))), ...drawn] : drawn;
}

/** Words of the interface in drawing order, no wider than they have to be and at most `columns` cells. */
export function drawInline(page: Page, spans: readonly Span[], columns: number): Line {
  return visualRuns(truncate(spans, columns), { bidi: page.bidi, harakat: page.harakat, baseDirection: page.direction });
}

/** One row of text in its own direction, set on the side the page starts on: a column of such rows has one edge for the eye to run down. */
export function drawText(page: Page, spans: readonly Span[], indent: number): Line {
  const room = page.columns - indent;
  const text = spans.map((item) => item.text).join('');
  // Figures alone are read the way the page is.
  const baseDirection = /\p{L}/u.test(text) ? directionOf(text) : page.direction;
  const drawn = visualRuns(truncate(spans, room), { bidi: page.bidi, harakat: page.harakat, baseDirection });
  const flush = page.bidi === 'app' && page.direction === 'rtl';
  return [span(' '.repeat(flush ? Math.max(0, room - lineWidth(drawn)) : indent)), ...drawn];
}

/** Spans cut to at most `columns` cells in reading order, an ellipsis where something is missing. */
export function truncate(spans: readonly Span[], columns: number): Span[] {
  if (lineWidth(spans) <= columns) return [...spans];
  const kept: Span[] = [];
  let left = Math.max(0, columns - width(ELLIPSIS));
  for (const { text, style } of spans) {
    const head = firstCells(text, left);
    left -= width(head);
    const whole = head.length >= text.length;
    kept.push({ text: whole ? text : head + ELLIPSIS, style });
    if (!whole) break;
  }
  return kept;
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

function firstCells(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  // A cell holds few code units, whatever the script: what lies further off cannot be needed, however long the text.
  const near = text.slice(0, (columns + 1) * 16);
  let head = '';
  let used = 0;
  for (const { segment } of segmenter.segment(near)) {
    used += width(segment);
    if (used > columns) break;
    head += segment;
  }
  // An isolate that is cut in the middle still has to end.
  const open = [...head.matchAll(ISOLATES)].reduce((depth, [mark]) => depth + (mark === '\u2069' ? -1 : 1), 0);
  return head + '\u2069'.repeat(Math.max(0, open));
}

export function lineWidth(line: readonly Span[]): number {
  return line.reduce((sum, { text }) => sum + width(text), 0);
}

/** Exactly `rows` lines: cut, or filled with empty ones. */
export function fill(lines: readonly Line[], rows: number): Line[] {
  return Array.from({ length: Math.max(0, rows) }, (_, at) => lines[at] ?? []);
}

/** Spans with `separator` between them. */
export function joined(spans: readonly Span[], separator: string): Span[] {
  return spans.flatMap((item, at) => (at === 0 ? [item] : [span(separator, 'dim'), item]));
}
