/**
 * The thresholds of comparing two sentences, in one place. Measured on reprints made by machine from two press days (Arabic) and 1,051 English news
 * texts, with the third day and other seeds left out.
 */

/** Shared wording (weight, Dice) from which two sentences are worth comparing word by word: nothing near-identical lies below 0.45. */
export const WORTH_COMPARING = 0.4;

/** Share of equal words from which two sentences are one text, edited; and what it takes where they share only a few words of content. */
export const NEAR_IDENTICAL = 0.5;
export const NEAR_IDENTICAL_IF_SHORT = 0.75;
export const FEW_WORDS = 5;

/** Words on either side of a place where two texts differ beyond which it is a rewriting: nothing in it stands in the place of anything. */
export const SLOT_WORDS = 8;
/** The same for what is one phrase put for another, and for what is put in or left out. */
export const PHRASE_WORDS = 4;

/** Named changes from which two near-identical sentences are two items of one pattern rather than one text, edited, by the share of equal words. */
export const PATTERN_CHANGES = 3;

/** Letters a word needs before one letter's difference is a matter of spelling. */
export const SPELLED_WITH_ONE_OFF = 4;

/** Share of equal words from which one place alone was changed: below, one who holds two offices may be called by either. */
export const ONE_CHANGE = 0.8;

/** Share of equal words from which what was put in or left out, other than a value, is a change of one text. */
export const ONE_TEXT = 0.6;
