import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DecisionLog } from '../../src/cli/decision-log.js';
import { KnownError } from '../../src/model/errors.js';
import { formatEntry, parseLog, type Entry } from '../../src/review/decisions/entry.js';
import { folder } from './run.js';

const newLog = () => join(folder({}), 'report.decisions.jsonl');

function entry(name: string, by = 'Rana'): Entry {
  const about = {
    rule: 'count',
    kind: 'number',
    subject: 'ضحايا الفيضان',
    positions: [{ value: '37', key: 'k', sources: ['وكالة الساحل'] }],
  };
  return { entry: name, at: '2031-05-03T09:00:00.000Z', by, finding: 'f1', values: 'v1', change: { verdict: 'confirmed' }, about };
}

const names = (text: string) => parseLog(text).entries.map((one) => one.entry);

describe('the log of decisions', () => {
  it('holds what was appended, in order, and gives it back the next time', async () => {
    const path = newLog();
    const log = await DecisionLog.open(path);
    await Promise.all(['a-1', 'a-2', 'a-3'].map((name) => log.append(entry(name))));
    await log.close();
    const again = await DecisionLog.open(path);
    expect(again.initial.entries.map((one) => one.entry)).toEqual(['a-1', 'a-2', 'a-3']);
    expect(again.initial.damage).toEqual([]);
  });

  it('is not made before there is something to keep', async () => {
    const path = newLog();
    await DecisionLog.open(path);
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  it('tells of what others add, once, and not of its own', async () => {
    const path = newLog();
    const [mine, other] = [await DecisionLog.open(path), await DecisionLog.open(path)];
    await mine.append(entry('a-1'));
    await other.append(entry('b-1', 'Sami'));
    expect((await mine.news()).entries).toMatchObject([{ entry: 'b-1', by: 'Sami' }]);
    expect((await mine.news()).entries).toEqual([]);
    expect((await other.news()).entries).toMatchObject([{ entry: 'a-1' }]);
    await Promise.all([mine.close(), other.close()]);
  });

  it('waits for the end of a line that somebody is still writing', async () => {
    const path = newLog();
    const log = await DecisionLog.open(path);
    const line = formatEntry(entry('b-1', 'Sami'));
    appendFileSync(path, line.slice(0, 40));
    expect(await log.news()).toEqual({ entries: [], damage: [] });
    appendFileSync(path, line.slice(40));
    expect((await log.news()).entries).toMatchObject([{ entry: 'b-1' }]);
  });

  it('reports a line that was cut off, and starts a new one after it', async () => {
    const path = newLog();
    writeFileSync(path, formatEntry(entry('a-1')) + formatEntry(entry('a-2')).slice(0, 50));
    const log = await DecisionLog.open(path);
    expect(log.initial.damage).toEqual([{ line: 2, text: formatEntry(entry('a-2')).slice(0, 50) }]);
    await log.append(entry('a-3'));
    await log.close();
    expect(readFileSync(path, 'utf8').split('\n')).toHaveLength(4);
    expect(names(readFileSync(path, 'utf8'))).toEqual(['a-1', 'a-3']);
  });

  it('takes an entry that is there twice for one', async () => {
    const path = newLog();
    writeFileSync(path, formatEntry(entry('a-1')) + formatEntry(entry('a-1')));
    expect((await DecisionLog.open(path)).initial.entries).toHaveLength(1);
  });

  it('follows its name: a file put in its place gets the next entry', async () => {
    const path = newLog();
    const log = await DecisionLog.open(path);
    await log.append(entry('a-1'));
    renameSync(path, `${path}.old`);
    writeFileSync(path, formatEntry(entry('b-1')));
    await log.append(entry('a-2'));
    await log.close();
    expect(names(readFileSync(path, 'utf8'))).toEqual(['b-1', 'a-2']);
  });

  it('says so where it cannot be kept, before anything is decided', async () => {
    const missing = join(folder({}), 'nowhere', 'log.jsonl');
    const error: unknown = await DecisionLog.open(missing).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KnownError);
    expect((error as KnownError).message).toMatch(/no such file or folder; keep the decisions elsewhere with --decisions FILE$/u);
  });

  it('refuses what it could not write and loses nothing: the same entry can be appended again', async () => {
    const path = newLog();
    const log = await DecisionLog.open(path);
    mkdirSync(path);
    await expect(log.append(entry('a-1'))).rejects.toThrow(/is a folder/u);
    rmSync(path, { recursive: true });
    await log.append(entry('a-1'));
    await log.close();
    expect(names(readFileSync(path, 'utf8'))).toEqual(['a-1']);
  });
});

/** A process of its own that appends entries one after another and says which are kept. */
const WRITER = fileURLToPath(new URL('decision-log-writer.mjs', import.meta.url));

function writer(path: string, name: string, count: number) {
  const child = spawn(process.execPath, [WRITER, path, name, String(count)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: string[] = [];
  let seen: () => void = () => undefined;
  createInterface({ input: child.stdout }).on('line', (line) => {
    acknowledged.push(line);
    seen();
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  /** Kills the process as soon as it has said so many are kept. */
  const killAfter = (lines: number) =>
    new Promise<void>((resolve) => {
      seen = () => {
        if (acknowledged.length < lines) return;
        child.kill('SIGKILL');
        resolve();
      };
    });
  return { acknowledged, ended, killAfter };
}

describe('processes that write and die', () => {
  it.each([1, 7, 40, 120])('killed after %i of 200 entries, one has lost none that it said was kept', async (lines) => {
    const path = newLog();
    const one = writer(path, 'a', 200);
    await one.killAfter(lines);
    await one.ended;
    const log = await DecisionLog.open(path);
    const kept = new Set(log.initial.entries.map(({ entry: name }) => name));
    expect(one.acknowledged.length).toBeGreaterThanOrEqual(lines);
    expect(one.acknowledged.filter((name) => !kept.has(name))).toEqual([]);
    expect(log.initial.damage.length).toBeLessThanOrEqual(1);
    // The next reviewer goes on where the log ends.
    await log.append(entry('next'));
    await log.close();
    expect(names(readFileSync(path, 'utf8'))).toContain('next');
  });

  it('two at once: every entry of both is there, whole', async () => {
    const path = newLog();
    const both = [writer(path, 'a', 100), writer(path, 'b', 100)];
    await Promise.all(both.map(({ ended }) => ended));
    const { entries, damage } = parseLog(readFileSync(path, 'utf8'));
    expect(damage).toEqual([]);
    expect(entries.map((one) => one.entry).sort()).toEqual(both.flatMap(({ acknowledged }) => acknowledged).sort());
    expect(entries).toHaveLength(200);
  });

  it('one that is killed takes no entry of the other with it', async () => {
    const path = newLog();
    const [dying, living] = [writer(path, 'a', 200), writer(path, 'b', 150)];
    await dying.killAfter(20);
    await Promise.all([dying.ended, living.ended]);
    const kept = new Set(names(readFileSync(path, 'utf8')));
    expect(living.acknowledged).toHaveLength(150);
    expect([...dying.acknowledged, ...living.acknowledged].filter((name) => !kept.has(name))).toEqual([]);
  });
});
