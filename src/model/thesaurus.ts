/**
 * How two words of one language stand to each other by their meanings.
 *
 * `synonym`: they share a sense; `wider`: the first names what the second is a kind of; `narrower`: the other way round; `opposite`: they exclude each other
 * (rise and fall); `sibling`: two kinds of one thing (vaccine and drug), of which one standing for the other is another thing said.
 */
export type WordRelation = 'synonym' | 'wider' | 'narrower' | 'opposite' | 'sibling';

export type PartOfSpeech = 'noun' | 'verb' | 'adjective' | 'adverb';

/** What a language knows of its words beyond their spelling. Words are folded keys. */
export interface Thesaurus {
  /** The dictionary form of a word as inflected: "went" is "go". The word itself where nothing is known. */
  readonly lemma: (key: string) => string;
  /** What the word is most often; `undefined` for a word of no entry. */
  readonly partOfSpeech: (key: string) => PartOfSpeech | undefined;
  /** The closest relation between any senses of two words; `undefined` where there is none or either is unknown. */
  readonly relation: (a: string, b: string) => WordRelation | undefined;
}

/** What a language knows of two of its words, for comparing sentences. */
export interface WordKnowledge {
  readonly thesaurus?: Thesaurus | undefined;
  /** Candidates for the consonants of a folded word without what inflects it: one is shared by the past and the future of one verb. */
  readonly skeleton?: ((key: string) => readonly string[]) | undefined;
  /** Whether one kind of event makes two words one; it does where absent. */
  readonly events?: boolean;
  /** Whether a folded word has the form of a verb in the present. */
  readonly isPresent?: ((key: string) => boolean) | undefined;
}
