import { commonnessIn } from '../commonness.js';
import { factsBy } from '../facts.js';
import type { Language } from '../language.js';
import { Lexicon } from '../lexicon.js';
import { AMOUNTS } from './amounts.js';
import { CALENDAR } from './calendar.js';
import { SHARES } from './commonness-data.js';
import { COUNTED, looksCounted } from './counted.js';
import { CURRENCIES } from './currencies.js';
import { EVENTS } from './events.js';
import { MEASURES } from './measures.js';
import { MODALITY, NEGATION, VERBS } from './modality.js';
import { analyse, inflections, isImperfect, isPossessed, isPresent, relational, roots, skeleton, stem } from './morphology.js';
import { NAMES } from './names.js';
import { NUMBERS } from './numbers.js';
import { OPPOSITES } from './opposites.js';
import { PAGE } from './page.js';
import { QUANTITIES } from './quantities.js';
import { SPEECH } from './speech.js';
import { SYNONYMS } from './synonyms.js';
import { UNITS } from './units.js';
import { ABBREVIATIONS, NOUN_LINKS, STOP_WORDS } from './words.js';

/** The Arabic pack: one table a file, compiled here. */
export const arabic: Language = {
  code: 'ar',
  analyse,
  stem,
  roots,
  skeleton,
  facts: factsBy({ analyse, stem, stopWords: STOP_WORDS }),
  isImperfect,
  isPresent: (key) => isPresent(key, (word) => arabic.lexicon.has(word, 'event')),
  stopWords: STOP_WORDS,
  nounLinks: NOUN_LINKS,
  abbreviations: ABBREVIATIONS,
  lexicon: new Lexicon([CALENDAR, NUMBERS, AMOUNTS, CURRENCIES, UNITS, COUNTED, NAMES, EVENTS, SPEECH, MODALITY, NEGATION, VERBS, OPPOSITES, QUANTITIES, SYNONYMS, MEASURES], analyse, inflections),
  cased: false,
  relational,
  possessed: isPossessed,
  dayFirst: true,
  headFirst: true,
  looksCounted,
  commonness: commonnessIn(SHARES),
  page: PAGE,
};
