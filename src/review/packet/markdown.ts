import { sanitise } from '../../text/display.js';
import { REASONS, VERDICTS } from '../decisions/entry.js';
import { STRINGS, type Strings } from '../strings.js';
import { safeJson } from './packet.js';
import type { Packet, PacketPosition, PacketQuote, Packets } from './types.js';
import { PACKET_WORDS, type PacketWords } from './words.js';

interface Words {
  readonly strings: Strings;
  readonly words: PacketWords;
}

/** The packets as one page to be sent, printed or pasted into a ticket. What articles say is escaped: none of it is read as Markdown or HTML. */
export function packetsMarkdown({ language, createdAt, by, packets }: Packets): string {
  const words = { strings: STRINGS[language], words: PACKET_WORDS[language] };
  const title = packets.length === 1 ? words.words.one : words.words.several(packets.length);
  const contents = packets.map(({ finding }, at) => `${at + 1}. ${inline(finding.subject)}: ${inline(finding.message)}`).join('\n');
  const parts = [
    `# ${title}`,
    words.words.written(minute(createdAt), inline(by)),
    ...(packets.length > 1 ? [`## ${words.words.contents}`, contents] : []),
    ...packets.map((packet, at) => packetPage(packet, packets.length > 1 ? at + 1 : undefined, words)),
  ];
  const page = `${parts.join('\n\n')}\n`;
  return language === 'ar' ? `<div dir="rtl">\n\n${page}\n</div>\n` : page;
}

function packetPage(packet: Packet, number: number | undefined, { strings, words }: Words): string {
  const { finding, positions, steps, copies, claimReviews } = packet;
  const facts = [strings.severity[finding.severity].name, named(strings.kind, finding.kind), named(strings.relation, finding.relation)];
  const percent = strings.confidence(Math.round(finding.confidence * 100));
  const quotes = positions.map((position, at) => positionBlock(position, at + 1, positions.length, { strings, words }));
  const decided = positions.some((position) => position.favoured);
  return [
    `## ${number === undefined ? '' : `${number}. `}${inline(finding.subject)}`,
    inline(finding.message),
    `${facts.join(' · ')} · ${percent} · \`${finding.rule}\` · \`${finding.id}\``,
    ...decisionBlock(packet, { strings, words }),
    `### ${words.saysOne}`,
    ...quotes,
    ...(decided ? [words.correct] : []),
    ...(steps.length > 0 ? [`### ${words.steps}`, steps.map((step, at) => `${at + 1}. ${inline(step)}`).join('\n')] : []),
    ...(copies.length > 0
      ? [
          `### ${words.copies}`,
          copies.map(({ copy, original, share }) => `- ${words.copy(inline(copy), Math.round(100 * share), inline(original))}`).join('\n'),
        ]
      : []),
    `### ${words.claimReview}`,
    words.claimReviewHelp,
    // Line feeds are escaped in it, so that nothing inside can end the fence.
    `\`\`\`json\n${safeJson(claimReviews)}\n\`\`\``,
  ].join('\n\n');
}

function decisionBlock({ decision }: Packet, { strings, words }: Words): string[] {
  const rows: string[] = [];
  const verdict = VERDICTS.find((one) => one === decision.verdict);
  const signed = decision.by === undefined ? '' : ` (${words.by(inline(decision.by), minute(decision.at ?? ''))})`;
  if (verdict) rows.push(`**${words.decision}:** ${strings.verdict[verdict]}${signed}`);
  if (decision.reason !== undefined) {
    const known = REASONS.find((one) => one === decision.reason);
    rows.push(`**${words.reason}:** ${known ? strings.reasons[known] : inline(decision.reason)}`);
  }
  if (decision.assignee !== undefined) rows.push(`**${strings.assigned}:** ${inline(decision.assignee)}`);
  for (const { by, text } of decision.notes) rows.push(`**${strings.note}** (${inline(by)}): ${inline(text)}`);
  return rows.length === 0 ? [] : [rows.join('  \n')];
}

function positionBlock(position: PacketPosition, at: number, of: number, { strings, words }: Words): string {
  const { sources, independentSources } = position;
  const counted = strings.sources({ published: sources, independent: independentSources, drafts: 0 });
  const label = sources === 0 ? strings.draft : counted;
  const title = `**${strings.position(at, of)}: ${inline(position.value)}** (${label})${position.favoured ? ` ✔ **${words.favoured}**` : ''}`;
  return [title, ...position.quotes.map((quote) => quoteBlock(quote, { words, strings }))].join('\n\n');
}

/** Quotes stand in HTML: their direction follows their words. */
function quoteBlock(quote: PacketQuote, { strings, words }: Words): string {
  const { context, source, title, url, path, published, speaker, block } = quote;
  const at = context.indexOf(quote.quote);
  const sentence =
    at < 0
      ? html(context)
      : `${html(context.slice(0, at))}<strong>${html(quote.quote)}</strong>${html(context.slice(at + quote.quote.length))}`;
  const facts = [
    source,
    ...(title === undefined || title === source ? [] : [title]),
    strings.block[block],
    ...(speaker === undefined ? [] : [words.said(speaker)]),
    published === undefined ? words.unknownDate : words.published(published),
    ...(url === undefined ? [] : [url]),
    ...(path === undefined ? [] : [path]),
  ];
  // Each fact by itself: an address or a date must not be turned round by the words about it.
  const told = facts.map((fact) => `<bdi>${html(fact)}</bdi>`).join(' · ');
  return `<blockquote dir="auto"><p dir="auto">${sentence.trim()}</p><p><sub>${told}</sub></p></blockquote>`;
}

function named(names: Readonly<Record<string, string>>, key: string): string {
  return names[key] ?? key;
}

function minute(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

const MARKDOWN = /[\\`*_{}[\]()#+!|~-]/gu;

/** Words from outside on one line of Markdown, none of them read as it or as HTML. */
function inline(text: string): string {
  return oneLine(text)
    .replace(MARKDOWN, (mark) => `\\${mark}`)
    .replace(/[&<>]/gu, (mark) => ESCAPES[mark] ?? mark);
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function html(text: string): string {
  return sanitise(text)
    .text.replace(/\s+/gu, ' ')
    .replace(/[&<>"']/gu, (mark) => ESCAPES[mark] ?? mark);
}

function oneLine(text: string): string {
  return sanitise(text).text.replace(/\s+/gu, ' ').trim();
}
