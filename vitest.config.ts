import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    setupFiles: ['test/setup/properties.ts'],
    exclude: ['test/**/fixtures/**', 'test/browser/**', 'node_modules/**'],
    // A test without an assertion asserts nothing: it fails.
    expect: { requireAssertions: true },
    allowOnly: false,
    passWithNoTests: false,
    restoreMocks: true,
    unstubEnvs: true,
    testTimeout: 20_000,
    // Half of the tests wait for programs they have started.
    maxWorkers: '100%',
    // In continuous integration the counts are read from a file: .ci/count.mjs.
    reporters: process.env['CI'] ? ['default', 'json'] : ['default'],
    outputFile: { json: 'out/tests.json' },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary', 'html'], reportsDirectory: 'coverage' },
  },
});
