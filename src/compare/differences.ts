import { areConverse, denyingEvent, excludedScale, isMutual, sharedFamily } from './kin.js';
import { turnedOver, type Laid } from './lay.js';
import { rivalry, SAID } from './likeness.js';
import { poleRelation } from './opposition.js';
import type { Cue, Passage, Term, TermKind } from './terms.js';

/** What two passages differ in, as far as it can be named. `a` and `b` are indices of terms; -1 where only the other side has one. */
export interface Difference {
  /**
   * `opposite`: two left-over words at the two ends of a scale; `turned`: one thing does the opposite, though both words may be on both sides;
   * `swapped`: two names changed places; `converse`: one happening from both of its ends; `denial`: one side denies what the other affirms;
   * `replaced`: a word is put for another.
   */
  readonly kind: 'opposite' | 'turned' | 'swapped' | 'converse' | 'denial' | 'replaced';
  /** What it is a difference of: the scale, the cue or event that denies, the kinds of the two words. */
  readonly name: string;
  readonly a: number;
  readonly b: number;
  /** Of a denial: the very next thing it is said of is on the other side as well, in like words. */
  readonly outright?: boolean;
  /** A negation that is no term of its own. */
  readonly cue?: { readonly of: 'a' | 'b'; readonly cue: Cue };
  /** The other of two names that changed places. */
  readonly with?: { readonly a: number; readonly b: number };
  /** Of a replacement: the kind of both words where they are of one. */
  readonly of?: TermKind;
  /** The two have the same place: `slot`: what is beside them is the same on both sides; `near`: what is around them is. */
  readonly place?: 'slot' | 'near';
  /** The family of things both belong to: gold and oil. */
  readonly family?: string;
  /** One of the two words is on the other side as well, of something else. */
  readonly elsewhere?: boolean;
}

/** Every difference of two passages laid over each other. */
export function differences(laid: Laid): Difference[] {
  const converse = converses(laid);
  const known = new Set(converse.map(({ a }) => a));
  const opposites = oppositesOf(laid, converse);
  const taken = { a: new Set([...opposites, ...converse].map(({ a }) => a)), b: new Set([...opposites, ...converse].map(({ b }) => b)) };
  const turns = turned(laid).filter(({ a }) => !known.has(a));
  const swaps = converse.length > 0 ? [] : swapped(laid);
  return [...converse, ...opposites, ...turns, ...swaps, ...denials(laid, taken), ...replaced(laid, taken)];
}

/** Left-over happenings that name one thing from both of its ends, where the two who take part changed places with them: "A beat B", "B lost to A". */
function converses(laid: Laid): Difference[] {
  const { a, b, toB, toA } = laid;
  const found: Difference[] = [];
  a.terms.forEach((term, i) => {
    if (toB[i] !== -1) return;
    const j = b.terms.findIndex(
      (other, at) => toA[at] === -1 && areConverse(term.events, other.events) && arePartiesExchanged(laid, i, at),
    );
    if (j >= 0) found.push({ kind: 'converse', name: term.events[0] ?? '', a: i, b: j });
  });
  return found;
}

/** Terms within which the parties of a happening are named. */
const PARTY_REACH = 6;

/** Whether two terms near a happening are in the other order near the other. */
function arePartiesExchanged({ a, b, toB }: Laid, i: number, j: number): boolean {
  const near = a.terms.flatMap((term, at) => {
    const against = toB[at] ?? -1;
    const isParty = NO_PARTY.has(term.kind) || against < 0 || Math.abs(at - i) > PARTY_REACH || Math.abs(against - j) > PARTY_REACH;
    return isParty ? [] : [against];
  });
  return b.terms.length > 0 && near.some((against, at) => at > 0 && (near[at - 1] ?? 0) > against);
}

const NO_PARTY: ReadonlySet<TermKind> = new Set(['event', 'figure', 'quality', 'turn']);

function oppositesOf(laid: Laid, converse: readonly Difference[]): Difference[] {
  const { a, b, toB, toA, knowledge } = laid;
  const found: Difference[] = [];
  const taken = new Set(converse.map((difference) => difference.b));
  const done = new Set(converse.map((difference) => difference.a));
  a.terms.forEach((term, i) => {
    if (toB[i] !== -1 || done.has(i)) return;
    const scaleOf = (other: Term): string | undefined =>
      scaleOfOpposites(term, other) ?? (rivalry(term, other, knowledge) === 'opposite' ? 'meaning' : undefined);
    const fits = (other: Term, at: number): boolean =>
      toA[at] === -1 && !taken.has(at) && scaleOf(other) !== undefined && (term.kind !== 'turn' || placeOf(laid, i, at) !== undefined);
    const j = b.terms.findIndex(fits);
    const other = b.terms[j];
    if (!other) return;
    taken.add(j);
    const place = placeOf(laid, i, j);
    found.push({ kind: 'opposite', name: scaleOf(other) ?? '', a: i, b: j, ...(place ? { place } : {}) });
  });
  return found;
}

/** The scale of confirming and denying: which of them is said is a matter of how often either side denies. */
const TRUTH = 'truth';

/** The scale at whose two ends two terms are. */
function scaleOfOpposites(a: Term, b: Term): string | undefined {
  const poles = a.pole && b.pole ? poleRelation(a.pole, b.pole) : undefined;
  if (poles) return poles.same || poles.scale === TRUTH ? undefined : poles.scale;
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const scale = excludedScale(one.events);
    if (scale !== undefined && other.pole?.scale === scale) return `still-${scale}`;
  }
  return undefined;
}

/** How far, in terms, the happening may be from what it happens to. */
const REACH = 3;

function turned({ a, b, toB, toA }: Laid): Difference[] {
  const found: Difference[] = [];
  a.terms.forEach((term, i) => {
    const j = toB[i] ?? -1;
    const other = b.terms[j];
    if (!other || term.pole || other.pole || term.kind === 'figure') return;
    const [x, y] = [happeningTo(a, i), happeningTo(b, j)];
    const [one, two] = [a.terms[x]?.pole, b.terms[y]?.pole];
    if (!one || !two || one.scale !== two.scale || one.pole === two.pole) return;
    if (found.some((known) => known.a === x && known.b === y)) return;
    const beside = Math.abs(x - i) === 1 && Math.abs(y - j) === 1;
    const elsewhere = (toB[x] ?? -1) >= 0 || (toA[y] ?? -1) >= 0;
    found.push({ kind: 'turned', name: one.scale, a: x, b: y, ...(beside ? { place: 'slot' } : {}), elsewhere });
  });
  return found;
}

/** The happening with an opposite that is nearest to a term: of two as near the one before it. -1 where none is. */
export function happeningTo({ terms }: Passage, at: number): number {
  for (let distance = 1; distance <= REACH; distance += 1) {
    for (const near of [at - distance, at + distance]) if (terms[near]?.kind === 'event' && terms[near].pole) return near;
  }
  return -1;
}

export const NAMES: ReadonlySet<TermKind> = new Set(['place', 'person', 'organisation', 'name']);

/** Two names that are in the other order on the other side: who did it to whom. Other words only where nothing else was changed. The first such pair. */
function swapped(laid: Laid): Difference[] {
  const { a, toB, toA, strength } = laid;
  const isAll = toA.every((i) => i >= 0) && strength.every((own) => own === 1);
  const names = a.terms.flatMap((term, i) =>
    strength[i] === 1 && (NAMES.has(term.kind) || (isAll && !NO_PARTY.has(term.kind))) ? [i] : [],
  );
  for (const i of names) {
    const j = toB[i] ?? -1;
    const k = names.find((at) => at > i && (toB[at] ?? -1) < j);
    if (k === undefined) continue;
    const others = { a: k, b: toB[k] ?? -1 };
    const act = actBetween(laid, { a: i, b: j }, others);
    // Without names it takes an act of one upon another, and both just changed places.
    if (!NAMES.has(a.terms[i]?.kind ?? 'word') && !(act?.pole && !isMutual(act.events) && others.b === i && j === k)) continue;
    return [{ kind: 'swapped', name: act === undefined ? 'apart' : isMutual(act.events) ? 'mutual' : 'about', a: i, b: j, with: others }];
  }
  return [];
}

interface Pair {
  readonly a: number;
  readonly b: number;
}

/** The happening that both sides have before both names or between them: "A calls B", "B calls A". */
function actBetween({ a, toB }: Laid, one: Pair, other: Pair): Term | undefined {
  return a.terms.find((term, at) => {
    const against = toB[at] ?? -1;
    if (term.kind !== 'event' || against < 0) return false;
    return at < one.a ? against < other.b : at < other.a && other.b < against && against < one.b;
  });
}

/** Left-over terms, each put for another on the other side: those in one slot first, then of one family, then of one kind. */
function replaced(laid: Laid, taken: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> }): Difference[] {
  const { a, b, toB, toA } = laid;
  const used = { a: new Set(taken.a), b: new Set(taken.b) };
  const found: Difference[] = [];
  const meet = (fits: (term: Term, other: Term, place: Difference['place']) => boolean): void => {
    a.terms.forEach((term, i) => {
      if (toB[i] !== -1 || used.a.has(i) || term.kind === 'turn') return;
      const j = b.terms.findIndex(
        (other, at) => toA[at] === -1 && !used.b.has(at) && other.kind !== 'turn' && fits(term, other, placeOf(laid, i, at)),
      );
      const other = b.terms[j];
      if (!other) return;
      used.a.add(i);
      used.b.add(j);
      found.push(replacement(laid, i, j, term, other));
    });
  };
  meet((term, other, place) => place === 'slot' && kindOf(term) === kindOf(other));
  meet((term, other) => sharedFamily(term.concepts, other.concepts) !== undefined);
  meet((_term, _other, place) => place === 'slot');
  meet((term, other, place) => place !== undefined && kindOf(term) === kindOf(other));
  meet((term, other) => kindOf(term) === kindOf(other));
  return found;
}

/** Of words of which nothing else is known, the part of speech is what they have in common. */
function kindOf({ kind, part }: Term): string {
  return kind === 'word' ? (part ?? kind) : kind;
}

function replacement(laid: Laid, i: number, j: number, term: Term, other: Term): Difference {
  const place = placeOf(laid, i, j);
  const family =
    sharedFamily(term.concepts, other.concepts) ?? (rivalry(term, other, laid.knowledge) === 'sibling' ? 'sibling' : undefined);
  return {
    kind: 'replaced',
    name: [kindOf(term), kindOf(other)].sort().join('-'),
    a: i,
    b: j,
    ...(place ? { place } : {}),
    ...(term.kind === other.kind ? { of: term.kind } : {}),
    ...(family === undefined ? {} : { family }),
  };
}

/** Terms within which what is around one place is around the other. */
const NEAR = 2;

/** Whether two terms have one place: what is right before and right after is the same; or some of what is around them. Two edges are alike, but no company. */
export function placeOf({ toB, a, b }: Pick<Laid, 'a' | 'b' | 'toB'>, i: number, j: number): Difference['place'] {
  const before = i > 0 && j > 0 && toB[i - 1] === j - 1;
  const after = i + 1 < a.terms.length && j + 1 < b.terms.length && toB[i + 1] === j + 1;
  const opening = i === 0 && j === 0;
  const closing = i === a.terms.length - 1 && j === b.terms.length - 1;
  if ((before && (after || closing)) || (after && opening)) return 'slot';
  const around = [-2, -1, 1, 2].some((step) => {
    const against = toB[i + step] ?? -1;
    return against >= 0 && Math.abs(against - j) <= NEAR;
  });
  return around ? 'near' : undefined;
}

/** A denial of one side: a particle, or a word that denies. */
interface Denying {
  readonly name: string;
  /** The term that denies; -1 where it is none. */
  readonly at: number;
  readonly outright: boolean;
  readonly cue?: Cue;
}

/**
 * What one side alone denies. Two denials deny no more than none, and to deny a thing says that it is not so: what counts is whether both
 * sides deny an odd number of times.
 */
function denials(laid: Laid, taken: { readonly a: ReadonlySet<number>; readonly b: ReadonlySet<number> }): Difference[] {
  const [ofA, ofB] = [deniesOf(laid, taken.a), deniesOf(turnedOver(laid), taken.b)];
  if (ofA.length % 2 === ofB.length % 2) return [];
  const [side, own] = ofA.length > ofB.length ? (['a', ofA] as const) : (['b', ofB] as const);
  return own.slice(0, own.length % 2 === 1 ? own.length : 1).map(({ name, at, outright, cue }) => ({
    kind: 'denial',
    name,
    a: side === 'a' ? at : -1,
    b: side === 'b' ? at : -1,
    ...(outright ? { outright } : {}),
    ...(cue && at < 0 ? { cue: { of: side, cue } } : {}),
  }));
}

/** The denials of `a`, without those that `b` has in like words and those of what `b` does not speak of. */
function deniesOf({ a, toB, strength }: Laid, taken: ReadonlySet<number>): Denying[] {
  const found: Denying[] = [];
  const isExact = (i: number): boolean => (toB[i] ?? -1) >= 0 && (strength[i] ?? 0) >= IN_LIKE_WORDS;
  for (const cue of a.cues) {
    const at = a.terms.findIndex(
      ({ sentence, words }) => sentence === cue.sentence && words.some(({ start, end }) => cue.start < end && start < cue.end),
    );
    if ((toB[at] ?? -1) >= 0 || taken.has(at)) continue;
    if (isSaid(a, toB, strength, cue))
      found.push({ name: denyingEvent(a.terms[at]?.events ?? []) ?? cue.name, at, cue, outright: isExact(firstAfter(a, cue)) });
  }
  a.terms.forEach((term, i) => {
    const event = toB[i] === -1 && !taken.has(i) ? denyingEvent(term.events) : undefined;
    const [start, end] = [term.words[0]?.start ?? 0, term.words.at(-1)?.end ?? 0];
    if (event === undefined || found.some(({ at }) => at === i) || !isSaid(a, toB, strength, { sentence: term.sentence, start, end }))
      return;
    found.push({ name: event, at: i, outright: isExact(i + 1) });
  });
  return found;
}

/** Likeness from which two terms are one in like words. */
const IN_LIKE_WORDS = 0.9;

/** The first term after a cue in its sentence; -1 where none is. */
function firstAfter({ terms }: Passage, { sentence, end }: Cue): number {
  return terms.findIndex((term) => term.sentence === sentence && (term.words[0]?.start ?? 0) >= end);
}

/** Terms from a denial to what it denies, where that is not known. */
const DENIED_WITHIN = 3;

/** Whether anything of what a cue denies is said on the other side. */
function isSaid(
  { terms }: Passage,
  toB: readonly number[],
  strength: readonly number[],
  { sentence, start, end, scope }: Pick<Cue, 'sentence' | 'start' | 'end' | 'scope'>,
): boolean {
  const first = terms.findIndex(
    (term) => term.sentence === sentence && (term.words.at(-1)?.end ?? 0) > Math.min(start, scope?.start ?? start),
  );
  const last = scope
    ? terms.findLastIndex((term) => term.sentence === sentence && (term.words[0]?.start ?? 0) < Math.max(end, scope.end))
    : first;
  return terms.some(
    (_, i) => i >= first && i <= Math.max(last, first + DENIED_WITHIN) && (toB[i] ?? -1) >= 0 && (strength[i] ?? 0) >= SAID,
  );
}
