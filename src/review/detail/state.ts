import type { DetailCommand } from './keys.js';

export interface DetailState {
  /** Lines scrolled out above. */
  readonly scroll: number;
}

/** Scrolling within a finding of `height` lines on `rows` rows. Commands that leave it are the caller's. */
export function reduceDetail(detail: DetailState, command: DetailCommand, height: number, rows: number): DetailState {
  switch (command) {
    case 'line-down':
      return scrollTo(detail.scroll + 1, height, rows);
    case 'line-up':
      return scrollTo(detail.scroll - 1, height, rows);
    case 'page-down':
      return scrollTo(detail.scroll + pageStep(rows), height, rows);
    case 'page-up':
      return scrollTo(detail.scroll - pageStep(rows), height, rows);
    case 'top':
      return scrollTo(0, height, rows);
    case 'bottom':
      return scrollTo(height, height, rows);
    case 'next-finding':
    case 'previous-finding':
    case 'back':
    case 'help':
    case 'quit':
      return detail;
  }
}

/** `scroll` within what there is to see: the last line is never scrolled above the last row. */
export function scrollTo(scroll: number, height: number, rows: number): DetailState {
  return { scroll: Math.max(0, Math.min(scroll, height - rows)) };
}

/** One line of the page before stays in sight. */
function pageStep(rows: number): number {
  return Math.max(1, rows - 1);
}
