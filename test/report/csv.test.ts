import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCsv } from '../../src/report/csv.js';
import { discrepancy, evidence, position, report, SOURCES } from './fixture.js';

/** Rows of RFC 4180, read by the book. */
function parse(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [whole, quoted, plain = '', end = ''] of text
    .replace(/^\ufeff/u, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    if (whole === '') break;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

const columns = (rows: readonly string[][]): Record<string, string>[] => {
  const [head = [], ...rest] = rows;
  return rest.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ''])));
};

describe('the CSV report', () => {
  const text = writeCsv(report(), SOURCES);
  const rows = columns(parse(text));

  it('has a row a witness; finding, position and witness are numbered', () => {
    expect(rows.map(({ id, position: at, value, witness }) => [id, at, value, witness])).toEqual([
      ['a1b2c3d4', '1', 'April 2031', '1'],
      ['a1b2c3d4', '1', 'April 2031', '2'],
      ['a1b2c3d4', '2', 'May 2031', '3'],
      ['b2c3d4e5', '1', 'USD 48,000,000', '1'],
      ['b2c3d4e5', '1', 'USD 48,000,000', '2'],
      ['b2c3d4e5', '2', 'USD 84,000,000', '3'],
      ['c3d4e5f6', '1', 'without a single foreign loan', '1'],
      ['c3d4e5f6', '2', 'without one foreign loan', '2'],
    ]);
    expect(rows[0]).toMatchObject({ source: 'مينا اليوم', place: 'news/mina today.md:5:46', quote: 'نيسان 2031', published: '2031-05-02' });
  });

  it('opens in Excel as what it is: a byte order mark, lines ended by the book', () => {
    expect(text.startsWith('\ufeffid,severity,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  it('is as wide in every row, and no cell of it is a formula, with any text in it', () => {
    const starts = fc.constantFrom('', '=', '+', '-', '@', '\t=', '\r@', '"', ',');
    fc.assert(
      fc.property(starts, fc.string({ unit: 'binary' }), (start, rest) => {
        const subject = start + rest;
        const positions = [position(subject, {}, [evidence('mina', 'نيسان')]), position('b', {}, [evidence('sahel', 'أيار')])];
        const read = parse(writeCsv(report({ discrepancies: [discrepancy({ id: 'x', subject, positions })] }), SOURCES));
        expect(read.map((row) => row.length)).toEqual([22, 22, 22]);
        expect(read.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
      }),
    );
  });

  it('says its messages in the language asked for', () => {
    expect(columns(parse(writeCsv(report(), SOURCES, { uiLanguage: 'ar' })))[0]?.['message']).toBe('تختلف المصادر');
  });
});
