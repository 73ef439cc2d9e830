import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Locator, nameOf, placeLabel, toUri } from '../../src/report/locate.js';
import { evidence, report, SOURCES } from './fixture.js';

const locator = new Locator(report(), SOURCES);

describe('the place of a quote', () => {
  it('is a line and columns of the file, counted from one', () => {
    const place = locator.place(evidence('sahel', 'مليون'));
    expect(place.start).toEqual({ line: 2, column: 'وبلغت كلفته 48 '.length + 1, byteColumn: Buffer.byteLength('وبلغت كلفته 48 ') + 1 });
    expect(place.end?.column).toBe((place.start?.column ?? 0) + 'مليون'.length);
    expect(placeLabel(place)).toBe('news/sahel.txt:2:16');
  });

  it('counts the lines of the whole page where it holds several articles', () => {
    const place = locator.place(evidence('page-2', '$48 million'));
    expect(place.path).toBe('news/page.txt');
    expect(place.start?.line).toBe(4);
  });

  it('finds a title in the front matter it came from', () => {
    expect(locator.place(evidence('mina', 'جسر', { field: 'title' })).start).toMatchObject({
      line: 2,
      column: 'title: افتتاح '.length + 1,
    });
  });

  it('has no line where offsets point into text that was taken out of the file', () => {
    const place = locator.place(evidence('wire', '28 April 2031'));
    expect(place.start).toBeUndefined();
    expect(placeLabel(place)).toBe('news/wire.html');
  });

  it('has no line where the text is not at hand', () => {
    const place = new Locator(report(), new Map()).place(evidence('page-2', '$48 million'));
    expect(placeLabel(place)).toBe('news/page.txt#2');
  });

  it('knows a document by its publisher first', () => {
    expect(nameOf(locator.document('wire'))).toBe('Harbour & Hills Wire');
    expect(nameOf({ ...locator.document('sahel'), source: 'x' })).toBe('x');
  });

  it('refuses evidence of a document that is not there', () => {
    expect(() => locator.document('nowhere')).toThrow(/"nowhere"/u);
  });

  it('gives line, UTF-16 column and UTF-8 column that lead back to the offset, in any text', () => {
    const characters = fc.constantFrom('a', 'ب', '\u064e', '\u{1f30d}', '\n', '\r\n', '\r', ' ');
    fc.assert(
      fc.property(fc.array(characters, { minLength: 1, maxLength: 40 }), fc.nat(39), (parts, at) => {
        const text = parts.join('');
        const start = parts.slice(0, Math.min(at, parts.length - 1)).join('').length;
        const document = { ...locator.document('sahel'), id: 'any' };
        const one = new Locator(report({ documents: [document] }), new Map([['any', text]]));
        const quote = { ...evidence('sahel', 'جسر'), document: 'any', start, end: text.length };
        const { line, column, byteColumn } = one.place(quote).start!;
        const lines = text.split(/(?<=\n)|(?<=\r)(?!\n)/u);
        const before = lines.slice(0, line - 1).join('').length;
        expect(before + column - 1).toBe(start);
        expect(byteColumn - 1).toBe(Buffer.byteLength(text.slice(before, start)));
      }),
    );
  });
});

describe('a path as a URI', () => {
  it.each([
    ['news/mina today.md', 'news/mina%20today.md'],
    ['أخبار/جسر.txt', '%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/%D8%AC%D8%B3%D8%B1.txt'],
    ['a#b?c%d.txt', 'a%23b%3Fc%25d.txt'],
    ['/srv/news/a.md', 'file:///srv/news/a.md'],
    ['C:\\news\\a.md', 'file:///C:/news/a.md'],
    ['https://wire.example/a?id=7&x=%20', 'https://wire.example/a?id=7&x=%20'],
    ['https://wire.example/جسر 100%', 'https://wire.example/%D8%AC%D8%B3%D8%B1%20100%25'],
  ])('%s is %s', (path, uri) => {
    expect(toUri(path)).toBe(uri);
  });

  it('is a URI that URL accepts, for any path', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (path) => {
        const uri = toUri(path);
        expect(uri).toMatch(/^[\u0021-\u007e]+$/u);
        expect(() => new URL(uri, 'file:///base/')).not.toThrow();
      }),
    );
  });
});
