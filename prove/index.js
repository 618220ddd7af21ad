// npm run prove: real Celery workers, on stand-ins for SQS and DynamoDB, run the guide's project and what `queue-lint
// migrate --write --unsafe` makes of it, with its beat. One worker is killed in the middle of a job, each time, and two jobs
// wait with no message.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCelery } from './celery.js';
import { copyGuide, migrate, scale } from './project.js';
import { run } from './run.js';
import { table } from './tally.js';

/** As automake has it: neither passed nor failed. */
const skipped = 77;
/** The guide's paper takes about twenty minutes. */
const workSeconds = (20 * 60) / scale;
const jobs = [...numbered('paper', 8), ...numbered('preview', 2), 'unsent-paper', 'unsent-preview'];

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
const celery = findCelery();
if (celery) await prove(celery);
else {
  console.log(
    'SKIPPED: no Python with celery[sqs], django and boto3 is here, so nothing was proven; `.ci/python` makes one',
  );
  process.exitCode = skipped;
}

async function prove({ python, version }) {
  const folder = mkdtempSync(join(tmpdir(), 'queue-lint-prove-'));
  const given = { python, jobs, workSeconds };
  console.log(`Celery ${version}; ${jobs.length} jobs of ${workSeconds} s, the guide's times divided by ${scale}\n`);
  try {
    const [before, after] = await Promise.all([
      run({ ...given, cwd: copyGuide(join(folder, 'before')), sent: 1, recovers: false, deadlineSeconds: 40 }),
      // Each message twice: SQS may deliver it so whatever the settings are.
      run({ ...given, cwd: migrate(copyGuide(join(folder, 'after'))), sent: 2, recovers: true, deadlineSeconds: 80 }),
    ]);
    console.log(table({ before, 'after migrate': after }));
    const faults = judge(before, after);
    if (faults.length === 0) return;
    process.exitCode = 1;
    for (const name of ['before', 'after'])
      console.error(`\n${name}:\n${readFileSync(join(folder, `${name}.log`), 'utf8')}`);
    for (const fault of faults) console.error(`The proof failed: ${fault}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function judge(before, after) {
  const faults = [];
  if (before.duplicated === 0) faults.push('the project before shows no duplicate: there is nothing to be proven');
  if (before.lost < 3)
    faults.push('the project before lost no job of the killed worker, or none without a message: nothing is proven');
  if (after.duplicated > 0) faults.push(`${after.duplicated} jobs were done twice after the migration`);
  if (after.lost > 0) faults.push(`${after.lost} jobs were lost after the migration`);
  if (after.failed !== 1)
    faults.push(`the job of the killed worker, and it alone, is to be told failed, not ${after.failed}`);
  if (after.recovered !== 3)
    faults.push(`${after.recovered} of the killed worker's job and the two that wait were recovered`);
  return faults;
}

function numbered(name, many) {
  return Array.from({ length: many }, (_, index) => `${index + 1}-${name}`);
}
