import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Fixtures are material: some of them look like tests.
  test: { include: ['test/**/*.test.ts'] },
});
