import { stringOf } from './fold.js';

/** A folded spelling: one object for all the tokens that are spelled so, and the place where what is known of it is kept. */
export interface Spelling {
  readonly key: string;
  /** What later stages have found out about the spelling itself, by slot: see `noteSlot`. */
  readonly notes: unknown[];
}

let slots = 0;

/** A slot of its own in the notes of every spelling. */
export function noteSlot(): number {
  slots += 1;
  return slots - 1;
}

export function spell(key: string): Spelling {
  return { key, notes: [] };
}

/** Spellings remembered; past this all are forgotten with their notes, so that memory stays flat over any amount of text. */
const REMEMBERED = 1 << 16;
/** Longer words hardly ever come back. */
const LONGEST = 32;
/** Places looked at for one word: whoever chooses words that all fall on one place gains nothing. */
const PROBES = 16;

/**
 * The spellings of a text, found by their units without making a string first: the words of news come back again and again, and what is known of
 * one is worked out once.
 */
export class Spellings {
  /** Open addressing: 0 where free, else 1 + the index into `#known`. Twice the size of what is remembered. */
  readonly #slots = new Int32Array(REMEMBERED * 2);
  readonly #hashes = new Int32Array(REMEMBERED * 2);
  #known: Spelling[] = [];

  /** The spelling of `units` between two indices. */
  of(units: Uint16Array, from: number, to: number): Spelling {
    if (to - from > LONGEST) return spell(stringOf(units, from, to));
    let hash = to - from;
    for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + (units[i] ?? 0)) | 0;
    const mask = this.#slots.length - 1;
    const first = Math.imul(hash, 0x9e3779b1) >>> 8;
    for (let probe = 0; probe < PROBES; probe += 1) {
      const slot = (first + probe) & mask;
      const found = this.#slots[slot] ?? 0;
      if (found === 0) return this.#add(spell(stringOf(units, from, to)), slot, hash);
      if (this.#hashes[slot] !== hash) continue;
      const known = this.#known[found - 1];
      if (known !== undefined && isSpelled(known.key, units, from, to)) return known;
    }
    return spell(stringOf(units, from, to));
  }

  #add(spelling: Spelling, slot: number, hash: number): Spelling {
    if (this.#known.length >= REMEMBERED) {
      this.#known = [];
      this.#slots.fill(0);
    } else {
      this.#known.push(spelling);
      this.#slots[slot] = this.#known.length;
      this.#hashes[slot] = hash;
    }
    return spelling;
  }
}

function isSpelled(key: string, units: Uint16Array, from: number, to: number): boolean {
  if (key.length !== to - from) return false;
  for (let i = 0; i < key.length; i += 1) if (key.charCodeAt(i) !== units[from + i]) return false;
  return true;
}
