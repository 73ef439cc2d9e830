import { describe, expect, it } from 'vitest';
import { arabic } from '../../src/languages/ar/index.js';
import { CITIES as ARABIC_CITIES } from '../../src/languages/ar/cities.js';
import { COUNTRIES as ARABIC_COUNTRIES, DEMONYMS as ARABIC_DEMONYMS, REGIONS as ARABIC_REGIONS } from '../../src/languages/ar/countries.js';
import { CITIES as ENGLISH_CITIES } from '../../src/languages/en/cities.js';
import {
  COUNTRIES as ENGLISH_COUNTRIES,
  DEMONYMS as ENGLISH_DEMONYMS,
  REGIONS as ENGLISH_REGIONS,
} from '../../src/languages/en/countries.js';
import { english } from '../../src/languages/en/index.js';
import { GIVEN_NAMES as ARABIC_NAMES } from '../../src/languages/ar/given-names.js';
import { GIVEN_NAMES as ENGLISH_NAMES } from '../../src/languages/en/given-names.js';
import { ORGANISATIONS as ARABIC_BODIES } from '../../src/languages/ar/organisations.js';
import { ORGANISATIONS as ENGLISH_BODIES } from '../../src/languages/en/organisations.js';
import type { LexiconEntry } from '../../src/languages/lexicon.js';
import type { OrganisationWord } from '../../src/languages/tables/organisations.js';
import { tokenise } from '../../src/text/tokens.js';

function ids(entries: readonly LexiconEntry[]): Set<string> {
  return new Set(entries.map(({ value }) => (value as { id: string }).id));
}

function tagKinds(language: typeof arabic, text: string): string[] {
  return (language.lexicon.tag(tokenise(text), text)[0] ?? []).map(({ kind }) => kind);
}

describe('the tables of both languages', () => {
  it('hold the same cities', () => {
    expect([...ids(ARABIC_CITIES)].sort()).toEqual([...ids(ENGLISH_CITIES)].sort());
    expect(ids(ARABIC_CITIES).size).toBeGreaterThan(400);
  });

  it('hold the same regions', () => {
    expect([...ids(ARABIC_REGIONS)].sort()).toEqual([...ids(ENGLISH_REGIONS)].sort());
  });

  it('name every country in English that they name in Arabic', () => {
    const named = ids(ENGLISH_COUNTRIES);
    expect([...ids(ARABIC_COUNTRIES)].filter((id) => !named.has(id))).toEqual([]);
    expect(ids(ARABIC_COUNTRIES).size).toBeGreaterThan(180);
  });

  it('give a nationality only to a country that is named', () => {
    for (const [demonyms, countries] of [
      [ARABIC_DEMONYMS, ARABIC_COUNTRIES],
      [ENGLISH_DEMONYMS, ENGLISH_COUNTRIES],
    ] as const) {
      const named = ids(countries).add('OM').add('BJ');
      expect([...ids(demonyms)].filter((id) => !named.has(id))).toEqual([]);
    }
  });

  it('share most keys of given names and of bodies', () => {
    const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((key) => b.has(key)).length / a.size;
    const names = (entries: readonly LexiconEntry[]): Set<string> => new Set(entries.map(({ value }) => (value as { key: string }).key));
    expect(share(names(ARABIC_NAMES), names(ENGLISH_NAMES))).toBeGreaterThan(0.85);
    const bodies = (entries: readonly LexiconEntry[]): Set<string> =>
      new Set(entries.filter(({ kind }) => kind === 'organisation').map(({ value }) => (value as OrganisationWord).key));
    expect(share(bodies(ENGLISH_BODIES), bodies(ARABIC_BODIES))).toBeGreaterThan(0.8);
  });
});

describe('nationalities', () => {
  it.each(['مصري', 'مصرية', 'المصريون', 'المصريين', 'مصريات', 'والأميركية', 'الأمريكية', 'بالإسرائيليين', 'المغاربة', 'للأتراك'])(
    '%s is one',
    (word) => {
      expect(tagKinds(arabic, word)).toContain('demonym');
    },
  );

  it.each(['Egyptian', 'Egyptians', 'Dutch', 'Iraqis', 'Filipino'])('%s is one', (word) => {
    expect(tagKinds(english, word)).toContain('demonym');
  });
});
