import type { DetailCommand } from './keys.js';
import type { DetailLayout } from './layout.js';

export interface DetailState {
  /** Lines scrolled out above. */
  readonly scroll: number;
  /** Index of the quote that keys act on, over all positions. */
  readonly witness: number;
}

/** Moving within a finding on `rows` rows. Commands that leave it are the caller's. */
export function reduceDetail(detail: DetailState, command: DetailCommand, layout: DetailLayout, rows: number): DetailState {
  const height = layout.lines.length;
  switch (command) {
    case 'line-down':
      return scrollTo(detail, detail.scroll + 1, height, rows);
    case 'line-up':
      return scrollTo(detail, detail.scroll - 1, height, rows);
    case 'page-down':
      return scrollTo(detail, detail.scroll + pageStep(rows), height, rows);
    case 'page-up':
      return scrollTo(detail, detail.scroll - pageStep(rows), height, rows);
    case 'top':
      return scrollTo(detail, 0, height, rows);
    case 'bottom':
      return scrollTo(detail, height, height, rows);
    case 'next-witness':
      return chooseWitness(detail, detail.witness + 1, layout, rows);
    case 'previous-witness':
      return chooseWitness(detail, detail.witness - 1, layout, rows);
    case 'open-article':
    case 'next-finding':
    case 'previous-finding':
    case 'back':
      return detail;
  }
}

/** `scroll` within what there is to see: the last line is never scrolled above the last row. */
export function scrollTo(detail: DetailState, scroll: number, height: number, rows: number): DetailState {
  return { ...detail, scroll: Math.max(0, Math.min(scroll, height - rows)) };
}

/** The quotes are a ring. The chosen one is brought into sight, whole where there is room. */
function chooseWitness(detail: DetailState, wanted: number, { lines, witnesses }: DetailLayout, rows: number): DetailState {
  if (witnesses.length === 0) return detail;
  const witness = (wanted + witnesses.length) % witnesses.length;
  const { from, to } = witnesses[witness] ?? { from: 0, to: 0 };
  const lowest = Math.max(0, to - rows);
  const scroll = detail.scroll > from ? from : Math.max(detail.scroll, Math.min(from, lowest));
  return scrollTo({ ...detail, witness }, scroll, lines.length, rows);
}

/** One line of the page before stays in sight. */
function pageStep(rows: number): number {
  return Math.max(1, rows - 1);
}
