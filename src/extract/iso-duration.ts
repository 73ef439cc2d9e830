import type { TimeUnit } from '../languages/tables/calendar.js';
import { rounded } from './number-building.js';

type Field = 'Y' | 'M' | 'W' | 'D' | 'TH' | 'TM' | 'TS';

/** What one of each unit is in ISO 8601's own: a decade is ten years, a quarter three months. */
const FIELDS: Readonly<Partial<Record<TimeUnit, readonly [field: Field, factor: number]>>> = {
  century: ['Y', 100],
  decade: ['Y', 10],
  year: ['Y', 1],
  quarter: ['M', 3],
  month: ['M', 1],
  week: ['W', 1],
  day: ['D', 1],
  hour: ['TH', 1],
  minute: ['TM', 1],
  second: ['TS', 1],
};

/** Where a fraction of a field goes: half a year is six months. */
const SMALLER: Readonly<Partial<Record<Field, readonly [field: Field, factor: number]>>> = {
  Y: ['M', 12],
  M: ['D', 30],
  W: ['D', 7],
  D: ['TH', 24],
  TH: ['TM', 60],
  TM: ['TS', 60],
};

const ORDER: readonly Field[] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** Whether lengths are counted in the unit at all; a season or weekend is no length. */
export function isLength(unit: TimeUnit): boolean {
  return FIELDS[unit] !== undefined;
}

/** Finer units have higher ranks: what follows in "two hours, ten minutes" must be finer. */
export function finenessOf(unit: TimeUnit): number {
  return ORDER.indexOf(FIELDS[unit]?.[0] ?? 'Y');
}

/** An ISO 8601 duration: `P1Y6M` for one and a half years. Counts that no smaller unit takes exactly stay decimal. */
export function isoDuration(parts: readonly { readonly count: number; readonly unit: TimeUnit }[]): string {
  const fields = new Map<Field, number>();
  for (const { count, unit } of parts) {
    const [field, factor] = FIELDS[unit] ?? ['TS', 0];
    add(fields, field, count * factor);
  }
  const written = ORDER.flatMap((field) => {
    const count = rounded(fields.get(field) ?? 0);
    return count === 0 ? [] : [{ field, count }];
  });
  const show = (timed: boolean): string =>
    written
      .filter(({ field }) => field.startsWith('T') === timed)
      .map(({ field, count }) => plain(count) + field.slice(timed ? 1 : 0))
      .join('');
  const time = show(true);
  const iso = `P${show(false)}${time === '' ? '' : `T${time}`}`;
  return iso === 'P' ? 'PT0S' : iso;
}

function add(fields: Map<Field, number>, field: Field, count: number): void {
  const smaller = SMALLER[field];
  const whole = Math.trunc(count);
  const rest = smaller ? rounded((count - whole) * smaller[1]) : 0;
  if (smaller && rest !== 0 && Number.isInteger(rest)) {
    if (whole !== 0) fields.set(field, (fields.get(field) ?? 0) + whole);
    add(fields, smaller[0], rest);
    return;
  }
  fields.set(field, (fields.get(field) ?? 0) + count);
}

/** Without an exponent, which ISO 8601 has no room for. */
function plain(count: number): string {
  return Number.isInteger(count) ? BigInt(count).toString() : String(count);
}
