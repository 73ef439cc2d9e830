import type { BidiOption } from '../text/display.js';
import type { WriterOptions } from '../report/writer.js';

interface Wishes {
  readonly color?: boolean | undefined;
  readonly bidi?: BidiOption | undefined;
}

/** How the text report looks on standard output. A file or a pipe gets no colour and text in the order it is read. */
export async function terminalOptions({ color = true, bidi = 'auto' }: Wishes): Promise<WriterOptions> {
  const { stdout, env } = process;
  const { resolveBidi } = await import('../text/display.js');
  return {
    colour: color && wantsColour(env, stdout.isTTY),
    bidi: bidi === 'auto' && !stdout.isTTY ? 'terminal' : resolveBidi(bidi, env),
    ...(stdout.isTTY && stdout.columns > 0 ? { width: stdout.columns } : {}),
  };
}

/** NO_COLOR and FORCE_COLOR as their conventions have it: any value but the empty one counts. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** Lines that replace one another on standard error while work goes on; silent where that is no terminal. */
export class Progress {
  readonly #shown: boolean;

  constructor(quiet: boolean) {
    this.#shown = !quiet && process.stderr.isTTY && !process.env['CI'];
  }

  say(text: string): void {
    if (this.#shown) process.stderr.write(`\r\u001b[K${text}`);
  }

  done(): void {
    this.say('');
  }
}
