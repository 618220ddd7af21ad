import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Stacks } from './cdk.js';
import { folder, leftOut, sides, templatesIn } from './templates.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const candidates = [process.env.QUEUE_LINT_PYTHON, `${root}.venv/bin/python`, 'python3', '/usr/bin/python3'];
const finds = 'import importlib.util, sys; sys.exit(not importlib.util.find_spec("aws_cdk"))';

/** A Python that has the CDK. */
export const python = candidates.find(
  (path) => path && (!path.includes('/') || existsSync(path)) && spawnSync(path, ['-c', finds]).status === 0,
);
if (!python)
  leftOut(
    'Rewritten CDK stacks in Python are NOT synthesized: no Python with aws-cdk-lib (pip install, or QUEUE_LINT_PYTHON=path)',
  );

/** What the CDK makes of all stacks in Python, by `fixture/side`: one start of Python and its Node serves all. */
export function synthesizedInPython(): Map<string, Stacks> {
  const asked = templatesIn('cdk in Python').flatMap(({ fixture, files }) =>
    sides.map((side) => ({ folder: `${folder}${fixture}/${side}`, files })),
  );
  const answer = execFileSync(python!, [fileURLToPath(new URL('synthesize.py', import.meta.url))], {
    input: JSON.stringify(asked),
    encoding: 'utf8',
    env: { ...process.env, JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const stacks: Stacks[] = JSON.parse(answer);
  return new Map(asked.map((one, index) => [one.folder.slice(folder.length), stacks[index]!]));
}
