#!/usr/bin/env node
// Makes src/report/html-script.ts, the script of the HTML report, from src/report/browser: `npm run page`. The writers read no disk, so the
// script is a module of theirs; test/report/html-script.test.ts keeps it true.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const root = resolve(import.meta.dirname, '..');
export const SCRIPT_MODULE = 'src/report/html-script.ts';

/** The module as it should be, as text. */
export async function scriptModule() {
  const bundle = await rolldown({ input: join(root, 'src/report/browser/main.ts'), cwd: root, platform: 'browser', tsconfig: false });
  const { output } = await bundle.generate({ format: 'iife', minify: { compress: true, mangle: false, codegen: true }, comments: false });
  await bundle.close();
  const [{ code }] = output;
  return `// Made by "npm run page" from src/report/browser; do not edit.\n\n/** The script of the HTML report. */\nexport const SCRIPT =\n  ${quoted(code.trim())};\n`;
}

/** A string literal in pieces of a few thousand characters: one endless line helps no diff and no editor. */
function quoted(text) {
  const pieces = text.match(/[^]{1,2000}/gu) ?? [];
  return pieces.map((piece) => JSON.stringify(piece)).join(' +\n  ');
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(root, SCRIPT_MODULE), await scriptModule());
