import type { Measure } from '../model/measures.js';
import type { Word } from '../model/reading.js';
import type { Tag } from '../languages/lexicon.js';
import type { CurrencyWord } from '../languages/tables/currencies.js';
import type { EventTag } from '../languages/tables/events.js';
import type { Demonym } from '../languages/tables/places.js';
import { readMeanings } from './meanings.js';
import type { Sentence } from './sentence.js';

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '-', '(', ')', '.', '"']);

/** The words of a sentence with their stems, concepts and poles. */
export function readWords(sentence: Sentence): Word[] {
  const { language, tokens } = sentence;
  const meanings = readMeanings(sentence);
  const words: Word[] = [];
  const roots = isLine(sentence) ? language.roots : undefined;
  let free = 0;
  tokens.forEach((token, index) => {
    if (token.kind === 'mark') return;
    const own = meanings[index] ?? [];
    const concepts = own.flatMap(conceptOf);
    const pole = own.map(poleOf).find((found) => found !== undefined);
    const measures = index < free ? [] : (sentence.tags[index] ?? []).filter(isMeasure);
    // "Market value" is no value: the words of a phrase are not read alone.
    free = Math.max(free, ...measures.map((tag) => tag.last));
    const next = tokens[index + 1];
    words.push({
      start: token.start,
      end: token.end,
      key: token.key,
      stem: token.kind === 'number' ? token.key : language.stem(token.key),
      ...(roots && token.kind === 'word' ? { roots: roots(token.key) } : {}),
      ...belonging(sentence.tags[index]),
      content: token.kind === 'word' && !language.stopWords.has(token.key),
      concepts: [...new Set(concepts)],
      ...(measures.length > 0 ? { measures: longest(measures).map((tag) => tag.value) } : {}),
      ...(pole ? { pole } : {}),
      clauseEnd: next?.kind === 'mark' && CLAUSE_MARKS.has(next.key),
    });
  });
  return words;
}

/** Letters of a text that may be a line by itself; only lines are compared root by root. */
const SHORT_TEXT = 500;

function isLine({ block, text }: Sentence): boolean {
  return block === 'headline' || text.length <= SHORT_TEXT;
}

/** The nationality or currency that a word is, on the reading with the least cut off. */
function belonging(tags: readonly Tag[] | undefined): Pick<Word, 'belongs'> {
  for (const { kind, value } of tags ?? []) {
    if (kind === 'demonym') return { belongs: `nation:${(value as Demonym).id}` };
    if (kind === 'currency' && !(value as CurrencyWord).sign) return { belongs: `currency:${(value as CurrencyWord).code}` };
  }
  return {};
}

function conceptOf(tag: Tag): string[] {
  const type = tag.kind === 'event' || tag.kind === 'speech' ? (tag.value as EventTag).type : undefined;
  if (type !== undefined) return [`event:${type}`];
  if (tag.kind === 'concept') return [`concept:${tag.value as string}`];
  return [];
}

function longest<T extends Tag>(tags: readonly T[]): T[] {
  const last = Math.max(...tags.map((tag) => tag.last));
  return tags.filter((tag) => tag.last === last);
}

function isMeasure(tag: Tag): tag is Tag<'measure', Measure> {
  return tag.kind === 'measure';
}

function poleOf(tag: Tag): Word['pole'] {
  if (tag.kind !== 'pole' && tag.kind !== 'event' && tag.kind !== 'speech') return undefined;
  const { scale, pole } = tag.value as { readonly scale?: string; readonly pole?: 1 | -1 };
  return scale !== undefined && pole !== undefined ? { scale, pole } : undefined;
}
