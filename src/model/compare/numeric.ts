import type { NumericValue } from '../mention.js';
import { outcome, type Comparison } from './comparison.js';

/** How far "about" reaches, as a share of the figure. Seen in press use: 8.5 for "nearly 9", 2,987 for "about 3,000". */
const ABOUT = 0.07;
/** From here on figures are spoken in rounded scale words (6.1 million), so trailing zeros are no precision. */
const SCALE = 1e6;

/** The set of values a figure stands for, `[low, high]`. */
export function reach(value: NumericValue): readonly [number, number] {
  switch (value.exactness) {
    case 'about':
      return [value.min - Math.abs(value.min) * ABOUT, value.max + Math.abs(value.max) * ABOUT];
    case 'at-least':
    case 'more-than':
      return [value.min, Infinity];
    case 'at-most':
    case 'less-than':
      return [-Infinity, value.max];
    default:
      return [value.min, value.max];
  }
}

/** One unit in the last place that a figure was spoken to: 0.1 for 6.1, 1 for 50, 10⁷ for 4.29 billion. */
export function resolution(figure: number): number {
  const size = Math.abs(figure);
  if (size === 0 || !Number.isFinite(size)) return 1;
  if (Number.isInteger(size)) {
    if (size < SCALE) return 1;
    let unit = 1;
    while (size % (unit * 10) === 0) unit *= 10;
    return unit;
  }
  const decimals = String(size).split('.')[1]?.length ?? 0;
  return 10 ** -decimals;
}

/** Whether the finer figure rounds or truncates to the coarser one. */
export function roundsTo(a: number, b: number): boolean {
  const [fine, coarse] = resolution(a) <= resolution(b) ? [a, b] : [b, a];
  const unit = resolution(coarse);
  if (resolution(fine) === unit) return false;
  const [scaled, target] = [fine / unit, coarse / unit];
  return Math.abs(Math.round(scaled) - target) < 1e-6 || Math.abs(Math.trunc(scaled) - target) < 1e-6;
}

/** How near a round figure must lie to the exact one to stand for it: 8,800 for 8,807, but not 3,000 for 3,500. */
const ROUND_ENOUGH = 0.01;

/** Whether one figure is the other with its last digits made zeros. */
function isRoundFigure(a: number, b: number): boolean {
  const [exact, round] = trailingZeros(a) <= trailingZeros(b) ? [a, b] : [b, a];
  return trailingZeros(round) >= 2 && Math.abs(exact - round) <= ROUND_ENOUGH * Math.abs(exact);
}

function trailingZeros(figure: number): number {
  if (!Number.isInteger(figure) || figure === 0) return 0;
  let zeros = 0;
  for (let rest = figure; rest % 10 === 0; rest /= 10) zeros += 1;
  return zeros;
}

/** Compares two figures of one unit. */
export function compareNumeric(a: NumericValue, b: NumericValue): Comparison {
  const closeness = closenessOf(a, b);
  if (near(a.min, b.min) && near(a.max, b.max)) return outcome(a.exactness === b.exactness ? 'equal' : 'contained', 1);
  const [lowA, highA] = reach(a);
  const [lowB, highB] = reach(b);
  if (lowA <= highB && lowB <= highA) return outcome('contained', closeness, boundFacet(a, b));
  if (a.min === a.max && b.min === b.max && (roundsTo(a.min, b.min) || isRoundFigure(a.min, b.min)))
    return outcome('contained', closeness, 'rounding');
  return outcome('disjoint', closeness, b.min > a.min ? 'rising' : 'falling');
}

function boundFacet(a: NumericValue, b: NumericValue): string {
  const open = (value: NumericValue): boolean => value.exactness !== 'exact' && value.exactness !== 'range';
  return open(a) || open(b) ? 'hedged' : 'range';
}

function closenessOf(a: NumericValue, b: NumericValue): number {
  const [x, y] = [Math.abs(a.min + a.max) / 2, Math.abs(b.min + b.max) / 2];
  const larger = Math.max(x, y);
  return larger === 0 ? 1 : Math.min(x, y) / larger;
}

function near(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
