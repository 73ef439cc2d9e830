import type { Claim, WordingValue } from '../claim.js';
import type {
  DateValue,
  DocumentTypeValue,
  DurationValue,
  MoneyValue,
  NumericValue,
  OrdinalValue,
  OrganisationValue,
  PersonValue,
  PlaceValue,
  QuantityValue,
  RoleValue,
  TimeValue,
} from '../mention.js';
import { INCOMPARABLE, outcome, type Comparison } from './comparison.js';
import { compareDates } from './dates.js';
import { compareDurations } from './durations.js';
import { compareNumeric } from './numeric.js';
import { compareDocumentTypes, compareEvents, compareOrganisations, comparePlaces, compareRoles, type EventClaimValue } from './things.js';
import { compareTimes } from './times.js';
import { conversion } from './units.js';
import { foldKey } from '../../text/fold.js';
import { personSimilarity } from '../names.js';

/** Similarity below which two names are two people's. */
const DIFFERENT_NAME = 0.75;

/** Compares the values of two claims of the same kind. */
export function compareClaims(a: Claim, b: Claim): Comparison {
  if (a.kind !== b.kind) return INCOMPARABLE;
  const [x, y] = [a.value, b.value];
  switch (a.kind) {
    case 'date':
      return compareDates(x as DateValue, y as DateValue);
    case 'time':
      return compareTimes(x as TimeValue, y as TimeValue);
    case 'duration':
      return compareDurations(x as DurationValue, y as DurationValue);
    case 'number':
    case 'part-whole-count':
    case 'percent':
      return compareNumeric(x as NumericValue, y as NumericValue);
    case 'money':
      return compareMoney(x as MoneyValue, y as MoneyValue);
    case 'quantity':
      return compareQuantities(x as QuantityValue, y as QuantityValue);
    case 'ordinal': {
      const [one, other] = [(x as OrdinalValue).value, (y as OrdinalValue).value];
      return one === other ? outcome('equal', 1) : outcome('disjoint', 0.5, other > one ? 'rising' : 'falling');
    }
    case 'person-name-spelling':
      return compareNames(x as PersonValue, y as PersonValue);
    case 'role-title':
      return compareRoles(x as RoleValue, y as RoleValue);
    case 'place':
      return comparePlaces(x as PlaceValue, y as PlaceValue);
    case 'organisation':
      return compareOrganisations(x as OrganisationValue, y as OrganisationValue);
    case 'document-type':
      return compareDocumentTypes(x as DocumentTypeValue, y as DocumentTypeValue);
    case 'polarity':
      return compareEvents({ ...(x as EventClaimValue), negated: a.negated }, { ...(y as EventClaimValue), negated: b.negated });
    default:
      return compareWordings(x as WordingValue, y as WordingValue);
  }
}

/** Two wordings are one or two; lines taken whole may differ though the words shown are the same, and a facet says in what. */
function compareWordings(a: WordingValue, b: WordingValue): Comparison {
  if (a.difference !== undefined && a.difference !== 'agreement') return outcome('disjoint', 0.5, `differs:${a.difference}`);
  return a.words === b.words ? outcome('equal', 1) : outcome('disjoint', 0.5);
}

/** Only names of as many parts are spellings of one another: a part more or less is another way to name somebody. */
function compareNames(a: PersonValue, b: PersonValue): Comparison {
  if (a.name === b.name) return outcome('equal', 1);
  const similarity = personSimilarity(a, b);
  if (similarity < DIFFERENT_NAME)
    return sharesAPart(a, b) ? outcome('disjoint', similarity, 'shares-a-part') : outcome('disjoint', similarity);
  const samePlan = parts(a.name) === parts(b.name) && isArabic(a.name) === isArabic(b.name);
  return samePlan && foldKey(a.name) !== foldKey(b.name) ? outcome('variant', similarity, 'spelling') : outcome('equal', similarity);
}

/** Whether two names of two parts or more begin or end alike and differ in the rest. */
function sharesAPart(a: PersonValue, b: PersonValue): boolean {
  const [x, y] = [a.key.split(' '), b.key.split(' ')];
  return x.length > 1 && y.length > 1 && (x[0] === y[0] || x.at(-1) === y.at(-1));
}

function parts(name: string): number {
  return foldKey(name).split(/[ -]/u).length;
}

function isArabic(name: string): boolean {
  return /\p{Script=Arabic}/u.test(name);
}

/** Two sums in two currencies say nothing of each other, unless the figure is the same: then the currency is what differs. */
function compareMoney(a: MoneyValue, b: MoneyValue): Comparison {
  const figures = compareNumeric(a, b);
  if (a.currency === b.currency) return figures;
  return figures.outcome === 'equal' ? outcome('disjoint', 1, 'currency') : INCOMPARABLE;
}

function compareQuantities(a: QuantityValue, b: QuantityValue): Comparison {
  const factor = conversion(b.unit, a.unit);
  if (factor === undefined) return INCOMPARABLE;
  if (factor === 1) return compareNumeric(a, b);
  const converted = compareNumeric(a, { ...b, min: b.min * factor, max: b.max * factor, exactness: 'about' });
  return converted.outcome === 'contained' ? outcome('equal', converted.closeness, 'converted') : converted;
}
