// Draws docs/review.svg: a recording of the review, made of its own frames. Run after `npm run build`: node docs/recording.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticles } from '../dist/cli/articles.js';
import { drawFrame } from '../dist/review/frame.js';
import { createModel } from '../dist/review/model.js';
import { createStore } from '../dist/review/store.js';
import { width } from '../dist/text/display.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SIZE = { columns: 88, rows: 24 };
const SECONDS = 3;
const [CELL, LINE, MARGIN] = [8.4, 18, 14];

/** What is pressed before each frame, in which interface. */
const SCRIPT = [
  ['en', []],
  ['en', ['enter']],
  ['en', ['c']],
  ['en', ['f', '1']],
  ['en', ['tab', 'enter']],
  ['en', ['1', 'j', 'd']],
  ['en', ['1']],
  ['en', ['4']],
  ['ar', []],
  ['ar', ['enter']],
];

const COLOURS = {
  plain: '#d4d4d4',
  dim: '#8a8a8a',
  strong: '#ffffff',
  error: '#ff6b6b',
  warning: '#e5c07b',
  info: '#61afef',
  mark: '#ff6b6b',
  chosen: '#1e1e1e',
  value: '#56b6c2',
  heading: '#ffffff',
  alert: '#c678dd',
  key: '#98c379',
  done: '#98c379',
};
const BOLD = new Set(['strong', 'error', 'warning', 'info', 'mark', 'heading', 'alert', 'key', 'chosen']);
const UNDERLINED = new Set(['heading', 'mark']);

process.chdir(ROOT);
const report = JSON.parse(readFileSync('reports/bahrain-working-group.json', 'utf8'));
const { articles } = await readArticles(['examples/bahrain-working-group'], {});
const texts = new Map(articles.map(({ id, text }) => [id, text]));
const entries = [];
let stamps = 0;

function open(uiLanguage) {
  const model = createModel(report, { uiLanguage, reviewer: 'Rana', reportPath: 'out/report.json' });
  const desk = {
    reviewer: 'Rana',
    log: { entries: [...entries], damage: [] },
    logPath: 'report.decisions.jsonl',
    stamp: () => ({ entry: String((stamps += 1)), at: `2031-05-03T09:1${stamps % 10}:00.000Z` }),
    record: async (entry) => void entries.push(entry),
    follow: () => () => undefined,
    loadText: async (id) => (texts.has(id) ? { status: 'ready', text: texts.get(id) } : { status: 'missing', reason: id }),
  };
  return { model, store: createStore(model, desk, SIZE, { copy: () => undefined, lend: (use) => use() }) };
}

const frames = [];
let [language, session] = ['', undefined];
for (const [next, keys] of SCRIPT) {
  if (next !== language) session = open(next);
  language = next;
  for (const key of keys) session.store.dispatch({ type: 'key', key });
  await session.store.settled();
  frames.push(drawFrame(session.model, session.store.state()));
}

const escape = (text) => text.replace(/[&<>"]/gu, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark]);
const round = (number) => Number(number.toFixed(1));

/** A run of cells. Its letters are in drawing order already: the browser must not order them again, nor give them widths of its own. */
function cells(text, tone, column, row) {
  const [x, y, columns] = [round(MARGIN + column * CELL), MARGIN + (row + 2) * LINE, width(text)];
  if (text.trim() === '') return '';
  const length = round(columns * CELL);
  const ground = tone === 'chosen' ? `<rect x="${x}" y="${y - 13}" width="${length}" height="${LINE}" fill="#d4d4d4"/>` : '';
  const weight = BOLD.has(tone) ? ' font-weight="bold"' : '';
  const line = UNDERLINED.has(tone) ? ' text-decoration="underline"' : '';
  return `${ground}<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs" fill="${COLOURS[tone]}"${weight}${line}>${escape(text)}</text>`;
}

function drawn(lines) {
  return lines
    .flatMap((line, row) => {
      let column = 0;
      return line.map(({ text, style }) => {
        const from = column + (text.length - text.trimStart().length);
        column += width(text);
        return cells(text.trim(), style, from, row);
      });
    })
    .join('');
}

const total = frames.length * SECONDS;
const share = 100 / frames.length;
const [wide, high] = [round(2 * MARGIN + SIZE.columns * CELL), 2 * MARGIN + (SIZE.rows + 1) * LINE];
const groups = frames.map((lines, at) => `<g class="f" style="animation-delay:${at * SECONDS}s">${drawn(lines)}</g>`);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" role="img" aria-label="A recording of tabayun review: findings, one in detail, an article with its findings marked, and the same in Arabic">
<style>text{font:14px 'DejaVu Sans Mono','Noto Sans Mono',Menlo,Consolas,monospace;white-space:pre;direction:ltr;unicode-bidi:bidi-override}
.f{opacity:0;animation:f ${total}s step-end infinite}@keyframes f{0%{opacity:1}${round(share)}%{opacity:0}100%{opacity:0}}
@media (prefers-reduced-motion:reduce){.f{animation:none}.f:nth-of-type(2){opacity:1}}</style>
<rect width="${wide}" height="${high}" rx="8" fill="#1e1e1e"/>
<circle cx="20" cy="18" r="5" fill="#ff5f56"/><circle cx="38" cy="18" r="5" fill="#ffbd2e"/><circle cx="56" cy="18" r="5" fill="#27c93f"/>
${groups.join('\n')}
</svg>
`;
writeFileSync('docs/review.svg', svg);
process.stderr.write(`docs/review.svg: ${frames.length} frames, ${Math.round(svg.length / 1024)} kB\n`);
