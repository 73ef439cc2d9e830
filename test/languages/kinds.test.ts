import { describe, expect, it } from 'vitest';
import { kindSet, meet, onlyKind, union, withClitic, withShape } from '../../src/languages/kinds.js';
import { languageFor } from '../../src/languages/packs.js';
import { tokenise } from '../../src/text/tokens.js';

const TEXTS = {
  ar: 'قال وزير الخارجية محمد العلي أمس إن 12 شخصا قتلوا، وسيعلن "البيان" في الساعة 10:30 من يوم الثلاثاء و ذلك نحو ثلاثة أيام.',
  en: 'Foreign Minister John Smith said on Tuesday that 12 people were killed; "a statement" will follow at 10:30 p.m., some 3,500 miles away.',
};

describe('sets of kinds', () => {
  it('meet where they share a kind', () => {
    const [dates, names] = [kindSet(['month', 'weekday']), kindSet(['given-name'])];
    expect(meet(dates, onlyKind('month'))).toBe(true);
    expect(meet(dates, names)).toBe(false);
    expect(meet(union(dates, names), onlyKind('given-name'))).toBe(true);
    expect(meet(withShape('figure'), onlyKind('number'))).toBe(false);
  });

  it.each(Object.entries(TEXTS))('of the tokens of a text say what its tags say: %s', (code, text) => {
    const { lexicon } = languageFor(code)!;
    const tokens = tokenise(text);
    const { tags, kinds, all } = lexicon.read(tokens, text);
    const every = [...new Set(tags.flatMap((own) => own?.map(({ kind }) => kind) ?? []))];
    expect(every.length).toBeGreaterThan(5);
    tokens.forEach((token, at) => {
      const own = new Set(tags[at]?.map(({ kind }) => kind) ?? []);
      for (const kind of every) expect(meet(kinds[at]!, onlyKind(kind)), `${kind} at ${token.key}`).toBe(own.has(kind));
      expect(meet(kinds[at]!, withShape('figure'))).toBe(token.kind === 'number');
      expect(meet(kinds[at]!, withShape('mark'))).toBe(token.kind === 'mark');
      expect(meet(kinds[at]!, withShape('letter'))).toBe(token.kind === 'word' && token.key.length === 1);
      expect(meet(kinds[at]!, withClitic('will'))).toBe(tags[at]?.some(({ clitics }) => clitics.includes('will')) ?? false);
    });
    for (const kind of every) expect(meet(all, onlyKind(kind))).toBe(true);
  });
});
