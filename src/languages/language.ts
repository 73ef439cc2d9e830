import type { Analysis, Lexicon } from './lexicon.js';
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
  /** Folded function words: they carry no content when wordings are compared. */
  readonly stopWords: ReadonlySet<string>;
  /** Folded abbreviations (without the dot) that do not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  /** All the pack's tables, compiled. Each table's entry kinds and value shapes are declared in `languages/tables/*.ts`. */
  readonly lexicon: Lexicon;
  /** Whether `3/4/2015` is the third of April rather than the fourth of March. */
  readonly dayFirst: boolean;
  /** Words of saved pages: what surrounds an article and what opens its captions, bylines and credits. */
  readonly page: PageWords;
}
