import { stringOf } from './fold.js';

/**
 * A folded spelling: one object for all the tokens that are spelled so, and the place where later stages keep what they have found out about the
 * spelling itself. Each place is its writer's, who marks what is written there as his own.
 */
export interface Spelling {
  readonly key: string;
  /** What the tables of a language have for it. */
  entries: unknown;
  /** What the rules of a language say of its letters. */
  facts: unknown;
}

/** Spellings remembered; past this all are forgotten with their notes, so that memory stays flat over any amount of text. */
const REMEMBERED = 1 << 16;
/** Places of the smallest table; it doubles as it fills. */
const SMALLEST = 1 << 12;
/** Longer words hardly ever come back. */
const LONGEST = 32;
/** Places looked at for one word: whoever chooses words that all fall on one place gains nothing. */
const PROBES = 16;

/**
 * The spellings of a text, found by their units without making a string first: the words of news come back again and again, and what is known of
 * one is worked out once.
 */
export class Spellings {
  /** Open addressing, at most half full. */
  #places: (Hashed | undefined)[] = places(SMALLEST);
  #count = 0;

  /** The spelling of `units` between two indices. */
  of(units: Uint16Array, from: number, to: number): Spelling {
    if (to - from > LONGEST) return new Hashed(stringOf(units, from, to), 0);
    let hash = to - from;
    for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + (units[i] ?? 0)) | 0;
    const mask = this.#places.length - 1;
    const first = placeOf(hash);
    for (let probe = 0; probe < PROBES; probe += 1) {
      const place = (first + probe) & mask;
      const found = this.#places[place];
      if (found === undefined) return this.#add(new Hashed(stringOf(units, from, to), hash), place);
      if (found.hash === hash && isSpelled(found.key, units, from, to)) return found;
    }
    return new Hashed(stringOf(units, from, to), hash);
  }

  #add(spelling: Hashed, place: number): Spelling {
    if (this.#count >= REMEMBERED) {
      this.#places = places(SMALLEST);
      this.#count = 0;
      return spelling;
    }
    this.#places[place] = spelling;
    this.#count += 1;
    if (this.#count * 2 > this.#places.length) this.#grow();
    return spelling;
  }

  #grow(): void {
    const old = this.#places;
    this.#places = places(old.length * 2);
    const mask = this.#places.length - 1;
    for (const spelling of old) {
      if (spelling === undefined) continue;
      let place = placeOf(spelling.hash) & mask;
      while (this.#places[place] !== undefined) place = (place + 1) & mask;
      this.#places[place] = spelling;
    }
  }
}

class Hashed implements Spelling {
  entries: unknown = undefined;
  facts: unknown = undefined;
  constructor(
    readonly key: string,
    readonly hash: number,
  ) {}
}

function places(count: number): (Hashed | undefined)[] {
  return new Array<Hashed | undefined>(count).fill(undefined);
}

function placeOf(hash: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> 8;
}

function isSpelled(key: string, units: Uint16Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let i = 0; i < key.length; i += 1) if (key.charCodeAt(i) !== units[from + i]) return false;
  return true;
}
