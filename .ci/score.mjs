#!/usr/bin/env node
// Scores the built project on the annotated data beside it (../shared) and compares with the floors in floors.json.
//
//   node .ci/score.mjs            fails when a figure is under its floor, a count over its ceiling, or either has none; says what could be tightened
//   node .ci/score.mjs --write    raises every floor to what was measured, less the slack
//
// Without ../shared there is nothing to score: says so and passes.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values: args } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const root = resolve(import.meta.dirname, '..');
const shared = resolve(root, '../shared');
const floorsFile = join(import.meta.dirname, 'floors.json');

/** How far under a figure its new floor is set: the output is deterministic, so this is room for trading one finding for another. */
const SLACK = 0.01;
/** How far above its floor a figure stands before it is worth raising. */
const WORTH_RAISING = 0.03;

if (!existsSync(join(shared, 'eval'))) {
  console.log('no ../shared/eval here: nothing to score');
  process.exit(0);
}

/** Reprints by machine on two press days and on English news: few enough to keep the step short. */
const REPRINTS = { ar: ['saudi-2015-07-27', 'saudi-2015-08-03'], en: ['english-news'] };
const REPRINT_CASES = '392';

const run = (script, ...rest) =>
  JSON.parse(
    execFileSync(process.execPath, [join(shared, 'eval', script), ...rest, '--project', root, '--json'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }),
  );

/** Figures by name. Those in `ceilings` count mistakes: less is better. */
const figures = {};
const ceilings = {};

const findings = run('score.mjs');
for (const name of ['seeds', 'all authored', 'all saudi', 'all ecb', 'all']) {
  const row = findings[name];
  if (!row) continue;
  for (const key of ['recall', 'precision', 'f1', 'kind']) figures[`findings, ${name}, ${key}`] = row[key];
  ceilings[`findings, ${name}, traps flagged`] = Number(row.trapsFlagged.split('/')[0]);
}
for (const clusters of ['newsroom', 'harder']) {
  const folder = join(shared, 'clusters', clusters);
  if (!existsSync(folder)) continue;
  const row = run('score.mjs', '--clusters', folder)[`all ${clusters}`];
  for (const key of ['recall', 'precision', 'f1', 'kind']) figures[`findings, all ${clusters}, ${key}`] = row[key];
  ceilings[`findings, all ${clusters}, traps flagged`] = Number(row.trapsFlagged.split('/')[0]);
}
for (const [language, days] of Object.entries(REPRINTS)) {
  const files = days.map((day) => join(shared, 'corpus', `${day}.jsonl.gz`)).filter(existsSync);
  if (files.length === 0) continue;
  const { allChanging, allKeeping } = run(
    'mutate.mjs',
    ...files,
    '--lang',
    language,
    '--cases',
    REPRINT_CASES,
    '--noise',
    '1',
    '--seed',
    'floors',
  );
  figures[`reprints, ${language}, changes found`] = allChanging.found / 100;
  figures[`reprints, ${language}, found as error or warning`] = allChanging.loud / 100;
  figures[`reprints, ${language}, kind right`] = allChanging.kindRight / 100;
  figures[`reprints, ${language}, silent where the meaning is kept`] = allKeeping.silent / 100;
}
const desk = join(shared, 'suites', 'desk-pairs.jsonl');
if (existsSync(desk)) {
  const row = run('desk.mjs', desk);
  figures['desk pairs, conflicts found'] = Math.round((1000 * row.found) / row.conflicts) / 1000;
  figures['desk pairs, silence kept'] = Math.round((1000 * row.quiet) / row.silent) / 1000;
}
for (const suite of ['recognizers-news', 'duckling', 'hijri', 'months-ar-cldr']) {
  const file = join(shared, 'suites', `${suite}.jsonl`);
  if (existsSync(file)) figures[`mentions, ${suite}`] = run('suite.mjs', file).all;
}
for (const pairs of ['ans-train-dev', 'vitaminc-dev', 'fever-symmetric-dev', 'summedits-news-dev']) {
  const file = join(shared, 'suites', `pairs-${pairs}.jsonl`);
  if (!existsSync(file)) continue;
  const row = run('pairs.mjs', file);
  figures[`pairs, ${pairs}, macro F1`] = row.macroF1;
  figures[`pairs, ${pairs}, balanced accuracy`] = row.balancedAccuracy;
  figures[`pairs, ${pairs}, conflict precision`] = row.conflict.precision;
}

const known = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : { atLeast: {}, atMost: {} };
if (args.write) {
  // Floors only go up, ceilings only down: a worse figure fails against the old one until it is made good.
  const old = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : { atLeast: {}, atMost: {} };
  const down = (value) => Math.max(0, Math.floor((value - SLACK) * 1000) / 1000);
  const atLeast = Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.max(down(value), old.atLeast[name] ?? 0)]));
  const atMost = Object.fromEntries(Object.entries(ceilings).map(([name, value]) => [name, Math.min(value, old.atMost[name] ?? Infinity)]));
  writeFileSync(floorsFile, `${JSON.stringify({ atLeast, atMost }, undefined, 2)}\n`);
}

let under = 0;
const raise = [];
const line = (name, value, bound, verdict) =>
  console.log(`${name.padEnd(52)} ${String(value).padStart(7)} ${String(bound ?? '').padStart(8)}  ${verdict}`);
line('figure', 'now', 'bound', '');
for (const [name, value] of Object.entries(figures)) {
  const floor = known.atLeast[name];
  const fell = floor === undefined || value < floor;
  if (fell) under += 1;
  else if (value >= floor + WORTH_RAISING) raise.push(name);
  line(name, value, floor === undefined ? 'none' : `>= ${floor}`, fell ? (floor === undefined ? 'HAS NO FLOOR' : 'UNDER ITS FLOOR') : '');
}
for (const [name, value] of Object.entries(ceilings)) {
  const ceiling = known.atMost[name];
  const rose = ceiling === undefined || value > ceiling;
  if (rose) under += 1;
  else if (value < ceiling) raise.push(name);
  line(
    name,
    value,
    ceiling === undefined ? 'none' : `<= ${ceiling}`,
    rose ? (ceiling === undefined ? 'HAS NO CEILING' : 'OVER ITS CEILING') : '',
  );
}
for (const name of [...Object.keys(known.atLeast), ...Object.keys(known.atMost)]) {
  if (name in figures || name in ceilings) continue;
  under += 1;
  line(name, '', '', 'NOT MEASURED ANY MORE');
}
if (raise.length > 0 && !args.write)
  console.log(`\ncould be tightened (node .ci/score.mjs --write):\n${raise.map((name) => `  ${name}`).join('\n')}`);
if (under > 0 && !args.write) {
  console.log(`\n${under} outside their bounds or without any`);
  process.exitCode = 1;
}
