import type { Discrepancy, Evidence, Position, Report, ReportDocument } from '../../model/report.js';
import { stepIn } from '../../report/words/steps.js';
import { sanitise } from '../../text/display.js';
import { positionKey } from '../decisions/identity.js';
import type { Decision } from '../decisions/ledger.js';
import { claimReviews } from './claim-review.js';
import type { Packet, PacketLanguage, PacketPosition, PacketQuote, Packets } from './types.js';

/** The packet of a finding. Quotes are verbatim; what is drawn of them elsewhere is made harmless there. */
export function packetOf(
  report: Report,
  discrepancy: Discrepancy,
  decision: Decision,
  language: PacketLanguage,
  createdAt: string,
): Packet {
  const documents = new Map(report.documents.map((document) => [document.id, document]));
  const { id, rule, kind, relation, severity, confidence, subject, messages, explanation } = discrepancy;
  const { verdict, by, at, reason, assignee, notes } = decision;
  const positions = discrepancy.positions.map((position) => positionOf(position, decision, documents));
  return {
    finding: { id, rule, kind, relation, severity, confidence, subject, message: messages[language] },
    decision: {
      ...(verdict === undefined ? {} : { verdict }),
      ...(by === undefined ? {} : { by }),
      ...(at === undefined ? {} : { at }),
      ...(reason === undefined ? {} : { reason }),
      ...(assignee === undefined ? {} : { assignee }),
      notes,
    },
    positions,
    steps: explanation.map((step) => sanitise(stepIn(language, step.text)).text),
    copies: copiesIn(discrepancy, documents),
    claimReviews: claimReviews(positions, language, createdAt),
  };
}

function positionOf(position: Position, { favours }: Decision, documents: ReadonlyMap<string, ReportDocument>): PacketPosition {
  const drafts = new Set(position.evidence.map(({ document }) => document).filter((id) => documents.get(id)?.role === 'draft'));
  return {
    value: position.display,
    favoured: favours?.key === positionKey(position),
    // A draft is no source of what it says.
    sources: position.sources - drafts.size,
    independentSources: position.independentSources,
    quotes: position.evidence.map((evidence) => quoteOf(evidence, documents.get(evidence.document))),
  };
}

function quoteOf(evidence: Evidence, document: ReportDocument | undefined): PacketQuote {
  const { quote, context, start, end, field, block, speaker } = evidence;
  const { title, url, path, published } = document ?? {};
  return {
    source: nameOf(document, evidence.document),
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(path === undefined ? {} : { path }),
    ...(published?.edtf ? { published: published.edtf } : {}),
    block,
    ...(speaker === undefined ? {} : { speaker }),
    quote,
    context,
    start,
    end,
    field,
  };
}

function nameOf(document: ReportDocument | undefined, id: string): string {
  return document?.source ?? document?.title ?? document?.path ?? document?.url ?? id;
}

function copiesIn({ positions }: Discrepancy, documents: ReadonlyMap<string, ReportDocument>): Packet['copies'] {
  const involved = new Set(positions.flatMap((position) => position.evidence.map(({ document }) => document)));
  return [...involved].flatMap((id) => {
    const copy = documents.get(id);
    return (copy?.derivedFrom ?? []).map((origin) => ({
      copy: nameOf(copy, id),
      original: nameOf(documents.get(origin.document), origin.document),
      share: origin.share,
    }));
  });
}

/** The packets as a file for programs. */
export function packetsJson(packets: Packets): string {
  return `${safeJson(packets)}\n`;
}

/** JSON that may be pasted into a page: no words of an article can end the element it stands in. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2).replaceAll('<', '\\u003c');
}
