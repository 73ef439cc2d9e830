#!/usr/bin/env node
import { KnownError } from '../model/errors.js';
import { runProgram } from './program.js';

// `tabayun check … | head` closes the pipe early: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await runProgram(process.argv.slice(2));
} catch (error) {
  // 1 means findings: a failure of any kind must not be taken for them, not even one that Node itself reports with its stack.
  process.once('exit', () => {
    process.exitCode = 2;
  });
  if (!(error instanceof KnownError)) throw error;
  process.stderr.write(`tabayun: ${error.message}\n`);
}
