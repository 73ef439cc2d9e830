import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRIDGE, folder, tabayun } from './run.js';

const printed = async (args: readonly string[], cwd: string): Promise<Record<string, unknown>> => {
  const { code, stdout, stderr } = await tabayun(['check', '--print-config', ...args], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout) as Record<string, unknown>;
};

describe('the configuration', () => {
  it('is what is built in where there is no file', async () => {
    expect(await printed([], folder({}))).toEqual({
      inputs: [],
      output: [],
      failOn: 'error',
      rules: [],
      ruleSettings: [],
      overrides: [],
      lexicons: [],
      suppressions: 'tabayun-suppressions.json',
      quiet: false,
      uiLanguage: 'en',
      color: true,
      includeText: false,
      bidi: 'auto',
      rulesInForce: expect.objectContaining({ agreement: 'info', count: 'error/info', place: 'error' }) as object,
    });
  });

  it('is found upwards, and its paths are relative to it', async () => {
    const cwd = folder({
      'tabayun.config.json': '{"inputs": ["news/*.md"], "failOn": "warning", "output": ["json=out/r.json"], "rules": ["house"]}',
    });
    mkdirSync(join(cwd, 'a/b'), { recursive: true });
    mkdirSync(join(cwd, 'house'));
    expect(await printed([], join(cwd, 'a/b'))).toMatchObject({
      inputs: ['../../news/*.md'],
      failOn: 'warning',
      output: [{ format: 'json', file: '../../out/r.json' }],
      rules: ['../../house'],
    });
  });

  it('may be YAML, and gives way to flags', async () => {
    const cwd = folder({ 'tabayun.config.yaml': 'format: markdown\nasOf: "2031-05"\nconcurrency: 2\n' });
    expect(await printed(['--as-of', '2030', '-f', 'json', 'x.md'], cwd)).toMatchObject({
      format: 'json',
      asOf: '2030',
      concurrency: 2,
      inputs: ['x.md'],
    });
  });

  it('may be named', async () => {
    const cwd = folder({ 'other.json': '{"failOn": "never"}', 'tabayun.config.json': '{"failOn": "info"}' });
    expect(await printed(['-c', 'other.json'], cwd)).toMatchObject({ failOn: 'never' });
  });

  it('decides how a check goes', async () => {
    const cwd = folder({ ...BRIDGE, 'tabayun.config.yaml': 'inputs: [a.md, b.txt]\nfailOn: never\nformat: github\n' });
    const { code, stdout } = await tabayun(['check'], { cwd });
    expect(stdout).toMatch(/^::error file=a\.md/u);
    expect(code).toBe(0);
  });

  it.each([
    ['{"fail-on": "never"}', 'tabayun.config.json:1:2 /fail-on: unknown key "fail-on"; expected "failOn", or one of '],
    ['{"failOn": "fatal"}', ':1:12 /failOn: "fatal" stands here; expected one of error, warning, info, never [wrong-word]'],
    ['{"inputs": "a.md"}', '/inputs: "a.md" stands here; expected a list [wrong-type]'],
    ['{"asOf": "soon"}', 'tabayun.config.json: "asOf" is "soon"; expected a date such as 2031-05-02'],
    ['{"output": ["r.json"]}', 'output "r.json" is not FORMAT=FILE'],
    ['[]', ':1:1 an empty list stands here; expected an object [wrong-type]'],
    ['{"failOn": ', 'tabayun.config.json:1:'],
    ['{"ruleSettings": {"count": "of"}}', '/ruleSettings/count: "of" stands here; expected one of off, on, error, warning, info'],
    [
      '{"ruleSettings": {"count": {"severity": {"info": "loud"}}}}',
      '/ruleSettings/count/severity/info: "loud" stands here; expected one of error',
    ],
    ['{"ruleSettings": {"cuont": "off"}}', 'ruleSettings: no rule or tag "cuont"; is "count" meant?'],
    ['{"ruleSettings": {"count": {"options": {"by": "tolerance", "relative": 7}}}}', 'ruleSettings of count:'],
    ['{"overrides": [{"ruleSettings": {"count": "off"}}]}', '/overrides/0: the key "paths" is missing'],
    ['{"extends": "recommende"}', '"recommende" is neither a profile of ours nor installed here; known: dates-only, '],
    ['{"extends": "../up to no good"}', 'no such file or folder'],
    ['{"extends": "a/../../b"}', '"a/../../b" is no profile, no path (./…) and no name of a package'],
  ])('%s is refused in one line', async (content, message) => {
    const { code, stderr } = await tabayun(['check', 'a.md'], { cwd: folder({ ...BRIDGE, 'tabayun.config.json': content }) });
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^tabayun: [^\n]+\n$/u);
    expect(code).toBe(2);
  });

  it('can be started from a file of all defaults, never over one that is there', async () => {
    const cwd = folder({});
    expect(await tabayun(['check', '--init'], { cwd })).toMatchObject({ code: 0, stderr: 'wrote tabayun.config.json\n' });
    const written = readFileSync(join(cwd, 'tabayun.config.json'), 'utf8');
    expect(await printed([], cwd)).toMatchObject({ failOn: 'error', inputs: ['articles/'] });
    expect(await tabayun(['check', '--init'], { cwd })).toMatchObject({ code: 2 });
    expect(readFileSync(join(cwd, 'tabayun.config.json'), 'utf8')).toBe(written);
  });
});
