import { isMention, type Mention } from '../model/mention.js';
import type { ReadSentence, Word } from '../model/reading.js';
import type { PartOfSpeech, WordKnowledge } from '../model/thesaurus.js';
import { foldKey } from '../text/fold.js';
import { figuresOf } from './figures.js';
import { denyingEvent } from './kin.js';
import type { Pole } from './opposition.js';
import { isFigure, rangeOf } from './units.js';

/**
 * What a term is: a happening, a known thing, a name of some kind, a figure, a word with an opposite, any other word of content; `turn`: a function
 * word on a scale, which turns the rest round: before, only, up.
 */
export type TermKind = 'event' | 'thing' | 'place' | 'person' | 'organisation' | 'name' | 'figure' | 'quality' | 'turn' | 'word';

/** One thing a sentence says, as two sentences in other words are laid over each other: a word of content, a name of several words, a figure. */
export interface Term {
  readonly kind: TermKind;
  /** Index of the sentence in its reading; words `[from, to)` of it. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Word[];
  /** What names it across spellings: parts of a person's key, a place's identity, a figure's value. */
  readonly names: readonly string[];
  /** The country that a place lies in. */
  readonly within?: string;
  readonly concepts: readonly string[];
  readonly events: readonly string[];
  readonly pole?: Pole;
  readonly part?: PartOfSpeech;
}

/** A negation that is no term, or what a term denies. */
export interface Cue {
  /** `not`, `without`, `fail` … */
  readonly name: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Span of what it is said of. */
  readonly scope?: { readonly start: number; readonly end: number };
}

/** Some sentences of one document as their terms in order. */
export interface Passage {
  readonly document: number;
  readonly terms: readonly Term[];
  readonly cues: readonly Cue[];
}

export function passageOf(
  document: number,
  sentences: readonly (readonly [index: number, sentence: ReadSentence])[],
  knowledge: WordKnowledge,
): Passage {
  return {
    document,
    terms: sentences.flatMap(([index, sentence]) => termsOf(sentence, index, knowledge)),
    cues: sentences.flatMap(([index, sentence]) => cuesOf(sentence, index)),
  };
}

/** Words between a comparison and the figure it bounds: "fewer than 80", "below the 80 %". */
const BOUND_REACH = [1, 2] as const;

function termsOf(sentence: ReadSentence, index: number, knowledge: WordKnowledge): Term[] {
  const terms: Term[] = [];
  const named = namesByWord(sentence);
  const { words } = sentence;
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    const name = named.get(at);
    const to = name?.to ?? at + 1;
    const bounds = isBound(word) && BOUND_REACH.some((step) => named.get(at + step)?.content.kind === 'figure');
    const content =
      name?.content ?? (bounds || saysWho(sentence, word) ? undefined : wordContent(word, at, inside(sentence, word), knowledge));
    if (content) terms.push({ ...content, sentence: index, from: at, to, words: words.slice(at, to) });
    at = to;
  }
  return terms;
}

/** Acts of saying that do more than say: who calls on somebody or accuses him is a party to it. */
const SPEECH_ACTS: ReadonlySet<string> = new Set(['demand', 'accuse', 'warn', 'pledge']);

/** Whether a word is of what says who says it, and neither names who nor is an act of its own. */
function saysWho({ mentions }: ReadSentence, { start, end, key, concepts, pole }: Word): boolean {
  if (denyingEvent(concepts) !== undefined || pole?.pole === -1) return false;
  const source = mentions.find((mention) => mention.kind === 'attribution' && mention.start <= start && end <= mention.end);
  if (!source || !isMention(source, 'attribution') || SPEECH_ACTS.has(source.value.verb)) return false;
  return !foldKey(source.value.speaker ?? '')
    .split(' ')
    .includes(key);
}

function isBound({ content, pole, marks }: Word): boolean {
  return (!content && pole !== undefined) || marks?.some(({ kind }) => kind === 'bound') === true;
}

type Content = Omit<Term, 'sentence' | 'from' | 'to' | 'words'>;

/** Persons, places and figures by the word they begin with, the longest of each. */
function namesByWord(sentence: ReadSentence): Map<number, { readonly to: number; readonly content: Content }> {
  const found = new Map<number, { to: number; content: Content }>();
  for (const mention of sentence.mentions) {
    const [from, end] = rangeOf(sentence, mention);
    const to = Math.max(from + 1, uncounted(sentence, mention, end));
    if (from >= sentence.words.length || (found.get(from)?.to ?? 0) >= to) continue;
    const content = nameContent(mention, sentence.words.slice(from, to));
    if (content) found.set(from, { to, content });
  }
  return found;
}

/** Where a figure ends without the noun that it counts, which is a term of its own. */
function uncounted(sentence: ReadSentence, mention: Mention, end: number): number {
  const counted = 'counted' in mention.value ? mention.value.counted : undefined;
  return counted && counted.start > mention.start ? Math.min(end, rangeOf(sentence, counted)[0]) : end;
}

function nameContent(mention: Mention, words: readonly Word[]): Content | undefined {
  const bare = { concepts: words.flatMap((word) => word.concepts.filter((concept) => !isEvent(concept))), events: [] };
  if (isMention(mention, 'person')) return { ...bare, kind: 'person', names: partsOf(mention.value.key).map((part) => `p:${part}`) };
  if (isMention(mention, 'place')) {
    const { id, country } = mention.value;
    const within = country === undefined ? {} : { within: `g:${country}` };
    return { ...bare, kind: 'place', names: id === undefined ? [] : [`g:${id}`], ...within };
  }
  if (isFigure(mention) || mention.kind === 'date' || mention.kind === 'time')
    return { concepts: [], events: [], kind: 'figure', names: figureNames(mention, words) };
  return undefined;
}

function partsOf(key: string): string[] {
  return key.split(' ').filter((part) => part.length > 1);
}

/** The body that a word is a part of the name of. */
function inside({ mentions }: ReadSentence, word: Word): string[] {
  const body = mentions.find((mention) => mention.kind === 'organisation' && mention.start <= word.start && word.end <= mention.end);
  return body && isMention(body, 'organisation') ? [`o:${body.value.key}`] : [];
}

function wordContent(word: Word, at: number, bodies: readonly string[], { thesaurus }: WordKnowledge): Content | undefined {
  if (STARTS_WITH_DIGIT.test(word.key)) return { kind: 'figure', names: numberNames(word.key), concepts: [], events: [] };
  const pole = word.pole ? { pole: word.pole } : {};
  if (!word.content) return word.pole ? { kind: 'turn', names: [], concepts: [], events: [], ...pole } : undefined;
  const concepts = word.concepts.filter((concept) => !isEvent(concept));
  const events = word.concepts.filter(isEvent);
  const [family, which] = word.belongs?.split(':') ?? [];
  if (family === 'nation') return { kind: 'place', names: [`g:${which ?? ''}`], concepts: [], events: [] };
  if (family === 'currency') return { kind: 'thing', names: [`m:${which ?? ''}`], concepts: ['concept:currency'], events: [] };
  const part = thesaurus?.partOfSpeech(word.key);
  const opens = at === 0 && thesaurus !== undefined && part === undefined;
  const known = events.length > 0 ? 'event' : concepts.length > 0 ? 'thing' : word.pole ? 'quality' : 'word';
  const kind = bodies.length > 0 ? 'organisation' : word.capital || (opens && known === 'word') ? 'name' : known;
  return { kind, names: bodies, concepts, events, ...pole, ...(part && kind !== 'name' ? { part } : {}) };
}

/** The figure of a mention as names, equal for equal figures however they are written; of a date each of its words. */
function figureNames(mention: Mention, words: readonly Word[]): string[] {
  if (mention.kind === 'time') return [`n:${mention.value.iso}${mention.value.part ?? ''}`];
  if (mention.kind === 'date') return words.flatMap(({ key }) => (STARTS_WITH_DIGIT.test(key) ? numberNames(key) : [`d:${key}`]));
  const rank = mention.kind === 'ordinal' ? '#' : '';
  return figuresOf({ key: mention.quote, mention }).map((figure) => `n:${rank}${figure}`);
}

function numberNames(key: string): string[] {
  return figuresOf({ key }).map((figure) => `n:${figure}`);
}

const STARTS_WITH_DIGIT = /^\d/u;

function isEvent(concept: string): boolean {
  return concept.startsWith('event:');
}

function cuesOf(sentence: ReadSentence, index: number): Cue[] {
  return sentence.mentions.flatMap((mention): Cue[] => {
    if (!isMention(mention, 'polarity') || !mention.value.negated) return [];
    const { cue, scope } = mention.value;
    return [{ name: cue ?? 'not', sentence: index, start: mention.start, end: mention.end, ...(scope ? { scope } : {}) }];
  });
}
