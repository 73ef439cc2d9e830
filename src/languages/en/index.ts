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
import { MODALITY, NEGATION } from './modality.js';
import { analyse, denied, inflections, isImperfect, isPossessed, relational, stem } from './morphology.js';
import { NAMES } from './names.js';
import { NUMBERS } from './numbers.js';
import { OPPOSITES } from './opposites.js';
import { PAGE } from './page.js';
import { QUANTITIES } from './quantities.js';
import { SPEECH } from './speech.js';
import { SYNONYMS } from './synonyms.js';
import { THESAURUS } from './thesaurus.js';
import { UNITS } from './units.js';
import { ABBREVIATIONS, NOUN_LINKS, STOP_WORDS } from './words.js';

/** The English pack: one table a file, compiled here. */
export const english: Language = {
  code: 'en',
  analyse,
  stem,
  facts: factsBy({ analyse, stem, stopWords: STOP_WORDS }),
  isImperfect,
  isPresent: (key) => THESAURUS.lemma(key) === key || (key.endsWith('s') && THESAURUS.partOfSpeech(key) === 'verb'),
  denied,
  stopWords: STOP_WORDS,
  nounLinks: NOUN_LINKS,
  abbreviations: ABBREVIATIONS,
  lexicon: new Lexicon([CALENDAR, NUMBERS, AMOUNTS, CURRENCIES, UNITS, COUNTED, NAMES, EVENTS, SPEECH, MODALITY, NEGATION, OPPOSITES, QUANTITIES, SYNONYMS, MEASURES], analyse, inflections),
  cased: true,
  relational,
  possessed: isPossessed,
  dayFirst: false,
  headFirst: false,
  looksCounted,
  commonness: commonnessIn(SHARES),
  thesaurus: THESAURUS,
  page: PAGE,
};
