import type { Mention, MentionOf, TimeValue } from '../model/mention.js';
import { isConjoined, isDefinite, type Words } from './dates/words.js';

/** A clock time or part of day found in a sentence. */
export interface TimePhrase {
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly value: TimeValue;
}

export type DateMention = MentionOf<'date'>;

/** "fajr" of "fajr al-khamis", "evening" of "Thursday evening", "laylan" of "al-khamis laylan": a part of day where a date is right beside it or around it. */
export function readDayPart(words: Words, at: number, dates: readonly DateMention[]): TimePhrase | undefined {
  const tag = words.tag(at, 'day-part', ({ minutes }, found) => minutes === undefined && !isDefinite(found) && !isConjoined(found));
  if (!tag || words.key(at).length === 1) return undefined;
  const found = { last: tag.last, start: words.startOf(tag), end: words.endOf(tag.last) };
  const phrase = { ...found, value: { iso: '', part: tag.value.part, approximate: true as const } };
  if (isWithin(phrase, dates)) return phrase;
  const follows = words.token(at - 1) !== undefined && dates.some(({ end }) => end === words.endOf(at));
  // A mark of the half of the day is an adverb where the script has no capitals: it needs no hour after a date.
  if (tag.value.mark) return follows && !words.isCased(at) ? phrase : undefined;
  const next = words.skipJoint(words.skipJoint(tag.last, 'of'), 'on');
  return (follows && words.isCased(at)) || startsDate(words, next, dates) ? phrase : undefined;
}

/** Whether a part of the day stands between a weekday and its date: "Sunday night, 7 June". */
export function isWithin(
  { start, end, value: { iso } }: Pick<TimePhrase, 'start' | 'end' | 'value'>,
  dates: readonly DateMention[],
): boolean {
  return (
    iso === '' &&
    dates.some((date) => {
      const { weekday, day } = date.value.said;
      return weekday !== undefined && day !== undefined && date.start < start && end < date.end;
    })
  );
}

/** Whether a date begins at a token, its preposition aside. */
function startsDate(words: Words, at: number, dates: readonly Mention[]): boolean {
  const token = words.token(at);
  return token !== undefined && dates.some(({ start }) => token.start <= start && start < token.end);
}
