import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { KnownError } from '../model/errors.js';
import type { Discrepancy, Report } from '../model/report.js';
import { settingsFor, type Settings } from './config.js';
import type { CheckFlags } from './options.js';
import { runCheck } from './run-check.js';
import { terminalOptions } from './terminal.js';
import { Ledger, type Round } from './watch-ledger.js';
import { ShortMemory } from '../recheck/store.js';

export interface WatchFlags extends CheckFlags {
  readonly json?: boolean;
}

/** Milliseconds of rest after a change before all is checked again: editors write in several steps. */
const REST = 200;

/**
 * `tabayun watch`: checks, then checks again whatever changes, and says what is new, resolved or reopened, until it is interrupted. Articles that
 * have not changed are not read again. Its exit code is 0.
 */
export async function watch(inputs: readonly string[], flags: WatchFlags): Promise<number> {
  const settings = await settingsFor(inputs, flags);
  if (settings.inputs.length === 0) throw new KnownError('nothing to watch: give files, folders or globs');
  if (settings.inputs.includes('-')) throw new KnownError('standard input cannot be watched; give files, folders or globs');
  const { watch: observe } = await import('chokidar');
  const observer = observe(await Promise.all(settings.inputs.map(watchable)), {
    ignoreInitial: true,
    ignored: /(?:^|[/\\])(?:node_modules|\.[^./\\][^/\\]*)(?:[/\\]|$)/u,
  });
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  const changes = new Changes();
  observer.on('all', (_, path) => changes.note(path));
  try {
    // A change while the first check runs must not be missed.
    await once(observer, 'ready', { signal: stop.signal });
    await rounds(settings, flags, changes, stop.signal);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    await observer.close();
  }
  return 0;
}

async function rounds(settings: Settings, { json = false }: WatchFlags, changes: Changes, signal: AbortSignal): Promise<void> {
  const [ledger, store] = [new Ledger(), new ShortMemory()];
  const say = json ? sayJson : await sayText(settings);
  let changed: readonly string[] = [];
  while (!signal.aborted) {
    const report = await checked(settings, store);
    say(ledger.take(report), report, changed);
    changed = await changes.next(signal);
  }
}

/** Inputs may be missing for a while: an editor that saves by renaming takes a file away and puts it back. */
async function checked(settings: Settings, store: ShortMemory): Promise<Report> {
  return (await runCheck({ ...settings, quiet: true }, store)).report;
}

/** What is watched for an input: itself, or of a glob the folder it starts in. */
async function watchable(input: string): Promise<string> {
  if (await stat(input).catch(() => undefined)) return input;
  const fixed = /^[^*?[\]{}!()]*/u.exec(input)?.[0] ?? '';
  return fixed.endsWith('/') ? fixed : dirname(fixed);
}

/** Paths that have changed and are not told of yet. */
class Changes {
  readonly #paths = new Set<string>();
  #wake: (() => void) | undefined;

  note(path: string): void {
    this.#paths.add(path);
    this.#wake?.();
  }

  /** The paths that have changed, once nothing more does for a while. Throws an AbortError where it is interrupted. */
  async next(signal: AbortSignal): Promise<string[]> {
    if (this.#paths.size === 0) await this.#change(signal);
    for (let before = -1; before < this.#paths.size;) {
      before = this.#paths.size;
      await rest(signal);
    }
    const paths = [...this.#paths].sort();
    this.#paths.clear();
    return paths;
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = (): void => reject(new DOMException('interrupted', 'AbortError'));
      signal.addEventListener('abort', abort, { once: true });
      this.#wake = () => {
        signal.removeEventListener('abort', abort);
        this.#wake = undefined;
        resolve();
      };
    });
  }
}

async function rest(signal: AbortSignal): Promise<void> {
  const { setTimeout: sleep } = await import('node:timers/promises');
  await sleep(REST, undefined, { signal });
}

type Say = (round: Round, report: Report, changed: readonly string[]) => void;

function sayJson(round: Round, { summary }: Report, changed: readonly string[]): void {
  process.stdout.write(`${JSON.stringify({ changed, ...round, summary })}\n`);
}

async function sayText(settings: Settings): Promise<Say> {
  const [{ visual, sanitise }, options, { createColors }] = await Promise.all([
    import('../text/display.js'),
    terminalOptions(settings),
    import('picocolors').then((module) => module.default),
  ]);
  const colours = createColors(options.colour ?? false);
  const line = (text: string): string => visual(sanitise(text).text.replace(/\s+/gu, ' '), { bidi: options.bidi ?? 'terminal' });
  const write = (mark: string, text: string): boolean => process.stdout.write(`${mark} ${line(text)}\n`);
  return ({ fresh, resolved, reopened, broken, open }, report, changed) => {
    if (changed.length > 0) process.stdout.write(`\n${colours.dim(line(`changed: ${listed(changed)}`))}\n`);
    for (const found of fresh) write(colours.red('new     '), sentence(found));
    for (const found of reopened) write(colours.yellow('reopened'), sentence(found));
    for (const found of resolved) write(colours.green('resolved'), sentence(found));
    for (const { path, message } of broken) write(colours.red('unread  '), `${path}: ${message}`);
    const news = `${fresh.length} new, ${resolved.length} resolved, ${reopened.length} reopened`;
    process.stdout.write(`${news}; ${open} open in ${report.summary.documents} documents\n`);
  };
}

function sentence({ severity, rule, id, message, positions }: Discrepancy): string {
  const places = [...new Set(positions.flatMap(({ evidence }) => evidence.map(({ document }) => document)))];
  return `${severity} ${rule} ${id.slice(0, 8)} ${message} (${listed(places)})`;
}

const LISTED = 4;

function listed(names: readonly string[]): string {
  return names.length <= LISTED ? names.join(', ') : `${names.slice(0, LISTED).join(', ')} and ${names.length - LISTED} more`;
}
