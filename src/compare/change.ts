import type { ReadSentence, Word } from '../model/reading.js';
import type { DiscrepancyKind } from '../model/report.js';
import type { WordKnowledge } from '../model/thesaurus.js';
import type { Overlay } from './overlay.js';
import type { Range, UnitClass } from './units.js';

/** One thing that two near-identical sentences say differently, named by what replaced what. */
export interface Change {
  readonly what: 'replaced' | 'dropped' | 'added';
  /** The class of what was replaced, put in or left out; `word`: a word of content; `swap`: two names changed places; `speaker`: who says it; `limit`: a bound on one side alone; `nearby`: a source that is named nearby. */
  readonly class: UnitClass | 'word' | 'swap' | 'speaker' | 'limit' | 'nearby';
  readonly kind: DiscrepancyKind;
  /** Words of either sentence; an empty range where one says nothing. */
  readonly a: Range;
  readonly b: Range;
}

/** The two sentences of a comparison. */
export interface Sentences {
  readonly a: ReadSentence;
  readonly b: ReadSentence;
  readonly found: Overlay;
  readonly words: WordKnowledge;
}

/** Whether two ranges share a word or, where one is empty, touch. */
export function meets(x: Range, y: Range): boolean {
  if (x[0] === x[1] || y[0] === y[1]) return x[0] <= y[1] && y[0] <= x[1];
  return x[0] < y[1] && y[0] < x[1];
}

/** Where a unit of one side lies, and what the other side has there: the words its own stand against, or those of a short hunk. */
export interface Place {
  readonly own: Range;
  readonly other: Range;
}

export function contentOf(sentence: ReadSentence, range: Range): Word[] {
  return sentence.words.slice(...range).filter(({ content }) => content);
}

/** Whether a range lies inside quotation marks. */
export function isQuoted({ words, mentions }: ReadSentence, [from, to]: Range): boolean {
  const [start, end] = [words[from]?.start ?? Infinity, words[Math.max(from, to - 1)]?.end ?? 0];
  return mentions.some((mention) => mention.kind === 'quotation' && mention.start <= start && end <= mention.end);
}
