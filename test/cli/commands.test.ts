import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { writeJson } from '../../src/report/json.js';
import { report, SOURCES } from '../report/fixture.js';
import { BRIDGE, folder, ROOT, tabayun } from './run.js';

describe('tabayun extract', () => {
  it('prints one mention a line whose span is its quote', async () => {
    const cwd = folder(BRIDGE);
    const { code, stdout } = await tabayun(['extract', 'b.txt'], { cwd });
    const mentions = stdout
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { document: string; kind: string; start: number; end: number; quote: string; value: Record<string, unknown> },
      );
    for (const { start, end, quote } of mentions) expect(BRIDGE['b.txt'].slice(start, end)).toBe(quote);
    expect(mentions.find(({ kind }) => kind === 'date')).toMatchObject({ document: 'b.txt', value: { edtf: '2031-05-28', basis: 'said' } });
    expect(mentions.find(({ kind }) => kind === 'money')).toMatchObject({ value: { min: 84e6, max: 84e6, currency: 'USD' } });
    expect(code).toBe(0);
  });

  it('counts relative dates from the reference', async () => {
    const { stdout } = await tabayun(['extract', '-', '--language', 'en', '--reference', '2031-05-02T08:00:00'], {
      stdin: 'The minister resigned yesterday.',
    });
    expect(stdout).toContain('"edtf":"2031-05-01"');
  });

  it('says what it could not read, prints the rest and exits with 2', async () => {
    const { code, stdout, stderr } = await tabayun(['extract', 'b.txt', 'gone.txt'], { cwd: folder(BRIDGE) });
    expect(stdout).toContain('"kind":"date"');
    expect(stderr).toMatch(/^tabayun: gone\.txt: [^\n]+\n$/u);
    expect(code).toBe(2);
  });
});

describe('tabayun explain', () => {
  const cwd = folder({ 'report.json': writeJson(report(), SOURCES) });

  it('prints one finding, found by the start of its id', async () => {
    const { code, stdout } = await tabayun(['explain', 'report.json', 'a1'], { cwd });
    expect(stdout).toContain('a1b2c3d4');
    expect(stdout).toContain('2. [2031-04] and [2031-05] are disjoint');
    expect(stdout).not.toContain('b2c3d4e5');
    expect(code).toBe(0);
  });

  it('explains what is agreed on as well', async () => {
    expect((await tabayun(['explain', 'report.json', 'd4e5f607'], { cwd })).stdout).toContain('Kamal Rasi');
  });

  it('refuses an id that is not there, and a report that is none', async () => {
    expect(await tabayun(['explain', 'report.json', 'zz'], { cwd })).toMatchObject({
      code: 2,
      stderr: 'tabayun: report.json: holds no finding "zz"\n',
    });
    const changed = { ...report(), discrepancies: [{ id: 'a' }] } as unknown as Report;
    writeFileSync(join(cwd, 'changed.json'), JSON.stringify(changed));
    expect(await tabayun(['explain', 'changed.json', 'a'], { cwd })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no valid report: /discrepancies/0'),
    });
  });
});

describe('tabayun rules', () => {
  it('list has a line a rule', async () => {
    const { stdout, code } = await tabayun(['rules', 'list']);
    expect(stdout).toMatch(/^event-date {2,}date {2,}\S+ {2,}\S/mu);
    expect(code).toBe(0);
  });

  it('show prints a rule in full', async () => {
    const { stdout } = await tabayun(['rules', 'show', 'event-date', '--json']);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync(join(ROOT, 'rules/event-date.json'), 'utf8')));
  });

  it('validate names file, line and what was expected, and exits with 2', async () => {
    const house = folder({ 'house.json': '{\n  "id": "house",\n  "severity": "fatal"\n}\n' });
    const { code, stderr, stdout } = await tabayun(['rules', 'validate', house]);
    expect(stderr).toMatch(/house\.json:\d+:\d+ /u);
    expect(stdout).toMatch(/^0 valid rules, [1-9]\d* errors?\n$/u);
    expect(code).toBe(2);
  });

  it('validate takes ours', async () => {
    expect(await tabayun(['rules', 'validate'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('test exits with 1 where an example does not do what its rule says', async () => {
    const ours = JSON.parse(readFileSync(join(ROOT, 'rules/event-date.json'), 'utf8')) as { silent: unknown[]; fires: unknown[] };
    const same = { language: 'en', a: 'The bridge opened on 28 April 2031.', b: 'The bridge opened on 28 April 2031.' };
    const house = folder({ 'event-date.json': JSON.stringify({ ...ours, fires: [same] }) });
    const { code, stdout } = await tabayun(['rules', 'test', 'event-date', '--rules', house]);
    expect(stdout).toContain('event-date fires[0]: expected');
    expect(stdout).toMatch(/1 rule, \d+ examples?, 1 failed\n$/u);
    expect(code).toBe(1);
  });
});

describe('tabayun doctor', () => {
  it('says versions, rules, configuration and terminal, and draws one line two ways', async () => {
    const { code, stdout } = await tabayun(['doctor'], { cwd: folder({ 'tabayun.config.json': '{}' }) });
    for (const name of ['tabayun:', 'node:', 'languages:', 'rules:', 'configuration:', 'terminal:', 'bidi:'])
      expect(stdout).toContain(name);
    expect(stdout).toContain('tabayun.config.json');
    expect(stdout).toMatch(/\n {2}1 {2}خبر .*Reuters\n {2}2 {2}Reuters /u);
    expect(code).toBe(0);
  });

  it('exits with 2 where the configuration is broken, and says how', async () => {
    const { code, stdout } = await tabayun(['doctor'], { cwd: folder({ 'tabayun.config.json': '{"no": 1}' }) });
    expect(stdout).toContain('unknown key "no"');
    expect(code).toBe(2);
  });
});
