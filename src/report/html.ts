import { createHash } from 'node:crypto';
import { SCRIPT } from './html-script.js';
import { staticReport, totals } from './html-static.js';
import { STYLE } from './html-style.js';
import { Locator } from './locate.js';
import { html } from './markup.js';
import { pageData } from './page-data.js';
import { wordsOf } from './words/index.js';
import type { Writer } from './writer.js';

/**
 * One self-contained page: our own style and script, named by their hashes, and no request of any kind. The report stands in it as data; the
 * script makes text of it and never markup, and the policy forbids it anything else. Without scripts the first findings are there as they are.
 */
export const writeHtml: Writer = (report, sources, { uiLanguage = 'en' } = {}) => {
  const words = wordsOf(uiLanguage);
  const locator = new Locator(report, sources);
  return `<!doctype html>
<html lang="${uiLanguage}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="tabayun ${html`${report.tool.version}`.text}">
<title>tabayun: ${html`${totals(report, { words, locator })}`.text}</title>
<style>${STYLE}</style>
</head>
<body>
<div id="page"></div>
<noscript>${staticReport(report, sources, uiLanguage).text}</noscript>
<script type="application/json" id="report">${asData(pageData(report, sources, uiLanguage))}</script>
<script>${SCRIPT}</script>
</body>
</html>
`;
};

const POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON that cannot end its element or open a comment in it, whatever it holds. */
function asData(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
