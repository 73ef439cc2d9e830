#!/usr/bin/env node
// What a check of articles that nobody writes costs: seconds and peak memory at a size n and at 2n, which should be about twice that.
//
//   node bench/hostile.mjs [NAME…] [--size N]
//
// NAME: only the cases whose names hold one of these words. Each runs in a process of its own, so that its peak is its own. A line ends in "!" where it
// takes more than 3 s or 500 MB at size 1. Needs a build (npm run bench builds).
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { checkArticles } from '../dist/index.js';
import { HOSTILE } from './hostile-inputs.mjs';

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '1' }, one: { type: 'string' }, profile: { type: 'string' } },
});
const SECONDS = 3;
const MEGABYTES = 500;
const LIMIT = 20_000;

if (args.one !== undefined) {
  const articles = HOSTILE[args.one](Number(args.size)).map((article, at) => ({ id: `article ${at}`, ...article }));
  const started = performance.now();
  const { discrepancies, agreements } = await checkArticles(articles);
  const seconds = (performance.now() - started) / 1000;
  const memory = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ seconds, memory, findings: discrepancies.length, agreements: agreements.length }));
} else {
  console.log(['case'.padEnd(54), 's at n', 'at 2n', 'MB at n', 'at 2n', 'findings'].map((title) => title.padStart(9)).join(''));
  for (const name of Object.keys(HOSTILE)) {
    if (positionals.length > 0 && !positionals.some((word) => name.includes(word))) continue;
    const [once, twice] = [Number(args.size), 2 * Number(args.size)].map((size) => run(name, size));
    const over = once.seconds > SECONDS || once.memory > MEGABYTES;
    const figures = [
      once.seconds.toFixed(2),
      twice.seconds.toFixed(2),
      once.memory.toFixed(0),
      twice.memory.toFixed(0),
      once.findings ?? once.error,
      ...(over ? ['!'] : []),
    ];
    console.log([name.padEnd(54), ...figures.map((figure) => String(figure).padStart(9))].join(''));
  }
}

/** One case by itself: what it came to, or why it did not. */
function run(name, size) {
  const child = spawnSync(process.execPath, [import.meta.filename, '--one', name, '--size', String(size)], {
    encoding: 'utf8',
    timeout: LIMIT,
  });
  try {
    return JSON.parse(child.stdout);
  } catch {
    const error = /[A-Za-z]*Error: .*/u.exec(child.stderr)?.[0] ?? child.signal ?? 'failed';
    return { seconds: NaN, memory: NaN, error };
  }
}
