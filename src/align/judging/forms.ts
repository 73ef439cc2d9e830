import { fieldText } from '../../model/article.js';
import type { Claim } from '../../model/claim.js';
import type { ReadSentence, Reading } from '../../model/reading.js';
import { BOUNDS, isFigure } from './figures.js';

/** A document ready to be held against another, with its claims by sentence. */
export interface Side {
  readonly document: number;
  readonly reading: Reading;
  readonly claims: readonly (readonly Claim[])[];
}

/** What two texts are to each other: two headlines, a claim and the sentences given for it, a summary and its article. */
export type Form = 'headline' | 'claim' | 'summary';

/** Two texts to be held against each other. `short`, `long`: which sentences of either are; the rest of the long one is only asked whether it has a word. */
export interface Matched {
  readonly form: Form;
  readonly short: Side & { readonly told: readonly number[] };
  readonly long: Side & { readonly told: readonly number[] };
  /** The documents say no more than this; else these are headlines over articles. */
  readonly whole: boolean;
}

/** Words and sentences of a headline, or of a text that says no more than one. */
const LINE_WORDS = 40;
const LINE_SENTENCES = 3;
/** Words and sentences beyond which a text is an article of its own and no claim or summary of another. */
const SHORT_WORDS = 110;
const SHORT_SENTENCES = 4;
/** Sentences up to which the longer text is evidence given for a claim rather than an article. */
const EVIDENCE_SENTENCES = 3;
/** How many times as long as its summary an article is, at least. */
const SUMMARISED = 3;
/** Share of the longer text's words from which either may be the claim. */
const ALIKE_LONG = 0.5;

/** Every way in which two documents are to be held against each other: by their headlines, and as a text said to follow from another. */
export function matchedForms(first: Side, second: Side): Matched[] {
  const lines = headlines(first, second);
  if (lines?.whole) return [lines];
  const texts = claimAndSource(first, second);
  return [...(lines ? [lines] : []), ...(texts ? [texts] : [])];
}

/** Two headlines over articles, or two texts of a line of which neither is written as sentences. */
function headlines(first: Side, second: Side): Matched | undefined {
  const [one, other] = [lineOf(first), lineOf(second)];
  if (!one || !other) return undefined;
  const whole = one.whole && other.whole;
  if (whole && (endsAsSentence(first.reading) || endsAsSentence(second.reading))) return undefined;
  const [x, y] = [
    { ...first, told: one.told },
    { ...second, told: other.told },
  ];
  const [short, long] = wordsIn(x.reading, x.told) <= wordsIn(y.reading, y.told) ? [x, y] : [y, x];
  return { form: 'headline', short, long, whole };
}

/** The sentences of a short text, else of an article's headline; `undefined` where it has neither. */
function lineOf({ reading }: Side): { readonly told: number[]; readonly whole: boolean } | undefined {
  const own = toldOf(reading);
  const whole = own.length <= LINE_SENTENCES && wordsIn(reading, own) <= LINE_WORDS;
  const told = whole ? own : own.filter((at) => reading.sentences[at]?.blockKind === 'headline');
  return told.length === 0 || told.length > LINE_SENTENCES ? undefined : { told, whole };
}

/** Sentences that are told for the first time. */
function toldOf({ sentences }: Reading): number[] {
  return [...sentences.keys()].filter((at) => sentences[at]?.repeated === false && sentences[at].words.length > 0);
}

const SENTENCE_END = /[.!?\u061F\u2026]["'\u2019\u201D\u00BB)\]]*$/u;

/** Whether a text ends as sentences do and headlines do not. */
function endsAsSentence({ article, sentences }: Reading): boolean {
  const last: ReadSentence | undefined = sentences.at(-1);
  return last !== undefined && SENTENCE_END.test(fieldText(article, last.field).slice(last.start).trim());
}

/** Which of two texts is said to follow from the other; `undefined` where neither is. */
function claimAndSource(first: Side, second: Side): Matched | undefined {
  const [short, long] = isShort(first, second) ? [first, second] : [second, first];
  const [told, source] = [toldOf(short.reading), toldOf(long.reading)];
  const words = wordsIn(short.reading, told);
  if (words > SHORT_WORDS || told.length > SHORT_SENTENCES || told.length === 0 || source.length === 0) return undefined;
  const form = source.length <= EVIDENCE_SENTENCES ? 'claim' : 'summary';
  if (form === 'claim' ? told.length > EVIDENCE_SENTENCES : wordsIn(long.reading, source) < SUMMARISED * words) return undefined;
  return { form, short: { ...short, told }, long: { ...long, told: source }, whole: true };
}

/** Of two texts about as long, the claim is the one that gives bounds where the other gives figures: "more than 40" is said of 45. */
function isShort(first: Side, second: Side): boolean {
  const [x, y] = [first, second].map(({ reading }) => wordsIn(reading, toldOf(reading))) as [number, number];
  if (Math.min(x, y) > ALIKE_LONG * Math.max(x, y)) {
    const [boundsOfFirst, boundsOfSecond] = [hasBounds(first), hasBounds(second)];
    if (boundsOfFirst !== boundsOfSecond) return boundsOfFirst;
  }
  return x <= y;
}

function hasBounds({ claims }: Side): boolean {
  return claims
    .flat()
    .some((claim) => isFigure(claim) && (('exactness' in claim.value && BOUNDS.has(claim.value.exactness)) || 'bound' in claim.value));
}

function wordsIn({ sentences }: Reading, told: readonly number[]): number {
  return told.reduce((sum, at) => sum + (sentences[at]?.words.length ?? 0), 0);
}
