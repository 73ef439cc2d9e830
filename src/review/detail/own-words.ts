import type { Discrepancy } from '../../model/report.js';
import { direction as directionOf } from '../../text/display.js';
import { documentName, type ReviewModel } from '../model.js';
import { isolated, quoted, span, type Direction, type Span } from '../page.js';

const LETTERS = /\p{L}/gu;

/**
 * What may stand in a sentence of ours about a finding without being ours: names of documents, the subject, values, quotes. Longest first,
 * harmless, and only what has letters, for figures have no direction.
 */
export function borrowedWords(model: ReviewModel, { subject, positions }: Discrepancy): string[] {
  const evidence = positions.flatMap((position) => position.evidence);
  const words = [
    subject,
    ...positions.map((position) => position.display),
    ...evidence.flatMap((item) => {
      const path = model.documents.get(item.document)?.path ?? '';
      return [item.quote, documentName(model, item.document), path, path.slice(path.lastIndexOf('/') + 1)];
    }),
  ];
  const harmless = new Set(words.map((text) => quoted(text).span.text.trim()));
  return [...harmless].filter((text) => /\p{L}/u.test(text)).sort((a, b) => b.length - a.length);
}

/**
 * A sentence of ours in the direction of our own words, with what is borrowed from articles set apart: "X was published before Y" is English
 * though X and Y be Arabic and longer than all the rest.
 */
export function ownWords(text: string, borrowed: readonly string[]): { readonly spans: readonly Span[]; readonly direction: Direction } {
  const spans: Span[] = [];
  let own = '';
  let rest = text;
  while (rest) {
    const next = earliest(rest, borrowed);
    if (!next) break;
    own += rest.slice(0, next.at);
    spans.push(...withDatesApart(rest.slice(0, next.at)), isolated(span(next.words)));
    rest = rest.slice(next.at + next.words.length);
  }
  own += rest;
  spans.push(...withDatesApart(rest));
  return { spans: spans.filter((item) => item.text !== ''), direction: prevailing(own) ?? directionOf(text) };
}

const DATES_IN_FIGURES = /(\d{4}(?:-\d{2}){1,2}(?:\/\d{4}(?:-\d{2}){1,2})?)/u;

/** Words of ours with dates in figures set apart: among Arabic words, year and day would change places. */
function withDatesApart(text: string): Span[] {
  return text.split(DATES_IN_FIGURES).map((piece, at) => (at % 2 === 1 ? isolated(span(piece)) : span(piece)));
}

function earliest(text: string, borrowed: readonly string[]): { readonly at: number; readonly words: string } | undefined {
  let found: { at: number; words: string } | undefined;
  for (const words of borrowed) {
    const at = text.indexOf(words);
    // The longest come first, so of two that start together the longer is kept.
    if (at >= 0 && (!found || at < found.at)) found = { at, words };
  }
  return found;
}

/** Direction of most letters; undefined where there are as many of either. */
function prevailing(text: string): Direction | undefined {
  let surplus = 0;
  for (const [letter] of text.matchAll(LETTERS)) surplus += directionOf(letter) === 'rtl' ? 1 : -1;
  if (surplus === 0) return undefined;
  return surplus > 0 ? 'rtl' : 'ltr';
}
