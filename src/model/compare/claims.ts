import type { Claim, ClaimKind, ClaimOf, Claims, Link, WordingValue } from '../claim.js';
import type { DateValue, MoneyValue, NumericValue, PersonValue, QuantityValue } from '../mention.js';
import { INCOMPARABLE, outcome, type Comparison } from './comparison.js';
import { mayBeOneCurrency } from './currencies.js';
import { compareDates } from './dates.js';
import { compareDurations } from './durations.js';
import { compareNumeric } from './numeric.js';
import { compareDocumentTypes, compareEvents, compareOrganisations, comparePlaces } from './things.js';
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
  const written = writtenAlike(a, b);
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
  if (a.kind === 'date' && b.kind === 'date') return compareCopiedDates(a, b, compared);
  if (compared.outcome === 'equal') return compared;
  if (isFigure(a) && isFigure(b) && compared.outcome === 'contained') {
    const [x, y]: [NumericValue, NumericValue] = [a.value, b.value];
    const bare = outcomeOfBare(x, y);
    // Two figures written as finely are no rounding of one another.
    if (bare.facets.includes('rounding') && x.exactness === y.exactness && measuredIn(a) === measuredIn(b) && isAsFine(a.quote, b.quote))
      return outcome('disjoint', bare.closeness, y.min > x.min ? 'rising' : 'falling');
    if (x.min !== x.max && y.min !== y.max && measuredIn(a) === measuredIn(b)) return outcome('disjoint', compared.closeness, 'bound');
    if (
      x.exactness === y.exactness &&
      x.exactness !== 'exact' &&
      x.exactness !== 'range' &&
      measuredIn(a) === measuredIn(b) &&
      bare.outcome === 'disjoint'
    )
      return outcome('disjoint', bare.closeness, ...bare.facets, 'bound');
  }
  if (a.kind === 'duration' && b.kind === 'duration' && compared.outcome === 'contained') {
    const [x, y] = [a.value, b.value];
    const bare = compareDurations({ ...x, exactness: 'exact' }, { ...y, exactness: 'exact' });
    if (x.exactness === y.exactness && x.exactness !== 'exact' && bare.outcome === 'disjoint')
      return outcome('disjoint', bare.closeness, ...bare.facets, 'bound');
  }
  const areOffices = a.kind === 'role-title' && b.kind === 'role-title';
  return areOffices && compared.outcome === 'incomparable' && titleOf(a) !== titleOf(b) ? outcome('disjoint', 0.5, 'title') : compared;
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
function titleOf({ value }: ClaimOf<'role-title'>): string {
  return value.title.replace(/^(?:(?:late|former|ousted|acting|elect)-)+/u, '');
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

type Figure = ClaimOf<'number' | 'percent' | 'money' | 'quantity'>;

const FIGURES: ReadonlySet<ClaimKind> = new Set(['number', 'percent', 'money', 'quantity']);

function isFigure(claim: Claim): claim is Figure {
  return FIGURES.has(claim.kind);
}

/** What may make two values one that are read as two. */
function writtenAlike(a: Claim, b: Claim): string | undefined {
  if (isFigure(a) && isFigure(b)) return sameAsWritten(a, b);
  return a.kind === 'date' && b.kind === 'date' && isSameSaying(a, b) ? 'saying' : undefined;
}

/**
 * Whether two figures that are read as two are written as one may be: 5.120 for 5,120, since the press uses either mark for thousands and for decimals;
 * -40 for 40 where a dash opens a parenthesis; 2/1 for 1-2.
 */
function sameAsWritten(a: Figure, b: Figure): 'grouping' | 'rounding' | 'sign' | 'score' | undefined {
  const [x, y] = [a.value.min, b.value.min];
  if (measuredIn(a) !== measuredIn(b)) return undefined;
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
function isRoughlySpoken(a: Figure, b: Figure, x: number, y: number): boolean {
  const rough = a.value.approximate || b.value.approximate;
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
export function measuredIn(claim: Claim): string | undefined {
  return claim.kind === 'quantity' ? claim.value.unit : claim.kind === 'money' ? claim.value.currency : undefined;
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
function isSameSaying(a: ClaimOf<'date'>, b: ClaimOf<'date'>): boolean {
  const [x, y] = [a.value, b.value];
  const own = [x, y].every(({ steps }) => !(steps ?? []).some((step) => step.includes('from-publication')));
  return own && x.basis === 'relative' && y.basis === 'relative' && foldKey(a.quote) === foldKey(b.quote);
}

/** How two values of each kind compare. */
const COMPARING: { readonly [Kind in ClaimKind]: (a: Claims[Kind], b: Claims[Kind]) => Comparison } = {
  date: ({ value: x }, { value: y }) => compareDates(x, y),
  time: ({ value: x }, { value: y }) => compareTimes(x, y),
  duration: ({ value: x }, { value: y }) => compareDurations(x, y),
  number: (a, b) => (isScore(a) && isScore(b) ? compareScores(a.value, b.value) : compareNumeric(a.value, b.value)),
  percent: ({ value: x }, { value: y }) => compareNumeric(x, y),
  money: ({ value: x }, { value: y }) => compareMoney(x, y),
  quantity: ({ value: x }, { value: y }) => compareQuantities(x, y),
  ordinal: ({ value: { value: x } }, { value: { value: y } }) =>
    x === y ? outcome('equal', 1) : outcome('disjoint', 0.5, y > x ? 'rising' : 'falling'),
  'person-name-spelling': ({ value: x }, { value: y }) => compareNames(x, y),
  'role-title': ({ value: x }, { value: y }) => compareRoles(x, y),
  place: ({ value: x }, { value: y }) => comparePlaces(x, y),
  organisation: ({ value: x }, { value: y }) => compareOrganisations(x, y),
  'document-type': ({ value: x }, { value: y }) => compareDocumentTypes(x, y),
  polarity: (a, b) => compareEvents({ ...a.value, negated: a.negated }, { ...b.value, negated: b.negated }),
  wording: ({ value: x }, { value: y }) => compareWordings(x, y),
};

function compareValues<Kind extends ClaimKind>(a: Claims[Kind] & { readonly kind: Kind }, b: Claims[Kind]): Comparison {
  return a.kind === b.kind ? COMPARING[a.kind](a, b) : INCOMPARABLE;
}

/** Whether a number is the two figures of a result. */
export function isScore({ value }: ClaimOf<'number'>): boolean {
  return value.counted?.concept === 'score';
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
