import { isMention, type Mention } from '../../model/mention.js';
import type { ReadSentence, Reading, Word } from '../../model/reading.js';
import type { Pole } from '../../compare/opposition.js';

/** What a unit is: a happening, a known thing, a place or nationality, a person, a figure, a word with an opposite, any other word. */
export type UnitKind = 'event' | 'thing' | 'place' | 'person' | 'figure' | 'quality' | 'word';

/** One thing a line says: a word of content, a name of several words, a figure. */
export interface Unit {
  readonly kind: UnitKind;
  /** Index of the sentence in its reading; words `[from, to)` of it. */
  readonly sentence: number;
  readonly from: number;
  readonly to: number;
  /** The words, each with its spelling and what the lexicon knows of it. */
  readonly words: readonly Word[];
  /** What names it across spellings: parts of a person's key, a place's identity, a figure. */
  readonly names: readonly string[];
  /** The country that a place lies in. */
  readonly within?: string;
  readonly concepts: readonly string[];
  readonly events: readonly string[];
  readonly pole?: Pole;
}

/** A headline, or a text of one or two sentences, as its units in order. */
export interface Line {
  readonly document: number;
  /** Whether the document says no more than this, or this stands over an article. */
  readonly whole: boolean;
  readonly units: readonly Unit[];
  readonly cues: readonly Cue[];
}

/** A word that says how the line means it: a negation, a hedge. */
export interface Cue {
  readonly kind: 'polarity' | 'modality';
  /** `not`, `without`, `fail` …; `possible`, `planned` … */
  readonly name: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  /** Start of the word it denies. */
  readonly scope?: number;
}

/** Sentences and words beyond which a text is an article, not a line. */
const LONGEST_TEXT = 40;
const MOST_SENTENCES = 3;

/** The line of a reading: the whole of a short text, else the headline of an article; `undefined` where it has neither. */
export function lineOf(reading: Reading, document: number): Line | undefined {
  const told = reading.sentences.map((sentence, index) => ({ sentence, index })).filter(({ sentence }) => !sentence.repeated);
  const length = told.reduce((sum, { sentence }) => sum + sentence.words.length, 0);
  const headline = told.filter(({ sentence }) => sentence.blockKind === 'headline');
  const whole = length <= LONGEST_TEXT && told.length <= MOST_SENTENCES;
  const own = whole ? told : headline;
  if (own.length === 0 || own.length > MOST_SENTENCES) return undefined;
  return {
    document,
    whole,
    units: own.flatMap(({ sentence, index }) => unitsOf(sentence, index)),
    cues: own.flatMap(({ sentence, index }) => cuesOf(sentence, index)),
  };
}

function unitsOf(sentence: ReadSentence, index: number): Unit[] {
  const units: Unit[] = [];
  const named = namesByWord(sentence);
  for (let at = 0; at < sentence.words.length;) {
    const mention = named.get(at);
    const to = mention ? endOf(sentence, mention, at) : at + 1;
    const words = sentence.words.slice(at, to);
    const unit = mention ? nameUnit(mention, words) : wordUnit(words[0]);
    if (unit) units.push({ ...unit, sentence: index, from: at, to, words });
    at = to;
  }
  return units;
}

type UnitContent = Omit<Unit, 'sentence' | 'from' | 'to' | 'words'>;

/** Persons, places and figures by the word they begin with, the longest of each. */
function namesByWord(sentence: ReadSentence): Map<number, Mention> {
  const found = new Map<number, Mention>();
  for (const mention of sentence.mentions) {
    if (mention.kind !== 'person' && mention.kind !== 'place' && figureOf(mention) === undefined) continue;
    const at = sentence.words.findIndex((word) => word.end > mention.start);
    const known = found.get(at);
    if (at >= 0 && (!known || known.end < mention.end)) found.set(at, mention);
  }
  return found;
}

function endOf(sentence: ReadSentence, mention: Mention, from: number): number {
  let to = from + 1;
  while (to < sentence.words.length && (sentence.words[to]?.start ?? Infinity) < mention.end) to += 1;
  return to;
}

function nameUnit(mention: Mention, words: readonly Word[]): UnitContent {
  const concepts = words.flatMap((word) => word.concepts.filter((concept) => !isEvent(concept)));
  const bare = { concepts, events: [] };
  if (isMention(mention, 'person')) {
    const parts = mention.value.key.split(' ').filter((part) => part.length > 1);
    return { ...bare, kind: 'person', names: parts.map((part) => `p:${part}`) };
  }
  if (isMention(mention, 'place')) {
    const { id, country } = mention.value;
    return {
      ...bare,
      kind: 'place',
      names: id === undefined ? [] : [`g:${id}`],
      ...(country === undefined ? {} : { within: `g:${country}` }),
    };
  }
  return { ...bare, kind: 'figure', names: [`n:${figureOf(mention) ?? ''}`] };
}

function wordUnit(word: Word | undefined): UnitContent | undefined {
  if (!word) return undefined;
  if (/^\d/u.test(word.key)) return { kind: 'figure', names: [`n:${Number(word.key.replaceAll(',', ''))}`], concepts: [], events: [] };
  if (!word.content) return undefined;
  const concepts = word.concepts.filter((concept) => !isEvent(concept));
  const events = word.concepts.filter(isEvent);
  const pole = word.pole ? { pole: word.pole } : {};
  const [family, which] = word.belongs?.split(':') ?? [];
  if (family === 'nation') return { kind: 'place', names: [`g:${which ?? ''}`], concepts: [], events: [] };
  if (family === 'currency') return { kind: 'thing', names: [`m:${which ?? ''}`], concepts: ['concept:currency'], events: [] };
  const kind: UnitKind = events.length > 0 ? 'event' : concepts.length > 0 ? 'thing' : word.pole ? 'quality' : 'word';
  return { kind, names: [], concepts, events, ...pole };
}

/** The figure of a mention as text, equal for equal figures however they are written; `undefined` for what is no figure. */
function figureOf(mention: Mention): string | undefined {
  switch (mention.kind) {
    case 'number':
    case 'percent':
    case 'money':
    case 'quantity':
      return mention.value.min === mention.value.max ? String(mention.value.min) : `${mention.value.min}-${mention.value.max}`;
    case 'ordinal':
      return `#${mention.value.value}`;
    case 'duration':
      return mention.value.iso.replace(/\D+/gu, ' ').trim();
    default:
      return undefined;
  }
}

function isEvent(concept: string): boolean {
  return concept.startsWith('event:');
}

function cuesOf(sentence: ReadSentence, index: number): Cue[] {
  return sentence.mentions.flatMap((mention): Cue[] => {
    const place = { sentence: index, start: mention.start, end: mention.end };
    if (isMention(mention, 'modality')) return [{ kind: 'modality', name: mention.value.modality, ...place }];
    if (!isMention(mention, 'polarity') || !mention.value.negated) return [];
    const { cue, scope } = mention.value;
    return [{ kind: 'polarity', name: cue ?? 'not', ...place, ...(scope ? { scope: scope.start } : {}) }];
  });
}
