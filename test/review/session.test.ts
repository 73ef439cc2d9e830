import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { KnownError } from '../../src/model/errors.js';
import type { Report } from '../../src/model/report.js';
import { startReview } from '../../src/review/index.js';
import type { ReviewOptions } from '../../src/review/options.js';
import { takeScreen } from '../../src/review/screen.js';
import { sessionBidi } from '../../src/review/session.js';
import { FakeDesk } from './press.js';
import { SAMPLE } from './reports.js';

/** As much of a terminal as the review uses. */
class Screen extends EventEmitter {
  isTTY = true;
  columns = 80;
  rows = 24;
  written = '';
  write(text: string, ...rest: unknown[]): boolean {
    this.written += text;
    const done = rest.at(-1);
    if (typeof done === 'function') (done as () => void)();
    this.emit('written');
    return true;
  }
}

class Keyboard extends Readable {
  isTTY = true;
  raw = false;
  override _read(): void {
    // Keys come when a test presses them.
  }
  setRawMode(raw: boolean): this {
    this.raw = raw;
    return this;
  }
  ref(): void {
    // Nothing to hold open.
  }
  unref(): void {
    // Nothing to let go.
  }
}

const ENTERED = '\u001b[?1049h';
const LEFT = '\u001b[?1049l\u001b[?25h';

function terminal(environment: Readonly<Record<string, string>> = {}, more: Partial<ReviewOptions> = {}) {
  const [stdin, stdout] = [new Keyboard(), new Screen()];
  const streams = { stdin: stdin as unknown as NodeJS.ReadStream, stdout: stdout as unknown as NodeJS.WriteStream };
  return { stdin, stdout, options: { ...streams, environment, desk: new FakeDesk(), ...more } };
}

/** Resolves when the screen was last written `text`. */
async function shows(stdout: Screen, text: string): Promise<void> {
  while (!stdout.written.includes(text)) await new Promise((resolve) => stdout.once('written', resolve));
}

const press = async (stdin: Keyboard, key: string) => {
  stdin.push(key);
  await new Promise((resolve) => setTimeout(resolve, 50));
};

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'exit', 'uncaughtExceptionMonitor'] as const;
const listeners = () => signals.map((signal) => process.listenerCount(signal));

beforeAll(async () => {
  // Ink looks once, when it is loaded, and draws nothing where this is set; the suite runs there as well.
  for (const name of ['CI', 'CONTINUOUS_INTEGRATION']) process.env[name] = 'false';
  await import('../../src/review/mount.js');
});

describe('a review session', () => {
  it('takes the screen, answers keys, and gives the screen back as it was', async () => {
    const { stdin, stdout, options } = terminal({ TERM: 'xterm-256color' });
    const review = startReview(SAMPLE, options);
    await shows(stdout, '4 findings');
    expect(stdout.written.startsWith(`${ENTERED}\u001b[?25l\u001b[8l`)).toBe(true);
    expect(stdin.raw).toBe(true);
    await shows(stdout, '\u001b[?2026h');
    await press(stdin, '\r');
    await shows(stdout, 'Position 1 of 2');
    await press(stdin, 'q');
    await review;
    expect(stdout.written.endsWith(`\u001b[8h${LEFT}`)).toBe(true);
    expect(stdin.raw).toBe(false);
  });

  it.each(['\u0003', 'jj\u0003'])('leaves on Ctrl-C: %j', async (keys) => {
    const { stdin, stdout, options } = terminal();
    const review = startReview(SAMPLE, options);
    await shows(stdout, '\u001b[?2026h');
    await press(stdin, keys);
    await review;
    expect(stdout.written.endsWith(LEFT)).toBe(true);
  });

  it('leaves when the terminal goes away', async () => {
    const { stdin, stdout, options } = terminal();
    const review = startReview(SAMPLE, options);
    await shows(stdout, '\u001b[?2026h');
    stdin.push(null);
    stdin.resume();
    await expect(review).resolves.toBeUndefined();
  });

  it('gives the screen back before it fails', async () => {
    const { stdin, stdout, options } = terminal();
    const broken = { ...SAMPLE, discrepancies: [{ ...SAMPLE.discrepancies[0], subject: null }] } as unknown as Report;
    await expect(startReview(broken, options)).rejects.toThrow(TypeError);
    expect(stdout.written.endsWith(LEFT)).toBe(true);
    expect(stdin.raw).toBe(false);
  });

  it('never clears what the user scrolled past, not even when the terminal shrinks', async () => {
    const { stdin, stdout, options } = terminal();
    const review = startReview(SAMPLE, options);
    await shows(stdout, '\u001b[?2026h');
    Object.assign(stdout, { columns: 50, rows: 10 });
    stdout.emit('resize');
    await press(stdin, 'j');
    await press(stdin, 'q');
    await review;
    expect(stdout.written).toContain('\u001b[2J\u001b[H');
    expect(stdout.written).not.toContain('\u001b[3J');
  });

  it('leaves the order of text to a terminal that cannot be told otherwise', async () => {
    const { stdin, stdout, options } = terminal({ KONSOLE_VERSION: '230800' });
    const review = startReview(SAMPLE, options);
    await shows(stdout, '\u001b[?2026h');
    await press(stdin, 'q');
    await review;
    expect(stdout.written).toContain('ضحايا فيضان وادي السرحة');
    expect(stdout.written).not.toContain('\u001b[8l');
  });

  it('draws no colour where none is wanted', async () => {
    const { stdin, stdout, options } = terminal({ NO_COLOR: '1' });
    const review = startReview(SAMPLE, options);
    await shows(stdout, '\u001b[?2026h');
    await press(stdin, 'q');
    await review;
    expect(stdout.written).not.toMatch(/\u001b\[3\dm/u);
  });
});

describe('where no review can start', () => {
  it.each([
    ['input', { stdin: false }, {}, 'standard input is not a terminal'],
    ['output', { stdout: false }, {}, 'standard output is not a terminal'],
    ['a dumb terminal', {}, { TERM: 'dumb' }, 'cannot move its cursor'],
    ['continuous integration', {}, { CI: 'true' }, 'CI is set'],
  ] as const)('one clear line: %s', async (_name, ttys: { readonly stdin?: boolean; readonly stdout?: boolean }, environment, message) => {
    const { stdin, stdout, options } = terminal(environment);
    stdin.isTTY = ttys.stdin ?? true;
    stdout.isTTY = ttys.stdout ?? true;
    const error: unknown = await startReview(SAMPLE, options).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(KnownError);
    expect((error as KnownError).message).toMatch(new RegExp(`^review cannot start: .*${message}[^\\n]*$`, 'u'));
    expect(stdout.written).toBe('');
  });
});

describe('who orders the text', () => {
  it.each([
    [{ VTE_VERSION: '7600' }, 'app'],
    [{ TERM_PROGRAM: 'mintty' }, 'app'],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, 'terminal'],
    [{ TERM: 'xterm-kitty' }, 'app'],
  ] as const)('%j: the %s', (environment, who) => expect(sessionBidi('auto', environment)).toBe(who));

  it('is the one the user names', () => {
    expect(sessionBidi('terminal', { VTE_VERSION: '7600' })).toBe('terminal');
    expect(sessionBidi('off', {})).toBe('off');
  });
});

describe('the screen', () => {
  let restore: (() => void) | undefined;
  afterEach(() => restore?.());

  it('is given back once, however often it is asked for', () => {
    const before = listeners();
    const { stdin, stdout } = terminal();
    restore = takeScreen(stdin, stdout, { explicit: false });
    expect(listeners()).toEqual(before.map((count) => count + 1));
    restore();
    restore();
    expect(listeners()).toEqual(before);
    expect(stdout.written.split(LEFT)).toHaveLength(2);
    expect(stdout.written).not.toContain('\u001b[8');
  });

  it('is given back before an error nobody caught is printed', () => {
    const { stdin, stdout } = terminal();
    restore = takeScreen(stdin, stdout, { explicit: true });
    process.listeners('uncaughtExceptionMonitor').at(-1)?.(new Error('anything'), 'uncaughtException');
    expect(stdout.written.endsWith(`\u001b[8h${LEFT}`)).toBe(true);
  });
});
