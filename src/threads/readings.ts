import type { Article, Publication } from '../model/article.js';
import type { ReadSentence, Reading, Word } from '../model/reading.js';

/** What a word is, wherever it stands. */
type Kind = Omit<Word, 'start' | 'end'>;
type Frame = Pick<ReadSentence, 'field' | 'language' | 'block' | 'blockKind' | 'repeated' | 'mentions'>;

/**
 * Readings without their articles, in columns: a tenth of the objects, so that another thread or a later run has them in a tenth of the time
 * that structured cloning of them takes. Plain data for `v8.serialize`.
 */
export interface PackedReadings {
  /** A day each, which may have been read off the article's own words. */
  readonly published: readonly Publication[];
  /** Sentences of each reading. */
  readonly sizes: Uint32Array;
  readonly frames: readonly Frame[];
  /** For each sentence: start, end, words. */
  readonly sentences: Uint32Array;
  readonly kinds: readonly Kind[];
  /** For each word: start, end, its kind's number. */
  readonly words: Uint32Array;
}

const COLUMNS = 3;

export function packReadings(readings: readonly Reading[]): PackedReadings {
  const all = readings.flatMap(({ sentences }) => sentences);
  const kinds = new Kinds();
  const sentences = new Uint32Array(all.length * COLUMNS);
  const words = new Uint32Array(all.reduce((sum, sentence) => sum + sentence.words.length, 0) * COLUMNS);
  let at = 0;
  all.forEach((sentence, index) => {
    sentences.set([sentence.start, sentence.end, sentence.words.length], index * COLUMNS);
    for (const word of sentence.words) {
      words[at] = word.start;
      words[at + 1] = word.end;
      words[at + 2] = kinds.numberOf(word);
      at += COLUMNS;
    }
  });
  return {
    published: readings.map(({ article }) => article.published),
    sizes: Uint32Array.from(readings, (reading) => reading.sentences.length),
    frames: all.map(({ field, language, block, blockKind, repeated, mentions }) => ({
      field,
      language,
      block,
      blockKind,
      repeated,
      mentions,
    })),
    sentences,
    kinds: kinds.all,
    words,
  };
}

/** Packed readings, opened: each can be had by itself. */
export class OpenReadings {
  readonly #packed: PackedReadings;
  /** First sentence of each reading, first word of each sentence. */
  readonly #firstSentence: Uint32Array;
  readonly #firstWord: Uint32Array;

  constructor(packed: PackedReadings) {
    this.#packed = packed;
    this.#firstSentence = firsts(packed.sizes);
    this.#firstWord = firsts(packed.frames.map((_, at) => packed.sentences[at * COLUMNS + 2] ?? 0));
  }

  /** Reading number `at`, of the article that was read. Throws a RangeError where there is none. */
  reading(at: number, article: Article): Reading {
    const published = this.#packed.published[at];
    const first = this.#firstSentence[at];
    if (!published || first === undefined) throw new RangeError('no such reading: what was packed is broken');
    const declared = published.edtf === article.published.edtf && published.basis === article.published.basis;
    return {
      article: declared ? article : { ...article, published },
      sentences: Array.from({ length: this.#packed.sizes[at] ?? 0 }, (_, index) => this.#sentence(first + index)),
    };
  }

  #sentence(at: number): ReadSentence {
    const frame = this.#packed.frames[at];
    const word = this.#firstWord[at];
    if (!frame || word === undefined) throw new RangeError('a sentence without its frame: what was packed is broken');
    const { field, language, block, blockKind, repeated, mentions } = frame;
    const [start = 0, end = 0, length = 0] = this.#packed.sentences.subarray(at * COLUMNS, at * COLUMNS + COLUMNS);
    const words = Array.from({ length }, (_, index) => this.#word((word + index) * COLUMNS));
    return { field, language, start, end, block, blockKind, repeated, words, mentions };
  }

  #word(at: number): Word {
    const { words, kinds } = this.#packed;
    const kind = kinds[words[at + 2] ?? 0];
    if (!kind) throw new RangeError('a word of no kind: what was packed is broken');
    return { start: words[at] ?? 0, end: words[at + 1] ?? 0, ...kind };
  }
}

/** Where each of a row of runs begins, given their lengths. */
export function firsts(sizes: Iterable<number>): Uint32Array {
  let sum = 0;
  return Uint32Array.from(sizes, (size) => {
    const first = sum;
    sum += size;
    return first;
  });
}

/** The kinds of word seen, numbered. Lexicon entries are shared between words, so identity tells most of them apart at once. */
class Kinds {
  readonly all: Kind[] = [];
  readonly #byKey = new Map<string, number[]>();

  numberOf({ start: _start, end: _end, ...kind }: Word): number {
    const known = this.#byKey.get(kind.key);
    const found = known?.find((number) => isSame(this.all[number], kind));
    if (found !== undefined) return found;
    const number = this.all.push(kind) - 1;
    if (known) known.push(number);
    else this.#byKey.set(kind.key, [number]);
    return number;
  }
}

function isSame(a: Kind | undefined, b: Kind): boolean {
  return (
    a !== undefined &&
    a.stem === b.stem &&
    a.content === b.content &&
    a.clauseEnd === b.clauseEnd &&
    a.belongs === b.belongs &&
    a.denies === b.denies &&
    a.capital === b.capital &&
    sameMarks(a.marks, b.marks) &&
    sameList(a.concepts, b.concepts) &&
    sameList(a.roots, b.roots) &&
    sameList(a.measures, b.measures) &&
    a.pole?.scale === b.pole?.scale &&
    a.pole?.pole === b.pole?.pole
  );
}

function sameMarks(a: Kind['marks'] = [], b: Kind['marks'] = []): boolean {
  return (
    a.length === b.length &&
    a.every(({ kind, value, length }, at) => kind === b[at]?.kind && value === b[at].value && length === b[at].length)
  );
}

function sameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.length === b.length && a.every((entry, at) => entry === b[at]));
}
