import { fieldText } from '../../model/article.js';
import type { Claim, Fact } from '../../model/claim.js';
import type { ReadSentence, Reading } from '../../model/reading.js';
import type { Thesaurus } from '../../model/thesaurus.js';
import type { FeatureSpace } from '../features.js';
import { supportFeatures } from './features.js';
import { leadingDoubt, type Doubt, type Place } from './doubts.js';
import { sidesOf } from './sides.js';
import { readSupport, type SupportSide } from './support.js';
import { unsupportedScore } from './weights.js';

/** Probability below which a short text is held to be borne out by the long one. */
const DOUBTED = { claim: 0.45, summary: 0.5 } as const;

/**
 * What a short text says that a longer one does not bear out: a claim against its evidence, a summary against its article. One fact at most a sentence: the
 * word or figure that tells most against it, beside what the long text has in its place. Empty where the two are no such pair.
 */
export function supportFacts(first: SupportSide, second: SupportSide, space: FeatureSpace, thesaurus: Thesaurus): Fact[] {
  const sides = sidesOf(first, second);
  if (!sides) return [];
  const sentences = readSupport(sides.short, sides.long, space, thesaurus);
  const features = supportFeatures(sentences);
  const score = unsupportedScore(sides.form, features);
  if (score < DOUBTED[sides.form]) return [];
  const doubt = leadingDoubt(sentences, (at) => sides.long.reading.sentences[at]);
  if (!doubt) return [];
  const own = claimOf(sides.short, doubt.own, doubt);
  const other = claimOf(sides.long, doubt.other, doubt);
  if (!own || !other || (own.value as { words: string }).words === (other.value as { words: string }).words) return [];
  const [a, b] = own.document < other.document ? [own, other] : [other, own];
  return [{ kind: 'addition', claims: [a, b], links: [{ a, b, score, directness: 'reworded', features }] }];
}

/** A place of a text as a claim of its wording. */
function claimOf({ document, reading }: SupportSide, place: Place, doubt: Doubt): Claim | undefined {
  const sentence: ReadSentence | undefined = reading.sentences[place.sentence];
  if (!sentence) return undefined;
  const { start, end } = place;
  const words = sentence.words.filter((word) => start < word.end && word.start < end).map((word) => word.key);
  return {
    document,
    sentence: place.sentence,
    field: sentence.field,
    start,
    end,
    quote: quoteOf(reading, sentence, start, end),
    kind: 'addition',
    value: { words: words.join(' ') },
    attribute: `unsupported:${doubt.kind}`,
    context: new Map(sentence.words.filter((word) => word.content).map((word) => [`s:${word.stem}`, 1])),
    negated: false,
    nearNegation: false,
    quoted: false,
    block: sentence.blockKind,
    repeated: sentence.repeated,
  };
}

function quoteOf(reading: Reading, sentence: ReadSentence, start: number, end: number): string {
  return fieldText(reading.article, sentence.field).slice(start, end);
}
