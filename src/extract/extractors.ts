import { extractDates } from './dates/extractor.js';
import type { Extractor } from './sentence.js';

/** The extractors in the order they run. `exclusive`: its mentions give way where an earlier value already stands. */
export const EXTRACTORS: readonly { readonly extractor: Extractor; readonly exclusive: boolean }[] = [
  { extractor: extractDates, exclusive: true },
];
