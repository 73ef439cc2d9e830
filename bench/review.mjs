// How long the review takes to show its first frame and to answer a key, on a report of 10,000 findings and a terminal of 120 × 40 cells.
// Run after `npx tsc -p .`: node bench/review.mjs [findings]
import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';

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

const PLACES = ['Kelvar', 'Nasra', 'Tamin', 'وادي السرحة', 'ميناء الرملة', 'سهل التين'];
const KINDS = ['date', 'number', 'place', 'money', 'role-title', 'quote-wording'];

function finding(at) {
  const place = PLACES[at % PLACES.length];
  const arabic = at % PLACES.length > 2;
  const sentence = (value) =>
    arabic
      ? `وقالت السلطات في ${place} (القطاع ${at}) إن العدد بلغ ${value} شخصًا، وفق «الدفاع المدني» ومنظمة ReliefNet.`
      : `Officials in ${place} (district ${at}) said the figure had reached ${value} people, “a first count”, by Monday evening.`;
  const evidence = (document, value) => {
    const context = sentence(value);
    const quote = String(value);
    const start = context.indexOf(quote);
    return { document, field: 'text', start, end: start + quote.length, quote, context, block: 'body', speaker: place };
  };
  const position = (value, documents) => ({
    value: { value },
    display: String(value),
    sources: documents.length,
    independentSources: 1,
    evidence: documents.map((document) => evidence(document, value)),
  });
  const severity = at * 10 < count ? 'error' : at * 2 < count ? 'warning' : 'info';
  const message = `The figures for ${place} differ.`;
  return {
    id: `finding-${at}`,
    rule: 'event-count',
    kind: KINDS[at % KINDS.length],
    relation: at % 4 === 3 ? 'alteration' : 'conflict',
    severity,
    confidence: 0.5 + (at % 50) / 100,
    scope: 'cross-source',
    subject: arabic ? `الضحايا في ${place} ${at}` : `Toll in ${place} ${at}`,
    message,
    messages: { en: message, ar: `اختلفت الأرقام عن ${place}.` },
    explanation: [{ text: `[${at}] and [${at + 7}] are disjoint`, evidence: [evidence('document-0', at)] }],
    positions: [position(at, ['document-0', 'document-1']), position(at + 7, ['document-2', 'document-3', 'document-4'])],
  };
}

const discrepancies = Array.from({ length: count }, (_, at) => finding(at));
const documents = Array.from({ length: 5 }, (_, at) => ({
  id: `document-${at}`,
  source: at % 2 ? `صحيفة ${at}` : `Paper ${at}`,
  language: at % 2 ? 'ar' : 'en',
  sha256: '0'.repeat(64),
  published: { edtf: '2031-05-02', basis: 'metadata' },
  derivedFrom: at === 1 ? [{ document: 'document-0', share: 0.8 }] : [],
}));
const report = {
  schemaVersion: '1',
  tool: { name: 'tabayun', version: '0.0.0' },
  createdAt: '2031-05-03T00:00:00Z',
  documents,
  discrepancies,
  agreements: [],
  errors: [],
  summary: { documents: 5, error: 0, warning: 0, info: 0, agreements: 0, errors: 0 },
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
const left = startReview(report, { stdin, stdout, environment: {} });
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
await measure('s: next severity', times(8, 's'));
await measure('t: next kind', times(7, 't'));
await measure('/ and the first letter', ['/', 'n']);
await measure('more letters', ['a', 's', 'r', 'a', ' ', '9']);
await measure('letters taken back', times(6, '\u007f'));
await measure('Enter, twice: filter, detail', ['\r', '\r']);
await measure('n, N in the detail', times(20, 'n', 'n', 'N'));
await measure('j, k in the detail', times(10, 'j', 'k'));
stdin.push('q');
await left;
print('bytes written', String(stdout.written.length));
