import { centuryPeriod, civilDate, decadePeriod } from '../../model/dates.js';
import { reckoned, type Phrase, type Reader, type Scope } from './phrase.js';
import { isDefinite } from './words.js';
import { isThousands, nearestCentury } from './years.js';

/** "the 1990s", "at-tisinat min al-qarn al-madi", "the nineties". */
export const readDecade: Reader = (scope, at) => {
  const { words } = scope;
  const tag = words.tag(at, 'decade');
  if (tag) return wordDecade(scope, at, tag.value, words.startOf(tag), tag.last);
  const thousands = words.numeral(at);
  // "the two thousands"
  if (thousands && isThousands(words, thousands) && words.followsJoint(at, 'the')) {
    const { first, last, start } = thousands;
    return reckoned({ first, last, start, end: words.endOf(last) }, decadePeriod(2000), ['decade:2000:said'], { basis: 'said' });
  }
  const token = words.token(at);
  const plural = words.token(at + 1);
  if (token?.kind !== 'number' || !plural || plural.spaced || (plural.key !== 's' && !(plural.key === "'" && words.key(at + 2) === 's')))
    return undefined;
  const figure = token.key;
  const last = plural.key === 's' ? at + 2 : at + 3;
  const span = { first: at, last, start: token.start, end: words.token(last - 1)?.end ?? 0 };
  const said = { basis: 'said' as const };
  if (/^\d{3}0$/u.test(figure)) return reckoned(span, decadePeriod(Number(figure)), [`decade:${figure}:said`], said);
  // "in 70's": with its apostrophe no number of people or years.
  const marked = plural.key === "'" && words.followsJoint(at, 'in');
  if (!/^[1-9]0$/u.test(figure) || !(words.followsJoint(at, 'the') || words.isMark(at - 1, "'") || marked)) return undefined;
  return reckoned(span, decadePeriod(Math.floor(nearestCentury(scope, Number(figure)) / 10) * 10), [`decade:${figure}:said`], {
    basis: 'implied',
  });
};

function wordDecade(scope: Scope, at: number, decade: number, start: number, end: number): Phrase | undefined {
  const { words } = scope;
  // "in his nineties" is an age.
  if (words.isCased(at) && !words.followsJoint(at, 'the')) return undefined;
  const of = words.skipJoint(end, 'of');
  if (words.tag(of, 'date-cue', (cue) => cue === 'no-date') ?? words.tag(end, 'date-cue', (cue) => cue === 'no-date')) return undefined;
  const century = centuryOf(scope, of);
  const step = `decade:${String(decade)}:${words.said(at, end)}`;
  const span = { first: at, last: century?.last ?? end, start, end: words.endOf(century?.last ?? end) };
  if (century)
    return reckoned(span, decadePeriod((century.century - 1) * 100 + decade), [step, ...century.steps], { basis: century.basis });
  return reckoned(span, decadePeriod(1900 + decade), [step, 'century:20:implied'], { basis: 'implied' });
}

interface CenturyHit {
  readonly last: number;
  readonly century: number;
  readonly basis: Phrase['basis'];
  readonly steps: readonly string[];
  readonly start: number;
}

/** "al-qarn al-ishrin", "al-qarn al-19", "al-qarn al-madi", "the 19th century", "al-qarn as-sadis qabl al-milad". */
function centuryOf(scope: Scope, at: number): CenturyHit | undefined {
  const { words } = scope;
  const from = words.skipJoint(at, 'the');
  const numeral = words.numeral(from);
  const ordinal = numeral?.ordinal ? numeral : undefined;
  const unit = words.tag(
    ordinal?.last ?? from,
    'time-unit',
    ({ unit: name, plural, count }) => name === 'century' && !plural && count === undefined,
  );
  if (!unit) return undefined;
  const start = ordinal ? ordinal.start : words.startOf(unit);
  const after = ordinal ? undefined : words.numeral(words.skipJoint(unit.last, 'the'));
  const number = ordinal ?? (isDefinite(unit) && after && (after.ordinal || after.last > unit.last) ? after : undefined);
  if (number) {
    if (!Number.isInteger(number.value) || number.value < 1 || number.value > 40) return undefined;
    const end = ordinal ? unit.last : number.last;
    const era = words.tag(end, 'era', ({ calendar }) => calendar === 'gregorian');
    const century = era?.value.before ? -number.value : number.value;
    return { last: era?.last ?? end, century, basis: 'said', start, steps: [`century:${String(century)}:said`] };
  }
  const shift = words.tag(unit.last, 'shift', ({ from: base, place }) => base === 'publication' && place === 'after');
  if (!isDefinite(unit) || !shift || scope.reference === undefined) return undefined;
  const century = Math.floor(civilDate(scope.reference).year / 100) + 1 + shift.value.by;
  return { last: shift.last, century, basis: 'relative', start, steps: [`relative:${String(shift.value.by)}:century:from-publication`] };
}

export const readCentury: Reader = (scope, at) => {
  const hit = centuryOf(scope, at);
  if (!hit) return undefined;
  const span = { first: at, last: hit.last, start: hit.start, end: scope.words.endOf(hit.last) };
  return reckoned(span, centuryPeriod(hit.century), hit.steps, { basis: hit.basis });
};
