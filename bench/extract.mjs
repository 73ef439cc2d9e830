#!/usr/bin/env node
// How fast full extraction reads news, beside libraries that read a part of it, and what memory it takes.
//
//   node bench/extract.mjs [--megabytes N] [--rounds N] [--json]    MB/s, all in one run, by turns
//   node bench/extract.mjs --memory [--megabytes N]                 memory after each tenth of N (100) MB of Arabic news
//
// MB/s is bytes of UTF-8 text a second of wall clock, one core; a row is the median of its rounds. Each round reads text that no round before has
// read, as far as there is text; where there is too little, it comes again. All of a round read the same text, article by article, one after the other.
// Texts: ../shared/corpus and ../shared/clusters where they are, else the project's own examples. Needs a build (npm run bench builds).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import * as chrono from 'chrono-node';
import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';
import { readArticle } from '../dist/extract/read.js';
import { extractMentions } from '../dist/index.js';
import { ingestArticle } from '../dist/ingest/article.js';
import { readInputs } from '../dist/ingest/inputs.js';
import { LANGUAGES, languageFor } from '../dist/languages/packs.js';

const { values: args } = parseArgs({
  options: {
    megabytes: { type: 'string' },
    rounds: { type: 'string', default: '7' },
    memory: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const root = resolve(import.meta.dirname, '..');
const shared = join(root, '../shared');
const REFERENCE = '2015-07-27';
const MB = 1e6;

/** What is read of an article: its blocks that are no furniture. */
const textOf = ({ blocks, text, title }) =>
  blocks
    .filter(({ kind }) => kind !== 'furniture')
    .map(({ field, start, end }) => (field === 'title' ? (title ?? '') : text).slice(start, end))
    .join('\n');
const bytesOf = (text) => Buffer.byteLength(text);

async function articlesIn(...paths) {
  const found = [];
  for (const path of paths) {
    const cwd = resolve(root, path);
    if (existsSync(cwd)) found.push(...(await readInputs(['.'], { cwd, languages: LANGUAGES })).articles);
  }
  return found;
}

/** The press days of the corpus; an article a line. */
function* pressDays() {
  const folder = join(shared, 'corpus');
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.jsonl.gz')) continue;
    for (const line of gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')) {
      if (line !== '') yield ingestArticle(JSON.parse(line), { languages: LANGUAGES });
    }
  }
}

async function textsOf(code) {
  const clusters = existsSync(shared) ? await articlesIn('../shared/clusters/ecb', '../shared/clusters/authored') : [];
  const press = code === 'ar' ? [...pressDays()] : clusters;
  const articles = press.length > 0 ? press : await articlesIn('examples');
  return articles
    .filter(({ language }) => language === code)
    .map((article) => ({ article, text: textOf(article) }))
    .filter(({ text }) => text !== '');
}

/** Round after round of texts of about `size` bytes, each going on where the one before has stopped. */
function* slices(texts, size) {
  let at = 0;
  for (;;) {
    const slice = [];
    for (let bytes = 0; bytes < size; at = (at + 1) % texts.length) {
      slice.push(texts[at]);
      bytes += bytesOf(texts[at].text);
    }
    yield slice;
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const round = (value) => Math.round(value * 100) / 100;

/** MB/s of each reader of `readers`, by name, over the rounds. */
function compare(texts, readers, size, rounds) {
  const speeds = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  const next = slices(texts, size);
  const names = Object.keys(readers);
  for (let at = -2; at < rounds; at += 1) {
    const slice = next.next().value;
    const bytes = slice.reduce((sum, { text }) => sum + bytesOf(text), 0);
    // Who comes first changes from round to round.
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(((at + turn) % names.length) + names.length) % names.length];
      const started = performance.now();
      for (const item of slice) readers[name](item);
      // The first two rounds warm up.
      if (at >= 0) speeds[name].push(bytes / MB / ((performance.now() - started) / 1000));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(speeds[name])]));
}

function ours(code) {
  const language = languageFor(code);
  return {
    'tabayun: an article, all kinds': ({ article }) => readArticle(article, language),
    'tabayun: a text, all kinds': ({ text }) => extractMentions(text, { language: code, reference: REFERENCE }),
  };
}

async function speeds() {
  const size = Number(args.megabytes ?? 1) * MB;
  const rounds = Number(args.rounds);
  const day = new Date(REFERENCE);
  const wink = winkNLP(model);
  const winkEntities = winkNLP(model, ['sbd', 'pos', 'ner']);
  const others = {
    ar: { 'chrono.ar: dates': ({ text }) => chrono.ar.parse(text, day) },
    en: {
      'chrono.en: dates': ({ text }) => chrono.en.parse(text, day),
      'wink-nlp: default pipe': ({ text }) => wink.readDoc(text),
      'wink-nlp: sbd, pos, ner': ({ text }) => winkEntities.readDoc(text).entities().out(),
    },
  };
  const results = {};
  for (const [code, readers] of Object.entries(others)) {
    const texts = await textsOf(code);
    const found = compare(texts, { ...ours(code), ...readers }, size, rounds);
    const [own] = Object.values(found);
    for (const [name, speed] of Object.entries(found)) {
      results[`${code} ${name}`] = { 'MB/s': round(speed), 'an article of ours is': `${String(round(own / speed))} x` };
    }
  }
  return results;
}

/** Reads `--megabytes` of Arabic news, nothing kept, and tells the memory on the way. */
async function memory() {
  const total = Number(args.megabytes ?? 100) * MB;
  const texts = await textsOf('ar');
  const language = languageFor('ar');
  // What is in use is what is left once everything unused is collected.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  const rows = {};
  let bytes = 0;
  let due = total / 10;
  for (let at = 0; bytes < total; at = (at + 1) % texts.length) {
    readArticle(texts[at].article, language);
    bytes += bytesOf(texts[at].text);
    if (bytes < due) continue;
    due += total / 10;
    const { rss } = process.memoryUsage();
    collect();
    rows[`${String(Math.round(bytes / MB))} MB read`] = {
      'resident MB': Math.round(rss / MB),
      'heap in use MB': Math.round(process.memoryUsage().heapUsed / MB),
    };
  }
  return rows;
}

const results = args.memory ? await memory() : await speeds();
if (args.json) console.log(JSON.stringify(results, undefined, 2));
else console.table(results);
