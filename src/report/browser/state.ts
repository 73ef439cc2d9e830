import type { PageData } from '../page-data.js';
import { wordsOf, type UiLanguage, type Words } from '../words/index.js';
import { PAGE_WORDS, type PageWords } from '../words/page.js';
import { Finder, NO_FILTERS, type Filters } from './filter.js';

export const VIEWS = ['findings', 'sources', 'agreed', 'unread'] as const;
export type View = (typeof VIEWS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** All that the page knows; whoever changes a part of it asks for what depends on it to be drawn anew. */
export interface State {
  readonly data: PageData;
  readonly finder: Finder;
  language: UiLanguage;
  theme: Theme;
  view: View;
  filters: Filters;
  /** Numbers of the findings that pass the filters, in order. */
  shown: readonly number[];
  /** Number of the open finding. */
  selected: number | undefined;
}

export function startState(data: PageData): State {
  const finder = new Finder(data);
  return {
    data,
    finder,
    language: data.language,
    theme: 'auto',
    view: 'findings',
    filters: NO_FILTERS,
    shown: finder.find(NO_FILTERS),
    selected: undefined,
  };
}

/** The words of the language in force. */
export function spoken({ language }: State): { readonly words: Words; readonly page: PageWords } {
  return { words: wordsOf(language), page: PAGE_WORDS[language] };
}
