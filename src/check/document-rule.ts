import { conditionInWords } from './why-not-words.js';
import { languagesOf, type Condition, type Rule, type RuleExample, type SideCondition } from './rule.js';

/** A rule as a page for people, in Markdown: made of its file and of nothing else. */
export function documentRule(rule: Rule): string {
  const { id, title, help, select, compare, unless = [], verdicts, confidenceFloor, message } = rule;
  const parts = [
    `# ${id}`,
    `**${title.en}** · <span dir="rtl" lang="ar">${title.ar}</span>`,
    help,
    facts([
      ['asked about', select.kinds.join(', ')],
      ['told as', rule.kind],
      ['tags', rule.tags?.join(', ')],
      ['languages', languagesOf(rule).join(', ')],
      ['priority', rule.priority?.toString()],
      ['only where', select.when && inWords(select.when)],
      ['first side', select.sides?.a && sideInWords(select.sides.a)],
      ['second side', select.sides?.b && sideInWords(select.sides.b)],
      ['compared', compare && JSON.stringify(compare)],
      ['told from a confidence of', String(confidenceFloor)],
      ['gives way', rule.givesWay ? 'to a particular rule on the same words' : undefined],
    ]),
    ...(unless.length === 0 ? [] : [`## Silent where`, unless.map((guard) => `- ${inWords(guard)}`).join('\n')]),
    '## What it says',
    ['The first line that holds of two values decides.', ''].join('\n'),
    table(
      ['relation', 'severity', 'where'],
      verdicts.map(({ relation, severity, kind, confidence, when }) => [
        relation + (kind === undefined ? '' : ` (${kind})`),
        severity + (confidence === undefined ? '' : `, confidence × ${confidence}`),
        inWords(when),
      ]),
    ),
    `- en: ${code(message.en)}\n- ar: ${code(message.ar)}`,
    '## Fires on',
    examples(rule.fires),
    '## Stays silent on',
    examples(rule.silent),
  ];
  return `${parts.map((part) => part.trim()).join('\n\n')}\n`;
}

/** The list of all rules, linking to their pages. */
export function documentRules(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => [
    `[${rule.id}](${rule.id}.md)`,
    rule.title.en,
    [...new Set(rule.verdicts.map(({ severity }) => severity))].join(', '),
    languagesOf(rule).join(', '),
    (rule.tags ?? []).join(', '),
  ]);
  return `# Rules

Made from the files in \`rules/\` by \`npm run docs\`. [Writing rules](../writing-rules.md) says how to read, set and write them.

${table(['rule', 'tells', 'severity', 'languages', 'tags'], rows)}
`;
}

function facts(rows: readonly (readonly [string, string | undefined])[]): string {
  return rows.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`- ${name}: ${value}`])).join('\n');
}

function inWords(condition: Condition): string {
  const { a, b, where, ...rest } = condition;
  const said = [
    conditionInWords(rest),
    ...(a === undefined ? [] : [`of the first side: ${sideInWords(a)}`]),
    ...(b === undefined ? [] : [`of the second side: ${sideInWords(b)}`]),
    ...(where === undefined ? [] : [code(where)]),
  ].filter((part) => part !== '');
  return said.length === 0 ? 'anything else' : said.join('; ');
}

function sideInWords(side: SideCondition): string {
  return Object.entries(side)
    .map(([key, wanted]) => `${key} is ${Array.isArray(wanted) ? wanted.map(String).join(' or ') : code(String(wanted))}`)
    .join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function examples(list: readonly RuleExample[]): string {
  return list
    .map(({ a, b, relation }) => `1. ${quoted(a)}\\\n   ${quoted(b)}${relation === undefined ? '' : `\\\n   → ${relation}`}`)
    .join('\n');
}

function quoted(article: RuleExample['a']): string {
  if (typeof article === 'string') return inline(article);
  const { title, published, source, role, text } = article;
  const about = [source, published, role].filter((part) => part !== undefined).join(', ');
  return `${about === '' ? '' : `(${about}) `}${title === undefined ? '' : `**${inline(title)}** `}${inline(text)}`;
}

function inline(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().replaceAll('<', '&lt;');
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``;
}
