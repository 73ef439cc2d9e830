import type { Decision } from '../decisions.js';
import type { ReviewModel } from '../model.js';
import { drawParagraph, type Line, type Page } from '../page.js';
import { detailParagraphs } from './content.js';

interface Laid {
  readonly at: number;
  readonly columns: number;
  readonly decision: Decision | undefined;
  readonly lines: readonly Line[];
}

/** The finding last laid out, a model: scrolling through it lays nothing out again. */
const laid = new WeakMap<ReviewModel, Laid>();

/** All lines of finding `at` of the report, on a page of `page.columns`. */
export function detailLines(model: ReviewModel, page: Page, at: number, decision: Decision | undefined): readonly Line[] {
  const last = laid.get(model);
  if (last && last.at === at && last.columns === page.columns && last.decision === decision) return last.lines;
  const discrepancy = model.report.discrepancies[at];
  const lines = discrepancy ? detailParagraphs(model, discrepancy, decision).flatMap((paragraph) => drawParagraph(page, paragraph)) : [];
  laid.set(model, { at, columns: page.columns, decision, lines });
  return lines;
}
