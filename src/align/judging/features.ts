import { happeningTo, NAMES, type Difference } from '../../compare/differences.js';
import type { Laid } from '../../compare/lay.js';
import type { Passage, Term } from '../../compare/terms.js';
import type { JudgedFigure } from './figures.js';
import type { Held, Part } from './held.js';

/** What is seen of two texts, by name: what it means is said where it is counted. A name with a colon is one of a family. */
export type TextFeatures = ReadonlyMap<string, number>;

/** How much each kind of term says. */
const SAYS: Readonly<Record<Term['kind'], number>> = {
  event: 1,
  thing: 0.8,
  place: 1,
  person: 1,
  organisation: 0.9,
  name: 1,
  figure: 0.9,
  quality: 0.6,
  word: 0.9,
  turn: 0,
};
/** Shared weight, and terms, that are as many as texts of a line ever have. */
const MUCH = 5;
const MANY = 20;

type Add = (name: string, value?: number) => void;

/** The features of two texts: shares in [0, 1], and counts folded into [0, 1), of which the first says most. */
export function textFeatures({ parts }: Held): TextFeatures {
  const counts = new Map<string, number>();
  const count: Add = (name, value = 1) => void counts.set(name, (counts.get(name) ?? 0) + value);
  const missing = parts.flatMap(missingOf);
  for (const part of parts) {
    countCompany(part.laid, count);
    countCues(part, missing.length, count);
    for (const difference of part.found) for (const name of featuresOf(difference)) count(name);
    const only = onlyChange(part);
    if (only !== undefined) count(`only:${only}`);
  }
  for (const gone of missing) countMissing(gone, missing.length === 1, count);
  const figures = parts.flatMap((part) => part.figures);
  // A figure that both give is no sign of agreement where the one denies what the other says of it.
  const isDenied = parts.some(({ found }) => found.some(({ outright }) => outright));
  for (const figure of figures) if (!isDenied || figure.verdict !== 'supported') for (const name of figureFeatures(figure)) count(name);
  const features = new Map<string, number>([['bias', 1]]);
  for (const [name, value] of counts) features.set(name, 1 - 0.5 ** value);
  const set: Add = (name, value = 1) => {
    if (value !== 0) features.set(name, value);
  };
  setShares(parts, set);
  setFigures(figures, set);
  return features;
}

/** The kind of the one thing that was put for another, where all else is the same on both sides; of figures, of those that cannot both be right. */
function onlyChange({ laid: { a, toB, toA }, found, figures }: Part): string | undefined {
  const [only, ...more] = found.filter(({ kind }) => kind !== 'turned');
  if (!only || more.length > 0 || only.kind !== 'replaced' || only.place === undefined) return undefined;
  if (!toB.every((j, i) => j >= 0 || i === only.a) || !toA.every((i, j) => i >= 0 || j === only.b)) return undefined;
  const words = a.terms[only.a]?.words ?? [];
  const read = figures.find(({ claim }) => words.some(({ start, end }) => claim.start < end && start < claim.end));
  if (read && (read.verdict === 'open' || read.verdict === 'supported')) return undefined;
  return only.family === undefined ? (only.of ?? 'mixed') : 'kin';
}

/** The features that one difference counts for. */
export function featuresOf({ kind, name, place, family, elsewhere, outright, a, cue, of }: Difference): string[] {
  switch (kind) {
    case 'turned':
      return [`turned-${place ? 'beside' : 'far'}${elsewhere ? '-elsewhere' : ''}`];
    case 'replaced': {
      const what = of === undefined ? 'mixed' : name.slice(0, name.indexOf('-'));
      return [`replaced:${what}`, ...(place === 'slot' ? [`slot:${what}`] : []), ...(family === undefined ? [] : [`kin:${family}`])];
    }
    case 'denial':
      return [a >= 0 || cue?.of === 'a' ? 'denied' : 'affirmed', ...(outright ? ['denied-outright'] : [])];
    case 'swapped':
      return [kind, `swapped:${name}`];
    default:
      return [kind, ...(place ? [`${kind}-in-${place}`] : [])];
  }
}

/** What both texts say, by weight. */
function sharedWeight({ a, strength }: Laid): number {
  return a.terms.reduce((sum, term, i) => sum + SAYS[term.kind] * (strength[i] ?? 0), 0);
}

function weightOf({ terms }: Passage): number {
  return Math.max(
    0.1,
    terms.reduce((sum, term) => sum + SAYS[term.kind], 0),
  );
}

/** Share of the lesser text that the other says too. */
export function sharedOfLesser({ parts }: Held): number {
  const [shared, a, b] = weighed(parts);
  return shared / Math.min(a, b);
}

function weighed(parts: readonly Part[]): readonly [shared: number, a: number, b: number] {
  const sum = (value: (part: Part) => number): number => parts.reduce((total, part) => total + value(part), 0);
  return [sum(({ laid }) => sharedWeight(laid)), sum(({ laid }) => weightOf(laid.a)), sum(({ laid }) => weightOf(laid.b))];
}

/** How much of each text the other says too, how exactly and in what order. */
function setShares(parts: readonly Part[], set: Add): void {
  const [shared, a, b] = weighed(parts);
  const terms = parts.flatMap(({ laid }) => laid.a.terms);
  const strength = parts.flatMap(({ laid }) => laid.strength.filter((own) => own > 0));
  set('shared', Math.min(1, shared / MUCH));
  set('shared-of-short', shared / a);
  set('shared-of-long', shared / b);
  set('shared-of-lesser', shared / Math.min(a, b));
  set('exact', strength.filter((own) => own >= 0.9).length / Math.max(1, strength.length));
  set('said', strength.length / Math.max(1, terms.length));
  set('length', Math.min(1, terms.length / MANY));
  const [leftA, leftB] = [parts.some(({ laid }) => laid.toB.includes(-1)), parts.some(({ laid }) => laid.toA.includes(-1))];
  if (!leftA && !leftB) set(parts.some(({ found }) => found.length > 0) ? 'nothing-left-but' : 'nothing-left');
  if (leftA !== leftB) set('one-side-left');
  const orders = parts.map(({ laid }) => laid.toB.filter((j) => j >= 0));
  const steps = orders.reduce((sum, order) => sum + Math.max(0, order.length - 1), 0);
  const inverted = orders.reduce((sum, order) => sum + order.filter((j, at) => at > 0 && (order[at - 1] ?? 0) > j).length, 0);
  set('inverted', inverted / Math.max(1, steps));
}

/** Names, figures and happenings that both give, and things that do the same on both sides. */
function countCompany({ a, b, toB }: Laid, count: Add): void {
  const shared = [...toB.entries()].filter(([, j]) => j >= 0);
  for (const [i] of shared) {
    const kind = a.terms[i]?.kind;
    if (kind === 'event' || kind === 'figure') count(`same-${kind}`);
    if (kind && NAMES.has(kind)) count('same-name');
  }
  if (shared.some(([i, j]) => sameSide(a.terms[happeningTo(a, i)], b.terms[happeningTo(b, j)]))) count('same-side');
}

function sameSide(one: Term | undefined, other: Term | undefined): boolean {
  return one?.pole !== undefined && one.pole.scale === other?.pole?.scale && one.pole.pole === other.pole.pole;
}

/** Negations on both sides, and what is denied of a thing that the other does not speak of. */
function countCues({ laid: { a, b }, found }: Part, missing: number, count: Add): void {
  const [denies, deniesToo] = [a, b].map(({ cues }) => cues.length > 0);
  const differ = found.some(({ kind }) => kind === 'denial');
  if (denies && deniesToo) count('both-deny');
  if (differ && missing === 0) count('denied-all');
  if (denies && !deniesToo && !differ) count('denied-open');
}

/** A term of the short text that the long one does not say. */
export interface Missing {
  readonly part: Part;
  readonly at: number;
  readonly term: Term;
  /** A name before the sentence's first verb: the other text may call it "he". */
  readonly isSubject: boolean;
  /** What is on both sides of it is said. */
  readonly between: boolean;
}

export function missingOf(part: Part): Missing[] {
  const { a, toB } = part.laid;
  const isSaid = (at: number): boolean => (toB[at] ?? -1) >= 0;
  const upTo = (at: number): number => (at < 0 ? a.terms.length : at);
  const verb = upTo(a.terms.findIndex((term) => term.part === 'verb' || term.kind === 'event'));
  // What is said of the subject before its name ("the museum of Burgas") is no pronoun in the other text.
  const subjectEnd = Math.min(verb, upTo(a.terms.findIndex((term, at) => !NAMES.has(term.kind) && isSaid(at))));
  return a.terms.flatMap((term, at): Missing[] => {
    if (
      isSaid(at) ||
      term.kind === 'turn' ||
      term.kind === 'figure' ||
      part.found.some(({ kind, a: own }) => kind === 'converse' && own === at)
    )
      return [];
    const isReplaced = part.found.some(({ a: own, place }) => own === at && place !== undefined);
    const isSubject = NAMES.has(term.kind) && at < subjectEnd && !isReplaced;
    return [{ part, at, term, isSubject, between: isSaid(at - 1) && (at === a.terms.length - 1 || isSaid(at + 1)) }];
  });
}

function countMissing(missing: Missing, lone: boolean, count: Add): void {
  const { part, at, isSubject, between } = missing;
  count('missing');
  if (isSubject) count('subject');
  else for (const name of missingFeatures(missing)) count(name);
  if (between) count('between');
  const isLast = at === part.laid.a.terms.length - 1;
  if (isLast) count('last');
  if (!lone || isSubject) return;
  count('lone');
  if (isLast) count('lone-last');
  if (part.found.some(({ kind, a }) => kind === 'opposite' && a === at)) count('lone-opposite');
}

/** What a missing term that is no subject counts for. */
export function missingFeatures({ part, at, term }: Missing): string[] {
  const kind = classOf(term);
  return part.elsewhere[at] ? ['elsewhere'] : [`missing:${kind}`];
}

/** A name; else the part of speech where it is known, else the kind. */
function classOf({ kind, part }: Term): string {
  return NAMES.has(kind) ? 'name' : (part ?? kind);
}

/** What one figure, held against the other text's, counts for. */
export function figureFeatures({ claim, verdict, rivals, placed }: JudgedFigure): string[] {
  const own = [`figure-${verdict}`];
  if (verdict !== 'contradicted') return own;
  if (rivals === 1) own.push('figure-alone');
  if (placed) own.push('figure-placed');
  if (claim.kind === 'date' || claim.kind === 'ordinal') own.push(`figure:${claim.kind}`);
  return own;
}

function setFigures(figures: readonly JudgedFigure[], set: Add): void {
  const contradicted = figures.filter(({ verdict }) => verdict === 'contradicted');
  set('figure-near', Math.max(0, ...contradicted.map(({ affinity }) => affinity)));
  if (figures.length > 0 && figures.every(({ verdict }) => verdict === 'supported')) set('figures-all');
  if (contradicted.some(({ claim }) => claim.kind === 'date') && figures.some(({ claim }) => claim.kind !== 'date')) set('other-date');
}
