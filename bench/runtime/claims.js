import { contenders } from './contenders.js';
import { concurrently } from './stand-in.js';

/**
 * Jobs by each contender in turn, round by round, so that whatever else the machine does falls on each alike. Wall time is the
 * client's and the stand-in's; processor time is the client's alone.
 */
export async function claims(db, { rounds, jobs, atOnce = 8 }) {
  const made = [];
  for (const { name, make } of contenders) made.push({ name, ...(await make(db)), times: [], cpu: [] });
  for (let round = -2; round < rounds; round += 1)
    for (const { prepare, run, times, cpu } of turned(made, round)) {
      const ids = Array.from({ length: jobs }, (_, index) => `reel-${round}-${index}`);
      await prepare(ids);
      const cpuBefore = process.cpuUsage();
      const started = performance.now();
      await concurrently(atOnce, ids, run);
      if (round < 0) continue;
      const { user, system } = process.cpuUsage(cpuBefore);
      times.push((performance.now() - started) / jobs);
      cpu.push((user + system) / 1000 / jobs);
    }
  const rows = [];
  for (const { name, prepare, run, times, cpu } of made)
    rows.push({ name, times, cpu, ...(await counted(db, prepare, run)) });
  return rows;
}

/** The order turns, so that nobody always comes after the same other. */
const turned = (list, by) => list.map((_, index) => list[(index + by + list.length * 2) % list.length]);

/** Requests and bytes for each of some jobs, by an open connection. */
async function counted(db, prepare, run) {
  const jobs = 50;
  const ids = Array.from({ length: jobs }, (_, index) => `reel-counted-${index}`);
  await prepare(ids);
  const { requests, sent, received } = await db.during(() => concurrently(1, ids, run));
  const per = (operations) => operations.reduce((sum, operation) => sum + (requests[operation] ?? 0), 0) / jobs;
  const reads = per(['GetItem', 'Query', 'Scan']);
  return { writes: per(Object.keys(requests)) - reads, reads, sent: sent / jobs, received: received / jobs };
}

/** How much more a contender takes than another, round by round: both had the same machine in each. */
export const ratios = (times, others) => times.map((time, round) => time / others[round]);
