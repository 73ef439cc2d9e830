#!/usr/bin/env node
// Fits the weights of `src/align/judging/weights.ts` on labelled pairs of texts and writes the file.
//
//   node bench/fit-judge.mjs PAIRS.jsonl… [--beside CLUSTERS]… [--dry]
//
// PAIRS: {id, lang, a, b, label: conflict|agree|neutral|unrelated} a line. CLUSTERS: folders of folders of articles about one event each: their
// headlines mostly tell other sides of it, which is what headlines do where nobody set out to contradict. They count as neither, at a small weight.
// Softmax regression with L2 towards what each feature means, one model a form (two headlines, a claim and its evidence, a summary and its article),
// whatever the language. Pairs that share a text, a claim or an article are left out together: the figures printed are of texts not seen.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: args, positionals } = parseArgs({
  allowPositionals: true,
  options: { dry: { type: 'boolean' }, beside: { type: 'string', multiple: true } },
});
if (positionals.length === 0) {
  console.error('usage: fit-judge.mjs PAIRS.jsonl… [--beside CLUSTERS]… [--dry]');
  process.exit(2);
}
const { pairUp } = await import('../dist/align/align.js');
const { FeatureSpace } = await import('../dist/align/features.js');
const { textFeatures } = await import('../dist/align/judging/features.js');
const { matchedForms } = await import('../dist/align/judging/forms.js');
const { NEEDED } = await import('../dist/align/judging/judge.js');
const { hold } = await import('../dist/align/judging/held.js');
const { tabulate } = await import('../dist/align/links.js');
const { outlineOf } = await import('../dist/align/outline.js');
const { readClaims } = await import('../dist/extract/claims.js');
const { readArticle } = await import('../dist/extract/read.js');
const { ingestArticle } = await import('../dist/ingest/article.js');
const { readInputs } = await import('../dist/ingest/inputs.js');
const { languageFor, LANGUAGES, rarity } = await import('../dist/languages/packs.js');

const LABELS = ['conflict', 'agreement', 'neither'];
const LABEL_OF = { conflict: 0, agree: 1, neutral: 2, unrelated: 2 };
/** Weight of a pair of headlines of one event. */
const BESIDE = 0.3;
const FOLDS = 5;
/** Pairs a feature must be in before it is given a weight, and the weight below which it is left out. */
const SEEN = 10;
const TELLING = 0.05;
const ROUNDS = 400;
/** Pairs of one file below which figures say nothing. */
const FEW = 50;

/** What one thing put for another says where all else is the same. */
const PRIOR = {
  'opposite-in-slot': 1,
  'only:figure': 4,
  'only:place': 4,
  'only:person': 2,
  'only:name': 2,
  'only:thing': 3,
  'only:kin': 3,
  'only:event': 1,
};

/** How far each form is held to what is believed of it, for conflict, and how many pairs a file counts for at least. */
const FORMS = {
  headline: { ridge: 4, least: 0, prior: PRIOR },
  claim: { ridge: 4, least: 1500, prior: { ...PRIOR, denied: 1, affirmed: 1, 'figure-contradicted': 1, 'figure-near': 1 } },
  // A few articles with many summaries each cannot say what most weights are: they say little more than what is believed.
  summary: {
    ridge: 100,
    least: 0,
    prior: {
      bias: -1.6,
      'figure-contradicted': 6,
      'figure-missing': 5,
      'missing:name': 6,
      'missing:noun': 0.5,
      opposite: 4,
      'opposite-in-slot': 1,
      'opposite-in-near': 1,
      denied: 3,
      affirmed: 1,
      swapped: 1.5,
      'denied-open': 2,
    },
  },
};

const read = new Map();
function readText(text, language) {
  const key = `${language} ${text}`;
  if (!read.has(key)) {
    const article = ingestArticle({ id: '0', language, text }, { languages: LANGUAGES });
    const reading = readArticle(article, languageFor(language));
    read.set(key, {
      reading,
      claims: [0, 1].map((document) => tabulate(readClaims(reading, document), reading.sentences.length).bySentence),
    });
  }
  return read.get(key);
}

/** The features of one pair, or nothing where the two are no pair to be judged. */
function rowOf({ id = '', a, b, lang, label, weight = 1 }, file) {
  const read = [readText(a, lang), readText(b, lang)];
  const readings = read.map(({ reading }) => reading);
  // Headlines that do not meet are never judged; those of a pair handed over are, to learn from.
  if (weight < 1 && pairUp(readings.map((reading) => outlineOf(reading, rarity))).pairs.every(({ a, b }) => a === b)) return [];
  const sides = read.map(({ reading, claims }, document) => ({ document, reading, claims: claims[document] }));
  const space = new FeatureSpace(readings, rarity);
  return matchedForms(sides[0], sides[1]).map((matched) => {
    const features = textFeatures(hold(matched, space, languageFor(lang)));
    const group = matched.form === 'headline' ? '' : id.includes('_') ? id.slice(0, id.indexOf('_')) : id.slice(id.lastIndexOf('-'));
    return { a, b, lang, file, group: `${file} ${group || a}`, y: LABEL_OF[label], weight, form: matched.form, features };
  });
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

/** Gives each row a fold, the same for rows that share a text or a group. */
function fold(rows) {
  const parent = new Map();
  const root = (text) => {
    let at = text;
    while (parent.has(at) && parent.get(at) !== at) at = parent.get(at);
    return at;
  };
  for (const { a, b, group, form } of rows) {
    if (form === 'headline') parent.set(root(a), root(b));
    else parent.set(root(a), root(group));
  }
  return rows.map((row) => ({ ...row, fold: hash(root(row.a)) % FOLDS }));
}

function hash(text) {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0), 16777619);
  sum = Math.imul(sum ^ (sum >>> 15), 2246822507);
  return (sum ^ (sum >>> 13)) >>> 0;
}

function chances(weights, cells) {
  const sums = [0, 0, 0];
  for (const [i, value] of cells) for (let k = 0; k < 3; k += 1) sums[k] += weights[i * 3 + k] * value;
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers[0] + powers[1] + powers[2];
  return powers.map((power) => power / total);
}

/** Full-batch Adam from what is believed: the loss is convex, so the end does not depend on the way. */
function train(rows, names, { ridge, prior }) {
  const believed = Float64Array.from(names.flatMap((name) => [prior[name] ?? 0, 0, 0]));
  const size = believed.length;
  const [weights, mean, square] = [Float64Array.from(believed), new Float64Array(size), new Float64Array(size)];
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= ROUNDS; round += 1) {
    const gradient = new Float64Array(size);
    for (const { cells, y, weight } of rows) {
      const p = chances(weights, cells);
      for (const [i, value] of cells) for (let k = 0; k < 3; k += 1) gradient[i * 3 + k] += weight * (p[k] - (y === k ? 1 : 0)) * value;
    }
    const rate = round < ROUNDS * 0.6 ? 0.05 : 0.01;
    for (let j = 0; j < size; j += 1) {
      const hold = j < 3 && prior.bias === undefined ? 0 : ridge;
      const slope = (gradient[j] + hold * (weights[j] - believed[j])) / total;
      mean[j] = 0.9 * mean[j] + 0.1 * slope;
      square[j] = 0.999 * square[j] + 0.001 * slope * slope;
      weights[j] -= (rate * mean[j]) / (1 - 0.9 ** round) / (Math.sqrt(square[j] / (1 - 0.999 ** round)) + 1e-8);
    }
  }
  return weights;
}

/** Figures at the thresholds in use, and beside them. */
function report(rows, needed) {
  const conflicts = rows.filter(({ y }) => y === 0).length;
  for (const low of conflicts === 0 ? [] : [-0.05, 0, 0.05].map((step) => needed.conflict + step)) {
    const above = rows.filter(({ p }) => p[0] >= low);
    const right = above.filter(({ y }) => y === 0).length;
    const [recall, fallout] = [right / conflicts, (above.length - right) / (rows.length - conflicts)];
    const figures = { precision: right / Math.max(1, above.length), recall, 'balanced accuracy': (recall + 1 - fallout) / 2 };
    console.log(`    conflict >= ${low.toFixed(2)}: ${show(figures)}`);
  }
  const counts = LABELS.map(() => LABELS.map(() => 0));
  for (const { y, p } of rows) counts[y][p[0] >= needed.conflict ? 0 : p[1] >= needed.agreement ? 1 : 2] += 1;
  const scores = LABELS.flatMap((label, k) => {
    const gold = counts[k].reduce((sum, n) => sum + n);
    const called = counts.reduce((sum, row) => sum + row[k], 0);
    return gold === 0 ? [] : [[`${label} F1`, (2 * counts[k][k]) / Math.max(1, gold + called)]];
  });
  const mean = scores.reduce((sum, [, score]) => sum + score, 0) / scores.length;
  console.log(`    as reported: ${show({ ...Object.fromEntries(scores), 'mean F1': mean })}`);
}

function show(figures) {
  return Object.entries(figures)
    .map(([name, value]) => `${name} ${value.toFixed(3)}`)
    .join(', ');
}

function fitForm(form, own) {
  const settings = FORMS[form];
  const perFile = new Map();
  for (const { file } of own) perFile.set(file, (perFile.get(file) ?? 0) + 1);
  const rows = fold(own).map((row) => ({
    ...row,
    told: row.weight,
    weight: row.weight * Math.max(1, settings.least / perFile.get(row.file)),
  }));
  const seen = new Map();
  for (const { features } of rows) for (const [name, value] of features) if (value !== 0) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = ['bias', ...[...seen.keys()].filter((name) => name !== 'bias' && (seen.get(name) >= SEEN || settings.prior[name])).sort()];
  const place = new Map(names.map((name, index) => [name, index]));
  for (const row of rows)
    row.cells = [...row.features].filter(([name]) => place.has(name)).map(([name, value]) => [place.get(name), value]);
  for (let held = 0; held < FOLDS; held += 1) {
    const weights = train(
      rows.filter((row) => row.fold !== held),
      names,
      settings,
    );
    for (const row of rows) if (row.fold === held) row.p = chances(weights, row.cells);
  }
  console.log(`${form}: ${rows.length} pairs, ${names.length} features; ${FOLDS} folds, each judged by the others:`);
  for (const file of new Set(own.map((row) => row.file))) {
    if (perFile.get(file) < FEW) continue;
    console.log(`  ${file?.split('/').at(-1) ?? 'headlines of one event'}`);
    report(
      rows.filter((row) => row.file === file),
      NEEDED[form],
    );
  }
  const weights = train(rows, names, settings);
  return new Map(names.map((name, i) => [name, [0, 1].map((k) => weights[i * 3 + k] - weights[i * 3 + 2])]));
}

const folders = (args.beside ?? []).flatMap((parent) =>
  readdirSync(parent)
    .sort()
    .map((name) => join(parent, name))
    .filter((path) => statSync(path).isDirectory()),
);
const labelled = positionals.flatMap((file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => rowOf(JSON.parse(line), file)),
);
const rows = [
  ...labelled,
  ...(await Promise.all(folders.map(besides))).flat().flatMap((pair) => rowOf(pair).filter(({ form }) => form === 'headline')),
];
const fitted = Object.keys(FORMS).map((form) =>
  fitForm(
    form,
    rows.filter((row) => row.form === form),
  ),
);
const names = [...new Set(fitted.flatMap((weights) => [...weights.keys()]))].sort();
const lines = names.flatMap((name) => {
  const numbers = fitted.flatMap((weights) => weights.get(name) ?? [0, 0]);
  return numbers.every((number) => Math.abs(number) < TELLING) ? [] : [`${name} ${numbers.map((number) => +number.toFixed(2)).join(' ')}`];
});
if (!args.dry) {
  const file = new URL('../src/align/judging/weights.ts', import.meta.url);
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(/`\n[^`]*`;/u, () => `\`\n${lines.join('\n')}\n\`;`),
  );
}
