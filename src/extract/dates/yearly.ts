import { civilDate, type Period } from '../../model/dates.js';
import { reckoned, type Phrase, type Scope, type Span } from './phrase.js';
import type { Words } from './words.js';
import { yearAt, yearHeading } from './years.js';

/** The year that a quarter, half, season or feast is said to be of. */
export interface OfYear {
  readonly last: number;
  readonly year: number;
  readonly calendar: 'gregorian' | 'hijri';
  readonly basis: Phrase['basis'];
  readonly said: boolean;
  readonly steps: readonly string[];
  readonly backward?: true;
}

/** "of 2014", "min al-am al-madi", "2014", "last year" after a part of the year. */
export function yearAfter(scope: Scope, at: number, depth: number): OfYear | undefined {
  const { words } = scope;
  const comma = words.isMark(at, ',') ? at + 1 : at;
  const from = words.skipJoint(words.skipJoint(comma, 'of'), 'the');
  const heading = yearHeading(words, from);
  const hit = yearAt(scope, heading?.last ?? from, heading !== undefined);
  if (hit && (hit.calendar === 'hijri' || heading || hit.year > 1500)) {
    return { last: hit.last, year: hit.year, calendar: hit.calendar, basis: 'said', said: true, steps: [`year:${String(hit.year)}:said`] };
  }
  const phrase =
    from > comma || words.hasTag(from)
      ? (scope.read(from, depth + 1) ?? (from > comma ? scope.read(comma, depth + 1) : undefined))
      : undefined;
  if (phrase?.days?.grain === 'year' && phrase.said.month === undefined && !phrase.approximate) {
    return {
      last: phrase.last,
      year: civilDate(phrase.days.first).year,
      calendar: 'gregorian',
      basis: phrase.basis,
      said: phrase.said.year !== undefined,
      steps: phrase.steps,
      ...(phrase.backward ? { backward: true as const } : {}),
    };
  }
  if (from > comma && scope.reference !== undefined && isBareYear(words, from)) {
    const { year } = civilDate(scope.reference);
    return { last: from + 1, year, calendar: 'gregorian', basis: 'relative', said: false, steps: ['relative:0:year:from-publication'] };
  }
  return undefined;
}

/** "of the year" */
function isBareYear(words: Words, at: number): boolean {
  const heading = yearHeading(words, at);
  return (
    heading !== undefined &&
    (heading.definite || words.followsJoint(at, 'the')) &&
    !words.numeral(heading.last) &&
    !words.tag(heading.last, 'shift')
  );
}

/** The occurrence of something yearly that lies nearest to publication, before it unless a word of the future is near. */
export function implied(
  scope: Scope,
  span: Span,
  build: (year: number) => Period | undefined,
  step: string,
  shift?: number,
): Phrase | undefined {
  const { reference } = scope;
  if (reference === undefined) return reckoned(span, undefined, [step], { basis: 'implied' });
  const here = civilDate(reference).year;
  const options = [-2, -1, 0, 1, 2].map((offset) => build(here + offset)).filter((days) => days !== undefined);
  const holding = options.find(({ first, last }) => first <= reference && reference <= last);
  const before = options.filter(({ last }) => last < reference);
  const after = options.filter(({ first }) => first > reference);
  let days: Period | undefined;
  if (shift !== undefined && shift !== 0) days = shift < 0 ? before.at(shift) : after[shift - 1];
  else if (holding) days = holding;
  else {
    const [past, next] = [before.at(-1), after[0]];
    const ahead = scope.isFuture(span.first, span.last) || shift === 0;
    days = past && next && !ahead ? (reference - past.last <= 3 * (next.first - reference) ? past : next) : (next ?? past);
  }
  if (!days) return undefined;
  const year = civilDate(days.first).year;
  return reckoned(span, days, [step, `year:${String(year)}:from-publication`], { basis: shift === undefined ? 'implied' : 'relative' });
}
