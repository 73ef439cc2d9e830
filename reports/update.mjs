#!/usr/bin/env node
// Writes the sample reports of the bundled examples anew: `npm run samples`, after a build. test/report/samples.test.ts keeps them true.
import { execFileSync } from 'node:child_process';
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
