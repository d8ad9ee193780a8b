import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/support/real-postgres.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Half of the time goes to the databases beside the tests, so a small machine has a worker more than it spares.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
