import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { THESAURUS } from '../../src/languages/en/thesaurus.js';

describe('the English thesaurus', () => {
  it.each([
    ['went', 'go'],
    ['children', 'child'],
    ['carried', 'carry'],
    ['stopped', 'stop'],
    ['voting', 'vote'],
    ['houses', 'house'],
  ])('knows %s for a form of %s', (form, base) => {
    expect(THESAURUS.lemma(form)).toBe(base);
  });

  it.each([
    ['author', 'writer', 'synonym'],
    ['vehicle', 'car', 'wider'],
    ['car', 'vehicle', 'narrower'],
    ['institution', 'school', 'wider'],
    ['rose', 'fell', 'opposite'],
    ['increased', 'declined', 'opposite'],
    ['known', 'unknown', 'opposite'],
  ] as const)('relates %s to %s as %s', (a, b, relation) => {
    expect(THESAURUS.relation(a, b)).toBe(relation);
  });

  it('reads a form of a verb as the verb', () => {
    expect(THESAURUS.partOfSpeech('facing')).toBe('verb');
    expect(THESAURUS.partOfSpeech('lighthouse')).toBe('noun');
    expect(THESAURUS.partOfSpeech('wooden')).toBe('adjective');
  });

  it('relates nothing to a word it does not know, and any two words alike both ways', () => {
    const mirrored = { synonym: 'synonym', opposite: 'opposite', sibling: 'sibling', wider: 'narrower', narrower: 'wider' } as const;
    const words = ['big', 'small', 'car', 'vehicle', 'kill', 'save', 'north', 'town', 'city', 'quick', 'author', 'book', 'zzyx', ''];
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.constantFrom(...words), (a, b) => {
        const relation = THESAURUS.relation(a, b);
        const back = THESAURUS.relation(b, a);
        expect(back).toBe(relation === undefined ? undefined : mirrored[relation]);
        if (a === '' || a === 'zzyx') expect(relation).toBeUndefined();
      }),
    );
  });
});
