import type { Mention } from '../model/mention.js';
import type { ReadSentence, Reading, Word } from '../model/reading.js';

/**
 * What a sentence contributes to alignment. Names, places and concepts are language-neutral: they are what an Arabic and an
 * English sentence can share. Numbers and dates contribute nothing: they are what may differ.
 */
export function sentenceFeatures(sentence: ReadSentence): string[] {
  const features = new Set<string>();
  for (const word of sentence.words) {
    if (word.content) features.add(stemFeature(sentence, word));
    for (const concept of word.concepts) features.add(concept);
  }
  for (const mention of sentence.mentions) for (const feature of nameFeatures(mention)) features.add(feature);
  return [...features];
}

/** The features of a named entity, empty for any other mention. */
export function nameFeatures(mention: Mention): string[] {
  switch (mention.kind) {
    case 'person':
      return mention.value.key
        .split(' ')
        .filter((part) => part.length > 1)
        .map((part) => `p:${part}`);
    case 'place':
      return mention.value.id === undefined ? [] : [`g:${mention.value.id}`];
    case 'organisation':
      return [`o:${mention.value.key}`, ...initials(mention.value.name)];
    default:
      return [];
  }
}

/** The short name that a body of several capitalised words goes by as well: "Bayside Ferry Lines" BFL. */
function initials(name: string): string[] {
  const capitals = name.split(/[\s-]+/u).flatMap((word) => /^\p{Lu}/u.exec(word) ?? []);
  return capitals.length > 1 ? [`o:${capitals.join('').toLowerCase()}`] : [];
}

/** First letters of the features that are names: organisations, persons, places. */
export const NAME_FAMILIES = ['o:', 'p:', 'g:'] as const;

/** Which of them a feature is of, by its place there; -1 where it is no name. */
export function familyOf(feature: string): number {
  return NAME_FAMILIES.findIndex((letters) => feature.startsWith(letters));
}

/** How telling a feature is, in nats. It may depend on the feature alone: what one article holds must change nothing among the others. */
export type Rarity = (feature: string) => number;

/** Everything equally telling. */
export const EVEN: Rarity = () => 1;

/** A concept or event type is a coarser match than a word. */
const CONCEPT_FACTOR = 0.6;

/** A set of features as numbers, with their weights. */
export interface FeatureSet {
  /** Distinct feature numbers, ascending. */
  readonly ids: Uint32Array;
  /** Sum of their weights. */
  readonly total: number;
  /** The same of those that are no words of one language. */
  readonly neutral: number;
}

/** What shares of a set are taken of: across two languages its words count half, as they have no counterpart there. */
export function wholeOf({ total, neutral }: Pick<FeatureSet, 'total' | 'neutral'>, oneLanguage: boolean): number {
  return oneLanguage ? total : (total + neutral) / 2;
}

/** One document's features, sentence by sentence. */
export interface DocumentFeatures {
  readonly language: string;
  readonly sentences: readonly FeatureSet[];
}

const WORD = 's:';

/** The feature of a word of a sentence: its stem, as one of the sentence's language. Stems of two languages may be spelled alike. */
export function stemFeature({ language }: Pick<ReadSentence, 'language'>, { stem }: Pick<Word, 'stem'>): string {
  return `${WORD}${language}:${stem}`;
}

/** Whether a feature is a word of one language rather than a name, a concept or a kind of event. */
export function isWorded(feature: string): boolean {
  return feature.startsWith(WORD);
}

/** The stem of a feature that is a word; `undefined` for any other. */
export function stemOf(feature: string): string | undefined {
  return isWorded(feature) ? feature.slice(feature.indexOf(':', WORD.length) + 1) : undefined;
}

/** Weight of a feature in nats. */
export function weightOfFeature(feature: string, rarity: Rarity): number {
  return rarity(feature) * (feature.startsWith('event:') || feature.startsWith('concept:') ? CONCEPT_FACTOR : 1);
}

/** Every feature of a run, numbered and weighted (nats). */
export class FeatureSpace {
  readonly #ids = new Map<string, number>();
  readonly #unseen = new Map<string, number>();
  readonly #unseenWeights: number[] = [];
  readonly documents: readonly DocumentFeatures[];
  readonly #weights: Float64Array;
  readonly #names: Uint8Array;
  readonly #worded: Uint8Array;
  readonly #rarity: Rarity;

  constructor(readings: readonly Reading[], rarity: Rarity = EVEN) {
    this.#rarity = rarity;
    const named = readings.map((reading) => reading.sentences.map(sentenceFeatures));
    // Numbered by name: sums over ascending numbers come out alike, to the last bit, whatever else is in the run.
    const names = new Set<string>();
    for (const sentences of named) for (const features of sentences) for (const name of features) names.add(name);
    for (const name of [...names].sort()) this.#ids.set(name, this.#ids.size);
    this.#weights = new Float64Array(this.#ids.size);
    this.#names = new Uint8Array(this.#ids.size);
    this.#worded = new Uint8Array(this.#ids.size);
    for (const [name, id] of this.#ids) {
      this.#weights[id] = weightOfFeature(name, rarity);
      this.#names[id] = familyOf(name) < 0 ? 0 : 1;
      this.#worded[id] = isWorded(name) ? 1 : 0;
    }
    this.documents = named.map((sentences, at) => ({
      language: readings[at]?.article.language ?? '',
      sentences: sentences.map((features) => this.#set(this.#numbers(features))),
    }));
  }

  /** Weight of a feature by name. */
  weight(name: string): number {
    const id = this.#ids.get(name);
    return id === undefined ? weightOfFeature(name, this.#rarity) : this.weightOf(id);
  }

  /** Number of a feature by name; one seen nowhere gets the next free one. */
  idOf(name: string): number {
    const known = this.#ids.get(name) ?? this.#unseen.get(name);
    if (known !== undefined) return known;
    const id = this.#ids.size + this.#unseen.size;
    this.#unseen.set(name, id);
    this.#unseenWeights.push(weightOfFeature(name, this.#rarity));
    return id;
  }

  weightOf(id: number): number {
    return this.#weights[id] ?? this.#unseenWeights[id - this.#weights.length] ?? 0;
  }

  /** Whether a feature that some document holds is a name. */
  isName(id: number): boolean {
    return this.#names[id] === 1;
  }

  #numbers(names: readonly string[]): Uint32Array {
    return distinct(names.map((name) => this.#ids.get(name) ?? 0));
  }

  #set(ids: Uint32Array): FeatureSet {
    let [total, neutral] = [0, 0];
    for (const id of ids) {
      total += this.weightOf(id);
      if (this.#worded[id] === 0) neutral += this.weightOf(id);
    }
    return { ids, total, neutral };
  }
}

function distinct(ids: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set(ids)).sort();
}

/** Weight of the features two ascending id lists have in common. */
export function sharedWeight(a: Uint32Array, b: Uint32Array, space: FeatureSpace): number {
  let [shared, i, j] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += space.weightOf(x);
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return shared;
}
