// node --expose-gc memory.js CONTENDER JOBS: what is left on the heap after that many jobs, and the most that the process had.
import { contenders } from './contenders.js';
import { concurrently, standIn } from './stand-in.js';

const [index, jobs] = process.argv.slice(2).map(Number);
const db = await standIn();
const { prepare, run } = await contenders[index].make(db);
const round = async (name) => {
  const ids = Array.from({ length: jobs }, (_, n) => `reel-${name}-${n}`);
  await prepare(ids);
  await concurrently(8, ids, run);
  globalThis.gc();
  return process.memoryUsage().heapUsed;
};
await round('warm');
const before = await round('before');
const after = await round('after');
console.log(JSON.stringify({ perJob: (after - before) / jobs, most: process.resourceUsage().maxRSS * 1024 }));
await db.close();
