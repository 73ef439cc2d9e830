import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { BRIDGE, folder, tabayun } from './run.js';

const FILE = 'tabayun-suppressions.json';
const WHY = ['--reason', 'the ministry gave both', '--by', 'night desk'];

/** The ids that a check tells, by rule, and what it says beside the report. */
async function check(cwd: string, ...flags: string[]): Promise<{ ids: Record<string, string>; code: number; stderr: string }> {
  const { stdout, stderr, code } = await tabayun(['check', 'a.md', 'b.txt', '-f', 'json', ...flags], { cwd });
  const { discrepancies } = stdout === '' ? { discrepancies: [] } : (JSON.parse(stdout) as Report);
  return { ids: Object.fromEntries(discrepancies.map(({ rule, id }) => [rule, id])), code, stderr };
}

/** A folder in which the sum is settled. */
async function settled(...flags: string[]): Promise<{ cwd: string; id: string }> {
  const cwd = folder(BRIDGE);
  const { ids } = await check(cwd);
  const id = ids['amount'] ?? '';
  await check(cwd, '--suppress', id, ...WHY, ...flags);
  return { cwd, id };
}

const change = (cwd: string, from: string, to: string): void =>
  writeFileSync(join(cwd, 'b.txt'), readFileSync(join(cwd, 'b.txt'), 'utf8').replace(from, to));

describe('a finding that is settled', () => {
  it('is told no more, and the entry says what was seen, who settled it and why', async () => {
    const { cwd, id } = await settled();
    const { ids, stderr } = await check(cwd);
    expect(Object.keys(ids)).toEqual(['event-date']);
    expect(stderr).toBe(`tabayun: 1 finding settled in ${FILE} and not told\n`);
    const { suppressions } = JSON.parse(readFileSync(join(cwd, FILE), 'utf8')) as { suppressions: object[] };
    expect(suppressions).toMatchObject([
      { fingerprint: id, rule: 'amount', status: 'accepted', reason: 'the ministry gave both', by: 'night desk', at: '2031-04-26' },
    ]);
  });

  it('stands in SARIF as suppressed where it is asked for, changes no exit code and no other report', async () => {
    const { cwd, id } = await settled();
    const { ids } = await check(cwd);
    const last = ids['event-date'] ?? '';
    await check(cwd, '--suppress', last, ...WHY);
    const sarif = async (...flags: string[]): Promise<{ code: number; told: unknown }> => {
      const { stdout, code } = await tabayun(['check', 'a.md', 'b.txt', '-f', 'sarif', ...flags], { cwd });
      interface Result {
        readonly partialFingerprints: Record<string, string>;
        readonly suppressions?: readonly { readonly justification: string }[];
      }
      const { runs } = JSON.parse(stdout) as { runs: readonly { results: readonly Result[] }[] };
      return {
        code,
        told: runs[0]?.results.map((one) => [Object.values(one.partialFingerprints)[0], one.suppressions?.[0]?.justification]),
      };
    };
    expect(await sarif()).toEqual({ code: 0, told: [] });
    const both = [id, last].map((one) => [one, 'the ministry gave both']);
    expect(await sarif('--include-suppressed')).toEqual({ code: 0, told: expect.arrayContaining(both) as unknown });
    expect(await check(cwd, '--include-suppressed')).toEqual(await check(cwd));
  });

  it('does not fail the check', async () => {
    const { cwd } = await settled();
    const { ids } = await check(cwd);
    const { code } = await check(cwd, '--suppress', (ids['event-date'] ?? '').slice(0, 6), ...WHY, '--status', 'false-positive');
    expect(code).toBe(0);
  });

  it('is told again when its value changes, and the stale entry is named', async () => {
    const { cwd, id } = await settled();
    change(cwd, '84', '86');
    const { ids, stderr, code } = await check(cwd);
    expect(Object.keys(ids).sort()).toEqual(['amount', 'event-date']);
    expect(stderr).toContain(`${FILE}: ${id} (amount) is stale, a value or a source has changed: ${ids['amount'] ?? ''} told again`);
    expect(code).toBe(1);
  });

  it('is told again after its last day', async () => {
    const { cwd } = await settled('--expires', '2031-04-25');
    const { ids, stderr } = await check(cwd);
    expect(ids).toHaveProperty('amount');
    expect(stderr).toContain('expired on 2031-04-25');
  });

  it('leaves an entry that is named as no longer used, and pruned', async () => {
    const { cwd } = await settled();
    change(cwd, '84', '48');
    expect((await check(cwd)).stderr).toContain('(amount) is not used any more: nothing of the kind is found');
    expect((await check(cwd, '--prune')).stderr).toContain(`${FILE}: 1 entry dropped`);
    expect(JSON.parse(readFileSync(join(cwd, FILE), 'utf8'))).toMatchObject({ suppressions: [] });
    expect((await check(cwd)).stderr).toBe('');
  });

  it('of articles that were not checked is kept when pruning', async () => {
    const { cwd } = await settled();
    const before = readFileSync(join(cwd, FILE), 'utf8');
    const { stderr } = await tabayun(['check', 'a.md', '--prune'], { cwd });
    expect(stderr).toContain('1 entry of articles that were not checked kept');
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe(before);
  });

  it('may stand in a file of another name, by flag or configuration', async () => {
    const { cwd } = await settled('--suppressions', 'settled.json');
    expect(existsSync(join(cwd, FILE))).toBe(false);
    expect(Object.keys((await check(cwd)).ids)).toHaveLength(2);
    writeFileSync(join(cwd, 'tabayun.config.json'), '{"suppressions": "settled.json"}');
    expect(Object.keys((await check(cwd)).ids)).toEqual(['event-date']);
  });
});

describe('settling', () => {
  it.each([
    [['--suppress', 'ffff'], '--suppress needs --reason "why this is settled"'],
    [['--suppress', 'zzzz', ...WHY], '--suppress zzzz: no finding of this check has that id'],
    [['--suppress', '', ...WHY], '--suppress : several findings begin so'],
    [['--suppress', 'ff', ...WHY, '--expires', 'soon'], 'give a day: 2031-05-02.'],
    [['--suppress', 'ff', ...WHY, '--status', 'fine'], 'Allowed choices are accepted, false-positive, superseded.'],
  ])('%j is refused, and nothing is written', async (flags, message) => {
    const cwd = folder(BRIDGE);
    const { code, stderr } = await check(cwd, ...flags);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });

  it('a broken file is named with its place and left alone', async () => {
    const cwd = folder({ ...BRIDGE, [FILE]: '{"suppressions": [{}]}' });
    const { code, stderr } = await check(cwd, '--prune');
    expect(stderr).toContain(`${FILE}:1:19 /suppressions/0: the key "fingerprint" is missing [missing-key]`);
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, FILE), 'utf8')).toBe('{"suppressions": [{}]}');
  });
});
