#!/usr/bin/env node
// Adds up vitest's JSON results to one closing line. A run that left no result counts as one failure.
import { readFileSync, rmSync } from 'node:fs';

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  try {
    const result = JSON.parse(readFileSync(file, 'utf8'));
    passed += result.numPassedTests;
    failed += result.numFailedTests;
    // The next run must not count this one's.
    rmSync(file);
  } catch {
    console.error(`no result in ${file}`);
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed`);
