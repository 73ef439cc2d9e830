import type { BlockKind } from '../model/article.js';
import type { Discrepancy, Evidence, Report, ReportDocument } from '../model/report.js';
import { changedDay, isWebAddress, Locator, nameOf, placeLabel } from './locate.js';
import { markedContext, othersOf } from './marks.js';
import { oneLine, oneLinePiece, textDirection } from './plain.js';
import { sourceCount } from './severity.js';
import type { SourceCount, UiLanguage } from './words/index.js';
import { stepIn } from './words/steps.js';
import type { Sources } from './writer.js';

/**
 * What the HTML report holds and its script draws: the report with everything resolved that needs the sources (places, marks, directions),
 * sanitised, and every sentence of an article once. Numbers point into `documents` and `witnesses`.
 */
export interface PageData {
  /** The language the page opens in; the reader may switch. */
  readonly language: UiLanguage;
  readonly version: string;
  readonly createdAt: string;
  readonly documents: readonly PageDocument[];
  readonly witnesses: readonly PageWitness[];
  readonly findings: readonly PageFinding[];
  readonly agreements: readonly PageAgreement[];
  readonly errors: readonly { readonly path: string; readonly message: string }[];
}

export interface PageDocument {
  readonly name: string;
  readonly title?: string;
  readonly place: string;
  /** A web address and nothing else. */
  readonly url?: string;
  readonly language: string;
  /** EDTF, or empty. */
  readonly published: string;
  readonly basis: ReportDocument['published']['basis'];
  /** EDTF, where it was changed on another day. */
  readonly changed?: string;
  readonly draft?: true;
  /** Documents it copies and the share of its words found there. */
  readonly copies: readonly (readonly [document: number, share: number])[];
  readonly remarks?: string;
}

export interface PageWitness {
  readonly document: number;
  readonly place: string;
  readonly direction: 'ltr' | 'rtl';
  readonly block?: BlockKind;
  readonly speaker?: string;
  /** The sentence in pieces: every second one, from the second on, is marked. */
  readonly pieces: readonly string[];
}

export interface PagePosition {
  readonly display: string;
  readonly count: SourceCount;
  readonly witnesses: readonly number[];
}

export interface PageFinding extends Pick<Discrepancy, 'id' | 'rule' | 'kind' | 'relation' | 'severity' | 'confidence' | 'scope'> {
  readonly subject: string;
  readonly messages: Readonly<Record<UiLanguage, string>>;
  readonly positions: readonly PagePosition[];
  readonly steps: readonly PageStep[];
}

export interface PageStep {
  readonly texts: Readonly<Record<UiLanguage, string>>;
  /** Words it rests on that no position shows. */
  readonly quotes: readonly { readonly quote: string; readonly document: number; readonly place: string }[];
}

export interface PageAgreement {
  readonly subject: string;
  readonly values: readonly string[];
  readonly documents: readonly number[];
}

export function pageData(report: Report, sources: Sources, language: UiLanguage): PageData {
  const builder = new Builder(report, sources);
  const findings = report.discrepancies.map((found) => builder.finding(found));
  return {
    language,
    version: report.tool.version,
    createdAt: report.createdAt,
    documents: report.documents.map((document) => builder.document(document)),
    witnesses: builder.witnesses,
    findings,
    agreements: report.agreements.map((fact) => builder.agreement(fact)),
    errors: report.errors.map(({ path, message }) => ({ path: oneLine(path), message: oneLine(message) })),
  };
}

class Builder {
  readonly witnesses: PageWitness[] = [];
  readonly #known = new Map<string, number>();
  readonly #indices: ReadonlyMap<string, number>;
  readonly #locator: Locator;
  readonly #sources: Sources;

  constructor(report: Report, sources: Sources) {
    this.#locator = new Locator(report, sources);
    this.#sources = sources;
    this.#indices = new Map(report.documents.map(({ id }, at) => [id, at]));
  }

  document(from: ReportDocument): PageDocument {
    const { title, url, role, remarks = [] } = from;
    const changed = changedDay(from);
    return {
      name: oneLine(nameOf(from)),
      ...(title === undefined ? {} : { title: oneLine(title) }),
      place: oneLine(from.path ?? url ?? from.id),
      ...(url !== undefined && isWebAddress(url) ? { url: oneLine(url) } : {}),
      language: oneLine(from.language),
      published: oneLine(from.published.edtf),
      basis: from.published.basis,
      ...(changed === undefined ? {} : { changed: oneLine(changed) }),
      ...(role === 'draft' ? { draft: true } : {}),
      copies: from.derivedFrom.map((origin) => [this.#index(origin.document), origin.share] as const),
      ...(remarks.length > 0 ? { remarks: oneLine(remarks.join(', ')) } : {}),
    };
  }

  finding(from: Discrepancy): PageFinding {
    const { kind, relation, severity, confidence, scope, positions } = from;
    const shown = new Set(positions.flatMap(({ evidence }) => evidence.map(spanOf)));
    return {
      id: oneLine(from.id),
      rule: oneLine(from.rule),
      ...{ kind, relation, severity, confidence, scope },
      subject: oneLine(from.subject),
      messages: { en: oneLine(from.messages.en), ar: oneLine(from.messages.ar) },
      positions: positions.map((position) => ({
        display: oneLine(position.display),
        count: sourceCount(position, this.#locator.drafts),
        witnesses: position.evidence.map((evidence) => this.#witness(evidence, othersOf(position, positions))),
      })),
      steps: from.explanation.map(({ text, evidence }) => ({
        texts: { en: oneLine(text), ar: oneLine(stepIn('ar', text)) },
        quotes: evidence.filter((one) => !shown.has(spanOf(one))).map((one) => this.#quote(one)),
      })),
    };
  }

  agreement({ subject, positions }: Discrepancy): PageAgreement {
    const documents = positions.flatMap(({ evidence }) => evidence.map(({ document }) => this.#index(document)));
    return { subject: oneLine(subject), values: positions.map(({ display }) => oneLine(display)), documents: [...new Set(documents)] };
  }

  /** The index of a witness; one that stands in several findings with the same marks is kept once. */
  #witness(evidence: Evidence, others: readonly Evidence[]): number {
    const { block, speaker, context } = evidence;
    const place = this.#locator.place(evidence);
    const witness: PageWitness = {
      document: this.#index(evidence.document),
      place: oneLine(placeLabel(place)),
      direction: textDirection(context),
      ...(block === 'body' ? {} : { block }),
      ...(speaker === undefined ? {} : { speaker: oneLine(speaker) }),
      pieces: alternating(markedContext(evidence, others, this.#sources.get(evidence.document))),
    };
    const key = JSON.stringify(witness);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.witnesses.length);
    return this.witnesses.push(witness) - 1;
  }

  #quote(evidence: Evidence): PageStep['quotes'][number] {
    const place = oneLine(placeLabel(this.#locator.place(evidence)));
    return { quote: oneLine(evidence.quote), document: this.#index(evidence.document), place };
  }

  #index(id: string): number {
    return this.#indices.get(id) ?? -1;
  }
}

function spanOf({ document, field, start, end }: Evidence): string {
  return `${document} ${field} ${start} ${end}`;
}

/** Segments as strings of which the first is not marked, the second is, and so on. */
function alternating(segments: readonly { readonly text: string; readonly marked: boolean }[]): string[] {
  const pieces = [''];
  for (const { text, marked } of segments) {
    const isOdd = pieces.length % 2 === 0;
    const piece = oneLinePiece(text);
    if (isOdd === marked) pieces.push((pieces.pop() ?? '') + piece);
    else pieces.push(piece);
  }
  return pieces;
}
