import type { Language } from '../languages/language.js';
import { kindSet, meet, NO_KINDS, union, withShape, type KindSet } from '../languages/kinds.js';
import type { Tag, Tagging } from '../languages/lexicon.js';
import type { NumberJoin, OrdinalWord } from '../languages/tables/numbers.js';
import type { Token } from '../text/tokens.js';
import { figureValue } from './figures.js';
import { addPoint, beginFigure, bracketEnd, isFigureLost, isLeadingPoint } from './number-figures.js';
import { multiply, push, rounded, type Building } from './number-building.js';
import { addFraction, addWrittenFraction, beginFraction, beginVulgar, vulgarFraction } from './number-parts.js';
import { elementAt, isCountedNext, joinAt, ordinalTag, skipHyphen, standsApart, type Element, type Input } from './number-words.js';

/** A number in digits or words, before anyone has said what it is a number of. */
export interface Numeral {
  /** Token range `[first, last)`. */
  readonly first: number;
  readonly last: number;
  /** Source span; starts after the proclitics of its first word. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** "third", "ath-thalith", "3rd". An ordinal numeral is no count. */
  readonly ordinal: boolean;
  /** Written in digits (of either kind), in words, or both ("2.5 million"). */
  readonly form: 'digits' | 'words' | 'mixed';
  /** Digits as written, folded to ASCII with their marks ("3,000", "08", "2013"): dates care. */
  readonly digits?: string;
  /** The last scale word's value ("5 million": 1,000,000), 1 where there is none: "10 to 15 million" shares it. */
  readonly scale: number;
}

/**
 * All numerals of a sentence in order, longest reading first, none overlapping. `text` is what the tokens' offsets point into. Never
 * negative, never a range or a bare fraction: those are readings of what stands around a numeral (`amounts.ts`).
 */
export function readNumerals(
  language: Language,
  tokens: readonly Token[],
  { tags, kinds, all }: Tagging,
  text: string,
): readonly Numeral[] {
  const input: Input = { language, tokens, tags, text };
  if (!meet(all, NUMBERS) && !tokens.some((_, at) => vulgarFraction(input, at) !== undefined)) return NO_NUMERALS;
  const numerals: Numeral[] = [];
  let at = 0;
  while (at < tokens.length) {
    const numeral = mayStart(input, at, kinds[at] ?? NO_KINDS) ? readAt(input, at) : undefined;
    if (numeral && !isLost(input, numeral)) numerals.push(numeral);
    at = numeral ? numeral.last : at + 1;
  }
  return numerals;
}

const NUMBERS = union(kindSet(['number', 'ordinal']), withShape('figure'));
const MARKS = withShape('mark');
const NO_NUMERALS: readonly Numeral[] = [];

function mayStart(input: Input, at: number, kinds: KindSet): boolean {
  return (
    meet(kinds, NUMBERS) ||
    (meet(kinds, MARKS) &&
      (isLeadingPoint(input.tokens, at) || bracketEnd(input, at) !== undefined || vulgarFraction(input, at) !== undefined))
  );
}

/** Whether a numeral opens with a scale word whose own figure was lost. */
function isLost(input: Input, { first, start }: Numeral): boolean {
  return elementAt(input, first)?.word.rank === 'scale' && isFigureLost(input.text, start);
}

function readAt(input: Input, at: number): Numeral | undefined {
  return readCardinal(input, at) ?? readOrdinal(input, at);
}

function readCardinal(input: Input, at: number): Numeral | undefined {
  const building: Building = { pieces: [], floor: Infinity, rank: 'zero', scale: 1, at, words: false, ordinal: false };
  const start = begin(input, building);
  if (start === undefined) return undefined;
  let more = true;
  while (more) more = !building.ordinal && (addFraction(input, building) || extend(input, building));
  const value = building.pieces.reduce((sum, piece) => sum + piece, 0);
  const last = input.tokens[building.at - 1];
  if (!last || !Number.isFinite(value)) return undefined;
  const { figure, words } = building;
  return {
    first: at,
    last: building.at,
    start,
    end: last.end,
    value: rounded(value),
    ordinal: building.ordinal || isDefiniteOrdinal(input, at, building),
    form: figure === undefined ? 'words' : words ? 'mixed' : 'digits',
    scale: building.scale,
    ...(figure === undefined ? {} : { digits: figure }),
  };
}

/** The first element; the source offset where it starts. */
function begin(input: Input, building: Building): number | undefined {
  const { tokens } = input;
  const token = tokens[building.at];
  if (!token) return undefined;
  if (token.kind === 'number') {
    const start = beginFigure(input, building, token);
    if (start !== undefined) addWrittenFraction(input, building);
    return start;
  }
  const vulgar = beginVulgar(input, building);
  if (vulgar !== undefined) return vulgar;
  const inner = tokens[building.at + 1];
  const closing = inner && bracketEnd(input, building.at);
  if (inner && closing !== undefined) {
    building.at += 1;
    const begun = beginFigure(input, building, inner);
    building.at = closing + 1;
    return begun === undefined ? undefined : token.start;
  }
  const decimals = tokens[building.at + 1];
  if (decimals && isLeadingPoint(tokens, building.at)) {
    building.at += 1;
    return beginFigure(input, building, { ...decimals, key: `0.${decimals.key}`, start: token.start });
  }
  const element = elementAt(input, building.at);
  if (!element) return undefined;
  const { word, tag } = element;
  if (word.suffix || word.plural) return undefined;
  if (word.rank === 'part') return beginFraction(input, building, word.value, tag.last) ? tag.start : undefined;
  if (word.rank === 'article') return beginArticle(input, building, tag) ? tag.start : undefined;
  if (word.shy && !standsApart(input, tag)) return undefined;
  const alone = aloneValue(input, element);
  if (alone === undefined) return undefined;
  building.words = true;
  if (word.rank === 'unit') {
    const part = elementAt(input, skipHyphen(tokens, tag.last));
    if (part?.word.rank === 'part' && part.word.plural && beginFraction(input, building, word.value * part.word.value, part.tag.last))
      return tag.start;
  }
  push(building, alone === word.value ? word : { ...word, value: alone, rank: 'hundreds', step: word.value }, tag.last);
  addPoint(input, building);
  addUnsaidHundred(input, building);
  return tag.start;
}

/**
 * What a scale word counts with nothing before it. A form that is also a dual is one before "and" with less than it ("alfan wa-200": the
 * construct dual has its noun right after it), and two before the noun.
 */
function aloneValue(input: Input, { word, tag }: Element): number | undefined {
  if (word.alone === undefined) return word.value;
  const { join, at } = joinAt(input, tag.last);
  const next = elementAt(input, at);
  const token = input.tokens[at];
  const figure = token?.kind === 'number' ? figureValue(token.key) : undefined;
  const joined = join !== undefined || next?.tag.clitics[0] === 'and';
  if (joined && (next?.word.value ?? figure ?? Infinity) < word.value) return word.value;
  return isCountedNext(input, tag.last) ? word.alone : undefined;
}

/** "one twenty two": a unit before tens and unit counts hundreds that are not said. */
function addUnsaidHundred(input: Input, building: Building): void {
  if (building.rank !== 'unit') return;
  const tens = elementAt(input, building.at);
  const unit =
    tens?.word.rank === 'tens' && tens.tag.clitics.length === 0 ? elementAt(input, skipHyphen(input.tokens, tens.tag.last)) : undefined;
  if (unit?.word.rank !== 'unit' || unit.tag.clitics.length > 0) return;
  building.pieces = building.pieces.map((piece) => piece * 100);
  building.floor = 100;
  building.rank = 'hundreds';
  building.scale = 100;
}

/** "a hundred", "a dozen": the article is read as one before a scale. */
function beginArticle(input: Input, building: Building, tag: Tag): boolean {
  const next = elementAt(input, tag.last);
  if (next?.word.rank !== 'scale' || next.word.plural || next.word.suffix) return false;
  building.words = true;
  push(building, next.word, next.tag.last);
  return true;
}

/** Adds or multiplies by the next element where grammar allows; false at the end of the number. */
function extend(input: Input, building: Building): boolean {
  const { join, at } = joinAt(input, building.at);
  if (join && building.floor < join.after && !(join.after === 1 && building.rank === 'unit')) return false;
  const token = input.tokens[at];
  if (!token) return false;
  if (token.kind === 'number') return addFigure(input, building, at, join);
  const element = elementAt(input, at);
  if (!element || element.word.rank === 'part') return addOrdinal(input, building, at, join !== undefined);
  const joined = join !== undefined || element.tag.clitics[0] === 'and';
  const others = element.tag.clitics.filter((clitic) => clitic !== 'and');
  if (others.length > 1 || (others[0] !== undefined && others[0] !== 'the')) return false;
  return addWord(input, building, element, joined, token.spaced || at > building.at);
}

function addWord(input: Input, building: Building, { word, tag }: Element, joined: boolean, spaced: boolean): boolean {
  if (word.suffix && input.tokens[tag.first]?.key.length === 1 && (building.rank !== 'figure' || spaced)) return false;
  if (word.rank === 'scale' && !joined) return multiply(building, word, tag.last);
  if (word.rank === 'article' || word.rank === 'part' || word.rank === 'zero' || word.plural) return false;
  if (building.rank === 'unit' && word.rank === 'tens' && joined) {
    // "five and twenty": the unit stands first.
    building.pieces[building.pieces.length - 1] = (building.pieces.at(-1) ?? 0) + word.value;
    building.rank = 'teen';
    building.floor = 1;
    building.at = tag.last;
    return true;
  }
  const unjoined = building.rank === 'tens' ? word.rank === 'unit' && !joined : building.floor >= 100;
  if (word.value >= building.floor || !unjoined) return false;
  building.words = true;
  push(building, word, tag.last);
  return true;
}

/** "3 thousand and 500", "5 million 200 thousand". */
function addFigure(input: Input, building: Building, at: number, join: NumberJoin | undefined): boolean {
  const token = input.tokens[at];
  const value = token && figureValue(token.key);
  if (value === undefined || !Number.isInteger(value) || value === 0 || building.floor < 1000 || value >= building.floor) return false;
  const scaled = elementAt(input, at + 1)?.word.rank === 'scale';
  if (!scaled && !join?.figures) return false;
  building.figure ??= token?.key ?? '';
  building.pieces.push(value);
  building.rank = 'figure';
  building.scale = 1;
  building.floor = 1;
  building.at = at + 1;
  return true;
}

/** "twenty-first", "two hundred and tenth", "hundredth" after its count. */
function addOrdinal(input: Input, building: Building, at: number, joined: boolean): boolean {
  const tag = ordinalTag(input, at);
  if (!tag || tag.clitics.length > 0 || building.rank === 'figure') return false;
  const { value, rank } = tag.value as OrdinalWord;
  if (rank === 'scale') {
    if (joined || !multiply(building, { value, rank: 'scale' }, tag.last)) return false;
  } else if (rank === 'last' || value >= building.floor || (joined && building.floor < 100)) {
    return false;
  } else {
    building.pieces.push(value);
    building.at = tag.last;
  }
  building.ordinal = true;
  return true;
}

/** An ordinal word, with the tens that follow it joined: "the first and twenty". */
function readOrdinal(input: Input, at: number): Numeral | undefined {
  const tag = ordinalTag(input, at);
  if (!tag) return undefined;
  const { value, rank } = tag.value as OrdinalWord;
  let total = value;
  let last = tag.last;
  if (rank === 'unit') {
    const { join, at: next } = joinAt(input, last);
    const tens = elementAt(input, next);
    if (tens?.word.rank === 'tens' && (join || tens.tag.clitics[0] === 'and')) {
      total += tens.word.value;
      last = tens.tag.last;
    }
  }
  const end = input.tokens[last - 1]?.end ?? tag.end;
  return { first: at, last, start: tag.start, end, value: total, ordinal: true, form: 'words', scale: 1 };
}

/**
 * A definite cardinal that no noun follows orders the noun before it: "the century the twenty", "the eleven" (Arabic has no other ordinal
 * for the tens). "The twenty years" is a count.
 */
function isDefiniteOrdinal(input: Input, first: number, building: Building): boolean {
  const element = elementAt(input, first);
  if (!element?.tag.clitics.includes('the') || building.pieces.length !== 1 || building.figure !== undefined) return false;
  const value = building.pieces[0] ?? 0;
  if (building.rank === 'scale' || building.rank === 'hundreds' || value <= 10 || value >= 100) return false;
  const { language, tokens } = input;
  const definite = (key: string): boolean => language.analyse(key).some((reading) => reading.clitics.includes('the'));
  const before = tokens[first - 1];
  if (before?.kind === 'word' && definite(before.key)) return true;
  const next = tokens[building.at];
  if (next?.kind !== 'word' || language.stopWords.has(next.key)) return true;
  return language.analyse(next.key).some((reading) => reading.clitics.includes('the') || reading.clitics[0] === 'and');
}
