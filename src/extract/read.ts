import type { Article, Block } from '../model/article.js';
import { fieldText } from '../model/article.js';
import { isMention, type Mention } from '../model/mention.js';
import type { Language } from '../languages/language.js';
import type { ReadSentence, Reading } from '../model/reading.js';
import { splitSentences } from '../text/sentences.js';
import { tokenise } from '../text/tokens.js';
import { EXTRACTORS } from './extractors.js';
import { readNumerals } from './numerals.js';
import type { Context, Sentence } from './sentence.js';
import { readWords } from './words.js';

/** Reads every block of an article that is not furniture. Relative dates resolve against its publication. */
export function readArticle(article: Article, language: Language): Reading {
  const sentences: ReadSentence[] = [];
  const reference = article.published.time ?? article.published.edtf;
  let context: Context = /^\d{4}-\d{2}-\d{2}/u.test(reference) ? { reference } : {};
  article.blocks.forEach((block, index) => {
    if (block.kind === 'furniture') return;
    for (const sentence of readBlock(fieldText(article, block.field), block, language)) {
      const mentions = extract(sentence, context);
      const first = sentence.tokens[0];
      const last = sentence.tokens.at(-1);
      if (!first || !last) continue;
      sentences.push({
        field: block.field,
        start: first.start,
        end: last.end,
        block: index,
        blockKind: block.kind,
        repeated: block.repeats !== undefined,
        words: readWords(sentence),
        mentions,
      });
      context = following(context, mentions);
    }
  });
  return { article, sentences };
}

/** Every mention of one block's text, sentence by sentence. */
export function* readBlock(text: string, block: Block, language: Language): Generator<Sentence> {
  const part = text.slice(block.start, block.end);
  const tokens = tokenise(part, block.start);
  for (const { first, last } of splitSentences(tokens, language.abbreviations, { text, starters: language.stopWords })) {
    const own = tokens.slice(first, last);
    const tags = language.lexicon.tag(own, part, block.start);
    const numerals = readNumerals(language, own, tags, text);
    yield { language, text, field: block.field, block: block.kind, tokens: own, tags, numerals };
  }
}

/** Runs the extractors in order; a value never claims letters that an earlier one has taken. */
export function extract(sentence: Sentence, context: Context): Mention[] {
  const mentions: Mention[] = [];
  const base = sentence.tokens[0]?.start ?? 0;
  // One cell a letter: a line of a hundred thousand values stays linear.
  const taken = new Uint8Array((sentence.tokens.at(-1)?.end ?? base) - base);
  for (const { extractor, exclusive } of EXTRACTORS) {
    for (const mention of extractor(sentence, context, mentions)) {
      const [start, end] = [mention.start - base, mention.end - base];
      if (exclusive && taken.subarray(start, end).includes(1)) continue;
      if (VALUES.has(mention.kind)) taken.fill(1, start, end);
      mentions.push(mention);
    }
  }
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

const VALUES: ReadonlySet<string> = new Set(['date', 'time', 'duration', 'money', 'percent', 'quantity', 'ordinal', 'number']);

/** What a later sentence may count from: the last day named. */
function following(context: Context, mentions: readonly Mention[]): Context {
  const day = mentions.findLast((mention) => isMention(mention, 'date') && mention.value.grain === 'day' && mention.value.earliest !== '');
  return day && isMention(day, 'date') ? { ...context, previousDate: day.value.earliest } : context;
}
