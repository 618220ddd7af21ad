import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'bin/queue-lint.js');

/** The guide's times are divided by this: its time limit of half an hour is 6 seconds. */
export const scale = 300;

export const project = { queue: 'papers', table: 'paper-jobs', key: 'job_id' };

/** The guide's project in a folder of its own, with its times scaled and work that writes itself down. */
export function copyGuide(folder) {
  cpSync(join(root, 'fixtures/guide/before/python'), folder, { recursive: true });
  cpSync(join(root, 'prove/python/extraction.py'), join(folder, 'papers/extraction.py'));
  const settings = join(folder, 'archive/settings.py');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(
    settings,
    text.replace(/\b(1800|1680)\b/g, (seconds) => String(Number(seconds) / scale)),
  );
  return folder;
}

/** As a user does it. */
export function migrate(folder) {
  queueLint(folder, ['migrate', '--write', '--unsafe']);
  queueLint(folder, ['check']);
  return folder;
}

function queueLint(cwd, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`queue-lint ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
}
