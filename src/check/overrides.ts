import { readIgnoreFile } from '../ingest/ignore.js';
import type { Article } from '../model/article.js';
import type { RuleSettings } from './settings.js';

/** Settings for some articles: those of these paths, as `.tabayunignore` writes them, or of these outlets. */
export interface RuleOverride {
  readonly paths?: readonly string[];
  /** Outlets by name; exact or a prefix ending in `*`. */
  readonly sources?: readonly string[];
  readonly settings: RuleSettings;
}

/** Whether an override concerns an article, by its number. */
export function concernedBy({ paths = [], sources = [] }: RuleOverride, articles: readonly Article[]): (document: number) => boolean {
  const isListed = readIgnoreFile(paths.join('\n'));
  const concerned = articles.map(({ path, source }) => {
    // A page of several articles is one file: PATH#2.
    const file = path?.replace(/#\d+$/u, '').replace(/^(?:\.?\/)+/u, '');
    return (file !== undefined && isListed(file)) || (source !== undefined && sources.some((name) => matches(name, source)));
  });
  return (document) => concerned[document] ?? false;
}

function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
