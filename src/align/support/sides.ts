import { isFigure } from './figures.js';
import type { SupportSide } from './support.js';
import type { SupportForm } from './weights.js';

/** Words and sentences beyond which a text is an article of its own and no claim or summary of another. */
const SHORT_WORDS = 110;
const SHORT_SENTENCES = 4;
/** Sentences up to which the longer text is evidence given for a claim rather than an article. */
const EVIDENCE_SENTENCES = 3;
/** How many times as long as its summary an article is, at least. */
const SUMMARISED = 3;
/** Share of the longer text's words from which either may be the claim. */
const ALIKE_LONG = 0.5;

/** Which of two texts is said to follow from the other, and what kind of pair they make; `undefined` where neither is. */
export function sidesOf(first: SupportSide, second: SupportSide): { short: SupportSide; long: SupportSide; form: SupportForm } | undefined {
  const [short, long] = isShort(first, second) ? [first, second] : [second, first];
  const words = wordsOf(short);
  if (words > SHORT_WORDS || short.reading.sentences.length > SHORT_SENTENCES) return undefined;
  const evidence = long.reading.sentences.length <= EVIDENCE_SENTENCES;
  if (evidence) return short.reading.sentences.length <= EVIDENCE_SENTENCES ? { short, long, form: 'claim' } : undefined;
  return wordsOf(long) >= SUMMARISED * words ? { short, long, form: 'summary' } : undefined;
}

/** Of two texts about as long, the claim is the one that gives bounds where the other gives figures: "more than 40" is said of 45. */
function isShort(first: SupportSide, second: SupportSide): boolean {
  const [x, y] = [wordsOf(first), wordsOf(second)];
  if (Math.min(x, y) > ALIKE_LONG * Math.max(x, y)) {
    const [boundsOfFirst, boundsOfSecond] = [hasBounds(first), hasBounds(second)];
    if (boundsOfFirst !== boundsOfSecond) return boundsOfFirst;
  }
  return x <= y;
}

const BOUNDS: ReadonlySet<string> = new Set(['more-than', 'less-than', 'at-least', 'at-most']);

function hasBounds({ claims }: SupportSide): boolean {
  return claims.some((own) =>
    own.some((claim) => isFigure(claim) && (('exactness' in claim.value && BOUNDS.has(claim.value.exactness)) || 'bound' in claim.value)),
  );
}

const WORDS = new WeakMap<SupportSide['reading'], number>();

function wordsOf({ reading }: SupportSide): number {
  const known = WORDS.get(reading);
  if (known !== undefined) return known;
  const count = reading.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  WORDS.set(reading, count);
  return count;
}
