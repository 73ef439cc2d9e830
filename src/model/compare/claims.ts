import type { Claim, Link, WordingValue } from '../claim.js';
import type {
  DateValue,
  DocumentTypeValue,
  DurationValue,
  MoneyValue,
  NumberMention,
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
import { mayBeOneCurrency } from './currencies.js';
import { compareDates } from './dates.js';
import { compareDurations } from './durations.js';
import { compareNumeric } from './numeric.js';
import { compareDocumentTypes, compareEvents, compareOrganisations, comparePlaces, type EventClaimValue } from './things.js';
import { compareRoles } from './offices.js';
import { compareTimes } from './times.js';
import { conversion } from './units.js';
import { foldKey } from '../../text/fold.js';
import { inOneCase, saysDescent } from '../name-units.js';
import { personSimilarity } from '../names.js';

/** Similarity below which two names are two people's. */
const DIFFERENT_NAME = 0.75;

/** Compares the values of two claims of the same kind. */
export function compareClaims(a: Claim, b: Claim): Comparison {
  const compared = compareValues(a, b);
  if (compared.outcome !== 'disjoint') return compared;
  const written = FIGURES.has(a.kind) ? sameAsWritten(a, b) : a.kind === 'date' && isSameSaying(a, b) ? 'saying' : undefined;
  return written === undefined ? compared : outcome('contained', 1, written);
}

/** How the values of two linked claims compare; `compared`: how they do apart from the link. */
export function compareLinked(directness: Link['directness'], a: Claim, b: Claim, compared = compareClaims(a, b)): Comparison {
  return directness === 'verbatim' ? asCopied(a, b, compared) : compared;
}

/** A link of two claims, given what else is known of it; `compared`: how they compare apart from the link. */
export function linkOf(
  a: Claim,
  b: Claim,
  score: number,
  directness: Link['directness'],
  features: Link['features'],
  compared?: Comparison,
): Link {
  return { a, b, score, directness, comparison: compareLinked(directness, a, b, compared), features };
}

/**
 * What a comparison of two claims (`compared`) comes to at one place of one text, edited: there a bound is its words, so that "more than 80" and "more than 40" differ, and
 * one office for another is another office.
 */
export function asCopied(a: Claim, b: Claim, compared: Comparison): Comparison {
  if (a.kind !== b.kind || compared.outcome === 'disjoint') return compared;
  if (a.kind === 'date')
    return compareCopiedDates({ quote: a.quote, value: a.value as DateValue }, { quote: b.quote, value: b.value as DateValue }, compared);
  if (compared.outcome === 'equal') return compared;
  if (FIGURES.has(a.kind) && compared.outcome === 'contained') {
    const [x, y] = [a.value as NumericValue, b.value as NumericValue];
    const bare = outcomeOfBare(x, y);
    // Two figures written as finely are no rounding of one another.
    if (bare.facets.includes('rounding') && x.exactness === y.exactness && measureOf(a) === measureOf(b) && isAsFine(a.quote, b.quote))
      return outcome('disjoint', bare.closeness, y.min > x.min ? 'rising' : 'falling');
    if (x.min !== x.max && y.min !== y.max && measureOf(a) === measureOf(b)) return outcome('disjoint', compared.closeness, 'bound');
    if (
      x.exactness === y.exactness &&
      x.exactness !== 'exact' &&
      x.exactness !== 'range' &&
      measureOf(a) === measureOf(b) &&
      bare.outcome === 'disjoint'
    )
      return outcome('disjoint', bare.closeness, ...bare.facets, 'bound');
  }
  if (a.kind === 'duration' && compared.outcome === 'contained') {
    const [x, y] = [a.value as DurationValue, b.value as DurationValue];
    const bare = compareDurations({ ...x, exactness: 'exact' }, { ...y, exactness: 'exact' });
    if (x.exactness === y.exactness && x.exactness !== 'exact' && bare.outcome === 'disjoint')
      return outcome('disjoint', bare.closeness, ...bare.facets, 'bound');
  }
  if (a.kind === 'role-title' && compared.outcome === 'incomparable' && titleOf(a) !== titleOf(b)) return outcome('disjoint', 0.5, 'title');
  return compared;
}

interface WrittenDate {
  readonly quote: string;
  readonly value: DateValue;
}

/**
 * What a comparison of two dates comes to at one place of one text, edited: what is reckoned is compared as it was said ("six years ago", "the second
 * quarter"), and where as many figures are written they are the same ("between 6 and 12 December").
 */
export function compareCopiedDates(
  { quote, value: a }: WrittenDate,
  { quote: other, value: b }: WrittenDate,
  compared: Comparison,
): Comparison {
  if (compared.outcome === 'disjoint' || (a.earliest !== '' && a.earliest === b.earliest && a.latest === b.latest)) return compared;
  const reckoned = a.basis !== 'said' && b.basis !== 'said' && !compared.facets.includes('deictic');
  const [own, theirs] = [reckoning(a), reckoning(b)];
  const differs = (reckoned && own !== '' && theirs !== '' && own !== theirs) || !sameFigures(quote, other);
  return differs ? outcome('disjoint', compared.closeness, ...compared.facets) : compared;
}

/** How a date was reckoned by its own words, without what the day of publication filled in. */
function reckoning({ steps = [] }: DateValue): string {
  return steps
    .filter((step) => /^(?:relative:-?(?:[2-9]|\d\d|\d+:\d+-)|quarter:|half:|season:)/u.test(step))
    .map((step) => step.replace(/:from-.*$/u, ''))
    .join(' ');
}

/** Whether two wordings of one form hold the same figures; wordings of two forms may: "between 6 and 12 December", "between 6 and 14 December". */
export function sameFigures(a: string, b: string): boolean {
  const [own, other] = [foldKey(a), foldKey(b)];
  return own === other || own.replace(/\d+/gu, '#') !== other.replace(/\d+/gu, '#');
}

/** An office apart from whether it is held still, or not yet. */
function titleOf({ value }: Claim): string {
  return (value as RoleValue).title.replace(/^(?:(?:late|former|ousted|acting|elect)-)+/u, '');
}

/** Whether two figures are written in as many digits: 1.20 and 1.24, 45,000 and 45,020. */
function isAsFine(a: string, b: string): boolean {
  const [own, other] = [a, b].map((quote) => foldKey(quote).replace(/\D/gu, '').length) as [number, number];
  return own > 0 && own === other;
}

/** How the figures themselves compare, whatever is said of how exact they are. */
function outcomeOfBare(x: NumericValue, y: NumericValue): Comparison {
  return compareNumeric({ ...x, exactness: 'exact' }, { ...y, exactness: 'exact' });
}

const FIGURES: ReadonlySet<string> = new Set(['number', 'part-whole-count', 'percent', 'money', 'quantity']);

/**
 * Whether two figures that are read as two are written as one may be: 5.120 for 5,120, since the press uses either mark for thousands and for decimals;
 * -40 for 40 where a dash opens a parenthesis; 2/1 for 1-2.
 */
function sameAsWritten(a: Claim, b: Claim): 'grouping' | 'rounding' | 'sign' | 'score' | undefined {
  const [x, y] = [(a.value as Partial<NumericValue>).min, (b.value as Partial<NumericValue>).min];
  if (x === undefined || y === undefined || measureOf(a) !== measureOf(b)) return undefined;
  if (x === -y) return 'sign';
  if (isRegrouped(a.quote, x, y) || isRegrouped(b.quote, y, x)) return 'grouping';
  if (isSpokenRound(a.quote, x, y) || isSpokenRound(b.quote, y, x)) return 'rounding';
  if (isHeadlineShare(a, b, x, y) || isRoughlySpoken(a, b, x, y)) return 'rounding';
  const [score, other] = [scoreIn(a.quote), scoreIn(b.quote)];
  return score !== undefined && score === other ? 'score' : undefined;
}

/** Whole shares one apart, one of them in a headline: 17.5 % is cut down by one writer and rounded up by the other. */
function isHeadlineShare(a: Claim, b: Claim, x: number, y: number): boolean {
  const displayed = a.block === 'headline' || b.block === 'headline';
  return a.kind === 'percent' && displayed && Math.min(x, y) >= 10 && Math.abs(x - y) === 1 && Number.isInteger(x);
}

/** "Nearly 21 billion" and "20 billion": whole billions one apart, one of them said roughly. */
function isRoughlySpoken(a: Claim, b: Claim, x: number, y: number): boolean {
  const rough = [a, b].some(({ value }) => (value as Partial<NumericValue>).approximate === true);
  const unit = spokenUnit(a.quote, x);
  return rough && unit !== undefined && unit === spokenUnit(b.quote, y) && Math.abs(x - y) <= unit && unit <= Math.abs(x) / 10;
}

/** The scale word a whole figure is said in, as a number: a billion of "20 billion". */
function spokenUnit(quote: string, value: number): number | undefined {
  const digits = /\d+/u.exec(quote)?.[0];
  const scale = digits === undefined ? 0 : value / Number(digits);
  return scale >= 1000 && Number.isInteger(Math.log10(scale)) ? scale : undefined;
}

/** What the figure is in: two hundred feet are no two hundred metres. */
function measureOf({ value }: Claim): string | undefined {
  const { unit, currency } = value as Partial<QuantityValue & MoneyValue>;
  return unit ?? currency;
}

const GROUPED = /\d{1,3}(?:[.,\u060c\u066b\u066c]\d{3})+(?!\d)/u;

/** Whether `value`, read from `quote`, is `wanted` when the last mark before three digits is read the other way. */
function isRegrouped(quote: string, value: number, wanted: number): boolean {
  const written = GROUPED.exec(quote)?.[0];
  if (written === undefined) return false;
  const groups = written.split(/\D/u);
  const thousand = 10 ** (3 * (groups.length - 1));
  const near = (figure: number): boolean => Math.abs(figure - wanted) <= 1e-6 * Math.abs(wanted);
  return near(value * thousand) || near(value / thousand) || near(value * 1000) || near(value / 1000);
}

/** Whether `value` is said in thousands or more ("22 thousand") and `exact` has as many: what stands after them was left out. */
function isSpokenRound(quote: string, value: number, exact: number): boolean {
  const digits = /\d+(?:[.,\u066b]\d+)?/u.exec(quote)?.[0].replace(/[,\u066b]/u, '.');
  const said = digits === undefined ? 1 : Number(digits);
  const scale = said === 0 ? 0 : value / said;
  if (scale < 1000 || !Number.isInteger(Math.log10(scale)) || value % 1000 !== 0) return false;
  const unit = digits?.includes('.') ? scale / 10 ** (digits.split('.')[1]?.length ?? 0) : digits === undefined ? 1000 : scale;
  return Math.trunc(exact / unit) * unit === value || Math.round(exact / unit) * unit === value;
}

/** The two figures of a score, in order of size: which side stands first depends on the direction of the page. */
function scoreIn(quote: string): string | undefined {
  const [, one, other] = /^\D*(\d{1,2})\s*[-\u2013/]\s*(\d{1,2})\D*$/u.exec(quote) ?? [];
  return one === undefined || other === undefined ? undefined : [Number(one), Number(other)].sort((x, y) => x - y).join('-');
}

/** Whether two dates are said in the same words and reckoned from what stands before them in their texts: "the next day". */
function isSameSaying(a: Claim, b: Claim): boolean {
  const [x, y] = [a.value as DateValue, b.value as DateValue];
  const own = [x, y].every(({ steps }) => !(steps ?? []).some((step) => step.includes('from-publication')));
  return own && x.basis === 'relative' && y.basis === 'relative' && foldKey(a.quote) === foldKey(b.quote);
}

function compareValues(a: Claim, b: Claim): Comparison {
  if (a.kind !== b.kind) return INCOMPARABLE;
  const [x, y] = [a.value, b.value];
  if ('words' in x && 'words' in y) return compareWordings(x, y);
  switch (a.kind) {
    case 'date':
      return compareDates(x as DateValue, y as DateValue);
    case 'time':
      return compareTimes(x as TimeValue, y as TimeValue);
    case 'duration':
      return compareDurations(x as DurationValue, y as DurationValue);
    case 'number':
    case 'part-whole-count':
      if (isScore(x) && isScore(y)) return compareScores(x as NumericValue, y as NumericValue);
      return compareNumeric(x as NumericValue, y as NumericValue);
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

/** Whether a number is the two figures of a result. */
export function isScore(value: Claim['value']): boolean {
  return (value as NumberMention).counted?.concept === 'score';
}

/** A result is two figures, no interval: which side is first depends on the direction of the page. */
function compareScores(x: NumericValue, y: NumericValue): Comparison {
  if (x.min === y.min && x.max === y.max) return outcome('equal', 1);
  return outcome('disjoint', x.min === y.min || x.max === y.max ? 0.9 : 0.5);
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
  if (inOneCase(a.name) === inOneCase(b.name)) return outcome('equal', 1);
  const samePlan = parts(a.name) === parts(b.name) && isArabic(a.name) === isArabic(b.name);
  return samePlan && foldKey(a.name) !== foldKey(b.name) ? outcome('variant', similarity, 'spelling') : outcome('equal', similarity);
}

/**
 * Whether two names of two parts or more are alike in all parts but one. Where a name says whose son somebody is, brothers and cousins are alike too:
 * it says nothing.
 */
function sharesAPart(a: PersonValue, b: PersonValue): boolean {
  const [x, y] = [a.key.split(' '), b.key.split(' ')];
  const differing = x.filter((unit, at) => unit !== y[at]).length;
  return x.length > 1 && x.length === y.length && differing === 1 && !saysDescent(a.name) && !saysDescent(b.name);
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
  if (mayBeOneCurrency(a, b)) return figures;
  return figures.outcome === 'equal' ? outcome('disjoint', 1, 'currency') : INCOMPARABLE;
}

function compareQuantities(a: QuantityValue, b: QuantityValue): Comparison {
  const factor = conversion(b.unit, a.unit);
  if (factor === undefined) return INCOMPARABLE;
  if (factor === 1) return compareNumeric(a, b);
  const converted = compareNumeric(a, { ...b, min: b.min * factor, max: b.max * factor, exactness: 'about' });
  return converted.outcome === 'contained' ? outcome('equal', converted.closeness, 'converted') : converted;
}
