#!/usr/bin/env node
// How long reading one line takes as the line grows: microseconds a kilobyte, which should stay the same from row to row.
//
//   node bench/linear.mjs [--rounds N]
//
// test/extract/read.linear.test.ts counts the work and needs no clock. What it cannot count is what the engine does within one call: a pattern that goes
// back over a long text, a string put together from its parts. The least of some rounds (5) is told. Needs a build (npm run bench builds).
import { parseArgs } from 'node:util';
import { extractMentions } from '../dist/index.js';

const { values: args } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const KILOBYTES = [16, 64, 256, 1024];
const LINES = {
  'ar, news': ['ar', 'وقال الوزير محمد العلي في بغداد أمس إن 12 شخصا قتلوا في 5 أيار 2015، بحسب "وكالة الأنباء"، وأصيب نحو 3,500 '],
  'ar, one word': ['ar', 'العلي'],
  'en, news': ['en', 'The minister John Smith said on Tuesday, 5 May 2015, that 12 people were killed in Baghdad and "about $3,500" lost '],
  'en, one word': ['en', 'John'],
  digits: ['en', '7'],
  dots: ['en', '.'],
  'vowel signs': ['ar', 'م\u064e\u0640'],
  'white space': ['en', ' '],
};

function leastTime(text, language) {
  let least = Infinity;
  for (let round = 0; round < Number(args.rounds); round += 1) {
    const started = performance.now();
    extractMentions(text, { language, reference: '2015-05-12' });
    least = Math.min(least, performance.now() - started);
  }
  return least;
}

for (const [language, unit] of Object.values(LINES)) leastTime(unit.repeat(2000), language);
console.log(['line'.padEnd(14), ...KILOBYTES.map((size) => `${size} kB`.padStart(9))].join(''));
for (const [name, [language, unit]] of Object.entries(LINES)) {
  const row = KILOBYTES.map((size) => {
    const text = unit.repeat(Math.ceil((size * 1024) / Buffer.byteLength(unit)));
    return ((leastTime(text, language) * 1000) / size).toFixed(0).padStart(9);
  });
  console.log([name.padEnd(14), ...row].join(''));
}
