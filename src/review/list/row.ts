import type { Discrepancy } from '../../model/report.js';
import { width } from '../../text/display.js';
import type { Standing } from '../decisions/status.js';
import { countSources, type ReviewModel } from '../model.js';
import { drawRow, drawText, isolated, joined, lineWidth, quoted, span, truncate, type Line, type Page, type Span } from '../page.js';

/** Below this many columns the values get a row of their own. */
const NARROW = 60;
/** From this many columns on, what is said of a finding stands in columns; from this many, the rule has one too. */
const TABULAR = 80;
const WIDE = 110;
const INDENT = 4;
const KIND_COLUMNS = 20;
const RELATION_COLUMNS = 11;
const STATUS_COLUMNS = 12;
const MOST_VALUES = 3;

/** Rows one finding takes on a page of so many columns. */
export function rowsPerFinding(columns: number): number {
  return columns < NARROW ? 3 : 2;
}

/**
 * A finding as `rowsPerFinding` rows: first what we say of it, then what the articles say (the subject and the values), so that words
 * of the interface and of an article never share a row.
 */
export function drawFinding(model: ReviewModel, page: Page, discrepancy: Discrepancy, chosen: boolean, standing: Standing): Line[] {
  const subject = quoted(discrepancy.subject, chosen ? 'strong' : 'plain');
  const values = discrepancy.positions.slice(0, MOST_VALUES).map((position) => quoted(position.display, 'value'));
  const removed = subject.removed || values.some((value) => value.removed);
  const head = headRow(model, page, discrepancy, chosen, standing, removed);
  const room = page.columns - INDENT;
  const subjectWidth = lineWidth([subject.span]);
  const spans = values.map((value) => value.span);
  const draw = (valuesRoom: number) => valueSpans(model, discrepancy, spans, valuesRoom);
  if (page.columns < NARROW) return [head, drawText(page, [subject.span], INDENT), drawText(page, draw(room), INDENT)];
  const drawn = draw(Math.max(Math.floor((room * 2) / 3), room - subjectWidth - 2));
  const parts = [...truncate([subject.span], room - lineWidth(drawn) - 2), span(': ', 'dim'), ...drawn];
  return [head, drawText(page, parts, INDENT)];
}

/** The values in at most `room` cells, each cut to its share: a long one must not push the others off the row. */
function valueSpans(model: ReviewModel, discrepancy: Discrepancy, values: readonly Span[], room: number): Span[] {
  const separator = discrepancy.relation === 'conflict' ? ' ≠ ' : ' | ';
  const hidden = discrepancy.positions.length - values.length;
  const more = hidden > 0 ? [span(` ${model.strings.morePositions(hidden)}`, 'dim')] : [];
  const forValues = room - lineWidth(more) - separator.length * Math.max(0, values.length - 1);
  const widths = shares(
    values.map((value) => lineWidth([value])),
    forValues,
  );
  const cut = values.flatMap((value, at) => truncate([value], widths[at] ?? 0));
  return [...joined(cut.map(isolated), separator), ...more];
}

/** What each of several widths gets of `room`: the small ones all they ask for, the others an equal part of the rest. */
function shares(widths: readonly number[], room: number): number[] {
  const given = widths.map(() => 0);
  const ascending = [...widths.entries()].sort(([, a], [, b]) => a - b);
  let left = Math.max(0, room);
  for (const [done, [at, asked]] of ascending.entries()) {
    const share = Math.min(asked, Math.floor(left / (ascending.length - done)));
    given[at] = share;
    left -= share;
  }
  return given;
}

function headRow(model: ReviewModel, page: Page, discrepancy: Discrepancy, chosen: boolean, standing: Standing, removed: boolean): Line {
  const { strings } = model;
  const { severity, kind, relation, confidence, positions, rule } = discrepancy;
  const marker = chosen ? (page.direction === 'rtl' && page.bidi === 'app' ? '◂' : '▸') : ' ';
  const inColumns = page.columns >= TABULAR;
  const pad = (text: string, columns: number) => (inColumns ? text + ' '.repeat(Math.max(0, columns - width(text))) : text);
  const facts = [span(pad(strings.kind[kind], KIND_COLUMNS)), span(pad(strings.relation[relation], RELATION_COLUMNS))];
  // Nothing is said of what nobody has looked at: the rest stands out.
  const status = standing.status === 'open' ? '' : `[${strings.status[standing.status]}]`;
  const sources = span(strings.sources(countSources(model, positions)));
  const tags = [
    ...(standing.decision?.assignee === undefined ? [] : [isolated(quoted(`@${standing.decision.assignee}`, 'dim').span)]),
    ...(removed ? [span(strings.controlsTag, 'alert')] : []),
  ];
  const lead = [span(`${marker} `, 'strong'), span(strings.severity[severity].letter, severity), span(' ')];
  // In columns there is room after them; else what was decided goes first, for the end of the row may be cut off.
  const start = inColumns
    ? [...lead, ...joined([...facts, span(pad(status, STATUS_COLUMNS), 'key'), sources, ...tags], ' ')]
    : [...lead, ...joined([...(status ? [span(status, 'key')] : []), ...tags, ...facts, sources], ' · ')];
  const end = inColumns ? [span(strings.confidence(Math.round(confidence * 100)).padStart(4))] : [];
  if (page.columns >= WIDE) end.unshift(isolated(span(rule, 'dim')), span('  '));
  return drawRow(page, start, end);
}
