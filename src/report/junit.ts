import type { Discrepancy } from '../model/report.js';
import { Locator, nameOf, placeLabel } from './locate.js';
import { oneLine } from './plain.js';
import { sourceCount } from './severity.js';
import { stepIn } from './words/steps.js';
import { wordsOf, type UiLanguage } from './words/index.js';
import type { Writer } from './writer.js';

/**
 * JUnit XML: a suite a file, in it one test case an aligned fact that begins there. A fact all sources agree on passes, an error or warning
 * fails, and what is only worth knowing (info) passes with its text in `system-out`. An unreadable input is a test case in error.
 */
export const writeJunit: Writer = (report, sources, { uiLanguage = 'en' } = {}) => {
  const view: View = { locator: new Locator(report, sources), uiLanguage };
  const cases: Case[] = [
    ...report.discrepancies.map((fact) => testCase(fact, view, fact.severity === 'info' ? 'note' : 'failure')),
    ...report.agreements.map((fact) => testCase(fact, view, 'agreement')),
    ...report.errors.map(({ path, message }) => ({
      file: path,
      outcome: 'error' as const,
      xml: element('testcase', { classname: 'input', name: path, time: '0' }, [element('error', { message }, [])]),
    })),
  ];
  const files = [...new Set(cases.map(({ file }) => file))].sort((a, b) => (a < b ? -1 : 1));
  const timestamp = report.createdAt.replace(/(?:\.\d+)?Z$/u, '');
  const suites = files.map((file) => {
    const own = cases.filter((one) => one.file === file);
    const attributes = { ...totals(file, own), skipped: '0', timestamp, file };
    return element(
      'testsuite',
      attributes,
      own.map(({ xml }) => xml),
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('testsuites', totals(report.tool.name, cases), suites)}\n`;
};

interface View {
  readonly locator: Locator;
  readonly uiLanguage: UiLanguage;
}

interface Case {
  readonly file: string;
  readonly outcome: 'failure' | 'note' | 'agreement' | 'error';
  readonly xml: string;
}

function totals(name: string, cases: readonly Case[]): Record<string, string> {
  const count = (wanted: Case['outcome']): string => String(cases.filter(({ outcome }) => outcome === wanted).length);
  return { name, tests: String(cases.length), failures: count('failure'), errors: count('error'), time: '0' };
}

function testCase(fact: Discrepancy, view: View, outcome: 'failure' | 'note' | 'agreement'): Case {
  const first = fact.positions[0]?.evidence[0];
  const file = first ? view.locator.place(first).path : '';
  const attributes = { classname: fact.rule, name: `${fact.subject} [${fact.id}]`, time: '0' };
  const message = fact.messages[view.uiLanguage];
  const body = outcome === 'agreement' ? '' : escapeXml(details(fact, view));
  const children = {
    agreement: [],
    note: [`<system-out>${body}</system-out>`],
    failure: [element('failure', { type: `${fact.kind} ${fact.relation}`, message }, [body])],
  }[outcome];
  return { file, outcome, xml: element('testcase', attributes, children) };
}

function details(fact: Discrepancy, { locator, uiLanguage }: View): string {
  const words = wordsOf(uiLanguage);
  const lines = [`${words.severity[fact.severity]}, ${words.percent(fact.confidence)}: ${oneLine(fact.messages[uiLanguage])}`];
  for (const position of fact.positions) {
    lines.push(`${oneLine(position.display)}${words.comma}${words.sources(sourceCount(position, locator.drafts))}`);
    for (const evidence of position.evidence) {
      const place = locator.place(evidence);
      lines.push(`  ${oneLine(nameOf(place.document))}, ${oneLine(placeLabel(place))}: «${oneLine(evidence.quote)}»`);
    }
  }
  fact.explanation.forEach((step, index) => lines.push(`${index + 1}. ${oneLine(stepIn(uiLanguage, step.text))}`));
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
