import type { DurationValue, NumericValue } from '../mention.js';
import { INCOMPARABLE, outcome, type Comparison } from './comparison.js';
import { compareNumeric } from './numeric.js';

const UNITS = { year: 31_557_600, month: 2_629_800, week: 604_800, day: 86_400, hour: 3600, minute: 60, second: 1 } as const;
const ISO = /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/u;

/** Length in seconds, and of the finest unit it was spoken in; `undefined` where the text is no ISO 8601 duration. */
export function secondsOf(iso: string): { readonly seconds: number; readonly unit: number } | undefined {
  const parts = ISO.exec(iso)?.slice(1);
  if (!parts) return undefined;
  let seconds = 0;
  let unit = 0;
  Object.values(UNITS).forEach((size, index) => {
    const count = Number(parts[index] ?? 0);
    if (count > 0) {
      seconds += count * size;
      unit = size;
    }
  });
  return unit === 0 ? undefined : { seconds, unit };
}

/** Compares two lengths of time; "two years" holds 23 and 27 months, as whole units are rounded ones. */
export function compareDurations(a: DurationValue, b: DurationValue): Comparison {
  const [x, y] = [secondsOf(a.iso), secondsOf(b.iso)];
  if (!x || !y) return INCOMPARABLE;
  const compared = compareNumeric(numeric(a, x.seconds), numeric(b, y.seconds));
  if (compared.outcome !== 'disjoint' || x.unit === y.unit) return compared;
  const apart = Math.abs(x.seconds - y.seconds);
  return apart <= Math.max(x.unit, y.unit) / 2 ? outcome('contained', compared.closeness, 'rounding') : compared;
}

function numeric(value: DurationValue, seconds: number): NumericValue {
  return { min: seconds, max: seconds, approximate: value.approximate, exactness: value.exactness };
}
