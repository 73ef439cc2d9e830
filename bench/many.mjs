#!/usr/bin/env node
// What the cache and more threads save on many articles.
//
//   node bench/many.mjs [FILE.jsonl[.gz]…] [--rounds N] [--threads N] [--articles N]
//
// Without files: the press days in ../shared/corpus. Runs the built program on one JSON Lines file: cold, cold with threads, cold with a cache,
// then with the cache again, unchanged, and with one article more. A figure is the least of its rounds; beside the wall clock stands the
// processor time of all threads, which tells more on a busy machine. Checks that every way gives the same bytes.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';

const root = resolve(import.meta.dirname, '..');
const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '1' },
    threads: { type: 'string', default: '2' },
    articles: { type: 'string', default: '3001' },
  },
});
const corpus = join(root, '../shared/corpus');
const files = positionals.length > 0 ? positionals : existsSync(corpus) ? readdirSync(corpus).map((name) => join(corpus, name)) : [];
const read = (file) => (file.endsWith('.gz') ? gunzipSync(readFileSync(file)) : readFileSync(file)).toString('utf8');
const lines = files
  .filter((file) => /\.jsonl(?:\.gz)?$/u.test(file))
  .sort()
  .flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => line !== '' && JSON.parse(line).text.trim() !== ''),
  )
  .slice(0, Number(args.articles));
if (lines.length < 2) throw new Error('no articles: give a JSON Lines file');

const cwd = mkdtempSync(join(tmpdir(), 'tabayun-many-'));
const rows = {};

/** Runs a check: seconds by the wall clock and of the processor, and a hash of the report. */
async function run(...flags) {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', clock, join(root, 'dist/cli/main.js'), 'check', '.', '-f', 'json', '--fail-on', 'never', ...flags],
    {
      cwd,
      env: { ...process.env, SOURCE_DATE_EPOCH: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const hash = createHash('sha256');
  let told = '';
  child.stdout.on('data', (chunk) => hash.update(chunk));
  child.stderr.on('data', (chunk) => (told += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(told);
  const processor = Number(/processor ([\d.]+)/u.exec(told)?.[1]);
  return { wall: (performance.now() - started) / 1000, processor, bytes: hash.digest('hex').slice(0, 12) };
}

/** The least of several rounds; `before` puts things as they were. */
async function row(name, before, ...flags) {
  for (let at = 0; at < Number(args.rounds); at += 1) {
    before();
    const { wall, processor, bytes } = await run(...flags);
    const known = rows[name] ?? { 'wall s': Infinity, 'processor s': Infinity };
    rows[name] = { 'wall s': Math.min(known['wall s'], wall), 'processor s': Math.min(known['processor s'], processor), bytes };
  }
}

const clock = `data:text/javascript,${encodeURIComponent("process.on('exit', () => { const { user, system } = process.resourceUsage ? process.cpuUsage() : {}; process.stderr.write('processor ' + ((user + system) / 1e6) + '\\n'); });")}`;
const put = (count) => writeFileSync(join(cwd, 'articles.jsonl'), `${lines.slice(0, count).join('\n')}\n`);
const cache = join(cwd, '.tabayun-cache');
const forget = () => rmSync(cache, { recursive: true, force: true });
const kept = join(cwd, '..', `${cwd.split('/').at(-1)}-kept`);
const { cpSync } = await import('node:fs');

put(lines.length - 1);
await row('cold', () => undefined);
await row(`cold, ${args.threads} threads`, () => undefined, '--concurrency', args.threads);
await row('cold, filling the cache', forget, '--cache');
cpSync(cache, kept, { recursive: true });
await row('unchanged', () => undefined, '--cache');
put(lines.length);
await row('one article more, without the cache', () => undefined);
await row('one article more', () => (forget(), cpSync(kept, cache, { recursive: true })), '--cache');
rmSync(cwd, { recursive: true, force: true });
rmSync(kept, { recursive: true, force: true });

const same = (...names) => new Set(names.map((name) => rows[name].bytes)).size === 1;
const agree =
  same('cold', `cold, ${args.threads} threads`, 'cold, filling the cache', 'unchanged') &&
  same('one article more, without the cache', 'one article more');
for (const found of Object.values(rows)) for (const key of ['wall s', 'processor s']) found[key] = Math.round(found[key] * 10) / 10;
console.log(`${lines.length - 1} articles, and one more; every way gives the same bytes: ${agree}`);
console.table(rows);
if (!agree) process.exitCode = 1;
