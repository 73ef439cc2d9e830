import { isMention } from '../model/mention.js';
import type { ReadSentence, Word } from '../model/reading.js';
import { type Place, type Sentences, contentOf, meets } from './change.js';
import { isOneOff, isRelated, sameWhenJoined } from './equivalence.js';
import { hunkAt, opposite } from './overlay.js';
import { PHRASE_WORDS } from './thresholds.js';
import { type Range, type Unit, type UnitClass, unitsOf } from './units.js';

export function placeOf({ range, class: name }: Unit, { found }: Sentences, side: 'a' | 'b'): Place | undefined {
  const hunk = hunkAt(found, range, side);
  if (hunk) {
    const [own, other] = side === 'a' ? [hunk.a, hunk.b] : [hunk.b, hunk.a];
    const most = name === 'source' ? SOURCE_WORDS : PHRASE_WORDS;
    return own[1] - own[0] <= most && other[1] - other[0] <= PHRASE_WORDS ? { own, other } : undefined;
  }
  const at = opposite(found, range[0], side);
  if (at < 0) return undefined;
  // "Was rejected", "was not rejected": one negation takes the other away, and what was put in lies right before the word that both have.
  const beside = name === 'negation' ? hunkAt(found, [Math.max(0, range[0] - 1), range[0]], side) : undefined;
  return beside && side === 'a'
    ? { own: beside.a, other: beside.b }
    : beside
      ? { own: beside.b, other: beside.a }
      : { own: range, other: [at, at + 1] };
}

/**
 * Whether nothing else was changed where a unit was put in or left out: what else of content lies there is the same word on both sides, however
 * inflected ("will sign", "signed"). With a source goes what belongs to it, and nothing comes in its place.
 */
export function isCutAlone(name: UnitClass, unit: Unit, place: Place, { a, b, words }: Sentences, side: 'a' | 'b'): boolean {
  const [own, other] = side === 'a' ? [a, b] : [b, a];
  const { range } = unit;
  const theirs = contentOf(other, place.other);
  if (name === 'source') return place.other[0] === place.other[1] && isSourceAlone(unit, place.own, own);
  const [inside, rest] = [own.words.slice(...range), contentOf(own, place.own).filter((word) => !own.words.slice(...range).includes(word))];
  const spelled = new Set(other.words.slice(...place.other).map(({ key }) => key));
  if (inside.every(({ key }) => spelled.has(key)) || isOneOff(own.words.slice(...place.own), other.words.slice(...place.other)))
    return false;
  return (
    rest.every((word) => other.words.slice(...place.other).some((against) => isRelated(word, against, words))) &&
    theirs.every((word) => own.words.slice(...place.own).some((against) => isRelated(word, against, words)))
  );
}

/** Words of a clause that says who said it and no more: ", he said". */
const SAYING_WORDS = 4;

/** Whether a figure counts or a date dates: "Channel Nine" is no number of anything. */
function saysSomething({ mention }: Unit): boolean {
  return mention === undefined || !isMention(mention, 'number') || mention.value.counted !== undefined;
}

/** Whether a place holds who says it and no figure or date of its own: what is left out with its source is no claim any more. */
function isSourceAlone({ mention, key, range }: Unit, [from, to]: Range, sentence: ReadSentence): boolean {
  const says = mention !== undefined && isMention(mention, 'attribution') && mention.value.form === 'verb';
  // Who is quoted by somebody is named still; and a clause that somebody says is more than who says it.
  if (says && mention.value.verb === 'quote') return false;
  if (says && (from < range[0] - 1 || to > range[1] + 1)) return false;
  if (range[0] > from + 1 && key !== 'verb') return false;
  const unnamed = key === 'verb' || (says && mention.value.speaker === undefined);
  if (unnamed && (to - from > SAYING_WORDS || to - from === 1 || to < sentence.words.length)) return false;
  const units = unitsOf(sentence);
  // What is left out after the source is the day of the statement; before it, it is said of what is told.
  const dates = key === 'document' ? [] : (units.get('date') ?? []).filter((unit) => unit.range[0] < range[0]);
  return ![...(units.get('figure') ?? []), ...dates].some((unit) => meets(unit.range, [from, to]) && saysSomething(unit));
}

/** Whether two units are all that was changed where they lie: beside them stand the same words on both sides. */
export function isAlone(x: Range, y: Range, { a, b, found, words }: Sentences): boolean {
  const [one, other] = [hunkAt(found, x, 'a'), hunkAt(found, y, 'b')];
  if (!one || !other) return true;
  if (sameWhenJoined(a.words.slice(...one.a), b.words.slice(...one.b))) return false;
  const outside = (sentence: ReadSentence, hunk: Range, range: Range): Word[] =>
    sentence.words.slice(...hunk).filter((word, at) => word.content && (hunk[0] + at < range[0] || hunk[0] + at >= range[1]));
  const [left, right] = [outside(a, one.a, x), outside(b, other.b, y)];
  const [own, theirs] = [a.words.slice(...one.a), b.words.slice(...other.b)];
  return (
    left.every((word) => theirs.some((against) => isRelated(word, against, words))) &&
    right.every((word) => own.some((against) => isRelated(word, against, words)))
  );
}

/** Words that may go with a source: "as the governor's office in the town said on Monday". */
const SOURCE_WORDS = 16;
