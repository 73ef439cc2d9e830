import type { Claim, Derivation, Fact, Link } from '../model/claim.js';
import type { ReadSentence, Reading } from '../model/reading.js';
import type { WordKnowledge } from '../model/thesaurus.js';
import { WORTH_COMPARING } from '../compare/thresholds.js';
import { calendarFacts } from './calendar.js';
import { changeFacts } from './changes.js';
import { derivations, nearIdentical, sharedText, shingleHolders, type SharedText } from './copies.js';
import type { CopyGroups } from './copy-groups.js';
import { groupFacts } from './facts.js';
import { FeatureSpace, type Rarity } from './features.js';
import { outlineOf, type Outline } from './outline.js';
import { judgedFacts } from './judging/facts.js';
import type { Side } from './judging/forms.js';
import { LINKED, linkClaims, tabulate, type ClaimTable, type Meeting } from './links.js';
import { quoteFacts } from './quotes.js';
import { Blocking, meetThroughOthers, type RelatedPair, type Since } from './related.js';
import { likest, sentencePairs, type SentencePair } from './sentences.js';
import { sumFacts } from './sums.js';
import { isNearVerbatim, overlay, type Overlay } from '../compare/overlay.js';

/** What alignment found: facts with their claims, and who copied whom. */
export interface Alignment {
  readonly links: readonly Link[];
  readonly facts: readonly Fact[];
  readonly paired: Pairing;
  /** For the `why-not` command and the explanation: how telling each feature was. */
  readonly space: FeatureSpace;
}

/** What alignment is told of the languages, and how sure it must be. */
export interface AlignOptions {
  /** Score from which two claims are linked; 0 gives every candidate, which is what fitting the weights needs. */
  readonly threshold?: number;
  /** How telling a feature of a sentence is; all are alike where absent. */
  readonly rarity?: Rarity;
  /** What is known of a language's words; texts are judged as a whole only where something is. */
  readonly wordsOf?: (language: string) => WordKnowledge | undefined;
}

/** Aligns the claims of a run. `claims[i]` are those of `readings[i]`. The result depends on the order of `readings` alone. */
export function align(readings: readonly Reading[], claims: readonly (readonly Claim[])[], options: AlignOptions = {}): Alignment {
  const run = layOut(readings, claims, options);
  const paired = pairUp(readings.map((reading) => outlineOf(reading, options.rarity)));
  return assemble(
    run,
    paired,
    paired.pairs.map((pair) => meet(run, pair, paired.derived)),
  );
}

/** A run made ready for its documents to meet: what each of them comes with. */
export interface Layout {
  readonly readings: readonly Reading[];
  readonly claims: readonly (readonly Claim[])[];
  readonly space: FeatureSpace;
  readonly tables: readonly ClaimTable[];
  readonly options: AlignOptions;
}

export function layOut(readings: readonly Reading[], claims: readonly (readonly Claim[])[], options: AlignOptions): Layout {
  return {
    readings,
    claims,
    space: new FeatureSpace(readings, options.rarity),
    tables: readings.map((reading, index) => tabulate(claims[index] ?? [], reading.sentences.length)),
    options,
  };
}

/** Which documents of a run meet, each with itself first, and who copied whom. */
export interface Pairing {
  /** What it rests on. */
  readonly outlines: readonly Outline[];
  /** The near-identical ones among them. */
  readonly groups: CopyGroups;
  readonly pairs: readonly RelatedPair[];
  readonly shared: readonly SharedText[];
  readonly derived: readonly Derivation[];
  /** For the `why-not` command: how near two documents came to being compared. */
  readonly blocking: Blocking;
}

/** `since`: what an earlier run decided. */
export function pairUp(outlines: readonly Outline[], since?: Since): Pairing {
  const holders = shingleHolders(outlines);
  const groups = nearIdentical(outlines, holders);
  const [shared, blocking] = [sharedText(outlines, holders, groups), new Blocking(outlines, groups)];
  const pairs = [...withThemselves(outlines.length), ...blocking.pairs(since)];
  return { outlines, groups, pairs, shared, derived: derivations(outlines, shared), blocking };
}

/** Each document's meeting with itself. */
export function withThemselves(documents: number): RelatedPair[] {
  return Array.from({ length: documents }, (_, index) => ({ a: index, b: index, relatedness: 1 }));
}

/** What came of one meeting. */
export interface Met {
  readonly links: readonly Link[];
  readonly wordings: readonly Fact[];
}

/** Holds two documents, or one and itself, against each other. It rests on nothing but the two and who copied whom of them. */
export function meet(run: Layout, { a, b, relatedness }: RelatedPair, derived: readonly Derivation[]): Met {
  const { readings, space, tables, options } = run;
  const { threshold = LINKED, wordsOf = () => undefined } = options;
  const meeting = meetingOf(readings, a, b, relatedness, space);
  const [own, other] = [tables[a], tables[b]];
  if (!meeting || !own || !other) return { links: [], wordings: [] };
  const links = linkClaims(meeting, own, other, space, threshold);
  if (a === b) return { links, wordings: [] };
  const languages = [meeting.first, meeting.second].map(({ article }) => article.language);
  const words = languages[0] === languages[1] ? wordsOf(languages[0] ?? '') : undefined;
  const changes = changeFacts(meeting, [own, other], links, derived, words ?? {});
  if (!words) return { links, wordings: changes };
  const [first, second]: [Side, Side] = [
    { document: a, reading: meeting.first, claims: own.bySentence },
    { document: b, reading: meeting.second, claims: other.bySentence },
  ];
  return { links, wordings: [...changes, ...judgedFacts(first, second, space, words)] };
}

/** Puts together what came of the meetings, which are given in the order of the pairs. */
export function assemble({ readings, claims, space }: Layout, paired: Pairing, mets: readonly Met[]): Alignment {
  const links = mets.flatMap((met) => met.links);
  const facts = [
    ...groupFacts(links, meetThroughOthers(paired.groups)),
    ...readings.flatMap((reading, document) => ownFacts(reading, claims[document] ?? [], document)),
    ...mets.flatMap(({ wordings }) => wordings),
  ];
  return { links, facts, paired, space };
}

/** Facts in which a document, which has this number, contradicts itself by what stands side by side in it. */
export function ownFacts(reading: Reading, claims: readonly Claim[], document: number): Fact[] {
  return [...calendarFacts(claims), ...quoteFacts(reading, document), ...sumFacts(reading, claims)];
}

/** Documents `a` and `b` laid side by side: their sentence pairs, and the overlays of those that are one text, edited. */
export function meetingOf(readings: readonly Reading[], a: number, b: number, related: number, space: FeatureSpace): Meeting | undefined {
  const [first, second] = [readings[a], readings[b]];
  const [featuresOfFirst, featuresOfSecond] = [space.documents[a], space.documents[b]];
  if (!first || !second || !featuresOfFirst || !featuresOfSecond) return undefined;
  const pairs = sentencePairs(featuresOfFirst, featuresOfSecond, space, a === b).filter(
    (pair) => !first.sentences[pair.a]?.repeated && !second.sentences[pair.b]?.repeated,
  );
  const overlays = new Map<number, Overlay>();
  for (const pair of worthAnOverlay(pairs, first, second, a === b)) {
    const [x, y] = [first.sentences[pair.a], second.sentences[pair.b]];
    const found = x && y && overlay(x, y);
    if (found && isNearVerbatim(found)) overlays.set(pair.a * second.sentences.length + pair.b, found);
  }
  return { documents: { a, b }, first, second, related, pairs, overlays };
}

/** Overlays of two documents, and of one sentence in any, beyond which a sentence is laid over those only that are most like it. */
const MOST_OVERLAYS = 4000;
const LEAST_OVERLAYS = 4;

function worthAnOverlay(pairs: readonly SentencePair[], first: Reading, second: Reading, within: boolean): SentencePair[] {
  const [own, others] = [first.sentences.length, second.sentences.length];
  const bySentence = new Map<number, SentencePair[]>();
  for (const pair of pairs) {
    const [x, y] = [first.sentences[pair.a], second.sentences[pair.b]];
    if (pair.dice < WORTH_COMPARING || !x || !y || (within && !retells(x, y))) continue;
    const list = bySentence.get(pair.a);
    if (list) list.push(pair);
    else bySentence.set(pair.a, [pair]);
  }
  const most = Math.max(LEAST_OVERLAYS, Math.floor(MOST_OVERLAYS / Math.max(1, own)));
  return [...bySentence].flatMap(([a, list]) => likest(list, most, (a * others) / own));
}

/** Whether one sentence of a document tells again what another tells. Like sentences of the body are items of a list: each of its own thing. */
function retells(x: ReadSentence, y: ReadSentence): boolean {
  return x.blockKind !== y.blockKind && (RETELLING.has(x.blockKind) || RETELLING.has(y.blockKind));
}

const RETELLING: ReadonlySet<string> = new Set(['headline', 'deck', 'caption']);
