import type { Difference } from '../../compare/differences.js';
import { turnedOver, type Laid } from '../../compare/lay.js';
import type { Cue, Passage } from '../../compare/terms.js';
import { rangeOf as wordsAt, unitsOf } from '../../compare/units.js';
import { fieldText } from '../../model/article.js';
import { attributeOf, type Attribute } from '../../model/attribute.js';
import type { Claim, Fact, WordingClaim, WordingValue } from '../../model/claim.js';
import { linkOf } from '../../model/compare/claims.js';
import type { Reading } from '../../model/reading.js';
import type { WordKnowledge } from '../../model/thesaurus.js';
import { stemFeature, type FeatureSpace } from '../features.js';
import { figureFeatures, missingFeatures, missingOf, sharedOfLesser, textFeatures, type TextFeatures } from './features.js';
import { matchedForms, type Form, type Matched, type Side } from './forms.js';
import { hold, type Part } from './held.js';
import { chancesOf, gravity, gravityOf, NEEDED } from './judge.js';

/** Headlines over articles choose what they name, and two of one event mostly tell other sides of it: there it takes almost certainty. */
const NEEDED_OVER_ARTICLES = { conflict: 0.93, agreement: 0.8, shared: 0.6 };

/**
 * What two texts held against each other have to say: of two headlines, of a claim and its evidence, of a summary and its article one fact, of the
 * words that differ most tellingly or of what both tell. Nothing where the two are no such pair, or where it cannot be told.
 */
export function judgedFacts(first: Side, second: Side, space: FeatureSpace, knowledge: WordKnowledge): Fact[] {
  return matchedForms(first, second).flatMap((matched) => factsOf(matched, space, knowledge));
}

/**
 * Share of the weight of the lesser of two texts that both must have before their words are held against each other: hardly any, said in other words,
 * of two short texts; of a summary, half. Any short item of a press day would else be a summary of every long one.
 */
const WORTH_HOLDING: Readonly<Record<Form, number>> = { headline: 0, claim: 0, summary: 0.5 };
const OVER_ARTICLES = 0.2;

/** Whether two texts share enough for one to say what the other says, or nearly. */
function isWorthHolding({ form, whole, short, long }: Matched, space: FeatureSpace): boolean {
  const needed = whole ? WORTH_HOLDING[form] : OVER_ARTICLES;
  if (needed === 0) return true;
  const [own, other] = [idsOf(short, space), idsOf(long, space)];
  const weightOf = (ids: Iterable<number>): number => [...ids].reduce((sum, id) => sum + space.weightOf(id), 0);
  return weightOf([...own].filter((id) => other.has(id))) >= needed * Math.min(weightOf(own), weightOf(other));
}

function idsOf({ document, told }: Matched['short'], space: FeatureSpace): Set<number> {
  return new Set(told.flatMap((at) => [...(space.documents[document]?.sentences[at]?.ids ?? [])]));
}

function factsOf(matched: Matched, space: FeatureSpace, knowledge: WordKnowledge): Fact[] {
  if (!isWorthHolding(matched, space)) return [];
  const held = hold(matched, space, knowledge);
  const needed = matched.whole ? NEEDED[matched.form] : NEEDED_OVER_ARTICLES;
  // Most texts that meet have nothing to do with each other.
  if (!(sharedOfLesser(held) >= needed.shared)) return [];
  const features = textFeatures(held);
  const { conflict, agreement } = chancesOf(features, matched.form);
  const sides: Sides = { ...matched, features };
  if (conflict >= needed.conflict) {
    const shown = doubtsOf(held.parts, matched).find(({ own, other }) => wordsOf(matched.short, own) !== wordsOf(matched.long, other));
    const fact = shown && differingFact(sides, shown, conflict);
    return fact ? [fact] : [];
  }
  const [part] = held.parts;
  return agreement >= needed.agreement && part ? agreeingFact(sides, part.laid, agreement) : [];
}

interface Sides extends Matched {
  readonly features: TextFeatures;
}

/** Words of one sentence that are shown: indices `[from, to)`. */
interface Range {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** What speaks against one text in the other: the words of both, and how much they say. */
interface Doubt {
  readonly kind: string;
  readonly scale?: string;
  readonly own: Range;
  readonly other: Range;
  readonly weight: number;
}

/** Everything that two texts differ in, what weighs most first. */
function doubtsOf(parts: readonly Part[], matched: Matched): Doubt[] {
  const { form, short, long } = matched;
  const doubts = parts.flatMap((part): Doubt[] => {
    const { laid } = part;
    const differences = part.found.flatMap((found): Doubt[] => {
      if (found.kind === 'converse' || found.name === 'mutual') return [];
      const [own, other] = rangesOf(laid, short.reading, long.reading, found);
      const isScale = found.kind === 'opposite' || found.kind === 'turned';
      const kind = found.kind === 'replaced' ? (found.of ?? 'word') : found.kind;
      return [{ kind, own, other, weight: gravity(found, form), ...(isScale ? { scale: found.name } : {}) }];
    });
    const figures = part.figures.flatMap((figure): Doubt[] => {
      if (figure.verdict !== 'contradicted' || !figure.against) return [];
      const kind = form === 'headline' ? 'figure' : figure.claim.kind;
      const weight = gravityOf([...figureFeatures(figure), 'figure-near'], form);
      return [{ kind, own: withBound(figure.claim, short.reading), other: withBound(figure.against, long.reading), weight }];
    });
    const missing = missingOf(part).flatMap((gone): Doubt[] => {
      if (gone.isSubject || part.found.some(({ kind, a, place }) => a === gone.at && (kind !== 'replaced' || place !== undefined)))
        return [];
      const around = aroundIt(laid, gone.at);
      return around
        ? [{ kind: 'added', own: rangeOf(laid.a, gone.at), other: around, weight: gravityOf(missingFeatures(gone), form) }]
        : [];
    });
    return [...differences, ...figures, ...(form === 'headline' ? [] : missing), ...restOf(laid)];
  });
  return doubts.sort((x, y) => y.weight - x.weight);
}

/** Of texts that differ in nothing that can be named: the first word that each says alone, where both do. */
function restOf({ a, b, toB, toA }: Laid): Doubt[] {
  const [i, j] = [toB.indexOf(-1), toA.indexOf(-1)];
  return i < 0 || j < 0 ? [] : [{ kind: 'word', own: rangeOf(a, i), other: rangeOf(b, j), weight: -Infinity }];
}

/** A figure with the words that bound it: "fewer than 80"; the word before it where they are not known. */
function withBound(claim: Claim, { sentences }: Reading): Range {
  const sentence = sentences[claim.sentence];
  if (!sentence) return { sentence: claim.sentence, from: 0, to: 0 };
  const [at, to] = wordsAt(sentence, claim);
  const exactness = 'exactness' in claim.value ? claim.value.exactness : 'exact';
  const bounded = (exactness !== 'exact' && exactness !== 'range') || 'bound' in claim.value;
  const bound = (unitsOf(sentence).get('bound') ?? []).findLast(({ range }) => range[0] < at && range[1] >= at - 1);
  return { sentence: claim.sentence, from: bounded ? (bound?.range[0] ?? Math.max(0, at - 1)) : at, to };
}

/** Where the long text tells what is around a term that it lacks: from the first to the last of one sentence that says a neighbour. */
function aroundIt({ a, b, toB }: Laid, at: number): Range | undefined {
  const said = [...a.terms.keys()]
    .filter((i) => (toB[i] ?? -1) >= 0)
    .sort((x, y) => Math.abs(x - at) - Math.abs(y - at) || x - y)
    .slice(0, 4)
    .map((i) => rangeOf(b, toB[i] ?? -1));
  const nearest = said[0];
  return nearest && said.filter(({ sentence }) => sentence === nearest.sentence).reduce(span);
}

/** One name for what a claim and its source differ in, by what the rule for it goes by. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  turned: 'opposite',
  swapped: 'name',
  person: 'name',
  figure: 'number',
  thing: 'words',
  event: 'words',
  quality: 'words',
  word: 'words',
  turn: 'words',
  added: 'added-words',
};

function differingFact(sides: Sides, { kind, scale, own, other }: Doubt, score: number): Fact {
  const value = scale === undefined ? {} : { scale };
  return sides.form === 'headline'
    ? factOf(sides, own, other, 'scope', lineOf(sides), score, { difference: kind, ...value })
    : factOf(sides, own, other, 'addition', attributeOf({ family: 'unsupported', what: ATTRIBUTES[kind] ?? kind }), score);
}

/** What both texts tell, shown by the happening they share. */
function agreeingFact(sides: Sides, { a, b, toB }: Laid, score: number): Fact[] {
  const shared = a.terms.flatMap((_, i) => ((toB[i] ?? -1) >= 0 ? [i] : []));
  const shown = shared.find((i) => a.terms[i]?.kind === 'event') ?? shared[0];
  if (shown === undefined) return [];
  const words = shared.flatMap((i) => a.terms[i]?.words.map((word) => word.key) ?? []).join(' ');
  const more = { difference: 'agreement', words };
  return [factOf(sides, rangeOf(a, shown), rangeOf(b, toB[shown] ?? -1), 'scope', lineOf(sides), score, more)];
}

/** Two short texts say no more than their lines; a headline is over an article that may explain it. */
function lineOf({ whole }: Matched): Attribute {
  return attributeOf({ family: 'line', what: whole ? 'text' : 'headline' });
}

function factOf(
  { short, long, features }: Sides,
  own: Range,
  other: Range,
  kind: 'scope' | 'addition',
  attribute: Attribute,
  score: number,
  more: Partial<WordingValue> = {},
): Fact {
  const claims = [rangeClaim(short, own, kind, attribute, more), rangeClaim(long, other, kind, attribute, more)] as const;
  const [a, b] = short.document < long.document ? claims : [claims[1], claims[0]];
  return { kind, claims: [a, b], links: [linkOf(a, b, score, 'reworded', Object.fromEntries(features))] };
}

/** Where each side of a difference is. What only one side says is shown with what the other says in its place. */
function rangesOf(laid: Laid, own: Reading, other: Reading, { a, b, cue, with: others }: Difference): readonly [Range, Range] {
  const back = turnedOver(laid);
  if (cue?.of === 'a') return besides(laid, ...cuePlace(laid.a, own, cue.cue));
  if (cue?.of === 'b') return reversed(besides(back, ...cuePlace(laid.b, other, cue.cue)));
  if (b === -1) return besides(laid, a, rangeOf(laid.a, a));
  if (a === -1) return reversed(besides(back, b, rangeOf(laid.b, b)));
  const [x, y] = [rangeOf(laid.a, a), rangeOf(laid.b, b)];
  return others ? [span(x, rangeOf(laid.a, others.a)), span(rangeOf(laid.b, others.b), y)] : [x, y];
}

/** The term a negation is said of, and where the negation is. */
function cuePlace({ terms }: Passage, { sentences }: Reading, { sentence, start, end, scope }: Cue): readonly [number, Range] {
  const read = sentences[sentence];
  const [from, to] = read ? wordsAt(read, { start, end }) : [0, 0];
  const at = terms.findIndex((term) => term.sentence === sentence && (term.words.at(-1)?.end ?? 0) > (scope?.start ?? end));
  return [at < 0 ? terms.length - 1 : at, { sentence, from, to }];
}

function reversed([x, y]: readonly [Range, Range]): readonly [Range, Range] {
  return [y, x];
}

function rangeOf({ terms }: Passage, at: number): Range {
  const { sentence, from, to } = terms[at] ?? { sentence: terms[0]?.sentence ?? 0, from: 0, to: Infinity };
  return { sentence, from, to };
}

/** How far, in terms, what a denial is said of may be behind it. */
const DENIED = 3;

/** A denial from its word to what it denies, and against it the same on the other side with the word before it where that is left over too. */
function besides({ a, b, toB, toA }: Laid, at: number, cue: Range): readonly [Range, Range] {
  const isDenied = (i: number): boolean => i >= at && i <= at + DENIED && (toB[i] ?? -1) >= 0;
  // What happened or not says more than that it did.
  const telling = a.terms.findIndex(({ events }, i) => isDenied(i) && !events.includes('event:happen'));
  const denied = telling >= 0 ? telling : a.terms.findIndex((_, i) => isDenied(i));
  const other = toB[denied] ?? -1;
  if (other < 0) return [span(cue, rangeOf(a, at)), rangeOf(b, -1)];
  const before = other > 0 && toA[other - 1] === -1 && b.terms[other - 1]?.kind === 'event' ? other - 1 : other;
  return [span(cue, rangeOf(a, denied)), span(rangeOf(b, before), rangeOf(b, other))];
}

/** From the first to the last of two ranges of one sentence; of two sentences the first. */
function span(x: Range, y: Range): Range {
  return x.sentence === y.sentence ? { sentence: x.sentence, from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) } : x;
}

/** The words shown, as spelled: two that are equal differ in nothing a reader sees. */
function wordsOf({ reading }: Side, { sentence, from, to }: Range): string {
  return (reading.sentences[sentence]?.words ?? [])
    .slice(from, to)
    .map((word) => word.key)
    .join(' ');
}

function rangeClaim(side: Side, range: Range, kind: 'scope' | 'addition', attribute: Attribute, more: Partial<WordingValue>): WordingClaim {
  const { reading, document } = side;
  const sentence = reading.sentences[range.sentence];
  const words = sentence?.words.slice(range.from, range.to) ?? [];
  const [start, end] = [words[0]?.start ?? sentence?.start ?? 0, words.at(-1)?.end ?? sentence?.end ?? 0];
  const field = sentence?.field ?? 'text';
  return {
    document,
    sentence: range.sentence,
    field,
    start,
    end,
    quote: fieldText(reading.article, field).slice(start, end),
    kind: 'wording',
    about: kind,
    value: { words: wordsOf(side, range), ...more },
    attribute,
    context: new Map(
      sentence?.words
        .filter((word) => word.content)
        .flatMap((word) => [stemFeature(sentence, word), ...word.concepts].map((name) => [name, 1])),
    ),
    negated: false,
    nearNegation: false,
    quoted: false,
    block: sentence?.blockKind ?? 'body',
    repeated: sentence?.repeated ?? false,
  };
}
