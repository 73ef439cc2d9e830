import type { CopyGroups } from './copy-groups.js';
import { IN_LEAD, WORDED, type Outline } from './outline.js';

/** Two documents that share enough rare features to be about the same events. `a < b`. */
export interface RelatedPair {
  readonly a: number;
  readonly b: number;
  /** How surely both are about one event, in [0, 1]: `sameEvent`. */
  readonly relatedness: number;
}

/**
 * A feature held by more documents than this brings no two of them together (it may still count once they have met); where near-identical documents
 * counted once are no more than this, it brings together one of each such group.
 */
const RARE = 60;
/** Rare features two documents must share before they are compared at all. */
const SHARED_RARE = 3;
/** Relatedness below which two documents are held to be about different things. Seen on real newspapers: 97 % of pairs about one event lie above, 94 % of other pairs below. */
export const RELATED = 0.13;

/** Below it two articles share a subject (company results, prices of a day, accidents) rather than an event. */
export const SAME_EVENT = 0.1;
/** Features of a text too short to tell a subject from an event by. */
const SHORT = 60;

/** How near two documents come to being compared. */
export interface Nearness {
  readonly sharedRare: number;
  readonly neededRare: number;
  readonly relatedness: number;
}

/** How a run of documents differs from an earlier one. Documents are numbered as they are now, unless it says otherwise. */
export interface Since {
  /** The earlier run's documents, as they were numbered there, and the near-identical ones among them. */
  readonly outlines: readonly Outline[];
  readonly groups: CopyGroups;
  /** Number of each of them now, -1 where it is gone. */
  readonly now: readonly number[];
  /** The pairs of the earlier run that are both here still, each with another. */
  readonly pairs: readonly RelatedPair[];
}

/** Whom a feature brings together: all that hold it, one of each group of near-identical documents, nobody. */
const [ALL, REPRESENTATIVES, NOBODY] = [0, 1, 2];

/** Whether a document meets some others only in another that is near-identical to it: in small runs none does. */
export function meetThroughOthers(groups: CopyGroups): (document: number) => boolean {
  return groups.representative.length <= RARE ? () => false : (document) => groups.isCopy(document);
}

/** A document ready to be held against others: its features as numbers of the run, and the sums that shares are taken of. */
interface Entry {
  readonly outline: Outline;
  readonly numbers: Uint32Array;
  readonly total: Sums;
  readonly whole: Sums;
  readonly lead: Sums;
}

/** A sum over the weights; and over those of names, concepts and kinds of event alone, which two languages have in common. */
interface Sums {
  readonly all: number;
  readonly neutral: number;
}

/**
 * Blocking: which documents to compare. Documents meet over an inverted index of rare features, so the cost grows with the number of
 * real meetings, not with the square of the number of documents. Short texts need share fewer.
 */
export class Blocking {
  readonly #entries: readonly Entry[];
  readonly #numbers = new Map<number, number>();
  readonly #groups: CopyGroups;
  /** Whom each feature brings together. */
  readonly #reach: Uint8Array;
  /** Weights and marks, by number, of the document that others are held against. */
  readonly #held: Float64Array;
  readonly #heldMarks: Uint8Array;

  constructor(outlines: readonly Outline[], groups: CopyGroups) {
    const numbers = this.#numbers;
    this.#groups = groups;
    this.#entries = outlines.map((outline) => {
      const own = Uint32Array.from(outline.features, (feature) => {
        const known = numbers.get(feature);
        const number = known ?? numbers.size;
        if (known === undefined) numbers.set(feature, number);
        return number;
      });
      return {
        outline,
        numbers: own,
        total: sumsOf(outline, 0, (weight) => weight),
        whole: sumsOf(outline, 0, (weight) => weight ** 2),
        lead: sumsOf(outline, IN_LEAD, (weight) => weight ** 2),
      };
    });
    this.#reach = this.#reachOf(outlines, groups);
    this.#held = new Float64Array(numbers.size);
    this.#heldMarks = new Uint8Array(numbers.size);
  }

  /** The pairs to compare, by first and second document. What an earlier run decided is not decided again, where it cannot be otherwise. */
  pairs(since?: Since): RelatedPair[] {
    const open = this.#undecided(since);
    const pairs = (since?.pairs ?? []).filter(({ a, b }) => !open[a] && !open[b]);
    const holders = this.#holders(open);
    const shared = new Uint32Array(this.#entries.length);
    for (const [b, entry] of this.#entries.entries()) {
      if (!open[b]) continue;
      const met: number[] = [];
      const note = (a: number, features: number): void => {
        // Two that are both undecided meet once, under the later.
        if (a === b || (a > b && open[a])) return;
        if (shared[a] === 0) met.push(a);
        shared[a] = (shared[a] ?? 0) + features;
      };
      const isCopy = this.#groups.isCopy(b);
      for (const number of entry.numbers) if (!isCopy || this.#reach[number] === ALL) for (const a of holders[number] ?? []) note(a, 1);
      for (const a of this.#nearIdentical(b)) note(a, SHARED_RARE);
      this.#hold(entry);
      for (const a of met) {
        const first = this.#entries[a];
        const relatedness = first && (shared[a] ?? 0) >= neededRare(first, entry) ? this.#relatednessOf(first, entry) : undefined;
        if (relatedness !== undefined) pairs.push({ a: Math.min(a, b), b: Math.max(a, b), relatedness });
        shared[a] = 0;
      }
      this.#release(entry);
    }
    return pairs.sort((x, y) => x.a - y.a || x.b - y.b);
  }

  /** Near-identical documents that one meets whatever words they share with others: a copy its representative, that one its copies. */
  #nearIdentical(document: number): readonly number[] {
    const { representative, members } = this.#groups;
    const own = representative[document] ?? document;
    return own === document ? (members.get(document) ?? []) : [own];
  }

  /**
   * 1 for each document of which it is not known whom it meets: the new ones, those that stand otherwise to near-identical ones, and those of a feature
   * that brings together others than before.
   */
  #undecided(since: Since | undefined): Uint8Array {
    if (!since) return new Uint8Array(this.#entries.length).fill(1);
    const open = new Uint8Array(this.#entries.length).fill(1);
    for (const [before, document] of since.now.entries()) {
      const representative = since.now[since.groups.representative[before] ?? before];
      if (document >= 0 && representative === this.#groups.representative[document]) open[document] = 0;
    }
    const before = this.#reachOf(since.outlines, since.groups);
    const isTurned = (number: number): boolean => this.#reach[number] !== before[number];
    for (const [document, { numbers }] of this.#entries.entries()) if (numbers.some(isTurned)) open[document] = 1;
    return open;
  }

  /** Whom each feature of this run brings together among these documents, which may be another run's. */
  #reachOf(outlines: readonly Outline[], { members }: CopyGroups): Uint8Array {
    const [documents, texts] = [new Uint32Array(this.#numbers.size), new Uint32Array(this.#numbers.size)];
    const lastOf = new Int32Array(this.#numbers.size).fill(-1);
    for (const [group, own] of members) {
      for (const document of own)
        for (const feature of outlines[document]?.features ?? []) {
          const number = this.#numbers.get(feature);
          if (number === undefined) continue;
          documents[number] = (documents[number] ?? 0) + 1;
          if (lastOf[number] !== group) texts[number] = (texts[number] ?? 0) + 1;
          lastOf[number] = group;
        }
    }
    // At the lower end it makes no difference: a feature of one brings nobody together in any case.
    return Uint8Array.from(documents, (count, number) => (count <= RARE ? ALL : (texts[number] ?? 0) <= RARE ? REPRESENTATIVES : NOBODY));
  }

  /** The documents, ascending, that each feature of those that are `open` brings together. */
  #holders(open: Uint8Array): (number[] | undefined)[] {
    const holders: (number[] | undefined)[] = Array.from({ length: this.#reach.length });
    for (const [document, { numbers }] of this.#entries.entries())
      if (open[document]) for (const number of numbers) if (this.#reach[number] !== NOBODY) holders[number] ??= [];
    for (const [document, { numbers }] of this.#entries.entries()) {
      const isCopy = this.#groups.isCopy(document);
      for (const number of numbers) if (!isCopy || this.#reach[number] === ALL) holders[number]?.push(document);
    }
    return holders;
  }

  /** What `pairs` saw of two documents (indices, in either order), whether or not it brought them together. */
  nearness(a: number, b: number): Nearness {
    const [first, second] = [this.#entries[Math.min(a, b)], this.#entries[Math.max(a, b)]];
    if (!first || !second) return { sharedRare: 0, neededRare: SHARED_RARE, relatedness: 0 };
    this.#hold(second);
    const nearIdentical = this.#nearIdentical(a).includes(b) ? SHARED_RARE : 0;
    const isCopy = this.#groups.isCopy(a) || this.#groups.isCopy(b);
    const brings = (number: number): boolean => this.#reach[number] === ALL || (!isCopy && this.#reach[number] === REPRESENTATIVES);
    const sharedRare = nearIdentical + first.numbers.filter((number) => brings(number) && (this.#heldMarks[number] ?? 0) > 0).length;
    const relatedness = this.#shareOf(first, second);
    this.#release(second);
    return { sharedRare, neededRare: neededRare(first, second), relatedness };
  }

  #hold({ numbers, outline }: Entry): void {
    for (const [at, number] of numbers.entries()) {
      this.#held[number] = outline.weights[at] ?? 0;
      this.#heldMarks[number] = HELD | (outline.marks[at] ?? 0);
    }
  }

  #release({ numbers }: Entry): void {
    for (const number of numbers) {
      this.#held[number] = 0;
      this.#heldMarks[number] = 0;
    }
  }

  /** `sameEvent` of a document and the one that is held; undefined where they are not to be compared. */
  #relatednessOf(first: Entry, held: Entry): number | undefined {
    if (this.#shareOf(first, held) < RELATED) return undefined;
    const relatedness = this.#sameEvent(first, held);
    return relatedness >= SAME_EVENT || isShort(first) || isShort(held) ? relatedness : undefined;
  }

  /** Weight of what a document has in common with the one that is held, of all that the lesser of the two has; across two languages of what both can have. */
  #shareOf({ numbers, total, outline }: Entry, held: Entry): number {
    const kind = kindOf(outline, held.outline);
    let shared = 0;
    for (let at = 0; at < numbers.length; at += 1) shared += this.#held[numbers[at] ?? 0] ?? 0;
    return shared / Math.max(1e-9, Math.min(total[kind], held.total[kind]));
  }

  /**
   * How surely two documents are about one event: overlap (Dice) of the squares of the weights, which lets the rare names and words of an event count for
   * more than what all such news share; half over the whole texts, half over their leads. Across two languages only what both can have is counted.
   *
   * Seen on 17 events among 900 articles of two press days: 95 % of pairs of one event lie above 0.115, 92 % of the other pairs that met below.
   */
  #sameEvent(first: Entry, held: Entry): number {
    const { numbers, outline } = first;
    const kind = kindOf(outline, held.outline);
    const left = kind === 'all' ? 0 : WORDED;
    let [whole, lead] = [0, 0];
    for (let at = 0; at < numbers.length; at += 1) {
      const marks = this.#heldMarks[numbers[at] ?? 0] ?? 0;
      if (marks === 0 || (marks & left) > 0) continue;
      const square = (outline.weights[at] ?? 0) ** 2;
      whole += square;
      if ((marks & (outline.marks[at] ?? 0) & IN_LEAD) > 0) lead += square;
    }
    return (dice(whole, first.whole[kind], held.whole[kind]) + dice(lead, first.lead[kind], held.lead[kind])) / 2;
  }
}

/** Mark, beside those of a feature, of one that the held document has. */
const HELD = 128;

function dice(shared: number, own: number, other: number): number {
  return shared === 0 ? 0 : (2 * shared) / (own + other);
}

/** Rare features two documents must share; of short texts fewer are asked. */
function neededRare(first: Entry, second: Entry): number {
  return Math.min(SHARED_RARE, Math.ceil(Math.min(first.numbers.length, second.numbers.length) / 4));
}

function isShort({ numbers }: Entry): boolean {
  return numbers.length < SHORT;
}

/** What two documents can have in common: all of their features, or those that are of no language. */
function kindOf(first: Outline, second: Outline): keyof Sums {
  return first.language === second.language ? 'all' : 'neutral';
}

/** Of the features with all of these marks. */
function sumsOf({ weights, marks }: Outline, wanted: number, of: (weight: number) => number): Sums {
  let [all, neutral] = [0, 0];
  for (const [at, weight] of weights.entries()) {
    const own = marks[at] ?? 0;
    if ((own & wanted) !== wanted) continue;
    all += of(weight);
    if ((own & WORDED) === 0) neutral += of(weight);
  }
  return { all, neutral };
}
