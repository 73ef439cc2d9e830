#!/usr/bin/env node
// Fits the weights of `src/align/weights.ts` on annotated clusters and writes the file.
//
//   node bench/fit-weights.mjs CLUSTERS… [--beside DAY.jsonl.gz] [--dry]
//
// CLUSTERS: folders of folders, each with articles and gold.jsonl. DAY: articles of a press day, of which nearly all pairs are about two events:
// without them the model never sees two events that look alike.
//
// A candidate pair of claims that a gold line joins is of one fact, unless the line is a trap; candidates that no line names and whose values
// differ count as two facts, at a small weight (the gold lists not everything); those in one slot of near-verbatim sentences are left out. Logistic regression with L2, by Newton's method;
// the figures printed leave out one cluster at a time.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { areaUnderCurve, dot, fitLogistic, sigmoid } from './logistic.mjs';

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean' }, beside: { type: 'string', multiple: true, default: [] } },
});
if (positionals.length === 0) {
  console.error('usage: fit-weights.mjs CLUSTERS… [--dry]');
  process.exit(2);
}
const { readInputs } = await import('../dist/ingest/inputs.js');
const { ingestArticle } = await import('../dist/ingest/article.js');
const { readArticle } = await import('../dist/extract/read.js');
const { readClaims } = await import('../dist/extract/claims.js');
const { align } = await import('../dist/align/align.js');
const { FITTED_KINDS } = await import('../dist/align/score.js');
const { compareClaims } = await import('../dist/model/compare/claims.js');
const { languageFor, LANGUAGES, rarity } = await import('../dist/languages/packs.js');
const { WEIGHTS } = await import('../dist/align/weights.js');
const NAMES = Object.keys(WEIGHTS);

const UNLISTED = 0.08;
const RIDGE = 8;
/** What is believed before any row is seen, from what each feature means: the annotation lists too few lines to learn every weight from. */
const PRIOR = {
  slot: 4,
  similarity: 1,
  dice: 2,
  contextDice: 3,
  nearDice: 2,
  attribute: 0.5,
  concept: 1,
  mistyped: 2.5,
  within: 1,
  explained: -2,
  crowd: -1,
  sole: 1,
  related: 3,
  owners: -1,
  clash: -1,
};

const plain = (text) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
const overlaps = (claim, quote) => {
  const [own, wanted] = [plain(claim.quote), plain(quote)];
  return own !== '' && (wanted.includes(own) || own.includes(wanted));
};

async function rowsOf(folder) {
  const gold = readFileSync(join(folder, 'gold.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const files = readdirSync(folder)
    .filter((name) => name !== 'gold.jsonl')
    .sort()
    .map((name) => join(folder, name));
  const { articles } = await readInputs(files, { cwd: process.cwd(), languages: LANGUAGES });
  const readings = articles.map((article) => readArticle(article, languageFor(article.language)));
  const { links } = align(readings, readings.map(readClaims), { threshold: 0, rarity });
  const at = (claim, place) => {
    const { article } = readings[claim.document];
    const names = [place.url, place.file, place.doc].filter(Boolean);
    return (
      names.some((name) => article.url === name || article.id === name || article.path?.endsWith(name)) && overlaps(claim, place.quote)
    );
  };
  const touches = (claim, side) => [side, ...(side.also ?? [])].some((place) => at(claim, place));
  return links.flatMap((link) => {
    // Equal values, names and happenings are not scored by the model.
    if (!FITTED_KINDS.has(link.a.kind) || compareClaims(link.a, link.b).outcome === 'equal') return [];
    const line = gold.find(({ a, b }) => (touches(link.a, a) && touches(link.b, b)) || (touches(link.a, b) && touches(link.b, a)));
    if (!line && link.features.slot === 1) return [];
    const same = line ? Number(line.relation !== 'trap') : 0;
    const kindFits =
      !line ||
      line.kind === link.a.kind ||
      (line.otherKinds ?? []).includes(link.a.kind) ||
      !['date', 'number', 'money', 'percent', 'time', 'duration', 'quantity'].includes(line.kind);
    return kindFits ? [{ x: NAMES.map((name) => link.features[name]), y: same, w: line ? 1 : UNLISTED, cluster: folder }] : [];
  });
}

/** Articles taken of a press day, and the weight of a candidate pair of two of them. */
const DAY_ARTICLES = 500;
const DAY_WEIGHT = 0.05;

/** Candidates across the articles of a press day: some are of one event, most are not. */
function rowsOfDay(path) {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n').filter(Boolean);
  const step = Math.max(1, Math.floor(lines.length / DAY_ARTICLES));
  const articles = lines
    .filter((_, at) => at % step === 0)
    .slice(0, DAY_ARTICLES)
    .map((line) => ingestArticle(JSON.parse(line), { languages: LANGUAGES }));
  const readings = articles.map((article) => readArticle(article, languageFor(article.language)));
  const { links } = align(readings, readings.map(readClaims), { threshold: 0, rarity });
  return links
    .filter(({ a, b, features }) => FITTED_KINDS.has(a.kind) && a.document !== b.document && features.slot === 0)
    .filter(({ a, b }) => compareClaims(a, b).outcome === 'disjoint')
    .map(({ features }) => ({ x: NAMES.map((name) => features[name]), y: 0, w: DAY_WEIGHT, cluster: path }));
}

const fit = (rows) =>
  fitLogistic(rows, { ridge: NAMES.map((name) => (name === 'bias' ? 1e-6 : RIDGE)), prior: NAMES.map((name) => PRIOR[name] ?? 0) });

const folders = positionals.flatMap((parent) =>
  readdirSync(parent)
    .sort()
    .map((name) => join(parent, name))
    .filter((path) => statSync(path).isDirectory()),
);
const rows = [...(await Promise.all(folders.map(rowsOf))).flat(), ...args.beside.flatMap(rowsOfDay)];
const broken = rows.find(({ x }) => x.some((value) => !Number.isFinite(value)));
if (broken) throw new Error(`not a number: ${NAMES.filter((_, i) => !Number.isFinite(broken.x[i])).join(', ')}`);
const listed = rows.filter(({ w }) => w === 1);
console.log(`${rows.length} candidates, ${listed.length} named by gold, ${rows.filter(({ y }) => y).length} of one fact`);
const held = folders.flatMap((folder) => {
  const beta = fit(rows.filter((row) => row.cluster !== folder));
  return rows.filter((row) => row.cluster === folder).map((row) => ({ ...row, p: sigmoid(dot(beta, row.x)) }));
});
for (const [i, name] of NAMES.entries()) {
  const own = held.filter(({ x }) => x[i] === 1);
  if (['date', 'time', 'duration', 'money', 'percent', 'quantity', 'ordinal'].includes(name) && own.some(({ y }) => y))
    console.log(`  ${name}: AUC ${areaUnderCurve(own).toFixed(2)} (${own.filter(({ y }) => y).length} of ${own.length})`);
}
console.log(`left out one cluster at a time: AUC ${areaUnderCurve(held).toFixed(3)}`);
for (const low of [0.1, 0.3, 0.5, 0.7, 0.9]) {
  const above = held.filter(({ p }) => p >= low);
  const [right, all] = [above.reduce((s, { y, w }) => s + y * w, 0), above.reduce((s, { w }) => s + w, 0)];
  console.log(
    `  score >= ${low}: ${(right / Math.max(1, all)).toFixed(2)} of one fact, recall ${(right / rows.filter(({ y }) => y).length).toFixed(2)}`,
  );
}
const beta = fit(rows);
const lines = NAMES.map((name, i) => `  ${name}: ${beta[i].toFixed(2)},`);
console.log(lines.join('\n'));
if (!args.dry) {
  const file = new URL('../src/align/weights.ts', import.meta.url);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/= \{\n[\s\S]*\n\};/u, `= {\n${lines.join('\n')}\n};`));
}
