import type { Claim, ClaimKind } from '../model/claim.js';
import { compareClaims } from '../model/compare/claims.js';
import type { ReadSentence, Reading } from '../model/reading.js';
import { isHeld } from './score.js';
import { slotOf, type Overlay } from '../compare/overlay.js';

/** Two documents with the overlays of their near-verbatim sentences, by `a * sentences(second) + b`. */
interface LaidOver {
  readonly first: Reading;
  readonly second: Reading;
  readonly overlays: ReadonlyMap<number, Overlay>;
}

/** Whether two near-identical sentences of a meeting are items of one pattern or series rather than one text, edited. */
export function isOnePattern(meeting: LaidOver, found: Overlay, a: ReadSentence, b: ReadSentence, beside: Beside): boolean {
  const outlet = meeting.first.article.source;
  const oneOutlet = meeting.first !== meeting.second && outlet !== undefined && outlet === meeting.second.article.source;
  return areSeries(meeting) || isPattern(found, a, b, beside, oneOutlet);
}

/** The claims of each sentence of a document. */
type SentenceClaims = readonly (readonly Claim[])[];

/** The claims of two sentences. */
export interface Beside {
  readonly besideA: readonly Claim[];
  readonly besideB: readonly Claim[];
}

/** Remembered by overlay: all the claims of two sentences ask. */
const PATTERNS = new WeakMap<Overlay, boolean>();
/** Figures that must differ before two near-verbatim sentences are two items of one pattern. */
const PATTERN_CHANGES = 3;

/** Kinds that an item of a pattern is filled with: figures, and whom or what it is about. Days and periods are those of the pattern. */
const FILLING: ReadonlySet<ClaimKind> = new Set([
  'number',
  'money',
  'percent',
  'quantity',
  'time',
  'duration',
  'organisation',
  'person-name-spelling',
  'place',
]);

/**
 * Whether two near-verbatim sentences are one pattern filled twice rather than one text, edited: more of their figures and names differ, slot by slot,
 * than are the same, and three at least. Two articles of one outlet are sooner of one pattern: it does not copy itself to say something else.
 */
export function isPattern(
  found: Overlay,
  first: ReadSentence | undefined,
  second: ReadSentence | undefined,
  { besideA, besideB }: Beside,
  oneOutlet: boolean,
): boolean {
  const known = PATTERNS.get(found);
  if (known !== undefined) return known;
  const { same, changed } = countSlots(found, first, second, besideA, besideB);
  const pattern = oneOutlet ? changed > 0 && changed >= same : changed >= PATTERN_CHANGES && changed > same;
  PATTERNS.set(found, pattern);
  return pattern;
}

/** How many figures and names of two near-verbatim sentences are the same, slot by slot, and how many differ. */
function countSlots(
  found: Overlay,
  first: ReadSentence | undefined,
  second: ReadSentence | undefined,
  besideA: readonly Claim[],
  besideB: readonly Claim[],
): { same: number; changed: number } {
  let [same, changed] = [0, 0];
  for (const a of besideA) {
    if (!FILLING.has(a.kind) || isHeld(a)) continue;
    const against = besideB.find((b) => b.kind === a.kind && slotOf(found, first, second, a, b) !== undefined);
    if (!against) continue;
    if (compareClaims(a, against).outcome === 'disjoint') changed += 1;
    else same += 1;
  }
  return { same, changed };
}

/** Documents of one pattern, remembered by meeting. */
const SERIES = new WeakMap<LaidOver, boolean>();

/**
 * Finds out, before their claims are held against each other, whether two documents are two items of one series (the results of two companies, the prices of two days): over all their near-verbatim sentences more
 * figures and names differ than are the same, and three at least. A copy keeps most of what it copies.
 */
export function noteSeries(meeting: LaidOver, claimsOfFirst: SentenceClaims, claimsOfSecond: SentenceClaims): void {
  if (meeting.first === meeting.second) return;
  let [same, changed] = [0, 0];
  const width = meeting.second.sentences.length;
  for (const [key, found] of meeting.overlays) {
    const [a, b] = [Math.floor(key / width), key % width];
    const slots = countSlots(
      found,
      meeting.first.sentences[a],
      meeting.second.sentences[b],
      claimsOfFirst[a] ?? [],
      claimsOfSecond[b] ?? [],
    );
    same += slots.same;
    changed += slots.changed;
  }
  SERIES.set(meeting, changed >= PATTERN_CHANGES && changed > same);
}

/** What `noteSeries` found. */
export function areSeries(meeting: LaidOver): boolean {
  return SERIES.get(meeting) ?? false;
}
