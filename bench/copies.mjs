#!/usr/bin/env node
// What a check of many copies of one text costs, each with one digit changed: seconds and peak memory, which should grow with their number.
//
//   node bench/copies.mjs [NUMBER…]
//
// Without numbers 250, 1,000 and 4,000. Each runs in a process of its own. Needs a build (npm run bench builds).
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { checkArticles } from '../dist/index.js';

const { values: args, positionals } = parseArgs({ allowPositionals: true, options: { one: { type: 'string' } } });
const STORY = [
  'The river Ansel flooded the lower town of Port Selwyn on 14 March 2031 after 36 hours of rain.',
  'Rescue teams brought 214 people out of their houses in the first night, the mayor Ann Lore said.',
  'The storm killed 17 people and injured 93 others, the province health office counted.',
  'A bridge of 120 metres at the old mill was carried away and 4 roads were closed.',
  'The damage was put at 35 million dollars by the chamber of trade.',
  'Schools in 12 villages stay closed while the walls are dried.',
  'The water stood 5 metres above its usual level at the harbour gauge.',
  'Houses at the quay were without power for 48 hours.',
  'The army sent 260 soldiers and 15 boats from the base at Dunmore.',
  'Farmers of the valley lost 740 sheep.',
].join(' ');
const PLACES = [...STORY.matchAll(/\d(?!\d)/gu)].map(({ index }) => index);

function copyOf(number) {
  const at = PLACES[number % PLACES.length];
  const digit = ((Number(STORY[at]) + (Math.floor(number / PLACES.length) % 8)) % 9) + 1;
  return {
    id: `copy ${String(number).padStart(5, '0')}`,
    source: `Paper ${number}`,
    published: '2031-03-16',
    text: number === 0 ? STORY : `${STORY.slice(0, at)}${digit}${STORY.slice(at + 1)}`,
  };
}

if (args.one === undefined) {
  console.log(['copies', 'seconds', 'ms a copy', 'MB', 'findings'].map((title) => title.padStart(10)).join(''));
  for (const count of positionals.length > 0 ? positionals : ['250', '1000', '4000']) {
    const child = spawnSync(process.execPath, [import.meta.filename, '--one', count], { encoding: 'utf8' });
    if (child.status !== 0) throw new Error(child.stderr);
    console.log(child.stdout.trimEnd());
  }
} else {
  const articles = Array.from({ length: Number(args.one) }, (_, number) => copyOf(number));
  const started = performance.now();
  const { discrepancies } = await checkArticles(articles);
  const time = performance.now() - started;
  const memory = process.resourceUsage().maxRSS / 1024;
  const figures = [articles.length, (time / 1000).toFixed(1), (time / articles.length).toFixed(1), memory.toFixed(0), discrepancies.length];
  console.log(figures.map((figure) => String(figure).padStart(10)).join(''));
}
