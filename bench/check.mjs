#!/usr/bin/env node
// How long a check takes, stage by stage, and how long the program takes to start.
//
//   node bench/check.mjs [INPUT…] [--rounds N] [--day N] [--json]
//
// Without inputs: examples, and where they are, ../shared/seeds and the first N (200) articles of the press days in ../shared/corpus.
//
// Milliseconds are medians over the rounds after one that warms up; start-up is a new process each time. Needs a build (npm run bench builds).
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { checkDocuments } from '../dist/engine.js';
import { ingestArticle } from '../dist/ingest/article.js';
import { readInputs } from '../dist/ingest/inputs.js';
import { readArticle } from '../dist/extract/read.js';
import { LANGUAGES, languageFor } from '../dist/languages/packs.js';
import { FORMATS } from '../dist/report/formats.js';

const root = resolve(import.meta.dirname, '..');
const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '3' }, day: { type: 'string', default: '200' }, json: { type: 'boolean', default: false } },
});
const rounds = Number(args.rounds);

/** One row of results: how many of what, and the time of each stage. */
const rows = {};
const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const round = (value) => Math.round(value * 10) / 10;

async function time(work) {
  const times = [];
  for (let at = 0; at <= rounds; at += 1) {
    const started = performance.now();
    await work();
    if (at > 0) times.push(performance.now() - started);
  }
  return round(median(times));
}

async function measure(name, articles, read) {
  const characters = articles.reduce((sum, article) => sum + article.text.length, 0);
  const extract = await time(() => articles.map((article) => readArticle(article, languageFor(article.language) ?? LANGUAGES[0])));
  const check = await time(() => checkDocuments(articles));
  const report = await checkDocuments(articles);
  const sources = new Map(articles.map(({ id, text }) => [id, text]));
  const write = await time(() => Object.values(FORMATS).map((format) => format(report, sources)));
  rows[name] = {
    articles: articles.length,
    characters,
    findings: report.discrepancies.length,
    'read ms': read,
    'extract ms': extract,
    'check ms': check,
    'write all ms': write,
    'articles/s': Math.round((1000 * articles.length) / check),
    'peak MB': Math.round(process.resourceUsage().maxRSS / 1024),
  };
}

async function measureInputs(input) {
  const options = { cwd: root, languages: LANGUAGES };
  const read = await time(() => readInputs([input], options));
  const { articles } = await readInputs([input], options);
  await measure(input, articles, read);
}

/** A whole press day, an article a line. */
async function measureDay(file) {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean).slice(0, Number(args.day));
  const inputs = lines.map((line) => JSON.parse(line));
  const ingest = () => inputs.map((input) => ingestArticle(input, { languages: LANGUAGES }));
  await measure(file.split('/').at(-1), ingest(), await time(ingest));
}

const inputs = positionals.length > 0 ? positionals : ['examples', '../shared/seeds'].filter((path) => existsSync(join(root, path)));
for (const input of inputs) await measureInputs(input);
const corpus = join(root, '../shared/corpus');
if (positionals.length === 0 && existsSync(corpus)) {
  for (const name of readdirSync(corpus).sort()) if (name.endsWith('.jsonl.gz')) await measureDay(join(corpus, name));
}

const main = join(root, 'dist/cli/main.js');
const start = (...command) => time(() => execFileSync(process.execPath, [main, ...command], { stdio: 'ignore' }));
const startUp = {
  'node alone': await time(() => execFileSync(process.execPath, ['-e', ''])),
  '--version': await start('--version'),
  'help check': await start('help', 'check'),
};

if (args.json) console.log(JSON.stringify({ checks: rows, 'start-up ms': startUp }, undefined, 2));
else {
  console.table(rows);
  console.table({ 'start-up ms': startUp });
}
