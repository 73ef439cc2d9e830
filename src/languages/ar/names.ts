import type { LexiconEntry } from '../lexicon.js';
import { DOCUMENTS } from './documents.js';
import { FAMILY_NAMES } from './family-names.js';
import { GIVEN_NAMES } from './given-names.js';
import { NAME_WORDS } from './name-words.js';
import { ORGANISATIONS } from './organisations.js';
import { PLACES } from './places.js';
import { ROLES } from './roles.js';
import { TITLES } from './titles.js';

/** Everything that names somebody or something. */
export const NAMES: readonly LexiconEntry[] = [
  ...TITLES,
  ...ROLES,
  ...GIVEN_NAMES,
  ...FAMILY_NAMES,
  ...NAME_WORDS,
  ...ORGANISATIONS,
  ...PLACES,
  ...DOCUMENTS,
];
