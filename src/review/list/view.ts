import type { Decisions } from '../decisions.js';
import type { ReviewModel } from '../model.js';
import { drawParagraph, drawRow, fill, isolated, joined, quoted, span, type Line, type Page, type Span } from '../page.js';
import { drawFinding, rowsPerFinding } from './row.js';
import type { ListState } from './state.js';

/** Findings that fit on `rows` rows. */
export function listCapacity(columns: number, rows: number): number {
  return Math.max(1, Math.floor(rows / rowsPerFinding(columns)));
}

/** The findings on screen and no others, in `rows` rows. */
export function drawList(model: ReviewModel, page: Page, list: ListState, decisions: Decisions, rows: number): Line[] {
  const { discrepancies } = model.report;
  if (list.visible.length === 0) {
    const notice = discrepancies.length === 0 ? model.strings.noFindings : model.strings.noMatches;
    return fill(drawParagraph(page, { spans: [span(notice)], indent: 2 }), rows);
  }
  const onScreen = list.visible.slice(list.top, list.top + listCapacity(page.columns, rows));
  const lines = onScreen.flatMap((at, row) => findingRows(model, page, at, list.top + row === list.cursor, decisions));
  return fill(lines, rows);
}

interface Drawn {
  readonly columns: number;
  readonly decisions: Decisions;
  /** By index into the report, the chosen finding's with the sign turned. */
  readonly rows: Map<number, readonly Line[]>;
}

/** Rows drawn so far, a model: moving by one finding draws two of them anew and not a whole screen. */
const drawn = new WeakMap<ReviewModel, Drawn>();
const MOST_DRAWN = 1000;

function findingRows(model: ReviewModel, page: Page, at: number, chosen: boolean, decisions: Decisions): readonly Line[] {
  const discrepancy = model.report.discrepancies[at];
  if (!discrepancy) return [];
  let cache = drawn.get(model);
  if (!cache || cache.columns !== page.columns || cache.decisions !== decisions || cache.rows.size >= MOST_DRAWN) {
    cache = { columns: page.columns, decisions, rows: new Map() };
    drawn.set(model, cache);
  }
  const key = chosen ? -1 - at : at;
  const known = cache.rows.get(key);
  if (known) return known;
  const rows = drawFinding(model, page, discrepancy, chosen, decisions.get(discrepancy.id));
  cache.rows.set(key, rows);
  return rows;
}

/** Where we are in the list and what narrows it. */
export function listStatus(model: ReviewModel, list: ListState): Span[] {
  const { strings } = model;
  const { severity, kind, text } = list.filter;
  const at = list.visible.length === 0 ? 0 : list.cursor + 1;
  const parts: Span[][] = [[span(strings.shown(at, list.visible.length))]];
  if (severity) parts.push([span(`${strings.filterSeverity}: `, 'dim'), span(strings.severity[severity].name, severity)]);
  if (kind) parts.push([span(`${strings.filterKind}: `, 'dim'), span(strings.kind[kind], 'key')]);
  if (text) parts.push([span(`${strings.filterText}: `, 'dim'), isolated(quoted(text, 'key').span)]);
  return parts.flatMap((part, index) => (index === 0 ? part : [span(' · ', 'dim'), ...part]));
}

/** The line in which the filter's text is typed. */
export function drawPrompt(page: Page, list: ListState): Line {
  return drawRow(page, [span('/', 'key'), ...joined([isolated(quoted(list.filter.text).span)], ''), span('▏', 'key')]);
}
