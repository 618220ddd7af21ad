import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { celeryIn } from './celery.js';
import { project } from './project.js';
import { standIns } from './stand-ins.js';
import { tally } from './tally.js';

/**
 * Two real workers do the jobs; the first that starts one is killed in the middle of it, with its pool, and replaced.
 * @param {object} given
 * @param {string} given.python
 * @param {string} given.cwd the project; what it leaves behind stands beside it
 * @param {string[]} given.jobs
 * @param {number} given.workSeconds
 * @param {number} given.sent messages of each job: SQS delivers at least once
 * @param {boolean} given.recovers beat runs, too, and every job is waited for
 * @param {number} given.deadlineSeconds from the kill on: duplicates may go on for ever
 */
export async function run({ python, cwd, jobs, workSeconds, sent, recovers, deadlineSeconds }) {
  const aws = await standIns(project);
  const journal = `${cwd}.jsonl`;
  const env = { ...aws.env, PROOF_JOURNAL: journal, PROOF_WORK_SECONDS: workSeconds };
  const celery = celeryIn({ python, cwd, env, logFile: `${cwd}.log` });
  const until = async (happened, seconds) => {
    const end = performance.now() + seconds * 1000;
    while (!(await happened()) && performance.now() < end) await sleep(250);
    return performance.now() < end;
  };
  try {
    await celery.script('enqueue.py', [String(sent), ...jobs]);
    celery.worker('archive', 'first');
    celery.worker('archive', 'second');
    let beat = recovers ? celery.beat('archive') : undefined;
    if (!(await until(() => eventsIn(journal).length > 0, 30))) throw new Error('no job was started in 30 s');
    const killed = eventsIn(journal)[0].worker;
    celery.kill(killed);
    celery.worker('archive', 'third');
    const soFar = async () => tally(jobs, eventsIn(journal), killed, await aws.statuses());
    let calm = 0;
    await until(async () => {
      const { open, lost } = await soFar();
      const settled = open === 0 && !(recovers && lost > 0);
      // Its messages would keep the queue from ever being empty.
      if (settled && beat !== undefined) celery.kill(beat);
      if (settled) beat = undefined;
      const ended = settled && (await aws.messages()) === 0;
      // Between a message and the work that it starts there is a moment with neither.
      calm = ended ? calm + 1 : 0;
      return calm === 8;
    }, deadlineSeconds);
    const messages = jobs.filter((job) => !job.startsWith('unsent')).length * sent;
    return { sent: messages, ...(await soFar()) };
  } finally {
    await celery.stop();
    await aws.close();
  }
}

const eventsIn = (journal) =>
  existsSync(journal)
    ? readFileSync(journal, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    : [];
