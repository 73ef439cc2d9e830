import type { Answer } from '../../src/check/answer.js';
import { answerInArabic } from '../../src/report/words/answer-sentences.js';

/** Every sentence of an answer to "why not?". */
export function sentencesOf({ text, steps, wanted }: Pick<Answer, 'text' | 'steps' | 'wanted'>): string[] {
  return [text, ...steps.map((step) => step.text), ...wanted];
}

/** English of ours that no name, quote or word of a rule's file holds. */
const OURS =
  /(?<!\p{L})(?:the|of|and|are|is|one|with|would|have|not|that|both|they|must|by|words|score|values?|sentences?|more|which)(?!\p{L})/gu;

/** What of a sentence's English is left in its Arabic besides what it quotes; the whole sentence where it has none. */
export function ownWordsLeft(english: string): string[] {
  const arabic = answerInArabic(english);
  if (arabic === undefined) return [english];
  return arabic.replace(/«[^»]*»|\([^()]*\) تُقرأ: (?:(?:مكان|شخص|هيئة): .*)?/gsu, '').match(OURS) ?? [];
}
