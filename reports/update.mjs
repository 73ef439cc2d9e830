#!/usr/bin/env node
// Writes the sample reports of the bundled examples anew, and the first finding of the first one into the README: `npm run samples`, after
// a build. test/report/samples.test.ts and test/examples/readme.test.ts keep them true.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { SAMPLES, SAMPLE_EPOCH } from './samples.mjs';

const root = resolve(import.meta.dirname, '..');
for (const { file, format, example } of SAMPLES) {
  const args = ['check', `examples/${example}`, '--quiet', '--fail-on', 'never', '--output', `${format}=${join('reports', file)}`];
  execFileSync(process.execPath, [join('dist', 'cli', 'main.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: SAMPLE_EPOCH },
  });
}

const text = SAMPLES.find(({ format }) => format === 'text');
const [finding] = readFileSync(join(root, 'reports', text.file), 'utf8').split(/\n\n(?=\S)/u);
const readme = readFileSync(join(root, 'README.md'), 'utf8');
writeFileSync(join(root, 'README.md'), readme.replace(/(?<=prints:\n\n```\n).*?(?=\n```)/su, () => finding));
