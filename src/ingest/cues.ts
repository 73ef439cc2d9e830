import type { PageWords } from '../languages/tables/page.js';
import { foldText, foldUnits, stringOf } from '../text/fold.js';

/** A line as cues look at it: folded, then as words alone. */
export interface FoldedLine {
  /** Folded text, punctuation kept. */
  readonly folded: string;
  /** Its words and figures. */
  readonly words: readonly string[];
  /** How it ends: at a full stop, at a question or exclamation mark, or openly (a trail of dots is no full stop). */
  readonly final: 'stop' | 'mark' | 'open';
}

/** The page words of all languages as questions that can be asked of a line. */
export interface PageCues {
  /** What the line as a whole is on a page, if its words alone tell. */
  readonly furniture: (line: FoldedLine) => 'furniture' | 'comments' | 'list' | undefined;
  /** Where furniture begins that runs on after the last sentence: an index into the folded text, or -1. */
  readonly tail: (line: FoldedLine) => number;
  /** How much speaks for a picture caption; 2 and more is one. `signed`: nothing but an agency's name in brackets at the end speaks for it. */
  readonly caption: (line: FoldedLine) => { readonly score: number; readonly signed: boolean };
  readonly byline: (line: FoldedLine) => boolean;
  readonly credit: (line: FoldedLine) => boolean;
  /** Whether an agency is named. */
  readonly agency: (line: FoldedLine) => boolean;
  /** The folded line without the words that stand around a day of publication. */
  readonly withoutPublished: (folded: string) => string;
}

const WORD = /[\p{L}\p{N}]+/gu;
const FINAL_STOP = /(?<!\.)\.["')\]\s]*$/u;
const FINAL_MARK = /[!?]["')\]\s]*$/u;

export function foldLine(text: string): FoldedLine {
  const { units, length } = foldUnits(text);
  const folded = stringOf(units, 0, length);
  const end = folded.slice(-40);
  return {
    folded,
    words: folded.match(WORD) ?? [],
    final: FINAL_STOP.test(end) ? 'stop' : FINAL_MARK.test(end) ? 'mark' : 'open',
  };
}

function wordsOf(form: string): readonly string[] {
  return foldLine(form).words;
}

/** Phrases, found by their first word. */
class Phrases {
  readonly #byFirst = new Map<string, string[][]>();

  constructor(tables: readonly (readonly string[])[]) {
    for (const forms of tables) for (const form of forms) this.#add(wordsOf(form));
    for (const phrases of this.#byFirst.values()) phrases.sort((a, b) => b.length - a.length);
  }

  #add(words: readonly string[]): void {
    const [first, ...rest] = words;
    if (first === undefined) return;
    const known = this.#byFirst.get(first);
    if (known) known.push(rest);
    else this.#byFirst.set(first, [rest]);
  }

  /** Words of the longest phrase that starts at `at`, or 0. */
  lengthAt(words: readonly string[], at: number): number {
    const found = this.#byFirst.get(words[at] ?? '')?.find((rest) => rest.every((word, i) => words[at + 1 + i] === word));
    return found ? found.length + 1 : 0;
  }

  some(words: readonly string[]): boolean {
    return words.some((_, at) => this.lengthAt(words, at) > 0);
  }

  /** Whether the line is nothing but phrases and figures, at least one phrase. */
  covers(words: readonly string[]): boolean {
    let at = 0;
    let phrases = 0;
    while (at < words.length) {
      const length = this.lengthAt(words, at);
      if (length > 0) phrases += 1;
      else if (!/^\p{N}+$/u.test(words[at] ?? '')) return false;
      at += Math.max(1, length);
    }
    return phrases > 0;
  }
}

/** Longer lines than this are no menu, button or label. */
const LABEL_WORDS = 12;
const OPENING_WORDS = 24;
const CAPTION_WORDS = 70;
const BRACKETED = /\(([^()]{1,80})\)["'.\s]*$/u;
/** Times, dates, measures and addresses stand in brackets too. */
const NO_CREDIT = /\d|www|:\/\/|\p{L}{2}\.\p{L}{2}/u;
const YEAR_AT_END = /(?:1[349]|20)\d\d[.,\s]*$/u;

function escaped(form: string): string {
  return foldText(form).text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** A pattern of alternatives, longest first; one that never matches where there are none. */
function anyOf(forms: readonly string[]): string {
  const sorted = forms.map(escaped).sort((a, b) => b.length - a.length);
  return sorted.length > 0 ? `(?:${sorted.join('|')})` : '(?!)';
}

/** An opening of one word may be a word of any sentence: it needs a mark behind it. */
function opens(phrases: Phrases, line: FoldedLine): boolean {
  const length = phrases.lengthAt(line.words, 0);
  if (length === 0) return false;
  if (length > 1) return true;
  const behind = line.folded.replace(/^[^\p{L}\p{N}]+/u, '').slice(line.words[0]?.length ?? 0);
  return /^\s*[:|,/-]/u.test(behind);
}

const COMPILED = new WeakMap<readonly HasPageWords[], PageCues>();

interface HasPageWords {
  readonly page: PageWords;
}

/** Compiles the tables of every language into one set of cues: pages mix languages. The same list of languages is compiled once. */
export function pageCues(languages: readonly HasPageWords[]): PageCues {
  const known = COMPILED.get(languages);
  if (known) return known;
  const cues = compile(languages.map(({ page }) => page));
  COMPILED.set(languages, cues);
  return cues;
}

function compile(tables: readonly PageWords[]): PageCues {
  const all = (name: keyof PageWords): string[] => tables.flatMap((table) => table[name]);
  const phrases = (...names: (keyof PageWords)[]): Phrases => new Phrases(names.map(all));
  const lists = phrases('lists', 'furnitureTails');
  const comments = phrases('comments');
  const furniture = phrases('furniture', 'networks', 'furnitureOpenings', 'furnitureTails', 'lists', 'comments');
  const openings = phrases('furnitureOpenings', 'furnitureTails', 'lists', 'comments');
  const bylines = phrases('bylineOpenings');
  const credits = phrases('creditOpenings');
  const agencies = phrases('agencies');
  const tails = new RegExp(`[.!?]["')]*\\s+(?=${anyOf(all('furnitureTails'))}(?![\\p{L}\\p{N}]))`, 'u');
  const published = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(all('publishedOpenings'))}(?![\\p{L}\\p{N}])`, 'gu');
  return {
    furniture: (line) => furnitureOf(line, { lists, comments, furniture, openings }),
    tail: ({ folded }) => {
      const found = tails.exec(folded);
      return found ? found.index + found[0].length : -1;
    },
    caption: captionScore(
      phrases('captionOpenings'),
      phrases('photoWords', 'captionOpenings', 'networks', 'agencies', 'institutions'),
      all('photoLabels'),
      all('positions'),
    ),
    byline: (line) => line.final === 'open' && line.words.length <= LABEL_WORDS && opensLabel(bylines, line),
    credit: (line) => line.words.length <= OPENING_WORDS && opens(credits, line),
    agency: ({ words }) => agencies.some(words),
    withoutPublished: (folded) => folded.replace(published, ' '),
  };
}

/** Labels of a byline stand before a name without a mark. */
function opensLabel(phrases: Phrases, line: FoldedLine): boolean {
  const length = phrases.lengthAt(line.words, 0);
  return length > 0 && length < line.words.length;
}

function furnitureOf(
  line: FoldedLine,
  known: { lists: Phrases; comments: Phrases; furniture: Phrases; openings: Phrases },
): 'furniture' | 'comments' | 'list' | undefined {
  const { words } = line;
  if (words.length <= LABEL_WORDS && known.furniture.covers(words)) {
    if (known.comments.lengthAt(words, 0) > 0 || known.comments.covers(words)) return 'comments';
    return known.lists.lengthAt(words, 0) > 0 ? 'list' : 'furniture';
  }
  if (words.length <= OPENING_WORDS && line.final === 'open' && opens(known.openings, line)) return 'furniture';
  return undefined;
}

function captionScore(
  openings: Phrases,
  signers: Phrases,
  photoLabels: readonly string[],
  positions: readonly string[],
): PageCues['caption'] {
  const label = new RegExp(`(?<![\\p{L}\\p{N}])${anyOf(photoLabels)}(.{1,60})$`, 'u');
  const position = new RegExp(`(?:^|[(,])\\s*${anyOf(positions)}\\s*[),]`, 'u');
  return (line) => {
    const { folded, words } = line;
    if (words.length > CAPTION_WORDS || words.length < 2 || (folded.match(/[.!?]["')]*\s+(?!\()/gu)?.length ?? 0) > 2) return NO_CAPTION;
    let score = openings.lengthAt(words, 0) > 0 && opens(openings, line) ? 2 : 0;
    const bracketed = BRACKETED.exec(folded);
    const inside = bracketed?.[1] ?? '';
    const credit = NO_CREDIT.test(inside) ? [] : wordsOf(inside);
    const before = bracketed ? folded.slice(0, bracketed.index) : folded;
    const known = signers.some(credit);
    // A sentence may end in brackets before its full stop; a credit nobody knows does not.
    if (credit.length > 0 && credit.length <= 8 && (known || !/\.["'\s]*$/u.test(bracketed?.[0] ?? ''))) {
      score += known ? 3 : 1;
      if (/[/:|]/u.test(inside)) score += 1;
      if (isLatin(credit[0]) && !isLatin(words[0])) score += 1;
      if (words.length > credit.length + 3 && YEAR_AT_END.test(before)) score += 1;
    }
    const signed = score === 3 && known && /\.["'\s]*$/u.test(before);
    const named = label.exec(folded);
    if (named && named.index > 0 && wordsOf(named[1] ?? '').length <= 6) score += 2;
    if (position.test(folded)) score += 1;
    return { score, signed: signed && score === 3 };
  };
}

const NO_CAPTION = { score: 0, signed: false } as const;

function isLatin(word: string | undefined): boolean {
  return word !== undefined && /^[a-z]/u.test(word);
}
