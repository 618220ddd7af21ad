// npm run soak [jobs] [seed]: the long form of test/runtime/soak.test.ts, and the model within wider bounds.
import { spawnSync } from 'node:child_process';

const [jobs = '10000', seed = String(Math.floor(Math.random() * 1e9))] = process.argv.slice(2);
const env = {
  ...process.env,
  QUEUE_LINT_SOAK: jobs,
  QUEUE_LINT_SEED: seed,
  QUEUE_LINT_WIDER: '1',
  QUEUE_LINT_MODEL: 'print',
};
const files = ['test/runtime/soak.test.ts', 'test/runtime/model/model.test.ts'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...files, '--disable-console-intercept'],
  { env, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
