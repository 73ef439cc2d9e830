import type { Discrepancy } from '../model/report.js';
import { Locator, nameOf, placeLabel } from './locate.js';
import { oneLine, oneLinePiece } from './plain.js';
import { sourceCount, SEVERITY_NAMES } from './severity.js';
import { wordsOf, type UiLanguage } from './words/index.js';
import type { Writer } from './writer.js';

/** GitHub workflow commands, one annotation a discrepancy. GitHub shows ten of a kind a step: the whole table belongs in the step summary. */
export const writeGithub: Writer = (report, sources, { uiLanguage = 'en' } = {}) => {
  const locator = new Locator(report, sources);
  const lines = report.discrepancies.map((discrepancy) => annotation(discrepancy, locator, uiLanguage));
  for (const { path, message } of report.errors)
    lines.push(command('error', { file: path, title: wordsOf(uiLanguage).unreadableTitle }, `${path}: ${message}`));
  return lines.map((line) => `${line}\n`).join('');
};

function annotation(discrepancy: Discrepancy, locator: Locator, uiLanguage: UiLanguage): string {
  const words = wordsOf(uiLanguage);
  const first = discrepancy.positions[0]?.evidence[0];
  if (!first) throw new RangeError(`discrepancy ${discrepancy.id} has no evidence`);
  const place = locator.place(first);
  const { start, end } = place;
  // A column is only taken on a one-line range.
  const columns = start && end && start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const sides = discrepancy.positions.map((position) => {
    const witnesses = position.evidence.map((evidence) => {
      const at = locator.place(evidence);
      return `  ${nameOf(at.document)}, ${placeLabel(at)}: «${evidence.quote}»`;
    });
    return [`- ${position.display}, ${words.sources(sourceCount(position, locator.drafts))}`, ...witnesses].join('\n');
  });
  return command(
    SEVERITY_NAMES[discrepancy.severity].github,
    {
      file: place.path,
      ...(start ? { line: start.line } : {}),
      ...(end ? { endLine: end.line } : {}),
      ...columns,
      title: `${discrepancy.rule}: ${discrepancy.subject}`,
    },
    [discrepancy.messages[uiLanguage], ...sides].join('\n'),
  );
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(oneLine(String(value)))}`);
  return `::${name} ${list.join(',')}::${escapeData(sanitiseLines(message))}`;
}

function sanitiseLines(text: string): string {
  return text.split('\n').map(oneLinePiece).join('\n');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
