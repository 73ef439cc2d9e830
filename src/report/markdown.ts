import type { Discrepancy, Position, Report } from '../model/report.js';
import { Locator, nameOf, placeLabel } from './locate.js';
import { markedContext, othersOf } from './marks.js';
import { oneLine, oneLinePiece } from './plain.js';
import { counted, documentCount, percent, sourceCount } from './severity.js';
import type { Sources, Writer } from './writer.js';

/** GitHub-flavoured Markdown: a table of all findings, then each with its quotes. Fit for `$GITHUB_STEP_SUMMARY` and a merge request. */
export const writeMarkdown: Writer = (report, sources) => {
  const locator = new Locator(report, sources);
  const parts = [
    `# tabayun: what ${locator.drafts.size > 0 ? 'the draft departs from' : 'the sources disagree on'}`,
    totals(report, locator),
  ];
  if (report.discrepancies.length > 0) parts.push(table(report.discrepancies));
  parts.push(...report.discrepancies.map((discrepancy) => finding(discrepancy, locator, sources)));
  parts.push('## Documents', documents(report, locator));
  if (report.errors.length > 0) {
    parts.push('## Could not be read', report.errors.map(({ path, message }) => `- ${escape(path)}: ${escape(message)}`).join('\n'));
  }
  return `${parts.join('\n\n')}\n`;
};

function totals({ summary }: Report, { drafts }: Locator): string {
  const found = [counted(summary.error, 'error'), counted(summary.warning, 'warning'), `${summary.info} for information`];
  return `${documentCount(summary.documents, drafts.size)}: ${found.join(', ')}; ${counted(summary.agreements, 'agreement')}.`;
}

function table(discrepancies: readonly Discrepancy[]): string {
  const rows = discrepancies.map((discrepancy) => {
    const sides = discrepancy.positions.map((position) => escape(position.display)).join(' ≠ ');
    return `| ${discrepancy.severity} | ${discrepancy.kind} | ${discrepancy.relation} | ${escape(discrepancy.subject)} | ${sides} | ${percent(discrepancy.confidence)} |`;
  });
  return ['| severity | kind | relation | subject | positions | confidence |', '| --- | --- | --- | --- | --- | ---: |', ...rows].join(
    '\n',
  );
}

function finding(discrepancy: Discrepancy, locator: Locator, sources: Sources): string {
  const positions = discrepancy.positions.map((position) => positionBlock(position, discrepancy, locator, sources));
  const steps = discrepancy.explanation.map((step, index) => `${index + 1}. ${escape(step.text)}`);
  return [
    `## ${escape(discrepancy.subject)}`,
    `**${discrepancy.severity}**, ${discrepancy.kind}, ${discrepancy.relation}, ${percent(discrepancy.confidence)}, rule \`${discrepancy.rule}\`, id \`${discrepancy.id}\``,
    escape(discrepancy.message),
    ...positions,
    ...(steps.length > 0 ? ['Why:', steps.join('\n')] : []),
  ].join('\n\n');
}

/** The quotes stand in HTML blocks: direction follows the text, and nothing in an article is read as Markdown. */
function positionBlock(position: Position, discrepancy: Discrepancy, locator: Locator, sources: Sources): string {
  const quotes = position.evidence.map((evidence) => {
    const place = locator.place(evidence);
    const sentence = markedContext(evidence, othersOf(position, discrepancy.positions), sources.get(evidence.document))
      .map(({ text, marked }) => (marked ? `<strong>${escapeHtml(text)}</strong>` : escapeHtml(text)))
      .join('')
      .trim();
    return `<blockquote dir="auto">${sentence}<br><sub>${escapeHtml(nameOf(place.document))}, <code>${escapeHtml(placeLabel(place))}</code></sub></blockquote>`;
  });
  return [`### ${escape(position.display)}: ${sourceCount(position, locator.drafts)}`, quotes.join('\n')].join('\n\n');
}

function documents(report: Report, locator: Locator): string {
  return report.documents
    .map((document) => {
      const copies = document.derivedFrom.map(
        (origin) => `; copies ${percent(origin.share)} of its words from ${escape(nameOf(locator.document(origin.document)))}`,
      );
      const published = document.published.edtf === '' ? '' : `, ${document.published.edtf}`;
      return `- ${escape(nameOf(document))}${document.role === undefined ? '' : `, ${document.role}`} (${escape(document.path ?? document.url ?? document.id)}${published})${copies.join('')}`;
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

function escapeHtml(text: string): string {
  return oneLinePiece(text).replace(/[&<>"@]/gu, (mark) => ESCAPES[mark] ?? mark);
}
