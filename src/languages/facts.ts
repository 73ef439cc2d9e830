import type { Spelling } from '../text/spellings.js';
import type { Analysis, Clitic } from './entries.js';

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
export function factsBy(rules: WordRules): (spelling: Spelling) => WordFacts {
  return (spelling) => {
    const known = spelling.facts;
    if (known instanceof Facts && known.rules === rules) return known;
    const facts = new Facts(rules, spelling.key);
    spelling.facts = facts;
    return facts;
  };
}

class Facts implements WordFacts {
  readonly readings: readonly Analysis[];
  readonly stem: string;
  readonly stop: boolean;
  readonly behindThe: string | undefined;
  readonly behindAnd: string | undefined;
  readonly definite: boolean;

  constructor(
    readonly rules: WordRules,
    key: string,
  ) {
    this.readings = rules.analyse(key);
    this.stem = rules.stem(key);
    this.stop = rules.stopWords.has(key);
    this.behindThe = behind(this.readings, 'the');
    this.behindAnd = behind(this.readings, 'and');
    this.definite = this.readings.some(({ clitics }) => clitics.includes('the'));
  }
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
