import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadRules, type RuleError } from '../../src/check/load.js';
import { LOAD_CODES, formatLoadError } from '../../src/check/located.js';
import { shippedRules } from '../../src/index.js';

const SCHEMA = 'rules/rule.schema.json';
const BROKEN = 'test/check/fixtures/broken-rules';

/** A folder of rules with these files in it. */
function rules(files: Readonly<Record<string, string>>): string {
  const directory = mkdtempSync(join(tmpdir(), 'tabayun-rules-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
  return directory;
}

const errorsIn = async (directory: string): Promise<readonly RuleError[]> => (await loadRules([directory], SCHEMA)).errors;

/** A rule of ours under another id, with parts of it changed. */
const good = (changes: object = {}): string =>
  JSON.stringify({ ...(JSON.parse(readFileSync('rules/count.json', 'utf8')) as object), id: 'my-rule', ...changes }, undefined, 2);

const errorOf = async (changes: object): Promise<string> => {
  const [error] = await errorsIn(rules({ 'my-rule.json': good(changes) }));
  return error === undefined ? '' : `${error.pointer} ${error.message} [${error.code}]`;
};

describe('a rule file', () => {
  it('that ships is valid', async () => {
    const { rules: loaded, errors } = await loadRules(['rules'], SCHEMA);
    expect(errors).toEqual([]);
    expect(loaded).toEqual(await shippedRules());
  });

  it('may be written in YAML, with comments', async () => {
    const directory = rules({ 'my-rule.yaml': `# our own\n${good()}` });
    expect((await loadRules([directory], SCHEMA)).rules.map(({ id }) => id)).toEqual(['my-rule']);
  });

  it('that is broken does not keep the others from loading', async () => {
    const loaded = await loadRules([rules({ 'broken.json': '{', 'my-rule.json': good() })], SCHEMA);
    expect(loaded.rules.map(({ id }) => id)).toEqual(['my-rule']);
    expect(loaded.errors).toHaveLength(1);
  });

  it('of a later folder replaces one of the same id', async () => {
    const directory = rules({ 'count.json': good({ id: 'count', confidenceFloor: 0.9 }) });
    const count = (await loadRules(['rules', directory], SCHEMA)).rules.filter(({ id }) => id === 'count');
    expect(count.map(({ confidenceFloor }) => confidenceFloor)).toEqual([0.9]);
  });
});

describe('what is wrong with a rule file is told with its place, what stands there and what was expected', () => {
  it.each([
    ['syntax', ':8:1 Flow sequence in block collection must be sufficiently indented and end with a ] [syntax]'],
    ['duplicate-key', ':14:1 Map keys must be unique [duplicate-key]'],
    ['unknown-key', ':10:7 /verdicts/0/when/outcomes: unknown key "outcomes"; expected "outcome", or one of outcome, facets, '],
    ['missing-key', ':9:5 /verdicts/0: the key "severity" is missing [missing-key]'],
    ['wrong-type', ':5:7 /help: 12 stands here; expected a text [wrong-type]'],
    ['wrong-word', ':7:21 /select/kinds/1: "hight" stands here; expected one of date, time, '],
    ['wrong-form', ':5:7 /help: "short" stands here; expected a sentence or two, of 20 characters or more [wrong-form]'],
    ['out-of-range', ':13:18 /confidenceFloor: 50 stands here; expected what must be <= 1 [out-of-range]'],
    ['too-few', ':7:3 /select/kinds: an empty list stands here; expected at least one entry [too-few]'],
    ['repeated', ':7:3 /select/kinds: items 0 and 1 are the same; expected each once [repeated]'],
    ['wrong-id', ':1:5 /id: "mountain" stands here; expected the file\'s name, "hill" [wrong-id]'],
    ['same-id', ':1:1 the rule "hill" stands here again; expected it once, and it is in hill.yaml [same-id]'],
    [
      'unknown-placeholder',
      ':15:7 /message/en: {first} stands here; expected one of {subject} {a} {b} {sourceA} {sourceB} {ours} [unknown-placeholder]',
    ],
    ['bad-pattern', ':10:14 /select/sides/a/quote: "metres(" stands here; expected a pattern in RE2 syntax (missing closing ): '],
    [
      'bad-expression',
      ':11:14 /verdicts/0/when/where: "a.min > b.maximum" stands here; expected a valid CEL expression (No such key: maximum at character 11); expected one of quote, ',
    ],
  ])('%s', async (code, line) => {
    const errors = await errorsIn(join(BROKEN, code));
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errors.map(formatLoadError).join('\n')).toContain(line);
  });

  it('of a folder that is not there, and of what is no file', async () => {
    expect(await errorsIn('no/such/place')).toMatchObject([{ path: 'no/such/place', code: 'unreadable' }]);
    const directory = rules({});
    mkdirSync(join(directory, 'folder.json'));
    expect(await errorsIn(directory)).toMatchObject([
      { code: 'unreadable', message: expect.stringContaining('something else than a file') as string },
    ]);
  });

  it('of a file that no rule fills', async () => {
    const directory = rules({ 'large.json': `{"id": "${'x'.repeat(4_000_001)}"}` });
    expect(await errorsIn(directory)).toMatchObject([{ code: 'too-large' }]);
  });

  it('for every code there is', () => {
    const made = ['unreadable', 'too-large'];
    expect([...readdirSync(BROKEN), ...made].sort()).toEqual([...LOAD_CODES].sort());
  });

  it('of several mistakes, each', async () => {
    const errors = await errorsIn(rules({ 'my-rule.json': good({ kind: 'numbr', colour: 'red', fires: [] }) }));
    expect(errors.map(({ pointer, code }) => `${code} ${pointer}`).sort()).toEqual([
      'too-few /fires',
      'unknown-key /colour',
      'wrong-word /kind',
    ]);
  });

  it.each([
    [{ compare: { by: 'tolerence' } }, '/compare/by "tolerence" stands here; expected one of interval, tolerance, grain'],
    [
      { compare: { by: 'tolerance', relativ: 1 } },
      '/compare/relativ unknown key "relativ"; expected "relative", or one of by, absolute, relative',
    ],
    [{ compare: { by: 'grain', step: 0 } }, '/compare/step 0 stands here; expected what must be > 0 [out-of-range]'],
    [
      { verdicts: [{ when: { facets: [] }, relation: 'conflict', severity: 'info' }] },
      '/verdicts/0/when/facets an empty list stands here; expected at least one entry [too-few]',
    ],
    [
      { verdicts: [{ when: { outcome: ['equal', 'same'] }, relation: 'conflict', severity: 'info' }] },
      '/verdicts/0/when/outcome/1 "same" stands',
    ],
    [{ select: { kinds: ['weekday'] } }, '/select/kinds/0 "weekday" stands here; expected one of date'],
  ])('of %j', async (changes, message) => {
    expect(await errorOf(changes)).toContain(message);
  });

  it('and aliases, which could unfold without end, are refused', async () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n';
    expect(await errorsIn(rules({ 'bomb.yaml': bomb }))).toMatchObject([{ code: 'syntax' }]);
  });

  it('and nesting without end is one error', async () => {
    expect(await errorsIn(rules({ 'deep.json': '['.repeat(100_000) }))).toMatchObject([{ code: 'syntax' }]);
  });
});
