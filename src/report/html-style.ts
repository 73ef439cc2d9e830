/** The colours of one theme, as declarations. `hue-1` to `hue-6` are those of positions, with text of their own on the page and on cards. */
const LIGHT = `color-scheme: light;
  --page: #f5f2ec; --card: #fffdf9; --sunk: #ece7dd; --text: #1e1b16; --soft: #66604f; --line: #ddd5c5; --strong-line: #b9ae97;
  --accent: #0b5d66; --on-accent: #fff; --mark: #ffe08a; --mark-text: #241c00; --shade: 0 1px 2px #00000012, 0 6px 20px #0000000a;
  --error: #a8201a; --warning: #845400; --info: #1b5e9b; --error-tint: #fbe3df; --warning-tint: #faecd0; --info-tint: #dfecf9;
  --hue-1: #5b3ea6; --hue-2: #00696d; --hue-3: #9a4a00; --hue-4: #a12566; --hue-5: #1b5e9b; --hue-6: #4a6414;`;
const DARK = `color-scheme: dark;
  --page: #15161a; --card: #1e2026; --sunk: #101114; --text: #ecebe6; --soft: #a8a698; --line: #33353d; --strong-line: #565965;
  --accent: #6fd0d8; --on-accent: #06282b; --mark: #6a5300; --mark-text: #fff4cf; --shade: 0 1px 2px #00000060;
  --error: #ff8f85; --warning: #f2ba55; --info: #8fc5ff; --error-tint: #46211e; --warning-tint: #3f3014; --info-tint: #1a3350;
  --hue-1: #c5b2ff; --hue-2: #6fd8dc; --hue-3: #ffb27a; --hue-4: #ff9dcb; --hue-5: #8fc5ff; --hue-6: #b9d67a;`;

const BASE = `
:root { ${LIGHT}
  --ui: system-ui, -apple-system, 'Segoe UI', 'Noto Sans Arabic', 'Noto Sans', 'Geeza Pro', Tahoma, sans-serif;
  --read: 'Iowan Old Style', 'Palatino Linotype', Palatino, 'Noto Serif', 'Noto Naskh Arabic', Amiri, 'Geeza Pro', Georgia, serif; }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme=light]) { ${DARK} } }
@media screen { :root[data-theme=dark] { ${DARK} } }
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { scroll-padding-block: 1rem; text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.55 var(--ui); }
h1, h2, h3 { line-height: 1.35; margin: 0; text-wrap: balance; overflow-wrap: anywhere; }
h1 { font-size: 1.35rem; }
h2 { font-size: 1.4rem; }
h3 { font-size: 1.05rem; }
a { color: inherit; text-decoration-color: var(--strong-line); text-underline-offset: .18em; }
a:hover { text-decoration-color: currentColor; }
code { font: .85em/1.4 ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace; overflow-wrap: anywhere; }
summary { cursor: pointer; font-weight: 600; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.soft { color: var(--soft); font-size: .88rem; }
p { margin: 0; }
.badge { font-size: .78rem; font-weight: 700; line-height: 1; padding: .3em .6em; border-radius: 999px; white-space: nowrap; }
.badge.error { color: var(--error); background: var(--error-tint); }
.badge.warning { color: var(--warning); background: var(--warning-tint); }
.badge.info { color: var(--info); background: var(--info-tint); }
.tag { font-size: .78rem; border: 1px solid var(--strong-line); border-radius: .3rem; padding: 0 .35em; }
.hue-1 { --hue: var(--hue-1); } .hue-2 { --hue: var(--hue-2); } .hue-3 { --hue: var(--hue-3); }
.hue-4 { --hue: var(--hue-4); } .hue-5 { --hue: var(--hue-5); } .hue-6 { --hue: var(--hue-6); }
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; background: var(--accent); color: var(--on-accent); padding: .5rem 1rem; z-index: 3; }
.skip:focus { top: .5rem; }
`;

const CONTROLS = `
button, select, input { font: inherit; font-size: .9rem; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .35rem .7rem; min-height: 2.1rem; }
button { cursor: pointer; }
button:hover:not(:disabled), select:hover { border-color: var(--strong-line); }
button:disabled { opacity: .45; cursor: default; }
button.plain { border: 0; background: none; padding: 0 .2rem; min-height: 1.5rem; color: var(--accent); text-decoration: underline; text-underline-offset: .18em; }
.top { display: grid; grid-template-columns: 1fr auto; gap: .35rem 1rem; padding: .9rem 1.25rem 0; border-bottom: 1px solid var(--line); background: var(--card); }
.tools { display: flex; gap: .4rem; align-items: start; }
.tools button { min-width: 2.3rem; }
.top nav { grid-column: 1 / -1; display: flex; gap: .25rem; overflow-x: auto; }
.top nav a { padding: .5rem .75rem .55rem; text-decoration: none; border-bottom: 3px solid transparent; color: var(--soft); white-space: nowrap; }
.top nav a:hover { color: var(--text); }
.top nav a[aria-current] { color: var(--text); border-color: var(--accent); font-weight: 600; }
.top nav b { margin-inline-start: .45rem; font-size: .8rem; font-weight: 600; color: var(--soft); background: var(--sunk); border-radius: 999px; padding: .1em .5em; }
.filters { display: grid; gap: .5rem; padding: .8rem; border-bottom: 1px solid var(--line); }
.filters input { width: 100%; background: var(--page); }
.chips { display: flex; flex-wrap: wrap; gap: .35rem; }
.chip { border-radius: 999px; padding: .15rem .75rem; min-height: 1.9rem; opacity: .6; text-decoration: line-through; }
.chip[aria-pressed=true] { opacity: 1; text-decoration: none; font-weight: 600; }
.chip b { margin-inline-start: .4rem; font-weight: 600; }
.chip.error { color: var(--error); } .chip.warning { color: var(--warning); } .chip.info { color: var(--info); }
.chip.error[aria-pressed=true] { background: var(--error-tint); } .chip.warning[aria-pressed=true] { background: var(--warning-tint); } .chip.info[aria-pressed=true] { background: var(--info-tint); }
.selects { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .35rem; }
.selects select { min-width: 0; width: 100%; padding-inline: .4rem; text-overflow: ellipsis; }
.status { display: flex; justify-content: space-between; min-height: 1.5rem; }
`;

const LIST = `
.panes { display: block; }
aside { background: var(--card); }
.list { position: relative; overflow-y: auto; height: 70dvh; contain: strict; overscroll-behavior: contain; }
.rows { position: relative; }
.row { position: absolute; inset-inline: 0; top: 0; height: 5.75rem; padding: .6rem .9rem; display: grid; align-content: center; gap: .1rem; cursor: pointer; overflow: hidden; border-bottom: 1px solid var(--line); border-inline-start: 4px solid transparent; }
.row > * { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.row:hover { background: var(--page); }
.row[aria-selected=true] { background: var(--page); border-inline-start-color: var(--accent); }
.list:focus-visible { outline-offset: -2px; }
.row .facts { display: flex; gap: .5rem; align-items: center; font-size: .82rem; color: var(--soft); }
.row .facts span:nth-child(2) { overflow: hidden; text-overflow: ellipsis; }
.row .confidence { margin-inline-start: auto; }
.row .subject { font-weight: 600; }
.row .values { display: flex; gap: .9rem; font-size: .92rem; }
.row .values span { flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis; min-width: 2rem; }
.row .values span::before { content: ''; display: inline-block; width: .55em; height: .55em; border-radius: 50%; background: var(--hue); margin-inline-end: .4em; }
html[dir=ltr] .row .subject, html[dir=ltr] .finding h2 { text-align: left; }
html[dir=rtl] .row .subject, html[dir=rtl] .finding h2 { text-align: right; }
.detail { padding: 1.25rem 28px 4rem; outline: none; min-width: 0; }
.wide { padding: 1.25rem 28px 4rem; max-width: 76rem; margin: 0 auto; outline: none; }
.wide > h2 { margin: 1.5rem 0 .75rem; }
.empty { color: var(--soft); text-align: center; padding: 18vh 1rem; }
.steering { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin-bottom: 1rem; }
.steering span { margin-inline-end: auto; }
@media (min-width: 60rem) {
  body { height: 100dvh; overflow: hidden; }
  #page { height: 100dvh; display: grid; grid-template-rows: auto minmax(0, 1fr); }
  .panes { display: grid; grid-template-columns: minmax(21rem, 26rem) minmax(0, 1fr); min-height: 0; }
  aside { display: grid; grid-template-rows: auto minmax(0, 1fr); min-height: 0; border-inline-end: 1px solid var(--line); }
  .list { height: auto; }
  .detail, .wide { overflow-y: auto; width: 100%; scrollbar-gutter: stable; }
  .finding, .steering { max-width: 860px; }
  #back { display: none; }
}
@media (max-width: 59.99rem) {
  .panes.open aside { display: none; }
  .panes:not(.open) .detail { display: none; }
  .detail { padding-inline: 1rem; }
  .wide { padding-inline: 1rem; }
}
@media (max-width: 30rem) { .top { padding-inline: .9rem; } h1 { font-size: 1.15rem; } h2 { font-size: 1.2rem; } #previous, #next { flex: 1; } .steering span { flex: 1; text-align: end; } }
`;

const FINDING = `
.finding .facts { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .9rem; color: var(--soft); font-size: .9rem; }
.finding h2 { margin: .55rem 0 .3rem; outline: none; }
.permalink { margin-inline-start: auto; text-decoration: none; }
.message { max-width: 42rem; }
.timeline { margin: 1.4rem 0 0; }
.timeline svg { display: block; margin-top: .6rem; max-width: 100%; font: .8rem var(--ui); overflow: visible; }
.timeline text { fill: var(--text); }
.mark text { paint-order: stroke; stroke: var(--page); stroke-width: 4px; stroke-linejoin: round; }
.tick line { stroke: var(--line); }
.tick text { fill: var(--soft); font-size: .75rem; }
.tick.undated line { stroke-dasharray: 3 3; stroke: var(--strong-line); }
.lane rect { fill: var(--hue); fill-opacity: .09; }
.lane text { fill: var(--hue); font-weight: 700; }
.mark { text-decoration: none; cursor: pointer; }
.mark circle, .mark rect { fill: var(--hue); stroke: var(--hue); stroke-width: 2.5; }
.mark.copy circle { fill: var(--card); }
.mark:hover text, .mark:focus-visible text { text-decoration: underline; }
.mark:focus-visible { outline: none; }
.mark:focus-visible circle, .mark:focus-visible rect { outline: 2px solid var(--accent); outline-offset: 3px; }
.copying path { fill: none; stroke: var(--strong-line); stroke-width: 1.5; stroke-dasharray: 4 3; }
.copying .head { fill: var(--strong-line); stroke: none; }
.legend { display: flex; gap: 1.2rem; list-style: none; margin: .4rem 0 0; padding: 0; color: var(--soft); font-size: .82rem; }
.key { display: inline-block; width: .75em; height: .75em; border: 2px solid var(--soft); border-radius: 50%; margin-inline-end: .4em; vertical-align: -.05em; }
.key.first, .key.draft { background: var(--soft); }
.key.draft { border-radius: 0; rotate: 45deg; }
.position { background: var(--card); border: 1px solid var(--line); border-inline-start: 4px solid var(--hue, var(--strong-line)); border-radius: .5rem; padding: .85rem 1.1rem 1rem; margin: 1rem 0 0; box-shadow: var(--shade); }
.position h3 { color: var(--hue); }
.value { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .8rem; }
figure { margin: .65rem 0 0; border-radius: .3rem; }
figure:focus { outline: 2px solid var(--hue); outline-offset: 6px; }
blockquote { margin: 0; font: 1.08rem/1.7 var(--read); overflow-wrap: anywhere; }
blockquote:lang(ar) { font-size: 1.2rem; line-height: 1.95; }
figcaption { color: var(--soft); font-size: .88rem; margin-top: .2rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .7rem; }
mark { background: var(--mark); color: var(--mark-text); border-radius: .2em; padding: .05em .2em; font-weight: 600; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.steps { margin-top: 1.4rem; border-top: 1px solid var(--line); padding-top: .8rem; }
.steps ol { margin: .5rem 0 0; padding-inline-start: 1.6rem; }
.steps li { margin: .35rem 0; }
.step { font-size: .93rem; overflow-wrap: anywhere; }
`;

const REST = `
.groups { display: flex; flex-wrap: wrap; gap: .8rem; align-items: start; }
.group { overflow-x: auto; max-width: 100%; padding: .75rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
.group svg { display: block; font: .82rem var(--ui); }
.node { cursor: pointer; }
.node rect { fill: var(--page); stroke: var(--strong-line); }
.node:hover rect, .node:focus-visible rect { stroke: var(--accent); stroke-width: 2; }
.node:focus-visible { outline: none; }
.node text { fill: var(--text); }
.node .day { fill: var(--soft); font-size: .75rem; }
.edge path { fill: none; stroke: var(--strong-line); opacity: .45; }
.edge.main path { opacity: 1; }
.edge .head { fill: var(--strong-line); stroke: none; }
.edge text { fill: var(--soft); font-size: .75rem; paint-order: stroke; stroke: var(--card); stroke-width: 5px; stroke-linejoin: round; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { text-align: start; vertical-align: top; padding: .55rem .8rem; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-size: .82rem; }
tbody tr:last-child > * { border-bottom: 0; }
tbody th { font-weight: 600; min-width: 10rem; }
td.count { text-align: end; }
.agreed { display: grid; gap: .05rem; padding: .6rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; margin-bottom: .4rem; overflow-wrap: anywhere; }
.unread { padding-inline-start: 1.2rem; }
dialog { color: var(--text); background: var(--card); border: 1px solid var(--strong-line); border-radius: .7rem; padding: 1.2rem 1.5rem; max-width: min(30rem, 92vw); }
dialog::backdrop { background: #0008; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .45rem 1.2rem; margin: 1rem 0; }
dt { display: flex; gap: .25rem; } dd { margin: 0; }
kbd { font: .85rem ui-monospace, Menlo, Consolas, monospace; border: 1px solid var(--strong-line); border-bottom-width: 2px; border-radius: .3rem; padding: 0 .4em; background: var(--page); }
.static { max-width: 54rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
.static .finding { margin: 1.5rem 0; padding-top: 1.2rem; border-top: 1px solid var(--line); }
.printed { display: none; }
@media print {
  :root { --page: #fff; --card: #fff; --shade: none; }
  body, #page { height: auto; overflow: visible; display: block; font-size: 10.5pt; }
  .tools, .top nav, .panes, .permalink, .skip { display: none; }
  .top { border: 0; padding: 0; }
  .wide { overflow: visible; padding: 0; }
  .printed { display: block; }
  .finding { max-width: none; padding-top: 1rem; border-top: 1pt solid var(--strong-line); margin-top: 1rem; break-inside: auto; }
  .timeline, figure, .step { break-inside: avoid; }
  .finding h2, .finding .facts, .position h3 { break-after: avoid; }
  mark { text-decoration: underline; text-underline-offset: .2em; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;

/** The style sheet of the HTML report. Logical properties throughout: one sheet serves both directions. */
export const STYLE = BASE + CONTROLS + LIST + FINDING + REST;
