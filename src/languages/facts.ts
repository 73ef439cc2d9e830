import { noteSlot, type Spelling } from '../text/spellings.js';
import type { Analysis, Clitic } from './lexicon.js';

/** What a language knows of a spelling by its letters alone, worked out once a spelling. */
export interface WordFacts {
  /** The readings of `Language.analyse`. */
  readonly readings: readonly Analysis[];
  /** `Language.stem`. */
  readonly stem: string;
  /** Whether it is one of `Language.stopWords`. */
  readonly stop: boolean;
  /** What is left when exactly this is cut off: the article, "and", "and" with the article. */
  readonly behindThe: string | undefined;
  readonly behindAnd: string | undefined;
  /** A reading has the article, alone or behind other clitics. */
  readonly definite: boolean;
}

/** The three parts of a pack that facts are made of. */
export interface WordRules {
  readonly analyse: (key: string) => readonly Analysis[];
  readonly stem: (key: string) => string;
  readonly stopWords: ReadonlySet<string>;
}

/** What a pack's rules make of a spelling, kept with the spelling. */
export function factsBy({ analyse, stem, stopWords }: WordRules): (spelling: Spelling) => WordFacts {
  const slot = noteSlot();
  return (spelling) => {
    const known = spelling.notes[slot];
    // A slot holds what its own pack has noted.
    if (known !== undefined) return known as WordFacts;
    const { key } = spelling;
    const readings = analyse(key);
    const facts: WordFacts = {
      readings,
      stem: stem(key),
      stop: stopWords.has(key),
      behindThe: behind(readings, 'the'),
      behindAnd: behind(readings, 'and'),
      definite: readings.some(({ clitics }) => clitics.includes('the')),
    };
    spelling.notes[slot] = facts;
    return facts;
  };
}

/** What is left of a word where exactly these clitics are cut off, on the first reading that cuts them. */
export function behind(readings: readonly Analysis[], ...clitics: readonly Clitic[]): string | undefined {
  return readings.find((reading) => sameClitics(reading.clitics, clitics))?.stem;
}

export function sameClitics(a: readonly Clitic[], b: readonly Clitic[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}
