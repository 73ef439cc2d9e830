import type { LexiconEntry } from '../lexicon.js';

/**
 * Where a number word stands when numbers are put together.
 *
 * `unit` 1–9 and `teen` 10–19 take nothing after them; `tens` take a unit; `hundreds` are whole values that take what is below their `step`
 * (a dual); a `scale` multiplies what stands before it ("hundred", "million"); `part` is a fraction ("half"); `article` is one
 * before a scale and nothing elsewhere ("a hundred").
 */
export type NumberRank = 'zero' | 'unit' | 'teen' | 'tens' | 'hundreds' | 'scale' | 'part' | 'article';

export interface NumberWord {
  readonly value: number;
  readonly rank: NumberRank;
  /** For `hundreds`: what is added must be below this. */
  readonly step?: number;
  /** Plural of a scale or part: a multiplier after a count ("three billions", "two thirds"), no number alone ("billions of …"). */
  readonly plural?: true;
  /** For a scale whose form is also a dual in the construct state: its value with nothing before it. */
  readonly alone?: number;
  /** A word of everyday language too: read only beside another numeral, before a known counted noun, or as the whole of a sentence. */
  readonly shy?: true;
  /** Never with the definite article, where it is another word (the weekday). */
  readonly bare?: true;
  /** What the same letters are as a fraction (khams, khums): read where no count may follow what stands before them. */
  readonly fraction?: number;
  /** Read only right after a figure ("10k", "3 bn"); a single letter only when written onto it. */
  readonly suffix?: true;
  /** Folding makes it equal to another word: the source must hold this letter. */
  readonly spelled?: string;
  /** Folding makes it equal to another word, which holds this letter. */
  readonly unspelled?: string;
}

export interface OrdinalWord {
  /** 1, 2, 3 …; -1 for "last". */
  readonly value: number;
  readonly rank: 'unit' | 'teen' | 'tens' | 'scale' | 'last';
  /** A form that only ever follows its noun (a feminine, where the masculine may precede). */
  readonly follows?: true;
  /** Folding makes it equal to another word: the source must hold this letter. */
  readonly spelled?: string;
}

/** A word that joins the parts of a number, only after a part of at least `after` ("one hundred and five": 100). */
export interface NumberJoin {
  readonly after: number;
  /** Also between a scale of at most this and a figure ("3 thousand and 500"). */
  readonly figures?: number;
}

/**
 * `point`: "two point five". `reversed-point`: a letter used as decimal mark where digits were typeset from right to left, the whole
 * part after it. `minus`: before a number. `ordinal-suffix`: written onto digits ("25th"). `of`: between a fraction and its scale.
 * `none`: a word or phrase that only looks like a number. `the`: makes "last" an order.
 */
export type NumberSign = 'point' | 'reversed-point' | 'minus' | 'ordinal-suffix' | 'of' | 'none' | 'the';

/** "a few": what the words hold at least and at most. */
export interface VagueNumber {
  readonly min: number;
  readonly max: number;
}

/** Entries of kind `ordinal-idiom` are phrases whose ordinal orders nothing ("on the other hand", "first lady"). */
export type NumberEntry =
  | LexiconEntry<'number', NumberWord>
  | LexiconEntry<'ordinal', OrdinalWord>
  | LexiconEntry<'vague-number', VagueNumber>
  | LexiconEntry<'ordinal-idiom', true>
  | LexiconEntry<'number-join', NumberJoin>
  | LexiconEntry<'number-sign', NumberSign>;
