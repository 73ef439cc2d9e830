import type { Article, Block } from '../model/article.js';
import { fieldText } from '../model/article.js';
import { isMention, type Mention } from '../model/mention.js';
import type { Language } from '../languages/language.js';
import type { ReadSentence, Reading, Word } from '../model/reading.js';
import { splitSentences } from '../text/sentences.js';
import { tokeniseBetween, type Token } from '../text/tokens.js';
import { dateUsageOf } from './dates/usage.js';
import { EXTRACTORS } from './extractors.js';
import { knownNames, mayRecall, recallNames, type KnownNames } from './known-names.js';
import { readNumerals } from './numerals.js';
import type { Context, DateUsage, Sentence } from './sentence.js';
import { readWords } from './words.js';

/**
 * Reads every block of an article that is not furniture. Relative dates resolve against its publication; a surname that stands alone is
 * known by the full name given elsewhere in the article.
 */
export function readArticle(article: Article, language: Language): Reading {
  const sentences = readSentences(article, language);
  const known = knownNames(sentences);
  if (known.size === 0) return { article, sentences };
  return { article, sentences: sentences.map((sentence) => withRecalled(sentence, article, language, known)) };
}

/** Each sentence is let go of once its words and mentions are told: an article's tags take many times the room of its text. */
function readSentences(article: Article, language: Language): ReadSentence[] {
  const found: ReadSentence[] = [];
  const reference = article.published.time ?? article.published.edtf;
  const usage = usageOf(() => sentencesOf(article, language));
  const said = new Map<string, number>();
  let context: Context = /^\d{4}-\d{2}-\d{2}/u.test(reference) ? { reference, usage } : { usage };
  article.blocks.forEach((block, index) => {
    if (block.kind === 'furniture') return;
    for (const sentence of readBlock(fieldText(article, block.field), block, language)) {
      const { tokens, field } = sentence;
      const mentions = extract(sentence, context);
      context = following(context, mentions);
      const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
      const words = readWords(sentence);
      const repeated = block.repeats !== undefined || saidOften(said, block.kind, words);
      found.push({ field, language: language.code, start, end, block: index, blockKind: block.kind, repeated, words, mentions });
    }
  });
  return found;
}

function* sentencesOf(article: Article, language: Language): Generator<Sentence> {
  for (const block of article.blocks) if (block.kind !== 'furniture') yield* readBlock(fieldText(article, block.field), block, language);
}

/** The usage of dates in these sentences, which few articles need: they are gone through at the first question and not before. */
export function usageOf(sentences: () => Iterable<Sentence>): () => DateUsage {
  let known: DateUsage | undefined;
  return () => (known ??= dateUsageOf(sentences()));
}

/** Times that an article may say one sentence before it says nothing by it. */
const OFTEN = 8;

/** Whether the same sentence, word by word, was said often enough before. */
function saidOften(said: Map<string, number>, kind: Block['kind'], words: readonly Word[]): boolean {
  const key = `${kind} ${words.map((word) => word.key).join(' ')}`;
  const times = said.get(key) ?? 0;
  said.set(key, times + 1);
  return times >= OFTEN;
}

/** The sentence with the surnames that stand alone in it; it is read a second time where a word may be one. */
function withRecalled(found: ReadSentence, article: Article, language: Language, known: KnownNames): ReadSentence {
  if (!mayRecall(found, known, language)) return found;
  const { field, start, end, blockKind, mentions } = found;
  const text = fieldText(article, field);
  const sentence = sentenceOf(language, text, { field, kind: blockKind }, tokeniseBetween(text, start, end));
  const recalled = recallNames(sentence, known, mentions);
  return recalled.length === 0 ? found : { ...found, mentions: [...mentions, ...recalled].sort(byPlace) };
}

/** Every sentence of one block's text, with its tags and numerals. */
export function* readBlock(text: string, block: Block, language: Language): Generator<Sentence> {
  const tokens = tokeniseBetween(text, block.start, block.end);
  for (const { first, last } of splitSentences(tokens, language.abbreviations, { text, starters: language.stopWords })) {
    yield sentenceOf(language, text, block, tokens.slice(first, last));
  }
}

function sentenceOf(language: Language, text: string, { field, kind }: Pick<Block, 'field' | 'kind'>, tokens: readonly Token[]): Sentence {
  const tagging = language.lexicon.read(tokens, text);
  const { tags, kinds, all } = tagging;
  const numerals = readNumerals(language, tokens, tagging, text);
  return { language, text, field, block: kind, tokens, tags, kinds, allKinds: all, numerals, notes: [] };
}

/** Runs the extractors in order; a value never claims letters that an earlier one has taken. */
export function extract(sentence: Sentence, context: Context): Mention[] {
  const mentions: Mention[] = [];
  for (const { extractor, exclusive } of EXTRACTORS) {
    const found = extractor(sentence, context, mentions);
    if (found.length === 0) continue;
    // What stands before is all of exclusive extractors as long as they run.
    for (const mention of found) if (!exclusive || !mentions.some((other) => overlap(mention, other))) mentions.push(mention);
  }
  return inPlaceOrder(mentions);
}

function overlap(a: Mention, b: Mention): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Sorts mentions by their place; most come nearly so. */
function inPlaceOrder(mentions: Mention[]): Mention[] {
  for (let at = 1; at < mentions.length; at += 1) {
    const [before, own] = [mentions[at - 1], mentions[at]];
    if (before !== undefined && own !== undefined && byPlace(before, own) > 0) return mentions.sort(byPlace);
  }
  return mentions;
}

function byPlace(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end;
}

/** What a later sentence may count from: the last day named. */
export function following(context: Context, mentions: readonly Mention[]): Context {
  const day = mentions.findLast((mention) => isMention(mention, 'date') && mention.value.grain === 'day' && mention.value.earliest !== '');
  return day && isMention(day, 'date') ? { ...context, previousDate: day.value.earliest } : context;
}
