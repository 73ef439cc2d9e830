import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRIDGE, folder, tabayun } from './run.js';

/** What each finding of the bridge articles is told as, by rule, under a configuration. */
async function told(config: object, files: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
  const cwd = folder({ ...BRIDGE, ...files, 'tabayun.config.json': JSON.stringify(config) });
  const { stdout, stderr } = await tabayun(['check', 'a.md', 'b.txt', '-f', 'json'], { cwd });
  expect(stderr).toBe('');
  const { discrepancies } = JSON.parse(stdout) as { discrepancies: { rule: string; severity: string }[] };
  return Object.fromEntries(discrepancies.map(({ rule, severity }) => [rule, severity]));
}

async function inForce(config: object, files: Readonly<Record<string, string>> = {}): Promise<Record<string, string>> {
  const cwd = folder({ ...files, 'tabayun.config.json': JSON.stringify(config) });
  const { stdout } = await tabayun(['check', '--print-config'], { cwd });
  return (JSON.parse(stdout) as { rulesInForce: Record<string, string> }).rulesInForce;
}

describe('a profile', () => {
  it('of ours can be read, and leaves something on', async () => {
    const known = Object.keys(await inForce({}));
    for (const name of readdirSync('profiles')) {
      const set = await inForce({ extends: name.replace('.json', '') });
      expect(Object.keys(set)).toEqual(known);
      expect(Object.values(set).some((setting) => setting !== 'off')).toBe(true);
    }
  });

  it('that is strict leaves no information as it was', async () => {
    const set = await inForce({ extends: 'strict' });
    expect(Object.values(set).filter((severities) => severities.includes('info'))).toEqual([]);
  });
});

describe('the configuration', () => {
  it('sets rules, over a profile, and otherwise for some articles', async () => {
    const overrides = [{ paths: ['*.txt'], ruleSettings: { 'event-date': 'info' } }];
    expect(await told({ extends: 'dates-only', ruleSettings: { amount: 'warning' }, overrides })).toEqual({
      amount: 'warning',
      'event-date': 'info',
    });
  });

  it('names paths from where it stands', async () => {
    const config = { overrides: [{ paths: ['wire/*.txt'], ruleSettings: { '*': 'off' } }] };
    const cwd = folder({
      'a.md': BRIDGE['a.md'],
      'wire/b.txt': BRIDGE['b.txt'],
      'tabayun.config.json': JSON.stringify(config),
      'sub/x': '',
    });
    const of = async (path: string): Promise<string> =>
      (await tabayun(['check', `${path}/a.md`, `${path}/wire/b.txt`], { cwd: join(cwd, 'sub') })).stdout;
    expect(await of('..')).toContain('0 errors, 0 warnings');
    expect(await of(cwd)).toContain('0 errors, 0 warnings');
  });
});

describe('settings are shared', () => {
  const rule = JSON.stringify({
    id: 'bridge-cost',
    title: { en: 'x', ar: 'x' },
    help: 'Sums of a bridge are always told.',
    priority: 5,
    select: { kinds: ['money'] },
    verdicts: [{ when: { outcome: 'disjoint' }, relation: 'conflict', severity: 'warning' }],
    confidenceFloor: 0,
    message: { en: '{a} {b}', ar: '{a} {b}' },
    fires: [{ language: 'en', a: 'x', b: 'y' }],
    silent: [{ language: 'en', a: 'x', b: 'y' }],
  });
  const packageOf = (manifest: object): Record<string, string> => ({
    'node_modules/@desk/rules/package.json': JSON.stringify({ name: '@desk/rules', version: '1.0.0', ...manifest }),
    'node_modules/@desk/rules/settings.yaml': 'extends: dates-only\nrules: [own]\nruleSettings: {bridge-cost: "on"}\nfailOn: never\n',
    'node_modules/@desk/rules/own/bridge-cost.json': rule,
  });

  it('by a file', async () => {
    expect(await told({ extends: './desk/base.json' }, { 'desk/base.json': '{"extends": "dates-only"}' })).toEqual({
      'event-date': 'error',
    });
  });

  it('by a package, with rules of its own, and nothing of it is run', async () => {
    const files = packageOf({ tabayun: 'settings.yaml', main: 'index.js' });
    const trap = { 'node_modules/@desk/rules/index.js': 'process.exit(7)' };
    expect(await told({ extends: ['@desk/rules'] }, { ...files, ...trap })).toEqual({ 'bridge-cost': 'warning', 'event-date': 'error' });
  });

  it.each([
    ['that is not there', { extends: '@desk/none' }, {}, '"@desk/none" is neither a profile of ours nor installed here'],
    ['that offers nothing', { extends: '@desk/rules' }, packageOf({}), 'the package "@desk/rules" offers no configuration'],
    [
      'that points outside itself',
      { extends: '@desk/rules' },
      packageOf({ tabayun: '../../../tabayun.config.json' }),
      'offers no configuration',
    ],
    [
      'that extends itself',
      { extends: './a.json' },
      { 'a.json': '{"extends": "./b.json"}', 'b.json': '{"extends": "./a.json"}' },
      'extends itself: ',
    ],
    ['with a key that is not shared', { extends: './a.json' }, { 'a.json': '{"inputs": []}' }, 'a.json:1:2 /inputs: unknown key "inputs"'],
  ])('but not by one %s', async (_what, config, files, message) => {
    const cwd = folder({ ...BRIDGE, ...files, 'tabayun.config.json': JSON.stringify(config) });
    const { code, stderr } = await tabayun(['check', '.'], { cwd });
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});

describe('lexicons of the configuration', () => {
  const articles = {
    'a.txt': 'The delegation arrived in Kyiv on Monday and met the mayor.\n',
    'b.txt': 'The delegation arrived in Kiev on Monday and met the mayor.\n',
  };
  const config = '{"lexicons": ["desk/names.yaml"], "language": "en"}';

  it('are read, from where the configuration stands', async () => {
    const cwd = folder({
      ...articles,
      'tabayun.config.json': config,
      'desk/names.yaml': 'places: [{names: {en: {ours: Kyiv, avoid: [Kiev]}}}]',
    });
    expect((await tabayun(['check', '.'], { cwd })).stdout).toContain('house style is Kyiv');
  });

  it('are refused with the place of a mistake', async () => {
    const cwd = folder({ ...articles, 'tabayun.config.json': config, 'desk/names.yaml': 'places:\n  - names: {en: {our: Kyiv}}\n' });
    const { code, stderr } = await tabayun(['check', '.'], { cwd });
    expect(stderr).toContain(
      'desk/names.yaml:2:18 /places/0/names/en/our: unknown key "our"; expected "ours", or one of ours, accepted, avoid [unknown-key]',
    );
    expect(code).toBe(2);
  });
});
