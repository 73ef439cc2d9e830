#!/usr/bin/env node
// How far `confidence` can be believed: fits the weights of `src/check/certainty/weights.ts` on labelled findings, prints what they say of findings that
// they were not fitted on, and writes the file.
//
//   node bench/crossval.mjs [--shared DIR] [--write] [--json]
//
// Rows are the findings of a check: of the annotated clusters (one that hits a gold line is true, one that hits a trap or nothing is not), of the press
// days whose findings were read and labelled (`gold/findings-*.jsonl`, and our own labels in `bench/labels/`), and of reprints by machine
// (`eval/mutate.mjs`, seeds that no floor uses). Every cluster, every day and every set of reprints is left out once.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { areaUnderCurve, dot, fitLogistic, sigmoid } from './logistic.mjs';

const { values: args } = parseArgs({
  options: { shared: { type: 'string', default: '../shared' }, write: { type: 'boolean' }, json: { type: 'boolean' } },
});
const shared = resolve(args.shared);
const { examine } = await import('../dist/engine.js');
const { readInputs } = await import('../dist/ingest/inputs.js');
const { ingestArticle } = await import('../dist/ingest/article.js');
const { LANGUAGES } = await import('../dist/languages/packs.js');
const { judge } = await import('../dist/check/judge.js');
const { tell } = await import('../dist/check/tell.js');
const { toDiscrepancy } = await import('../dist/check/findings.js');
const { isJudgedWhole } = await import('../dist/check/certainty/certainty.js');
const { certaintyFeatures } = await import('../dist/check/certainty/features.js');
const { scoreReport } = await import(pathToFileURL(join(shared, 'eval/scoring.mjs')).href);
const { KEEPING } = await import(pathToFileURL(join(shared, 'eval/mutation-operators.mjs')).href);

/** Weights of rows: gold of real events lists not everything; reprints are many and much alike. */
const UNLISTED = { saudi: 0.5, ecb: 0.5 };
const REPRINT = 0.2;
/** Inverse variance of a weight, in units of the spread of its feature. */
const RIDGE = 10;
/** What is added to the spread, so that what is rarely seen weighs little. */
const RARE = 0.05;

const TOLD = new Set(['conflict', 'alteration', 'addition', 'omission', 'variant']);
const plain = (text) => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
const linesOf = (text) => text.split('\n').filter(Boolean);

/** The findings of a check, each with its features and a label (1, 0 or nothing). */
async function rowsOf(set, group, articles, labelsOf) {
  const { report, aligned, book, provenance, sources } = await examine(articles, {});
  const byId = new Map();
  const found = [];
  for (const finding of aligned.facts.flatMap((fact) => judge(fact, book, provenance))) {
    const one = TOLD.has(finding.relation) && !isJudgedWhole(finding) && toDiscrepancy(finding, sources);
    if (!one) continue;
    found.push(one);
    if (!(byId.get(one.id)?.confidence >= finding.confidence)) byId.set(one.id, finding);
  }
  const general = new Set(book.rules.flatMap(({ id, givesWay }) => (givesWay ? [id] : [])));
  const label = labelsOf(report);
  return tell(found, (rule) => general.has(rule)).discrepancies.flatMap((one) => {
    const finding = byId.get(one.id);
    const [y, w = 1] = (finding && label(one, finding.gravest)) ?? [];
    // What a rule calls information whatever its certainty is no claim on an editor.
    return y === undefined || finding.gravest === 'info' ? [] : [{ set, group, y, w, features: certaintyFeatures(finding, sources) }];
  });
}

async function clusterRows() {
  const rows = [];
  for (const set of ['newsroom', 'harder', 'authored', 'saudi', 'ecb']) {
    const parent = join(shared, 'clusters', set);
    for (const name of readdirSync(parent).sort()) {
      const folder = join(parent, name);
      if (!statSync(folder).isDirectory()) continue;
      const gold = linesOf(readFileSync(join(folder, 'gold.jsonl'), 'utf8')).map((line) => JSON.parse(line));
      const files = readdirSync(folder).filter((file) => file !== 'gold.jsonl');
      const { articles } = await readInputs(
        files.sort().map((file) => join(folder, file)),
        { cwd: process.cwd(), languages: LANGUAGES },
      );
      const label = (report) => (one) => {
        const { counts } = scoreReport({ ...report, discrepancies: [{ ...one, severity: 'error' }] }, gold);
        return counts.found > 0 ? [1] : counts.falseAlarms > 0 ? [0] : [0, UNLISTED[set] ?? 1];
      };
      rows.push(...(await rowsOf(set, `${set}/${name}`, articles, label)));
    }
  }
  return rows;
}

const touches = (a, b) => a.some((x) => b.some((y) => x.url === y.url && (x.quote.includes(y.quote) || y.quote.includes(x.quote))));
const meets = (p, q) =>
  p.some((x, i) => p.some((y, j) => i !== j && q.some((u, k) => q.some((v, l) => k !== l && touches(x, u) && touches(y, v)))));
const placesOf = (positions, of) => positions.map(({ evidence }) => evidence.map((e) => ({ url: of(e), quote: plain(e.quote) })));

/** Labels of our own, of findings that no label of the days knows: two places (address, field, start, end) and 1 for a true one. */
function ownLabels(day) {
  const file = new URL(`labels/${day}.tsv`, import.meta.url);
  if (!existsSync(file)) return [];
  return linesOf(readFileSync(file, 'utf8')).map((line) => {
    const [y, ...cells] = line.split('\t');
    const place = (at) => ({ url: cells[at], field: cells[at + 1], start: Number(cells[at + 2]), end: Number(cells[at + 3]) });
    return { y: Number(y), a: place(0), b: place(4) };
  });
}

async function dayRows() {
  const rows = [];
  for (const file of readdirSync(join(shared, 'gold')).sort()) {
    const day = /^findings-(.*)\.jsonl$/u.exec(file)?.[1];
    if (!day) continue;
    const labels = linesOf(readFileSync(join(shared, 'gold', file), 'utf8')).map((line) => JSON.parse(line));
    for (const label of labels) label.places = placesOf(label.positions, ({ url }) => url);
    const own = ownLabels(day);
    const text = gunzipSync(readFileSync(join(shared, `corpus/saudi-${day}.jsonl.gz`))).toString('utf8');
    const articles = linesOf(text).flatMap((line) => {
      const article = JSON.parse(line);
      return article.text ? [ingestArticle(article, { languages: LANGUAGES })] : [];
    });
    const label = (report) => {
      const url = new Map(report.documents.map((document) => [document.id, document.url ?? document.id]));
      const on = ({ evidence }, place) =>
        evidence.some((e) => url.get(e.document) === place.url && e.field === place.field && e.start < place.end && place.start < e.end);
      return ({ kind, positions }) => {
        const places = placesOf(positions, ({ document }) => url.get(document));
        const hits = labels.filter((one) => meets(places, one.places));
        const known = hits.find((one) => one.kind === kind) ?? hits[0];
        if (known) return [known.label === 'true' ? 1 : 0];
        const ours = own.find(({ a, b }) => positions.some((p, i) => on(p, a) && positions.some((q, j) => i !== j && on(q, b))));
        return ours && [ours.y];
      };
    };
    rows.push(...(await rowsOf('days', `day/${day}`, articles, label)));
  }
  return rows;
}

/** Reprints: corpus, language, cases, noise, seed. */
const REPRINTS = [
  ['saudi-2015-08-03', 'ar', 300, 1, 31],
  ['saudi-2015-08-08', 'ar', 200, 2, 32],
  ['english-news', 'en', 300, 1, 33],
];

async function reprintRows() {
  const rows = [];
  const folder = mkdtempSync(join(tmpdir(), 'tabayun-crossval-'));
  for (const [corpus, language, cases, noise, seed] of REPRINTS) {
    const file = join(folder, `${corpus}.jsonl`);
    const options = ['--lang', language, '--cases', cases, '--noise', noise, '--seed', seed, '--dump', file].map(String);
    spawnSync(process.execPath, [join(shared, 'eval/mutate.mjs'), join(shared, `corpus/${corpus}.jsonl.gz`), ...options], {
      stdio: 'ignore',
    });
    for (const line of linesOf(readFileSync(file, 'utf8'))) {
      const { operator, source, title, published, original, copy, spans } = JSON.parse(line);
      const article = (id, outlet, text) =>
        ingestArticle({ id, source: outlet, title, published, language, text }, { languages: LANGUAGES });
      const near = (list) => list.map(([start, end]) => [start - NEAR, end + NEAR]);
      const [ofCopy, ofOriginal] = [near(spans.copy), near(spans.original)];
      const on = ({ evidence }, document, list) =>
        evidence.some((e) => e.document === document && list.some(([start, end]) => e.start < end && start < e.end));
      const label = () => (one, gravest) => {
        if (one.scope !== 'cross-source') return undefined;
        const hit = one.positions.some(
          (p, i) => on(p, 'copy', ofCopy) && one.positions.some((q, j) => i !== j && on(q, 'original', ofOriginal)),
        );
        if (hit && !(operator in KEEPING)) return [1, REPRINT];
        return gravest === 'info' ? undefined : [0, REPRINT];
      };
      rows.push(
        ...(await rowsOf(
          'reprints',
          `reprints/${corpus}`,
          [article('original', source || 'First', original), article('copy', 'Reprint', copy)],
          label,
        )),
      );
    }
  }
  rmSync(folder, { recursive: true });
  return rows;
}

/** Characters around an edit that a finding may point at. */
const NEAR = 60;

const rows = [...(await clusterRows()), ...(await dayRows()), ...(await reprintRows())];
const names = ['bias', ...new Set(rows.flatMap(({ features }) => Object.keys(features)))].filter(
  (name, at, all) => all.indexOf(name) === at,
);
for (const row of rows) row.x = names.map((name) => row.features[name] ?? 0);
const spread = names.map((_, i) => {
  const mean = rows.reduce((sum, { x }) => sum + x[i], 0) / rows.length;
  return Math.sqrt(rows.reduce((sum, { x }) => sum + (x[i] - mean) ** 2, 0) / rows.length);
});
const fit = (some) =>
  fitLogistic(some, { ridge: spread.map((s, i) => (names[i] === 'bias' ? 1e-3 : RIDGE * (s * s + RARE))), prior: names.map(() => 0) });

const groups = [...new Set(rows.map(({ group }) => group))];
const held = groups.flatMap((group) => {
  const beta = fit(rows.filter((row) => row.group !== group));
  return rows.filter((row) => row.group === group).map((row) => ({ ...row, p: sigmoid(dot(beta, row.x)) }));
});

const share = (n, of) => (of ? Math.round((1000 * n) / of) / 1000 : null);
const tables = { sets: {}, bins: [] };
for (const set of [...new Set(rows.map((row) => row.set)), 'all']) {
  const own = held.filter((row) => set === 'all' || row.set === set);
  const at = (low) => own.filter(({ p }) => p >= low);
  const right = (some) => some.filter(({ y }) => y).length;
  tables.sets[set] = {
    findings: own.length,
    true: right(own),
    'area under curve': Math.round(1000 * areaUnderCurve(own.map((row) => ({ ...row, w: 1 })))) / 1000,
    ...Object.fromEntries(
      [0.5, 0.6, 0.8].flatMap((low) => [
        [`>= ${low}`, `${right(at(low))} of ${at(low).length}`],
        [`precision ${low}`, share(right(at(low)), at(low).length)],
      ]),
    ),
  };
}
let error = 0;
for (let bin = 0; bin < 10; bin += 1) {
  const own = held.filter(({ p }) => Math.min(9, Math.floor(10 * p)) === bin);
  const weight = own.reduce((sum, { w }) => sum + w, 0);
  const mean = (of) => own.reduce((sum, row) => sum + row.w * of(row), 0) / Math.max(weight, 1e-9);
  error += weight * Math.abs(mean(({ p }) => p) - mean(({ y }) => y));
  tables.bins.push({
    from: bin / 10,
    findings: own.length,
    said: Math.round(100 * mean(({ p }) => p)) / 100,
    seen: Math.round(100 * mean(({ y }) => y)) / 100,
  });
}
tables.expectedCalibrationError = share(
  error,
  held.reduce((sum, { w }) => sum + w, 0),
);
if (args.json) console.log(JSON.stringify(tables));
else {
  console.table(tables.sets);
  console.table(tables.bins);
  console.log(`expected calibration error: ${tables.expectedCalibrationError}`);
}

if (args.write) {
  const beta = fit(rows);
  const lines = names.map((name, i) => `  ${!name.includes(':') ? name : `'${name}'`}: ${beta[i].toFixed(2)},`);
  const file = new URL('../src/check/certainty/weights.ts', import.meta.url);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/= \{\n[\s\S]*?\n\};/u, `= {\n${lines.join('\n')}\n};`));
}
