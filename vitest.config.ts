import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * Tests that start no process, move no folder and keep nothing at large: their files share a process, which
 * loads the house and compiles its shapes once and not once a file.
 */
const TOGETHER = ['src/**/*.test.ts', 'test/{api,e2e,jobs,ledger,outbox}/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Half of the time goes to the databases beside the tests, so a small machine has a worker more than it spares.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    globalSetup: ['test/support/real-postgres.ts'],
    projects: [
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: TOGETHER } },
    ],
  },
});
