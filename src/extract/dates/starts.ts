import { kindSet, meet, onlyKind, union, withShape } from '../../languages/kinds.js';
import type { DateCue, JointRole } from '../../languages/tables/calendar.js';
import type { Words } from './words.js';

/** Entry kinds that may hold a date by themselves or with what follows. */
export const STRONG = kindSet(['month', 'weekday', 'day-word', 'time-unit', 'season', 'decade', 'festival', 'ordinal', 'period-share']);
/** Small words and adjectives that begin a date only a few words before one of those: most of "the", "in", "this" do not. */
const WEAK = kindSet(['date-joint', 'reckoning', 'vague-count', 'date-cue', 'shift', 'period-part']);
const PARTS = onlyKind('period-part');
const NUMBERS = union(onlyKind('number'), withShape('figure'));
/** Kinds of what may follow a number in a date. */
const FOLLOWING = union(union(STRONG, WEAK), union(kindSet(['number', 'era']), withShape('figure', 'mark', 'letter')));
/** Numbers from here on may be years. */
const FIRST_YEAR = 1000;
const QUOTE = withShape('quote');
const LETTER = withShape('letter');
const ANY = union(union(STRONG, WEAK), union(NUMBERS, withShape('quote', 'letter')));
/** Words that may stand between the two: "at the beginning of around next". */
const REACH = 5;

const NONE = 0;
const MAYBE = 1;
const SURE = 2;

/** For each token whether a date phrase may begin there, so that the grammars look at few words of a text. */
export function phraseStarts(words: Words): readonly number[] {
  const strength = new Array<number>(words.length).fill(NONE);
  for (let at = 0; at < words.length; at += 1) strength[at] = strengthOf(words, at);
  let next = words.length + REACH;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    if (strength[at] === SURE) next = at;
    else if (strength[at] === MAYBE && next - at > REACH) strength[at] = NONE;
  }
  return strength;
}

/** Whether the number at a token, if the word there begins one, may be a year, or the day or count of something named after it. */
function isDatedNumber(words: Words, at: number): boolean {
  const numeral = words.numeral(at);
  if (numeral === undefined) return words.token(at)?.kind === 'number' && isFollowed(words, at);
  return numeral.value >= FIRST_YEAR || isFollowed(words, at);
}

/** Whether a mark, a letter or a word of the calendar stands after the number at a token, or nothing: else it is no more than a year. */
export function isFollowed(words: Words, at: number): boolean {
  return isDated(words, at + 1) || isDated(words, words.numeral(at)?.last ?? at + 1);
}

function isDated({ sentence }: Words, at: number): boolean {
  const kinds = sentence.kinds[at];
  return kinds === undefined || meet(kinds, FOLLOWING);
}

/** What of the small words and adjectives begins a date: "the", "from", "about", "last", "before"; not "in", "will", "al-madi". */
function beginsPhrase(words: Words, at: number): boolean {
  for (const tag of words.calendarTags(at)) {
    switch (tag.kind) {
      case 'vague-count':
      case 'period-part':
        return true;
      case 'date-joint':
        if (tag.value.roles.some((role) => BEGINNING.has(role))) return true;
        break;
      case 'shift':
        if (tag.value.place !== 'after') return true;
        break;
      case 'reckoning':
        if (tag.value.place === 'before') return true;
        break;
      case 'date-cue':
        if (LEADING.has(tag.value)) return true;
        break;
      default:
    }
  }
  return false;
}

const LEADING: ReadonlySet<DateCue> = new Set<DateCue>(['about', 'no-date', 'rest', 'whole', 'nearest']);
const BEGINNING: ReadonlySet<JointRole> = new Set<JointRole>(['the', 'last', 'year-kind', 'from', 'between']);

function strengthOf(words: Words, at: number): number {
  const kinds = words.sentence.kinds[at];
  if (kinds === undefined || !meet(kinds, ANY)) return NONE;
  if (meet(kinds, NUMBERS) && isDatedNumber(words, at)) return SURE;
  if (meet(kinds, QUOTE)) return words.isMark(at, "'") ? SURE : NONE;
  // "Q2"
  if (meet(kinds, LETTER)) {
    const next = words.token(at + 1);
    if (next?.kind === 'number' && !next.spaced) return SURE;
  }
  // "EOM" holds its unit.
  if (meet(kinds, STRONG) || (meet(kinds, PARTS) && words.tag(at, 'period-part', ({ unit }) => unit !== undefined))) return SURE;
  return meet(kinds, WEAK) && beginsPhrase(words, at) ? MAYBE : NONE;
}
