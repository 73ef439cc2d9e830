import { extractAttributions } from './attribution.js';
import { ages } from './ages.js';
import { extractDates } from './dates/extractor.js';
import { durations } from './durations.js';
import { extractEvents } from './events.js';
import { extractDocuments } from './documents.js';
import { extractModality } from './modality.js';
import { money } from './money.js';
import { numbers } from './numbers.js';
import { ordinals } from './ordinals.js';
import { extractOrganisations } from './organisations.js';
import { percents } from './percents.js';
import { extractPersons } from './persons.js';
import { extractPlaces } from './places.js';
import { extractPolarity } from './polarity.js';
import { quantities } from './quantities.js';
import { extractQuotations } from './quotations.js';
import { extractRoles } from './roles.js';
import type { Extractor } from './sentence.js';
import { extractTimes } from './times.js';

/** The extractors in the order they run. `exclusive`: its mentions give way where an earlier value already stands. */
export const EXTRACTORS: readonly { readonly extractor: Extractor; readonly exclusive: boolean }[] = [
  { extractor: extractDates, exclusive: true },
  // A part of the day may stand inside a date ("Sunday night, 7 June"): this one keeps off dates itself.
  { extractor: extractTimes, exclusive: false },
  { extractor: money, exclusive: true },
  { extractor: percents, exclusive: true },
  { extractor: quantities, exclusive: true },
  { extractor: ages, exclusive: true },
  { extractor: durations, exclusive: true },
  { extractor: ordinals, exclusive: true },
  { extractor: numbers, exclusive: true },
  { extractor: extractOrganisations, exclusive: false },
  { extractor: extractPersons, exclusive: false },
  { extractor: extractRoles, exclusive: false },
  { extractor: extractPlaces, exclusive: false },
  { extractor: extractDocuments, exclusive: false },
  // Names, roles and places stand before these: a trigger inside a name is none, and speakers are names.
  { extractor: extractEvents, exclusive: false },
  { extractor: extractPolarity, exclusive: false },
  { extractor: extractModality, exclusive: false },
  { extractor: extractAttributions, exclusive: false },
  { extractor: extractQuotations, exclusive: false },
];
