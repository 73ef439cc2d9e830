import levenshtein from 'fast-levenshtein';
import type { Derivation, Fact } from '../model/claim.js';
import { isMention, type Mention, type MentionOf } from '../model/mention.js';
import { fieldText } from '../model/article.js';
import type { ReadSentence, Word } from '../model/reading.js';
import { isDerived } from './copies.js';
import type { Meeting } from './links.js';
import type { Change, Overlay } from './verbatim.js';
import { sideOf, wordingFact, type Side } from './wording-fact.js';

/** Quoted words from which quotation marks put words in somebody's mouth rather than distance the writer from a name. */
const SPEECH_WORDS = 5;

/**
 * What near-verbatim sentences changed that is no value: words inside a quotation, quotation marks put around narration, a speaker or
 * source dropped, a hedge dropped or added. Each becomes a fact of two wordings; the rules say which are reported.
 */
export function wordingFacts(meeting: Meeting, a: number, b: number, derived: readonly Derivation[]): Fact[] {
  const [copyOfB, copyOfA] = [isDerived(derived, a, b), isDerived(derived, b, a)];
  return bestPairs(meeting).flatMap(({ first, second, indexA, indexB, found }) => {
    const sides: Sides = { a: sideOf(meeting.first, first, a, indexA), b: sideOf(meeting.second, second, b, indexB), found };
    const changes = [...changedQuotations(sides), ...changedHedges(sides)];
    // Of two writers nobody knows who left a source out: the rules tell that for information.
    const losses = [...lostAttributions(sides), ...lostOutlets(sides)];
    if (!copyOfA && !copyOfB) return [...changes, ...losses.map(({ fact }) => fact)];
    const lost = losses.filter(({ onA }) => (onA ? copyOfA : copyOfB)).map(({ fact }) => fact);
    return [...changes, ...addedQuotationMarks(sides), ...lost];
  });
}

interface Sides {
  readonly a: Side;
  readonly b: Side;
  readonly found: Overlay;
}

interface BestPair {
  readonly first: ReadSentence;
  readonly second: ReadSentence;
  readonly indexA: number;
  readonly indexB: number;
  readonly found: Overlay;
}

/** For each sentence its closest near-verbatim counterpart: a sentence has one original. */
function bestPairs(meeting: Meeting): BestPair[] {
  const count = meeting.second.sentences.length;
  const ordered = [...meeting.overlays].sort(([keyA, x], [keyB, y]) => y.similarity - x.similarity || keyA - keyB);
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const pairs: BestPair[] = [];
  for (const [key, found] of ordered) {
    const [indexA, indexB] = [Math.floor(key / count), key % count];
    const [first, second] = [meeting.first.sentences[indexA], meeting.second.sentences[indexB]];
    if (!first || !second || takenA.has(indexA) || takenB.has(indexB)) continue;
    takenA.add(indexA);
    takenB.add(indexB);
    pairs.push({ first, second, indexA, indexB, found });
  }
  return pairs;
}

/** Words changed inside a quotation that both sides give as one. */
function changedQuotations({ a, b, found }: Sides): Fact[] {
  return found.changes.flatMap((change) => {
    const inside = isSmall(change) && isQuoted(a, change.a) && isQuoted(b, change.b);
    return inside && isContentChange(a, b, change) ? [wordingFact('quote-wording', a, change.a, b, change.b, found)] : [];
  });
}

/** Words of a change beyond which the two did not quote the same words. */
const QUOTED_CHANGE = 4;

function isSmall({ a, b }: Change): boolean {
  return a[1] - a[0] <= QUOTED_CHANGE && b[1] - b[0] <= QUOTED_CHANGE;
}

/** Whether a word range, or the words on both sides of an empty one, lie inside quotation marks. */
function isQuoted(side: Side, [from, to]: readonly [number, number]): boolean {
  if (from < to) return side.quoted.slice(from, to).every(Boolean);
  return (side.quoted[from - 1] ?? false) && (side.quoted[from] ?? false);
}

/** A change of content: not only of function words, clitics, spelling or inflection, and no name filled in. */
function isContentChange(a: Side, b: Side, change: Change): boolean {
  const [wordsA, wordsB] = [a.sentence.words.slice(...change.a), b.sentence.words.slice(...change.b)];
  const joined = (words: readonly Word[]): string => words.map((word) => word.key).join('');
  if (isInflection(joined(wordsA), joined(wordsB))) return false;
  if (wordsA.some((word) => word.concepts.some((concept) => wordsB.some((other) => other.concepts.includes(concept))))) return false;
  if (wordsA.length === 0 && isNamed(b, wordsB)) return false;
  if (wordsB.length === 0 && isNamed(a, wordsA)) return false;
  const stems = (side: Side, [from, to]: readonly [number, number]): string[] =>
    side.sentence.words
      .slice(from, to)
      .filter((word) => word.content)
      .map((word) => word.stem);
  const [x, y] = [stems(a, change.a), stems(b, change.b)];
  if (isInflection(x.join(''), y.join(''))) return false;
  return x.length !== y.length || x.some((stem, index) => !isInflection(stem, y[index] ?? ''));
}

/** Whether the words stand inside a name: an editor who says which minister alters nothing. */
function isNamed({ sentence }: Side, words: readonly Word[]): boolean {
  return words.every((word) =>
    sentence.mentions.some(
      ({ kind, start, end }) =>
        (kind === 'person' || kind === 'place' || kind === 'organisation') && start <= word.start && word.end <= end,
    ),
  );
}

/** Whether two stems are one word agreeing with another subject, or one letter's difference of spelling. */
function isInflection(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= 3 && levenshtein.get(a, b) <= 1);
}

/** Narration of one side that the other puts in quotation marks. */
function addedQuotationMarks({ a, b, found }: Sides): Fact[] {
  const run = longestRun(a, b, found, (x, y) => !x && y);
  const back = longestRun(a, b, found, (x, y) => x && !y);
  const longer = run.length >= back.length ? run : back;
  const bare = longer.length >= SPEECH_WORDS && !hasMarks(run === longer ? a : b);
  const [first, last] = [longer[0], longer.at(-1)];
  if (!bare || !first || !last) return [];
  return [wordingFact('quote-wording', a, [first[0], last[0] + 1], b, [first[1], last[1] + 1], found, 'marks')];
}

/** The longest unbroken run of equal words for whose quotedness `wanted` holds, as index pairs. */
function longestRun(a: Side, b: Side, found: Overlay, wanted: (x: boolean, y: boolean) => boolean): [number, number][] {
  let [best, current]: [[number, number][], [number, number][]] = [[], []];
  found.toB.forEach((against, index) => {
    if (against >= 0 && wanted(a.quoted[index] ?? false, b.quoted[against] ?? false)) current.push([index, against]);
    else current = [];
    if (current.length > best.length) best = current;
  });
  return best;
}

/** Whether the sentence holds any quotation mark, an unpaired one among them: a quotation may run over several sentences. */
function hasMarks({ reading, sentence }: Side): boolean {
  return /["\u00ab\u00bb\u2018-\u201f]/u.test(fieldText(reading.article, sentence.field).slice(sentence.start, sentence.end));
}

/** A source left out, and the side that names it: what a copy adds of its own is no loss. */
interface Lost {
  readonly onA: boolean;
  readonly fact: Fact;
}

/** A source named on one side alone, in words beside the sentence, which a copyist cuts and leaves the rest standing. */
function lostAttributions(sides: Sides): Lost[] {
  const { a, b, found } = sides;
  const [inA, inB] = [attributions(a), attributions(b)];
  const onA = inA.length > 0;
  if (inA.length + inB.length === 0) return lostDocuments(sides);
  if (onA === inB.length > 0) return [];
  const mention = onA ? inA[0] : inB[0];
  if (mention?.value.form !== 'marker') return [];
  const range = wordsOf(onA ? a : b, mention);
  if (!isCutAlone(onA ? a : b, range, onA, found)) return [];
  const hole = holeOpposite(range, onA, found);
  return [{ onA, fact: onA ? wordingFact('attribution', a, range, b, hole, found) : wordingFact('attribution', a, hole, b, range, found) }];
}

/** Documents in which somebody says something. */
const SAYING: ReadonlySet<string> = new Set(['statement', 'communique', 'report', 'letter', 'document', 'interview']);
/** Words at the head of a sentence among which the document it rests on stands. */
const HEAD = 6;

/** A document that opens one side alone ("in a joint statement, the states recognised") and that the other leaves out. */
function lostDocuments({ a, b, found }: Sides): Lost[] {
  const [inA, inB] = [openingDocument(a), openingDocument(b)];
  if ((inA === undefined) === (inB === undefined)) return [];
  const onA = inA !== undefined;
  const range = wordsOf(onA ? a : b, (inA ?? inB) as Mention);
  const change = found.changes.find((entry) => overlaps(onA ? entry.a : entry.b, range));
  const instead = change && (onA ? change.b : change.a);
  if (!change || !instead || instead[1] - instead[0] > 1) return [];
  const hole = holeOpposite(range, onA, found);
  return [{ onA, fact: onA ? wordingFact('attribution', a, range, b, hole, found) : wordingFact('attribution', a, hole, b, range, found) }];
}

/** Words of a phrase that says to whom something was said: "in a statement to the Harbour News Agency". */
const OUTLET_WORDS = 8;

/** The outlet to which somebody spoke ("in an interview with ..."), told on one side alone: the other runs the words as said to itself. */
function lostOutlets({ a, b, found }: Sides): Lost[] {
  return found.changes.flatMap((change) => {
    const onA = change.b[0] === change.b[1];
    const [side, range, hole] = onA ? [a, change.a, change.b] : [b, change.b, change.a];
    if (hole[0] !== hole[1] || range[1] - range[0] > OUTLET_WORDS || !namesOutlet(side, range, onA ? b : a)) return [];
    return [
      { onA, fact: onA ? wordingFact('attribution', a, range, b, hole, found) : wordingFact('attribution', a, hole, b, range, found) },
    ];
  });
}

function namesOutlet(side: Side, range: readonly [number, number], other: Side): boolean {
  const inside = side.sentence.mentions.filter((mention) => overlaps(wordsOf(side, mention), range));
  const outlet = inside.find((mention) => isMention(mention, 'organisation'));
  const told = other.sentence.mentions.some((mention) => isMention(mention, 'organisation') && mention.value.key === outlet?.value.key);
  if (!outlet || told) return false;
  const said = side.sentence.words.slice(...range).some((word) => word.start < outlet.start && word.concepts.includes(INTERVIEW));
  return said || inside.some((mention) => mention.start < outlet.start && isSpeech(mention));
}

const INTERVIEW = 'concept:interview';

function isSpeech(mention: Mention): boolean {
  if (isMention(mention, 'document-type')) return SAYING.has(mention.value.type);
  return isMention(mention, 'event') && mention.value.type === 'announce';
}

function openingDocument(side: Side): Mention | undefined {
  return side.sentence.mentions.find(
    (mention) => isMention(mention, 'document-type') && SAYING.has(mention.value.type) && wordsOf(side, mention)[0] < HEAD,
  );
}

/** Kinds of mention that are claims: what is left out with its source is no claim any more. */
const CLAIMING: ReadonlySet<string> = new Set(['date', 'money', 'percent', 'quantity', 'duration']);

/** Whether no figure or date was cut together with the source. */
function isCutAlone(side: Side, [from]: readonly [number, number], onA: boolean, found: Overlay): boolean {
  const change = found.changes.map(({ a, b }) => (onA ? a : b)).find((range) => range[0] <= from && from < range[1]);
  if (!change) return true;
  // "Channel Nine" counts nothing.
  const claims = (mention: Mention): boolean =>
    isMention(mention, 'number') ? mention.value.counted !== undefined : CLAIMING.has(mention.kind);
  return !side.sentence.mentions.some((mention) => claims(mention) && overlaps(wordsOf(side, mention), change));
}

function attributions(side: Side): MentionOf<'attribution'>[] {
  return side.sentence.mentions.filter((mention) => isMention(mention, 'attribution'));
}

/** How sure a wording is: a plan is told as what will be, an attempt or a possibility is not. */
const UNSURE: ReadonlySet<string> = new Set(['possible', 'expected', 'attempted', 'promised', 'obliged']);
/** Words a change of modality may take: "could go" for "will go". */
const HEDGE_WORDS = 3;

/** A possibility on one side where the other has a plan or a fact, word for word. */
function changedHedges({ a, b, found }: Sides): Fact[] {
  return found.changes.flatMap((change) => {
    const short = [change.a, change.b].every(([from, to]) => to > from && to - from <= HEDGE_WORDS);
    if (!short) return [];
    const [hedgeOfA, hedgeOfB] = [hedgeIn(a, change.a), hedgeIn(b, change.b)];
    return UNSURE.has(hedgeOfA) !== UNSURE.has(hedgeOfB) ? [wordingFact('modality', a, change.a, b, change.b, found)] : [];
  });
}

function hedgeIn(side: Side, range: readonly [number, number]): string {
  const cue = side.sentence.mentions.find((mention) => isMention(mention, 'modality') && overlaps(wordsOf(side, mention), range));
  return cue && isMention(cue, 'modality') ? cue.value.modality : '';
}

function overlaps(x: readonly [number, number], y: readonly [number, number]): boolean {
  return x[0] < y[1] && y[0] < x[1];
}

function wordsOf(side: Side, mention: Mention): readonly [number, number] {
  const words = side.sentence.words;
  const from = Math.max(
    0,
    words.findIndex((word) => word.end > mention.start),
  );
  let to = from;
  while (to < words.length && (words[to]?.start ?? Infinity) < mention.end) to += 1;
  return [from, Math.max(to, from + 1)];
}

/** The place on the other side where a range would stand: an empty range after the last aligned word before it. */
function holeOpposite([from]: readonly [number, number], onA: boolean, found: Overlay): readonly [number, number] {
  const pairs = [...found.toB]
    .map((against, index): [number, number] => (onA ? [index, against] : [against, index]))
    .filter(([x, y]) => x >= 0 && y >= 0);
  const before = pairs.filter(([own]) => own < from).at(-1);
  const at = before ? before[1] + 1 : 0;
  return [at, at];
}
