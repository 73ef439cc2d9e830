#!/usr/bin/env node
// Before the tests in a browser: where there is none and this may be done (root on a system with apt-get), installs Debian's Chromium and a
// font with Arabic letters; otherwise says in one line what is missing and fails.
import { spawnSync } from 'node:child_process';
import { chromiumPath } from './chromium.mjs';

const run = (...args) =>
  spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

if (chromiumPath() === undefined) {
  const mayInstall = process.getuid?.() === 0 && run('--version').status === 0;
  if (mayInstall) {
    console.log('no Chromium here: installing it');
    run('update', '-qq');
    run('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core');
  }
  if (chromiumPath() === undefined) {
    console.error('the tests in a browser need Chromium: apt-get install chromium, or name one in CHROMIUM');
    process.exit(1);
  }
}
