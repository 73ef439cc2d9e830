import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layGraph, type Copying } from '../../../src/report/browser/graph-layout.js';
import { dayNumber, ticks } from '../../../src/report/browser/time.js';
import { cut, layTimeline, type Told } from '../../../src/report/browser/timeline-layout.js';
import { PAGE_WORDS } from '../../../src/report/words/page.js';

const { months } = PAGE_WORDS.en;
const day = (text: string): number => dayNumber(text) ?? Number.NaN;

describe('a day on the time axis', () => {
  it.each([
    ['1970-01-01', 0],
    ['2031-05-02', Date.UTC(2031, 4, 2) / 86_400_000],
    ['2031-05', Date.UTC(2031, 4, 1) / 86_400_000],
    ['199X', Date.UTC(1990, 0, 1) / 86_400_000],
    ['', undefined],
    ['unknown', undefined],
  ])('of "%s" is %s', (edtf, number) => {
    expect(dayNumber(edtf)).toBe(number);
  });

  it.each([
    ['2031-05-02', '2031-05-02', ['2 May 2031']],
    ['2031-05-02', '2031-05-04', ['2 May 2031', '3 May', '4 May']],
    ['2031-11-20', '2032-03-02', ['Dec 2031', 'Jan 2032', 'Feb', 'Mar']],
    ['2030-11-20', '2032-03-02', ['Jan 2031', 'Apr', 'Jul', 'Oct', 'Jan 2032']],
    ['1999-05-02', '2031-05-04', ['2000', '2010', '2020', '2030']],
  ])('is marked between %s and %s at %j', (from, to, labels) => {
    const marks = ticks(day(from), day(to), 5, months).map(({ label }) => label);
    expect(marks).toEqual(labels);
  });

  it('has marks within its span and no more than asked for, for any span', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), fc.nat(60_000), fc.integer({ min: 2, max: 9 }), (from, length, most) => {
        const marks = ticks(from, from + length, most, months);
        expect(marks.length).toBeGreaterThan(0);
        expect(marks.length).toBeLessThanOrEqual(most);
        for (const mark of marks) expect(mark.day >= from && mark.day <= from + length).toBe(true);
      }),
    );
  });
});

describe('the timeline', () => {
  const told = fc.record({
    document: fc.nat(300),
    name: fc.string({ maxLength: 60 }),
    day: fc.option(fc.integer({ min: 18_000, max: 18_400 }), { nil: undefined }),
  });
  const lanes = fc.array(fc.uniqueArray(told, { selector: ({ document }) => document, minLength: 1, maxLength: 30 }), {
    minLength: 1,
    maxLength: 5,
  });

  it('has every source once, in its lane and in the order of days, for any sources', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 260, max: 1200 }), (positions, width) => {
        const { marks, lanes: rows, height } = layTimeline(positions, width, months);
        expect(marks).toHaveLength(positions.flat().length);
        for (const { x, y, lane } of marks) {
          expect(x >= 0 && x <= width && y <= height).toBe(true);
          expect(y > (rows[lane]?.top ?? Infinity) && y < (rows[lane]?.bottom ?? 0)).toBe(true);
        }
        const dated = marks.filter((mark) => mark.day !== undefined).sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
        for (const [at, mark] of dated.entries()) expect(mark.x).toBeGreaterThanOrEqual(dated[at - 1]?.x ?? 0);
      }),
    );
  });

  it('lays no mark upon another, for any sources', () => {
    fc.assert(
      fc.property(lanes, fc.integer({ min: 260, max: 1200 }), (positions, width) => {
        const { marks } = layTimeline(positions, width, months);
        const places = marks.map(({ x, y }) => `${Math.round(x / 6)} ${y}`);
        expect(new Set(places).size).toBe(places.length);
      }),
    );
  });

  it('puts those without a date apart, and asks for no axis where none has one', () => {
    const one = (document: number, when?: number): Told => ({ document, name: 'x', day: when });
    const { undatedFrom = 0, marks } = layTimeline([[one(0, 18_000)], [one(1)]], 600, months);
    expect(marks[0]?.x).toBeLessThan(undatedFrom);
    expect(marks[1]?.x).toBeGreaterThan(undatedFrom);
    expect(layTimeline([[one(0)], [one(1)]], 600, months).ticks).toEqual([]);
  });

  it('cuts a long name between letters, never between a letter and its marks', () => {
    const vowelled = 'بَ'.repeat(40);
    expect(cut(vowelled, 10)).toBe(`${'بَ'.repeat(9)}…`);
    expect(cut('short', 10)).toBe('short');
  });
});

describe('the graph of copying', () => {
  const edge = (copy: number, original: number, share = 0.5): Copying => ({ copy, original, share });

  it('puts first texts in the first column and each copy after what it takes most from', () => {
    const [group, ...others] = layGraph([edge(1, 0, 0.9), edge(2, 1, 0.8), edge(2, 0, 0.3), edge(7, 5)]);
    expect(group?.nodes.map(({ document, column }) => [document, column])).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
    ]);
    expect(group?.edges.filter(({ main }) => main)).toHaveLength(2);
    expect(others).toHaveLength(1);
  });

  it('has every document once at a place of its own, whoever is said to copy whom', () => {
    const copying = fc
      .tuple(fc.nat(12), fc.nat(12), fc.double({ min: 0.01, max: 1, noNaN: true }))
      .filter(([copy, original]) => copy !== original);
    fc.assert(
      fc.property(fc.array(copying, { maxLength: 30 }), (pairs) => {
        const copyings = pairs.map(([copy, original, share]) => edge(copy, original, share));
        const groups = layGraph(copyings);
        const nodes = groups.flatMap((group) => group.nodes.map(({ document }) => document));
        expect([...nodes].sort((a, b) => a - b)).toEqual(
          [...new Set(copyings.flatMap(({ copy, original }) => [copy, original]))].sort((a, b) => a - b),
        );
        for (const { nodes: own, columns, rows } of groups) {
          expect(new Set(own.map(({ column, row }) => `${column} ${row}`)).size).toBe(own.length);
          for (const { column, row } of own) expect(column < columns && row < rows).toBe(true);
        }
      }),
    );
  });
});
