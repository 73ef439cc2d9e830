import { describe, expect, it } from 'vitest';
import type { RuleOverride } from '../../src/check/overrides.js';
import { adjusted, unknownKeys, type RuleSettings } from '../../src/check/settings.js';
import { checkArticles, shippedRules } from '../../src/index.js';

const ARTICLES = [
  {
    path: 'wire/a.md',
    source: 'Agency',
    language: 'en',
    published: '2031-05-02',
    text: 'The bridge at Lethport opened on 28 April 2031. It cost 48 million euros.',
  },
  {
    path: 'blog/b.txt',
    source: 'Valley Blog',
    language: 'en',
    published: '2031-05-02',
    text: 'The bridge at Lethport opened on 28 May 2031. It cost 84 million euros.',
  },
];

/** The rules that are on, and what they tell. */
const ALL = { amount: 'error', 'event-date': 'error' };

/** What each finding is told as, by rule. */
async function told(settings: readonly RuleSettings[], overrides: readonly RuleOverride[] = []): Promise<Record<string, string>> {
  const rules = (await shippedRules()).filter(({ id }) => id in ALL);
  const { discrepancies } = await checkArticles(ARTICLES, { rules, settings, overrides });
  return Object.fromEntries(discrepancies.map(({ rule, severity }) => [rule, severity]));
}

describe('a rule is set', () => {
  it.each<[string, readonly RuleSettings[], Record<string, string>]>([
    ['as it ships', [], ALL],
    ['off', [{ amount: 'off' }], { 'event-date': 'error' }],
    ['to another severity', [{ amount: 'info' }], { ...ALL, amount: 'info' }],
    ['to another severity for one severity', [{ '*': { severity: { error: 'warning' } } }], { amount: 'warning', 'event-date': 'warning' }],
    ['to another floor', [{ amount: { confidenceFloor: 1.1 } }], { 'event-date': 'error' }],
    ['to tolerate more', [{ amount: { options: { by: 'tolerance', relative: 0.5 } } }], { 'event-date': 'error' }],
    ['by tag', [{ 'tag:dates': 'off' }], { amount: 'error' }],
    ['on where all are off', [{ '*': 'off', amount: 'on' }], { amount: 'error' }],
    ['by the particular over the general, in whatever order', [{ amount: 'on', '*': 'off' }], { amount: 'error' }],
    ['by the later over the earlier', [{ amount: 'off' }, { '*': 'on' }], ALL],
    ['back to what its file says', [{ amount: 'info' }, { amount: 'on' }], ALL],
  ])('%s', async (_how, settings, expected) => {
    expect(await told(settings)).toEqual(expected);
  });

  it.each<[string, Omit<RuleOverride, 'settings'>, boolean]>([
    ['of a path', { paths: ['blog/**'] }, true],
    ['of a file anywhere', { paths: ['b.txt'] }, true],
    ['of a path but for one', { paths: ['blog/*', '!blog/b.txt'] }, false],
    ['of another path', { paths: ['books/**'] }, false],
    ['of a source', { sources: ['Agency'] }, true],
    ['of sources by their first letters', { sources: ['Valley*'] }, true],
    ['of another source', { sources: ['Agenc'] }, false],
  ])('otherwise for articles %s', async (_which, where, concerned) => {
    const settings: RuleSettings = { amount: 'info' };
    expect(await told([], [{ ...where, settings }])).toEqual(concerned ? { ...ALL, amount: 'info' } : ALL);
  });

  it('by the later of two overrides, and on where it is off elsewhere', async () => {
    const both: RuleOverride[] = [
      { sources: ['Agency'], settings: { amount: 'info' } },
      { paths: ['blog/'], settings: { amount: 'warning' } },
    ];
    expect(await told([{ '*': 'off' }], both)).toEqual({ amount: 'warning' });
  });

  it('and one that nothing is set for is the very rule', async () => {
    const rules = await shippedRules();
    const after = adjusted(rules, [{ count: 'info' }]);
    expect(after.filter((rule) => !rules.includes(rule)).map(({ id }) => id)).toEqual(['count']);
  });

  it('and a key that is no rule and no tag is known as such', async () => {
    expect(unknownKeys(await shippedRules(), { count: 'off', '*': 'on', 'tag:dates': 'on', cuont: 'off', 'tag:x': 'on' })).toEqual([
      'cuont',
      'tag:x',
    ]);
  });
});
