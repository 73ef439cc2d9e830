import type { Measure } from '../model/measures.js';
import type { Word, WordMark } from '../model/reading.js';
import { kindSet, meet, NO_KINDS } from '../languages/kinds.js';
import type { Tag } from '../languages/lexicon.js';
import type { Bound } from '../languages/tables/amounts.js';
import type { MonthName, WeekdayName } from '../languages/tables/calendar.js';
import type { CurrencyWord } from '../languages/tables/currencies.js';
import type { EventTag } from '../languages/tables/events.js';
import type { TitleModifier, TitleWord } from '../languages/tables/names.js';
import type { NumberWord, OrdinalWord } from '../languages/tables/numbers.js';
import type { SpeechTag } from '../languages/tables/speech.js';
import type { Demonym } from '../languages/tables/places.js';
import type { Quantity } from '../languages/tables/quantities.js';
import { readMeanings } from './meanings.js';
import { isUpper } from '../text/letters.js';
import type { Token } from '../text/tokens.js';
import type { Sentence } from './sentence.js';

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '-', '(', ')', '.', '"']);

/** The words of a sentence with their stems, concepts and poles. */
export function readWords(sentence: Sentence): Word[] {
  const { language, tokens } = sentence;
  const meanings = readMeanings(sentence);
  const words: Word[] = [];
  const roots = isLine(sentence) ? language.roots : undefined;
  let free = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') continue;
    const { start, end, key } = token;
    const facts = token.kind === 'word' ? language.facts(token.spelling) : undefined;
    const own = meanings[at];
    const next = tokens[at + 1];
    const word: Building = {
      start,
      end,
      key,
      stem: facts?.stem ?? key,
      content: facts?.stop === false,
      concepts: own === undefined ? NONE : conceptsOf(own),
      clauseEnd: next?.kind === 'mark' && CLAUSE_MARKS.has(next.key) && !isHyphen(token, next, tokens[at + 2]),
    };
    const pole = own === undefined ? undefined : poleAmong(own);
    if (pole !== undefined) word.pole = pole;
    if (roots && facts) word.roots = roots(key);
    if (language.cased && words.length > 0 && isUpper(sentence.text, start)) word.capital = true;
    const denied = facts && language.denied?.(key);
    if (denied !== undefined) word.denies = denied;
    if (meet(sentence.kinds[at] ?? NO_KINDS, TOLD)) free = addTold(word, sentence.tags[at] ?? [], at, free);
    if (meet(sentence.kinds[at] ?? NO_KINDS, MARKED)) addMarks(word, sentence.tags[at] ?? []);
    words.push(word);
  }
  return words;
}

/** Entries that say what a phrase does to what stands beside it. */
const MARKED = kindSet(['exactness', 'quantity', 'title', 'title-modifier', 'month', 'weekday', 'speech', 'number', 'ordinal']);

function addMarks(word: Building, tags: readonly Tag[]): void {
  const marks = new Map<WordMark['kind'], WordMark>();
  for (const tag of tags) {
    const mark = markOf(tag, tag.end - word.start);
    if (mark && mark.length > (marks.get(mark.kind)?.length ?? 0)) marks.set(mark.kind, mark);
  }
  if (marks.size > 0) word.marks = [...marks.values()];
}

function markOf({ kind, value, clitics }: Tag, length: number): WordMark | undefined {
  switch (kind) {
    case 'exactness':
      return { kind: 'bound', value: (value as Bound).exactness, length };
    case 'quantity':
      return { kind: 'quantity', value: value as Quantity, length };
    case 'title':
      return (value as TitleWord).address || (value as TitleWord).weak
        ? undefined
        : { kind: 'office', value: officeOf(value as TitleWord), length };
    case 'title-modifier':
      return { kind: 'modifier', value: (value as TitleModifier).modifier, length };
    case 'month':
      return { kind: 'calendar', value: `${(value as MonthName).calendar} ${(value as MonthName).month}`, length };
    case 'speech':
      return (value as SpeechTag).weak ? undefined : { kind: 'source', value: (value as SpeechTag).form, length };
    case 'number':
      return isNumber(value as NumberWord, clitics.includes('the'))
        ? { kind: 'count', value: String((value as NumberWord).value), length }
        : undefined;
    case 'ordinal':
      return (value as OrdinalWord).rank === 'unit' ? { kind: 'rank', value: String((value as OrdinalWord).value), length } : undefined;
    case 'weekday':
      return { kind: 'calendar', value: `weekday ${(value as WeekdayName).weekday}`, length };
    default:
      return undefined;
  }
}

/** Ranks of words that are numbers by themselves. */
const IN_WORDS: ReadonlySet<NumberWord['rank']> = new Set(['unit', 'teen', 'tens']);

/** Whether a word is a number whatever stands beside it, and no other word of the same folded letters. */
function isNumber({ rank, bare, spelled, unspelled }: NumberWord, definite: boolean): boolean {
  return IN_WORDS.has(rank) && spelled === undefined && unspelled === undefined && !(bare && definite);
}

function officeOf({ title, of }: TitleWord): string {
  return of === undefined ? title : `${title} ${of}`;
}

/** Whether a mark joins two words into one: "third-quarter". */
function isHyphen(before: Token, mark: Token, after: Token | undefined): boolean {
  return mark.key === '-' && mark.start === before.end && after?.kind !== 'mark' && after?.start === mark.end;
}

type Building = { -readonly [Part in keyof Word]: Word[Part] };

/** Entries that say of a word what few words have. */
const TOLD = kindSet(['demonym', 'currency', 'measure']);

/** Adds what a word belongs to and measures; returns the token up to which the words of a phrase are not read alone. */
function addTold(word: Building, tags: readonly Tag[], at: number, free: number): number {
  const belongs = belonging(tags);
  if (belongs !== undefined) word.belongs = belongs;
  // "Market value" is no value: the words of a phrase are not read alone.
  const measures = at < free ? [] : tags.filter(isMeasure);
  if (measures.length > 0) word.measures = longest(measures).map((tag) => tag.value);
  return Math.max(free, ...measures.map((tag) => tag.last));
}

const NONE: readonly string[] = [];

function conceptsOf(tags: readonly Tag[]): readonly string[] {
  let found: string[] | undefined;
  for (const tag of tags) {
    const concept = conceptOf(tag);
    if (concept === undefined) continue;
    if (found === undefined) found = [concept];
    else if (!found.includes(concept)) found.push(concept);
  }
  return found ?? NONE;
}

/** Letters of a text that may be a line by itself; only lines are compared root by root. */
const SHORT_TEXT = 500;

function isLine({ block, text }: Sentence): boolean {
  return block === 'headline' || text.length <= SHORT_TEXT;
}

/** The nationality or currency that a word is, on the reading with the least cut off. */
function belonging(tags: readonly Tag[]): string | undefined {
  for (const { kind, value } of tags) {
    if (kind === 'demonym') return `nation:${(value as Demonym).id}`;
    if (kind === 'currency' && !(value as CurrencyWord).sign) return `currency:${(value as CurrencyWord).code}`;
  }
  return undefined;
}

const EVENTS = new Map<string, string>();
const CONCEPTS = new Map<string, string>();

/** The name with its prefix, made once: there are as many as the tables have. */
function prefixed(names: Map<string, string>, prefix: string, name: string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = `${prefix}:${name}`;
  names.set(name, made);
  return made;
}

function conceptOf(tag: Tag): string | undefined {
  const type = tag.kind === 'event' || tag.kind === 'speech' ? (tag.value as EventTag).type : undefined;
  if (type !== undefined) return prefixed(EVENTS, 'event', type);
  return tag.kind === 'concept' ? prefixed(CONCEPTS, 'concept', tag.value as string) : undefined;
}

function longest<T extends Tag>(tags: readonly T[]): T[] {
  const last = Math.max(...tags.map((tag) => tag.last));
  return tags.filter((tag) => tag.last === last);
}

function isMeasure(tag: Tag): tag is Tag<'measure', Measure> {
  return tag.kind === 'measure';
}

function poleAmong(tags: readonly Tag[]): Word['pole'] {
  for (const tag of tags) {
    if (tag.kind !== 'pole' && tag.kind !== 'event' && tag.kind !== 'speech') continue;
    const { scale, pole } = tag.value as { readonly scale?: string; readonly pole?: 1 | -1 };
    if (scale !== undefined && pole !== undefined) return { scale, pole };
  }
  return undefined;
}
