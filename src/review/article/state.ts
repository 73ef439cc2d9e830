import type { Evidence } from '../../model/report.js';
import type { View } from '../view.js';
import { chosenLine, stretchCount, stretchLines, type Anchor, type ArticlePage } from './layout.js';

export interface ArticleState {
  readonly document: string;
  /** The mark keys act on; -1 where the article has none. */
  readonly mark: number;
  /** The line at the top of the screen. */
  readonly top: Anchor;
  /** The quote the article was opened for, until its words are there to find it in. */
  readonly wanted?: Evidence;
  /** Where Esc goes back to. */
  readonly from: View;
}

export const START: Anchor = { stretch: 0, line: 0 };

/** The article scrolled by so many lines, never past its end. */
export function scrollArticle(page: ArticlePage, article: ArticleState, step: number, rows: number): ArticleState {
  return { ...article, top: earlier(moved(page, article.top, step), lastTop(page, rows)) };
}

export function toEnd(page: ArticlePage, article: ArticleState, rows: number): ArticleState {
  return { ...article, top: lastTop(page, rows) };
}

/** The article with another mark chosen, and that mark in sight, a third down the screen. */
export function chooseMark(page: ArticlePage, article: ArticleState, mark: number, rows: number): ArticleState {
  const { marks } = page.content;
  if (marks.length === 0) return { ...article, mark: -1 };
  const chosen = Math.max(0, Math.min(mark, marks.length - 1));
  const at = chosenLine({ ...page, chosen });
  return { ...article, mark: chosen, top: earlier(moved(page, at, -Math.floor(rows / 3)), lastTop(page, rows)) };
}

function moved(page: ArticlePage, from: Anchor, step: number): Anchor {
  let { stretch, line } = from;
  let left = step;
  while (left > 0) {
    const height = stretchLines(page, stretch).length;
    if (line + left < height) return { stretch, line: line + left };
    if (stretch >= stretchCount(page) - 1) return { stretch, line: height - 1 };
    left -= height - line;
    stretch += 1;
    line = 0;
  }
  while (left < 0) {
    if (line + left >= 0) return { stretch, line: line + left };
    if (stretch === 0) return START;
    left += line + 1;
    stretch -= 1;
    line = stretchLines(page, stretch).length - 1;
  }
  return { stretch, line };
}

/** The line that is at the top when the last one is at the bottom. */
function lastTop(page: ArticlePage, rows: number): Anchor {
  const stretch = stretchCount(page) - 1;
  return moved(page, { stretch, line: Math.max(0, stretchLines(page, stretch).length - 1) }, 1 - rows);
}

function earlier(a: Anchor, b: Anchor): Anchor {
  return a.stretch < b.stretch || (a.stretch === b.stretch && a.line <= b.line) ? a : b;
}
