import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Discrepancy, Report } from '../../src/model/report.js';
import { Ledger } from '../../src/cli/watch-ledger.js';
import { BRIDGE, folder, MAIN, tabayun } from './run.js';

const finding = (id: string): Discrepancy => ({ id }) as Discrepancy;
const report = (ids: readonly string[], errors: Report['errors'] = []): Report =>
  ({ discrepancies: ids.map(finding), errors }) as unknown as Report;

describe('the account that is kept of findings', () => {
  const ids = (found: readonly Discrepancy[]): string[] => found.map(({ id }) => id);

  it('tells new from resolved from reopened, round by round', () => {
    const ledger = new Ledger();
    const rounds = [['a', 'b'], ['b', 'c'], ['c'], ['a', 'c'], ['a', 'c']].map((found) => ledger.take(report(found)));
    expect(rounds.map(({ fresh, resolved, reopened, open }) => [ids(fresh), ids(resolved), ids(reopened), open])).toEqual([
      [['a', 'b'], [], [], 2],
      [['c'], ['a'], [], 2],
      [[], ['b'], [], 1],
      [[], [], ['a'], 2],
      [[], [], [], 2],
    ]);
  });

  it('tells of an input that cannot be read once, and again when it breaks again', () => {
    const ledger = new Ledger();
    const error = { path: 'a.txt', message: 'empty' };
    expect([[error], [error], [], [error]].map((errors) => ledger.take(report([], errors)).broken)).toEqual([[error], [], [], [error]]);
  });
});

interface Told {
  readonly changed: readonly string[];
  readonly fresh: readonly Discrepancy[];
  readonly resolved: readonly Discrepancy[];
  readonly reopened: readonly Discrepancy[];
  readonly open: number;
}

/** A watch over a folder, and the rounds it tells of. */
function watching(cwd: string, ...args: readonly string[]): { child: ChildProcess; next: () => Promise<string> } {
  const child = spawn(process.execPath, [MAIN, 'watch', ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error('the watch has ended');
    return value;
  };
  return { child, next };
}

describe('tabayun watch', () => {
  it('says what a change makes new, resolves and reopens; an interrupt ends it with 0', async () => {
    const cwd = folder(BRIDGE);
    const { child, next } = watching(cwd, '.', '--json');
    const round = async (): Promise<Told> => JSON.parse(await next()) as Told;
    const first = await round();
    expect(first.fresh.length).toBeGreaterThan(0);
    writeFileSync(join(cwd, 'b.txt'), BRIDGE['b.txt'].replace('أيار', 'نيسان').replace('84', '48'));
    const mended = await round();
    expect(mended).toMatchObject({ changed: ['b.txt'], fresh: [], open: 0 });
    expect(mended.resolved.map(({ id }) => id).sort()).toEqual(first.fresh.map(({ id }) => id).sort());
    writeFileSync(join(cwd, 'b.txt'), BRIDGE['b.txt']);
    const back = await round();
    expect(back.reopened.map(({ id }) => id).sort()).toEqual(first.fresh.map(({ id }) => id).sort());
    mkdirSync(join(cwd, 'more'));
    writeFileSync(join(cwd, 'more', 'c.txt'), BRIDGE['b.txt'].replace('84', '94'));
    const added = await round();
    expect(added.changed).toContain('more/c.txt');
    expect(added.fresh.length).toBeGreaterThan(0);
    rmSync(join(cwd, 'more', 'c.txt'));
    expect((await round()).open).toBe(first.open);
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number | null];
    expect(code).toBe(0);
  }, 60_000);

  it('speaks in lines to people', async () => {
    const cwd = folder(BRIDGE);
    const { next } = watching(cwd, '.', '--no-color');
    let line = await next();
    const said = [line];
    while (!/open in/u.test(line)) said.push((line = await next()));
    expect(said[0]).toMatch(/^new {5} error [a-z-]+ [\da-f]{8} .+ \(a\.md, b\.txt\)$/u);
    expect(said.at(-1)).toMatch(/^\d+ new, 0 resolved, 0 reopened; \d+ open in 2 documents$/u);
  }, 60_000);

  it.each([
    [[], 'nothing to watch: give files, folders or globs'],
    [['-'], 'standard input cannot be watched; give files, folders or globs'],
  ])('%j is one clear line', async (args, message) => {
    expect(await tabayun(['watch', ...args], { cwd: folder({}) })).toEqual({ code: 2, stdout: '', stderr: `tabayun: ${message}\n` });
  });
});
