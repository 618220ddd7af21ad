import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

export const bin = fileURLToPath(new URL('../bin/queue-lint.js', import.meta.url));

const irrelevant = {
  'src/page.ts': 'export const title = "Invoices";\n',
  'src/total.js': 'export const total = (rows) => rows.reduce((sum, row) => sum + row.amount, 0);\n',
  'scripts/export.py': 'import csv\n\n\ndef export(rows, file):\n    csv.writer(file).writerows(rows)\n',
};
const typescript = 'export const worker = { acksLate: true, visibilityTimeout: 60, taskTimeLimit: 45, prefetch: 4 };\n';
const python = `from celery import Celery

app = Celery("mail", broker="sqs://")
app.conf.task_time_limit = 1500


@app.task(acks_late=True)
def send(message): ...
`;

const rows = [
  { name: 'node -e 0', args: ['-e', '0'], files: {}, status: 0 },
  { name: '--version', args: [bin, '--version'], files: {}, status: 0 },
  { name: 'check, nothing relevant', args: [bin, 'check'], files: irrelevant, status: 0, aim: 1.3 },
  { name: 'check, nothing relevant, in git', args: [bin, 'check'], files: irrelevant, git: true, status: 0, aim: 1.3 },
  { name: 'check, one TypeScript file', args: [bin, 'check'], files: { 'worker.ts': typescript }, status: 1, aim: 4 },
  { name: 'check, one Python file', args: [bin, 'check'], files: { 'tasks.py': python }, status: 1, aim: 4 },
];

/** All rows in turn, round by round, so that whatever else the machine does falls on each alike. */
export async function startUp(timed, rounds) {
  const home = mkdtempSync(join(tmpdir(), 'queue-lint-bench-'));
  try {
    const runs = rows.map((row, index) => ({ ...row, cwd: folderOf(join(home, String(index)), row), times: [] }));
    for (let round = -2; round < rounds; round += 1)
      for (const { name, args, cwd, status, times } of runs) {
        const run = timed(process.execPath, args, cwd);
        if (run.status !== status) throw new Error(`${name}: exit code ${run.status}, not ${status}`);
        if (round >= 0) times.push(run.milliseconds);
      }
    const bare = median(runs[0].times);
    for (const { name, times, aim } of runs) {
      const ms = median(times);
      console.log(
        `${name.padEnd(34)} ${ms.toFixed(1).padStart(7)} ms  ${(ms / bare).toFixed(2).padStart(5)} x${aim ? `  (aim ${aim} x)` : ''}`,
      );
    }
  } finally {
    rmSync(home, { recursive: true });
  }
}

function folderOf(folder, { files, git }) {
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  if (git)
    for (const args of [
      ['init', '--quiet'],
      ['add', '--all'],
    ])
      execFileSync('git', args, { cwd: folder });
  return folder;
}
