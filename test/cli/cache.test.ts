import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRIDGE, folder, tabayun } from './run.js';

const check = ['check', '.', '-f', 'json', '--fail-on', 'never'];

/** Every file below a folder, with its size and when it was written. */
function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => `${name} ${statSync(join(path, name)).mtimeMs}`)
    .sort();
}

describe('--cache', () => {
  it('changes nothing in what is reported: first, again, and with one article more', async () => {
    const cwd = folder(BRIDGE);
    const plain = await tabayun(check, { cwd });
    expect(await tabayun([...check, '--cache'], { cwd })).toEqual(plain);
    expect(await tabayun([...check, '--cache'], { cwd })).toEqual(plain);
    writeFileSync(join(cwd, 'c.txt'), BRIDGE['b.txt'].replace('84', '94'));
    const more = await tabayun(check, { cwd });
    expect(more.stdout).not.toBe(plain.stdout);
    expect(await tabayun([...check, '--cache'], { cwd })).toEqual(more);
  });

  it('writes nothing anew where nothing has changed, and into the folder it is told to', async () => {
    const cwd = folder(BRIDGE);
    await tabayun([...check, '--cache-location', 'kept'], { cwd });
    const before = filesIn(join(cwd, 'kept'));
    expect(before.length).toBe(3);
    await tabayun([...check, '--cache-location', 'kept'], { cwd });
    expect(filesIn(join(cwd, 'kept'))).toEqual(before);
    expect(existsSync(join(cwd, '.tabayun-cache'))).toBe(false);
    expect(readFileSync(join(cwd, 'kept', '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('other rules give another report of the same articles', async () => {
    const cwd = folder(BRIDGE);
    const first = await tabayun([...check, '--cache'], { cwd });
    const rule = JSON.parse(readFileSync(new URL('../../rules/event-date.json', import.meta.url), 'utf8')) as { confidenceFloor: number };
    const strict = folder({ 'event-date.json': JSON.stringify({ ...rule, confidenceFloor: 1 }) });
    const other = await tabayun([...check, '--cache', '--rules', strict], { cwd });
    expect(other).toEqual(await tabayun([...check, '--rules', strict], { cwd }));
    expect(other.code).toBe(first.code);
  });

  it('a broken file in it is as good as none', async () => {
    const cwd = folder(BRIDGE);
    const first = await tabayun([...check, '--cache'], { cwd });
    const root = join(cwd, '.tabayun-cache');
    for (const name of readdirSync(root, { recursive: true }).map(String))
      if (name.endsWith('.bin')) writeFileSync(join(root, name), 'broken');
    expect(await tabayun([...check, '--cache'], { cwd })).toEqual(first);
  });

  it('a place where no folder can be is one clear line', async () => {
    const { code, stderr } = await tabayun([...check, '--cache-location', 'a.md'], { cwd: folder(BRIDGE) });
    expect(stderr).toBe('tabayun: a.md: a part of the path is no folder\n');
    expect(code).toBe(2);
  });
});

describe('--concurrency', () => {
  it('changes nothing in what is reported', async () => {
    const cwd = folder(BRIDGE);
    expect(await tabayun([...check, '--concurrency', '2'], { cwd })).toEqual(await tabayun(check, { cwd }));
  });
});
