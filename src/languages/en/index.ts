import type { Language } from '../language.js';
import { Lexicon } from '../lexicon.js';
import { CALENDAR } from './calendar.js';
import { analyse, inflections, stem } from './morphology.js';
import { NUMBERS } from './numbers.js';
import { PAGE } from './page.js';
import { ABBREVIATIONS, STOP_WORDS } from './words.js';

/** The English pack: one table a file, compiled here. */
export const english: Language = {
  code: 'en',
  analyse,
  stem,
  stopWords: STOP_WORDS,
  abbreviations: ABBREVIATIONS,
  lexicon: new Lexicon([CALENDAR, NUMBERS], analyse, inflections),
  dayFirst: false,
  page: PAGE,
};
