import type { Exactness } from '../../model/mention.js';
import type { LexiconEntry } from '../lexicon.js';

/** A word that says how exactly a figure is meant. */
export interface Bound {
  readonly exactness: Exactness;
  /**
   * `before`: right before the figure or its currency; `after`: right after it or after what it counts; `apart`: a verb whose preposition
   * (cue `than`) stands before the figure, its subject between ("its capacity exceeds a thousand").
   */
  readonly place: 'before' | 'after' | 'apart';
  /** A verb whose subject may stand between it and the figure ("the toll exceeded"): how many words. */
  readonly reach?: number;
  /** Also a preposition of time: "over two days" is no more than two days. */
  readonly notOfTime?: true;
}

/** What joins two figures to a range: "from 10 to 20", "between 10 and 20", "three or four hundred". */
export type AmountJoint = 'from' | 'to' | 'between' | 'and' | 'or';

/**
 * `change`: a verb or noun of change, after which "from 10 to 20" is two figures, not a range. `naming`: before a figure that names a thing
 * rather than counts ("No. 5", "flight 370"). `proclitic`: letters written before digits that are no part of a name; `article`: those of them
 * that end in the article. `than`: the preposition of a verb that bounds a figure. `share`: before a fraction by which something changes ("by a
 * third"). `no-share`: beside a fraction that is a part in time or place ("half of the match", "other half"). `whole`: a pronoun that a
 * fraction is of ("half of what"). `in` and `out-of`: between a part and its whole ("two in five").
 */
export type AmountCue = 'change' | 'naming' | 'proclitic' | 'article' | 'than' | 'share' | 'no-share' | 'whole' | 'in' | 'out-of';

/** A word for percent; `points`: percentage points. The sign itself is read without a table. */
export interface PercentWord {
  readonly points?: true;
}

/** Entries of kind `score-cue` are words of sport or ballot: in their sentence "2-1" is a result. */
export type AmountEntry =
  | LexiconEntry<'exactness', Bound>
  | LexiconEntry<'amount-joint', AmountJoint>
  | LexiconEntry<'amount-cue', AmountCue>
  | LexiconEntry<'score-cue', true>
  | LexiconEntry<'percent', PercentWord>;
