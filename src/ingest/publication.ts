import { dayNumber, isCivilDate, isoDay, parseIsoDay, weekdayOf, type DayNumber } from '../model/dates.js';
import { fieldText, type Article, type Block, type Publication } from '../model/article.js';
import type { MentionOf } from '../model/mention.js';

/**
 * Reads the dates of an article, relative ones against its `published`. Ingestion knows no language, so the wiring hands this in:
 * `(article) => readArticle(article, language).sentences.flatMap(({ mentions }) => mentions.filter((mention) => isMention(mention, 'date')))`.
 */
export type ReadDates = (article: Article) => readonly MentionOf<'date'>[];

type DateMention = MentionOf<'date'>;

const UNKNOWN: Publication = { edtf: '', basis: 'unknown' };

/** How far into its first paragraph a dateline reaches, and how soon after its day the agency stands, in code units. */
const DATELINE_REACH = 60;
const AGENCY = /^[^\n(/\p{N}]{0,12}[(/][^()/\n]{1,40}[)/]/u;
/** Days that a bare weekday looks back, and that a dateline may lie behind the dates that give it a year. */
const WEEK = 7;
const RECENT = 31;

/**
 * When an article appeared, as far as its own words tell; what was declared or given stays as it is. In order:
 *
 * 1. a day with its year in a byline or dateline: that day;
 * 2. a dateline without a year ("LONDON, Oct 28 (Harbour) -"), where the dates of the month before it, said in full, allow one year only;
 * 3. the latest day said in full, where a picture shows it (what is shown has been; a day in the text may be still to come), it is dated
 *    twice or with its weekday, and the text names that weekday bare ("on Wednesday"): the article appeared within the week from then. Each day of that week is tried as the day of publication, and those on which "today,
 *    Thursday" would fall on another day are dropped. What is left is a day or an interval of days (EDTF).
 *
 * Anything less is `unknown`: nothing is made up. Pure as far as `readDates` is; it is asked once, and once more for each day tried.
 */
export function publicationFromText(article: Article, readDates: ReadDates): Publication {
  if (article.published.basis !== 'unknown') return article.published;
  const mentions = readDates(article).filter((mention) => blockOf(article, mention)?.kind !== 'furniture');
  const stated = statedDay(article, mentions);
  if (stated !== undefined) return onDays(stated, stated);
  const dateline = datelineDay(article, mentions);
  if (dateline !== undefined && isConsistent(article, readDates, dateline)) return onDays(dateline, dateline);
  const anchor = anchorDay(article, mentions);
  if (anchor === undefined) return UNKNOWN;
  const days = Array.from({ length: WEEK }, (_, offset) => anchor + offset).filter((day) => isConsistent(article, readDates, day));
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? UNKNOWN : onDays(first, last);
}

function onDays(first: DayNumber, last: DayNumber): Publication {
  return { edtf: first === last ? isoDay(first) : `${isoDay(first)}/${isoDay(last)}`, basis: 'text' };
}

function blockOf(article: Article, mention: DateMention): Block | undefined {
  return article.blocks.find((block) => block.field === mention.field && block.start <= mention.start && mention.end <= block.end);
}

/** The day a mention says in full, in the calendar we count in. */
function fullDay({ value }: DateMention): DayNumber | undefined {
  const { said, grain, calendar, basis, earliest } = value;
  if (
    grain !== 'day' ||
    calendar !== 'gregorian' ||
    basis !== 'said' ||
    said.year === undefined ||
    said.month === undefined ||
    said.day === undefined
  )
    return undefined;
  return parseIsoDay(earliest);
}

/** The day a byline or dateline gives with its year. Of several the first: later ones tell of changes. */
function statedDay(article: Article, mentions: readonly DateMention[]): DayNumber | undefined {
  const stated = mentions.filter((mention) => blockOf(article, mention)?.kind === 'byline' || isDateline(article, mention));
  const days = stated.map(fullDay).filter((day) => day !== undefined);
  return days.length === 0 ? undefined : days.reduce((least, day) => Math.min(least, day));
}

/** Whether a day stands at the head of the first paragraph with an agency in brackets or slashes right behind it. */
function isDateline(article: Article, mention: DateMention): boolean {
  const first = article.blocks.find((block) => block.kind === 'body');
  if (!first || blockOf(article, mention) !== first || mention.start - first.start > DATELINE_REACH) return false;
  return AGENCY.test(fieldText(article, mention.field).slice(mention.end, first.end));
}

/** A dateline's day in the one year that days and months said in full shortly before it allow. */
function datelineDay(article: Article, mentions: readonly DateMention[]): DayNumber | undefined {
  const dateline = mentions.find((mention) => isDateline(article, mention) && mention.value.said.day !== undefined);
  const { month, day } = dateline?.value.said ?? {};
  if (month === undefined || day === undefined) return undefined;
  const years = new Set<number>();
  for (const { value } of mentions) {
    if (value.basis !== 'said' || value.said.year === undefined || value.said.month === undefined) continue;
    const [from, to] = [parseIsoDay(value.earliest), parseIsoDay(value.latest)];
    if (from === undefined || to === undefined) continue;
    for (const year of [value.said.year, value.said.year + 1]) {
      const candidate = isCivilDate(year, month, day) ? dayNumber(year, month, day) : undefined;
      if (candidate !== undefined && from <= candidate && to >= candidate - RECENT) years.add(year);
    }
  }
  const [year, another] = years;
  return year === undefined || another !== undefined ? undefined : dayNumber(year, month, day);
}

/** The latest day said in full, if the text ties itself to it; see `publicationFromText`. */
function anchorDay(article: Article, mentions: readonly DateMention[]): DayNumber | undefined {
  const days = mentions.map((mention) => ({ mention, day: fullDay(mention), block: blockOf(article, mention) }));
  const latest = days.reduce((most, { day }) => Math.max(most, day ?? -Infinity), -Infinity);
  if (!Number.isFinite(latest)) return undefined;
  const year = Number(isoDay(latest).slice(0, 4));
  if (mentions.some(({ value }) => (value.said.year ?? 0) > year && value.calendar === 'gregorian')) return undefined;
  const own = days.filter(({ day, block }) => day === latest && block?.repeats === undefined);
  const weekday = weekdayOf(latest);
  const dated = new Set(own.map(({ block }) => block)).size > 1 || own.some(({ mention }) => mention.value.said.weekday === weekday);
  const tied = mentions.some(
    ({ value: { said } }) => said.weekday === weekday && said.day === undefined && said.month === undefined && said.year === undefined,
  );
  const shown = own.some(({ block }) => block?.kind === 'caption');
  return dated && tied && shown ? latest : undefined;
}

/** Whether no relative date would fall on another weekday than the one said beside it, had the article appeared on `day`. */
function isConsistent(article: Article, readDates: ReadDates, day: DayNumber): boolean {
  const tried = readDates({ ...article, published: { edtf: isoDay(day), basis: 'text' } });
  return !tried.some(
    ({ value }) =>
      value.basis !== 'said' && (value.weekdayMismatch === true || value.steps?.some((step) => step.endsWith(':by-weekday')) === true),
  );
}
