// How long the HTML report of 10,000 findings takes to write and, in headless Chromium, to open, to search and to switch its language.
// Run after a build, on a machine with Chromium (npm run test:browser installs it): node bench/html.mjs [findings] [rounds]
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeHtml } from '../dist/report/html.js';
import { openBrowser } from '../test/browser/chromium.mjs';
import { largeReport } from './large-report.mjs';

const count = Number(process.argv[2] ?? 10_000);
const rounds = Number(process.argv[3] ?? 5);

const folder = mkdtempSync(join(tmpdir(), 'tabayun-bench-'));
const file = join(folder, 'report.html');
const report = largeReport(count);
const began = performance.now();
writeFileSync(file, writeHtml(report, new Map()));
console.log(`written in ${Math.round(performance.now() - began)} ms, ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB, ${count} findings`);

const times = { open: [], search: [], language: [] };
const { page, close } = await openBrowser();
const timed = async (name, act, until) => {
  const start = performance.now();
  await act();
  await page.waitForFunction(until);
  times[name].push(performance.now() - start);
};
for (let round = 0; round < rounds; round += 1) {
  await page.goto('about:blank');
  await timed(
    'open',
    () => page.goto(pathToFileURL(file).href),
    () => document.querySelector('.row') !== null && document.querySelector('.finding h2') !== null,
  );
  await timed(
    'search',
    () => page.fill('#search', report.discrepancies.at(-1).subject),
    () => document.querySelectorAll('.row').length < 8,
  );
  await timed(
    'language',
    () => page.click('#language'),
    () => document.documentElement.lang === 'ar',
  );
}
await close();
rmSync(folder, { recursive: true });
for (const [name, all] of Object.entries(times))
  console.log(`${name.padEnd(9)} least ${Math.round(Math.min(...all))} ms, most ${Math.round(Math.max(...all))} ms, of ${rounds}`);
