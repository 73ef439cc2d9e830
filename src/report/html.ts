import { createHash } from 'node:crypto';
import type { Discrepancy, Evidence, Position, Report, ReportDocument } from '../model/report.js';
import { STYLE } from './html-style.js';
import { Locator, nameOf, placeLabel } from './locate.js';
import { html, type Markup } from './markup.js';
import { markedContext, othersOf } from './marks.js';
import { prosePieces, textDirection } from './plain.js';
import { counted, documentCount, percent, sourceCount } from './severity.js';
import type { Sources, Writer } from './writer.js';

/** One self-contained page: no script, no request, every style by hash. What an article says cannot become more than text. */
export const writeHtml: Writer = (report, sources) => {
  const view: View = { locator: new Locator(report, sources), sources };
  const nothing = view.locator.drafts.size > 0 ? 'The draft contradicts none of the others.' : 'The sources do not contradict one another.';
  const none = report.discrepancies.length === 0 ? html`<p>${nothing}</p>` : undefined;
  // Parts in this order inside one parent: the filter is a row of radio buttons, and CSS reaches what follows them.
  const body = html`<div class="page">
${header(report, view.locator)}
${filter(report)}
<main>
${report.discrepancies.map((discrepancy) => finding(discrepancy, view))}${none}
</main>
${rest(report, view)}
</div>`;
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash()}'; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="tabayun ${html`${report.tool.version}`.text}">
<title>tabayun: ${html`${totals(report)}`.text}</title>
<style>${STYLE}</style>
</head>
<body>
${body.text}
</body>
</html>
`;
};

const SHOWN_ERRORS = 3;

interface View {
  readonly locator: Locator;
  readonly sources: Sources;
}

function styleHash(): string {
  return createHash('sha256').update(STYLE).digest('base64');
}

function totals({ summary }: Report): string {
  return `${counted(summary.error, 'error')}, ${counted(summary.warning, 'warning')}, ${summary.info} for information`;
}

function header(report: Report, { drafts }: Locator): Markup {
  const { summary, createdAt, tool } = report;
  return html`<header>
<h1>${drafts.size > 0 ? 'What the draft departs from' : 'What the sources disagree on'}</h1>
<p class="soft">${documentCount(summary.documents, drafts.size)} compared, ${counted(summary.agreements, 'fact')} agreed on.
tabayun ${tool.version}, ${createdAt}</p>
${unreadable(report)}
</header>`;
}

/** A few are shown at once; a long list is folded, so that the findings stay in sight. */
function unreadable({ errors }: Report): Markup | undefined {
  if (errors.length === 0) return undefined;
  const lines = errors.map(({ path, message }) => html`<li><code><bdi>${path}</bdi></code> <bdi>${message}</bdi></li>`);
  const open = errors.length > SHOWN_ERRORS ? undefined : html` open`;
  return html`<details class="unreadable"${open}><summary>${counted(errors.length, 'input')} could not be read</summary><ul>${lines}</ul></details>`;
}

function filter({ summary }: Report): Markup {
  const all = summary.error + summary.warning + summary.info;
  const choices = [
    ['all', 'All', all],
    ['error', 'Errors', summary.error],
    ['warning', 'Warnings', summary.warning],
    ['info', 'Information', summary.info],
  ] as const;
  const checked = (name: string): Markup | undefined => (name === 'all' ? html` checked` : undefined);
  return html`${choices.map(([name]) => html`<input class="choice" type="radio" name="show" id="show-${name}"${checked(name)}>`)}
<div class="filter">${choices.map(([name, label, count]) => html`<label for="show-${name}">${label}<b>${count}</b></label>`)}</div>`;
}

function finding(discrepancy: Discrepancy, view: View): Markup {
  const { id, severity, kind, relation, confidence, rule, scope, subject, message, positions } = discrepancy;
  return html`<article class="finding ${severity}" id="${anchor(id)}">
<p class="facts">
<span class="severity">${severity}</span>
<span>${kind}, ${relation}</span>
<span>${scope === 'cross-source' ? 'between sources' : 'within one source'}</span>
<span>confidence ${percent(confidence)}</span>
<span>${rule}</span>
<a class="permalink" href="#${anchor(id)}" title="Link to this finding"># <code>${id}</code></a>
</p>
<h2 dir="auto">${subject}</h2>
${prose(message, 'message')}
${positions.map((position) => positionSection(position, positions, view))}
${steps(discrepancy, view)}</article>
`;
}

function anchor(id: string): string {
  return `finding-${encodeURIComponent(id)}`;
}

function positionSection(position: Position, all: readonly Position[], view: View): Markup {
  const others = othersOf(position, all);
  return html`<section class="position">
<div class="value"><h3 dir="auto">${position.display}</h3><span class="soft">${sourceCount(position, view.locator.drafts)}</span></div>
${position.evidence.map((evidence) => witness(evidence, others, view))}</section>
`;
}

function witness(evidence: Evidence, others: readonly Evidence[], { locator, sources }: View): Markup {
  const place = locator.place(evidence);
  const pieces = markedContext(evidence, others, sources.get(evidence.document));
  const sentence = pieces.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : html`${text}`));
  const block = evidence.block === 'body' ? undefined : html`, ${evidence.block}`;
  const speaker = evidence.speaker === undefined ? undefined : html`, quoting <bdi>${evidence.speaker}</bdi>`;
  return html`<figure dir="${textDirection(evidence.context)}"><blockquote lang="${place.document.language}">${sentence}</blockquote>
<figcaption>${sourceLink(place.document)}, <code><bdi>${placeLabel(place)}</bdi></code>${block}${speaker}</figcaption></figure>
`;
}

/** Only web addresses become links: an article may call anything its URL. */
function sourceLink(document: ReportDocument): Markup {
  const name = html`<bdi>${nameOf(document)}</bdi>`;
  if (document.url === undefined || !/^https?:\/\//iu.test(document.url)) return name;
  return html`<a href="${document.url}" rel="noreferrer noopener">${name}</a>`;
}

function steps({ explanation }: Discrepancy, view: View): Markup | undefined {
  if (explanation.length === 0) return undefined;
  return html`<details class="steps"><summary>Why: ${counted(explanation.length, 'step')}</summary>
<ol>${explanation.map(
    (step) => html`<li>${prose(step.text, 'step')}${stepPlaces(step.evidence, view)}</li>
`,
  )}</ol></details>
`;
}

/** A sentence of ours; each Arabic piece in it keeps to itself. */
function prose(text: string, name: string): Markup {
  const { direction, pieces } = prosePieces(text);
  const parts = pieces.map((piece) => (piece.foreign ? html`<bdi>${piece.text}</bdi>` : html`${piece.text}`));
  return html`<p class="${name}" dir="${direction}">${parts}</p>`;
}

function stepPlaces(evidence: readonly Evidence[], { locator }: View): Markup | undefined {
  if (evidence.length === 0) return undefined;
  const places = evidence.map((one) => {
    const place = locator.place(one);
    return html` <span class="soft"><q dir="auto" lang="${place.document.language}">${one.quote}</q> <code><bdi>${placeLabel(place)}</bdi></code></span>`;
  });
  return html`${places}`;
}

function rest(report: Report, view: View): Markup {
  return html`<details class="rest"><summary>${counted(report.documents.length, 'document')}</summary><ul>
${report.documents.map((document) => documentLine(document, view))}</ul></details>
<details class="rest"><summary>${counted(report.agreements.length, 'fact')} agreed on</summary><ul>
${report.agreements.map((fact) => agreementLine(fact, view))}</ul></details>`;
}

function documentLine(document: ReportDocument, { locator }: View): Markup {
  const { published, derivedFrom, remarks = [] } = document;
  const copies = derivedFrom.map(
    (origin) => html`; copies ${percent(origin.share)} of its words from <bdi>${nameOf(locator.document(origin.document))}</bdi>`,
  );
  const role = document.role === undefined ? undefined : html`, ${document.role}`;
  const day = published.edtf === '' ? undefined : html`, ${published.edtf} (${published.basis})`;
  const noted = remarks.length === 0 ? undefined : html`; noted: ${remarks.join(', ')}`;
  return html`<li>${sourceLink(document)}
<span class="soft"><code><bdi>${document.path ?? document.id}</bdi></code>${role}${day}${copies}${noted}</span></li>
`;
}

function agreementLine({ subject, positions }: Discrepancy, { locator }: View): Markup {
  const names = positions.flatMap((position) => position.evidence.map((evidence) => nameOf(locator.document(evidence.document))));
  const values = positions.map((position) => position.display).join(' = ');
  return html`<li><bdi>${subject}</bdi>: <bdi>${values}</bdi> <span class="soft">${[...new Set(names)].map((name) => html`<bdi>${name}</bdi> `)}</span></li>
`;
}
