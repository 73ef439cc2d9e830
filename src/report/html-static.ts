import type { Discrepancy, Evidence, Position, Report, ReportDocument } from '../model/report.js';
import { changedDay, isWebAddress, Locator, nameOf, placeLabel } from './locate.js';
import { markedContext, othersOf } from './marks.js';
import { html, type Markup } from './markup.js';
import { languageTold, prosePieces, textDirection } from './plain.js';
import { sourceCount } from './severity.js';
import { wordsOf, type UiLanguage, type Words } from './words/index.js';
import { stepIn } from './words/steps.js';
import type { Sources } from './writer.js';

/** Findings that stand in the page itself, for readers without scripts: mail previews, locked-down browsers, sandboxed CI pages. */
const MOST = 200;

interface View {
  readonly locator: Locator;
  readonly sources: Sources;
  readonly uiLanguage: UiLanguage;
  readonly words: Words;
}

/** The report as plain HTML: the first findings with their quotes and steps, and all documents. */
export function staticReport(report: Report, sources: Sources, uiLanguage: UiLanguage): Markup {
  const words = wordsOf(uiLanguage);
  const view: View = { locator: new Locator(report, sources), sources, uiLanguage, words };
  const drafted = view.locator.drafts.size > 0;
  const none = drafted ? words.nothingOfDraft : words.nothing;
  const shown = report.discrepancies.slice(0, MOST);
  return html`<div class="static">
<h1>${drafted ? words.titleOfDraft : words.title}</h1>
<p class="soft">${totals(report, view)}</p>
${unreadable(report, view)}${shown.length === 0 ? html`<p>${none}</p>` : undefined}
${shown.map((discrepancy) => finding(discrepancy, view))}
${shown.length < report.discrepancies.length ? html`<p>${words.cut}</p>` : undefined}
<h2>${words.documents}</h2>
<ul>${report.documents.map((document) => documentLine(document, view))}</ul>
</div>`;
}

export function totals({ summary }: Report, { words, locator }: Pick<View, 'words' | 'locator'>): string {
  const found = [words.errors(summary.error), words.warnings(summary.warning), words.notes(summary.info)].join(words.comma);
  const rest = [found, words.factsAgreedOn(summary.agreements)];
  return `${words.documentCount(summary.documents, locator.drafts.size)}: ${rest.join(words.semicolon)}`;
}

function unreadable({ errors }: Report, { words }: View): Markup | undefined {
  if (errors.length === 0) return undefined;
  const lines = errors.map(({ path, message }) => html`<li><code><bdi>${path}</bdi></code> <bdi>${message}</bdi></li>`);
  return html`<details><summary>${words.unreadable(errors.length)}</summary><ul>${lines}</ul></details>`;
}

function finding(discrepancy: Discrepancy, view: View): Markup {
  const { words, uiLanguage } = view;
  const { id, severity, kind, relation, confidence, rule, scope, subject, messages, positions } = discrepancy;
  return html`<article class="finding ${severity}" id="finding-${encodeURIComponent(id)}">
<p class="facts"><span class="badge ${severity}">${words.severity[severity]}</span> <span>${words.kind[kind]}${words.comma}${words.relation[relation]}</span>
<span>${words.scope[scope]}</span> <span>${words.confidence} ${words.percent(confidence)}</span> <code>${rule}</code> <code>${id}</code></p>
<h2 dir="auto">${subject}</h2>
${prose(messages, uiLanguage, 'message')}
${positions.map((position) => positionSection(position, positions, view))}
${steps(discrepancy, view)}</article>
`;
}

function positionSection(position: Position, all: readonly Position[], view: View): Markup {
  const others = othersOf(position, all);
  const count = view.words.sources(sourceCount(position, view.locator.drafts));
  return html`<section class="position">
<div class="value"><h3 dir="auto">${position.display}</h3><span class="soft">${count}</span></div>
${position.evidence.map((evidence) => witness(evidence, others, view))}</section>
`;
}

function witness(evidence: Evidence, others: readonly Evidence[], { locator, sources, words }: View): Markup {
  const place = locator.place(evidence);
  const pieces = markedContext(evidence, others, sources.get(evidence.document));
  const sentence = pieces.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : html`${text}`));
  const block = evidence.block === 'body' ? undefined : html`${words.comma}${words.block[evidence.block]}`;
  const speaker = evidence.speaker === undefined ? undefined : html`${words.comma}<bdi>${words.quoting(evidence.speaker)}</bdi>`;
  return html`<figure><blockquote dir="${textDirection(evidence.context)}" lang="${place.document.language}">${sentence}</blockquote>
<figcaption>${sourceLink(place.document)}${words.comma}<code><bdi>${placeLabel(place)}</bdi></code>${block}${speaker}</figcaption></figure>
`;
}

function sourceLink(document: ReportDocument): Markup {
  const name = html`<bdi>${nameOf(document)}</bdi>`;
  if (document.url === undefined || !isWebAddress(document.url)) return name;
  return html`<a href="${document.url}" rel="noreferrer noopener">${name}</a>`;
}

function steps({ explanation }: Discrepancy, { words, uiLanguage }: View): Markup | undefined {
  if (explanation.length === 0) return undefined;
  const items = explanation.map(({ text }) => html`<li>${prose({ en: text, ar: stepIn('ar', text) }, uiLanguage, 'step')}</li>`);
  return html`<details class="steps"><summary>${words.why}: ${words.steps(explanation.length)}</summary><ol>${items}</ol></details>`;
}

/** A sentence of ours; each piece of the other script in it keeps to itself. */
function prose(texts: Readonly<Record<UiLanguage, string>>, uiLanguage: UiLanguage, name: string): Markup {
  const language = languageTold(uiLanguage, texts);
  const { direction, pieces } = prosePieces(texts[language], language);
  const parts = pieces.map((piece) => (piece.foreign ? html`<bdi>${piece.text}</bdi>` : html`${piece.text}`));
  return html`<p class="${name}" dir="${direction}">${parts}</p>`;
}

function documentLine(document: ReportDocument, { locator, words }: View): Markup {
  const { published, derivedFrom, role, remarks = [] } = document;
  const copies = derivedFrom.map(
    (origin) => html`${words.semicolon}<bdi>${words.copies(origin.share, nameOf(locator.document(origin.document)))}</bdi>`,
  );
  const drafted = role === undefined ? undefined : html`${words.comma}${words[role]}`;
  const day = published.edtf === '' ? undefined : html`${words.comma}${published.edtf} (${words.basis[published.basis]})`;
  const modified = changedDay(document);
  const changed = modified === undefined ? undefined : html`${words.comma}${words.changed} <bdi>${modified}</bdi>`;
  const noted = remarks.length === 0 ? undefined : html`${words.semicolon}${words.noted}: ${remarks.join(', ')}`;
  return html`<li>${sourceLink(document)} <span class="soft"><code><bdi>${document.path ?? document.id}</bdi></code>${drafted}${day}${changed}${copies}${noted}</span></li>
`;
}
