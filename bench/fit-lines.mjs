#!/usr/bin/env node
// Fits the weights of `src/align/lines/weights.ts` on labelled pairs of short texts and writes the file.
//
//   node bench/fit-lines.mjs PAIRS.jsonl… [--beside CLUSTERS]… [--dry]
//
// PAIRS: {lang, a, b, label: conflict|agree|neutral|unrelated} a line, written to contradict or to reword. CLUSTERS: folders of folders of
// articles about one event each: their headlines mostly tell other sides of it, which is what headlines do where nobody set out to contradict.
// They count as neither, at a small weight. Softmax regression with L2 over the named features of `align/lines/features.ts`, one model a
// language. Pairs that share a text stand in one fold, so that the figures printed are of texts the model has not seen.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean' }, beside: { type: 'string', multiple: true } },
});
if (positionals.length === 0) {
  console.error('usage: fit-lines.mjs PAIRS.jsonl… [--beside CLUSTERS]… [--dry]');
  process.exit(2);
}
const { outlineOf } = await import('../dist/align/outline.js');
const { Blocking } = await import('../dist/align/related.js');
const { readInputs } = await import('../dist/ingest/inputs.js');
const { readArticle } = await import('../dist/extract/read.js');
const { languageFor, LANGUAGES, rarity } = await import('../dist/languages/packs.js');
const { lineOf } = await import('../dist/align/lines/units.js');
const { lay } = await import('../dist/align/lines/lay.js');
const { differences } = await import('../dist/align/lines/differences.js');
const { lineFeatures } = await import('../dist/align/lines/features.js');

const LABELS = ['conflict', 'agreement', 'neither'];
const LABEL_OF = { conflict: 0, agree: 1, neutral: 2, unrelated: 2 };
/** Weight of a pair of headlines of one event. */
const BESIDE = 0.3;
const FOLDS = 5;
/** Rows a feature must stand in before it is given a weight, and the weight below which it is left out. */
const SEEN = 10;
const TELLING = 0.05;
const RIDGE = 4;
const ROUNDS = 400;

const read = new Map();
function readLine(text, language) {
  const key = `${language} ${text}`;
  if (!read.has(key)) {
    const blocks = [{ kind: 'body', field: 'text', start: 0, end: text.length }];
    const article = { id: '', language, published: { edtf: '', basis: 'unknown' }, text, blocks, sha256: '', remarks: [] };
    const reading = readArticle(article, languageFor(language));
    read.set(key, { reading, line: lineOf(reading, 0) });
  }
  return read.get(key);
}

function rowOf({ a, b, lang, label, weight = 1 }) {
  const [first, second] = [readLine(a, lang), readLine(b, lang)];
  if (!first.line || !second.line) return [];
  const laid = lay(first.line, second.line);
  const met = new Blocking([first, second].map(({ reading }) => outlineOf(reading, rarity))).pairs().length > 0;
  // Headlines that do not meet are never judged; those of a pair handed over are, to learn from.
  return weight < 1 && !met ? [] : [{ a, b, y: LABEL_OF[label], weight, features: lineFeatures(laid, differences(laid)) }];
}

async function besides(folder) {
  const files = readdirSync(folder)
    .filter((name) => name !== 'gold.jsonl')
    .sort()
    .map((name) => join(folder, name));
  const { articles } = await readInputs(files, { cwd: process.cwd(), languages: LANGUAGES });
  const headlines = articles.flatMap(({ title, text, blocks, language }) => {
    const block = blocks.find(({ kind }) => kind === 'headline');
    return block ? [{ lang: language, told: (block.field === 'title' ? title : text).slice(block.start, block.end) }] : [];
  });
  return headlines.flatMap((one, i) =>
    headlines
      .slice(i + 1)
      .filter((other) => other.lang === one.lang && other.told !== one.told)
      .map((other) => ({ a: one.told, b: other.told, lang: one.lang, label: 'neutral', weight: BESIDE })),
  );
}

/** Gives each row a fold, the same for rows that share a text. */
function fold(rows) {
  const parent = new Map();
  const root = (text) => {
    let at = text;
    while (parent.has(at) && parent.get(at) !== at) at = parent.get(at);
    return at;
  };
  for (const { a, b } of rows) parent.set(root(a), root(b));
  return rows.map((row) => ({ ...row, fold: hash(root(row.a)) % FOLDS }));
}

function hash(text) {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0), 16777619);
  sum = Math.imul(sum ^ (sum >>> 15), 2246822507);
  return (sum ^ (sum >>> 13)) >>> 0;
}

function chances(weights, cells) {
  const sums = LABELS.map((_, k) => cells.reduce((sum, [i, value]) => sum + weights[i * LABELS.length + k] * value, 0));
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power);
  return powers.map((power) => power / total);
}

/** Full-batch Adam: the loss is convex, so the end does not depend on the way. */
function train(rows, size) {
  const K = LABELS.length;
  const [weights, mean, square] = [new Float64Array(size * K), new Float64Array(size * K), new Float64Array(size * K)];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = new Float64Array(size * K);
    for (const { cells, y, weight } of rows) {
      const p = chances(weights, cells);
      for (let k = 0; k < K; k += 1) for (const [i, value] of cells) gradient[i * K + k] += weight * (p[k] - Number(y === k)) * value;
    }
    const rate = round < ROUNDS * 0.6 ? 0.05 : 0.01;
    for (let j = 0; j < size * K; j += 1) {
      const slope = (gradient[j] + (j < K ? 0 : RIDGE * weights[j])) / rows.length;
      mean[j] = 0.9 * mean[j] + 0.1 * slope;
      square[j] = 0.999 * square[j] + 0.001 * slope * slope;
      weights[j] -= (rate * mean[j]) / (1 - 0.9 ** round) / (Math.sqrt(square[j] / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

function report(rows) {
  const counts = LABELS.map(() => LABELS.map(() => 0));
  for (const { y, p } of rows) counts[y][p.indexOf(Math.max(...p))] += 1;
  const scores = LABELS.map((label, k) => {
    const said = counts.reduce((sum, row) => sum + row[k], 0);
    const [precision, recall] = [counts[k][k] / Math.max(1, said), counts[k][k] / counts[k].reduce((sum, n) => sum + n)];
    const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
    console.log(`  ${label}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`);
    return f1;
  });
  console.log(`  macro F1 ${(scores.reduce((sum, f1) => sum + f1) / scores.length).toFixed(3)}`);
}

function fitLanguage(language, pairs) {
  const rows = fold(pairs.flatMap(rowOf));
  const seen = new Map();
  for (const { features } of rows) for (const [name, value] of features) if (value !== 0) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = ['bias', ...[...seen.keys()].filter((name) => name !== 'bias' && seen.get(name) >= SEEN).sort()];
  const place = new Map(names.map((name, index) => [name, index]));
  for (const row of rows)
    row.cells = [...row.features].filter(([name]) => place.has(name)).map(([name, value]) => [place.get(name), value]);
  for (let held = 0; held < FOLDS; held += 1) {
    const weights = train(
      rows.filter((row) => row.fold !== held),
      names.length,
    );
    for (const row of rows) if (row.fold === held) row.p = chances(weights, row.cells);
  }
  console.log(`${language}: ${rows.length} pairs, ${names.length} features; ${FOLDS} folds, each judged by the others:`);
  report(rows.filter(({ weight }) => weight === 1));
  const apart = rows.filter(({ weight }) => weight < 1);
  const said = LABELS.map((label, k) => `${apart.filter(({ p }) => p.indexOf(Math.max(...p)) === k).length} ${label}`);
  console.log(`  of ${apart.length} pairs of headlines of one event: ${said.join(', ')}`);
  const weights = train(rows, names.length);
  return names.flatMap((name, i) => {
    const own = LABELS.map((_, k) => weights[i * LABELS.length + k]);
    return Math.max(...own) - Math.min(...own) < TELLING ? [] : [`'${name}': [${own.map((weight) => weight.toFixed(2)).join(', ')}],`];
  });
}

const folders = (args.beside ?? []).flatMap((parent) =>
  readdirSync(parent)
    .sort()
    .map((name) => join(parent, name))
    .filter((path) => statSync(path).isDirectory()),
);
const labelled = positionals.flatMap((path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)),
);
// A language is fitted where it has labelled pairs.
const pairs = [...labelled, ...(await Promise.all(folders.map(besides))).flat()];
const languages = [...new Set(labelled.map(({ lang }) => lang))].sort();
const tables = languages.map((language) => {
  const fitted = fitLanguage(
    language,
    pairs.filter(({ lang }) => lang === language),
  );
  return `${language}: {${fitted.join('\n')}},`;
});
if (!args.dry) {
  const file = new URL('../src/align/lines/weights.ts', import.meta.url);
  const source = readFileSync(file, 'utf8').replace(/= \{\n[\s\S]*\n\};|= \{\};/u, `= {\n${tables.join('\n')}\n};`);
  const options = await resolveConfig(file.pathname);
  writeFileSync(file, await format(source, { ...options, filepath: file.pathname }));
}
