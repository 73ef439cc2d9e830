import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { KnownError } from '../model/errors.js';

/** How editors are told where to open a file. All others are taken to know `+LINE`, as most that ever were do. */
const STYLES: readonly { readonly names: RegExp; readonly words: (file: string, line: number, column: number) => string[] }[] = [
  {
    names: /^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/u,
    words: (file, line, column) => ['--goto', `${file}:${line}:${column}`],
  },
  { names: /^(?:subl|sublime_text|hx|helix|zed|atom|micro)$/u, words: (file, line, column) => [`${file}:${line}:${column}`] },
  { names: /^(?:idea|pycharm|webstorm|phpstorm)$/u, words: (file, line) => ['--line', String(line), file] },
  { names: /^(?:kate|gedit|mate|notepad\+\+)$/u, words: (file, line) => ['--line', String(line), file] },
];

interface Variables {
  readonly VISUAL?: string | undefined;
  readonly EDITOR?: string | undefined;
}

/** The command that opens `file` at a line and column (both from 1) in the user's editor. The variable may hold options: `code --wait`. */
export function editorCommand({ VISUAL, EDITOR }: Variables, file: string, line: number, column: number): string[] {
  const [program = 'vi', ...options] = (VISUAL || EDITOR || 'vi').split(/\s+/u).filter(Boolean);
  const name = basename(program).replace(/\.(?:exe|cmd|bat)$/iu, '');
  const style = STYLES.find(({ names }) => names.test(name));
  return [program, ...options, ...(style ? style.words(file, line, column) : [`+${line}`, file])];
}

/** Runs an editor on this terminal until it is left. Throws a KnownError where it cannot be started. */
export function runEditor(command: readonly string[]): void {
  const [program = '', ...words] = command;
  const { error, signal } = spawnSync(program, words, { stdio: 'inherit' });
  if (error) throw new KnownError(`the editor "${program}" could not be started: set EDITOR`, { cause: error });
  if (signal) throw new KnownError(`the editor "${program}" was ended by ${signal}`);
}
