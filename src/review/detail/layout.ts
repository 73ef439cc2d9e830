import type { Discrepancy } from '../../model/report.js';
import type { Standing } from '../decisions/status.js';
import type { ReviewModel } from '../model.js';
import { drawParagraph, type Line, type Page } from '../page.js';
import { detailParagraphs } from './content.js';

/** A finding on a page of some width. */
export interface DetailLayout {
  readonly lines: readonly Line[];
  /** Where each quote of the positions stands: its first line, and the line after its last. */
  readonly witnesses: readonly { readonly from: number; readonly to: number }[];
}

interface Laid extends DetailLayout {
  readonly discrepancy: Discrepancy;
  readonly columns: number;
  readonly standing: Standing;
  readonly witness: number;
}

/** The finding last laid out, a model: scrolling through it lays nothing out again. */
const laid = new WeakMap<ReviewModel, Laid>();

/** All lines of a finding or a fact; `witness` is the quote that is marked as chosen. */
export function detailLayout(model: ReviewModel, page: Page, discrepancy: Discrepancy, standing: Standing, witness: number): DetailLayout {
  const last = laid.get(model);
  if (last?.discrepancy === discrepancy && last.columns === page.columns && last.standing === standing && last.witness === witness)
    return last;
  const lines: Line[] = [];
  const witnesses: { from: number; to: number }[] = [];
  for (const { witness: at, ...paragraph } of detailParagraphs(model, discrepancy, standing, witness)) {
    const drawn = drawParagraph(page, paragraph);
    if (at !== undefined) {
      witnesses[at] ??= { from: lines.length, to: lines.length };
      witnesses[at].to = lines.length + drawn.length;
    }
    for (const line of drawn) lines.push(line);
  }
  const layout = { discrepancy, columns: page.columns, standing, witness, lines, witnesses };
  laid.set(model, layout);
  return layout;
}
