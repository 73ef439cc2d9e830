import { isMention } from '../model/mention.js';
import type { ReadSentence } from '../model/reading.js';
import type { DiscrepancyKind } from '../model/report.js';
import { type Place, type Sentences, contentOf, isQuoted, meets } from './change.js';
import { isRelated, sayTheSame } from './equivalence.js';
import { type Pole, poleRelation } from './opposition.js';
import { hunkAt, opposite } from './overlay.js';
import { ONE_CHANGE } from './thresholds.js';
import { type Range, type Unit, type UnitClass, unitsOf } from './units.js';
import { boundsOneFigure, dateKind, dualKind, figureKind } from './values.js';

export interface Policy {
  readonly replaced?: (x: Unit, y: Unit, sentences: Sentences) => DiscrepancyKind | undefined;
  readonly lone?: (unit: Unit, place: Place, sentences: Sentences, side: 'a' | 'b') => DiscrepancyKind | undefined;
}

/** Scales that are places in the world, and those that say when. */
const COMPASS: ReadonlySet<string> = new Set(['north', 'east']);

export const POLICIES: Readonly<Record<UnitClass, Policy>> = {
  figure: { replaced: figureKind, lone: dualKind },
  date: { replaced: dateKind },
  bound: {
    replaced: (x, y) => (x.key !== 'about' && y.key !== 'about' ? 'scope' : undefined),
    lone: (unit, place, sentences, side) =>
      isAllOf(unit, place) && boundsOneFigure(unit, sentences, side) ? (unit.key === 'about' ? 'modality' : 'scope') : undefined,
  },
  negation: {
    lone: (_unit, place, sentences, side) =>
      isOtherwiseDenied(place, sentences, side) || denyOneThing(sentences) ? undefined : 'polarity',
  },
  certainty: {
    replaced: () => 'modality',
    lone: (unit, place, sentences, side) =>
      unit.key === 'obliged' ||
      isVerbLeftOut(unit, place, sentences, side) ||
      turnsNegative(place, sentences, side) ||
      (unit.key === 'planned' && isPresent(place, sentences, side))
        ? undefined
        : 'modality',
  },
  quantity: {
    replaced: () => 'scope',
    lone: (_unit, place, { a, b }, side) => (isQuoted(side === 'a' ? a : b, place.own) ? 'quote-wording' : undefined),
  },
  fate: { replaced: () => 'polarity' },
  modifier: {
    replaced: (x, y) => (GONE.has(x.key) && GONE.has(y.key) ? undefined : 'role-title'),
    lone: (unit, place, sentences, side) =>
      DEPUTY.has(unit.key) && sentences.found.similarity >= ONE_CHANGE && isByOffice(unit, place, sentences, side)
        ? 'role-title'
        : undefined,
  },
  office: {
    replaced: (x, y, sentences) =>
      sentences.found.similarity < ONE_CHANGE || isDetail(x.range, y.range, sentences) ? undefined : 'role-title',
  },
  scale: {
    replaced: (x, y, sentences) =>
      hasNegation(x, y, sentences) || (x.key.startsWith(TRUTH) && denyOneThing(sentences)) ? undefined : scaleKind(x, y),
  },
  kin: { replaced: () => 'role-title' },
  source: { lone: () => 'attribution' },
  name: {},
};

/** Modifiers that make another office; former and acting only say more of one. */
const DEPUTY: ReadonlySet<string> = new Set(['deputy', 'first-deputy', 'assistant']);

/** Modifiers that say that somebody holds an office no more. */
const GONE: ReadonlySet<string> = new Set(['former', 'late', 'ousted']);

/** Whether a unit is all that was changed at its place. */
function isAllOf({ range }: Unit, { own }: Place): boolean {
  return own[0] >= range[0] && own[1] <= range[1];
}

/** Happenings that deny: what they are said of did not happen. */
const DENYING: ReadonlySet<string> = new Set(
  ['fail', 'reject', 'deny', 'cancel', 'absent', 'ignore', 'avoid', 'prevent', 'ban', 'oppose'].map((type) => `event:${type}`),
);

/** Whether the side without a negation denies in another way: refused for did not accept. */
function isOtherwiseDenied(place: Place, { a, b }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const [words, others] = [own.words.slice(...place.own), other.words.slice(...place.other)];
  if (others.some(({ concepts }) => concepts.some((concept) => DENYING.has(concept)))) return true;
  return words.some(({ pole }) => others.some(({ pole: against }) => pole && against?.scale === pole.scale && against.pole !== pole.pole));
}

/** The scale of what confirms and what denies. */
const TRUTH = 'truth ';

/** Whether both sentences say of one happening that it is not so, one of them by a verb: to deny that X is to say not X. */
function denyOneThing({ a, b }: Sentences): boolean {
  const [own, other] = [deniedIn(a), deniedIn(b)];
  return [...own].some(([type, byVerb]) => other.has(type) && other.get(type) !== byVerb);
}

/** The kinds of happening that a sentence denies, and whether a verb does. */
function deniedIn({ mentions }: ReadSentence): ReadonlyMap<string, boolean> {
  const denied = new Map<string, boolean>();
  for (const mention of mentions) {
    if (!isMention(mention, 'polarity') || !mention.value.negated || !mention.value.scope) continue;
    const { start } = mention.value.scope;
    const event = mentions.find((other) => isMention(other, 'event') && other.start <= start && start < other.end);
    if (event && isMention(event, 'event')) denied.set(event.value.type, mention.value.cue === 'deny');
  }
  return denied;
}

/** Whether a negation comes or goes at a place: then it is what is told. */
function turnsNegative(place: Place, { a, b }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const inside = (sentence: ReadSentence, range: Range): boolean =>
    (unitsOf(sentence).get('negation') ?? []).some((unit) => meets(unit.range, range));
  return inside(own, place.own) || inside(other, place.other);
}

/** Whether one of two ranges says what the other says and more: "prince", "prince of the region". */
function isDetail(x: Range, y: Range, { a, b, words }: Sentences): boolean {
  const [own, other] = [contentOf(a, x), contentOf(b, y)];
  const [fewer, more] = own.length <= other.length ? [own, other] : [other, own];
  return fewer.every((word) => more.some((against) => sayTheSame(word, against, words)));
}

/** Whether either of two words is denied where it was changed: "did not rise" says no more than "fell". */
function hasNegation(x: Unit, y: Unit, { a, b, found }: Sentences): boolean {
  const inside = (sentence: ReadSentence, unit: Unit, side: 'a' | 'b'): boolean => {
    const hunk = hunkAt(found, unit.range, side)?.[side];
    return hunk !== undefined && (unitsOf(sentence).get('negation') ?? []).some(({ range }) => meets(range, hunk));
  };
  return inside(a, x, 'a') !== inside(b, y, 'b');
}

/** Whether what says that something is to come is a verb itself, and nothing of it is left: then more was left out than when it is. */
function isVerbLeftOut({ key, range }: Unit, place: Place, { a, b, words }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const [verb] = own.words.slice(...range);
  return (
    key === 'planned' &&
    range[1] - range[0] === 1 &&
    verb?.content === true &&
    !other.words.slice(...place.other).some((word) => isRelated(verb, word, words))
  );
}

/** Whether what stands against a plan is said in the present: "will meet", "meets on Monday". */
function isPresent(place: Place, { a, b, words }: Sentences, side: 'a' | 'b'): boolean {
  const other = side === 'a' ? b : a;
  return contentOf(other, place.other).some(({ key }) => words.isPresent?.(key) ?? false);
}

/** Whether a modifier stands beside an office that both sides have. */
function isByOffice({ range }: Unit, place: Place, { a, b, found }: Sentences, side: 'a' | 'b'): boolean {
  if (place.own[1] - place.own[0] > range[1] - range[0] + 1) return false;
  const offices = unitsOf(side === 'a' ? a : b).get('office') ?? [];
  return offices.some((office) => {
    const near = office.range[0] <= range[1] + 1 && range[0] <= office.range[1] + 1;
    return near && [...Array(office.range[1] - office.range[0]).keys()].some((step) => opposite(found, office.range[0] + step, side) >= 0);
  });
}

function poleOf({ key }: Unit): Pole {
  const [scale = '', pole] = key.split(' ');
  return { scale, pole: pole === '1' ? 1 : -1 };
}

function scaleKind(x: Unit, y: Unit): DiscrepancyKind | undefined {
  const relation = poleRelation(poleOf(x), poleOf(y));
  if (!relation || relation.same) return undefined;
  return COMPASS.has(relation.scale) ? 'place' : 'polarity';
}
