import type { Claim, Fact, Link } from '../model/claim.js';
import { parseIsoDay } from '../model/dates.js';
import { toldCourse } from '../model/compare/course.js';
import { BROKEN_SUM } from '../align/links.js';
import type { Comparison } from '../model/compare/comparison.js';
import type { DiscrepancyKind, Relation, Severity } from '../model/report.js';
import { compareClaims, compareLinked } from '../model/compare/claims.js';
import { compareBy } from './comparators.js';
import { writtenIn } from './expressions/written.js';
import { holds, holdsApart, holdsOf, type ClaimPair, type Surroundings } from './pair.js';
import type { RuleBook } from './rule-book.js';
import type { Condition, Rule, Verdict } from './rule.js';
import { foldKey } from '../text/fold.js';
import { ValuesAlike, type Same } from './values-alike.js';

/** What the rules need to know of the documents beyond the claims. */
export interface Provenance {
  /** Publication of a document as a comparable string, `''` where unknown. */
  readonly published: (document: number) => string;
  /** Whether a document is a draft without a day: what it says differently is no later word. */
  readonly undatedDraft?: (document: number) => boolean;
  /** Whether one of the two documents is derived from the other. */
  readonly copied: (a: number, b: number) => boolean;
  /** How two values of one kind compare by the house's own names; absent where it has none. */
  readonly compare?: (a: Claim, b: Claim) => Comparison;
  /** The house's own spelling of what two claims name, `''` where it has none. */
  readonly ours: (a: Claim, b: Claim) => string;
  readonly around: Surroundings;
}

/** One rule's judgement of one fact: the pairs it holds to stand in one relation. */
export interface Finding {
  readonly fact: Fact;
  readonly rule: Rule;
  readonly kind: DiscrepancyKind;
  readonly relation: Relation;
  readonly severity: Severity;
  /** The severity by the rule, before it was weighed how certain the finding is. */
  readonly gravest: Severity;
  /** Settings give the severity. */
  readonly fixed?: true;
  /** In [0, 1]: that the strongest pair is of one fact, until `withCertainty` weighs the whole. */
  readonly confidence: number;
  /** The strongest pair first. */
  readonly pairs: readonly ClaimPair[];
  /** Whether two claims give one value, as the rule compares them. */
  readonly same: Same;
}

interface Decision {
  readonly rule: Rule;
  readonly verdict: Verdict;
  /** The pair as the rule sees it. */
  readonly pair: ClaimPair;
}

/** Judges one fact by every rule that selects its kind; the first rule that has a verdict on a pair decides that pair. */
export function judge(fact: Fact, book: RuleBook, provenance: Provenance): Finding[] {
  const found = new Map<string, Omit<Decision, 'pair'> & { kind: DiscrepancyKind; pairs: { pair: ClaimPair; confidence: number }[] }>();
  const numbers = new Map<Rule, number>();
  for (const linked of pairsOf(fact, provenance)) {
    const decision = decide(linked, book.rulesFor(fact.kind, linked.a.document, linked.b.document));
    if (!decision) continue;
    const { rule, verdict, pair } = decision;
    // Two identical strings show a reader nothing.
    if (!AGREEING.has(verdict.relation) && foldKey(pair.a.quote) === foldKey(pair.b.quote)) continue;
    const confidence = pair.score * (verdict.confidence ?? 1);
    if (confidence < rule.confidenceFloor) continue;
    const kind = verdict.kind ?? rule.kind ?? fact.kind;
    // A rule may be set otherwise for some documents: then its findings there are findings of their own.
    if (!numbers.has(rule)) numbers.set(rule, numbers.size);
    const key = `${numbers.get(rule) ?? 0} ${verdict.relation} ${kind}`;
    const known = found.get(key);
    if (known) known.pairs.push({ pair, confidence });
    else found.set(key, { rule, verdict, kind, pairs: [{ pair, confidence }] });
  }
  return [...found.values()].flatMap(({ rule, verdict, kind, pairs: all }) => {
    const same = sameness(rule, provenance);
    return connected(all, same).map((pairs) => {
      const ordered = [...pairs].sort((x, y) => y.confidence - x.confidence);
      return {
        fact,
        rule,
        kind,
        relation: verdict.relation,
        severity: verdict.severity,
        gravest: verdict.severity,
        ...(verdict.fixed ? { fixed: verdict.fixed } : {}),
        confidence: Math.round((ordered[0]?.confidence ?? 0) * 100) / 100,
        pairs: ordered.map(({ pair }) => pair),
        same,
      };
    });
  });
}

/** Relations in which the two sides are right together: the same words may give them. */
const AGREEING: ReadonlySet<Relation> = new Set(['agreement', 'refinement', 'update']);

/** When two claims give one value, as a rule compares them. */
function sameness({ compare: own }: Rule, { compare = compareClaims }: Provenance): Finding['same'] {
  return (a, b) => (own ? compareBy(own, a, b) : compare(a, b)).outcome === 'equal';
}

/** Pairs that share a claim or a value belong together; others are findings of their own, even within one fact. */
function connected<T extends { readonly pair: ClaimPair }>(pairs: readonly T[], same: Finding['same']): T[][] {
  // Values first, so that each claim is held against the values seen rather than against every claim.
  const values = new ValuesAlike<number>(same);
  let count = 0;
  const valueOf = new Map<Claim, number>();
  const groupOf: number[] = [];
  const numberOf = (claim: Claim): number => {
    const known = valueOf.get(claim);
    if (known !== undefined) return known;
    const like = values.find(claim);
    const number = like ?? count++;
    if (like === undefined) values.add(claim, number);
    valueOf.set(claim, number);
    return number;
  };
  const root = (value: number): number => {
    let at = value;
    while ((groupOf[at] ?? at) !== at) at = groupOf[at] ?? at;
    return at;
  };
  for (const { pair } of pairs) groupOf[root(numberOf(pair.a))] = root(numberOf(pair.b));
  const groups = new Map<number, T[]>();
  for (const entry of pairs) {
    const key = root(numberOf(entry.pair.a));
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

function decide(pair: ClaimPair, rules: readonly Rule[]): Decision | undefined {
  for (const rule of rules) {
    const considered = consider(pair, rule);
    if (considered.by === 'verdict') return { rule, verdict: considered.verdict, pair: considered.pair };
  }
  return undefined;
}

/** What one rule makes of a pair: its verdict, or what kept it from one. */
export type Consideration =
  | { readonly by: 'verdict'; readonly verdict: Verdict; readonly pair: ClaimPair }
  /** The rule is for other pairs, or no verdict of it holds. */
  | { readonly by: 'select' | 'verdicts' }
  | { readonly by: 'unless'; readonly condition: Condition };

export function consider(linked: ClaimPair, rule: Rule): Consideration {
  const pair = asSeenBy(rule, linked);
  if (!pair) return { by: 'select' };
  if (rule.select.when && !holds(rule.select.when, pair)) return { by: 'select' };
  const guard = rule.unless?.find((condition) => holds(condition, pair));
  if (guard) return { by: 'unless', condition: guard };
  const verdict = rule.verdicts.find(({ when }) => holds(when, pair));
  return verdict ? { by: 'verdict', verdict, pair } : { by: 'verdicts' };
}

/** The pair with the sides where the rule wants them, compared its way; nothing where the rule is for other pairs. */
function asSeenBy({ select: { sides, when }, compare }: Rule, linked: ClaimPair): ClaimPair | undefined {
  const { a, b, around } = linked;
  const fits = sides === undefined || fitsSides(sides, a, b, around);
  if (!fits && !fitsSides(sides, b, a, around)) return undefined;
  const pair = fits ? linked : turned(linked);
  // Comparing costs more than asking: most rules are for other pairs.
  if (compare === undefined || (when && !holdsApart(when, pair))) return pair;
  return { ...pair, comparison: compareBy(compare, pair.a, pair.b) };
}

function fitsSides(sides: NonNullable<Rule['select']['sides']>, a: Claim, b: Claim, around: Surroundings): boolean {
  return (sides.a === undefined || holdsOf(sides.a, a, around)) && (sides.b === undefined || holdsOf(sides.b, b, around));
}

const OPPOSITE: Readonly<Record<string, string>> = { rising: 'falling', falling: 'rising' };

function turned(pair: ClaimPair): ClaimPair {
  const facets = pair.comparison.facets.map((facet) => OPPOSITE[facet] ?? facet);
  return { ...pair, a: pair.b, b: pair.a, comparison: { ...pair.comparison, facets }, turned: true };
}

/** Every linked pair of a fact, earlier publication first. */
function* pairsOf(fact: Fact, provenance: Provenance): Generator<ClaimPair> {
  for (const link of fact.links) yield pairOf(link, provenance);
}

/** A link as the rules see it: the earlier side first. */
export function pairOf(link: Link, { published, copied, undatedDraft = () => false, compare, ours, around }: Provenance): ClaimPair {
  const [timeOfA, timeOfB] = [published(link.a.document), published(link.b.document)];
  const isDated = timeOfA !== '' && timeOfB !== '';
  const length = Math.min(timeOfA.length, timeOfB.length);
  const order = isDated ? compareText(timeOfA.slice(0, length), timeOfB.slice(0, length)) : 0;
  const [a, b] = order > 0 ? [link.b, link.a] : [link.a, link.b];
  const asLinked = compare === undefined && a === link.a;
  const compared = asLinked ? link.comparison : compareLinked(link.directness, a, b, compare?.(a, b));
  const edited = link.directness === 'verbatim' && copied(a.document, b.document);
  const follows = !(edited && nameWeekdays(a, b, published)) && followsPublication(a, b, published(a.document), published(b.document));
  const seen = [...(follows ? ['follows-publication'] : []), ...(link.features[BROKEN_SUM] === 1 ? ['broken-sum'] : [])];
  const comparison = seen.length > 0 ? { ...compared, facets: [...compared.facets, ...seen] } : compared;
  const told = undatedDraft(a.document) || undatedDraft(b.document) ? undefined : toldCourse(a, b, comparison.facets);
  return {
    a,
    b,
    comparison,
    score: link.score,
    features: link.features,
    directness: link.directness,
    copied: copied(a.document, b.document),
    published: told ? 'apart' : !isDated ? 'unknown' : order === 0 ? 'same' : 'apart',
    change: told
      ? told
      : order === 0
        ? 'unknown'
        : comparison.facets.includes('rising')
          ? 'rising'
          : comparison.facets.includes('falling')
            ? 'falling'
            : 'unknown',
    ours: ours(a, b),
    around,
  };
}

/**
 * Whether two days are said by their weekdays and lie off the days of publication: in a copy those are words like others. "Today, Sunday" is of its
 * own day.
 */
function nameWeekdays(a: Claim, b: Claim, published: Provenance['published']): boolean {
  return [a, b].every(({ value, document }) => {
    if (!('said' in value) || value.said.weekday === undefined) return false;
    const [day, out] = [parseIsoDay(value.earliest), parseIsoDay(published(document).slice(0, 10))];
    return day !== undefined && out !== undefined && Math.abs(day - out) > 1;
  });
}

/**
 * Whether two days lie as far apart as the days the articles were published on: what each tells of "today", a bulletin or a meeting, is of its own
 * day.
 */
function followsPublication(a: Claim, b: Claim, publishedA: string, publishedB: string): boolean {
  if (a.kind !== 'date' || b.kind !== 'date' || a.document === b.document) return false;
  const [x, y] = [a.value, b.value];
  if (x.basis !== 'relative' || y.basis !== 'relative') return false;
  const days = [x.earliest, y.earliest, publishedA.slice(0, 10), publishedB.slice(0, 10)].map(parseIsoDay);
  const [dayA, dayB, outA, outB] = days;
  if (dayA === undefined || dayB === undefined || outA === undefined || outB === undefined) return false;
  return dayA !== dayB && dayB - dayA === outB - outA;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Claims of a finding by distinct value, in reading order of their first claim. */
export function positionsOf(finding: Finding): Claim[][] {
  const claims = new Set(finding.pairs.flatMap(({ a, b }) => [a, b]));
  const own = new ValuesAlike<Claim>(finding.same);
  for (const claim of claims) own.add(claim, claim);
  const equals = finding.fact.claims.filter((claim) => !claims.has(claim) && own.find(claim));
  const positions: Claim[][] = [];
  const homes = new ValuesAlike<Claim[]>(finding.same);
  for (const claim of [...claims, ...equals]) {
    const home = homes.find(claim);
    if (home) home.push(claim);
    else {
      const position = [claim];
      positions.push(position);
      homes.add(claim, position);
    }
  }
  return positions.length < 2 && tellsSidesApart(finding.rule) ? sidesOf(finding) : positions;
}

/** Whether a rule goes by more than the values: then two sides that give one value may differ in what it asks about. */
function tellsSidesApart(rule: Rule): boolean {
  return rule.select.sides !== undefined || writtenIn(rule).length > 0;
}

function sidesOf({ pairs }: Finding): Claim[][] {
  const first = new Set(pairs.map(({ a }) => a));
  return [[...first], [...new Set(pairs.map(({ b }) => b))].filter((claim) => !first.has(claim))].filter((side) => side.length > 0);
}
