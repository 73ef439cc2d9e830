import { meet, pairUp, type AlignOptions, type Layout, type Met, type Pairing } from './align/align.js';
import { outlineOf } from './align/outline.js';
import { readArticle } from './extract/read.js';
import { publicationFromText } from './ingest/publication.js';
import { languageFor, rarity } from './languages/packs.js';
import type { Article } from './model/article.js';
import { isMention } from './model/mention.js';
import type { Reading } from './model/reading.js';

/** The two long stages of a check. Where they run, and whether an earlier run has done the work, makes no difference to what comes out. */
export interface Stages {
  /** Readings in the order of the articles, which are in languages that can be read. */
  readonly read: (articles: readonly Article[]) => Promise<Reading[]>;
  /** Which documents of the run meet, and what comes of each meeting, in the order of the pairs. */
  readonly meet: (run: Layout) => Promise<{ readonly paired: Pairing; readonly mets: readonly Met[] }>;
}

/** What alignment goes by in every run, with the packs as a desk has them. */
export function alignmentWith(languageOf: LanguageOf): AlignOptions {
  return { rarity, wordsOf: languageOf };
}

/** The pack of a BCP 47 tag, where there is one. */
export type LanguageOf = typeof languageFor;

/** Both stages, here and now, with the packs as a desk has them. */
export function stagesWith(languageOf: LanguageOf): Stages {
  return {
    read: (articles) => Promise.resolve(articles.map((article) => readDated(article, languageOf))),
    meet: (run) => {
      const paired = pairUp(run.readings.map((reading) => outlineOf(reading, rarity)));
      return Promise.resolve({ paired, mets: paired.pairs.map((pair) => meet(run, pair, paired.derived)) });
    },
  };
}

/** Both stages, here and now. */
export const HERE: Stages = stagesWith(languageFor);

/**
 * Reads an article; where nothing declares its day of publication but its own words do, reads it again from that day. Throws a RangeError on a
 * language that cannot be read.
 */
export function readDated(article: Article, languageOf: LanguageOf = languageFor): Reading {
  const language = languageOf(article.language);
  if (!language) throw new RangeError(`language "${article.language}" cannot be read`);
  const reading = readArticle(article, language);
  if (article.published.basis !== 'unknown') return reading;
  const dates = reading.sentences.flatMap((sentence) => sentence.mentions.filter((mention) => isMention(mention, 'date')));
  const published = publicationFromText(article, () => dates);
  return published.basis === 'unknown' ? reading : readArticle({ ...article, published }, language);
}
