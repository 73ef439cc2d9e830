import { isDraft } from '../model/article.js';
import { isMention } from '../model/mention.js';
import type { Reading } from '../model/reading.js';
import { foldKey } from '../text/fold.js';
import { hashOfWords } from '../text/hash.js';
import { EVEN, isWorded, sentenceFeatures, weightOfFeature, type Rarity } from './features.js';

/**
 * All of a document that decides which others it meets and which it copied. A few kilobytes of plain data that rest on nothing but the
 * document: an earlier run or another thread can have made it. Features and shingles are hashes, ascending and distinct.
 */
export interface Outline {
  readonly language: string;
  /** What it speaks of, each with its weight (nats) and the marks below. */
  readonly features: Float64Array;
  readonly weights: Float64Array;
  readonly marks: Uint8Array;
  /** Its runs of five words. */
  readonly shingles: Float64Array;
  /** Comparable text, to the day or finer; empty where unknown. */
  readonly published: string;
  readonly draft: boolean;
  /** The folded words of its source's name, and of every speaker it names. */
  readonly source?: readonly string[];
  readonly speakers: readonly (readonly string[])[];
}

/** Marks of a feature: it stands in the lead, it is a word of one language. */
export const IN_LEAD = 1;
export const WORDED = 2;

/** Sentences that say what an article is about: the headline, the deck and the first of the body. */
const LEAD_SENTENCES = 4;
/** Words in a shingle: long enough that two writers do not meet by chance. */
const SHINGLE = 5;

export function outlineOf(reading: Reading, rarity: Rarity = EVEN): Outline {
  const marks = new Map<Feature, number>();
  for (const [at, sentence] of reading.sentences.entries()) {
    for (const name of sentenceFeatures(sentence)) {
      const feature = featureOf(name, rarity);
      marks.set(feature, (marks.get(feature) ?? feature.mark) | (at < LEAD_SENTENCES ? IN_LEAD : 0));
    }
  }
  const features = [...marks.keys()].sort((x, y) => x.hash - y.hash);
  const { article } = reading;
  return {
    language: article.language,
    features: Float64Array.from(features, ({ hash }) => hash),
    weights: Float64Array.from(features, ({ weight }) => weight),
    marks: Uint8Array.from(features, (feature) => marks.get(feature) ?? 0),
    shingles: shinglesOf(reading),
    published: publishedAt(reading),
    draft: isDraft(article),
    ...(article.source === undefined ? {} : { source: foldKey(article.source).split(' ') }),
    speakers: speakersOf(reading),
  };
}

/** Features remembered at a time: most words of a document stood in one before it. */
const REMEMBERED = 100_000;
const FEATURES = new WeakMap<Rarity, Map<string, Feature>>();

interface Feature {
  readonly hash: number;
  readonly weight: number;
  readonly mark: number;
}

function featureOf(name: string, rarity: Rarity): Feature {
  let known = FEATURES.get(rarity);
  if (!known || known.size >= REMEMBERED) FEATURES.set(rarity, (known = new Map<string, Feature>()));
  let found = known.get(name);
  if (!found) {
    found = { hash: hashOfWords([name]), weight: weightOfFeature(name, rarity), mark: isWorded(name) ? WORDED : 0 };
    known.set(name, found);
  }
  return found;
}

/** Sentence by sentence, so that the order of paragraphs plays no part. */
function shinglesOf({ sentences }: Reading): Float64Array {
  const found: number[] = [];
  for (const { words, repeated } of sentences) {
    if (repeated) continue;
    const keys = words.map(({ key }) => key);
    for (let at = 0; at + SHINGLE <= keys.length; at += 1) found.push(hashOfWords(keys, at, at + SHINGLE));
  }
  return Float64Array.from(found)
    .sort()
    .filter((shingle, at, all) => shingle !== all[at - 1]);
}

function speakersOf({ sentences }: Reading): string[][] {
  const named = sentences.flatMap(({ mentions }) =>
    mentions.flatMap((mention) =>
      isMention(mention, 'attribution') && mention.value.speaker !== undefined ? [mention.value.speaker] : [],
    ),
  );
  return [...new Set(named)].map((name) => foldKey(name).split(' '));
}

/** Publication as a comparable string, to the day or finer; empty where unknown. */
export function publishedAt({ article: { published } }: Reading): string {
  const { time, edtf } = published;
  if (time !== undefined) return time;
  return /^\d{4}-\d{2}-\d{2}/u.test(edtf) ? edtf : '';
}
