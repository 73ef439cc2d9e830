import type { Discrepancy } from '../model/report.js';
import { Locator, nameOf, placeLabel } from './locate.js';
import { oneLine } from './plain.js';
import { percent, sourceCount } from './severity.js';
import type { Writer } from './writer.js';

/**
 * JUnit XML: one test case an aligned fact. A fact all sources agree on passes, an error or warning fails, and what is only
 * worth knowing (info) passes with its text in `system-out`. An unreadable input is a test case in error.
 */
export const writeJunit: Writer = (report, sources) => {
  const locator = new Locator(report, sources);
  const cases = [
    ...report.discrepancies.map((fact) => testCase(fact, locator, fact.severity === 'info' ? 'note' : 'failure')),
    ...report.agreements.map((fact) => testCase(fact, locator, 'agreement')),
    ...report.errors.map(({ path, message }) =>
      element('testcase', { classname: 'input', name: path, time: '0' }, [element('error', { message }, [])]),
    ),
  ];
  const totals = {
    name: report.tool.name,
    tests: String(cases.length),
    failures: String(report.discrepancies.filter((fact) => fact.severity !== 'info').length),
    errors: String(report.errors.length),
    skipped: '0',
    time: '0',
  };
  const suite = element('testsuite', { ...totals, timestamp: report.createdAt.replace(/(?:\.\d+)?Z$/u, '') }, cases);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals, [suite])}\n`;
};

function testCase(fact: Discrepancy, locator: Locator, outcome: 'failure' | 'note' | 'agreement'): string {
  const first = fact.positions[0]?.evidence[0];
  const file = first ? { file: locator.place(first).path } : {};
  const attributes = { classname: fact.rule, name: `${fact.subject} [${fact.id}]`, ...file, time: '0' };
  if (outcome === 'agreement') return element('testcase', attributes, []);
  const body = escapeXml(details(fact, locator));
  if (outcome === 'note') return element('testcase', attributes, [`<system-out>${body}</system-out>`]);
  return element('testcase', attributes, [element('failure', { type: `${fact.kind} ${fact.relation}`, message: fact.message }, [body])]);
}

function details(fact: Discrepancy, locator: Locator): string {
  const lines = [`${fact.severity}, ${percent(fact.confidence)}: ${oneLine(fact.message)}`];
  for (const position of fact.positions) {
    lines.push(`${oneLine(position.display)}, ${sourceCount(position, locator.drafts)}`);
    for (const evidence of position.evidence) {
      const place = locator.place(evidence);
      lines.push(`  ${oneLine(nameOf(place.document))}, ${oneLine(placeLabel(place))}: «${oneLine(evidence.quote)}»`);
    }
  }
  fact.explanation.forEach((step, index) => lines.push(`${index + 1}. ${oneLine(step.text)}`));
  return lines.join('\n');
}

function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly string[]): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(oneLine(value))}"`);
  const open = `<${name}${list.join('')}`;
  if (children.length === 0) return `${open}/>`;
  const inline = children.every((child) => !child.startsWith('<'));
  return inline ? `${open}>${children.join('')}</${name}>` : `${open}>\n${children.join('\n')}\n</${name}>`;
}

/** XML 1.0 has no place for most control characters and none for lone surrogates, not even escaped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
