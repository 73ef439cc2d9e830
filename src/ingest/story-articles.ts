import type { Article } from '../model/article.js';
import type { InputError } from '../model/report.js';
import { buildArticle, type ArticleFrame, type IngestOptions } from './article.js';
import { pageCues } from './cues.js';
import { splitStories } from './stories.js';
import { cued, type Unit } from './units.js';

export interface ReadInputs {
  readonly articles: Article[];
  readonly errors: InputError[];
}

export type PathFrame = ArticleFrame & { readonly path: string };

export function failed(path: string, message: string): ReadInputs {
  return { articles: [], errors: [{ path, message }] };
}

/** A story found on a page: the text its units point into, and what is known of it. */
export interface Story {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly frame: PathFrame;
}

/** A page of text: one article, or several, which are told apart as `PATH#1`, `PATH#2`. The title of the frame is the first one's. */
export function pageArticles(text: string, units: readonly Unit[], frame: PathFrame, options: IngestOptions): ReadInputs {
  return storyArticles([{ text, units, frame }], frame.path, options);
}

export function storyArticles(found: readonly Story[], path: string, options: IngestOptions): ReadInputs {
  const stem = (word: string): string => options.languages.reduce((rest, language) => language.stem(rest), word);
  const stories = found.flatMap(({ text, units, frame }) => {
    const parts = cued(units, pageCues(options.languages));
    const { title, ...shared } = frame;
    return parts.length === 0
      ? []
      : splitStories(parts, stem).map(({ first, last }, at) => ({
          text,
          units: parts.slice(first, last),
          frame: at === 0 && title !== undefined ? { ...shared, title } : shared,
        }));
  });
  if (stories.length === 0) return failed(path, 'no words in it');
  const articles = stories.map(({ text, units, frame }, at) => {
    const own = stories.length > 1 ? `${path}#${at + 1}` : path;
    return buildArticle(text, units, { ...frame, path: own, id: own }, options);
  });
  return { articles, errors: [] };
}
