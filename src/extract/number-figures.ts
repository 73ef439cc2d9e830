import type { Token } from '../text/tokens.js';
import { figureValue } from './figures.js';
import type { Building } from './number-building.js';
import { spacedThousands } from './number-groups.js';
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

/** Opening marks and what closes them; quotation marks of every shape are folded to one. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['"', '"'],
  ["'", "'"],
]);

/** "(69) million", ""69" million": a figure in brackets or quotation marks with its scale after them; the place of the closing mark. */
export function bracketEnd(input: Input, at: number): number | undefined {
  const { tokens } = input;
  const closing = CLOSING.get(tokens[at]?.key ?? '');
  if (closing === undefined || tokens[at + 1]?.kind !== 'number') return undefined;
  const end = spacedThousands(input, at + 1)?.last ?? at + 2;
  if (tokens[end]?.key !== closing) return undefined;
  const scale = elementAt(input, end + 1);
  const follows = scale?.word.rank === 'scale' && scale.tag.clitics.length === 0 && (!scale.word.suffix || scale.word.value >= 1000);
  return follows && scale.tag.end - scale.tag.start > 1 ? end : undefined;
}

/** Two or more question marks alone, where a sender's figure was lost; within brackets or quotation marks too. */
const LOST = /(?:^|[\s("'\u00ab\u201c[])(?:[?\u061f\ufffd]\s?){2,}[)"'\u00bb\u201d\]]?\s*$/u;
const LOST_REACH = 12;

/** "???? million": a scale word whose count was lost says nothing of how many. */
export function isFigureLost(text: string, at: number): boolean {
  return LOST.test(text.slice(Math.max(0, at - LOST_REACH), at));
}

export function beginFigure(input: Input, building: Building, token: Token): number | undefined {
  const grouped = token === input.tokens[building.at] ? spacedThousands(input, building.at) : undefined;
  const key = grouped?.digits ?? readingOrder(input, token);
  const value = figureValue(key);
  if (value === undefined) return undefined;
  building.at = grouped?.last ?? building.at + 1;
  building.rank = 'figure';
  building.figure = key;
  building.pieces.push(value);
  building.floor = 1;
  const { tokens } = input;
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
