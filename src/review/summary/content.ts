import { STATUSES, WAITING } from '../decisions/status.js';
import { sourceNames, type ReviewModel } from '../model.js';
import { drawParagraph, drawRow, isolated, quoted, span, type Line, type Page, type Span } from '../page.js';
import type { ReviewState } from '../state.js';

const COUNT_COLUMNS = 6;

interface Counted {
  readonly name: Span;
  readonly count: number;
  readonly more?: string;
}

interface Laid {
  readonly columns: number;
  readonly standings: ReviewState['standings'];
  readonly lines: readonly Line[];
}

/** The summary last laid out, a model: scrolling counts nothing again. */
const laid = new WeakMap<ReviewModel, Laid>();

/** How far the review is: findings by state, kind, source and reviewer, what is assigned, what could not be read. */
export function summaryLines(
  model: ReviewModel,
  page: Page,
  { standings, ledger }: Pick<ReviewState, 'standings' | 'ledger'>,
): readonly Line[] {
  const last = laid.get(model);
  if (last?.columns === page.columns && last.standings === standings) return last.lines;
  const { strings, report } = model;
  const { summary } = strings;
  const total = report.discrepancies.length;
  const plain = (text: string) => drawParagraph(page, { spans: [span(text)], indent: 2 });
  const reviewers = [...ledger.reviewers].map(([by, count]) => ({ name: name(by), count, more: summary.entries(count) }));
  const unread = report.errors.map(({ path, message }) => [isolated(name(path)), span(': '), isolated(name(message))]);
  const lines: Line[] = [
    ...section(page, summary.progress, []),
    ...plain(summary.decided(total - standings.waiting(), total)),
    ...plain(summary.agreed(report.agreements.length)),
    ...section(page, summary.byStatus, byStatus(model, standings)),
    ...section(page, summary.byKind, byKind(model)),
    ...section(page, summary.bySource, bySource(model, standings)),
    ...(reviewers.length > 0 ? section(page, summary.byReviewer, reviewers) : []),
    ...(assigned(model, standings).length > 0 ? section(page, summary.assigned, assigned(model, standings)) : []),
    ...(unread.length > 0 ? section(page, summary.unread, []) : []),
    ...unread.flatMap((spans) => drawParagraph(page, { spans, indent: 2 })),
  ];
  laid.set(model, { columns: page.columns, standings, lines });
  return lines;
}

function section(page: Page, title: string, counted: readonly Counted[]): Line[] {
  const rows = counted.map(({ name: label, count, more }) =>
    drawRow(page, [
      isolated(span(String(count).padStart(COUNT_COLUMNS), 'strong')),
      span('  '),
      isolated(label),
      ...(more === undefined ? [] : [span('  '), isolated(span(more, 'dim'))]),
    ]),
  );
  return [[], drawRow(page, [span(title, 'heading')]), ...rows];
}

function name(text: string): Span {
  return quoted(text).span;
}

function byStatus({ strings }: ReviewModel, standings: ReviewState['standings']): Counted[] {
  const counts = standings.counts();
  return STATUSES.filter((status) => counts[status] > 0).map((status) => ({ name: span(strings.status[status]), count: counts[status] }));
}

function byKind({ strings, findings }: ReviewModel): Counted[] {
  return tally(findings.items.map(({ kind }) => strings.kind[kind]));
}

/** Findings a source takes part in, and how many of them were confirmed. */
function bySource(model: ReviewModel, standings: ReviewState['standings']): Counted[] {
  const confirmed = model.findings.items.filter(({ id }) => standings.of(id).status === 'confirmed');
  const counts = new Map(tally(confirmed.flatMap((item) => sourceNames(model, item))).map((one) => [one.name.text, one.count]));
  return tally(model.findings.items.flatMap((item) => sourceNames(model, item))).map((one) => {
    const count = counts.get(one.name.text);
    return count === undefined ? one : { ...one, more: `${model.strings.status.confirmed}: ${count}` };
  });
}

function assigned({ findings }: ReviewModel, standings: ReviewState['standings']): Counted[] {
  const waiting = findings.items.map(({ id }) => standings.of(id)).filter(({ status }) => WAITING.has(status) || status === 'unsure');
  return tally(waiting.flatMap(({ decision }) => (decision?.assignee === undefined ? [] : [decision.assignee])));
}

/** How often each text occurs, the most frequent first. */
function tally(texts: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text, count]) => ({ name: name(text), count }));
}
