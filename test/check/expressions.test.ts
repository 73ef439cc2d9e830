import { describe, expect, it } from 'vitest';
import { problemWith } from '../../src/check/expressions/compiled.js';
import { checkArticles, shippedRules, type Report, type Rule } from '../../src/index.js';

const MESSAGE = { en: '{subject}: {a} in {sourceA}, {b} in {sourceB}', ar: '{subject}: {a} {b}' };

/** A rule with these parts, on numbers where they say nothing else, asked before all others. */
const rule = (parts: Partial<Rule>): Rule => ({
  id: 'desk',
  title: { en: 'x', ar: 'x' },
  help: 'A rule of a desk of its own, in a test.',
  priority: 1,
  select: { kinds: ['number'] },
  verdicts: [{ when: {}, relation: 'conflict', severity: 'error' }],
  confidenceFloor: 0,
  message: MESSAGE,
  fires: [],
  silent: [],
  ...parts,
});

const where = (expression: string): Rule => rule({ verdicts: [{ when: { where: expression }, relation: 'conflict', severity: 'error' }] });

const PAIR = [
  {
    id: 'a',
    source: 'Agency',
    language: 'en',
    published: '2031-05-01',
    text: 'The flood damaged about 380 houses in the town of Lethport.',
  },
  { id: 'b', source: 'Blog', language: 'en', published: '2031-05-02', text: 'The flood damaged 830 houses in the town of Lethport.' },
] as const;

const check = async (desk: Rule, articles: readonly object[] = PAIR): Promise<Report> =>
  checkArticles(articles as Parameters<typeof checkArticles>[0], { rules: [...(await shippedRules()), desk] });

const fires = async (desk: Rule, articles?: readonly object[]): Promise<boolean> =>
  (await check(desk, articles)).discrepancies.some((found) => found.rule === 'desk');

describe('an expression', () => {
  it.each([
    ['b.min > a.max * 2.0', true],
    ['a.min > b.max', false],
    ['a.counted == "house" && a.attribute == "count:damaged"', true],
    ['a.exactness == "about"', true],
    ['a.source == "Agency" && b.source == "Blog"', true],
    ['a.sentence.contains("Lethport") && b.quote.startsWith("830")', true],
    ['a.sentence.fits("(?i)FLOOD\\\\s+damaged")', true],
    ['a.sentence.fits("^damaged")', false],
    ['b.publishedDay - a.publishedDay == 1.0', true],
    ['outcome == "disjoint" && "rising" in facets && change == "rising" && scope == "cross-source"', true],
    ['score > 0.2 && score <= 1.0', true],
    ['a.min / 0.0 > 5.0', true],
    ['a.earliest == "" && a.name == ""', true],
    ['size(a.quote) > 100', false],
  ])('%s is %s of two articles', async (expression, expected) => {
    expect(await fires(where(expression))).toBe(expected);
  });

  it.each([
    ['a.min >', 'Unexpected token'],
    ['a.mim > 3', 'No such key: mim at character 3); expected one of quote, sentence'],
    ['a.min + 1 > b.min', 'no such overload: double + int at character 1: write 1.0 for 1'],
    ['a.min', 'gives double; expected an expression that is true or false'],
    ['a.quote.matches("(a+)+b")', 'calls matches, which a rule may not; write fits("…")'],
    ['a.quote.fits("(?=x)")', 'expected a pattern in RE2 syntax'],
    ['a.quote.fits(b.quote)', 'expected the pattern itself'],
    ['facets.all(x, facets.all(y, x == y))', 'calls all, which a rule may not'],
    ['dyn(a).constructor == "x"', 'calls dyn, which a rule may not'],
    ['a.constructor == "x"', 'No such key'],
    ['a.__proto__ == "x"', 'No such key'],
    ['process.exit()', 'process'],
    ['timestamp("2031-01-01T00:00:00Z").getFullYear() == 2031', 'calls getFullYear, which a rule may not'],
    [`${'!'.repeat(300)}a.negated`, 'expected a valid CEL expression'],
    [`${'('.repeat(5000)}a.negated${')'.repeat(5000)}`, 'characters stand here; expected at most 1000'],
    [`a.min in [${'1.0,'.repeat(60)}1.0]`, 'expected a valid CEL expression'],
  ])('%s is refused when it is loaded', (source, message) => {
    expect(problemWith({ is: 'expression', source, pointer: '' })).toContain(message);
  });

  it('that fails on the values does not hold', async () => {
    expect(await fires(where('facets[7] == "x"'))).toBe(false);
  });
});

describe('a pattern', () => {
  it.each([
    ['(', 'missing closing )'],
    ['(?<=a)b', 'RE2 syntax'],
    ['(a)\\1', 'RE2 syntax'],
    ['(a{20}){20}', 'expected at most 300: repeat less'],
    ['((a{100}){100}){100}', 'RE2 syntax'],
    ['x'.repeat(501), '501 characters stand here'],
  ])('%s is refused', (source, message) => {
    expect(problemWith({ is: 'pattern', source, pointer: '' })).toContain(message);
  });

  it('is found in the words of a value or in the sentence around it', async () => {
    const on = (side: object): Rule => rule({ verdicts: [{ when: { a: side }, relation: 'conflict', severity: 'error' }] });
    expect(await fires(on({ quote: 'houses' }))).toBe(false);
    expect(await fires(on({ quote: '^380$' }))).toBe(true);
    expect(await fires(on({ context: '\\p{Lu}ethport' }))).toBe(true);
  });

  it('that would run for ever on a backtracking engine is over at once on a long sentence', async () => {
    const sentence = `The flood damaged 380 houses ${'a'.repeat(20_000)}! in the town of Lethport.`;
    const desk = rule({ verdicts: [{ when: { a: { context: '(a+)+$' } }, relation: 'conflict', severity: 'error' }] });
    expect(
      await fires(desk, [
        { ...PAIR[0], text: sentence },
        { ...PAIR[1], text: sentence.replace('380', '830') },
      ]),
    ).toBe(false);
  });
});

describe('a rule', () => {
  it.each<[string, Partial<Rule>, boolean]>([
    ['of a source', { select: { kinds: ['number'], sides: { a: { source: 'Blog' } } } }, true],
    [
      'of sources by their first letters',
      { select: { kinds: ['number'], sides: { a: { source: 'Ag*' }, b: { source: ['Blog', 'Wire'] } } } },
      true,
    ],
    ['of another source', { select: { kinds: ['number'], sides: { a: { source: 'Wire' } } } }, false],
    ['of what is counted', { select: { kinds: ['number'], sides: { a: { counted: 'house' }, b: { counted: 'house' } } } }, true],
    ['of something else', { select: { kinds: ['number'], sides: { a: { counted: 'killed' } } } }, false],
    ['of hedged figures', { select: { kinds: ['number'], sides: { a: { exactness: 'about' }, b: { exactness: 'exact' } } } }, true],
    ['of a language', { select: { kinds: ['number'], sides: { a: { language: 'ar' } } } }, false],
    ['of what is denied', { select: { kinds: ['number'], sides: { a: { negated: true } } } }, false],
    [
      'of what nobody is named for',
      { select: { kinds: ['number'], sides: { a: { speaker: 'narrator', modality: 'none', quoted: false } } } },
      true,
    ],
    ['of drafts', { select: { kinds: ['number'], sides: { a: { role: 'draft' } } } }, false],
    ['of another kind', { select: { kinds: ['place'] } }, false],
    [
      'that tolerates the difference',
      {
        compare: { by: 'tolerance', relative: 0.6 },
        verdicts: [{ when: { outcome: 'disjoint' }, relation: 'conflict', severity: 'error' }],
      },
      false,
    ],
    ['with a guard', { unless: [{ where: 'b.min > 800.0' }] }, false],
  ])('%s', async (_what, parts, expected) => {
    expect(await fires(rule(parts))).toBe(expected);
  });

  it('says which side is which: a pair is turned until it fits', async () => {
    const [found] = (await check(rule({ select: { kinds: ['number'], sides: { a: { source: 'Blog' } } } }))).discrepancies;
    expect(found?.message).toContain('830 in Blog, 380 in Agency');
    expect(found?.explanation.map(({ text }) => text).at(-1)).toBe('Agency was published before Blog');
  });

  it('of a higher priority is asked before the others, and of a lower one after them', async () => {
    const rulesOf = async (priority: number): Promise<string[]> =>
      (await check(rule({ priority }))).discrepancies.map((found) => found.rule);
    expect(await rulesOf(1)).toEqual(['desk']);
    expect(await rulesOf(-1)).toEqual(['count']);
  });

  it('may tell of two sides that give one value, where it asks for more than the value', async () => {
    const [first, second] = PAIR;
    const same = [
      { ...first, text: 'Police said the flood damaged 380 houses in Lethport.' },
      { ...second, text: 'The flood damaged 380 houses in Lethport.' },
    ];
    const desk = rule({ select: { kinds: ['number'], sides: { a: { speaker: 'named' }, b: { speaker: 'narrator' } } } });
    const [found] = (await check(desk, same)).discrepancies;
    expect(found?.positions.map(({ evidence }) => evidence.map(({ document }) => document))).toEqual([['a'], ['b']]);
  });
});
