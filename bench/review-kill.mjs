// Kills the built review with SIGKILL in the midst of 200 scripted verdicts, fifty times, on a pseudo-terminal, and looks for every verdict
// that it had shown as saved. Then two reviewers decide at once on one report.
// Run after `npm run build`: node bench/review-kill.mjs [times]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { spawn } from '@lydell/node-pty';
import { parseLog } from '../dist/review/decisions/entry.js';
import { largeReport } from './review-report.mjs';

const times = Number(process.argv[2] ?? 50);
const VERDICTS = 200;
const BURST = 10;
const MAIN = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const READY = '\u001b[?2026l';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A review of 200 findings that confirms one after another, and what it has shown. */
function start(cwd, reviewer) {
  const env = { ...process.env, TERM: 'xterm-256color', LC_ALL: 'C.UTF-8', CI: '' };
  delete env.CI;
  const pty = spawn(process.execPath, [MAIN, 'review', 'report.json', '--reviewer', reviewer], { cols: 100, rows: 30, cwd, env });
  const review = { pty, written: '', saved: 0, sent: 0 };
  review.ended = new Promise((resolve) => pty.onExit(resolve));
  review.ready = new Promise((resolve) => {
    pty.onData((text) => {
      review.written += text;
      if (review.written.includes(READY)) resolve();
      // A frame says how many are still open, and how many of those decided are still on their way to the disk. Only whole frames count.
      const end = review.written.lastIndexOf(READY);
      const frame = stripVTControlCharacters(review.written.slice(review.written.lastIndexOf(READY, end - 1) + READY.length, end));
      const open = /· (\d+) open/u.exec(frame);
      if (!open) return;
      const saving = Number(/saving (\d+) …/u.exec(frame)?.[1] ?? 0);
      review.saved = Math.max(review.saved, VERDICTS - Number(open[1]) - saving);
    });
  });
  return review;
}

const folders = [];

function folder() {
  const cwd = mkdtempSync(join(tmpdir(), 'tabayun-kill-'));
  folders.push(cwd);
  writeFileSync(join(cwd, 'report.json'), JSON.stringify(largeReport(VERDICTS)));
  return cwd;
}

const read = (cwd) => {
  try {
    return parseLog(readFileSync(join(cwd, 'report.decisions.jsonl'), 'utf8'));
  } catch {
    return { entries: [], damage: [] };
  }
};

let [lost, shown, torn] = [0, 0, 0];
for (let run = 0; run < times; run += 1) {
  const cwd = folder();
  const review = start(cwd, 'Rana');
  await review.ready;
  // Ten at a time, so that the review keeps up; the last ten are cut short at some point or other.
  const target = Math.floor((run / times) * (VERDICTS - BURST));
  for (let sent = 0; sent <= target; sent += BURST) {
    while (review.saved < sent) await pause(2);
    review.pty.write('cj'.repeat(BURST));
  }
  await pause((run % 10) * 4);
  process.kill(review.pty.pid, 'SIGKILL');
  const { saved } = review;
  await review.ended;
  const { entries, damage } = read(cwd);
  const decided = new Set(entries.filter(({ change }) => change.verdict).map(({ finding }) => finding)).size;
  shown += saved;
  torn += damage.length;
  if (decided < saved) {
    lost += saved - decided;
    console.error(`run ${run}: ${saved} shown as saved, ${decided} in the log`);
  }
}
console.error(`${times} kills: ${shown} verdicts shown as saved, ${lost} lost, ${torn} torn lines`);

const cwd = folder();
const both = ['Rana', 'Sami'].map((name) => start(cwd, name));
await Promise.all(both.map(({ ready }) => ready));
for (let at = 0; at < VERDICTS; at += 1) {
  for (const { pty } of both) pty.write('cj');
  await pause(2);
}
for (const { pty } of both) pty.write('q');
await Promise.all(both.map(({ ended }) => ended));
const { entries, damage } = read(cwd);
const counts = ['Rana', 'Sami'].map((name) => entries.filter(({ by }) => by === name).length);
console.error(`two at once: ${counts.join(' and ')} of ${VERDICTS} verdicts each, ${damage.length} torn lines`);
process.exitCode = lost > 0 || counts.some((count) => count < VERDICTS) ? 1 : 0;
for (const path of folders) rmSync(path, { recursive: true });
