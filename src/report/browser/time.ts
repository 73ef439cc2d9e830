/** Days since 1970 of the first day an EDTF date may mean; `undefined` where it names none. `19XX` counts from 1900. */
export function dayNumber(edtf: string): number | undefined {
  const [, year = '', month = '01', day = '01'] = /^(\d[\dX]{3})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(edtf) ?? [];
  if (year === '') return undefined;
  const time = Date.UTC(Number(year.replaceAll('X', '0')), Number(month) - 1, Number(day));
  return Math.floor(time / 86_400_000);
}

/** A mark on the time axis. The label says no more than the step between marks needs. */
export interface Tick {
  readonly day: number;
  readonly label: string;
}

type Step = readonly [unit: 'day' | 'month' | 'year', count: number];

const STEPS: readonly Step[] = [
  ...[1, 2, 7, 14].map((count): Step => ['day', count]),
  ...[1, 2, 3, 6].map((count): Step => ['month', count]),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count): Step => ['year', count]),
];

/** At most `most` marks from `from` to `to`, at the finest step that gives no more; always at least one. */
export function ticks(from: number, to: number, most: number, months: readonly string[]): Tick[] {
  for (const step of STEPS) {
    const days = daysOf(step, from, to, most);
    if (days !== undefined && days.length > 0) return labelled(days, step[0], months);
  }
  return labelled([from], 'day', months);
}

function daysOf([unit, count]: Step, from: number, to: number, most: number): number[] | undefined {
  const days: number[] = [];
  const start = new Date(from * 86_400_000);
  for (let at = 0; ; at += 1) {
    const day = unit === 'day' ? from + at * count : firstOf(start, unit, count, at);
    if (day > to) return days;
    if (day >= from) days.push(day);
    if (days.length > most) return undefined;
  }
}

/** The first day of the month or year `at` steps after the round one that `start` lies in: a quarter of the year, a decade. */
function firstOf(start: Date, unit: 'month' | 'year', count: number, at: number): number {
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  const time =
    unit === 'year' ? Date.UTC(year - (year % count) + at * count, 0, 1) : Date.UTC(year, month - (month % count) + at * count, 1);
  return time / 86_400_000;
}

function labelled(days: readonly number[], unit: Step[0], months: readonly string[]): Tick[] {
  let lastYear: number | undefined;
  return days.map((day) => {
    const date = new Date(day * 86_400_000);
    const year = date.getUTCFullYear();
    const month = months[date.getUTCMonth()] ?? '';
    const named = unit === 'year' ? '' : unit === 'month' ? month : `${date.getUTCDate()} ${month}`;
    const label = unit === 'year' || year !== lastYear ? `${named} ${year}`.trim() : named;
    lastYear = year;
    return { day, label };
  });
}
