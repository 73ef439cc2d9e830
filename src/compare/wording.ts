import { type Mention, isMention } from '../model/mention.js';
import type { ReadSentence, Word } from '../model/reading.js';
import type { DiscrepancyKind } from '../model/report.js';
import { foldKey } from '../text/fold.js';
import { type Change, type Sentences, contentOf, isQuoted, meets } from './change.js';
import { isOneJoined, isRelated, sayTheSame } from './equivalence.js';
import { kinshipOf } from './likeness.js';
import type { Hunk } from './overlay.js';
import { ONE_CHANGE, PHRASE_WORDS } from './thresholds.js';
import { type Range, type Unit, type UnitClass, unitsOf } from './units.js';

/** A name, a word inside a quotation or a word of content for another, where nothing else was said of the place. */
export function wordChange(hunk: Hunk, sentences: Sentences): Change | undefined {
  const { a, b, words } = sentences;
  const [x, y] = [a.words.slice(...hunk.a), b.words.slice(...hunk.b)];
  if (Math.max(x.length, y.length) > PHRASE_WORDS || x.length === 0 || y.length === 0 || isOneJoined(x, y)) return undefined;
  if (hasFigure(a, hunk.a) || hasFigure(b, hunk.b) || saysItAlike(hunk, sentences)) return undefined;
  const [own, others] = [x.filter(({ content }) => content), y.filter(({ content }) => content)];
  const quoted = isQuoted(a, hunk.a) && isQuoted(b, hunk.b);
  if (quoted ? own.length + others.length === 0 : own.length === 0 || others.length === 0) return undefined;
  // A quotation is its words: an order is no request there.
  const same = (one: Word, other: Word): boolean =>
    quoted ? isRelated(one, other, { ...words, events: false }) : sayTheSame(one, other, words);
  const fresh = own.filter((word) => !others.some((other) => same(word, other)));
  const put = others.filter((word) => !own.some((other) => same(other, word)));
  if (quoted ? fresh.length + put.length === 0 : fresh.length === 0 || put.length === 0) return undefined;
  const change = (name: Change['class'], kind: DiscrepancyKind): Change => ({ what: 'replaced', class: name, kind, a: hunk.a, b: hunk.b });
  if (fresh.some((word) => put.some((other) => kinshipOf(word, other, words) === 'opposite'))) return change('negation', 'polarity');
  const named = nameKind(hunk, { a, b });
  if (named === 'same') return undefined;
  if (hasDate(a, hunk.a) || hasDate(b, hunk.b)) return undefined;
  if (isInSource(a, hunk.a) && isInSource(b, hunk.b))
    return sentences.found.similarity >= ONE_CHANGE && isParty(a, fresh) && isParty(b, put) ? change('speaker', 'attribution') : undefined;
  if (inSourceAtAll(a, hunk.a) && inSourceAtAll(b, hunk.b)) return undefined;
  if (named) return change('name', named);
  if ([...fresh, ...put].every((word) => word.capital || isOpening(word, sentences))) return change('name', 'organisation');
  if (quoted) return change('word', 'quote-wording');
  // One word for another may be told; more is another way to say it.
  return own.length === 1 && others.length === 1 && sentences.found.similarity >= ONE_CHANGE ? change('word', 'scope') : undefined;
}

const PHRASES: readonly UnitClass[] = ['bound', 'quantity', 'certainty', 'office'];

/** Whether both sides of a hunk are one phrase in other words: "over", "more than". */
function saysItAlike(hunk: Hunk, { a, b }: Sentences): boolean {
  return PHRASES.some((name) => {
    const own = (unitsOf(a).get(name) ?? []).filter((unit) => meets(unit.range, hunk.a));
    return own.some(({ key }) => (unitsOf(b).get(name) ?? []).some((unit) => unit.key === key && meets(unit.range, hunk.b)));
  });
}

function hasFigure(sentence: ReadSentence, range: Range): boolean {
  return (unitsOf(sentence).get('figure') ?? []).some((unit) => meets(unit.range, range));
}

const NAMES: Readonly<Partial<Record<Mention['kind'], DiscrepancyKind>>> = {
  person: 'person-name-spelling',
  place: 'place',
  organisation: 'organisation',
};

/**
 * What was named at a place, where either side has a name there and all of content that lies there is of the name; `same` where both name one thing.
 */
function nameKind(hunk: Hunk, { a, b }: Pick<Sentences, 'a' | 'b'>): DiscrepancyKind | 'same' | undefined {
  const at = (sentence: ReadSentence, range: Range): Unit[] =>
    (unitsOf(sentence).get('name') ?? []).filter((unit) => meets(unit.range, range));
  const [x, y] = [at(a, hunk.a), at(b, hunk.b)];
  if (x.some((one) => y.some((other) => sharesName(one, other)))) return 'same';
  const named = x[0] ?? y[0];
  const kind = named?.mention && NAMES[named.mention.kind];
  if (!kind || !covers(a, hunk.a, x) || !covers(b, hunk.b, y)) return undefined;
  if (x[0] && y[0]) return x[0].mention?.kind === y[0].mention?.kind ? kind : undefined;
  // A part of a name stays: what stands for the rest is a name too, though it was not read as one.
  const range = x[0] ? hunk.a : hunk.b;
  return named.range[0] < range[0] || named.range[1] > range[1] ? kind : undefined;
}

/** Whether one of two names is a part or another form of the other. */
function sharesName({ mention: x }: Unit, { mention: y }: Unit): boolean {
  const [own, other] = [nameParts(x), nameParts(y)];
  return own.some((part) => other.includes(part));
}

function nameParts(mention: Mention | undefined): string[] {
  if (!mention) return [];
  if (isMention(mention, 'place')) return [mention.value.id ?? mention.value.name];
  return isMention(mention, 'person') || isMention(mention, 'organisation') ? mention.value.key.split(' ') : [];
}

/** Whether all of content at a place is of the names there; where there is none, whether it is one thing said in a word or two. */
function covers(sentence: ReadSentence, range: Range, names: readonly Unit[]): boolean {
  const inside = sentence.words
    .slice(...range)
    .filter((word, step) => word.content && !names.some((name) => name.range[0] <= range[0] + step && range[0] + step < name.range[1]));
  return names.length > 0
    ? inside.length === 0
    : inside.length <= UNREAD_NAME && inside.every(({ concepts, pole }) => concepts.length === 0 && !pole);
}

/** Words of content that an unread name has at most. */
const UNREAD_NAME = 3;

/** Whether a word opens its sentence and is none of the dictionary's: a name, whose capital says nothing there. */
function isOpening(word: Word, { a, b, words }: Sentences): boolean {
  return (
    (word === a.words[0] || word === b.words[0]) && words.thesaurus !== undefined && words.thesaurus.partOfSpeech(word.key) === undefined
  );
}

/** Whether words may be who speaks: no happening, no office; in a language that has capitals, with them. */
function isParty(sentence: ReadSentence, words: readonly Word[]): boolean {
  const others = (unitsOf(sentence).get('name') ?? []).filter(({ mention }) => mention?.kind !== 'person');
  if (words.some((word) => others.some(({ range }) => sentence.words.slice(...range).includes(word)))) return false;
  return (
    words.every(({ concepts, marks, pole }) => !concepts.some((concept) => concept.startsWith('event:')) && marks === undefined && !pole) &&
    new Set(words.map(({ capital }) => capital)).size === 1
  );
}

/** Whether a place lies in what says who says it, its verb among it. */
function inSourceAtAll(sentence: ReadSentence, range: Range): boolean {
  return (unitsOf(sentence).get('source') ?? []).some((unit) => unit.range[0] <= range[0] && range[1] <= unit.range[1]);
}

function hasDate(sentence: ReadSentence, range: Range): boolean {
  return (unitsOf(sentence).get('date') ?? []).some((unit) => meets(unit.range, range));
}

/** Whether all of content at a place is of the words for who says it. */
function isInSource(sentence: ReadSentence, range: Range): boolean {
  return (unitsOf(sentence).get('source') ?? []).some(({ mention, range: [from, to] }) => {
    if (from > range[0] || range[1] > to || !mention || !isMention(mention, 'attribution')) return false;
    const speaker = new Set(foldKey(mention.value.speaker ?? '').split(' '));
    return contentOf(sentence, range).every(({ key, marks }) => speaker.has(key) && marks === undefined);
  });
}
