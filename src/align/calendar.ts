import type { Claim, ClaimOf, Fact } from '../model/claim.js';
import { linkOf } from '../model/compare/claims.js';

type DateClaim = ClaimOf<'date'>;

/** How sure it is that two parts of one date are of one day: the writer put them side by side. */
const SIDE_BY_SIDE = 0.95;
/** Dates that contradict themselves: a weekday that is not that of its date, a day that is another in the other calendar. */
export function calendarFacts(claims: readonly Claim[]): Fact[] {
  const dates = claims.filter((claim) => claim.kind === 'date').filter(({ repeated }) => !repeated);
  return dates.flatMap((claim, index) => {
    // Where a day is another in the other calendar, that is the slip, and the weekday is told by the two.
    const twin = twinFact(claim, dates[index + 1]);
    const found = twin ?? (twinFact(dates[index - 1], claim) ? undefined : weekdayFact(claim));
    return found ? [found] : [];
  });
}

/** "Sunday 3 November 2025", which is a Monday: the weekday on one side, the day on the other. */
function weekdayFact(claim: DateClaim): Fact | undefined {
  const { value } = claim;
  if (value.weekdayMismatch !== true || value.basis !== 'said') return undefined;
  const steps = value.steps ?? [];
  const named = steps.filter((step) => step.startsWith('weekday:'));
  const word = named[0]?.replace(/^weekday:\d+:/u, '') ?? '';
  const at = word === '' ? -1 : claim.quote.indexOf(word);
  if (at < 0) return undefined;
  const { weekday, ...day } = value.said;
  if (weekday === undefined) return undefined;
  const [before, after] = [claim.quote.slice(0, at), claim.quote.slice(at + word.length)];
  const rest = after.length > before.length ? part(claim, at + word.length, claim.quote.length) : part(claim, 0, at);
  return factOf(
    { ...part(claim, at, at + word.length), value: { ...value, edtf: '', earliest: '', latest: '', said: { weekday }, steps: named } },
    { ...rest, value: { ...value, said: day, steps: steps.filter((step) => !named.includes(step)) } },
  );
}

/** A stretch of a claim's quote without what stands around it. */
function part(claim: DateClaim, from: number, to: number): DateClaim {
  const cut = claim.quote.slice(from, to);
  const quote = cut.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const start = claim.start + from + cut.indexOf(quote);
  // The context is worked out when asked for, which a copy of the claim's own fields would miss.
  return { ...claim, context: claim.context, start, end: start + quote.length, quote };
}

/** "20 Rajab 1446 (19 March 2025)", which is two months later. */
function twinFact(claim: DateClaim | undefined, next: DateClaim | undefined): Fact | undefined {
  if (!claim || next?.sentence !== claim.sentence || next.field !== claim.field) return undefined;
  return claim.value.twinMismatch === true ? factOf(claim, next) : undefined;
}

function factOf(a: Claim, b: Claim): Fact {
  const features = { within: 1, attribute: 1 };
  return { kind: 'date', claims: [a, b], links: [linkOf(a, b, SIDE_BY_SIDE, 'reworded', features)] };
}
