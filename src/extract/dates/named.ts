import { halfPeriod, quarterPeriod, seasonPeriod, type Period } from '../../model/dates.js';
import type { Tag } from '../../languages/lexicon.js';
import { reckoned, type Reader } from './phrase.js';
import { isConjoined, isDefinite, type Words } from './words.js';
import { implied, yearAfter, type OfYear } from './yearly.js';
import { nearestCentury } from './years.js';

interface PartOfYear {
  readonly unit: 'quarter' | 'half';
  readonly number: number;
  readonly last: number;
  readonly start: number;
  readonly terse: boolean;
}

/** "third quarter", "ar-rub ath-thalith", "Q3", "an-nisf al-awwal". */
function partOfYearAt(words: Words, at: number): PartOfYear | undefined {
  const from = words.skipJoint(at, 'the');
  const numeral = words.numeral(from);
  const ordinal = numeral?.ordinal === true ? numeral : undefined;
  const next = ordinal && words.isMark(ordinal.last, '-') ? ordinal.last + 1 : (ordinal?.last ?? from);
  const unit = words.tag(
    next,
    'time-unit',
    // "ath-thaniya war-rub" is a quarter past two.
    ({ unit: name, plural }, tag) => !plural && (name === 'quarter' || name === 'half') && !(ordinal && isConjoined(tag)),
  );
  if (unit && (ordinal || isDefinite(unit))) {
    const number = ordinal ?? words.numeral(unit.last);
    if (!number?.ordinal) return undefined;
    const name = unit.value.unit as 'quarter' | 'half';
    if (number.value < 1 || number.value > (name === 'half' ? 2 : 4)) return undefined;
    return {
      unit: name,
      number: number.value,
      last: ordinal ? unit.last : number.last,
      start: ordinal ? ordinal.start : words.startOf(unit),
      terse: false,
    };
  }
  return terseAt(words, from);
}

/** "Q3", "H1", "3Q": a letter and a figure written as one. */
function terseAt(words: Words, at: number): PartOfYear | undefined {
  const [a, b] = [words.token(at), words.token(at + 1)];
  if (!a || !b || b.spaced) return undefined;
  const [letter, figure] = a.kind === 'word' ? [a, b] : [b, a];
  if (
    !/^[qh]$/u.test(letter.key) ||
    !/^[1-4]$/u.test(figure.key) ||
    (words.token(at + 2)?.spaced === false && words.token(at + 2)?.kind !== 'mark')
  )
    return undefined;
  const unit = letter.key === 'q' ? 'quarter' : 'half';
  if (unit === 'half' && (Number(figure.key) > 2 || letter === b)) return undefined;
  return { unit, number: Number(figure.key), last: at + 2, start: a.start, terse: true };
}

/** Quarters and halves of years. A half needs its year: games have halves too. */
export const readPartOfYear: Reader = (scope, at, depth) => {
  const { words } = scope;
  const joined = /^\d{2}(?:\d{2})?$/u.test(words.key(at)) && words.token(at + 1)?.spaced === false ? terseAt(words, at + 1) : undefined;
  const part = joined ?? partOfYearAt(words, at);
  if (!part || (joined && words.key(at + 1) !== 'q')) return undefined;
  const figure = words.key(at);
  const glued: OfYear | undefined = joined
    ? {
        last: joined.last,
        year: figure.length === 4 ? Number(figure) : nearestCentury(scope, Number(figure)),
        calendar: 'gregorian',
        basis: 'said',
        said: true,
        steps: [`year:${figure}:said`],
      }
    : undefined;
  const after = yearAfter(scope, part.last, depth);
  const of = glued ?? (after?.calendar === 'gregorian' ? after : undefined);
  if (!of && part.unit === 'half') return undefined;
  const last = of?.last ?? part.last;
  const span = { first: at, last, start: joined ? (words.token(at)?.start ?? 0) : part.start, end: words.endOf(last) };
  const build = part.unit === 'quarter' ? quarterPeriod : halfPeriod;
  const step = `${part.unit}:${String(part.number)}:said`;
  if (of)
    return reckoned(span, build(of.year, part.number), [step, ...of.steps], {
      basis: of.basis,
      said: of.said ? { year: of.year } : {},
      ...(of.backward ? { backward: true as const } : {}),
    });
  // A game has quarters too.
  if (words.sentence.tags.some((tags) => tags?.some(isPlay))) return undefined;
  // Results of a quarter are told after it: a word of the future says when, not which.
  return implied({ ...scope, isFuture: () => false }, span, (year) => build(year, part.number), step);
};

/** Whether a tag is the trigger of a game: its value names the event's type. */
function isPlay({ kind, value }: Tag): boolean {
  if (kind !== 'event' || typeof value !== 'object' || value === null || !('type' in value)) return false;
  return value.type === 'score' || value.type === 'play';
}

/** "summer 2014", "sayf al-am al-madi", "this summer", "as-sayf al-madi". */
export const readSeason: Reader = (scope, at, depth) => {
  const { words } = scope;
  const shiftBefore = words.tag(at, 'shift', ({ place, from }) => place !== 'after' && from === 'publication');
  const season = words.tag(shiftBefore?.last ?? at, 'season');
  if (!season) return undefined;
  const shiftAfter = shiftBefore
    ? undefined
    : words.tag(season.last, 'shift', ({ place, from }, tag) => place === 'after' && from === 'publication' && isDefinite(tag));
  const start = words.startOf(shiftBefore ?? season);
  const step = `season:${String(season.value)}:${words.said(season.first, season.last)}`;
  const build = (year: number): Period => seasonPeriod(season.value === 4 ? year - 1 : year, season.value);
  const shift = shiftBefore ?? (shiftAfter && isDefinite(season) ? shiftAfter : undefined);
  if (shift) {
    const last = Math.max(season.last, shift.last);
    return implied(scope, { first: at, last, start, end: words.endOf(last) }, build, step, shift.value.by);
  }
  const of = yearAfter(scope, season.last, depth);
  if (of?.calendar !== 'gregorian') return undefined;
  const span = { first: at, last: of.last, start, end: words.endOf(of.last) };
  return reckoned(span, seasonPeriod(of.year, season.value), [step, ...of.steps], {
    basis: of.basis,
    said: of.said ? { year: of.year } : {},
  });
};
