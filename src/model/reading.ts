import type { Article, BlockKind, Field } from './article.js';
import type { Measure } from './measures.js';
import type { Mention } from './mention.js';

/** A phrase that changes what stands beside it, as a comparison of two sentences sees it. */
export interface WordMark {
  /** `bound`: more than, at least; `quantity`: all, most, some; `office`: minister; `modifier`: deputy, former; `calendar`: a month or weekday; `count`, `rank`: a number or place in a row, which alone may be no value ("the first in the city", "goals to one"); `source`: who says it follows, or a verb of saying. */
  readonly kind: 'bound' | 'quantity' | 'office' | 'modifier' | 'calendar' | 'count' | 'rank' | 'source';
  /** Language-neutral: `more-than`, `all`, `minister`, `deputy`, `gregorian 7`, `weekday 5`, `marker`, `verb`. */
  readonly value: string;
  /** Length of the phrase in UTF-16 code units from the start of its word. */
  readonly length: number;
}

/** A word of a sentence as alignment sees it. Marks of punctuation are no words. */
export interface Word {
  /** Source span in the sentence's field. */
  readonly start: number;
  readonly end: number;
  /** Folded spelling, clitics and all: what near-verbatim comparison goes by. */
  readonly key: string;
  /** Light stem: what comparison of rewordings goes by. */
  readonly stem: string;
  /** Consonants it may be built on, where the language builds words so; read in headlines and short texts alone. */
  readonly roots?: readonly string[];
  /** A nationality or a currency the word is by itself: `nation:EG`, `currency:EUR`. */
  readonly belongs?: string;
  /** Whether it carries content: no function word, no number. */
  readonly content: boolean;
  /** Language-neutral concept or event type, where a lexicon knows the word: `airport`, `event:sign`. */
  readonly concepts: readonly string[];
  /** What a figure beside this word may be a measure of, where the word says: `price`, `depth`. */
  readonly measures?: readonly Measure[];
  /** Side of a scale: rise and fall, north and south. */
  readonly pole?: { readonly scale: string; readonly pole: 1 | -1 };
  /** Written with a capital letter inside its sentence, in a language whose names are. */
  readonly capital?: true;
  /** What the word denies by its prefix: `legal` of "illegal". */
  readonly denies?: string;
  /** What the lexicon says of phrases that begin with this word. */
  readonly marks?: readonly WordMark[];
  /** What the pack says about negation and modality right at this word, e.g. a clause boundary follows. */
  readonly clauseEnd: boolean;
}

/** One sentence with its words and mentions, in order. */
export interface ReadSentence {
  readonly field: Field;
  /** The code of the language that it was read in. */
  readonly language: string;
  readonly start: number;
  readonly end: number;
  /** Index into the article's blocks, and that block's kind. */
  readonly block: number;
  readonly blockKind: BlockKind;
  /** Stands in a paragraph that repeats an earlier one: no second witness. */
  readonly repeated: boolean;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** An article read. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly ReadSentence[];
}
