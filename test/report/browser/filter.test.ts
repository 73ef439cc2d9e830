import { describe, expect, it } from 'vitest';
import { documentsOf, Finder, NO_FILTERS } from '../../../src/report/browser/filter.js';
import { pageData } from '../../../src/report/page-data.js';
import { report, SOURCES } from '../fixture.js';

const data = pageData(report(), SOURCES, 'en');
const finder = new Finder(data);
const ids = (filters: Partial<typeof NO_FILTERS>): (string | undefined)[] =>
  finder.find({ ...NO_FILTERS, ...filters }).map((at) => data.findings[at]?.id);

describe('the filter of the HTML report', () => {
  it('lets everything through that nothing is asked of', () => {
    expect(ids({})).toEqual(['a1b2c3d4', 'b2c3d4e5', 'c3d4e5f6']);
  });

  it.each([
    ['نيسان', ['a1b2c3d4']],
    ['نِيسَان', ['a1b2c3d4']],
    ['ايار ٢٠٣١', ['a1b2c3d4']],
    ['VALLEY bridge', ['a1b2c3d4']],
    ['kamal', ['a1b2c3d4', 'c3d4e5f6']],
    ['c3d4e5f6', ['c3d4e5f6']],
    ['هيلز', []],
    ['hills wire', ['a1b2c3d4', 'b2c3d4e5', 'c3d4e5f6']],
    ['   ', ['a1b2c3d4', 'b2c3d4e5', 'c3d4e5f6']],
  ])('finds «%s» in any spelling', (search, found) => {
    expect(ids({ search })).toEqual(found);
  });

  it('keeps to severity, kind, relation and source, all at once', () => {
    expect(ids({ severities: new Set(['warning', 'info']) })).toEqual(['b2c3d4e5', 'c3d4e5f6']);
    expect(ids({ kind: 'money' })).toEqual(['b2c3d4e5']);
    expect(ids({ relation: 'alteration' })).toEqual(['c3d4e5f6']);
    expect(ids({ source: 1 })).toEqual(['a1b2c3d4']);
    expect(ids({ source: 1, kind: 'money' })).toEqual([]);
  });

  it('knows whom a finding quotes', () => {
    expect([...documentsOf(data.findings[0]!, data)].sort()).toEqual([0, 1, 2]);
  });
});
