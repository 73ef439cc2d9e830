import { describe, expect, it } from 'vitest';
import { editorCommand, runEditor } from '../../src/cli/editor.js';
import { KnownError } from '../../src/model/errors.js';

describe('the command that opens a file in an editor', () => {
  it.each([
    [{}, ['vi', '+12', 'a b.md']],
    [{ EDITOR: 'nano' }, ['nano', '+12', 'a b.md']],
    [{ EDITOR: 'nano', VISUAL: '/usr/bin/nvim' }, ['/usr/bin/nvim', '+12', 'a b.md']],
    [{ EDITOR: 'code --wait' }, ['code', '--wait', '--goto', 'a b.md:12:5']],
    [{ EDITOR: 'code.cmd' }, ['code.cmd', '--goto', 'a b.md:12:5']],
    [{ EDITOR: 'hx' }, ['hx', 'a b.md:12:5']],
    [{ EDITOR: 'subl -n -w' }, ['subl', '-n', '-w', 'a b.md:12:5']],
    [{ EDITOR: 'emacs -nw' }, ['emacs', '-nw', '+12', 'a b.md']],
    [{ EDITOR: 'kate' }, ['kate', '--line', '12', 'a b.md']],
    [{ EDITOR: ' ', VISUAL: '' }, ['vi', '+12', 'a b.md']],
  ])('%j', (variables, command) => {
    expect(editorCommand(variables, 'a b.md', 12, 5)).toEqual(command);
  });

  it('says what to do where there is no such editor', () => {
    expect(() => runEditor(['/no/such/editor', 'x'])).toThrow(KnownError);
    expect(() => runEditor(['/no/such/editor', 'x'])).toThrow('set EDITOR');
  });
});
