import type { Claim } from '../model/claim.js';
import { secondsOf } from '../model/compare/durations.js';
import { parseIsoDay } from '../model/dates.js';
import type { DateValue, TimeValue } from '../model/mention.js';

/** Both ends of a value on a line of its kind's own: figures, days since 1970, seconds, minutes since midnight, ranks. */
export type Span = readonly [low: number, high: number];

/** The ends of a claim's value as said; `undefined` where it has none on any line: a name, a date of no known year. */
export function spanOf(claim: Claim): Span | undefined {
  switch (claim.kind) {
    case 'date':
      return daysOf(claim.value);
    case 'time':
      return minutesOf(claim.value);
    case 'duration': {
      const { iso, isoMax } = claim.value;
      const [low, high] = [secondsOf(iso), secondsOf(isoMax ?? iso)];
      return low && high && [low.seconds, high.seconds];
    }
    case 'ordinal': {
      const { value: rank } = claim.value;
      // -1 stands for "last", which is no rank among others.
      return rank < 0 ? undefined : [rank, rank];
    }
    default:
      return 'min' in claim.value ? [claim.value.min, claim.value.max] : undefined;
  }
}

function daysOf({ earliest, latest }: DateValue): Span | undefined {
  const [first, last] = [parseIsoDay(earliest), parseIsoDay(latest)];
  return first === undefined || last === undefined ? undefined : [first, last];
}

function minutesOf({ iso, utcMinutes }: TimeValue): Span | undefined {
  const [, hours, minutes] = /^T(\d{2}):(\d{2})/u.exec(iso) ?? [];
  const at = utcMinutes ?? (hours === undefined ? undefined : 60 * Number(hours) + Number(minutes));
  return at === undefined ? undefined : [at, at];
}
