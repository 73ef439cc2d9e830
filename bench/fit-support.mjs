#!/usr/bin/env node
// Fits the weights of `src/align/support/weights.ts` on labelled pairs of texts and writes the file.
//
//   node bench/fit-support.mjs PAIRS.jsonl… [--dry]     rows {id, lang, a, b, label: conflict|agree|neutral}
//
// Logistic regression with L2 towards what each feature means, by Newton's method; a file of few rows counts for as much as one of 1,500. The pairs of one
// article or one claim are held out together: ids up to the first `_`, or the id without its last part.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values: args, positionals } = parseArgs({ allowPositionals: true, options: { dry: { type: 'boolean' } } });
if (positionals.length === 0) {
  console.error('usage: fit-support.mjs PAIRS.jsonl… [--dry]');
  process.exit(2);
}
const { readArticle } = await import('../dist/extract/read.js');
const { readClaims } = await import('../dist/extract/claims.js');
const { FeatureSpace } = await import('../dist/align/features.js');
const { tabulate } = await import('../dist/align/links.js');
const { sidesOf } = await import('../dist/align/support/sides.js');
const { readSupport } = await import('../dist/align/support/support.js');
const { supportFeatures } = await import('../dist/align/support/features.js');
const { SUPPORT_WEIGHTS } = await import('../dist/align/support/weights.js');
const { ingestArticle } = await import('../dist/ingest/article.js');
const { languageFor, LANGUAGES, rarity } = await import('../dist/languages/packs.js');
const NAMES = Object.keys(SUPPORT_WEIGHTS.claim);

const FORMS = {
  claim: {
    ridge: 2,
    least: 1500,
    prior: {
      oppositeInSlot: 2,
      loneOpposite: 1.5,
      denied: 2,
      affirmed: 1,
      deniedAll: 1,
      loneRivalName: 1,
      turned: 1.5,
      figureContradicted: 2,
      figureNear: 2,
    },
  },
  // A few articles with many summaries each cannot say what most weights are: they say little more than what is believed.
  summary: {
    ridge: 30,
    least: 0,
    prior: {
      bias: -1.6,
      figureContradicted: 6,
      figureMissing: 5,
      nowhereName: 6,
      opposite: 4,
      oppositeInSlot: 5,
      turned: 3,
      denied: 3,
      affirmed: 3,
      deniedOpen: 2,
      nowhereNoun: 0.5,
    },
  },
};

/** The features of one pair, or nothing where the two are no claim and evidence. */
function rowOf({ id, lang, a, b, label }, file) {
  const readings = [a, b].map((text, index) =>
    readArticle(ingestArticle({ id: String(index), language: lang, text }, { languages: LANGUAGES }), languageFor(lang)),
  );
  const space = new FeatureSpace(readings, rarity);
  const [first, second] = readings.map((reading, document) => ({
    document,
    reading,
    claims: tabulate(readClaims(reading, document), reading.sentences.length).bySentence,
  }));
  const sides = sidesOf(first, second);
  if (!sides) return [];
  const { thesaurus } = languageFor(lang);
  const features = supportFeatures(readSupport(sides.short, sides.long, space, thesaurus));
  const group = id.includes('_') ? id.slice(0, id.indexOf('_')) : id.slice(id.lastIndexOf('-'));
  return [{ x: NAMES.map((name) => features[name]), y: Number(label === 'conflict'), form: sides.form, file, group: `${file} ${group}` }];
}

const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

function fit(rows, { ridge, prior, least }) {
  const perFile = new Map();
  for (const { file } of rows) perFile.set(file, (perFile.get(file) ?? 0) + 1);
  const believed = NAMES.map((name) => prior[name] ?? 0);
  // The base rate of one collection is not that of the next: the bias is held too where it is believed.
  const hold = NAMES.map((name) => (name === 'bias' && prior.bias === undefined ? 1e-6 : ridge));
  const weightOf = ({ file }) => Math.max(1, least / perFile.get(file));
  const lossOf = (at) =>
    rows.reduce((sum, row) => sum + weightOf(row) * Math.log1p(Math.exp((row.y ? -1 : 1) * dot(at, row.x))), 0) +
    at.reduce((sum, value, i) => sum + (hold[i] * (value - believed[i]) ** 2) / 2, 0);
  let beta = new Array(NAMES.length).fill(0);
  let loss = lossOf(beta);
  for (let round = 0; round < 40; round += 1) {
    const gradient = beta.map((value, i) => -hold[i] * (value - believed[i]));
    const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? hold[i] : 0)));
    for (const row of rows) {
      const [w, p] = [weightOf(row), sigmoid(dot(beta, row.x))];
      for (let i = 0; i < row.x.length; i += 1) {
        if (row.x[i] === 0) continue;
        gradient[i] += w * (row.y - p) * row.x[i];
        for (let j = 0; j < row.x.length; j += 1) hessian[i][j] += w * p * (1 - p) * row.x[i] * row.x[j];
      }
    }
    let step = solve(hessian, gradient);
    let next = beta.map((value, i) => value + step[i]);
    for (let half = 0; half < 20 && lossOf(next) > loss; half += 1) {
      step = step.map((value) => value / 2);
      next = beta.map((value, i) => value + step[i]);
    }
    beta = next;
    loss = lossOf(beta);
    if (Math.max(...step.map(Math.abs)) < 1e-6) break;
  }
  return beta;
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix, vector) {
  const rows = matrix.map((row, i) => [...row, vector[i]]);
  for (let i = 0; i < rows.length; i += 1) {
    const pivot = rows.slice(i).reduce((best, row, k) => (Math.abs(row[i]) > Math.abs(rows[best][i]) ? k + i : best), i);
    [rows[i], rows[pivot]] = [rows[pivot], rows[i]];
    for (let k = i + 1; k < rows.length; k += 1) {
      const factor = rows[k][i] / rows[i][i];
      if (factor !== 0) for (let j = i; j <= rows.length; j += 1) rows[k][j] -= factor * rows[i][j];
    }
  }
  const out = new Array(rows.length).fill(0);
  for (let i = rows.length - 1; i >= 0; i -= 1)
    out[i] = (rows[i][rows.length] - out.reduce((sum, value, j) => (j > i ? sum + rows[i][j] * value : sum), 0)) / rows[i][i];
  return out;
}

const FOLDS = 10;

function crossValidated(rows, form) {
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const fold = new Map(groups.map((group, i) => [group, (i * 7919) % Math.min(FOLDS, groups.length)]));
  return Array.from({ length: Math.min(FOLDS, groups.length) }, (_, k) => k).flatMap((k) => {
    const beta = fit(
      rows.filter(({ group }) => fold.get(group) !== k),
      form,
    );
    return rows.filter(({ group }) => fold.get(group) === k).map((row) => ({ ...row, p: sigmoid(dot(beta, row.x)) }));
  });
}

function tell(scored) {
  const positives = scored.filter(({ y }) => y).length;
  for (const low of [0.3, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8]) {
    const above = scored.filter(({ p }) => p >= low);
    const right = above.filter(({ y }) => y).length;
    const [recall, fallout] = [right / positives, (above.length - right) / (scored.length - positives)];
    console.log(
      `    score >= ${low}: precision ${(right / Math.max(1, above.length)).toFixed(3)}, recall ${recall.toFixed(3)}, balanced accuracy ${((recall + 1 - fallout) / 2).toFixed(3)}`,
    );
  }
}

const rows = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => rowOf(JSON.parse(line), file)),
);
let text = '';
for (const [form, settings] of Object.entries(FORMS)) {
  const own = rows.filter((row) => row.form === form);
  console.log(`${form}: ${own.length} pairs, held out by claim or article:`);
  const scored = crossValidated(own, settings);
  for (const file of new Set(own.map((row) => row.file))) {
    console.log(`  ${file.split('/').at(-1)}`);
    tell(scored.filter((row) => row.file === file));
  }
  const beta = fit(own, settings);
  text += `  ${form}: {\n${NAMES.map((name, i) => `    ${name}: ${beta[i].toFixed(2)},`).join('\n')}\n  },\n`;
}
if (!args.dry) {
  const file = new URL('../src/align/support/weights.ts', import.meta.url);
  const source = readFileSync(file, 'utf8');
  writeFileSync(file, source.replace(/= \{\n[\s\S]*?\n\};/u, `= {\n${text}};`));
}
