import { fieldText } from '../../model/article.js';
import type { Claim, Fact, Link, WordingValue } from '../../model/claim.js';
import { compareClaims } from '../../model/compare/claims.js';
import type { ReadSentence, Reading } from '../../model/reading.js';
import { differences, type Difference } from './differences.js';
import { lineFeatures, sharedOfShorter, type LineFeatures } from './features.js';
import { chancesOf, gravity, weightsFor } from './judge.js';
import { lay, type Laid } from './lay.js';
import { lineOf, type Cue, type Line } from './units.js';

/**
 * What it takes to say that two lines conflict or agree: the chance, and the share of the shorter that the other tells too. Headlines over articles
 * choose what they name, and two of one event mostly tell other sides of it: there it takes almost certainty.
 */
const NEEDED = {
  text: { conflict: 0.55, agreement: 0.35, shared: 0.3 },
  headline: { conflict: 0.93, agreement: 0.8, shared: 0.6 },
} as const;

/** The lines of a run's readings: at most one each. */
export function linesOf(readings: readonly Reading[]): (Line | undefined)[] {
  return readings.map((reading, document) => (weightsFor(reading.article.language) ? lineOf(reading, document) : undefined));
}

/**
 * What two headlines or short texts, taken whole, have to say of each other: one fact of the words that differ most tellingly, or one of what both
 * tell. Nothing where they have nothing to do with each other, or where it cannot be told.
 */
export function lineFacts(a: Line | undefined, b: Line | undefined, readings: readonly Reading[], links: readonly Link[]): Fact[] {
  const [first, second] = [a && readings[a.document], b && readings[b.document]];
  if (!a || !b || !first || !second || first.article.language !== second.article.language) return [];
  const weights = weightsFor(first.article.language);
  if (!weights) return [];
  const laid = lay(a, b);
  const needed = NEEDED[a.whole && b.whole ? 'text' : 'headline'];
  // Most lines that meet have nothing to do with each other.
  if (!(sharedOfShorter(laid) >= needed.shared)) return [];
  const found = differences(laid);
  const features = lineFeatures(laid, found);
  const { conflict, agreement } = chancesOf(features, weights);
  const sides: Sides = { laid, first, second };
  if (conflict >= needed.conflict) {
    const gravest = [...found].sort((x, y) => gravity(y, weights) - gravity(x, weights))[0] ?? restOf(laid);
    const fact = gravest && differingFact(sides, gravest, conflict, features);
    return fact && !links.some((link) => isToldBy(fact, link)) ? [fact] : [];
  }
  return agreement >= needed.agreement ? agreeingFact(sides, agreement, features) : [];
}

/** Of lines that differ in nothing that can be named: the first word that each says alone, where both do. */
function restOf({ toB, toA }: Laid): Difference | undefined {
  const [a, b] = [toB.indexOf(-1), toA.indexOf(-1)];
  return a < 0 || b < 0 ? undefined : { kind: 'replaced', name: 'rest', a, b };
}

/** Score from which two claims that cannot both hold are a finding of their own: in one text, edited, and in other words. */
const TOLD = { verbatim: 0.6, reworded: 0.75 } as const;

/** Whether a link of two claims already tells of the words in which two lines differ. */
function isToldBy({ claims: [a, b] }: Fact, link: Link): boolean {
  if (link.score < TOLD[link.directness] || compareClaims(link.a, link.b).outcome !== 'disjoint') return false;
  return [link.a, link.b].every((claim) => [a, b].some((own) => own !== undefined && overlaps(own, claim)));
}

function overlaps(a: Claim, b: Claim): boolean {
  return a.document === b.document && a.field === b.field && a.start < b.end && b.start < a.end;
}

interface Sides {
  readonly laid: Laid;
  readonly first: Reading;
  readonly second: Reading;
}

function differingFact(sides: Sides, difference: Difference, score: number, features: LineFeatures): Fact {
  const { laid, first, second } = sides;
  const shown = rangesOf(sides, difference);
  // The same words on both sides show nothing: there the whole lines are shown.
  const [rangeA, rangeB] = spelled(first, shown[0]) === spelled(second, shown[1]) ? ([wholeOf(laid.a), wholeOf(laid.b)] as const) : shown;
  const kind = difference.kind === 'replaced' ? (difference.of ?? 'word') : difference.kind;
  const scale = difference.kind === 'opposite' || difference.kind === 'turned' ? { scale: difference.name } : {};
  const attribute = attributeOf(laid);
  const claims = [
    lineClaim(first, laid.a, rangeA, kind, attribute, scale),
    lineClaim(second, laid.b, rangeB, kind, attribute, scale),
  ] as const;
  return factOf(claims, score, features);
}

function spelled(reading: Reading, { sentence, from, to }: Range): string {
  return (reading.sentences[sentence]?.words ?? [])
    .slice(from, to)
    .map(({ key }) => key)
    .join(' ');
}

/** What both lines tell, shown by the happening they share. */
function agreeingFact({ laid, first, second }: Sides, score: number, features: LineFeatures): Fact[] {
  const words = laid.a.units.flatMap((unit, i) => (laid.toB[i] === -1 ? [] : unit.words.map((word) => word.key))).join(' ');
  const value = { words };
  const shared = laid.a.units.flatMap((_, i) => ((laid.toB[i] ?? -1) >= 0 ? [i] : []));
  const shown = shared.find((i) => laid.a.units[i]?.kind === 'event') ?? shared[0];
  if (shown === undefined) return [];
  const [rangeA, rangeB] = [rangeOf(laid.a, shown), rangeOf(laid.b, laid.toB[shown] ?? -1)];
  const attribute = attributeOf(laid);
  const claims = [
    lineClaim(first, laid.a, rangeA, 'agreement', attribute, value),
    lineClaim(second, laid.b, rangeB, 'agreement', attribute, value),
  ] as const;
  return [factOf(claims, score, features)];
}

/** Two short texts say no more than their lines; a headline stands over an article that may explain it. */
function attributeOf({ a, b }: Laid): string {
  return a.whole && b.whole ? 'line:text' : 'line:headline';
}

function factOf([a, b]: readonly [Claim, Claim], score: number, features: LineFeatures): Fact {
  return { kind: 'scope', claims: [a, b], links: [{ a, b, score, directness: 'reworded', features: Object.fromEntries(features) }] };
}

/** Words of one sentence that are shown: indices `[from, to)`. */
interface Range {
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
}

/** Where each side of a difference stands. What only one side says is shown with what the other says in its place. */
function rangesOf({ laid, first, second }: Sides, { a, b, cue, with: others }: Difference): readonly [Range, Range] {
  const back: Laid = { ...laid, a: laid.b, b: laid.a, toB: laid.toA, toA: laid.toB };
  if (cue?.of === 'a') return besides(laid, ...cuePlace(laid.a, first, cue.cue));
  if (cue?.of === 'b') return reversed(besides(back, ...cuePlace(laid.b, second, cue.cue)));
  if (b === -1) return besides(laid, a, rangeOf(laid.a, a));
  if (a === -1) return reversed(besides(back, b, rangeOf(laid.b, b)));
  const [own, other] = [rangeOf(laid.a, a), rangeOf(laid.b, b)];
  return others ? [span(own, rangeOf(laid.a, others.a)), span(rangeOf(laid.b, others.b), other)] : [own, other];
}

/** The unit a negation is said of, and where the negation stands. */
function cuePlace({ units }: Line, { sentences }: Reading, { sentence, start, end, scope }: Cue): readonly [number, Range] {
  const words = sentences[sentence]?.words ?? [];
  const [from, last] = [words.findIndex((word) => word.end > start), words.findLastIndex((word) => word.start < end)];
  const at = units.findIndex((unit) => unit.sentence === sentence && (unit.words.at(-1)?.end ?? 0) > (scope ?? end));
  return [at < 0 ? units.length - 1 : at, { sentence, from: Math.max(0, from), to: last + 1 }];
}

function reversed([x, y]: readonly [Range, Range]): readonly [Range, Range] {
  return [y, x];
}

function rangeOf(line: Line, at: number): Range {
  const unit = line.units[at];
  return unit ? { sentence: unit.sentence, from: unit.from, to: unit.to } : wholeOf(line);
}

/** The first sentence of a line. */
function wholeOf({ units }: Line): Range {
  return { sentence: units[0]?.sentence ?? 0, from: 0, to: Infinity };
}

/** How far, in units, what a denial is said of may stand behind it. */
const DENIED = 3;

/** A denial from its word to what it denies, and against it the same on the other side with the word before it where that stands alone too. */
function besides({ a, b, toB, toA }: Laid, at: number, cue: Range): readonly [Range, Range] {
  const denied = a.units.findIndex((_, i) => i >= at && i <= at + DENIED && (toB[i] ?? -1) >= 0);
  const other = toB[denied] ?? -1;
  if (other < 0) return [span(cue, rangeOf(a, at)), wholeOf(b)];
  const before = other > 0 && toA[other - 1] === -1 && b.units[other - 1]?.kind === 'event' ? other - 1 : other;
  return [span(cue, rangeOf(a, denied)), span(rangeOf(b, before), rangeOf(b, other))];
}

/** From the first to the last of two ranges of one sentence; of two sentences the second. */
function span(x: Range, y: Range): Range {
  return x.sentence === y.sentence ? { sentence: x.sentence, from: Math.min(x.from, y.from), to: Math.max(x.to, y.to) } : y;
}

function lineClaim(
  reading: Reading,
  line: Line,
  range: Range,
  difference: string,
  attribute: string,
  more: Omit<WordingValue, 'words'> & { words?: string },
): Claim {
  const sentence = reading.sentences[range.sentence];
  const words = sentence?.words.slice(range.from, range.to) ?? [];
  const [start, end] = [words[0]?.start ?? sentence?.start ?? 0, words.at(-1)?.end ?? sentence?.end ?? 0];
  const field = sentence?.field ?? 'text';
  return {
    document: line.document,
    sentence: range.sentence,
    field,
    start,
    end,
    quote: fieldText(reading.article, field).slice(start, end),
    kind: 'scope',
    value: { words: words.map((word) => word.key).join(' '), difference, ...more },
    attribute,
    context: sentence ? contextOf(sentence) : new Map(),
    negated: false,
    nearNegation: false,
    quoted: false,
    block: sentence?.blockKind ?? 'body',
    repeated: false,
  };
}

function contextOf({ words }: ReadSentence): Map<string, number> {
  return new Map(
    words.filter((word) => word.content).flatMap((word) => [`s:${word.stem}`, ...word.concepts].map((name): [string, number] => [name, 1])),
  );
}
