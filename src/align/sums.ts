import { fieldText } from '../model/article.js';
import { attributeOf } from '../model/attribute.js';
import type { Claim, ClaimOf, Fact } from '../model/claim.js';
import { linkOf } from '../model/compare/claims.js';
import type { ReadSentence, Reading } from '../model/reading.js';

/** Most parts of a whole that are added up. */
const PARTS = 5;
/** A sum below this is given somewhere by chance. */
const TELLING = 4;
/** How sure it is that parts told right after their whole are its parts. */
const TOLD_TOGETHER = 0.9;

/** A count told exactly, as a whole number. */
export function exactCount(claim: Claim): number | undefined {
  if (claim.kind !== 'number') return undefined;
  const { min, max, approximate } = claim.value;
  return min === max && !approximate && Number.isInteger(min) ? min : undefined;
}

/** What a claim and those told right before or after it add up to, of all that its document counts. `beside`: the claims of its sentence, in order. */
function totals(claim: Claim, beside: readonly Claim[], counts: ReadonlySet<number>): Set<number> {
  const figures = beside.filter((other) => exactCount(other) !== undefined);
  const at = figures.indexOf(claim);
  const found = new Set<number>();
  for (let from = Math.max(0, at - PARTS + 1); at >= 0 && from <= at; from += 1) {
    let sum = 0;
    for (let to = from; to < Math.min(figures.length, from + PARTS); to += 1) {
      sum += exactCount(figures[to] as Claim) ?? 0;
      if (to >= at && to > from && sum >= TELLING && counts.has(sum)) found.add(sum);
    }
  }
  return found;
}

/** Whether a claim and others of the same thing right beside it add up to `whole`: "nine died in Lethport and four in Dunmore", of thirteen. */
export function addsUpTo(whole: number, claim: Claim, beside: readonly Claim[]): boolean {
  const alike = beside.filter(({ attribute }) => attribute.key === claim.attribute.key);
  return totals(claim, alike, new Set([whole])).has(whole);
}

/**
 * Whether `whole` is the sum of a claim and what else is counted: of another count of the same thing, wherever it is, or of those right beside it in
 * its sentence. Who died and who was hurt are not added up, as a toll of the one is none of the other. `counts`: claims of the document, in order.
 */
export function isSummed(whole: number, claim: Claim, counts: readonly Claim[]): boolean {
  const part = exactCount(claim);
  if (part === undefined || whole < TELLING) return false;
  const again = (other: Claim): boolean =>
    other !== claim && other.attribute.key === claim.attribute.key && exactCount(other) === whole - part;
  const beside = counts.filter(({ sentence, event }) => sentence === claim.sentence && (event === claim.event || !event || !claim.event));
  return (claim.attribute.isKnown && counts.some(again)) || totals(claim, beside, new Set([whole])).has(whole);
}

/** One side of two figures that stand in one place of an edited text. */
export interface Addend {
  readonly claim: Claim;
  readonly beside: readonly Claim[];
  /** Every exact count of the document. */
  readonly counts: ReadonlySet<number>;
}

/** Whether two figures are parts of a whole that both documents give, and only one of them adds up to it. */
export function breaksSum(a: Addend, b: Addend): boolean {
  const [ofA, ofB] = [totals(a.claim, a.beside, a.counts), totals(b.claim, b.beside, b.counts)];
  return [...ofA].some((sum) => b.counts.has(sum) && !ofB.has(sum)) || [...ofB].some((sum) => a.counts.has(sum) && !ofA.has(sum));
}

/** Wholes of a document with parts told right after them that add up to more: "a crew of 18: nine Kenyans, seven Indians and four Greeks". */
export function sumFacts(reading: Reading, claims: readonly Claim[]): Fact[] {
  const facts: Fact[] = [];
  for (let at = 0; at < claims.length; at += 1) {
    const whole = claims[at];
    const total = whole && !whole.repeated && !isPart(whole) ? exactCount(whole) : undefined;
    if (whole?.kind !== 'number' || total === undefined) continue;
    const parts = partsAfter(whole, claims, at + 1, reading.sentences[whole.sentence]);
    const sum = parts.reduce((sofar, part) => sofar + (exactCount(part) ?? 0), 0);
    // A part greater than its whole was read wrong, or is no part.
    if (parts.length > 1 && sum > total && parts.every((part) => (exactCount(part) ?? 0) < total))
      facts.push(exceeded(reading, whole, parts, sum));
  }
  return facts;
}

/** Words of content from one part to the next: "nine Kenyans and seven Indians". More, and it is a part of the part. */
const BETWEEN = 1;
/** Words of content from a whole to its parts. */
const AFTER = 3;

/** The counts told in a row as parts after a whole, in its sentence. */
function partsAfter(whole: Claim, claims: readonly Claim[], from: number, sentence: ReadSentence | undefined): Claim[] {
  const parts: Claim[] = [];
  for (let at = from; at < claims.length; at += 1) {
    const claim = claims[at];
    if (!sentence || claim?.sentence !== whole.sentence) break;
    if (claim.kind !== 'number') continue;
    const before = parts.at(-1);
    const near = before ? wordsBetween(before, claim, sentence) <= BETWEEN : wordsBetween(whole, claim, sentence) <= AFTER;
    if (!near || !isPart(claim) || exactCount(claim) === undefined) break;
    parts.push(claim);
  }
  return parts;
}

function isPart(claim: Claim): boolean {
  return claim.kind === 'number' && claim.value.counted?.relation === 'part';
}

function wordsBetween(a: Claim, b: Claim, { words }: ReadSentence): number {
  return words.filter((word) => word.content && word.start >= a.end && word.end <= b.start).length;
}

function exceeded(reading: Reading, whole: ClaimOf<'number'>, parts: readonly Claim[], sum: number): Fact {
  const [start, end] = [parts[0]?.start ?? whole.start, parts.at(-1)?.end ?? whole.end];
  const attribute = attributeOf({ family: 'parts', whole: whole.attribute });
  // The context is worked out when asked for, which a copy of the claim's own fields would miss.
  const a = { ...whole, context: whole.context, attribute };
  const b: ClaimOf<'number'> = {
    ...whole,
    context: whole.context,
    attribute,
    start,
    end,
    quote: fieldText(reading.article, whole.field).slice(start, end),
    value: { min: sum, max: sum, approximate: false, exactness: 'exact' },
  };
  return {
    kind: 'number',
    claims: [a, b],
    links: [linkOf(a, b, TOLD_TOGETHER, 'reworded', { within: 1, attribute: 1 })],
  };
}
