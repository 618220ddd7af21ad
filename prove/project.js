import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = join(root, 'bin/queue-lint.js');

/** The guide's times are divided by this: its time limit of half an hour is 6 seconds. */
export const scale = 300;

export const project = { queue: 'papers', tables: { 'paper-jobs': 'job_id', 'preview-jobs': 'preview_id' } };

/** Beat's minute and the quarter of an hour after which a waiting job is an orphan, for a run that is over in one. */
const hurried = [
  ['archive/celery.py', '"schedule": 60.0', '"schedule": 4.0'],
  ['papers/queue_claims.py', 'pending_seconds: float = 900', 'pending_seconds: float = 25'],
];

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

/** As a user does it; only then the recovery is hurried. */
export function migrate(folder) {
  queueLint(folder, ['migrate', '--write', '--unsafe']);
  queueLint(folder, ['check']);
  for (const [file, written, hurry] of hurried) replace(join(folder, file), written, hurry);
  return folder;
}

function replace(file, written, other) {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(written)) throw new Error(`${file} does not say ${written}`);
  writeFileSync(file, text.replace(written, other));
}

function queueLint(cwd, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`queue-lint ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`);
}
