import type { UnitWord } from '../languages/tables/calendar.js';
import type { Mention } from '../model/mention.js';
import { mentionOf } from './mention.js';
import type { Numeral } from './numerals.js';
import type { Extractor, Sentence } from './sentence.js';
import { isStopWord, tagAt } from './tagged.js';

/** How far the noun may stand behind an ordinal that comes before what else describes it ("third consecutive quarter"). */
const REACH = 3;

/** "third", "25th", "الحادي والعشرين", "last", with the noun they order. */
export const ordinals: Extractor = (sentence) => sentence.numerals.flatMap((numeral) => (numeral.ordinal ? (toMention(sentence, numeral) ?? []) : []));

function toMention(sentence: Sentence, numeral: Numeral): Mention | undefined {
  const of = orderedNoun(sentence, numeral);
  if (numeral.value < 0 && (of === undefined || isTime(sentence, of))) return undefined;
  const value = of === undefined ? { value: numeral.value } : { value: numeral.value, of: sentence.language.stem(sentence.tokens[of]?.key ?? '') };
  return mentionOf(sentence, 'ordinal', numeral.start, numeral.end, value);
}

/** Token of the noun that an ordinal orders. */
function orderedNoun(sentence: Sentence, numeral: Numeral): number | undefined {
  if (sentence.language.headFirst && isDefinite(sentence, numeral)) {
    const before = numeral.first - 1;
    return isNoun(sentence, before) ? before : undefined;
  }
  if (sentence.language.headFirst) return isNoun(sentence, numeral.last) ? numeral.last : undefined;
  let noun: number | undefined;
  for (let at = numeral.last; at < numeral.last + REACH && isNoun(sentence, at); at += 1) {
    noun = at;
    if (sentence.tags[at]?.some((tag) => tag.kind === 'counted' || tag.kind === 'time-unit')) break;
  }
  return noun;
}

function isDefinite(sentence: Sentence, numeral: Numeral): boolean {
  return sentence.tags[numeral.first]?.some((tag) => tag.start === numeral.start && tag.clitics.includes('the')) ?? false;
}

function isNoun(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && token.key.length > 1 && !isStopWord(sentence, at);
}

/** "last week", "السنوات الأخيرة": time passed, not an order. */
function isTime(sentence: Sentence, at: number): boolean {
  return tagAt<UnitWord>(sentence, at, 'time-unit') !== undefined || (sentence.tags[at]?.some((tag) => tag.kind === 'month' || tag.kind === 'weekday') ?? false);
}
