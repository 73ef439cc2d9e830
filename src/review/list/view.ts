import type { Standing, Standings } from '../decisions/status.js';
import type { ReviewModel } from '../model.js';
import type { Discrepancy } from '../../model/report.js';
import { drawParagraph, drawRow, fill, isolated, quoted, span, type Line, type Page, type Span } from '../page.js';
import { drawFinding, rowsPerFinding } from './row.js';
import type { ListState } from './state.js';

/** Findings that fit on `rows` rows. */
export function listCapacity(columns: number, rows: number): number {
  return Math.max(1, Math.floor(rows / rowsPerFinding(columns)));
}

/** The entries on screen and no others, in `rows` rows. */
export function drawList(model: ReviewModel, page: Page, list: ListState, standings: Standings, rows: number): Line[] {
  const { items } = model[list.listed];
  if (list.visible.length === 0) {
    const none = list.listed === 'facts' ? model.strings.noFacts : model.strings.noFindings;
    return fill(drawParagraph(page, { spans: [span(items.length === 0 ? none : model.strings.noMatches)], indent: 2 }), rows);
  }
  const onScreen = list.visible.slice(list.top, list.top + listCapacity(page.columns, rows));
  return fill(
    onScreen.flatMap((at, row) => {
      const item = items[at];
      return item ? entryRows(model, page, item, list.top + row === list.cursor, standings.of(item.id)) : [];
    }),
    rows,
  );
}

interface Drawn {
  readonly columns: number;
  /** By entry, the chosen one and the others apart. */
  readonly rows: readonly [Map<Discrepancy, DrawnRows>, Map<Discrepancy, DrawnRows>];
}

interface DrawnRows {
  readonly standing: Standing;
  readonly lines: readonly Line[];
}

/** Rows drawn so far, a model: moving by one entry draws two of them anew and not a whole screen. */
const drawn = new WeakMap<ReviewModel, Drawn>();
const MOST_DRAWN = 1000;

/** An entry as it stands in a list. */
export function entryRows(model: ReviewModel, page: Page, item: Discrepancy, chosen: boolean, standing: Standing): readonly Line[] {
  let cache = drawn.get(model);
  if (cache?.columns !== page.columns || cache.rows[0].size >= MOST_DRAWN) {
    cache = { columns: page.columns, rows: [new Map(), new Map()] };
    drawn.set(model, cache);
  }
  const rows = cache.rows[chosen ? 1 : 0];
  const known = rows.get(item);
  if (known?.standing === standing) return known.lines;
  const lines = drawFinding(model, page, item, chosen, standing);
  rows.set(item, { standing, lines });
  return lines;
}

/** Where we are in the list, what narrows it and how it is sorted. */
export function listStatus(model: ReviewModel, list: ListState): Span[] {
  const { strings } = model;
  const { severity, kind, source, status, text, order } = list.filter;
  const at = list.visible.length === 0 ? 0 : list.cursor + 1;
  const parts: Span[][] = [[span(strings.shown(at, list.visible.length))]];
  const told = (name: string, value: Span) => parts.push([span(`${name}: `, 'dim'), value]);
  if (list.listed === 'facts') parts.unshift([span(strings.facts, 'strong')]);
  if (status) told(strings.filterStatus, span(strings.status[status], 'key'));
  if (severity) told(strings.filterSeverity, span(strings.severity[severity].name, severity));
  if (kind) told(strings.filterKind, span(strings.kind[kind], 'key'));
  if (source !== undefined) told(strings.filterSource, isolated(quoted(source, 'key').span));
  if (text) told(strings.filterText, isolated(quoted(text, 'key').span));
  if (order !== 'report') told(strings.filterOrder, span(strings.order[order], 'key'));
  return parts.flatMap((part, index) => (index === 0 ? part : [span(' · ', 'dim'), ...part]));
}

/** The line in which the filter's text is typed; while it is empty, what may be typed. */
export function drawFilterPrompt(model: ReviewModel, page: Page, list: ListState): Line {
  const { text } = list.filter;
  const hint = text === '' ? [span(`  ${model.strings.filterHint}`, 'dim')] : [];
  return drawRow(page, [span('/', 'key'), isolated(quoted(text).span), span('▏', 'key'), ...hint]);
}
