import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** The tests that need a browser: `npm run test:browser`. */
export default defineConfig({
  test: {
    ...base.test,
    include: ['test/browser/**/*.test.ts'],
    exclude: [],
    // One browser at a time is enough for two cores.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    outputFile: { json: 'out/tests-browser.json' },
  },
});
