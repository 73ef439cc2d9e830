import type { Claim, Fact, Link } from '../model/claim.js';
import type { Reading } from '../model/reading.js';
import { meetingOf, type Alignment } from './align.js';
import { sharedWeight, wholeOf, type FeatureSpace } from './features.js';
import { LINKED, linkClaims, SET_ASIDE, obstacleBetween, tabulate, type Meeting, type Obstacle } from './links.js';
import type { Nearness } from './related.js';
import { affinity, linkScore } from './score.js';
import { WEIGHTS } from './weights.js';

/** What alignment needs to be asked about: a run as it was aligned. */
export interface AlignedRun {
  readonly readings: readonly Reading[];
  readonly claims: readonly (readonly Claim[])[];
  readonly aligned: Alignment;
}

/** How far two claims came towards being of one fact: the stage at which they parted, with what it saw, or the fact they share. */
export type Standing =
  | { readonly stage: 'documents'; readonly nearness: Nearness }
  | { readonly stage: 'candidate'; readonly obstacle: Obstacle; readonly seen: Seen }
  | { readonly stage: 'score'; readonly link: Link; readonly seen: Seen }
  /** They would be linked but for a pair that one of them makes with another claim. */
  | { readonly stage: 'rival'; readonly link: Link; readonly rival: Link; readonly seen: Seen }
  /** Linked, but what else each is linked to speaks against one fact. */
  | { readonly stage: 'facts'; readonly link: Link; readonly facts: readonly Fact[]; readonly seen: Seen }
  | { readonly stage: 'fact'; readonly link: Link; readonly fact: Fact; readonly seen: Seen };

/** What was seen of the documents and sentences of two claims. Shares are in [0, 1]. */
export interface Seen {
  /** 1 within one document. */
  readonly related: number;
  /** Weight of the wording the sentences share, of that of the smaller one. */
  readonly containment: number;
  /** Equal words of the two sentences laid over each other, where they are one text, edited. */
  readonly similarity?: number;
}

/** Two documents as alignment met them. */
interface Encounter {
  readonly meeting: Meeting;
  /** Every pair that was weighed, however low it scored. */
  readonly weighed: readonly Link[];
}

/** Answers how far any two claims of a run came. It asks the stages themselves, each document pair once. */
export class AlignmentInquiry {
  readonly #run: AlignedRun;
  readonly #related: ReadonlyMap<string, number>;
  readonly #encounters = new Map<string, Encounter | undefined>();

  constructor(run: AlignedRun) {
    this.#run = run;
    this.#related = new Map(run.aligned.paired.pairs.map(({ a, b, relatedness }) => [`${a} ${b}`, relatedness]));
  }

  /** Where two claims stand, in whatever order they are given. */
  standing(one: Claim, other: Claim): Standing {
    const [a, b] = inReadingOrder(one, other) ? [one, other] : [other, one];
    const { space, facts, paired } = this.#run.aligned;
    const encounter = this.#encounter(a.document, b.document);
    if (!encounter) return { stage: 'documents', nearness: paired.blocking.nearness(a.document, b.document) };
    const seen = seenOf(encounter.meeting, a, b, space);
    const link = encounter.weighed.find((pair) => joins(pair, a, b));
    // Only what was never weighed has an obstacle; two places that no path brings together share too little.
    if (!link) return { stage: 'candidate', obstacle: this.obstacle(a, b) ?? 'sentences', seen };
    if (link.score < LINKED) {
      const rival = rivalOf(link, encounter.weighed);
      return rival ? { stage: 'rival', link, rival, seen } : { stage: 'score', link, seen };
    }
    const fact = facts.find(({ links }) => links.some((pair) => joins(pair, a, b)));
    if (fact) return { stage: 'fact', link, fact, seen };
    return { stage: 'facts', link, facts: facts.filter(({ claims }) => claims.includes(a) || claims.includes(b)), seen };
  }

  /** What kept two claims, the one that is read first given first, from being weighed; `undefined` where their documents were not compared. */
  obstacle(a: Claim, b: Claim): Obstacle | undefined {
    const meeting = this.meeting(a.document, b.document);
    const beside = { besideA: this.#beside(a), besideB: this.#beside(b) };
    return meeting && obstacleBetween(a, b, beside, meeting);
  }

  /** The claims of a claim's sentence, itself among them. */
  #beside({ document, sentence }: Claim): Claim[] {
    return (this.#run.claims[document] ?? []).filter((other) => other.sentence === sentence && !other.repeated);
  }

  /** Two documents, or one with itself, side by side; `undefined` where they were not compared. */
  meeting(one: number, other: number): Meeting | undefined {
    return this.#encounter(Math.min(one, other), Math.max(one, other))?.meeting;
  }

  #encounter(a: number, b: number): Encounter | undefined {
    const key = `${a} ${b}`;
    if (!this.#encounters.has(key)) this.#encounters.set(key, this.#meet(a, b));
    return this.#encounters.get(key);
  }

  #meet(a: number, b: number): Encounter | undefined {
    const { readings, claims, aligned } = this.#run;
    const related = a === b ? 1 : this.#related.get(`${a} ${b}`);
    const meeting = related === undefined ? undefined : meetingOf(readings, a, b, related, aligned.space);
    if (!meeting) return undefined;
    const [own, other] = [
      tabulate(claims[a] ?? [], meeting.first.sentences.length),
      tabulate(claims[b] ?? [], meeting.second.sentences.length),
    ];
    return { meeting, weighed: linkClaims(meeting, own, other, aligned.space, 0) };
  }
}

/** The order documents and sentences meet in. A title that is a field of its own comes before the text. */
function inReadingOrder(one: Claim, other: Claim): boolean {
  return (one.document - other.document || one.sentence - other.sentence || one.start - other.start) <= 0;
}

function joins(link: Link, one: Claim, other: Claim): boolean {
  return (link.a === one && link.b === other) || (link.a === other && link.b === one);
}

function seenOf({ related, overlays, second }: Meeting, a: Claim, b: Claim, space: FeatureSpace): Seen {
  const [own, other] = [space.documents[a.document]?.sentences[a.sentence], space.documents[b.document]?.sentences[b.sentence]];
  const oneLanguage = space.documents[a.document]?.language === space.documents[b.document]?.language;
  const smaller = Math.min(own ? wholeOf(own, oneLanguage) : 0, other ? wholeOf(other, oneLanguage) : 0);
  const containment = own && other && smaller > 0 ? sharedWeight(own.ids, other.ids, space) / smaller : 0;
  const found = overlays.get(a.sentence * second.sentences.length + b.sentence);
  return { related, containment, ...(found ? { similarity: found.similarity } : {}) };
}

/** The pair that took one of two claims away: without it, the model would have linked them. */
function rivalOf(link: Link, weighed: readonly Link[]): Link | undefined {
  const rivals = weighed.filter((pair) => pair !== link && [pair.a, pair.b].some((claim) => claim === link.a || claim === link.b));
  const alike = rivals.filter(({ comparison }) => comparison.outcome === 'equal');
  if (link.score === SET_ASIDE) return nearestOf(alike.length > 0 ? alike : rivals);
  if (!isFitted(link)) return undefined;
  const uncontested = { ...link.features, explained: 0 };
  if (linkScore(uncontested as unknown as Parameters<typeof linkScore>[0]) < LINKED) return undefined;
  return nearestOf((link.features['explained'] ?? 0) > 0 && alike.length > 0 ? alike : rivals);
}

function nearestOf(links: readonly Link[]): Link | undefined {
  return [...links].sort((x, y) => nearnessOf(y) - nearnessOf(x))[0];
}

function nearnessOf({ features }: Link): number {
  return affinity(features);
}

/** Whether a link's score is that of the fitted model; equal values, names and happenings are scored by rule. */
export function isFitted({ score, features }: Link): boolean {
  return Math.abs(linkScore(features) - score) < 1e-9;
}

/** What one feature does to a link's score. */
export interface Influence {
  readonly feature: string;
  readonly value: number;
  /** What the feature adds to or takes from the log odds of the link, in nats. */
  readonly effect: number;
  /** The value nearest to its own, in [0, 1], at which this feature alone would have made the link; absent where none would. */
  readonly enough?: number;
}

/** Features that change nothing an editor could change: the model's constant and the kind of value. */
const FIXED: ReadonlySet<string> = new Set(['bias', 'date', 'time', 'duration', 'money', 'percent', 'quantity', 'ordinal', 'within']);
const STEPS = 20;

/** What each feature does to the score of a link of the fitted model, the strongest first. The model is asked, not read. */
export function influences({ features }: Link): Influence[] {
  const at = (feature: string, value: number): number =>
    linkScore({ ...features, [feature]: value } as unknown as Parameters<typeof linkScore>[0]);
  const own = Object.entries(features).filter(([feature]) => feature in WEIGHTS && !FIXED.has(feature));
  return own
    .map(([feature, value]): Influence => {
      const effect = logit(at(feature, value)) - logit(at(feature, 0));
      const enough = value < 1 && at(feature, 1) >= LINKED ? least((x) => at(feature, x) >= LINKED, value, 1) : undefined;
      const without =
        enough === undefined && effect < 0 && at(feature, 0) >= LINKED ? least((x) => at(feature, x) >= LINKED, value, 0) : enough;
      return { feature, value, effect, ...(without === undefined ? {} : { enough: without }) };
    })
    .sort((x, y) => Math.abs(y.effect) - Math.abs(x.effect) || (x.feature < y.feature ? -1 : 1));
}

/** The value nearest to `from` at which `holds`, which it does at `to`. */
function least(holds: (value: number) => boolean, from: number, to: number): number {
  let [no, yes] = [from, to];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (no + yes) / 2;
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}
