import type { Evidence, Report, ReportDocument } from '../model/report.js';
import type { Sources } from './writer.js';

/** A point in a text file. Lines and columns are 1-based; a column counts UTF-16 code units, `byteColumn` UTF-8 bytes. */
export interface Point {
  readonly line: number;
  readonly column: number;
  readonly byteColumn: number;
}

/** Where evidence stands. `start` and `end` (exclusive) are absent where offsets do not point into the file itself: HTML, feeds, JSON. */
export interface Place {
  readonly document: ReportDocument;
  /** The file without the `#2` of a page of several articles; the URL or id of what is no file. */
  readonly path: string;
  readonly start?: Point;
  readonly end?: Point;
}

/** Files whose decoded text is the document's text, so that offsets are places in the file. */
const PLAIN_FILE = /\.(?:txt|text|md|markdown)$/iu;
const ARTICLE_NUMBER = /#\d+$/u;

/** Finds documents and turns offsets into lines and columns. Line starts are counted once a document. */
export class Locator {
  /** Ids of the documents that are drafts. */
  readonly drafts: ReadonlySet<string>;
  readonly #documents: ReadonlyMap<string, ReportDocument>;
  readonly #sources: Sources;
  readonly #lineStarts = new Map<string, readonly number[]>();

  constructor(report: Report, sources: Sources) {
    this.#documents = new Map(report.documents.map((document) => [document.id, document]));
    this.drafts = new Set(report.documents.filter(({ role }) => role === 'draft').map(({ id }) => id));
    this.#sources = sources;
  }

  /** Throws a RangeError on evidence of a document that the report does not list. */
  document(id: string): ReportDocument {
    const document = this.#documents.get(id);
    if (!document) throw new RangeError(`evidence names document "${id}", which the report does not list`);
    return document;
  }

  place(evidence: Evidence): Place {
    const document = this.document(evidence.document);
    const path = pathOf(document);
    const text = this.#sources.get(document.id) ?? document.text;
    if (text === undefined || document.path === undefined || !PLAIN_FILE.test(path)) return { document, path };
    const base = evidence.field === 'text' ? 0 : titleOffset(text, document.title);
    if (base === undefined) return { document, path };
    return {
      document,
      path,
      start: this.#point(document.id, text, base + evidence.start),
      end: this.#point(document.id, text, base + evidence.end),
    };
  }

  #point(id: string, text: string, offset: number): Point {
    let starts = this.#lineStarts.get(id);
    if (!starts) {
      starts = lineStarts(text);
      this.#lineStarts.set(id, starts);
    }
    const line = lastAtOrBefore(starts, offset);
    const start = starts[line] ?? 0;
    return { line: line + 1, column: offset - start + 1, byteColumn: utf8Length(text, start, offset) + 1 };
  }
}

/** A title from front matter stands in the file as written, unless YAML quoting changed it. */
function titleOffset(text: string, title: string | undefined): number | undefined {
  const at = title ? text.indexOf(title) : -1;
  return at < 0 ? undefined : at;
}

/** The path, URL or id a document is known by, without the number of an article on a page of several and without a leading `./`. */
function pathOf(document: ReportDocument): string {
  return document.path?.replace(ARTICLE_NUMBER, '').replace(/^(?:\.\/)+/u, '') ?? document.url ?? document.id;
}

/** What a reader knows a document by: its publisher, else its title, else its file. */
export function nameOf(document: ReportDocument): string {
  return document.source ?? document.title ?? document.path ?? document.url ?? document.id;
}

/** The day a document was last changed, where that is another than the day it was published. */
export function changedDay({ published, modified }: ReportDocument): string | undefined {
  return modified === published.edtf ? undefined : modified;
}

/** `path:line:column`, which editors open at the place, or what there is of it; the number of an article on a page of several is kept. */
export function placeLabel(place: Place): string {
  if (place.start) return `${place.path}:${place.start.line}:${place.start.column}`;
  return place.document.path ?? place.path;
}

/** Only web addresses may become links: an article may call anything its URL. */
export function isWebAddress(url: string): boolean {
  return /^https?:\/\//iu.test(url);
}

/**
 * A path or URL as a URI reference: percent-encoded, forward slashes. Absolute paths become `file:` URIs; what is a URL already stays one.
 */
export function toUri(path: string): string {
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(path)) return wellFormed(path).replace(NO_URI_CHARACTER, encodeURIComponent);
  const slashed = path.replaceAll('\\', '/');
  const encoded = slashed.split('/').map(encodeSegment).join('/');
  if (/^[a-z]%3A\//iu.test(encoded)) return `file:///${encoded.replace('%3A', ':')}`;
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return encoded;
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(wellFormed(segment)).replace(/[!'()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What may not stand in a URI as it is; a URL may come encoded already, so `%20` stays and a lone `%` does not. */
const NO_URI_CHARACTER = /[^\u0021-\u007e]|["<>\\^`{|}]|%(?![\da-f]{2})/giu;

/** Lone surrogates, which no encoder takes, replaced. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const lineEnd of text.matchAll(/\r\n|\n|\r/gu)) starts.push(lineEnd.index + lineEnd[0].length);
  return starts;
}

/** Index of the last entry not above `value`; `sorted` starts with 0. */
function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Bytes that `text.slice(from, to)` takes in UTF-8; a lone surrogate counts as the replacement character. */
function utf8Length(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.codePointAt(at) ?? 0;
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code < 0x10000) bytes += 3;
    else {
      bytes += 4;
      at += 1;
    }
  }
  return bytes;
}
