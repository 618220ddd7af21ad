// npm run bench [-- --tree PATH] [-- --rounds N]: what a run costs beside bare node, and a whole tree beside ripgrep.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startUp } from './start-up.js';
import { wholeTree } from './tree.js';

const { values } = parseArgs({ options: { tree: { type: 'string' }, rounds: { type: 'string', default: '25' } } });
// Where it is set it adds 65 ms to every start, bare node's too, and so flatters each ratio.
const { NODE_EXTRA_CA_CERTS, NODE_V8_COVERAGE, FORCE_COLOR, ...env } = process.env;

console.log(`Node ${process.versions.node}, ${process.platform} ${process.arch}; medians of wall time\n`);
await startUp(timed, Number(values.rounds));
if (values.tree) await wholeTree(timed, values.tree);
else console.log('\nA whole tree beside ripgrep: npm run bench -- --tree PATH');

/** Milliseconds that a command takes; what it prints is dropped. */
function timed(command, args, cwd) {
  const started = performance.now();
  const { error, status } = spawnSync(command, args, { cwd, env, stdio: 'ignore' });
  if (error) throw error;
  return { milliseconds: performance.now() - started, status };
}
