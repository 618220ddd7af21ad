// The main job on a copy of the guide's project, as anybody would do it: check, look at the diff, write, check again; then
// the race that the rewriting is about.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { raceTable, runRace } from './race/race.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'bin/queue-lint.js');
const folder = mkdtempSync(join(tmpdir(), 'queue-lint-demo-'));

try {
  for (const language of ['python', 'typescript']) {
    const cwd = join(folder, language);
    cpSync(join(root, 'fixtures/guide/before', language), cwd, { recursive: true });
    title(`The guide's project in ${{ python: 'Python', typescript: 'TypeScript' }[language]}`);
    step(cwd, ['check'], 1);
    step(cwd, ['migrate', '--unsafe'], 0);
    step(cwd, ['migrate', '--write', '--unsafe'], 0);
    step(cwd, ['check'], 0);
    step(cwd, ['migrate', '--check', '--unsafe'], 0);
  }
  title('200 jobs, each delivered to 8 workers in 2 processes, on a DynamoDB in memory');
  const result = await runRace();
  console.log(raceTable(result));
  if (result.claim.duplicated > 0) fail('a claim was won twice');
  if (result.readThenWrite.duplicated === 0) console.log('No job was started twice this time: run it again.');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Runs the command as a user would, shows what it says, and stops where it ends otherwise than it should. */
function step(cwd, args, expected) {
  console.log(`\n$ queue-lint ${args.join(' ')}`);
  const env = process.stdout.isTTY && !process.env.NO_COLOR ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, env, encoding: 'utf8' });
  process.stdout.write(withoutNewFiles(stdout));
  process.stdout.write(stderr);
  if (status !== expected) fail(`queue-lint ${args.join(' ')} ended with ${status}, not ${expected}`);
}

/** The module that comes with the Python claims is 300 lines of the patch: named, not shown. */
function withoutNewFiles(patch) {
  const newFile = /(new file mode.*\n.*\n.*\+\+\+ b\/.*\n)((?:.*@@.*\n|.*\+.*\n)+)/g;
  return patch.replaceAll(newFile, (whole, head, body) => {
    const lines = body.split('\n').length - 2;
    return lines > 40 ? `${head}   (${lines} lines, not shown here)\n` : whole;
  });
}

function title(text) {
  console.log(`\n${text}\n${'='.repeat(text.length)}`);
}

function fail(why) {
  console.error(`\nThe demo failed: ${why}`);
  process.exitCode = 1;
  throw new Error(why);
}
