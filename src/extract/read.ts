import type { Article, Block } from '../model/article.js';
import { fieldText } from '../model/article.js';
import { isMention, type Mention } from '../model/mention.js';
import type { Language } from '../languages/language.js';
import type { ReadSentence, Reading } from '../model/reading.js';
import { splitSentences } from '../text/sentences.js';
import { tokeniseBetween } from '../text/tokens.js';
import { EXTRACTORS } from './extractors.js';
import { knownNames, recallNames } from './known-names.js';
import { readNumerals } from './numerals.js';
import type { Context, Sentence } from './sentence.js';
import { readWords } from './words.js';

/** A sentence with what was found in it and the block it stands in. */
interface Found {
  readonly sentence: Sentence;
  readonly block: number;
  readonly repeated: boolean;
  readonly mentions: Mention[];
}

/**
 * Reads every block of an article that is not furniture. Relative dates resolve against its publication; a surname that stands alone is
 * known by the full name given elsewhere in the article.
 */
export function readArticle(article: Article, language: Language): Reading {
  const found = findMentions(article, language);
  const persons: Mention[] = [];
  for (const { mentions } of found) for (const mention of mentions) if (mention.kind === 'person') persons.push(mention);
  const known = knownNames(persons);
  const sentences: ReadSentence[] = [];
  for (const { sentence, block, repeated, mentions } of found) {
    const [first, last] = [sentence.tokens[0], sentence.tokens.at(-1)];
    if (!first || !last) continue;
    sentences.push({
      field: sentence.field,
      start: first.start,
      end: last.end,
      block,
      blockKind: sentence.block,
      repeated,
      words: readWords(sentence),
      mentions: withRecalled(mentions, recallNames(sentence, known, mentions)),
    });
  }
  return { article, sentences };
}

function withRecalled(mentions: Mention[], recalled: readonly Mention[]): Mention[] {
  return recalled.length === 0 ? mentions : [...mentions, ...recalled].sort(byPlace);
}

function findMentions(article: Article, language: Language): Found[] {
  const found: Found[] = [];
  const reference = article.published.time ?? article.published.edtf;
  let context: Context = /^\d{4}-\d{2}-\d{2}/u.test(reference) ? { reference } : {};
  article.blocks.forEach((block, index) => {
    if (block.kind === 'furniture') return;
    for (const sentence of readBlock(fieldText(article, block.field), block, language)) {
      const mentions = extract(sentence, context);
      found.push({ sentence, block: index, repeated: block.repeats !== undefined, mentions });
      context = following(context, mentions);
    }
  });
  return found;
}

/** Every mention of one block's text, sentence by sentence. */
export function* readBlock(text: string, block: Block, language: Language): Generator<Sentence> {
  const tokens = tokeniseBetween(text, block.start, block.end);
  for (const { first, last } of splitSentences(tokens, language.abbreviations, { text, starters: language.stopWords })) {
    const own = tokens.slice(first, last);
    const tagging = language.lexicon.read(own, text);
    const numerals = readNumerals(language, own, tagging, text);
    const { tags, kinds, all } = tagging;
    yield { language, text, field: block.field, block: block.kind, tokens: own, tags, kinds, allKinds: all, numerals, notes: [] };
  }
}

/** Runs the extractors in order; a value never claims letters that an earlier one has taken. */
export function extract(sentence: Sentence, context: Context): Mention[] {
  const mentions: Mention[] = [];
  const taken = new Taken(sentence);
  for (const { extractor, exclusive } of EXTRACTORS) {
    for (const mention of extractor(sentence, context, mentions)) {
      if (exclusive && taken.holds(mention)) continue;
      if (exclusive && VALUES.has(mention.kind)) taken.take(mention);
      mentions.push(mention);
    }
  }
  return inPlaceOrder(mentions);
}

/** The letters of a sentence that values have taken: one cell a letter, so that a line of a hundred thousand values stays linear. */
class Taken {
  readonly #base: number;
  readonly #length: number;
  #cells: Uint8Array | undefined;

  constructor({ tokens }: Sentence) {
    this.#base = tokens[0]?.start ?? 0;
    this.#length = (tokens.at(-1)?.end ?? this.#base) - this.#base;
  }

  holds({ start, end }: Mention): boolean {
    const cells = this.#cells;
    if (cells === undefined) return false;
    for (let at = start - this.#base; at < end - this.#base; at += 1) if (cells[at] === 1) return true;
    return false;
  }

  take({ start, end }: Mention): void {
    this.#cells ??= new Uint8Array(this.#length);
    this.#cells.fill(1, start - this.#base, end - this.#base);
  }
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

const VALUES: ReadonlySet<string> = new Set(['date', 'time', 'duration', 'money', 'percent', 'quantity', 'ordinal', 'number']);

/** What a later sentence may count from: the last day named. */
export function following(context: Context, mentions: readonly Mention[]): Context {
  const day = mentions.findLast((mention) => isMention(mention, 'date') && mention.value.grain === 'day' && mention.value.earliest !== '');
  return day && isMention(day, 'date') ? { ...context, previousDate: day.value.earliest } : context;
}
