import type { NumberWord } from '../languages/tables/numbers.js';
import { rounded, type Building } from './number-building.js';
import { isNamedBefore } from './number-groups.js';
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

/** Fractions of one character: thirds to eighths as Unicode has them. */
const VULGAR: ReadonlyMap<string, number> = new Map([
  ['\u00bd', 1 / 2],
  ['\u2153', 1 / 3],
  ['\u2154', 2 / 3],
  ['\u00bc', 1 / 4],
  ['\u00be', 3 / 4],
  ['\u2155', 1 / 5],
  ['\u2156', 2 / 5],
  ['\u2157', 3 / 5],
  ['\u2158', 4 / 5],
  ['\u2159', 1 / 6],
  ['\u215a', 5 / 6],
  ['\u2150', 1 / 7],
  ['\u215b', 1 / 8],
  ['\u215c', 3 / 8],
  ['\u215d', 5 / 8],
  ['\u215e', 7 / 8],
  ['\u2151', 1 / 9],
  ['\u2152', 1 / 10],
]);

export function vulgarFraction({ tokens }: Input, at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'mark' ? VULGAR.get(token.key) : undefined;
}

/** Denominators a mixed number is written with; another pair about a slash is a date or code. */
const DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16]);
const SLASHES: ReadonlySet<string> = new Set(['/', '\u2044']);

interface Slashed {
  readonly value: number;
  readonly last: number;
}

/** "1/2": a proper fraction of two figures written onto one slash, and no third. */
function slashed({ tokens }: Input, at: number): Slashed | undefined {
  const [above, slash, below, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (above?.kind !== 'number' || below?.kind !== 'number' || below.spaced || slash?.spaced !== false || !SLASHES.has(slash.key))
    return undefined;
  if (after?.spaced === false && (SLASHES.has(after.key) || after.key === '-')) return undefined;
  const [part, whole] = [Number(above.key), Number(below.key)];
  const proper = /^[1-9]\d?$/u.test(above.key) && DENOMINATORS.has(whole) && part < whole;
  return proper ? { value: part / whole, last: at + 3 } : undefined;
}

/** A whole number that a fraction may follow: "1", "12", "150". */
const WHOLE = /^[1-9]\d{0,2}$/u;

/**
 * "3 1/2", "3\u00bd", "3 \u00bd": the fraction of a mixed number right after its whole figure, added to it. "\u00bd million", "1/2 million": a fraction
 * alone, with its scale.
 */
export function addWrittenFraction(input: Input, building: Building): void {
  const { tokens } = input;
  const at = building.at - 1;
  const whole = tokens[at];
  if (building.pieces.length !== 1 || building.figure !== whole?.key || !whole || !WHOLE.test(whole.key)) return;
  const before = tokens[at - 1];
  if (before !== undefined && SLASHES.has(before.key)) return;
  const alone = slashed(input, at);
  if (alone) {
    if (isScale(input, alone.last) && before?.kind !== 'number') setFigure(building, alone.value, alone.last);
    return;
  }
  const vulgar = vulgarFraction(input, building.at);
  if (vulgar !== undefined) {
    setFigure(building, Number(whole.key) + vulgar, building.at + 1);
    return;
  }
  const fraction = tokens[building.at]?.spaced && !isNamedBefore(input, at) ? slashed(input, building.at) : undefined;
  if (fraction) setFigure(building, Number(whole.key) + fraction.value, fraction.last);
}

/** A fraction of one character with no whole figure before it. */
export function beginVulgar(input: Input, building: Building): number | undefined {
  const value = vulgarFraction(input, building.at);
  const token = input.tokens[building.at];
  if (value === undefined || !token) return undefined;
  building.rank = 'figure';
  building.floor = 1;
  building.pieces = [0];
  setFigure(building, value, building.at + 1);
  return token.start;
}

function isScale(input: Input, at: number): boolean {
  const scale = elementAt(input, at);
  return scale?.word.rank === 'scale' && scale.word.value >= 100;
}

function setFigure(building: Building, value: number, last: number): void {
  building.pieces[0] = value;
  building.figure = String(rounded(value));
  building.at = last;
}
