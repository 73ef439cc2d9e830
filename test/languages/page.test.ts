import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/languages/packs.js';
import { foldKey } from '../../src/text/fold.js';

describe.each(LANGUAGES.map(({ code, page }) => [code, page] as const))('page words of %s', (_, page) => {
  const forms = Object.values<readonly string[]>({ ...page }).flat();

  it('stand in one list each, once', () => {
    const keys = forms.map(foldKey);
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('are words', () => {
    expect(forms.filter((form) => !/\p{L}/u.test(form))).toEqual([]);
    expect(forms.length).toBeGreaterThan(100);
  });
});
