import { isMention, type Mention, type MentionOf } from '../model/mention.js';
import type { ReadSentence, Word } from '../model/reading.js';

/** Words `[from, to)` of a sentence. */
export type Range = readonly [from: number, to: number];

/**
 * What a reader compares in two sentences. `key`: what it says, language-neutral where possible: two units of one class with one key say the same.
 */
export interface Unit {
  readonly class: UnitClass;
  readonly key: string;
  readonly range: Range;
  /** The value or name it was read as. */
  readonly mention?: Mention;
  /** A place in a row rather than a count. */
  readonly ordinal?: true;
  /** By itself no value, only where another has its place: "the first in the city". */
  readonly faint?: true;
}

export type UnitClass =
  | 'figure' // a number in digits or words, whatever it counts or labels
  | 'date' // a date or time of day as read, a month or weekday
  | 'negation'
  | 'certainty' // planned, possible, expected … rather than done
  | 'bound' // more than, at least, about
  | 'quantity' // all, most, some
  | 'office' // a title of office or rank
  | 'modifier' // deputy, former
  | 'scale' // one end of a scale: north, before, legal
  | 'fate' // what became of people: killed, injured, missing
  | 'kin' // brother, son
  | 'source' // who says it
  | 'name';

/** The units of a sentence by class, each class in reading order. */
export type Units = ReadonlyMap<UnitClass, readonly Unit[]>;

const READ = new WeakMap<ReadSentence, Units>();

/** Remembered by sentence: it meets many others. */
export function unitsOf(sentence: ReadSentence): Units {
  const known = READ.get(sentence);
  if (known) return known;
  const units = new Map<UnitClass, Unit[]>();
  const add = (unit: Unit | undefined): void => {
    if (!unit || unit.range[0] >= unit.range[1]) return;
    const list = units.get(unit.class);
    if (list) list.push(unit);
    else units.set(unit.class, [unit]);
  };
  const covered = new Uint8Array(sentence.words.length);
  for (const mention of sentence.mentions) {
    const range = rangeOf(sentence, mention);
    const unit = unitOfMention(mention, range);
    add(unit);
    if (isFigure(mention) || COVERING.has(mention.kind)) covered.fill(1, ...range);
  }
  sentence.words.forEach((word, at) => {
    if (covered[at] === 0 && HAS_DIGIT.test(word.key)) add({ class: 'figure', key: word.key, range: [at, at + 1] });
    for (const { kind, value, length } of word.marks ?? []) {
      if (READ_ELSEWHERE.has(kind) && covered[at] !== 0) continue;
      const range: Range = [at, endOf(sentence, at, word.start + length)];
      if (kind === 'count' || kind === 'rank')
        add({ class: 'figure', key: value, range, faint: true, ...(kind === 'rank' ? { ordinal: true } : {}) });
      else add({ class: kind === 'calendar' ? 'date' : kind, key: keyOfMark(kind, value), range });
    }
    add(unitOfWord(word, at));
  });
  for (const range of documentsCited(sentence)) add({ class: 'source', key: 'document', range });
  READ.set(sentence, units);
  return units;
}

/** Mentions whose words are no units of their own, and the marks that a mention stands in for. */
const COVERING: ReadonlySet<Mention['kind']> = new Set(['date', 'time', 'attribution']);
const READ_ELSEWHERE: ReadonlySet<string> = new Set(['calendar', 'source', 'count', 'rank']);

const HAS_DIGIT = /\d/u;

/** Documents in which somebody says something. */
const SAYING: ReadonlySet<string> = new Set(['statement', 'communique', 'report', 'letter', 'document', 'interview']);
/** Words at the head of a sentence among which it names the document it rests on, and from such a document to the outlet it was given to. */
const HEAD = 6;
const TO_OUTLET = 8;

/** What a sentence rests on besides who speaks: "in a joint statement, …", "in an interview with the Harbour News Agency". */
function documentsCited(sentence: ReadSentence): Range[] {
  const bodies = sentence.mentions.filter((mention) => isMention(mention, 'organisation')).map((mention) => rangeOf(sentence, mention));
  const papers = sentence.mentions
    .filter((mention) => isMention(mention, 'document-type') && SAYING.has(mention.value.type))
    .map((mention) => rangeOf(sentence, mention));
  const talks = sentence.words.flatMap(({ concepts }, at): Range[] =>
    concepts.includes('concept:interview') || concepts.includes('event:announce') ? [[at, at + 1]] : [],
  );
  return [...papers, ...talks].flatMap(([from, to]): Range[] => {
    const outlet = bodies.find((body) => body[0] >= to && body[0] <= from + TO_OUTLET);
    if (outlet) return [[Math.max(0, from - 1), outlet[1]]];
    return to <= HEAD ? [[Math.max(0, from - 1), to]] : [];
  });
}

/** "At least" and "more than" are one to a reader. */
const BOUNDS: Readonly<Record<string, string>> = { 'at-least': 'more', 'more-than': 'more', 'at-most': 'less', 'less-than': 'less' };

function keyOfMark(kind: string, value: string): string {
  return kind === 'bound' ? (BOUNDS[value] ?? value) : value;
}

const FIGURES: ReadonlySet<Mention['kind']> = new Set(['number', 'money', 'percent', 'quantity', 'duration', 'ordinal']);

export function isFigure(mention: Mention): boolean {
  return FIGURES.has(mention.kind);
}

/** What denies by a word of its own, whose opposite is another word; what somebody is without is left out with it. */
const BY_VERB: ReadonlySet<string> = new Set(['without', 'fail', 'refuse', 'deny', 'cancel', 'absent', 'ignore', 'avoid']);

/** How sure a wording is: what is planned or may be is not told as done. An attempt and a duty are told as what they are. */
const CERTAINTY: Readonly<Partial<Record<MentionOf<'modality'>['value']['modality'], string>>> = {
  planned: 'planned',
  promised: 'planned',
  expected: 'unsure',
  possible: 'unsure',
  reported: 'unsure',
  obliged: 'obliged',
};

function unitOfMention(mention: Mention, range: Range): Unit | undefined {
  if (isFigure(mention))
    return { class: 'figure', key: mention.quote, range, mention, ...(mention.kind === 'ordinal' ? { ordinal: true } : {}) };
  if (isMention(mention, 'date') || isMention(mention, 'time')) return { class: 'date', key: mention.quote, range, mention };
  if (isMention(mention, 'polarity'))
    return mention.value.negated && !BY_VERB.has(mention.value.cue ?? '') ? { class: 'negation', key: 'not', range, mention } : undefined;
  if (isMention(mention, 'modality')) {
    const key = CERTAINTY[mention.value.modality];
    return key === undefined ? undefined : { class: 'certainty', key, range, mention };
  }
  if (isMention(mention, 'attribution'))
    return { class: 'source', key: mention.value.speakerKey ?? mention.value.speaker ?? '', range, mention };
  if (isMention(mention, 'role'))
    return { class: 'office', key: [mention.value.title, mention.value.of ?? ''].join(' ').trim(), range, mention };
  if (isMention(mention, 'person') || isMention(mention, 'place') || isMention(mention, 'organisation'))
    return { class: 'name', key: mention.value.name, range, mention };
  return undefined;
}

/** What becomes of people in an accident or a war: each excludes the others. */
const FATES: ReadonlyMap<string, string> = new Map([
  ['event:die', 'dead'],
  ['concept:killed', 'dead'],
  ['concept:victim', 'dead'],
  ['event:injure', 'hurt'],
  ['concept:injured', 'hurt'],
  ['concept:missing', 'missing'],
  ['event:rescue', 'rescued'],
  ['concept:survivor', 'rescued'],
  ['event:survive', 'rescued'],
  ['event:arrest', 'arrested'],
  ['concept:arrested', 'arrested'],
  ['event:kidnap', 'abducted'],
  ['concept:hostage', 'abducted'],
  ['event:displace', 'displaced'],
  ['concept:displaced', 'displaced'],
]);

const KIN: ReadonlySet<string> = new Set(
  'father mother brother sister son daughter wife husband uncle aunt cousin nephew niece grandfather grandmother grandson'
    .split(' ')
    .map((name) => `concept:${name}`),
);

function unitOfWord({ concepts, pole }: Word, at: number): Unit | undefined {
  const range: Range = [at, at + 1];
  const fate = concepts.map((concept) => FATES.get(concept)).find((found) => found !== undefined);
  if (fate !== undefined) return { class: 'fate', key: fate, range };
  const kin = concepts.find((concept) => KIN.has(concept));
  if (kin !== undefined) return { class: 'kin', key: kin, range };
  return pole ? { class: 'scale', key: `${pole.scale} ${pole.pole}`, range } : undefined;
}

/** The words of a span of the sentence's field. */
export function rangeOf({ words }: ReadSentence, { start, end }: { readonly start: number; readonly end: number }): Range {
  const from = firstEndingAfter(words, start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? Infinity) < end) to += 1;
  return [from, to];
}

function endOf({ words }: ReadSentence, from: number, end: number): number {
  let to = from + 1;
  while (to < words.length && (words[to]?.start ?? Infinity) < end) to += 1;
  return to;
}

function firstEndingAfter(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
