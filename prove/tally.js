/**
 * @typedef {object} Tally
 * @property {number} jobs
 * @property {number} executions how often work was started, by all workers together
 * @property {number} duplicated jobs whose work was started again though no kill had cut it short
 * @property {number} lost jobs that are neither COMPLETED nor FAILED and that nobody is at
 * @property {number} failed jobs that are FAILED: the recovery does not run again what may have had its effects
 * @property {number} recovered jobs that the killed worker left behind, or that wait with no message, and that are settled
 * @property {number} open executions that go on
 */

/**
 * @param {string[]} jobs
 * @param {{ event: 'started' | 'ended', execution: string, job: string, worker: number }[]} events
 * @param {number} killed the process id of the worker that was killed
 * @param {Record<string, string>} statuses
 * @returns {Tally}
 */
export function tally(jobs, events, killed, statuses) {
  const ended = new Set(events.filter(({ event }) => event === 'ended').map(({ execution }) => execution));
  const started = events.filter(({ event }) => event === 'started');
  const unended = started.filter(({ execution }) => !ended.has(execution));
  const cutShort = unended.filter(({ worker }) => worker === killed);
  const open = unended.filter(({ worker }) => worker !== killed);
  const whole = started.filter((one) => !cutShort.includes(one));
  const isSettled = (job) => statuses[job] === 'COMPLETED' || statuses[job] === 'FAILED';
  const isLeft = (job) => timesOf(job, cutShort) > 0 || job.startsWith('unsent');
  return {
    jobs: jobs.length,
    executions: started.length,
    duplicated: jobs.filter((job) => timesOf(job, whole) > 1).length,
    lost: jobs.filter((job) => !isSettled(job) && timesOf(job, open) === 0).length,
    failed: jobs.filter((job) => statuses[job] === 'FAILED').length,
    recovered: jobs.filter((job) => isSettled(job) && isLeft(job)).length,
    open: open.length,
  };
}

const timesOf = (job, executions) => executions.filter((one) => one.job === job).length;

/** @param {Record<string, Tally & { sent: number }>} tallies */
export function table(tallies) {
  const columns = ['jobs', 'sent', 'executions', 'duplicated', 'lost', 'failed', 'recovered'];
  const rows = [
    ['', ...columns],
    ...Object.entries(tallies).map(([name, one]) => [name, ...columns.map((column) => String(one[column]))]),
  ];
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows
    .map((row) =>
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column]))).join('  '),
    )
    .join('\n');
}
