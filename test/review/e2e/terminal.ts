import { stripVTControlCharacters } from 'node:util';
import { spawn, type IPty } from '@lydell/node-pty';
import { MAIN } from '../../cli/run.js';

/** A terminal that is silent for so long, in milliseconds, will not say it. */
const LONGEST_WAIT = 10_000;

/** The real program on a real terminal: what it writes, and keys to press. */
export class PseudoTerminal {
  written = '';
  readonly ended: Promise<{ readonly exitCode: number; readonly signal: number | undefined }>;
  readonly #pty: IPty;
  #waiting: (() => void)[] = [];

  constructor(args: readonly string[], cwd: string, environment: Readonly<Record<string, string>> = {}, size = { columns: 100, rows: 30 }) {
    const env = { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', HOME: cwd, LC_ALL: 'C.UTF-8', ...environment };
    this.#pty = spawn(process.execPath, [MAIN, ...args], { cols: size.columns, rows: size.rows, cwd, env, encoding: 'utf8' });
    this.#pty.onData((text) => {
      this.written += text;
      for (const wake of this.#waiting.splice(0)) wake();
    });
    this.ended = new Promise((resolve) => this.#pty.onExit(({ exitCode, signal }) => resolve({ exitCode, signal })));
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** Resolves when `text` has been written since the last key, as words or with its control sequences. */
  async shows(text: string): Promise<void> {
    while (!this.written.includes(text) && !stripVTControlCharacters(this.written).includes(text)) {
      await new Promise<void>((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`"${text}" was not shown; what was: ${this.written}`)), LONGEST_WAIT);
        this.#waiting.push(() => {
          clearTimeout(late);
          resolve();
        });
      });
    }
  }

  /** Presses keys; what was written before them is forgotten. */
  press(keys: string): void {
    this.written = '';
    this.#pty.write(keys);
  }

  resize(columns: number, rows: number): void {
    this.written = '';
    this.#pty.resize(columns, rows);
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }
}
