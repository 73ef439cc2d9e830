import type { LexiconEntry } from '../lexicon.js';
import { forms } from './forms.js';

/** A noun that is counted, by what it is in any language. */
export interface CountedNoun {
  /** `person`, `killed`, `house`, … */
  readonly concept: string;
  /** A plural where the language tells it apart from the singular by form. */
  readonly plural?: true;
  /** A dual: two of them, with no figure. */
  readonly count?: number;
}

/** What became of the people or things counted, by verb or verbal noun: "maqtal 12", "12 were killed". */
export interface Outcome {
  readonly concept: string;
  /** Where it stands as seen from the figure; either, where absent. */
  readonly place?: 'before' | 'after';
  /** A noun whose figure may stand several words on: "the death toll rose to 12". */
  readonly far?: true;
}

/**
 * How a count stands to the one before it. `place`: where the words stand as seen from the figure. `them`: the words stand for the noun
 * counted before ("of them").
 */
export interface CountRelation {
  readonly relation: 'part' | 'plus' | 'total';
  readonly place: 'before' | 'after';
  readonly them?: true;
}

/**
 * `number-of`: heads the noun whose count follows ("the number of dead rose to 12"). `stop`: follows a figure without being counted by it
 * ("yesterday").
 */
export type CountCue = 'number-of' | 'stop';

export type CountedEntry =
  | LexiconEntry<'counted', CountedNoun>
  | LexiconEntry<'outcome', Outcome>
  | LexiconEntry<'count-relation', CountRelation>
  | LexiconEntry<'count-cue', CountCue>;

/** Lines of `concept: singular, singular / plural, plural`. */
export interface NounLine {
  readonly concept: string;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

/** Reads a table of counted nouns, one concept a line; a concept may have several lines. */
export function nounLines(text: string): NounLine[] {
  return text.split('\n').flatMap((line) => {
    const [, concept, singular = '', plural = ''] = /^\s*([a-z-]+):([^/]*)(?:\/(.*))?$/u.exec(line) ?? [];
    return concept === undefined ? [] : [{ concept, singular: forms(singular.trim()), plural: forms(plural.trim()) }];
  });
}
