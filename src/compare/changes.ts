import { compareCopiedDates, sameFigures } from '../model/compare/claims.js';
import { compareDates } from '../model/compare/dates.js';
import { compareDurations } from '../model/compare/durations.js';
import { compareNumeric } from '../model/compare/numeric.js';
import { foldKey } from '../text/fold.js';
import { isMention, type Mention, type NumericValue } from '../model/mention.js';
import type { ReadSentence, Word } from '../model/reading.js';
import type { DiscrepancyKind } from '../model/report.js';
import type { WordKnowledge } from '../model/thesaurus.js';
import { isOneJoined, isOneOff, isRelated, sameWhenJoined, sayTheSame } from './equivalence.js';
import { figuresOf } from './figures.js';
import { hunkAt, inOneSlot, opposite, type Hunk, type Overlay } from './overlay.js';
import { poleRelation, type Pole } from './opposition.js';
import { ONE_CHANGE, ONE_TEXT, PHRASE_WORDS } from './thresholds.js';
import { isFigure, unitsOf, type Range, type Unit, type UnitClass } from './units.js';

/** One thing that two near-identical sentences say differently, named by what replaced what. */
export interface Change {
  readonly what: 'replaced' | 'dropped' | 'added';
  /** The class of what was replaced, put in or left out; `word`: a word of content; `swap`: two names changed places; `speaker`: who says it; `limit`: a bound on one side alone; `nearby`: a source that is named nearby. */
  readonly class: UnitClass | 'word' | 'swap' | 'speaker' | 'limit' | 'nearby';
  readonly kind: DiscrepancyKind;
  /** Words of either sentence; an empty range where one says nothing. */
  readonly a: Range;
  readonly b: Range;
}

/** The two sentences of a comparison. */
export interface Sentences {
  readonly a: ReadSentence;
  readonly b: ReadSentence;
  readonly found: Overlay;
  readonly words: WordKnowledge;
}

/** Every change of two near-identical sentences that a reader would call another fact, at most one a place, and replaced words of content. */
export function changesOf(sentences: Sentences): Change[] {
  const changes: Change[] = [];
  const add = (change: Change): void => {
    if (!changes.some((known) => meets(known.a, change.a) && meets(known.b, change.b))) changes.push(change);
  };
  const swap = swapOf(sentences);
  if (swap) return [swap];
  for (const name of ORDER) for (const change of changesOfClass(name, sentences)) add(asQuoted(change, sentences));
  for (const hunk of sentences.found.hunks) {
    const change = wordChange(hunk, sentences);
    if (change) add(change);
  }
  return changes;
}

/** Words of a quotation that say another thing are another quotation; its figures, dates and names are what they are. */
function asQuoted(change: Change, { a, b }: Sentences): Change {
  if (AS_THEY_ARE.has(change.class) || !isQuoted(a, change.a) || !isQuoted(b, change.b)) return change;
  return { ...change, class: 'word', kind: 'quote-wording' };
}

const AS_THEY_ARE: ReadonlySet<Change['class']> = new Set(['figure', 'date', 'name', 'source']);

/** What is told first: a later change at the same place is the same change. */
const ORDER: readonly UnitClass[] = ['bound', 'figure', 'date', 'negation', 'quantity', 'certainty', 'fate', 'modifier', 'office', 'scale', 'kin', 'source', 'name'];

/** Whether two ranges share a word or, where one is empty, touch. */
function meets(x: Range, y: Range): boolean {
  if (x[0] === x[1] || y[0] === y[1]) return x[0] <= y[1] && y[0] <= x[1];
  return x[0] < y[1] && y[0] < x[1];
}

/** Values need no company of equal words: the slot is enough. */
const VALUED: ReadonlySet<UnitClass> = new Set(['figure', 'date']);

interface Leftovers {
  readonly replaced: readonly (readonly [Unit, Unit])[];
  readonly onA: readonly Unit[];
  readonly onB: readonly Unit[];
}

/** The units of a class that the other sentence does not have at the same place, or anywhere: in pairs where one has the other's place. */
function leftoversOf(name: UnitClass, { a, b, found }: Sentences): Leftovers {
  const [first, second] = [unitsOf(a).get(name) ?? [], unitsOf(b).get(name) ?? []];
  const slots = (x: Unit, y: Unit): boolean => inOneSlot(found, a, b, x.range, y.range);
  const [takenA, takenB] = [new Set<Unit>(), new Set<Unit>()];
  const take = (fits: (x: Unit, y: Unit) => boolean): [Unit, Unit][] =>
    first.flatMap((x): [Unit, Unit][] => {
      if (takenA.has(x)) return [];
      const y = second.find((other) => !takenB.has(other) && fits(x, other));
      if (!y) return [];
      takenA.add(x);
      takenB.add(y);
      return [[x, y]];
    });
  const same = name === 'figure' ? sameFigure : name === 'date' ? sameDate : sameKey;
  take((x, y) => same(x, y) && slots(x, y));
  take(same);
  const replaced = take(slots);
  return { replaced, onA: first.filter((unit) => !takenA.has(unit)), onB: second.filter((unit) => !takenB.has(unit)) };
}

/** Whether two figures are the same digits, parted at the same places by whatever marks; where one is not read as what the other is, the digits decide. */
function isWrittenAlike(x: Unit, y: Unit): boolean {
  const [own, other] = [x.key, y.key].map((key) => foldKey(key).match(/\d+/gu)?.join(' ') ?? '') as [string, string];
  return own !== '' && own === other && (own.includes(' ') || x.mention?.kind !== y.mention?.kind);
}

function sameKey(x: Unit, y: Unit): boolean {
  return x.key === y.key;
}

/** Whether two figures are one value as written, or by the algebra of their kind; of two ranges both ends are compared. */
function sameFigure(x: Unit, y: Unit): boolean {
  if (isWrittenAlike(x, y)) return true;
  const [one, other] = [numericOf(x.mention), numericOf(y.mention)];
  if (one && other) {
    if (one.min !== one.max && other.min !== other.max) return one.min === other.min && one.max === other.max;
    return compareNumeric({ ...one, exactness: 'exact' }, { ...other, exactness: 'exact' }).outcome !== 'disjoint';
  }
  if (x.mention && y.mention && isMention(x.mention, 'duration') && isMention(y.mention, 'duration'))
    return compareDurations({ ...x.mention.value, exactness: 'exact' }, { ...y.mention.value, exactness: 'exact' }).outcome !== 'disjoint';
  const [values, others] = [figuresOf(x), figuresOf(y)];
  return values.some((value) => others.includes(value));
}

/** Whether two dates are one: by their algebra as of one text, edited; of months and weekdays by name. */
function sameDate(x: Unit, y: Unit): boolean {
  if (!x.mention || !y.mention) return x.mention === y.mention && x.key === y.key;
  if (isMention(x.mention, 'date') && isMention(y.mention, 'date'))
    return compareCopiedDates(x.mention, y.mention, compareDates(x.mention.value, y.mention.value)).outcome !== 'disjoint';
  return x.mention.kind !== y.mention.kind || sameFigures(x.key, y.key);
}

function numericOf(mention: Mention | undefined): NumericValue | undefined {
  if (!mention || !isFigure(mention)) return undefined;
  const value = mention.value as Partial<NumericValue>;
  return value.min === undefined ? undefined : (value as NumericValue);
}

function changesOfClass(name: UnitClass, sentences: Sentences): Change[] {
  const { replaced, onA, onB } = leftoversOf(name, sentences);
  const policy = POLICIES[name];
  // A source that is named in another place of the sentence was not left out.
  if (name === 'source' && onA.some(isSpeaker) && onB.some(isSpeaker)) return [];
  if (!VALUED.has(name) && (name === 'source' ? sentences.found.coverage : sentences.found.similarity) < ONE_TEXT) return [];
  return [
    ...replaced.flatMap(([x, y]): Change[] => {
      const kind = VALUED.has(name) || isAlone(x.range, y.range, sentences) ? policy.replaced?.(x, y, sentences) : undefined;
      return kind === undefined ? [] : [{ what: 'replaced', class: name, kind, a: x.range, b: y.range }];
    }),
    ...onA.flatMap((unit) => loneChange(name, policy, unit, sentences, 'a') ?? []),
    ...onB.flatMap((unit) => loneChange(name, policy, unit, sentences, 'b') ?? []),
  ];
}

function isSpeaker({ key }: Unit): boolean {
  return key !== 'document';
}

/** What one side alone says, where the words around it stay: a change where the class has one for it. */
function loneChange(name: UnitClass, policy: Policy, unit: Unit, sentences: Sentences, side: 'a' | 'b'): Change | undefined {
  const lone = policy.lone;
  const place = lone && placeOf(unit, sentences, side);
  if (!place || !isCutAlone(name, unit, place, sentences, side)) return undefined;
  const kind = lone(unit, place, sentences, side);
  if (kind === undefined) return undefined;
  const what = side === 'a' ? 'dropped' : 'added';

  // A bound left out is a limit that one text does not give; of two bounds one is wrong.
  const named = kind === 'scope' ? 'limit' : name;
  return side === 'a' ? { what, class: named, kind, a: place.own, b: place.other } : { what, class: named, kind, a: place.other, b: place.own };
}

/** Where a unit of one side lies, and what the other side has there: the words its own stand against, or those of a short hunk. */
interface Place {
  readonly own: Range;
  readonly other: Range;
}

function placeOf({ range, class: name }: Unit, { found }: Sentences, side: 'a' | 'b'): Place | undefined {
  const hunk = hunkAt(found, range, side);
  if (hunk) {
    const [own, other] = side === 'a' ? [hunk.a, hunk.b] : [hunk.b, hunk.a];
    const most = name === 'source' ? SOURCE_WORDS : PHRASE_WORDS;
    return own[1] - own[0] <= most && other[1] - other[0] <= PHRASE_WORDS ? { own, other } : undefined;
  }
  const at = opposite(found, range[0], side);
  if (at < 0) return undefined;
  // "Was rejected", "was not rejected": one negation takes the other away, and what was put in lies right before the word that both have.
  const beside = name === 'negation' ? hunkAt(found, [Math.max(0, range[0] - 1), range[0]], side) : undefined;
  return beside && side === 'a' ? { own: beside.a, other: beside.b } : beside ? { own: beside.b, other: beside.a } : { own: range, other: [at, at + 1] };
}

/**
 * Whether nothing else was changed where a unit was put in or left out: what else of content lies there is the same word on both sides, however
 * inflected ("will sign", "signed"). With a source goes what belongs to it, and nothing comes in its place.
 */
function isCutAlone(name: UnitClass, unit: Unit, place: Place, { a, b, words }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const { range } = unit;
  const theirs = contentOf(other, place.other);
  if (name === 'source') return place.other[0] === place.other[1] && isSourceAlone(unit, place.own, own);
  const [inside, rest] = [own.words.slice(...range), contentOf(own, place.own).filter((word) => !own.words.slice(...range).includes(word))];
  const spelled = new Set(other.words.slice(...place.other).map(({ key }) => key));
  if (inside.every(({ key }) => spelled.has(key)) || isOneOff(own.words.slice(...place.own), other.words.slice(...place.other))) return false;
  return (
    rest.every((word) => other.words.slice(...place.other).some((against) => isRelated(word, against, words))) &&
    theirs.every((word) => own.words.slice(...place.own).some((against) => isRelated(word, against, words)))
  );
}

/** Words of a clause that says who said it and no more: ", he said". */
const SAYING_WORDS = 4;

/** Whether a figure counts or a date dates: "Channel Nine" is no number of anything. */
function saysSomething({ mention }: Unit): boolean {
  return mention === undefined || !isMention(mention, 'number') || mention.value.counted !== undefined;
}

/** Whether a place holds who says it and no figure or date of its own: what is left out with its source is no claim any more. */
function isSourceAlone({ mention, key, range }: Unit, [from, to]: Range, sentence: ReadSentence): boolean {
  const says = mention !== undefined && isMention(mention, 'attribution') && mention.value.form === 'verb';
  // Who is quoted by somebody is named still; and a clause that somebody says is more than who says it.
  if (says && mention.value.verb === 'quote') return false;
  if (says && (from < range[0] - 1 || to > range[1] + 1)) return false;
  if (range[0] > from + 1 && key !== 'verb') return false;
  const unnamed = key === 'verb' || (says && mention.value.speaker === undefined);
  if (unnamed && (to - from > SAYING_WORDS || to - from === 1 || to < sentence.words.length)) return false;
  const units = unitsOf(sentence);
  // A statement may have its day with it.
  const dates = key === 'document' ? [] : (units.get('date') ?? []);
  return ![...(units.get('figure') ?? []), ...dates].some((unit) => meets(unit.range, [from, to]) && saysSomething(unit));
}

/** Whether two units are all that was changed where they lie: beside them stand the same words on both sides. */
function isAlone(x: Range, y: Range, { a, b, found, words }: Sentences): boolean {
  const [one, other] = [hunkAt(found, x, 'a'), hunkAt(found, y, 'b')];
  if (!one || !other) return true;
  if (sameWhenJoined(a.words.slice(...one.a), b.words.slice(...one.b))) return false;
  const outside = (sentence: ReadSentence, hunk: Range, range: Range): Word[] =>
    sentence.words.slice(...hunk).filter((word, at) => word.content && (hunk[0] + at < range[0] || hunk[0] + at >= range[1]));
  const [left, right] = [outside(a, one.a, x), outside(b, other.b, y)];
  const [own, theirs] = [a.words.slice(...one.a), b.words.slice(...other.b)];
  return left.every((word) => theirs.some((against) => isRelated(word, against, words))) && right.every((word) => own.some((against) => isRelated(word, against, words)));
}

function contentOf(sentence: ReadSentence, range: Range): Word[] {
  return sentence.words.slice(...range).filter(({ content }) => content);
}

/** Words that may go with a source: "as the governor's office in the town said on Monday". */
const SOURCE_WORDS = 16;

interface Policy {
  readonly replaced?: (x: Unit, y: Unit, sentences: Sentences) => DiscrepancyKind | undefined;
  readonly lone?: (unit: Unit, place: Place, sentences: Sentences, side: 'a' | 'b') => DiscrepancyKind | undefined;
}

/** Scales that are places in the world, and those that say when. */
const COMPASS: ReadonlySet<string> = new Set(['north', 'east']);

const POLICIES: Readonly<Record<UnitClass, Policy>> = {
  figure: { replaced: figureKind, lone: dualKind },
  date: { replaced: dateKind },
  bound: {
    replaced: (x, y) => (x.key !== 'about' && y.key !== 'about' ? 'scope' : undefined),
    lone: (unit, place, sentences, side) => (isAllOf(unit, place) && boundsOneFigure(unit, sentences, side) ? (unit.key === 'about' ? 'modality' : 'scope') : undefined),
  },
  negation: { lone: (_unit, place, sentences, side) => (isOtherwiseDenied(place, sentences, side) ? undefined : 'polarity') },
  certainty: {
    replaced: () => 'modality',
    lone: (unit, place, sentences, side) => (unit.key === 'obliged' || isVerbLeftOut(unit, place, sentences, side) || turnsNegative(place, sentences, side) || (unit.key === 'planned' && isPresent(place, sentences, side)) ? undefined : 'modality'),
  },
  quantity: { replaced: () => 'scope', lone: (_unit, place, { a, b }, side) => (isQuoted(side === 'a' ? a : b, place.own) ? 'quote-wording' : undefined) },
  fate: { replaced: () => 'polarity' },
  modifier: {
    replaced: (x, y) => (GONE.has(x.key) && GONE.has(y.key) ? undefined : 'role-title'),
    lone: (unit, place, sentences, side) => (DEPUTY.has(unit.key) && sentences.found.similarity >= ONE_CHANGE && isByOffice(unit, place, sentences, side) ? 'role-title' : undefined),
  },
  office: { replaced: (x, y, sentences) => (sentences.found.similarity < ONE_CHANGE || isDetail(x.range, y.range, sentences) ? undefined : 'role-title') },
  scale: { replaced: (x, y, sentences) => (hasNegation(x, y, sentences) ? undefined : scaleKind(x, y)) },
  kin: { replaced: () => 'role-title' },
  source: { lone: () => 'attribution' },
  name: {},
};

/** Modifiers that make another office; former and acting only say more of one. */
const DEPUTY: ReadonlySet<string> = new Set(['deputy', 'first-deputy', 'assistant']);

/** Modifiers that say that somebody holds an office no more. */
const GONE: ReadonlySet<string> = new Set(['former', 'late', 'ousted']);

const KINDS: Readonly<Partial<Record<Mention['kind'], DiscrepancyKind>>> = {
  money: 'money',
  percent: 'percent',
  quantity: 'quantity',
  duration: 'duration',
  ordinal: 'ordinal',
};

/** Of a month that is named and a date that is read nothing is known. */
function dateKind({ mention: x }: Unit, { mention: y }: Unit): DiscrepancyKind | undefined {
  if ((x === undefined) !== (y === undefined)) return undefined;
  return x?.kind === 'time' && y?.kind === 'time' ? 'time' : 'date';
}

function figureKind(x: Unit, y: Unit): DiscrepancyKind | undefined {
  // "The second", "36-year-old": a place in a row and a count are two things.
  if ((x.mention?.kind === 'ordinal') !== (y.mention?.kind === 'ordinal')) return undefined;
  const own = KINDS[x.mention?.kind ?? 'number'];
  return own === KINDS[y.mention?.kind ?? 'number'] ? (own ?? 'number') : 'number';
}

/** A counted word in the dual against the same in the singular: two goals, a goal. */
function dualKind({ mention, range }: Unit, place: Place, { a, b }: Sentences, side: 'a' | 'b'): DiscrepancyKind | undefined {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const [word, against] = [own.words[range[0]], other.words[place.other[0]]];
  const value = numericOf(mention);
  const aligned = range[1] - range[0] === 1 && place.own === range && word?.stem === against?.stem;
  return aligned && value?.min === 2 && value.max === 2 && !HAS_DIGIT.test(word?.key ?? '') ? 'number' : undefined;
}

const HAS_DIGIT = /\d/u;

/** Whether a unit is all that was changed at its place. */
function isAllOf({ range }: Unit, { own }: Place): boolean {
  return own[0] >= range[0] && own[1] <= range[1];
}

/** Words between a bound and its figure. */
const BOUND_REACH = 2;

/** Whether the figure beside a bound is the same on both sides. */
function boundsOneFigure({ range: [from, to] }: Unit, { a, b, found }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const near = (unitsOf(own).get('figure') ?? []).find(({ range }) => range[0] <= to + BOUND_REACH && from <= range[1] + BOUND_REACH);
  const others = unitsOf(other).get('figure') ?? [];
  const slots = (x: Unit, y: Unit): boolean => (side === 'a' ? inOneSlot(found, a, b, x.range, y.range) : inOneSlot(found, a, b, y.range, x.range));
  return near !== undefined && others.some((against) => slots(near, against) && isOneFigure(near, against));
}

/** Whether two figures are the same figure, not only compatible. */
function isOneFigure(x: Unit, y: Unit): boolean {
  const [one, other] = [numericOf(x.mention), numericOf(y.mention)];
  if (one && other) return one.min === other.min && one.max === other.max;
  return figuresOf(x).some((value) => figuresOf(y).includes(value));
}

/** Happenings that deny: what they are said of did not happen. */
const DENYING: ReadonlySet<string> = new Set(['fail', 'reject', 'deny', 'cancel', 'absent', 'ignore', 'avoid', 'prevent', 'ban', 'oppose'].map((type) => `event:${type}`));

/** Whether the side without a negation denies in another way: refused for did not accept. */
function isOtherwiseDenied(place: Place, { a, b }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const [words, others] = [own.words.slice(...place.own), other.words.slice(...place.other)];
  if (others.some(({ concepts }) => concepts.some((concept) => DENYING.has(concept)))) return true;
  return words.some(({ pole }) => others.some(({ pole: against }) => pole && against?.scale === pole.scale && against.pole !== pole.pole));
}

/** Whether a negation comes or goes at a place: then it is what is told. */
function turnsNegative(place: Place, { a, b }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const inside = (sentence: ReadSentence, range: Range): boolean => (unitsOf(sentence).get('negation') ?? []).some((unit) => meets(unit.range, range));
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
  return key === 'planned' && range[1] - range[0] === 1 && verb?.content === true && !other.words.slice(...place.other).some((word) => isRelated(verb, word, words));
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

/** A name, a word inside a quotation or a word of content for another, where nothing else was said of the place. */
function wordChange(hunk: Hunk, sentences: Sentences): Change | undefined {
  const { a, b, words } = sentences;
  const [x, y] = [a.words.slice(...hunk.a), b.words.slice(...hunk.b)];
  if (Math.max(x.length, y.length) > PHRASE_WORDS || x.length === 0 || y.length === 0 || isOneJoined(x, y)) return undefined;
  if (hasFigure(a, hunk.a) || hasFigure(b, hunk.b) || saysItAlike(hunk, sentences)) return undefined;
  const [own, others] = [x.filter(({ content }) => content), y.filter(({ content }) => content)];
  const quoted = isQuoted(a, hunk.a) && isQuoted(b, hunk.b);
  if (quoted ? own.length + others.length === 0 : own.length === 0 || others.length === 0) return undefined;
  // A quotation is its words: an order is no request there.
  const same = (one: Word, other: Word): boolean => (quoted ? isRelated(one, other, { ...words, events: false }) : sayTheSame(one, other, words));
  const fresh = own.filter((word) => !others.some((other) => same(word, other)));
  const put = others.filter((word) => !own.some((other) => same(other, word)));
  if (quoted ? fresh.length + put.length === 0 : fresh.length === 0 || put.length === 0) return undefined;
  const change = (name: Change['class'], kind: DiscrepancyKind): Change => ({ what: 'replaced', class: name, kind, a: hunk.a, b: hunk.b });
  if (fresh.some((word) => put.some((other) => denies(word, other) || words.thesaurus?.relation(word.key, other.key) === 'opposite'))) return change('negation', 'polarity');
  const named = nameKind(hunk, { a, b });
  if (named === 'same') return undefined;
  if (hasDate(a, hunk.a) || hasDate(b, hunk.b)) return undefined;
  if (isInSource(a, hunk.a) && isInSource(b, hunk.b) ) return sentences.found.similarity >= ONE_CHANGE && isParty(a, fresh) && isParty(b, put) ? change('speaker', 'attribution') : undefined;
  if (inSourceAtAll(a, hunk.a) && inSourceAtAll(b, hunk.b)) return undefined;
  if (named) return change('name', named);
  if ([...fresh, ...put].every((word) => word.capital || isOpening(word, sentences))) return change('name', 'organisation');
  if (quoted) return change('word', 'quote-wording');
  // One word for another may be told; more is another way to say it.
  return own.length === 1 && others.length === 1 && sentences.found.similarity >= ONE_CHANGE ? change('word', 'scope') : undefined;
}

const PHRASES: readonly UnitClass[] = ['bound', 'quantity', 'certainty', 'office'];

/** Whether both sides of a hunk are one phrase in other words: "over", "more than". */
function saysItAlike(hunk: Hunk, { a, b }: Sentences): boolean {
  return PHRASES.some((name) => {
    const own = (unitsOf(a).get(name) ?? []).filter((unit) => meets(unit.range, hunk.a));
    return own.some(({ key }) => (unitsOf(b).get(name) ?? []).some((unit) => unit.key === key && meets(unit.range, hunk.b)));
  });
}

function hasFigure(sentence: ReadSentence, range: Range): boolean {
  return (unitsOf(sentence).get('figure') ?? []).some((unit) => meets(unit.range, range));
}

/** Whether one of two words is the other with a prefix that denies it: legal, illegal. */
function denies(a: Word, b: Word): boolean {
  return a.denies === b.key || b.denies === a.key;
}

const NAMES: Readonly<Partial<Record<Mention['kind'], DiscrepancyKind>>> = {
  person: 'person-name-spelling',
  place: 'place',
  organisation: 'organisation',
};

/**
 * What was named at a place, where either side has a name there and all of content that lies there is of the name; `same` where both name one thing.
 */
function nameKind(hunk: Hunk, { a, b }: Pick<Sentences, 'a' | 'b'>): DiscrepancyKind | 'same' | undefined {
  const at = (sentence: ReadSentence, range: Range): Unit[] =>
    (unitsOf(sentence).get('name') ?? []).filter((unit) => meets(unit.range, range));
  const [x, y] = [at(a, hunk.a), at(b, hunk.b)];
  if (x.some((one) => y.some((other) => sharesName(one, other)))) return 'same';
  const named = x[0] ?? y[0];
  const kind = named?.mention && NAMES[named.mention.kind];
  if (!kind || !covers(a, hunk.a, x) || !covers(b, hunk.b, y)) return undefined;
  if (x[0] && y[0]) return x[0].mention?.kind === y[0].mention?.kind ? kind : undefined;
  // A part of a name stays: what stands for the rest is a name too, though it was not read as one.
  const range = x[0] ? hunk.a : hunk.b;
  return named.range[0] < range[0] || named.range[1] > range[1] ? kind : undefined;
}

/** Whether one of two names is a part or another form of the other. */
function sharesName({ mention: x }: Unit, { mention: y }: Unit): boolean {
  const [own, other] = [nameParts(x), nameParts(y)];
  return own.some((part) => other.includes(part));
}

function nameParts(mention: Mention | undefined): string[] {
  if (!mention) return [];
  if (isMention(mention, 'place')) return [mention.value.id ?? mention.value.name];
  return isMention(mention, 'person') || isMention(mention, 'organisation') ? mention.value.key.split(' ') : [];
}

/** Whether all of content at a place is of the names there; where there is none, whether it is one thing said in a word or two. */
function covers(sentence: ReadSentence, range: Range, names: readonly Unit[]): boolean {
  const inside = sentence.words.slice(...range).filter((word, step) => word.content && !names.some((name) => name.range[0] <= range[0] + step && range[0] + step < name.range[1]));
  return names.length > 0 ? inside.length === 0 : inside.length <= UNREAD_NAME && inside.every(({ concepts, pole }) => concepts.length === 0 && !pole);
}

/** Words of content that an unread name has at most. */
const UNREAD_NAME = 3;

/** Whether a word opens its sentence and is none of the dictionary's: a name, whose capital says nothing there. */
function isOpening(word: Word, { a, b, words }: Sentences): boolean {
  return (word === a.words[0] || word === b.words[0]) && words.thesaurus !== undefined && words.thesaurus.partOfSpeech(word.key) === undefined;
}

/** Whether words may be who speaks: no happening, no office; in a language that has capitals, with them. */
function isParty(sentence: ReadSentence, words: readonly Word[]): boolean {
  const others = (unitsOf(sentence).get('name') ?? []).filter(({ mention }) => mention?.kind !== 'person');
  if (words.some((word) => others.some(({ range }) => sentence.words.slice(...range).includes(word)))) return false;
  return words.every(({ concepts, marks, pole }) => !concepts.some((concept) => concept.startsWith('event:')) && marks === undefined && !pole) && new Set(words.map(({ capital }) => capital)).size === 1;
}

/** Whether a place lies in what says who says it, its verb among it. */
function inSourceAtAll(sentence: ReadSentence, range: Range): boolean {
  return (unitsOf(sentence).get('source') ?? []).some((unit) => unit.range[0] <= range[0] && range[1] <= unit.range[1]);
}

function hasDate(sentence: ReadSentence, range: Range): boolean {
  return (unitsOf(sentence).get('date') ?? []).some((unit) => meets(unit.range, range));
}

/** Whether all of content at a place is of the words for who says it. */
function isInSource(sentence: ReadSentence, range: Range): boolean {
  return (unitsOf(sentence).get('source') ?? []).some(({ mention, range: [from, to] }) => {
    if (from > range[0] || range[1] > to || !mention || !isMention(mention, 'attribution')) return false;
    const speaker = new Set(foldKey(mention.value.speaker ?? '').split(' '));
    return contentOf(sentence, range).every(({ key, marks }) => speaker.has(key) && marks === undefined);
  });
}

/** Whether a range lies inside quotation marks. */
export function isQuoted({ words, mentions }: ReadSentence, [from, to]: Range): boolean {
  const [start, end] = [words[from]?.start ?? Infinity, words[Math.max(from, to - 1)]?.end ?? 0];
  return mentions.some((mention) => mention.kind === 'quotation' && mention.start <= start && end <= mention.end);
}

/** Words that a swapped party may take, and that may lie between two. */
const PARTY_WORDS = 4;

/** Two parties that changed places about one happening: "A beat B", "B beat A". */
function swapOf({ a, b }: Sentences): Change | undefined {
  const [x, y] = [a.words, b.words];
  if (x.length !== y.length) return undefined;
  let from = 0;
  while (from < x.length && x[from]?.key === y[from]?.key) from += 1;
  let to = x.length;
  while (to > from && x[to - 1]?.key === y[to - 1]?.key) to -= 1;
  const length = to - from;
  if (length < 3 || length > 3 * PARTY_WORDS) return undefined;
  const keys = (words: readonly Word[], start: number, end: number): string => words.slice(start, end).map(({ key }) => key).join(' ');
  for (let one = 1; one <= Math.min(PARTY_WORDS, length - 2); one += 1) {
    for (let other = 1; other <= Math.min(PARTY_WORDS, length - 1 - one); other += 1) {
      const swapped =
        keys(x, from, from + one) === keys(y, to - one, to) &&
        keys(x, to - other, to) === keys(y, from, from + other) &&
        keys(x, from + one, to - other) === keys(y, from + other, to - one);
      const acts = [...x.slice(from + one, to - other), ...x.slice(Math.max(0, from - 1), from)].some(isAct);
      if (swapped && acts) return { what: 'replaced', class: 'swap', kind: 'polarity', a: [from, to], b: [from, to] };
    }
  }
  return undefined;
}

/** A happening with two parties of which one does it to the other. */
function isAct({ concepts, pole }: Word): boolean {
  return pole !== undefined && concepts.some((concept) => concept.startsWith('event:'));
}
