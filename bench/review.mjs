// How long the review takes to show its first frame and to answer a key, on a report of 10,000 findings and a terminal of 120 × 40 cells.
// Run after `npx tsc -p .`: node bench/review.mjs [findings]
import { EventEmitter } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import { largeReport } from './review-report.mjs';

const count = Number(process.argv[2] ?? 10_000);
delete process.env.CI;
// As the command line sets it: React's development build takes twice the time.
process.env.NODE_ENV ??= 'production';

class Terminal extends EventEmitter {
  isTTY = true;
  columns = 120;
  rows = 40;
  writable = true;
  written = '';
  write(text, ...rest) {
    this.written += text;
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    if (text.includes('\n')) this.emit('frame');
    return true;
  }
}

class Keyboard extends Readable {
  isTTY = true;
  _read() {}
  setRawMode() {
    return this;
  }
  ref() {}
  unref() {}
}

const report = largeReport(count);
/** A desk whose log is nowhere: what is measured is the drawing. `bench/review-kill.mjs` writes to the disk. */
let stamps = 0;
const desk = {
  reviewer: 'Rana',
  log: { entries: [], damage: [] },
  logPath: 'report.decisions.jsonl',
  stamp: () => ({ entry: `bench-${(stamps += 1)}`, at: '2031-05-03T09:00:00.000Z' }),
  record: () => Promise.resolve(),
  follow: () => () => undefined,
  loadText: () => Promise.resolve({ status: 'missing', reason: 'bench' }),
};

const stdout = new Terminal();
const stdin = new Keyboard();
const frame = () => new Promise((resolve) => stdout.once('frame', resolve));
const ms = (value) => `${value.toFixed(1).padStart(7)} ms`;
const print = (name, text) => process.stderr.write(`${name.padEnd(34)} ${text}\n`);

const { startReview } = await import('../dist/review/index.js');
/** Processor time so far: on a machine that others use as well, it says more than the clock. */
const busy = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const busyBefore = busy();
const start = performance.now();
const first = frame();
const left = startReview(report, { stdin, stdout, environment: {}, desk });
await first;
const shown = performance.now();
const busyFirst = busy() - busyBefore;
await frame();
const ready = performance.now();
print(`${count} findings, 120 × 40`, '');
print('start to first frame', `${ms(shown - start)}   (${busyFirst.toFixed(1)} ms of processor time)`);
print('start to keys being read', `${ms(ready - start)}   (Ink is loaded behind the first frame)`);
await new Promise((resolve) => setTimeout(resolve, 1000));

/** Presses a key and waits for the frame that answers it. */
async function press(key) {
  const answered = frame();
  const from = performance.now();
  stdin.push(key);
  await answered;
  const took = performance.now() - from;
  // Longer than a frame lasts, so that no key waits for the one before.
  await new Promise((resolve) => setTimeout(resolve, 25));
  return took;
}

async function measure(name, keys) {
  const times = [];
  const before = busy();
  for (const key of keys) times.push(await press(key));
  const each = (busy() - before) / keys.length;
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  print(name, `median ${ms(median)}   worst ${ms(times.at(-1))}   processor ${ms(each)} each of ${times.length}`);
}

const times = (amount, ...keys) => Array.from({ length: amount }, () => keys).flat();
await measure('j, k', times(30, 'j', 'j', 'k'));
await measure('page down', times(30, '\u001b[6~'));
await measure('G, g', times(10, 'G', 'g'));
await measure('v: next severity', times(8, 'v'));
await measure('t: next kind', times(7, 't'));
await measure('o: next order', times(6, 'o'));
await measure('c, d, z: verdicts', times(10, 'c', 'j', 'd', '\u001b', 'z'));
await measure('/ and the first letter', ['/', 'n']);
await measure('more letters', ['a', 's', 'r', 'a', ' ', '9']);
await measure('letters taken back', times(6, '\u007f'));
await measure('Enter, twice: filter, detail', ['\r', '\r']);
await measure('n, N in the detail', times(20, 'n', 'n', 'N'));
await measure('j, k in the detail', times(10, 'j', 'k'));
await measure('4: summary and back', times(5, '4', '1'));
stdin.push('q');
await left;
print('bytes written', String(stdout.written.length));

/** Resident memory of the built program on a report of as many findings, in MB; read where there is a /proc. */
async function memory() {
  const folder = mkdtempSync(join(tmpdir(), 'tabayun-bench-'));
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  const main = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
  const env = { ...process.env, TERM: 'xterm-256color', CI: 'false' };
  const pty = spawn(process.execPath, [main, 'review', 'report.json'], { cols: 120, rows: 40, cwd: folder, env });
  const ended = new Promise((resolve) => pty.onExit(resolve));
  await new Promise((resolve) => pty.onData((text) => text.includes('\u001b[?2026l') && resolve()));
  pty.write('jjG/nasra\r\r');
  await new Promise((resolve) => setTimeout(resolve, 5000));
  const status = readFileSync(`/proc/${pty.pid}/status`, 'utf8');
  pty.write('q');
  await ended;
  rmSync(folder, { recursive: true });
  return ['VmRSS', 'VmHWM'].map((name) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1]) / 1024));
}

if (existsSync('/proc/self/status')) {
  const [now, most] = await memory();
  print('memory of the built program', `${now} MB resident, ${most} MB at most`);
}
