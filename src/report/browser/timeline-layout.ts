import { ticks, type Tick } from './time.js';

/** What a timeline is laid out from: a lane a position, with who stands in it. Days are counted from 1970. */
export interface Told {
  readonly document: number;
  readonly name: string;
  readonly day: number | undefined;
}

export interface TimelineMark extends Told {
  readonly lane: number;
  readonly x: number;
  readonly y: number;
  /** The name beside the mark, cut to what has room; empty where too many stand in one lane. */
  readonly label: string;
  /** The name stands before the mark, where there is no room behind it. */
  readonly before: boolean;
}

export interface TimelineLane {
  /** Baseline of the lane's own label, top of its marks, and its bottom. */
  readonly top: number;
  readonly bottom: number;
}

export interface TimelineLayout {
  readonly marks: readonly TimelineMark[];
  readonly lanes: readonly TimelineLane[];
  readonly ticks: readonly (Tick & { readonly x: number })[];
  /** Where those without a date begin; absent where all have one. */
  readonly undatedFrom?: number;
  readonly height: number;
}

const ROW = 24;
const LABEL = 26;
const GAP = 10;
const AXIS = 30;
const MARGIN = 12;
const UNDATED = 150;
const MOST_UNDATED = 0.35;
/** Room a letter takes at the size of the labels, on the average and a little more. */
const LETTER = 7;
const MOST_LETTERS = 24;
/** More marks than this in one lane go without names. */
const MOST_NAMED = 14;
const BARE = 16;

/** Places every mark from the left on, in pixels: by day, in the first row of its lane where neither mark nor name runs into another. */
export function layTimeline(positions: readonly (readonly Told[])[], width: number, months: readonly string[]): TimelineLayout {
  const all = positions.flat();
  const days = all.flatMap(({ day }) => day ?? []);
  const undatedFrom = days.length < all.length ? (days.length === 0 ? 0 : width - Math.min(UNDATED, MOST_UNDATED * width)) : undefined;
  const end = (undatedFrom ?? width) - MARGIN;
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const place = (day: number): number => (to === from ? MARGIN : MARGIN + ((day - from) / (to - from)) * (end - 3 * MARGIN));

  const marks: TimelineMark[] = [];
  const lanes: TimelineLane[] = [];
  let top = 0;
  positions.forEach((told, lane) => {
    const named = told.length <= MOST_NAMED;
    const rows: [from: number, to: number][][] = [];
    for (const one of [...told].sort(byDay)) {
      const x = one.day === undefined ? (undatedFrom ?? 0) + MARGIN : place(one.day);
      const label = named ? cut(one.name) : '';
      const room = named ? BARE + label.length * LETTER : BARE;
      const before = x + room > width && x - room > 0;
      const span: [number, number] = before ? [x - room, x + MARGIN] : [x - MARGIN / 2, x + room];
      let row = rows.findIndex((taken) => taken.every(([start, stop]) => span[1] < start || stop < span[0]));
      if (row < 0) row = rows.push([]) - 1;
      rows[row]?.push(span);
      marks.push({ ...one, lane, x, y: top + LABEL + row * ROW + ROW / 2, label, before });
    }
    const bottom = top + LABEL + Math.max(1, rows.length) * ROW;
    lanes.push({ top, bottom });
    top = bottom + GAP;
  });
  const most = Math.max(2, Math.floor(end / 90));
  const axis = days.length === 0 ? [] : ticks(from, to, most, months).map((tick) => ({ ...tick, x: place(tick.day) }));
  return { marks, lanes, ticks: axis, ...(undatedFrom === undefined ? {} : { undatedFrom }), height: top + AXIS };
}

function byDay(a: Told, b: Told): number {
  return (a.day ?? Infinity) - (b.day ?? Infinity) || a.document - b.document;
}

/** A name short enough to stand beside a mark, cut between letters. */
export function cut(name: string, most = MOST_LETTERS): string {
  const letters = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(name)].map(({ segment }) => segment);
  return letters.length <= most
    ? name
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
