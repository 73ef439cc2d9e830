import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DISCREPANCY_KINDS, RELATIONS, SEVERITIES } from '../../../src/model/report.js';
import { addressOf, placeOf, type Place } from '../../../src/report/browser/address.js';
import { LONGEST_SEARCH, NO_FILTERS } from '../../../src/report/browser/filter.js';
import { VIEWS } from '../../../src/report/browser/state.js';
import { pageData } from '../../../src/report/page-data.js';
import { report, SOURCES } from '../fixture.js';
import { HOSTILE } from '../hostile.js';

const data = pageData(report(), SOURCES, 'en');
const NONE: Place = { view: 'findings', filters: NO_FILTERS };
const asking = (filters: Partial<Place['filters']>): Place => ({ view: 'findings', filters: { ...NO_FILTERS, ...filters } });

const kinds = data.findings.map(({ kind }) => kind);
const relations = data.findings.map(({ relation }) => relation);
const filters = fc.record({
  search: fc
    .string({ unit: 'grapheme', maxLength: 40 })
    .filter((text) => text.length <= LONGEST_SEARCH && !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text)),
  severities: fc.subarray([...SEVERITIES]).map((some) => new Set(some)),
  kind: fc.constantFrom('', ...kinds),
  relation: fc.constantFrom('', ...relations),
  source: fc.constantFrom(undefined, ...data.documents.keys()),
});
const places: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ view: fc.constantFrom(...VIEWS), filters }),
  fc.record({ view: fc.constant('findings' as const), id: fc.string({ unit: 'grapheme', maxLength: 20 }), filters }),
);

describe('the address of a place in the HTML report', () => {
  it.each([
    ['', NONE],
    ['#findings', NONE],
    ['#sources', { ...NONE, view: 'sources' }],
    ['#finding-a1b2c3d4', { ...NONE, id: 'a1b2c3d4' }],
    ['#finding-b2c3d4e5?search=kamal&kind=money', { ...asking({ search: 'kamal', kind: 'money' }), id: 'b2c3d4e5' }],
    ['#findings?severity=warning,info', asking({ severities: new Set(['warning', 'info']) })],
    ['#findings?severity=', asking({ severities: new Set() })],
    ['#findings?source=news/wire.html', asking({ source: 2 })],
    ['#findings?search=%D8%A3%D9%8A%D8%A7%D8%B1', asking({ search: 'أيار' })],
  ])('%s says where', (hash, place) => {
    expect(placeOf(hash, data)).toEqual(place);
  });

  it('leads back to where it was taken', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(placeOf(addressOf(place, data), data)).toEqual(place);
      }),
    );
  });

  it('is written in letters that any message and any chat takes', () => {
    fc.assert(
      fc.property(places, (place) => {
        expect(addressOf(place, data)).toMatch(/^#\p{ASCII}*$/u);
      }),
    );
    expect(addressOf(asking({ search: 'a "b" <c>' }), data)).toBe('#findings?search=a+%22b%22+%3Cc%3E');
  });

  it.each([
    ['a name that is none', '#elsewhere?kind=money'],
    ['another script’s hash', '#/findings'],
    ['ten thousand characters and more', `#findings?search=${'a'.repeat(10_000)}`],
  ])('%s names no place', (_, hash) => {
    expect(placeOf(hash, data)).toBeUndefined();
  });

  it.each([
    ['of kinds and relations', '#findings?kind=weather&relation=__proto__'],
    ['of kinds that this report has none of', '#findings?kind=ordinal&relation=omission'],
    ['of severities', '#findings?severity=fatal,ERROR'],
    ['of sources', '#findings?source=/etc/passwd'],
    ['of filters', '#findings?theme=dark&constructor=1&search'],
  ])('what it does not know %s it asks nothing of', (_, hash) => {
    expect(placeOf(hash, data)).toEqual(NONE);
  });

  it('takes any hash for what this report has, or for nothing', () => {
    const query = fc.webQueryParameters();
    const wild = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...HOSTILE),
      fc
        .tuple(fc.constantFrom('#findings?search=', '#finding-', '#sources?kind='), fc.oneof(query, fc.constantFrom(...HOSTILE)))
        .map((two) => two.join('')),
    );
    fc.assert(
      fc.property(wild, (hash) => {
        const place = placeOf(hash, data);
        if (place === undefined) return;
        expect(VIEWS).toContain(place.view);
        expect(['', ...DISCREPANCY_KINDS]).toContain(place.filters.kind);
        expect(['', ...RELATIONS]).toContain(place.filters.relation);
        expect([undefined, ...data.documents.keys()]).toContain(place.filters.source);
        expect(place.filters.search.length).toBeLessThanOrEqual(LONGEST_SEARCH);
        expect(place.filters.search).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });

  it('cuts a search short rather than half a letter off', () => {
    const search = `${'a'.repeat(LONGEST_SEARCH - 1)}😀`;
    expect(placeOf(addressOf(asking({ search }), data), data)?.filters.search).toBe('a'.repeat(LONGEST_SEARCH - 1));
  });
});
