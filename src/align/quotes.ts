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
  return quotations
    .filter(({ sentence }) => DISPLAYED.has(sentence.blockKind))
    .flatMap((shown) => {
      const found = inBody.flatMap((told) => compare(shown, told) ?? []);
      // Somewhere the body gives it as it is.
      if (found.some(({ altered }) => !altered)) return [];
      const closest = found.sort((x, y) => y.found.coverage - x.found.coverage)[0];
      if (!closest) return [];
      const { told } = closest;
      const [a, b] = [sideOf(reading, shown.sentence, document, shown.index), sideOf(reading, told.sentence, document, told.index)];
      return [wordingFact('quote-wording', a, [shown.from, shown.to], b, closest.range, closest.found, 'word')];
    });
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
