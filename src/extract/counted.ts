import type { AmountJoint } from '../languages/tables/amounts.js';
import type { CountCue, CountedNoun, CountRelation } from '../languages/tables/counted.js';
import type { NumberSign } from '../languages/tables/numbers.js';
import type { Counted } from '../model/mention.js';
import type { Amount } from './amount.js';
import { readExactness, skipProclitics } from './exactness.js';
import { isDefinite, knownNoun, nounAfter, nounBefore, stemOf, type Noun } from './noun-phrase.js';
import { outcomeAfter, outcomeBefore, type Becoming, type Place } from './outcomes.js';
import type { Sentence } from './sentence.js';
import { hasKind, isStopWord, tagAt, tagBefore, type Tagged } from './tagged.js';

/** An amount with what it counts. */
export interface Count {
  readonly amount: Amount;
  readonly counted?: Counted;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What was read of the amount before. */
interface Previous {
  readonly noun?: Noun;
  readonly outcome?: Becoming;
  readonly relation?: Counted['relation'];
  /** Token after the amount, its noun and what relates it. */
  readonly last: number;
  /** The count that parts are parts of. */
  readonly whole: number;
  /** The words that stand for the noun of the parts: "of them". */
  readonly them?: Span;
}

const REACH_HEAD = 10;

/** Binds every amount of a sentence to the noun it counts, what became of it, and how it stands to the amount before. */
export function readCounts(sentence: Sentence, amounts: readonly Amount[]): Count[] {
  let previous: Previous | undefined;
  return amounts.map((amount, i) => {
    const next = amounts[i + 1];
    const place: Place = {
      sentence,
      amount,
      first: skipProclitics(sentence, readExactness(sentence, amount.first, amount.last).first),
      after: amounts[i - 1]?.last ?? 0,
      before: next?.first ?? sentence.tokens.length,
      ...(next ? { next } : {}),
    };
    if (amount.kind === 'score') return { amount, counted: { start: amount.start, end: amount.end, noun: '', concept: 'score' } };
    const read = readCount(place, previous);
    previous = read.state;
    return read.counted ? { amount, counted: read.counted } : { amount };
  });
}

function readCount(place: Place, previous: Previous | undefined): { readonly counted?: Counted; readonly state: Previous } {
  const { amount } = place;
  const own = nounOf(place);
  const said = relationOf(place, own);
  const joined = previous !== undefined && isJoinedTo(place, previous.last);
  const head = headBefore(place);
  const before = outcomeBefore(place) ?? outcomeOf(head, own);
  const noun = own ?? head;
  const relation = said?.value.relation ?? (own?.partOf ? 'part' : undefined) ?? impliedPart(place, previous, noun, before, joined);
  const borrowed = noun ?? (relation !== undefined || (joined && !before) ? previous?.noun : undefined);
  const last = own && own.last > amount.last ? own.last : amount.last;
  const inherited = relation === 'part' || joined ? previous?.outcome : undefined;
  const outcome = before ?? outcomeAfter(place, last) ?? inherited;
  const end = said && said.tag.first >= last ? said.tag.last : last;
  const whole = relation === 'part' && previous ? previous.whole : amount.max;
  const them = said?.value.them ? said.tag : relation === 'part' ? previous?.them : undefined;
  const state: Previous = {
    ...(borrowed ? { noun: borrowed } : {}),
    ...(outcome ? { outcome } : {}),
    ...(relation ? { relation } : {}),
    ...(them ? { them } : {}),
    last: end,
    whole,
  };
  const counted = countedOf(place, borrowed, outcome, them, isKept(relation, said, outcome, previous) ? relation : undefined);
  return counted ? { counted, state } : { state };
}

/**
 * A part that is not called one: it continues a list of parts ("six of them in Syria and five in Jordan"), or a bare figure after a part that
 * the whole still holds ("102 of them have left while 41 are being treated").
 */
function impliedPart(
  { amount }: Place,
  previous: Previous | undefined,
  noun: Noun | undefined,
  before: Becoming | undefined,
  joined: boolean,
): Counted['relation'] | undefined {
  if (previous?.relation !== 'part' || before || amount.max > previous.whole) return undefined;
  // "29 people, among them 7 women and 3 children", but not "... and 47 injured".
  if (joined) return OUTCOMES.has(noun?.concept ?? '') ? undefined : 'part';
  return noun || amount.glued ? undefined : 'part';
}

/** "Others" are added to those before only where the same became of both. */
function isKept(
  relation: Counted['relation'],
  said: Tagged<CountRelation> | undefined,
  outcome: Becoming | undefined,
  previous: Previous | undefined,
): boolean {
  if (relation !== 'plus') return true;
  if (said?.value.place === 'before' && !outcome) return true;
  return previous !== undefined && previous.outcome?.concept === outcome?.concept;
}

/** Nouns that say themselves what became of those counted: "12 dead". */
const OUTCOMES: ReadonlySet<string> = new Set([
  'killed',
  'injured',
  'missing',
  'arrested',
  'displaced',
  'hostage',
  'infection',
  'survivor',
  'victim',
]);

function countedOf(
  { sentence, first, amount }: Place,
  noun: Noun | undefined,
  outcome: Becoming | undefined,
  them: Span | undefined,
  relation: Counted['relation'],
): Counted | undefined {
  const related = relation ? { relation } : {};
  if (noun) {
    // "wafat thalathat musabin": what is said right before the figure outweighs what the noun says.
    const right = outcome !== undefined && outcome.last >= first && outcome.first < amount.first && noun.concept !== 'killed';
    const own = noun.concept !== undefined && OUTCOMES.has(noun.concept) && !right;
    const concept = own ? noun.concept : (outcome?.concept ?? noun.concept);
    const kind = noun.concept !== undefined && noun.concept !== concept ? { kind: noun.concept } : {};
    return { start: noun.start, end: noun.end, noun: noun.stem, ...(concept === undefined ? {} : { concept }), ...kind, ...related };
  }
  if (outcome) return { start: outcome.start, end: outcome.end, noun: stemOf(sentence, outcome), concept: outcome.concept, ...related };
  if (them) return { start: them.start, end: them.end, noun: '', ...related };
  return undefined;
}

/** "the number of dead rose to 12 people": the heading noun says what became of them. */
function outcomeOf(head: Noun | undefined, own: Noun | undefined): Becoming | undefined {
  if (!head || !own || head.concept === undefined || !OUTCOMES.has(head.concept) || OUTCOMES.has(own.concept ?? '')) return undefined;
  return { concept: head.concept, first: head.first, last: head.last, start: head.start, end: head.end };
}

function nounOf({ sentence, amount, before }: Place): Noun | undefined {
  const self = tagAt<CountedNoun>(sentence, amount.first, 'counted', (value) => value.count !== undefined);
  if (self && self.tag.last === amount.last) return knownNoun(sentence, self);
  const after = nounAfter(sentence, amount, before);
  if (after ?? !sentence.language.headFirst) return after;
  return amount.max === 1 || isDefinite(sentence, amount) ? nounBefore(sentence, amount) : undefined;
}

/** Words that say how a count stands to the one before: in front of it, right after it, or after its noun. */
function relationOf(place: Place, noun: Noun | undefined): Tagged<CountRelation> | undefined {
  const { sentence, amount, first } = place;
  if (!hasKind(sentence, 'count-relation')) return undefined;
  const before = tagBefore<CountRelation>(sentence, first, 'count-relation', (value) => value.place === 'before');
  if (before && before.tag.first >= place.after) return before;
  const after = (value: CountRelation): boolean => value.place === 'after';
  return (
    tagAt<CountRelation>(sentence, amount.last, 'count-relation', after) ??
    (noun ? tagAt<CountRelation>(sentence, noun.last, 'count-relation', after) : undefined)
  );
}

const LONGEST_COORDINATE = 6;

/**
 * Whether the amount continues a list that the one before stands in: between them only words of its phrase, and "and" (or its clitic, or a
 * comma) right before this one.
 */
function isJoinedTo({ sentence, amount, first }: Place, last: number): boolean {
  if (first - last > LONGEST_COORDINATE || first < last) return false;
  const clitic = sentence.tags[amount.first]?.some((tag) => tag.start === amount.start && tag.clitics[0] === 'and') ?? false;
  const and = isAnd(sentence, first - 1) || isAnd(sentence, first);
  const comma = sentence.tokens[first - 1]?.key === ',' && first - last <= 2;
  if (!clitic && !and && !comma) return false;
  for (let at = last; at < first - (comma ? 1 : 0); at += 1) if (sentence.tokens[at]?.kind !== 'word') return false;
  return true;
}

function isAnd(sentence: Sentence, at: number): boolean {
  return tagAt<AmountJoint>(sentence, at, 'amount-joint', (joint) => joint === 'and') !== undefined;
}

/** "adad al-qatla ila 12", "the number of injured rose to 47": the known noun after the word that heads it. */
function headBefore({ sentence, first, after }: Place): Noun | undefined {
  if (!hasKind(sentence, 'count-cue')) return undefined;
  for (let at = first - 1; at >= Math.max(after, first - REACH_HEAD); at -= 1) {
    const token = sentence.tokens[at];
    if (token?.kind === 'mark' && token.key !== '"') return undefined;
    const cue = tagAt<CountCue>(sentence, at, 'count-cue', (value) => value === 'number-of');
    const noun = cue ? nounFrom(sentence, cue.tag.last, first) : undefined;
    if (noun) return noun;
  }
  return undefined;
}

function nounFrom(sentence: Sentence, from: number, limit: number): Noun | undefined {
  for (let at = from; at < Math.min(limit, from + 3); at += 1) {
    const known = tagAt<CountedNoun>(sentence, at, 'counted');
    if (known) return knownNoun(sentence, known);
  }
  return undefined;
}

/** What a quantity is a quantity of: "52,000 tonnes of wheat". */
export function substanceOf(sentence: Sentence, last: number): Counted | undefined {
  const { headFirst, stem } = sentence.language;
  const of = headFirst
    ? tagAt<AmountJoint>(sentence, last, 'amount-joint', (joint, tag) => joint === 'from' && tag.clitics.length === 0)
    : tagAt<NumberSign>(sentence, last, 'number-sign', (sign) => sign === 'of');
  if (!of) return undefined;
  let found: Counted | undefined;
  const limit = of.tag.last + (headFirst ? 1 : 3);
  for (let at = of.tag.last; at < limit; at += 1) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word' || (found && isStopWord(sentence, at))) break;
    if (!isStopWord(sentence, at)) found = { start: token.start, end: token.end, noun: stem(token.key) };
  }
  return found;
}
