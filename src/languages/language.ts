import type { Spelling } from '../text/spellings.js';
import type { WordFacts } from './facts.js';
import type { Commonness } from './commonness.js';
import type { Analysis, Lexicon } from './lexicon.js';
import type { Thesaurus } from '../model/thesaurus.js';
import type { PageWords } from './tables/page.js';

/**
 * Everything the pipeline knows of one language. A pack is data and small pure functions; it knows no other pack, and the extractors know
 * packs through this interface alone.
 */
export interface Language {
  /** Primary BCP 47 subtag: `ar`, `en`. */
  readonly code: string;
  /** The readings of a folded word, whole word first, then with proclitics cut off. */
  readonly analyse: (key: string) => readonly Analysis[];
  /** Light stem of a folded word: one key for its inflections, for counting nouns and comparing wordings. Never for display. */
  readonly stem: (key: string) => string;
  /** What the two and the function words say of a spelling, worked out once: ask here rather than there for the words of a text. */
  readonly facts: (spelling: Spelling) => WordFacts;
  /** Consonants that a folded word may be built on: two words that share a candidate may be of one root. Absent where words are not built so. */
  readonly roots?: (key: string) => readonly string[];
  /** Candidates for the consonants of a folded word without what inflects it: one is shared by the past and the future of one verb. Absent where endings are all that inflects. */
  readonly skeleton?: (key: string) => readonly string[];
  /** Whether a folded word has the form of a verb in the present, conjunction and all; the future has its own. */
  readonly isPresent?: (key: string) => boolean;
  /** Whether a folded word is an imperfect verb by its shape; `listed` knows the words that stand in the lexicon as they are. */
  readonly isImperfect: (key: string, listed: (key: string) => boolean) => boolean;
  /** What a folded word denies by a prefix of its own: `legal` of "illegal". Absent where a language denies with words. */
  readonly denied?: (key: string) => string | undefined;
  /** Folded function words: they carry no content when wordings are compared. */
  readonly stopWords: ReadonlySet<string>;
  /** Function words that may stand inside the words for one person or thing: "the head of the agency". */
  readonly nounLinks: ReadonlySet<string>;
  /** Folded abbreviations (without the dot) that do not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** All the pack's tables, compiled. Each table's entry kinds and value shapes are declared in `languages/tables/*.ts`. */
  readonly lexicon: Lexicon;
  /** Whether proper names begin with a capital letter. */
  readonly cased: boolean;
  /**
   * Whether a folded word has the outward shape of an adjective of belonging ("national"), as names of bodies are made of: `base` as a surname may
   * have it, `inflected` as only an adjective has.
   */
  readonly relational: (key: string) => 'base' | 'inflected' | undefined;
  /** Whether a word as written ends as one with a possessive pronoun attached does. */
  readonly possessed: (word: string) => boolean;
  /** Whether `3/4/2015` is the third of April rather than the fourth of March. */
  readonly dayFirst: boolean;
  /** Whether a noun stands before the words that describe it ("men of security") rather than after them ("security men"). */
  readonly headFirst: boolean;
  /** Whether a folded word of no table has the form that a noun takes after a count of `value`. */
  readonly looksCounted: (key: string, value: number) => boolean;
  /** How common a stem is in news. */
  readonly commonness: Commonness;
  /** How words relate by meaning; absent where nothing of the kind exists for the language. */
  readonly thesaurus?: Thesaurus;
  /** Words of saved pages: what surrounds an article and what opens its captions, bylines and credits. */
  readonly page: PageWords;
}
