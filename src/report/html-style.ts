/** The stylesheet of the HTML report. Logical properties throughout: one sheet serves both directions. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f5f2; --card: #fff; --text: #1d1d1f; --soft: #62626b; --line: #dcdad3; --mark: #ffe58a; --mark-text: #1d1d1f;
  --error: #b3261e; --warning: #8a5a00; --info: #1b5e9b; --first: #6750a4; --second: #00696d; --third: #8a5a00;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #17171a; --card: #212126; --text: #ececf0; --soft: #a2a2ae; --line: #37373f; --mark: #6b5600; --mark-text: #fff6d6;
    --error: #ff8a80; --warning: #f0b64d; --info: #8cc2ff; --first: #c9b6ff; --second: #6fd8dc; --third: #f0b64d;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.6 system-ui, 'Segoe UI', 'Noto Sans Arabic', 'Noto Sans', sans-serif; }
.page { max-width: 54rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.6rem; line-height: 1.3; margin: 0 0 .25rem; }
h2 { font-size: 1.2rem; line-height: 1.5; margin: .5rem 0 .25rem; }
h3 { font-size: 1.05rem; line-height: 1.5; margin: 0; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .15em; }
code { font-size: .85em; overflow-wrap: anywhere; }
summary { cursor: pointer; }
:focus-visible { outline: 2px solid var(--info); outline-offset: 2px; }
.soft { color: var(--soft); font-size: .9rem; }
.choice { position: absolute; opacity: 0; pointer-events: none; }
.filter { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1.25rem 0; }
.filter label { border: 1px solid var(--line); border-radius: 999px; padding: .25rem .9rem; background: var(--card); cursor: pointer; }
.filter b { margin-inline-start: .35rem; }
#show-all:checked ~ .filter [for=show-all], #show-error:checked ~ .filter [for=show-error],
#show-warning:checked ~ .filter [for=show-warning], #show-info:checked ~ .filter [for=show-info] {
  background: var(--text); color: var(--page); border-color: var(--text);
}
#show-all:focus-visible ~ .filter [for=show-all], #show-error:focus-visible ~ .filter [for=show-error],
#show-warning:focus-visible ~ .filter [for=show-warning], #show-info:focus-visible ~ .filter [for=show-info] {
  outline: 2px solid var(--info); outline-offset: 2px;
}
#show-error:checked ~ main .finding:not(.error), #show-warning:checked ~ main .finding:not(.warning),
#show-info:checked ~ main .finding:not(.info) { display: none; }
.finding { background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem 1.1rem; margin: 0 0 1.25rem; }
.finding.error { border-top-color: var(--error); }
.finding.warning { border-top-color: var(--warning); }
.finding.info { border-top-color: var(--info); }
.finding:target { outline: 3px solid var(--info); }
.facts { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .9rem; margin: 0; color: var(--soft); font-size: .9rem; }
.severity { font-weight: 700; text-transform: uppercase; letter-spacing: .04em; font-size: .8rem; }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.info .severity { color: var(--info); }
.permalink { margin-inline-start: auto; text-decoration: none; }
.message, .step { margin: 0; }
.position { border-inline-start: 4px solid var(--third); padding-inline-start: 1rem; margin: 1.1rem 0 0; }
.position:nth-of-type(1) { border-color: var(--first); }
.position:nth-of-type(2) { border-color: var(--second); }
.value { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .8rem; }
figure { margin: .6rem 0 0; }
blockquote { margin: 0; font-size: 1.06rem; line-height: 1.75; overflow-wrap: anywhere; }
blockquote:lang(ar) { font-size: 1.14rem; line-height: 2; }
figcaption { color: var(--soft); font-size: .88rem; }
mark { background: var(--mark); color: var(--mark-text); border-radius: .2em; padding: .05em .2em; font-weight: 600; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.steps { margin-top: 1.1rem; border-top: 1px solid var(--line); padding-top: .7rem; }
.steps ol { margin: .5rem 0 0; padding-inline-start: 1.6rem; }
.steps li { margin: .3rem 0; }
.rest { border-top: 1px solid var(--line); padding: .9rem 0; }
.rest summary { font-weight: 600; }
.rest ul { padding-inline-start: 1.4rem; }
.unreadable { border-inline-start: 4px solid var(--error); padding-inline-start: 1rem; }
@media (max-width: 34rem) { .page { padding: 1.25rem .75rem 3rem; } .finding { padding: .8rem .9rem 1rem; } }
@media print {
  :root { color-scheme: light; --page: #fff; --card: #fff; --text: #000; --soft: #444; --line: #bbb; --mark: #eee; --mark-text: #000; }
  .page { max-width: none; padding: 0; }
  .filter, .permalink { display: none; }
  .finding { break-inside: avoid-page; border-radius: 0; }
  mark { text-decoration: underline; text-underline-offset: .2em; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
