#!/usr/bin/env node
// What many rules cost: a thousand rules loaded from files, and the press days of ../shared/corpus checked, beside the shipped rules alone.
//
//   node bench/rules.mjs [--rules N] [--articles N] [--rounds N]
//
// Each run is a process of its own, by turns, and a row is the smallest of its rounds. CPU time is what the process used, whoever else was busy.
// The rules are made: of every kind, with sides, comparators, expressions and patterns, and asked before ours. Needs a build.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { loadRules } from '../dist/check/load.js';
import { RULES_DIRECTORY, checkDocuments, shippedRules } from '../dist/engine.js';
import { ingestArticle } from '../dist/ingest/article.js';
import { LANGUAGES } from '../dist/languages/packs.js';

const { values: args } = parseArgs({
  options: {
    rules: { type: 'string', default: '1000' },
    articles: { type: 'string', default: '3000' },
    rounds: { type: 'string', default: '2' },
    folder: { type: 'string' },
    one: { type: 'boolean', default: false },
  },
});
const corpus = resolve(import.meta.dirname, '../../shared/corpus');

const KINDS = [
  'number',
  'date',
  'place',
  'person-name-spelling',
  'money',
  'percent',
  'quantity',
  'ordinal',
  'duration',
  'organisation',
  'role-title',
  'polarity',
  'scope',
  'time',
];

/** The parts that made rules differ in, taken by turns. */
const SELECTS = [
  (at) => ({ when: { attribute: [`count:thing-${at}`, `unit:u${at}`, `currency:C${at}`] } }),
  (at) => ({ sides: { a: { source: `Outlet ${at}*` }, b: { block: ['body', 'headline'] } } }),
  () => ({ when: { directness: 'verbatim', copied: true, scope: 'cross-source' } }),
  (at) => ({ when: { where: `a.min > b.max * ${2 + (at % 7)}.0 && a.counted == "thing-${at}"` } }),
  (at) => ({ sides: { a: { context: `(?:desk|house)-${at}` } } }),
];
const COMPARES = [undefined, { by: 'tolerance', relative: 0.05 }, { by: 'interval' }, { by: 'name-distance', variant: 0.9 }, undefined];

function madeRule(at) {
  const id = `made-${String(at).padStart(4, '0')}`;
  const compare = COMPARES[at % COMPARES.length];
  const pair = { language: 'en', a: 'A mill burned in Lethport.', b: 'A mill opened in Lethport.' };
  return {
    id,
    title: { en: id, ar: id },
    help: 'A rule made for the benchmark of many rules.',
    priority: 1,
    select: { kinds: [KINDS[at % KINDS.length]], ...SELECTS[at % SELECTS.length](at) },
    ...(compare === undefined ? {} : { compare }),
    unless: [{ published: 'apart', change: 'rising' }],
    verdicts: [
      { when: { outcome: 'disjoint', score: { atLeast: 0.999 }, closeness: { atLeast: 0.999 } }, relation: 'conflict', severity: 'info' },
    ],
    confidenceFloor: 0.5,
    message: { en: '{a} {b}', ar: '{a} {b}' },
    fires: [pair],
    silent: [pair],
  };
}

/** One run: rules loaded, articles ingested and checked. */
async function run() {
  const inputs = readdirSync(corpus)
    .filter((name) => name.endsWith('.jsonl.gz'))
    .sort()
    .flatMap((name) =>
      gunzipSync(readFileSync(join(corpus, name)))
        .toString('utf8')
        .split('\n')
        .filter(Boolean),
    )
    .slice(0, Number(args.articles))
    .map((line) => JSON.parse(line));
  const [started, used] = [performance.now(), process.cpuUsage()];
  const loaded =
    args.folder === undefined
      ? { rules: await shippedRules(), errors: [] }
      : await loadRules([RULES_DIRECTORY, args.folder], join(RULES_DIRECTORY, 'rule.schema.json'));
  if (loaded.errors.length > 0) throw new Error(JSON.stringify(loaded.errors[0]));
  const loading = performance.now() - started;
  const articles = inputs.map((input) => ingestArticle(input, { languages: LANGUAGES }));
  const report = await checkDocuments(articles, { rules: loaded.rules });
  const { user, system } = process.cpuUsage(used);
  console.log(
    JSON.stringify({
      rules: loaded.rules.length,
      articles: articles.length,
      findings: report.discrepancies.length,
      'loading s': loading / 1000,
      'wall s': (performance.now() - started) / 1000,
      'CPU s': (user + system) / 1e6,
    }),
  );
}

function compareRuns() {
  if (!existsSync(corpus)) {
    console.log('no ../shared/corpus here: nothing to check');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tabayun-made-rules-'));
  const rows = {};
  try {
    for (let at = 0; at < Number(args.rules); at += 1)
      writeFileSync(join(folder, `made-${String(at).padStart(4, '0')}.json`), JSON.stringify(madeRule(at)));
    for (let round = 0; round < Number(args.rounds); round += 1) {
      for (const [name, more] of Object.entries({ shipped: [], 'with made ones': ['--folder', folder] })) {
        const row = JSON.parse(
          execFileSync(process.execPath, [import.meta.filename, '--one', '--articles', args.articles, ...more], {
            encoding: 'utf8',
            maxBuffer: 2 ** 28,
          }),
        );
        const best = rows[name] ?? row;
        for (const key of ['loading s', 'wall s', 'CPU s']) row[key] = Math.min(row[key], best[key]);
        rows[name] = row;
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const row of Object.values(rows)) for (const key of ['loading s', 'wall s', 'CPU s']) row[key] = Math.round(100 * row[key]) / 100;
  console.table(rows);
  const { shipped, 'with made ones': made } = rows;
  console.log(
    `CPU time × ${(made['CPU s'] / shipped['CPU s']).toFixed(2)}, wall clock × ${(made['wall s'] / shipped['wall s']).toFixed(2)}`,
  );
}

if (args.one) await run();
else compareRuns();
