import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareBy } from '../../src/check/comparators.js';
import type { Comparator } from '../../src/check/rule.js';
import { attributeOf } from '../../src/model/attribute.js';
import type { Claim, ClaimKind, WordingClaim } from '../../src/model/claim.js';

/** A claim that says a value of a kind, and nothing else. */
const claim = (kind: ClaimKind, value: object): Claim => ({
  ...({ kind, value, about: 'quote-wording' } as Pick<WordingClaim, 'kind' | 'value' | 'about'>),
  attribute: attributeOf({ family: 'date' }),
  document: 0,
  sentence: 0,
  field: 'text',
  start: 0,
  end: 1,
  quote: 'x',
  context: new Map(),
  negated: false,
  nearNegation: false,
  quoted: false,
  block: 'body',
  repeated: false,
});
const figure = (min: number, max = min, exactness = 'exact'): Claim => claim('number', { min, max, approximate: false, exactness });
const date = (earliest: string, latest = earliest): Claim =>
  claim('date', { edtf: '', earliest, latest, grain: 'day', basis: 'said', calendar: 'gregorian', said: {} });
const person = (name: string): Claim => claim('person-name-spelling', { name, key: name });
const rank = (value: number): Claim => claim('ordinal', { value });
const said = (words: string): Claim => claim('wording', { words });

const outcomeOf = (comparator: Comparator, a: Claim, b: Claim): string => compareBy(comparator, a, b).outcome;

describe('a comparator', () => {
  it.each<[string, Comparator, Claim, Claim, string]>([
    [
      'interval: two runs of days that meet',
      { by: 'interval' },
      date('2031-05-01', '2031-05-31'),
      date('2031-05-31', '2031-06-02'),
      'contained',
    ],
    ['interval: two that do not', { by: 'interval' }, date('2031-05-01', '2031-05-31'), date('2031-06-01'), 'disjoint'],
    ['interval: about 100 holds 104', { by: 'interval' }, figure(100, 100, 'about'), figure(104), 'contained'],
    ['interval: unless hedges are ignored', { by: 'interval', hedges: 'ignore' }, figure(100, 100, 'about'), figure(104), 'disjoint'],
    ['interval: at least 60 holds a thousand', { by: 'interval' }, figure(60, 60, 'at-least'), figure(1000), 'contained'],
    ['tolerance: by a share', { by: 'tolerance', relative: 0.05 }, figure(100), figure(104), 'contained'],
    ['tolerance: beyond it', { by: 'tolerance', relative: 0.05 }, figure(100), figure(106), 'disjoint'],
    ['tolerance: in days', { by: 'tolerance', absolute: 1 }, date('2031-05-31'), date('2031-06-01'), 'contained'],
    ['grain: one month', { by: 'grain', grain: 'month' }, date('2031-05-01'), date('2031-05-30'), 'equal'],
    ['grain: one year', { by: 'grain', grain: 'year' }, date('2031-12-31'), date('2032-01-01'), 'disjoint'],
    ['grain: by the thousand', { by: 'grain', step: 1000 }, figure(2987), figure(3004), 'equal'],
    ['set: one group', { by: 'set', groups: [['Kyiv', 'Kiev']] }, person('Kiev'), person('KYIV'), 'variant'],
    ['set: no group', { by: 'set', groups: [['Kyiv', 'Kiev']] }, person('Kiev'), person('Lviv'), 'disjoint'],
    ['name-distance: near', { by: 'name-distance', variant: 0.8 }, person('Nuria Salem'), person('Nuriya Salem'), 'variant'],
    ['name-distance: far', { by: 'name-distance', variant: 0.95 }, person('Nuria Salem'), person('Nuriya Salem'), 'disjoint'],
    ['name-distance: near enough to be one', { by: 'name-distance', equal: 0.9 }, person('Nuria Salem'), person('Nuriya Salem'), 'equal'],
    ['ordinal: the next', { by: 'ordinal', apart: 2 }, rank(2), rank(3), 'contained'],
    ['ordinal: the one after', { by: 'ordinal', apart: 2 }, rank(2), rank(4), 'disjoint'],
    ['polarity: one denied', { by: 'polarity' }, figure(3), { ...figure(3), negated: true }, 'disjoint'],
    ['polarity: neither', { by: 'polarity' }, figure(3), figure(4), 'equal'],
    ['modality: planned and done', { by: 'modality' }, { ...figure(3), modality: 'planned' }, figure(3), 'disjoint'],
    [
      'modality: of one group',
      { by: 'modality', groups: [['planned', 'expected']] },
      { ...figure(3), modality: 'planned' },
      { ...figure(3), modality: 'expected' },
      'variant',
    ],
    [
      'quotation: a word put for another',
      { by: 'quotation', words: 1 },
      said('we built every metre'),
      said('we built every mile'),
      'variant',
    ],
    ['quotation: two', { by: 'quotation', words: 1 }, said('we built every metre'), said('they built every mile'), 'disjoint'],
  ])('%s', (_what, comparator, a, b, expected) => {
    expect(outcomeOf(comparator, a, b)).toBe(expected);
    expect(outcomeOf(comparator, b, a)).toBe(expected);
  });

  it('leaves what it cannot read to the way its kind is compared', () => {
    expect(outcomeOf({ by: 'grain', grain: 'month' }, figure(3), figure(4))).toBe('disjoint');
    expect(outcomeOf({ by: 'tolerance', absolute: 5 }, person('Nuria Salem'), person('Nuria Salem'))).toBe('equal');
    const metres = claim('quantity', { min: 3, max: 3, approximate: false, exactness: 'exact', unit: 'm' });
    const feet = claim('quantity', { min: 3, max: 3, approximate: false, exactness: 'exact', unit: '[ft_i]' });
    expect(outcomeOf({ by: 'tolerance', absolute: 5 }, metres, feet)).toBe('disjoint');
    expect(outcomeOf({ by: 'ordinal', apart: 9 }, rank(-1), rank(3))).toBe('disjoint');
  });

  it('says of two figures the same in either order, and one figure is itself', () => {
    const comparators: Comparator[] = [
      { by: 'interval' },
      { by: 'tolerance', absolute: 2, relative: 0.1 },
      { by: 'grain', step: 10 },
      { by: 'ordinal', apart: 3 },
    ];
    fc.assert(
      fc.property(fc.constantFrom(...comparators), fc.integer(), fc.nat(1000), fc.integer(), fc.nat(1000), (by, x, wide, y, broad) => {
        const [a, b] = [figure(x, x + wide), figure(y, y + broad)];
        expect(outcomeOf(by, a, b)).toBe(outcomeOf(by, b, a));
        expect(outcomeOf(by, a, a)).toBe('equal');
        const { closeness } = compareBy(by, a, b);
        expect(closeness >= 0 && closeness <= 1).toBe(true);
      }),
    );
  });

  it('takes more for one the more it tolerates', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(100), fc.nat(100), (x, y, less, more) => {
        const small = outcomeOf({ by: 'tolerance', absolute: less }, figure(x), figure(y));
        const large = outcomeOf({ by: 'tolerance', absolute: less + more }, figure(x), figure(y));
        expect(small === 'disjoint' || large !== 'disjoint').toBe(true);
      }),
    );
  });
});
