import type { NumberWord } from '../languages/tables/numbers.js';
import type { Building } from './number-building.js';
import { elementAt, joinAt, signAt, skipHyphen, type Element, type Input } from './number-words.js';

/** "half a million", "three quarters of a million": a fraction is a numeral only with its scale. */
export function beginFraction(input: Input, building: Building, value: number, from: number): boolean {
  const scale = scaleAfter(input, from);
  if (scale === undefined || scale.word.plural || scale.word.value < 12) return false;
  building.words = true;
  building.pieces.push(value * scale.word.value);
  building.floor = 1;
  building.rank = 'part';
  building.at = scale.tag.last;
  return true;
}

/** The scale a fraction is of: "a half | million", "three quarters | of a million". */
function scaleAfter(input: Input, from: number): Element | undefined {
  let at = from;
  if (signAt(input, at) === 'of') at += 1;
  if (elementAt(input, at)?.word.rank === 'article') at += 1;
  const scale = elementAt(input, at);
  return scale?.word.rank === 'scale' && !scale.word.suffix ? scale : undefined;
}

interface Counted {
  readonly count: number;
  readonly part: Element;
  /** Counted by a word ("a half", "three quarters"), which makes a fraction of what is also an ordinal. */
  readonly said: boolean;
}

/** The fraction that "and" joins to a number at `from`: "and a half", "and three-quarters", "wa-nisf", "wa-thalathat arba". */
function joinedPart(input: Input, from: number): Counted | undefined {
  const { join, at } = joinAt(input, from);
  const first = elementAt(input, at);
  if (!first || (!join && first.tag.clitics[0] !== 'and') || first.tag.clitics.length > 1) return undefined;
  if (first.word.rank === 'part') return { count: 1, part: first, said: false };
  if (first.word.rank !== 'article' && first.word.rank !== 'unit') return undefined;
  const part = elementAt(input, skipHyphen(input.tokens, first.tag.last));
  return part?.word.rank === 'part' && part.tag.clitics.length === 0 ? { count: first.word.value, part, said: true } : undefined;
}

/** "and a half", "wa-nisf", "and three quarters": of the last scale, of a smaller one said after it, or of one. */
export function addFraction(input: Input, building: Building): boolean {
  if (building.rank === 'part' || building.rank === 'zero') return false;
  const joined = joinedPart(input, building.at);
  if (!joined || building.pieces.some((piece) => !Number.isInteger(piece))) return false;
  const { count, part, said } = joined;
  const ordinalToo = input.tags[part.tag.first]?.some((tag) => tag.kind === 'ordinal');
  if ((ordinalToo || part.word.plural) && !said) return false;
  const scale = isOneOf(building) ? 1 : building.scale;
  const own = scaleAfter(input, part.tag.last);
  const named = own && isScaleOfPart(own.word, scale) ? own : undefined;
  building.pieces.push(part.word.value * count * (named?.word.value ?? scale));
  building.words = true;
  building.rank = 'part';
  building.floor = 1;
  building.at = named?.tag.last ?? part.tag.last;
  return true;
}

/** Whether a half more is half of one: "a hundred and a half" is 100.5, where "a million and a half" is 1,500,000. */
function isOneOf({ scale }: Building): boolean {
  return scale === 100 || scale < 12;
}

/** "a million and half the million" says the scale again; "a billion and a quarter million" has a smaller one. */
function isScaleOfPart(word: NumberWord, scale: number): boolean {
  return !word.plural && scale > 1 && word.value >= 1000 && word.value <= scale;
}
