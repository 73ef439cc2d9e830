import type { LexiconEntry } from '../lexicon.js';
import { forms } from './forms.js';

/**
 * Scales whose two ends contradict each other, each named after its positive end. Events carry some of them (`tables/events.ts`), words that
 * are no events the others; a language lists both ends of every scale.
 */
const WORD_SCALES = [
  'level',
  'direction',
  'amount',
  'size',
  'north',
  'east',
  'before',
  'first',
  'above',
  'inside',
  'front',
  'near',
  'long',
  'fast',
  'early',
  'new',
  'previous',
  'positive',
  'good',
  'best',
  'safe',
  'legal',
  'public',
  'male',
  'adult',
  'peaceful',
  'war',
  'strong',
  'hot',
  'wet',
  'rich',
  'expensive',
  'easy',
  'sufficient',
  'final',
  'permanent',
  'whole',
  'direct',
  'official',
  'secret',
  'real',
  'true',
  'healthy',
  'severe',
  'domestic',
  'civilian',
  'urban',
  'majority',
  'binding',
  'clear',
  'stable',
  'ready',
  'available',
  'happy',
  'right',
  'sunni',
  'deliberate',
  'friendly',
  'similar',
  'surplus',
  'wide',
  'deep',
  'full',
  'occupied',
  'equipped',
  'sole',
  'still',
  'young',
] as const;

export type WordScale = (typeof WORD_SCALES)[number];

export interface PoleTag {
  readonly scale: string;
  readonly pole: 1 | -1;
}

export type PoleEntry = LexiconEntry<'pole', PoleTag>;

/** A word standing for a concept that both languages name alike: features that survive rewording and translation. */
export type ConceptEntry = LexiconEntry<'concept', string>;

/** The entries of a language's scales: for each the forms of its positive and of its negative end. */
export function poleEntries(scales: Readonly<Record<WordScale, readonly [positive: string, negative: string]>>): PoleEntry[] {
  return WORD_SCALES.flatMap((scale): PoleEntry[] => [
    { kind: 'pole', value: { scale, pole: 1 }, forms: forms(scales[scale][0]), inflects: true },
    { kind: 'pole', value: { scale, pole: -1 }, forms: forms(scales[scale][1]), inflects: true },
  ]);
}
