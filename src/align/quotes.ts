import type { Fact } from '../model/claim.js';
import type { ReadSentence, Reading } from '../model/reading.js';
import { overlay, type Overlay } from '../compare/overlay.js';
import { sideOf, wordingFact } from './wording-fact.js';

/** Words of content a quotation in a headline must share with one in the body to be the same, and their share of its words. */
const SHARED = 2;
const COVERED = 0.6;
/** Words of content that may be changed inside; beyond, it is another quotation. */
const CHANGED = 3;

const DISPLAYED: ReadonlySet<string> = new Set(['headline', 'deck', 'caption']);

/** A quotation of a document, as a stretch of a sentence's words `[from, to)`. */
interface Quotation {
  readonly sentence: ReadSentence;
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Quotations that a headline, deck or caption gives in other words than the body of the same document: with words left out of their middle, put in
 * or replaced. One that is only cut shorter at its ends is no other quotation.
 */
export function quoteFacts(reading: Reading, document: number): Fact[] {
  const quotations = quotationsOf(reading);
  const inBody = quotations.filter(({ sentence }) => sentence.blockKind === 'body');
  const shownOnes = quotations.filter(({ sentence }) => DISPLAYED.has(sentence.blockKind));
  const likest = likestOf(inBody, shownOnes.length);
  return shownOnes.flatMap((shown) => {
    const found = likest(shown).flatMap((told) => compare(shown, told) ?? []);
    // Somewhere the body gives it as it is.
    if (found.some(({ altered }) => !altered)) return [];
    const closest = found.sort((x, y) => y.found.coverage - x.found.coverage)[0];
    if (!closest) return [];
    const { told } = closest;
    const [a, b] = [sideOf(reading, shown.sentence, document, shown.index), sideOf(reading, told.sentence, document, told.index)];
    return [wordingFact('quote-wording', a, [shown.from, shown.to], b, closest.range, closest.found, 'word')];
  });
}

/** Quotations that are laid over each other: beyond, one in a headline is laid only over those that share most words with it. */
const MOST = 4000;
const LEAST = 8;

/** The quotations of the body that each of so many others may be. */
function likestOf(inBody: readonly Quotation[], others: number): (shown: Quotation) => readonly Quotation[] {
  if (inBody.length * others <= MOST) return () => inBody;
  const stemsOf = (quotation: Quotation): Set<string> => new Set(wordsOf(quotation).flatMap((word) => (word.content ? [word.stem] : [])));
  const holders = new Map<string, number[]>();
  for (const [at, told] of inBody.entries())
    for (const stem of stemsOf(told)) {
      const list = holders.get(stem);
      if (list) list.push(at);
      else holders.set(stem, [at]);
    }
  return (shown) => {
    const shared = new Map<number, number>();
    for (const stem of stemsOf(shown)) for (const at of holders.get(stem) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    return [...shared]
      .sort(([a, x], [b, y]) => y - x || a - b)
      .slice(0, LEAST)
      .flatMap(([at]) => inBody[at] ?? []);
  };
}

function quotationsOf({ sentences }: Reading): Quotation[] {
  return sentences.flatMap((sentence, index) =>
    sentence.repeated
      ? []
      : sentence.mentions
          .filter(({ kind }) => kind === 'quotation')
          .map(({ start, end }) => {
            const from = sentence.words.findIndex((word) => word.start >= start);
            const after = sentence.words.findIndex((word) => word.start >= end);
            return { sentence, index, from: from < 0 ? sentence.words.length : from, to: after < 0 ? sentence.words.length : after };
          })
          .filter(({ from, to }) => to > from),
  );
}

interface Match {
  readonly told: Quotation;
  readonly found: Overlay;
  /** The words of the body's sentence that stand against those shown. */
  readonly range: readonly [number, number];
  readonly altered: boolean;
}

function compare(shown: Quotation, told: Quotation): Match | undefined {
  const [own, other] = [wordsOf(shown), wordsOf(told)];
  const found = overlay({ ...shown.sentence, words: own }, { ...told.sentence, words: other });
  if (!found || found.content < SHARED) return undefined;
  const matched = [...found.toB].filter((at) => at >= 0);
  const [first, last] = [found.toB[0] ?? -1, found.toB[own.length - 1] ?? -1];
  if (matched.length / own.length < COVERED || first < 0 || last < 0) return undefined;
  const changed =
    own.filter((word, at) => word.content && (found.toB[at] ?? -1) < 0).length +
    other.slice(first, last + 1).filter((word, at) => word.content && !matched.includes(first + at)).length;
  if (changed > CHANGED) return undefined;
  return { told, found, range: [told.from + first, told.from + last + 1], altered: changed > 0 };
}

function wordsOf({ sentence, from, to }: Quotation): ReadSentence['words'] {
  return sentence.words.slice(from, to);
}
