import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Fixtures are material: some of them look like tests.
  test: {
    // A hang, not a slow machine, is a fault.
    testTimeout: 30_000,
    include: ['test/**/*.test.ts'],
  },
});
