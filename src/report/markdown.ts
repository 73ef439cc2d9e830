import type { Discrepancy, Position, Report } from '../model/report.js';
import { changedDay, Locator, nameOf, placeLabel } from './locate.js';
import { markedContext, othersOf } from './marks.js';
import { oneLine, oneLinePiece } from './plain.js';
import { sourceCount } from './severity.js';
import { wordsOf, type UiLanguage, type Words } from './words/index.js';
import { stepIn } from './words/steps.js';
import type { Sources, Writer } from './writer.js';

/** GitHub-flavoured Markdown: a table of all findings, then each with its quotes. Fit for a merge request. */
export const writeMarkdown: Writer = (report, sources, { uiLanguage = 'en' } = {}) =>
  [...parts(report, sources, uiLanguage)].join('\n\n') + '\n';

/** GitHub takes no summary above 1 MiB and then shows none at all; what a step wrote before it counts as well. */
const SUMMARY_BYTES = 1_000_000;

/** The Markdown report for `$GITHUB_STEP_SUMMARY`: where it would be too long, it ends after a whole part and says so. */
export const writeSummary: Writer = (report, sources, { uiLanguage = 'en' } = {}) => {
  const { cut } = wordsOf(uiLanguage);
  let room = SUMMARY_BYTES - Buffer.byteLength(cut);
  const kept: string[] = [];
  for (const part of parts(report, sources, uiLanguage)) {
    room -= Buffer.byteLength(part) + 2;
    if (room < 0) return [...kept, cut].join('\n\n') + '\n';
    kept.push(part);
  }
  return kept.join('\n\n') + '\n';
};

interface View {
  readonly locator: Locator;
  readonly sources: Sources;
  readonly uiLanguage: UiLanguage;
  readonly words: Words;
}

/** The report, part by part. */
function* parts(report: Report, sources: Sources, uiLanguage: UiLanguage): Generator<string> {
  const view: View = { locator: new Locator(report, sources), sources, uiLanguage, words: wordsOf(uiLanguage) };
  const { words, locator } = view;
  yield `# tabayun: ${locator.drafts.size > 0 ? words.titleOfDraft : words.title}`;
  yield totals(report, view);
  if (report.discrepancies.length > 0) yield* table(report.discrepancies, words);
  for (const discrepancy of report.discrepancies) yield finding(discrepancy, view);
  yield `## ${words.documents}`;
  yield documents(report, view);
  if (report.errors.length === 0) return;
  yield `## ${words.unreadableTitle}`;
  yield report.errors.map(({ path, message }) => `- ${escape(path)}: ${escape(message)}`).join('\n');
}

function totals({ summary }: Report, { words, locator }: View): string {
  const found = [words.errors(summary.error), words.warnings(summary.warning), words.notes(summary.info)];
  return `${words.documentCount(summary.documents, locator.drafts.size)}: ${found.join(words.comma)}; ${words.agreements(summary.agreements)}.`;
}

/** Rows a table may have: a longer one is cut into several, so that a summary can end between them. */
const ROWS = 500;

function* table(discrepancies: readonly Discrepancy[], { columns, severity, kind, relation, percent }: Words): Generator<string> {
  const head = `| ${columns.severity} | ${columns.kind} | ${columns.relation} | ${columns.subject} | ${columns.positions} | ${columns.confidence} |`;
  const rows = discrepancies.map((found) => {
    const sides = found.positions.map((position) => escape(position.display)).join(' ≠ ');
    return `| ${severity[found.severity]} | ${kind[found.kind]} | ${relation[found.relation]} | ${escape(found.subject)} | ${sides} | ${percent(found.confidence)} |`;
  });
  for (let at = 0; at < rows.length; at += ROWS)
    yield [head, '| --- | --- | --- | --- | --- | ---: |', ...rows.slice(at, at + ROWS)].join('\n');
}

function finding(discrepancy: Discrepancy, view: View): string {
  const { words, uiLanguage } = view;
  const { severity, kind, relation, confidence, rule, id } = discrepancy;
  const facts = [
    words.kind[kind],
    words.relation[relation],
    words.percent(confidence),
    `${words.rule} ${code(rule)}`,
    `${words.id} ${code(id)}`,
  ];
  const positions = discrepancy.positions.map((position) => positionBlock(position, discrepancy, view));
  const steps = discrepancy.explanation.map((step, index) => `${index + 1}. ${escape(stepIn(uiLanguage, step.text))}`);
  return [
    `## ${escape(discrepancy.subject)}`,
    [`**${words.severity[severity]}**`, ...facts].join(words.comma),
    escape(discrepancy.messages[uiLanguage]),
    ...positions,
    ...(steps.length > 0 ? [`${words.why}:`, steps.join('\n')] : []),
  ].join('\n\n');
}

/** The quotes stand in HTML blocks: direction follows the text, and nothing in an article is read as Markdown. */
function positionBlock(position: Position, discrepancy: Discrepancy, { locator, sources, words }: View): string {
  const quotes = position.evidence.map((evidence) => {
    const place = locator.place(evidence);
    const sentence = markedContext(evidence, othersOf(position, discrepancy.positions), sources.get(evidence.document))
      .map(({ text, marked }) => (marked ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)))
      .join('')
      .trim();
    return `<blockquote dir="auto">${sentence}<br><sub>${escapeHtml(nameOf(place.document))}, <code>${escapeHtml(placeLabel(place))}</code></sub></blockquote>`;
  });
  return [`### ${escape(position.display)}: ${words.sources(sourceCount(position, locator.drafts))}`, quotes.join('\n')].join('\n\n');
}

function documents(report: Report, { locator, words }: View): string {
  return report.documents
    .map((document) => {
      const copies = document.derivedFrom.map(
        (origin) => `; ${words.copies(origin.share, escape(nameOf(locator.document(origin.document))))}`,
      );
      const published = document.published.edtf === '' ? '' : `, ${document.published.edtf}`;
      const modified = changedDay(document);
      const changed = modified === undefined ? '' : `${words.comma}${words.changed} <bdi>${escape(modified)}</bdi>`;
      const role = document.role === undefined ? '' : `${words.comma}${words[document.role]}`;
      return `- ${escape(nameOf(document))}${role} (${escape(document.path ?? document.url ?? document.id)}${published}${changed})${copies.join('')}`;
    })
    .join('\n');
}

/** What means something inside a line of Markdown or HTML. An empty comment after `@` keeps a name in an article from calling anyone. */
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '@': '@<!-- -->' };

/** Article text as Markdown text: nothing of it formats, links, mentions, opens a tag or, at the start of a line, a list. */
function escape(text: string): string {
  return oneLine(text)
    .replace(/[&<>"@\\`*_[\]~|]/gu, (mark) => ESCAPES[mark] ?? `\\${mark}`)
    .replace(/^(?:[-+#=]|\d+(?=[.)]))/u, (start) => (/^\d/u.test(start) ? `${start}\\` : `\\${start}`))
    .replaceAll('://', '&#58;//')
    .replace(/www\./giu, 'www&#46;');
}

/** The id of a rule or finding in a code span; a report from elsewhere may call one anything. */
function code(id: string): string {
  return `\`${oneLine(id).replace(/[^\p{L}\p{N}._-]/gu, '')}\``;
}

function escapeHtml(text: string): string {
  return oneLinePiece(text).replace(/[&<>"@]/gu, (mark) => ESCAPES[mark] ?? mark);
}
