import type { BlockKind, Field } from '../model/article.js';
import type { Mention } from '../model/mention.js';
import type { Language } from '../languages/language.js';
import type { KindSet } from '../languages/kinds.js';
import type { Tag } from '../languages/lexicon.js';
import type { Token } from '../text/tokens.js';
import type { Numeral } from './numerals.js';

/** One sentence, read: what every extractor is given. Offsets in `tokens` and `tags` are into `text`, the whole field's string. */
export interface Sentence {
  readonly language: Language;
  readonly text: string;
  readonly field: Field;
  readonly block: BlockKind;
  readonly tokens: readonly Token[];
  /** `tags[i]`: lexicon entries that start at token `i`. */
  readonly tags: readonly (readonly Tag[] | undefined)[];
  /** `kinds[i]`: the kinds of the entries in `tags[i]`, and the shape of the token. */
  readonly kinds: readonly KindSet[];
  /** The kinds of all of them. */
  readonly allKinds: KindSet;
  /** Numbers in digits and words with their token ranges, in order: what dates, money, ordinals and quantities are built from. */
  readonly numerals: readonly Numeral[];
  /** What has been worked out of the sentence already, by slot: see `once`. */
  readonly notes: unknown[];
}

/** How an article writes its dates, as far as those that can be read in one way only show it. */
export interface DateUsage {
  /** Which part comes first in "13/5/2015" and "5/13/2015". */
  readonly order?: 'day-first' | 'month-first';
  /** Which part follows the year in "2015/5/13" and "2015/13/5". */
  readonly afterYear?: 'day' | 'month';
  /** The calendar that most of its dates with a month or an era are of. */
  readonly calendar?: 'gregorian' | 'hijri';
}

/** What extraction may know beyond the sentence. */
export interface Context {
  /** Publication time `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`; absent: relative dates stay unresolved. */
  readonly reference?: string;
  /** The last day-grained date mentioned before this sentence, which "three days later" counts from. `YYYY-MM-DD`. */
  readonly previousDate?: string;
  /** How the article writes its dates; worked out when first asked for. */
  readonly usage?: () => DateUsage;
}

/** An extractor returns mentions or nothing; it never throws on text. `earlier` are the mentions found by the extractors before it. */
export type Extractor = (sentence: Sentence, context: Context, earlier: readonly Mention[]) => Mention[];
