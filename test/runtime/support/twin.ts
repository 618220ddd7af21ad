import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const candidates = [process.env.QUEUE_LINT_PYTHON, `${root}.venv/bin/python`, 'python3', '/usr/bin/python3'];

/** A Python that has boto3, or undefined: then the twin is not tested here, which CI does not put up with. */
export const python = candidates.find(
  (path) => path && (!path.includes('/') || existsSync(path)) && spawnSync(path, ['-c', 'import boto3']).status === 0,
);
if (!python) {
  const message =
    'The Python twin is NOT tested: no Python with boto3 (pip install -r test/requirements.txt, or QUEUE_LINT_PYTHON=path)';
  if (process.env.CI) throw new Error(message);
  console.warn(`\n*** ${message} ***\n`);
}

export interface TwinRequest {
  call: 'create' | 'claim' | 'renew' | 'complete' | 'fail' | 'release' | 'recover';
  args: object;
  now: number;
  token?: string;
  /** How many answers are lost after their writes. */
  lost?: number;
  schema?: object;
}

/** A Python process that answers calls of queue_claims over one table. */
export function twin(endpoint: string, tableName: string) {
  const child = spawn(python!, [`${root}test/runtime/support/twin.py`, endpoint, tableName], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(request: TwinRequest) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error('the Python twin ended');
      return JSON.parse(value);
    },
    async [Symbol.asyncDispose]() {
      child.stdin.end();
      if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}
