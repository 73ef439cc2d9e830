import type { NumberWord } from '../languages/tables/numbers.js';

/** A number being put together: `pieces` add up; each is below the `floor` that the one before left open. */
export interface Building {
  pieces: number[];
  /** What is added next must be below this. */
  floor: number;
  rank: NumberWord['rank'] | 'figure';
  /** The last scale multiplied by, 1 where there is none: "and a half" is half of it. */
  scale: number;
  at: number;
  words: boolean;
  figure?: string;
  ordinal: boolean;
}

export function push(building: Building, word: NumberWord, next: number): void {
  building.pieces.push(word.value);
  building.rank = word.rank;
  building.floor = floorOf(word);
  building.scale = word.rank === 'scale' ? word.value : word.rank === 'hundreds' ? (word.step ?? 1) : 1;
  building.at = next;
}

function floorOf(word: NumberWord): number {
  if (word.rank === 'tens') return 10;
  if (word.rank === 'hundreds') return word.step ?? 1;
  return word.rank === 'scale' && word.value >= 100 ? word.value : 1;
}

/** Everything below the scale that was said since the last greater one counts it: "[1,000,000] + [200] thousand". */
export function multiply(building: Building, word: NumberWord, next: number): boolean {
  let counted = 0;
  let any = false;
  const wholly = word.value < 100 || (building.rank === 'figure' && building.pieces.length === 1);
  while (building.pieces.length > 0 && (wholly || (building.pieces.at(-1) ?? 0) < word.value)) {
    counted += building.pieces.pop() ?? 0;
    any = true;
  }
  if (!any) return false;
  building.words = true;
  building.pieces.push(isSaidTwice(building, counted, word) ? counted : counted * word.value);
  building.rank = 'scale';
  building.scale = word.value;
  building.floor = floorOf(word);
  building.at = next;
  return true;
}

/** "69,965,144 million": a figure written out in full with its scale said once more. */
function isSaidTwice(building: Building, figure: number, word: NumberWord): boolean {
  const marks = building.figure?.replace(/\d/gu, '').length ?? 0;
  return building.rank === 'figure' && marks >= 2 && word.value >= 1e6 && figure >= word.value;
}

/** 0.1 × 3 and its like, without the noise of binary fractions. */
export function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(12));
}
