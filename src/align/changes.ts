import type { Derivation, Fact, Link } from '../model/claim.js';
import { isMention } from '../model/mention.js';
import type { ReadSentence } from '../model/reading.js';
import type { WordKnowledge } from '../model/thesaurus.js';
import type { Change } from '../compare/change.js';
import { changesOf } from '../compare/changes.js';
import type { Overlay } from '../compare/overlay.js';
import { PATTERN_CHANGES } from '../compare/thresholds.js';
import { rangeOf, unitsOf, type Range } from '../compare/units.js';
import { isDerived } from './copies.js';
import { obstacleBetween, type ClaimTable, type Meeting } from './links.js';
import { isOnePattern, type Beside } from './patterns.js';
import { sideOf, wordingFact, type Side } from './wording-fact.js';

/** What the near-identical sentences of two documents changed, where no link of two claims tells it already: facts of two wordings. */
export function changeFacts(
  meeting: Meeting,
  [first, second]: readonly [ClaimTable, ClaimTable],
  links: readonly Link[],
  derived: readonly Derivation[],
  words: WordKnowledge,
): Fact[] {
  const linked = bySentences(links, meeting);
  return bestPairs(meeting).flatMap((pair) => {
    const beside = { besideA: first.bySentence[pair.a.index] ?? [], besideB: second.bySentence[pair.b.index] ?? [] };
    if (isOnePattern(meeting, pair.found, pair.a.sentence, pair.b.sentence, beside)) return [];
    const { a, b, found } = pair;
    const changes = changesOf({ a: a.sentence, b: b.sentence, found, words });
    // As many changes as this are no slips: the two are told of two things in one form of words.
    if (changes.filter(isTelling).length >= PATTERN_CHANGES) return [];
    const own = linked.get(pair.key) ?? [];
    return changes
      .filter((change) => !isToldBy(change, pair, own) && !isPartOrMoved(change, pair, beside, meeting))
      .flatMap((change) => {
        const heard = change.class === 'source' ? hearing(change, pair, meeting, derived) : 'lost';
        return heard === 'kept' ? [] : [factOf(heard === 'lost' ? change : { ...change, class: 'nearby' }, pair)];
      });
  });
}

/** What a change is to a reader who asks whether two sentences are of one thing: replaced words may only reword. */
function isTelling({ class: name }: Change): boolean {
  return !REWORDING.has(name);
}

const REWORDING: ReadonlySet<Change['class']> = new Set(['word', 'source', 'certainty', 'bound', 'limit']);

interface Pair {
  readonly key: number;
  readonly a: Side;
  readonly b: Side;
  readonly found: Overlay;
}

/** For each sentence its closest near-identical counterpart: a sentence has one original. */
function bestPairs({ first, second, overlays, documents }: Meeting): Pair[] {
  const count = second.sentences.length;
  const ordered = [...overlays].sort(([keyA, x], [keyB, y]) => y.similarity - x.similarity || keyA - keyB);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const [key, found] of ordered) {
    const [indexA, indexB] = [Math.floor(key / count), key % count];
    const [a, b] = [first.sentences[indexA], second.sentences[indexB]];
    if (!a || !b || takenA.has(indexA) || takenB.has(indexB)) continue;
    takenA.add(indexA);
    takenB.add(indexB);
    if (found.hunks.length > 0 || hasOtherWords(found, a.words, b.words))
      pairs.push({ key, a: sideOf(first, a, documents.a, indexA), b: sideOf(second, b, documents.b, indexB), found });
  }
  return pairs;
}

/** Whether any two words that are set against each other are spelled in two ways. */
function hasOtherWords({ toB }: Overlay, a: readonly { readonly key: string }[], b: readonly { readonly key: string }[]): boolean {
  return toB.some((against, at) => against >= 0 && a[at]?.key !== b[against]?.key);
}

/** The links between the claims of near-identical sentences, by the key of the two. */
function bySentences(links: readonly Link[], { second }: Meeting): Map<number, Link[]> {
  const found = new Map<number, Link[]>();
  for (const link of links) {
    if (link.directness !== 'verbatim') continue;
    const key = link.a.sentence * second.sentences.length + link.b.sentence;
    const list = found.get(key);
    if (list) list.push(link);
    else found.set(key, [link]);
  }
  return found;
}

/** Classes of which the algebra of values has the last word where both sides are read as values of one kind. */
const VALUED: ReadonlySet<Change['class']> = new Set(['figure', 'name', 'office']);

/** Whether a link tells the change: its claims lie there and cannot both hold, or are of the values that the change is of and agree. */
function isToldBy(change: Change, { a, b }: Pair, links: readonly Link[]): boolean {
  return links.some((link) => {
    if (!meets(rangeOf(a.sentence, link.a), change.a) || !meets(rangeOf(b.sentence, link.b), change.b)) return false;
    const { outcome } = link.comparison;
    return outcome === 'disjoint' || outcome === 'variant' || (VALUED.has(change.class) && outcome !== 'incomparable');
  });
}

/** Whether a changed figure is a part of the other with what is beside it, or is given elsewhere in the other sentence. */
function isPartOrMoved({ class: name, a: rangeA, b: rangeB }: Change, { a, b }: Pair, beside: Beside, meeting: Meeting): boolean {
  if (name !== 'figure') return false;
  const [own, other] = [
    beside.besideA.find((claim) => meets(rangeOf(a.sentence, claim), rangeA)),
    beside.besideB.find((claim) => meets(rangeOf(b.sentence, claim), rangeB)),
  ];
  const obstacle = own && other && obstacleBetween(own, other, beside, meeting);
  return obstacle === 'part' || obstacle === 'moved';
}

function meets(x: Range, y: Range): boolean {
  return x[0] < y[1] && y[0] < x[1];
}

/**
 * What became of a source that is named on one side alone. `kept`: the other sentence names it in other words; `nearby`: a sentence beside it does, or the
 * copy has added what its original lacks, which is no loss; `lost`: left out.
 */
function hearing(change: Change, { a, b }: Pair, { first, second }: Meeting, derived: readonly Derivation[]): 'kept' | 'nearby' | 'lost' {
  const onA = change.what === 'dropped';
  const [side, other, reading] = onA ? [a, b, second] : [b, a, first];
  const range = onA ? change.a : change.b;
  const names = (unitsOf(side.sentence).get('source') ?? []).filter((unit) => meets(unit.range, range)).map(({ key }) => key);
  const isNamedIn = (sentence: ReadSentence | undefined): boolean =>
    sentence?.mentions.some((mention) => {
      if (!isMention(mention, 'attribution')) return false;
      const key = mention.value.speakerKey ?? mention.value.speaker ?? '';
      return names.some((name) => name === key || shareWord(name, key));
    }) ?? false;
  if (isNamedIn(reading.sentences[other.index])) return 'kept';
  const added = isDerived(derived, side.document, other.document);
  return added || [-1, 1].some((step) => isNamedIn(reading.sentences[other.index + step])) ? 'nearby' : 'lost';
}

function shareWord(a: string, b: string): boolean {
  const words = new Set(a.split(' '));
  return b.split(' ').some((word) => word.length > 2 && words.has(word));
}

function factOf({ kind, class: name, a: rangeA, b: rangeB }: Change, { a, b, found }: Pair): Fact {
  return wordingFact(
    kind === 'headline-vs-body' || kind === 'caption-vs-body' || kind === 'relative-date' || kind === 'weekday' ? 'scope' : kind,
    a,
    rangeA,
    b,
    rangeB,
    found,
    name,
  );
}
