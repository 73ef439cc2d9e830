import type { Evidence, ReportDocument } from '../../model/report.js';
import { sanitise } from '../../text/display.js';
import type { ReviewModel } from '../model.js';
import { isolated, quoted, span, textDirection, type Paragraph, type Span } from '../page.js';

/** A place of an article that a finding rests on. */
export interface Mark {
  /** Index of the finding in the report. */
  readonly finding: number;
  readonly evidence: Evidence;
}

/** A stretch of an article that is laid out by itself: a line of it, or a part of a long one. */
interface Stretch {
  readonly text: string;
  readonly start: number;
  readonly field: Evidence['field'];
}

/** An article, taken apart for drawing. Nothing is laid out before it comes into sight. */
export interface ArticleContent {
  readonly document: ReportDocument;
  readonly stretches: readonly Stretch[];
  /** In the order they stand in the article, its title first. */
  readonly marks: readonly Mark[];
  /** Something that could steer the terminal or hide was taken out of what is drawn. */
  readonly removed: boolean;
}

/** Longer lines are cut here, at a space where there is one: no line costs more to lay out than a paragraph does, not even one of a megabyte. */
const LONGEST = 2000;
const OPEN_MARK = '⟦';
const CLOSE_MARK = '⟧';

/** `text`: what offsets point into. */
export function articleContent(model: ReviewModel, document: ReportDocument, text: string): ArticleContent {
  const title = document.title === undefined || text.includes(document.title) ? [] : [...cut(document.title, 'title'), EMPTY];
  return {
    document,
    stretches: [...title, ...cut(text, 'text')],
    marks: marksIn(model, document, text),
    removed: sanitise(text).removed,
  };
}

const EMPTY: Stretch = { text: '', start: -1, field: 'title' };

/** The quotes of findings in a document, as far as they stand where they are said to. */
function marksIn(model: ReviewModel, { id, title }: ReportDocument, text: string): Mark[] {
  const fields = { text, title: title ?? '' };
  const stands = ({ document, field, start, end, quote }: Evidence) => document === id && fields[field].slice(start, end) === quote;
  const marks = model.findings.items.flatMap((discrepancy, finding) =>
    discrepancy.positions.flatMap(({ evidence }) => evidence.filter(stands).map((one) => ({ finding, evidence: one }))),
  );
  const place = ({ evidence }: Mark) => (evidence.field === 'title' ? -1 : evidence.start);
  return marks.sort((a, b) => place(a) - place(b) || a.finding - b.finding);
}

function cut(text: string, field: Evidence['field']): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  let blank = false;
  for (const line of text.split('\n')) {
    // Of several empty lines one is drawn.
    if (line.trim() !== '' || !blank)
      for (const piece of pieces(line)) stretches.push({ text: piece.text, start: start + piece.at, field });
    blank = line.trim() === '';
    start += line.length + 1;
  }
  return stretches;
}

function* pieces(line: string): Generator<{ readonly text: string; readonly at: number }> {
  let at = 0;
  while (line.length - at > LONGEST) {
    const space = line.lastIndexOf(' ', at + LONGEST);
    let end = space > at ? space + 1 : at + LONGEST;
    // No character outside the basic plane is cut in two.
    if (/[\ud800-\udbff]/u.test(line.charAt(end - 1))) end -= 1;
    yield { text: line.slice(at, end), at };
    at = end;
  }
  yield { text: line.slice(at), at };
}

/** One stretch as a paragraph, with its marks and the numbers of their findings. `chosen`: index of the mark to be shown as such. */
export function stretchParagraph(content: ArticleContent, at: number, chosen: number): Paragraph {
  const stretch = content.stretches[at] ?? EMPTY;
  const { start, field } = stretch;
  const end = start + stretch.text.length;
  const here = content.marks
    .map((mark, index) => ({ mark, index, from: mark.evidence.start, to: mark.evidence.end }))
    .filter(({ mark, from, to }) => mark.evidence.field === field && from < end && to > start);
  const bounds = [...new Set([start, end, ...here.flatMap(({ from, to }) => [Math.max(start, from), Math.min(end, to)])])].sort(
    (a, b) => a - b,
  );
  const spans: Span[] = [];
  let open = false;
  for (const [index, from] of bounds.entries()) {
    const to = bounds[index + 1];
    const over = here.filter((one) => one.from <= from && one.to > from);
    if (open && over.length === 0) spans.push(span(CLOSE_MARK, 'dim'));
    for (const ending of here.filter((one) => one.to === from)) spans.push(numberTag(ending.mark.finding));
    if (to === undefined) break;
    if (!open && over.length > 0) spans.push(span(OPEN_MARK, 'dim'));
    open = over.length > 0;
    const tone = over.some((one) => one.index === chosen) ? 'chosen' : open ? 'mark' : field === 'title' ? 'strong' : 'plain';
    spans.push(quoted(stretch.text.slice(from - start, to - start), tone).span);
  }
  return { spans, direction: textDirection(stretch.text.trim() || ' ', content.document.language) };
}

/** The number of a finding in its list, set apart from the words it follows. */
function numberTag(finding: number): Span {
  return isolated(span(`[${finding + 1}]`, 'key'));
}
