/**
 * A word cut into what is written onto it and what may stand in a lexicon.
 * `skip` folded units at the front are proclitics (conjunction, preposition, article), named in `clitics`.
 */
export interface Analysis {
  readonly stem: string;
  readonly skip: number;
  /** Role letters of the proclitics in order: `and`, `then`, `in`, `to`, `like`, `the`. */
  readonly clitics: readonly Clitic[];
}

export type Clitic = 'and' | 'then' | 'in' | 'to' | 'like' | 'the' | 'will';

/** One meaning and every way it is written. `kind` names the table; the extractor of that kind knows the shape of `value`. */
export interface LexiconEntry<Kind extends string = string, Value = unknown> {
  readonly kind: Kind;
  readonly value: Value;
  readonly forms: readonly string[];
  /** The forms may take the endings that the language's `inflections` cuts off: agreement, plural, attached pronouns. */
  readonly inflects?: boolean;
}
