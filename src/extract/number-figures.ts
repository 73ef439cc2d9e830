import type { Token } from '../text/tokens.js';
import { figureValue } from './figures.js';
import type { Building } from './number-building.js';
import { elementAt, signAt, type Input } from './number-words.js';

/** After words, more digits than this behind a full stop are a year or code with a stray stop (".2017"). */
const LONGEST_DECIMALS = 3;

/** The full stop of ".77". */
export function isLeadingPoint(tokens: readonly Token[], at: number): boolean {
  const point = tokens[at];
  const figure = tokens[at + 1];
  if (point?.key !== '.' || figure?.kind !== 'number' || figure.spaced || !/^\d{1,15}$/u.test(figure.key)) return false;
  const before = tokens[at - 1];
  const alone = before === undefined || before.key === '-';
  return alone || (point.spaced && figure.key.length <= LONGEST_DECIMALS);
}

/** Marks that a figure may be set between, by what closes them. */
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '"': '"', "'": "'" };

/** "(69) million", "«46» million": a figure in brackets or quotation marks with its scale after them. */
export function isBracketed(input: Input, at: number): boolean {
  const { tokens } = input;
  const closing = CLOSING[tokens[at]?.key ?? ''];
  if (closing === undefined || tokens[at + 1]?.kind !== 'number' || tokens[at + 2]?.key !== closing) return false;
  const scale = elementAt(input, at + 3);
  return scale?.word.rank === 'scale' && scale.tag.clitics.length === 0 && !scale.word.suffix;
}

export function beginFigure(input: Input, building: Building, token: Token): number | undefined {
  const key = readingOrder(input, token);
  const value = figureValue(key);
  if (value === undefined) return undefined;
  building.at += 1;
  building.rank = 'figure';
  building.figure = key;
  building.pieces.push(value);
  building.floor = 1;
  const { tokens } = input;
  addSpacedGroups(input, building, token);
  if (addWrittenFraction(input, building)) return token.start;
  const mark = tokens[building.at];
  if (!mark || mark.spaced || mark.kind !== 'word') {
    addPoint(input, building);
    return token.start;
  }
  const sign = signAt(input, building.at);
  const whole = tokens[building.at + 1];
  if (sign === 'ordinal-suffix') {
    building.ordinal = true;
    building.at += 1;
  } else if (sign === 'reversed-point' && whole?.kind === 'number' && !whole.spaced && /^\d+$/u.test(token.key + whole.key)) {
    building.figure = `${whole.key}.${token.key}`;
    building.pieces[0] = Number(building.figure);
    building.at += 2;
  }
  return token.start;
}

/** Whether one space of any width is all that lies between two tokens. */
function isOneSpace(before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after?.kind === 'number' && after.spaced && after.start - before.end === 1;
}

/**
 * "12 500", "1 250 000": thousands parted by a space. One to three digits, then groups of exactly three; digits before or after them that fit no group
 * ("0800 028 9276") make all of it a code, and a day before a year or a count is a date's.
 */
function addSpacedGroups({ tokens, tags }: Input, building: Building, first: Token): void {
  if (!/^[1-9]\d{0,2}$/u.test(first.key)) return;
  const at = building.at;
  const before = tokens[at - 2];
  if ((before?.kind === 'number' && isOneSpace(before, first)) || tags[at - 2]?.some(({ kind }) => kind === 'month')) return;
  let last = at;
  while (isOneSpace(tokens[last - 1], tokens[last]) && /^\d{3}$/u.test(tokens[last]?.key ?? '')) last += 1;
  if (last === at || isOneSpace(tokens[last - 1], tokens[last])) return;
  const digits = [first, ...tokens.slice(at, last)].map(({ key }) => key);
  building.at = last;
  building.figure = digits.join(',');
  building.pieces[0] = Number(digits.join(''));
}

const VULGAR: Readonly<Record<string, number>> = {
  '\u00bc': 1 / 4,
  '\u00bd': 1 / 2,
  '\u00be': 3 / 4,
  '\u2153': 1 / 3,
  '\u2154': 2 / 3,
  '\u215b': 1 / 8,
  '\u215c': 3 / 8,
  '\u215d': 5 / 8,
  '\u215e': 7 / 8,
};

/** "3½", "3 1/2": a whole number with a fraction written after it. */
function addWrittenFraction({ tokens }: Input, building: Building): boolean {
  const [next, slash, below] = tokens.slice(building.at, building.at + 3);
  const vulgar = VULGAR[next?.key ?? ''];
  const [over, under] = [Number(next?.key), Number(below?.key)];
  const written =
    slash?.key === '/' &&
    !slash.spaced &&
    below?.spaced === false &&
    isOneSpace(tokens[building.at - 1], next) &&
    over < under &&
    under <= 10;
  if (!Number.isInteger(building.pieces[0] ?? 0) || (vulgar === undefined && !written)) return false;
  building.pieces[0] = (building.pieces[0] ?? 0) + (vulgar ?? over / under);
  building.at += vulgar === undefined ? 3 : 1;
  return true;
}

const RIGHT_TO_LEFT_MARK = '\u200f';

/** Digits as they are read: an agency that sets a right-to-left mark after the decimal point has typed the fraction first ("3.<mark>5" is 5.3). */
function readingOrder(input: Input, { key, start, end }: Token): string {
  if (end - start === key.length || !input.text.slice(start, end).includes(RIGHT_TO_LEFT_MARK)) return key;
  return key.split('.').reverse().join('.');
}

/** "two point five", "1 point 1". */
export function addPoint(input: Input, building: Building): void {
  if (signAt(input, building.at) !== 'point' || (building.rank !== 'figure' && building.rank !== 'unit' && building.rank !== 'zero'))
    return;
  const { tokens } = input;
  let at = building.at + 1;
  let digits = '';
  const figure = tokens[at];
  if (figure?.kind === 'number' && /^\d+$/u.test(figure.key) && figure.key.length < 15) {
    digits = figure.key;
    at += 1;
  } else {
    for (let element = elementAt(input, at); element && digits.length < 12; element = elementAt(input, at)) {
      const { rank, value } = element.word;
      if ((rank !== 'unit' && rank !== 'zero' && (rank === 'scale' || digits !== '')) || element.tag.clitics.length > 0) break;
      digits += String(value);
      at = element.tag.last;
    }
  }
  if (digits === '') return;
  building.pieces = [Number(`${building.pieces[0] ?? 0}.${digits}`)];
  building.floor = 1;
  building.rank = 'part';
  building.at = at;
}
