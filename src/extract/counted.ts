import type { AmountCue, AmountJoint } from '../languages/tables/amounts.js';
import type { CountCue, CountedNoun, CountRelation, Outcome } from '../languages/tables/counted.js';
import type { NumberSign } from '../languages/tables/numbers.js';
import type { Counted } from '../model/mention.js';
import type { Amount } from './amounts.js';
import { readExactness, skipProclitics } from './exactness.js';
import { knownNoun, nounAfter, nounBefore, stemOf, type Noun } from './noun-phrase.js';
import type { Sentence } from './sentence.js';
import { isStopWord, tagAt, tagBefore, type Tagged } from './tagged.js';

/** An amount with what it counts. */
export interface Count {
  readonly amount: Amount;
  readonly counted?: Counted;
}

/** What stands around one amount while the counts of a sentence are read in order. */
interface Place {
  readonly sentence: Sentence;
  readonly amount: Amount;
  /** First token of the words that say how exact it is, or of the amount. */
  readonly first: number;
  /** Where the amount before it and the one after it stand. */
  readonly after: number;
  readonly before: number;
  readonly next?: Amount;
}

/** What was read of the amount before. */
interface Previous {
  readonly noun?: Noun;
  readonly outcome?: Found;
  readonly relation?: Counted['relation'];
  /** Token after the amount and its noun. */
  readonly last: number;
}

interface Found {
  readonly concept: string;
  readonly first: number;
  readonly start: number;
  readonly end: number;
}

const REACH_BEFORE = 5;
const REACH_AFTER = 6;
const REACH_HEAD = 10;

/** Binds every amount of a sentence to the noun it counts, what became of it, and how it stands to the amount before. */
export function readCounts(sentence: Sentence, amounts: readonly Amount[]): Count[] {
  let previous: Previous | undefined;
  return amounts.map((amount, i) => {
    const next = amounts[i + 1];
    const place: Place = {
      sentence, amount, first: skipProclitics(sentence, readExactness(sentence, amount.first, amount.last).first),
      after: amounts[i - 1]?.last ?? 0, before: next?.first ?? sentence.tokens.length, ...(next ? { next } : {}),
    };
    const read = readCount(place, previous);
    previous = read.state;
    return read.counted ? { amount, counted: read.counted } : { amount };
  });
}

function readCount(place: Place, previous: Previous | undefined): { readonly counted?: Counted; readonly state: Previous } {
  const { sentence, amount } = place;
  const own = nounOf(place);
  const joined = previous !== undefined && isJoinedTo(place, previous.last);
  const said = relationOf(place, own);
  const relation = said?.value.relation ?? (joined && previous.relation === 'part' && !own?.concept ? 'part' : undefined);
  const ofThem = said?.value.them === true || (relation !== undefined && own === undefined) || (joined && own === undefined);
  const head = own ? undefined : headBefore(place);
  const noun = own ?? head ?? (ofThem ? previous?.noun : undefined);
  const last = own && own.last > amount.last ? own.last : amount.last;
  const inherited = relation === 'part' || joined ? previous?.outcome : undefined;
  const outcome = outcomeBefore(place) ?? outcomeAfter(place, last) ?? inherited;
  const state: Previous = { ...(noun ? { noun } : {}), ...(outcome ? { outcome } : {}), ...(relation ? { relation } : {}), last: said && said.tag.first >= last ? said.tag.last : last };
  const plus = relation === 'plus' && outcome !== undefined && previous?.outcome !== undefined && previous.outcome.concept !== outcome.concept;
  const counted = countedOf(sentence, noun, outcome, plus ? undefined : relation, said);
  return counted ? { counted, state } : { state };
}

function countedOf(
  sentence: Sentence, noun: Noun | undefined, outcome: Found | undefined, relation: Counted['relation'], said: Tagged<CountRelation> | undefined,
): Counted | undefined {
  const related = relation ? { relation } : {};
  if (noun) {
    const concept = isOutcome(noun.concept) ? noun.concept : (outcome?.concept ?? noun.concept);
    const kind = noun.concept !== undefined && noun.concept !== concept ? { kind: noun.concept } : {};
    return { start: noun.start, end: noun.end, noun: noun.stem, ...(concept === undefined ? {} : { concept }), ...kind, ...related };
  }
  if (outcome) return { start: outcome.start, end: outcome.end, noun: stemOf(sentence, outcome), concept: outcome.concept, ...related };
  if (said?.value.them) return { start: said.tag.start, end: said.tag.end, noun: '', ...related };
  return undefined;
}

/** Nouns that say themselves what became of those counted: "12 dead". */
const OUTCOMES: ReadonlySet<string> = new Set(['killed', 'injured', 'missing', 'arrested', 'displaced', 'hostage', 'infection', 'survivor', 'victim']);

function isOutcome(concept: string | undefined): boolean {
  return concept !== undefined && OUTCOMES.has(concept);
}

function nounOf({ sentence, amount, before }: Place): Noun | undefined {
  const self = tagAt<CountedNoun>(sentence, amount.first, 'counted', (value) => value.count !== undefined);
  if (self && self.tag.last === amount.last) return knownNoun(sentence, self);
  const after = nounAfter(sentence, amount, before);
  if (after ?? !sentence.language.headFirst) return after;
  return amount.max === 1 ? nounBefore(sentence, amount) : undefined;
}

/** Words that say how a count stands to the one before: in front of it, right after it, or after its noun. */
function relationOf(place: Place, noun: Noun | undefined): Tagged<CountRelation> | undefined {
  const { sentence, amount, first } = place;
  const before = tagBefore<CountRelation>(sentence, first, 'count-relation', (value) => value.place === 'before');
  if (before && before.tag.first >= place.after) return before;
  const after = (value: CountRelation): boolean => value.place === 'after';
  return tagAt<CountRelation>(sentence, amount.last, 'count-relation', after)
    ?? (noun ? tagAt<CountRelation>(sentence, noun.last, 'count-relation', after) : undefined);
}

/** Whether only "and" (or its clitic, or a comma with it) stands between the amount before with its noun and this one. */
function isJoinedTo({ sentence, amount, first }: Place, last: number): boolean {
  const clitic = sentence.tags[amount.first]?.some((tag) => tag.start === amount.start && tag.clitics[0] === 'and') ?? false;
  const start = first;
  let at = last;
  let adjectives = 0;
  while (at < start) {
    if (tagAt<AmountJoint>(sentence, at, 'amount-joint', (joint) => joint === 'and')) return at + 1 === start || at + 1 === amount.first;
    const token = sentence.tokens[at];
    if (token?.key !== ',' && (token?.kind !== 'word' || isStopWord(sentence, at) || adjectives >= 2)) return reachesAnd(sentence, at, start, amount);
    if (token.kind === 'word') adjectives += 1;
    at += 1;
  }
  return clitic && at === start;
}

const LONGEST_COORDINATE = 6;

/** Past a short phrase of place to "and": "six of them in Syria and five in Jordan". */
function reachesAnd(sentence: Sentence, from: number, start: number, amount: Amount): boolean {
  if (start - from > LONGEST_COORDINATE) return false;
  for (let at = from; at < start; at += 1) if (sentence.tokens[at]?.kind !== 'word') return false;
  const clitic = sentence.tags[amount.first]?.some((tag) => tag.start === amount.start && tag.clitics[0] === 'and') ?? false;
  return clitic || tagBefore<AmountJoint>(sentence, start, 'amount-joint', (joint) => joint === 'and') !== undefined
    || tagAt<AmountCue>(sentence, start, 'amount-cue', (cue) => cue === 'proclitic') !== undefined;
}

/** "عدد القتلى إلى 12", "the number of injured rose to 47": the noun after the word that heads it. */
function headBefore({ sentence, first, after }: Place): Noun | undefined {
  for (let at = first - 1; at >= Math.max(after, first - REACH_HEAD); at -= 1) {
    const token = sentence.tokens[at];
    if (token?.key === ',' || token?.key === ';' || token?.key === '.') return undefined;
    const cue = tagAt<CountCue>(sentence, at, 'count-cue', (value) => value === 'number-of');
    if (!cue) continue;
    const noun = nounFrom(sentence, cue.tag.last, first);
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

/** "مقتل 12", "killed at least 12": what became of them, said before the figure. */
function outcomeBefore({ sentence, first, after, amount }: Place): Found | undefined {
  const self = tagAt<Outcome>(sentence, amount.first, 'outcome');
  if (self) return undefined;
  const reach = sentence.language.headFirst ? REACH_BEFORE : 1;
  for (let at = first - 1; at >= Math.max(after, first - reach - 1); at -= 1) {
    const token = sentence.tokens[at];
    if (token?.kind === 'mark' && token.key !== '"') return undefined;
    const outcome = tagAt<Outcome>(sentence, at, 'outcome', (value) => value.place !== 'after');
    if (outcome && (sentence.language.headFirst || outcome.tag.last >= first - 1)) return found(outcome);
  }
  return undefined;
}

/** "12 شخصا لقوا مصرعهم", "12 people were killed": said after the noun, in the same clause and not of the next figure. */
function outcomeAfter({ sentence, before, next }: Place, last: number): Found | undefined {
  const limit = Math.min(before, last + REACH_AFTER);
  const part = next && tagBefore<CountRelation>(sentence, next.first, 'count-relation', (value) => value.relation === 'part' && value.place === 'before');
  for (let at = last; at < limit; at += 1) {
    const token = sentence.tokens[at];
    if (!token || (token.kind === 'mark' && token.key !== '"' && token.key !== ')')) break;
    const outcome = tagAt<Outcome>(sentence, at, 'outcome', (value, tag) => value.place !== 'before' && tag.clitics.length === 0);
    if (!outcome) continue;
    return next && outcome.tag.last >= skipProclitics(sentence, readExactness(sentence, next.first, next.last).first) ? undefined : found(outcome);
  }
  return part && next ? outcomePast(sentence, next) : undefined;
}

/** "12 people, including three children, were killed": past the part. */
function outcomePast(sentence: Sentence, part: Amount): Found | undefined {
  const noun = nounAfter(sentence, part, sentence.tokens.length);
  const from = noun?.last ?? part.last;
  for (let at = from; at < from + REACH_BEFORE; at += 1) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'number') return undefined;
    const outcome = tagAt<Outcome>(sentence, at, 'outcome', (value, tag) => value.place !== 'before' && tag.clitics.length === 0);
    if (outcome) return found(outcome);
  }
  return undefined;
}

function found({ tag, value }: Tagged<Outcome>): Found {
  return { concept: value.concept, first: tag.first, start: tag.start, end: tag.end };
}

/** What a quantity is a quantity of: "52,000 tonnes of wheat". */
export function substanceOf(sentence: Sentence, last: number): Counted | undefined {
  const of = tagAt<NumberSign>(sentence, last, 'number-sign', (sign) => sign === 'of') ?? tagAt<AmountJoint>(sentence, last, 'amount-joint', (joint) => joint === 'from');
  if (!of) return undefined;
  let found: Counted | undefined;
  const reach = sentence.language.headFirst ? 1 : 3;
  for (let at = of.tag.last; at < of.tag.last + reach; at += 1) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word' || isStopWord(sentence, at)) {
      if (found || token?.kind !== 'word') break;
      continue;
    }
    found = { start: token.start, end: token.end, noun: sentence.language.stem(token.key) };
  }
  return found;
}
