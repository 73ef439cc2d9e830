/** A line of a text, trimmed: `[start, end)` in UTF-16 code units. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** A paragraph of plain text. */
export interface Paragraph extends Line {
  /** Blank lines before it. */
  readonly gap: number;
  /** It was set off by a rule ("-----") instead of, or besides, blank lines. */
  readonly ruled: boolean;
  /** It follows a list mark ("- ", "• ", "1- "); all but a figure stands outside the span. */
  readonly listed: boolean;
}

const BREAKS = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/gu;
const BULLET = /^[-\u2010-\u2015\u2022\u00b7*\u25aa\u25a0\u25cf\u25cb\u25ba\u25c4\u2605]+\s+/u;
const FIGURE = /^\p{Nd}{1,3}\s?[-\u2010-\u2015.)](?=\s|\p{Script=Arabic})/u;
const RULE = /^[-_=~*\u2010-\u2015\s]{5,}$/u;
const WORDS = /[\p{L}\p{N}]/u;

/** Lines as wide as this are no work of a wrapping editor, nor are lines narrower than the other. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;

/** The lines of `text` without the white space around them; a blank line is empty. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const found of text.matchAll(BREAKS)) {
    lines.push(trimmed(text, from, found.index));
    from = found.index + found[0].length;
  }
  lines.push(trimmed(text, from, text.length));
  return lines;
}

export function trimmed(text: string, from: number, to: number): Line {
  const raw = text.slice(from, to);
  const start = from + (raw.length - raw.trimStart().length);
  return { start, end: Math.max(start, from + raw.trimEnd().length) };
}

/**
 * The paragraphs of plain text in order. A line is a paragraph, unless the text was wrapped by hand at some width: then the lines of a run
 * that fill it are one. Lines without a letter or figure make no paragraph.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const width = wrapWidth(text, runsOf(lines));
  const paragraphs: Paragraph[] = [];
  let gap = 0;
  let ruled = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.start === line.end) {
      gap += 1;
      continue;
    }
    const words = text.slice(line.start, line.end);
    if (!WORDS.test(words)) {
      ruled ||= RULE.test(words);
      continue;
    }
    let end = line.end;
    while (width > 0 && joins(text, lines[at], lines[at + 1], width)) {
      at += 1;
      end = lines[at]?.end ?? end;
    }
    const bullet = BULLET.exec(words)?.[0].length ?? 0;
    paragraphs.push({ start: line.start + bullet, end, gap, ruled, listed: bullet > 0 || FIGURE.test(words) });
    gap = 0;
    ruled = false;
  }
  return paragraphs;
}

/**
 * The paragraphs in a run of lines of a format that takes a line break for a space. Saved pages do not: a line that leaves room for the next
 * word ends a paragraph where it ends a sentence, or where lines are longer than anyone wraps them.
 */
export function softParagraphs(text: string, run: readonly Line[]): Line[] {
  const width = run.reduce((most, line) => Math.max(most, line.end - line.start), 0);
  const paragraphs: Line[] = [];
  run.forEach((line, at) => {
    const before = run[at - 1];
    const last = paragraphs.at(-1);
    if (!before || !last || partsAt(text, before, line, width)) paragraphs.push(line);
    else paragraphs[paragraphs.length - 1] = { start: last.start, end: line.end };
  });
  return paragraphs.filter(({ start, end }) => WORDS.test(text.slice(start, end)));
}

function partsAt(text: string, line: Line, next: Line, width: number): boolean {
  if (line.end - line.start > WIDEST_WRAP) return true;
  return !fills(text, line, next, width) && (width > WIDEST_WRAP || SENTENCE_END.test(text.slice(line.start, line.end)));
}

/** Runs of lines with no blank line between. */
function runsOf(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let run: Line[] = [];
  for (const line of lines) {
    if (line.start < line.end) {
      run.push(line);
      continue;
    }
    if (run.length > 1) runs.push(run);
    run = [];
  }
  if (run.length > 1) runs.push(run);
  return runs;
}

/**
 * The width a text was wrapped at, or 0. A wrapping editor breaks a line where the next word no longer fits, mostly within a sentence;
 * an author ends a paragraph with a full stop, at any length.
 */
function wrapWidth(text: string, runs: readonly (readonly Line[])[]): number {
  const lengths = runs.flat().map((line) => line.end - line.start);
  const narrow = lengths.filter((length) => length <= WIDEST_WRAP);
  const width = Math.max(0, ...narrow.slice(0, 2000));
  if (width < NARROWEST_WRAP || narrow.length < lengths.length * 0.9) return 0;
  let breaks = 0;
  let filled = 0;
  let open = 0;
  for (const run of runs) {
    for (let at = 0; at + 1 < run.length; at += 1) {
      const line = run[at];
      const next = run[at + 1];
      if (!line || !next) continue;
      breaks += 1;
      if (fills(text, line, next, width)) filled += 1;
      if (!SENTENCE_END.test(text.slice(line.start, line.end))) open += 1;
    }
  }
  return breaks >= 3 && filled >= breaks * 0.75 && open >= breaks * 0.6 ? width : 0;
}

const SENTENCE_END = /[.!?:\u061f\u2026]["'\u201d\u2019\u00bb)]*$/u;

function fills(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S+/u.exec(text.slice(next.start, Math.min(next.end, next.start + width)))?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width;
}

function joins(text: string, line: Line | undefined, next: Line | undefined, width: number): boolean {
  if (!line || !next || next.start === next.end || line.end - line.start > width) return false;
  const [a, b] = [text.slice(line.start, line.end), text.slice(next.start, next.end)];
  return a !== b && WORDS.test(b) && !BULLET.test(b) && !FIGURE.test(b) && fills(text, line, next, width);
}
