import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { BRIDGE, folder, MAIN, tabayun } from './run.js';

const LISTS = { 'list.lst': 'a.md\nb.txt\n', 'nul.lst': 'a.md\0b.txt\0', 'second.lst': 'b.txt\n', 'empty.lst': '\n' };
const cwd = folder({ ...BRIDGE, ...LISTS });

/** Every command that reads articles, before its inputs. */
const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['check'],
  ['check', '--print-config'],
  ['check', '--draft', 'a.md'],
  ['extract'],
  ['why-not', '28 نيسان', '28 أيار'],
];

describe('--files-from', () => {
  it.each(COMMANDS)('%s %s %s: a list, one a line or parted by NUL, a file or piped in, is as good as its inputs', async (...command) => {
    const direct = await tabayun([...command, 'a.md', 'b.txt'], { cwd });
    expect(direct.stdout).toContain('b.txt');
    expect(await tabayun([...command, '--files-from', 'list.lst'], { cwd })).toEqual(direct);
    expect(await tabayun([...command, '--files-from', 'nul.lst'], { cwd })).toEqual(direct);
    expect(await tabayun([...command, 'a.md', '--files-from', 'second.lst'], { cwd })).toEqual(direct);
    expect(await tabayun([...command, 'a.md', '--files-from', '-'], { cwd, stdin: 'b.txt\r\n' })).toEqual(direct);
  });

  it('watch takes a list too', async () => {
    const args = ['watch', '--json', '--files-from', 'list.lst'];
    const child = spawn(process.execPath, [MAIN, ...args], { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    child.kill('SIGINT');
    expect(line).toContain('"documents":2');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it.each([
    ['a list that is not there', ['--files-from', 'gone.lst'], 'gone.lst: no such file or folder'],
    ['a list of nothing', ['--files-from', 'empty.lst'], 'empty.lst lists no inputs'],
    ['nothing piped in', ['--files-from', '-'], 'standard input lists no inputs'],
    ['standard input as both', ['-', '--files-from', '-'], 'standard input cannot be both the list of inputs and one of them'],
  ])('%s is refused in one line', async (_, args, message) => {
    for (const command of COMMANDS)
      expect(await tabayun([...command, ...args], { cwd })).toEqual({ code: 2, stdout: '', stderr: `tabayun: ${message}\n` });
  });

  it('a list of nothing is not the configuration’s inputs', async () => {
    const configured = folder({ ...BRIDGE, ...LISTS, 'tabayun.config.json': '{ "inputs": ["a.md", "b.txt"] }' });
    expect(await tabayun(['check', '--files-from', 'empty.lst'], { cwd: configured })).toMatchObject({ code: 2, stdout: '' });
    expect((await tabayun(['check'], { cwd: configured })).code).toBe(1);
  });

  it('what is given nothing at all says what to give', async () => {
    expect(await tabayun(['extract'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'tabayun: nothing to read: give files, folders or globs, or - for standard input\n',
    });
  });
});
