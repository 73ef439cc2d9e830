import type { ReviewModel } from '../model.js';
import { drawParagraph, type Line, type Page } from '../page.js';
import { articleContent, stretchParagraph, type ArticleContent } from './content.js';

/** A line of an article: of which stretch, and which of its lines. */
export interface Anchor {
  readonly stretch: number;
  readonly line: number;
}

/** An article on a page, with the mark that is chosen. */
export interface ArticlePage {
  readonly page: Page;
  readonly content: ArticleContent;
  readonly chosen: number;
}

/** The article last taken apart, a model. */
const contents = new WeakMap<ReviewModel, { readonly document: string; readonly content: ArticleContent }>();

/** An article taken apart; kept until another one is asked for. `text`: what offsets point into. */
export function contentOf(model: ReviewModel, document: string, text: string): ArticleContent | undefined {
  const last = contents.get(model);
  if (last?.document === document) return last.content;
  const known = model.documents.get(document);
  if (!known) return undefined;
  const content = articleContent(model, known, text);
  contents.set(model, { document, content });
  return content;
}

interface Laid {
  readonly columns: number;
  readonly lines: Map<string, readonly Line[]>;
}

/** Stretches laid out so far: scrolling by a line lays out none of them again. */
const laid = new WeakMap<ArticleContent, Laid>();
const MOST_LAID = 500;

export function stretchCount({ content }: ArticlePage): number {
  return content.stretches.length;
}

/** The lines of one stretch; at least one. */
export function stretchLines({ page, content, chosen }: ArticlePage, at: number): readonly Line[] {
  let cache = laid.get(content);
  if (cache?.columns !== page.columns || cache.lines.size > MOST_LAID) {
    cache = { columns: page.columns, lines: new Map() };
    laid.set(content, cache);
  }
  const key = `${at} ${chosen}`;
  const known = cache.lines.get(key);
  if (known) return known;
  const lines = drawParagraph(page, stretchParagraph(content, at, chosen));
  cache.lines.set(key, lines);
  return lines;
}

/** At most `rows` lines from `top` on. */
export function articleLines(page: ArticlePage, top: Anchor, rows: number): Line[] {
  const lines: Line[] = [];
  let skipped = top.line;
  for (let at = top.stretch; at < stretchCount(page) && lines.length < rows; at += 1) {
    lines.push(...stretchLines(page, at).slice(skipped));
    skipped = 0;
  }
  return lines.slice(0, rows);
}

/** The first line of the chosen mark. */
export function chosenLine(page: ArticlePage): Anchor {
  const mark = page.content.marks[page.chosen]?.evidence;
  const stretch = page.content.stretches.findIndex(
    ({ field, start, text }) => field === mark?.field && mark.start < start + text.length && mark.end > start,
  );
  if (stretch < 0) return { stretch: 0, line: 0 };
  const line = stretchLines(page, stretch).findIndex((spans) => spans.some((one) => one.style === 'chosen'));
  return { stretch, line: Math.max(0, line) };
}
