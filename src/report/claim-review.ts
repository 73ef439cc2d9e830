import type { Discrepancy, Evidence, Position, ReportDocument } from '../model/report.js';
import { isWebAddress, Locator, nameOf, toUri, wellFormed } from './locate.js';
import { oneLine } from './plain.js';
import { wordsOf, type UiLanguage } from './words/index.js';
import type { Writer } from './writer.js';

/**
 * schema.org ClaimReview as JSON-LD, one review a position of a finding. It says that sources differ and rates nobody: `reviewRating` has an
 * `alternateName` and no number, since a comparison of texts does not know who is right. An editor who does adds the number.
 */
export const writeClaimReview: Writer = (report, sources, { uiLanguage = 'en' } = {}) => {
  const view: View = { locator: new Locator(report, sources), uiLanguage, tool: `tabayun ${report.tool.version}`, day: report.createdAt };
  const graph = report.discrepancies.flatMap((found) => found.positions.map((position, at) => review(found, position, at, view)));
  return `${JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }, undefined, 2)}\n`;
};

interface View {
  readonly locator: Locator;
  readonly uiLanguage: UiLanguage;
  readonly tool: string;
  readonly day: string;
}

function review(found: Discrepancy, position: Position, at: number, { locator, uiLanguage, tool, day }: View): object {
  const documents = documentsOf(position.evidence, locator);
  const [first, ...others] = documents.map(appearance);
  const [said] = position.evidence;
  const opposed = found.positions.filter((other) => other !== position).flatMap(({ evidence }) => documentsOf(evidence, locator));
  const words = wordsOf(uiLanguage);
  return {
    '@type': 'ClaimReview',
    '@id': `urn:tabayun:${found.id}:${at + 1}`,
    datePublished: day.slice(0, 10),
    inLanguage: uiLanguage,
    author: { '@type': 'Organization', name: tool },
    claimReviewed: oneLine(said?.context ?? position.display),
    reviewBody: oneLine(found.messages[uiLanguage]),
    reviewAspect: `${found.kind}, ${found.relation}`,
    itemReviewed: {
      '@type': 'Claim',
      name: oneLine(`${found.subject}: ${position.display}`),
      ...(said?.speaker === undefined ? {} : { author: { '@type': 'Person', name: oneLine(said.speaker) } }),
      ...(first ? { firstAppearance: first } : {}),
      ...(others.length > 0 ? { appearance: others } : {}),
    },
    isBasedOn: opposed.map(appearance),
    reviewRating: { '@type': 'Rating', alternateName: `${words.relation[found.relation]}: ${words.sourcesDiffer}` },
  };
}

/** The documents that say it, the earliest first; those without a date last. */
function documentsOf(evidence: readonly Evidence[], locator: Locator): ReportDocument[] {
  const ids = [...new Set(evidence.map(({ document }) => document))];
  const key = ({ published, id }: ReportDocument): string => `${published.edtf === '' ? '~' : published.edtf} ${id}`;
  return ids.map((id) => locator.document(id)).sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function appearance(document: ReportDocument): object {
  const { url, title, published, language, path, id } = document;
  const address = url !== undefined && isWebAddress(url) ? toUri(url) : undefined;
  return {
    '@type': 'NewsArticle',
    ...(address === undefined ? { identifier: wellFormed(path ?? id) } : { url: address }),
    headline: oneLine(title ?? nameOf(document)),
    inLanguage: language,
    ...(/^\d{4}-\d{2}-\d{2}$/u.test(published.edtf) ? { datePublished: published.edtf } : {}),
    publisher: { '@type': 'Organization', name: oneLine(nameOf(document)) },
  };
}
