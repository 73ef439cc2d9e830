import type { PageCues } from './cues.js';

const NUMERIC = String.raw`(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](?:1[34]|19|20)\d\d|(?:1[34]|19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2})(?!\d)`;
const YEAR = String.raw`(?:1[34]|19|20)\d\d(?!\d)`;
const WORD = String.raw`\p{L}[\p{L}.']*`;
const WRITTEN = String.raw`(?<![\d.,])\d{1,2}\p{L}{0,2}[\s,]+(?:${WORD}[\s,/()]+){1,4}${YEAR}|${WORD}\s+\d{1,2}\p{L}{0,2},?\s+${YEAR}`;
const FULL_DATE = new RegExp(`${NUMERIC}|${WRITTEN}`, 'gu');
const CLOCK = /\d{1,2}[:.]\d{2}(?:[:.]\d{2})?/gu;

/** Longer lines are sentences. */
const LONGEST = 160;

/**
 * Whether a folded line says when the article appeared and little else: "Updated 13:26, 14/09/2013", a place, a day in two calendars and an
 * agency. A full date stands in it and, that and the words around dates taken away, hardly a word is left.
 */
export function isDateLine(folded: string, cues: PageCues): boolean {
  if (folded.length > LONGEST || !/\d/u.test(folded)) return false;
  const dates = folded.match(FULL_DATE)?.length ?? 0;
  if (dates === 0) return false;
  const rest = cues.withoutPublished(folded.replace(FULL_DATE, ' ').replace(CLOCK, ' '));
  return (rest.match(/\p{L}+/gu)?.length ?? 0) <= 2 + 2 * dates;
}
