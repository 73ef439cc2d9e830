import { nameFeatures, stemFeature } from '../align/features.js';
import { attributeOf, type Attribute, type Subject } from '../model/attribute.js';
import { VALUE_KINDS, type Claim, type ClaimKind, type Features, type ReadClaimOf, type ReadKind } from '../model/claim.js';
import { isMention, type Mention, type MentionOf } from '../model/mention.js';
import type { ReadSentence, Reading } from '../model/reading.js';
import { isHeldByOne } from '../model/compare/offices.js';
import { measureOf } from './measured.js';

/** Words away from the value at which a word's say about it has halved. */
const HALF_DISTANCE = 5;
/** What crossing a clause boundary leaves of it. */
const ACROSS_CLAUSE = 0.6;

/** Binds every value of a reading to what it is said of. `document` is the reading's index in the run. */
export function readClaims(reading: Reading, document: number): Claim[] {
  return reading.sentences.flatMap((sentence, index) => {
    if (isStamp(sentence)) return [];
    const scene: Scene = { sentence, document, index, positions: positionsOf(sentence) };
    return sentence.mentions.flatMap((mention) => claimsOf(mention, scene));
  });
}

/** Words of content besides the date that a line needs to say anything: "Last updated 16 September 2013" says when the page was made. */
const SAYING = 3;

/** Whether a line is a time stamp of the page rather than a sentence of the article. */
function isStamp({ words, mentions, blockKind }: ReadSentence): boolean {
  const dates = mentions.filter(({ kind }) => kind === 'date' || kind === 'time');
  if (dates.length === 0 || blockKind === 'headline' || blockKind === 'caption') return false;
  const beside = words.filter((word) => word.content && !dates.some(({ start, end }) => start <= word.start && word.end <= end));
  return beside.length < SAYING;
}

/** A sentence with the place of each of its mentions in its words. */
interface Scene {
  readonly sentence: ReadSentence;
  readonly document: number;
  readonly index: number;
  /** For each mention: its word range `[from, to)`. */
  readonly positions: ReadonlyMap<Mention, readonly [number, number]>;
}

/** The sentence asked for last: its claims ask one after the other. */
let last: { readonly sentence: ReadSentence; readonly positions: Scene['positions'] } | undefined;

function positionsOf(sentence: ReadSentence): Scene['positions'] {
  if (last?.sentence === sentence) return last.positions;
  const positions = new Map<Mention, readonly [number, number]>();
  for (const mention of sentence.mentions) {
    const from = firstWordEndingAfter(sentence, mention.start);
    let to = from;
    while (to < sentence.words.length && (sentence.words[to]?.start ?? Infinity) < mention.end) to += 1;
    positions.set(mention, [from, to]);
  }
  last = { sentence, positions };
  return positions;
}

function firstWordEndingAfter(sentence: ReadSentence, offset: number): number {
  let low = 0;
  let high = sentence.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentence.words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

function claimsOf(mention: Mention, scene: Scene): Claim[] {
  const bound = bind(mention, scene);
  if (bound === undefined) return [];
  const own = claim(mention, scene, bound);
  const held = isMention(mention, 'role') ? heldBy(mention, scene) : undefined;
  return held === undefined ? [own] : [own, held];
}

/** The claim that a named person holds an office of which there is one: another name for it that shares a part is another person, or a slip. */
function heldBy(mention: MentionOf<'role'>, scene: Scene): Claim | undefined {
  const { title, of, holder } = mention.value;
  if (holder === undefined || !isHeldByOne(mention.value)) return undefined;
  const person = scene.sentence.mentions.find((other) => isMention(other, 'person') && other.value.name === holder);
  if (!person || !isMention(person, 'person')) return undefined;
  return claim(person, scene, {
    kind: 'person-name-spelling',
    subject: { family: 'holder', title, of },
    value: person.value,
  });
}

interface BoundOf<Kind extends ReadKind> extends Pick<ReadClaimOf<Kind>, 'kind' | 'value'> {
  readonly subject: Subject;
}

type Bound = Bounds[ReadKind];
type Bounds = { [Kind in ReadKind]: BoundOf<Kind> };

/** What kind of claim a mention makes and of what; `undefined` where a mention alone claims nothing. */
function bind(mention: Mention, scene: Scene): Bound | undefined {
  switch (mention.kind) {
    case 'number': {
      const { concept, noun } = mention.value.counted ?? {};
      return {
        kind: 'number',
        subject: { family: 'count', concept, stem: concept === undefined ? noun : undefined },
        value: mention.value,
      };
    }
    case 'date':
      return { kind: 'date', subject: { family: 'date' }, value: boundedDate(mention, scene) };
    case 'quantity':
      return { kind: 'quantity', subject: measured(mention, scene), value: mention.value };
    case 'money':
      return { kind: 'money', subject: measured(mention, scene), value: mention.value };
    case 'percent':
      return { kind: 'percent', subject: measured(mention, scene), value: mention.value };
    case 'duration':
      return { kind: 'duration', subject: measured(mention, scene), value: mention.value };
    case 'time':
      return { kind: 'time', subject: { family: 'time' }, value: mention.value };
    case 'ordinal':
      return { kind: 'ordinal', subject: { family: 'ordinal', of: mention.value.of }, value: mention.value };
    case 'person':
      return { kind: 'person-name-spelling', subject: { family: 'person' }, value: mention.value };
    case 'place':
      return { kind: 'place', subject: { family: 'place' }, value: mention.value };
    case 'organisation':
      return { kind: 'organisation', subject: { family: 'organisation' }, value: mention.value };
    case 'document-type':
      return { kind: 'document-type', subject: { family: 'document-type' }, value: mention.value };
    case 'role':
      return roleOf(mention, scene);
    case 'event':
      return { kind: 'polarity', subject: { family: 'event', type: mention.value.type }, value: mention.value };
    default:
      return undefined;
  }
}

function measured(mention: MentionOf<'quantity' | 'money' | 'percent' | 'duration'>, { sentence, positions }: Scene): Subject {
  return { family: mention.kind, measure: measureOf(mention, sentence, positions.get(mention) ?? [0, 0]) };
}

/** Words before a date within which "before" and "after" are said of it: "before the end of 2014". */
const BOUND_REACH = 1;

function boundedDate(mention: MentionOf<'date'>, { sentence, positions }: Scene): MentionOf<'date'>['value'] {
  const [from] = positions.get(mention) ?? [0, 0];
  const cue = sentence.words.slice(Math.max(0, from - BOUND_REACH), from).findLast((word) => word.pole?.scale === 'before');
  return cue?.pole ? { ...mention.value, bound: cue.pole.pole === 1 ? 'before' : 'after' } : mention.value;
}

/** A role claims something of somebody only with its holder beside it. */
function roleOf(mention: MentionOf<'role'>, { sentence }: Scene): Bound | undefined {
  const holder = mention.value.holder;
  if (holder === undefined) return undefined;
  const person = sentence.mentions.find((other) => isMention(other, 'person') && other.value.name === holder);
  const key = person && isMention(person, 'person') ? person.value.key : holder;
  return { kind: 'role-title', subject: { family: 'role-of', person: key }, value: mention.value };
}

function claim<Kind extends ReadKind>(
  mention: Mention,
  scene: Scene,
  { kind, subject, value }: Bounds[Kind],
): { [K in Kind]: ReadClaimOf<K> }[Kind] {
  const { sentence, document, index } = scene;
  const event = kind === 'polarity' ? undefined : governingEvent(mention, scene);
  const modality = sentence.mentions.filter((other) => isMention(other, 'modality')).find(({ value: cue }) => covers(cue.scope, mention))
    ?.value.modality;
  const negated = sentence.mentions.some(
    (other) => isMention(other, 'polarity') && other.value.negated && covers(other.value.scope, mention),
  );
  const speech = sentence.mentions.find((other) => isMention(other, 'attribution'));
  const speaker = speech && isMention(speech, 'attribution') ? speech.value : undefined;
  const told: Omit<ReadClaimOf<Kind>, 'context'> = {
    document,
    sentence: index,
    field: mention.field,
    start: mention.start,
    end: mention.end,
    quote: mention.quote,
    kind,
    value,
    attribute: attributeOf(subject),
    ...(event === undefined ? {} : { event }),
    negated,
    ...(modality === undefined ? {} : { modality }),
    ...courseOf(mention, scene),
    ...(speaker?.speakerKey === undefined ? {} : { speaker: speaker.speakerKey }),
    ...(speaker?.speaker === undefined ? {} : { speakerName: speaker.speaker }),
    nearNegation: sentence.mentions.some((other) => isMention(other, 'polarity') && other.value.negated),
    quoted: sentence.mentions.some((other) => isMention(other, 'quotation') && other.start <= mention.start && mention.end <= other.end),
    block: sentence.blockKind,
    repeated: sentence.repeated,
  };
  return new ReadClaim(told, mention, sentence);
}

/**
 * A claim as read. What stands around it is gathered each time somebody asks: most claims of a press day never meet another, and a map for each would
 * be most of the memory.
 */
class ReadClaim<Kind extends ReadKind> implements ReadClaimOf<Kind> {
  readonly document: number;
  readonly sentence: number;
  readonly field: Claim['field'];
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly kind: Kind;
  readonly value: ReadClaimOf<Kind>['value'];
  readonly attribute: Attribute;
  readonly event?: string;
  readonly negated: boolean;
  readonly nearNegation: boolean;
  readonly modality?: string;
  readonly course?: 'overtaken' | 'risen';
  readonly speaker?: string;
  readonly speakerName?: string;
  readonly quoted: boolean;
  readonly block: Claim['block'];
  readonly repeated: boolean;
  readonly #mention: Mention;
  readonly #sentence: ReadSentence;

  constructor(told: Omit<ReadClaimOf<Kind>, 'context'>, mention: Mention, sentence: ReadSentence) {
    this.document = told.document;
    this.sentence = told.sentence;
    this.field = told.field;
    this.start = told.start;
    this.end = told.end;
    this.quote = told.quote;
    this.kind = told.kind;
    this.value = told.value;
    this.attribute = told.attribute;
    if (told.event !== undefined) this.event = told.event;
    this.negated = told.negated;
    this.nearNegation = told.nearNegation;
    if (told.modality !== undefined) this.modality = told.modality;
    if (told.course !== undefined) this.course = told.course;
    if (told.speaker !== undefined) this.speaker = told.speaker;
    if (told.speakerName !== undefined) this.speakerName = told.speakerName;
    this.quoted = told.quoted;
    this.block = told.block;
    this.repeated = told.repeated;
    this.#mention = mention;
    this.#sentence = sentence;
  }

  get context(): Features {
    const sentence = this.#sentence;
    return MEASURED.has(this.kind) ? contextOf(this.#mention, sentence, positionsOf(sentence)) : wholeContext(sentence);
  }
}

/** Words before a figure within which a rise is a rise to it. */
const RISE_REACH = 10;

/** Whether a count is told as overtaken or as risen to this. */
function courseOf(mention: Mention, scene: Scene): Pick<Claim, 'course'> {
  if (mention.kind !== 'number') return {};
  const { words, mentions } = scene.sentence;
  const said = mentions.some((other) => isMention(other, 'event') && SAID.has(other.value.type));
  const [from] = scene.positions.get(mention) ?? [0, 0];
  if (words.some(({ concepts }) => concepts.includes('concept:earlier'))) return { course: 'overtaken' };
  if (said && words.slice(0, PLUPERFECT_REACH).some(({ concepts }) => concepts.includes('concept:had'))) return { course: 'overtaken' };
  const rises = words
    .slice(Math.max(0, from - RISE_REACH), from)
    .some(({ concepts }) => concepts.some((concept) => concept === 'event:rise' || concept === 'event:increase'));
  return rises ? { course: 'risen' } : {};
}

/** Words at the head of a sentence among which the auxiliary puts what was said before the story. */
const PLUPERFECT_REACH = 2;
const SAID: ReadonlySet<string> = new Set(['announce', 'say', 'confirm', 'explain', 'report', 'show', 'record']);

/** The trigger nearest to the value, the ones before it and in its own clause first. */
function governingEvent(mention: Mention, scene: Scene): string | undefined {
  let best: { type: string; cost: number } | undefined;
  for (const other of scene.sentence.mentions) {
    if (!isMention(other, 'event')) continue;
    const cost = distance(scene, other, mention) * (other.start < mention.start ? 1 : 1.5);
    if (best === undefined || cost < best.cost) best = { type: other.value.type, cost };
  }
  return best?.type;
}

/** Whether a cue binds the mention. */
function covers(scope: { readonly start: number; readonly end: number } | undefined, mention: Mention): boolean {
  return scope !== undefined && scope.start <= mention.start && mention.end <= scope.end;
}

/** Words between two mentions, clause boundaries counting for four. */
function distance({ sentence, positions }: Scene, a: Mention, b: Mention): number {
  const [fromA, toA] = positions.get(a) ?? [0, 0];
  const [fromB, toB] = positions.get(b) ?? [0, 0];
  const [from, to] = fromA <= fromB ? [toA, fromB] : [toB, fromA];
  let words = 0;
  for (let i = Math.max(0, from - 1); i < to; i += 1) words += (i >= from ? 1 : 0) + (sentence.words[i]?.clauseEnd ? 4 : 0);
  return words;
}

/** Kinds of claim for which it matters what stands beside them. Names and happenings are said of the sentence they stand in. */
const MEASURED: ReadonlySet<ClaimKind> = new Set([...VALUE_KINDS, 'role-title']);

/** The features of the whole sentence, all alike near. */
function wholeContext(sentence: ReadSentence): Features {
  const context = new Map<string, number>();
  for (const word of sentence.words) {
    if (word.content) context.set(stemFeature(sentence, word), 1);
    for (const concept of word.concepts) context.set(concept, 1);
  }
  for (const mention of sentence.mentions) for (const feature of nameFeatures(mention)) context.set(feature, 1);
  return context;
}

/** Features around the value, weighted by nearness. */
function contextOf(mention: Mention, sentence: ReadSentence, positions: Scene['positions']): Map<string, number> {
  const [from, to] = positions.get(mention) ?? [0, 0];
  const near = nearness(sentence, from, to);
  const context = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    if (weight > (context.get(feature) ?? 0)) context.set(feature, weight);
  };
  sentence.words.forEach((word, index) => {
    const weight = near[index] ?? 0;
    if (weight === 0) return;
    if (word.content) add(stemFeature(sentence, word), weight);
    for (const concept of word.concepts) add(concept, weight);
  });
  for (const other of sentence.mentions) {
    if (other === mention) continue;
    const weight = near[positions.get(other)?.[0] ?? 0] ?? 0;
    for (const feature of nameFeatures(other)) add(feature, weight);
  }
  return context;
}

/** For each word how near it is to the range `[from, to)`: 1 beside it, falling with words and clause boundaries; 0 inside it. */
function nearness(sentence: ReadSentence, from: number, to: number): Float64Array {
  const near = new Float64Array(sentence.words.length);
  let factor = 1;
  for (let i = from - 1, away = 0; i >= 0; i -= 1, away += 1) {
    if (sentence.words[i]?.clauseEnd) factor *= ACROSS_CLAUSE;
    near[i] = factor * (HALF_DISTANCE / (HALF_DISTANCE + away));
  }
  factor = to > from && sentence.words[to - 1]?.clauseEnd ? ACROSS_CLAUSE : 1;
  for (let i = to, away = 0; i < sentence.words.length; i += 1, away += 1) {
    near[i] = factor * (HALF_DISTANCE / (HALF_DISTANCE + away));
    if (sentence.words[i]?.clauseEnd) factor *= ACROSS_CLAUSE;
  }
  return near;
}
