import {
  type Finding,
  type Known,
  type Loc,
  placeOf,
  type Seconds,
  type Task,
  valueIn,
  type Worker,
} from '../facts/index.js';
import { enforcedLimits } from '../facts/pools.js';
import type { Project } from '../facts/project.js';
import { hardLimitOf, listed, origin, unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

/** Less than this leaves no time to write a status and clean up. */
const leastRoom = 5;

const rule: Rule = {
  meta: {
    summary: 'The soft time limit is not below the hard one, or has none behind it',
    why: 'The soft limit raises SoftTimeLimitExceeded inside the job, which can then write FAILED and clean up. At the hard limit the process is killed: no `except`, no `finally`, no failure hook of the task runs. A soft limit at or above the hard one is never reached; one without a hard limit ends no task that catches the exception, or that hangs in native code.',
    remedy:
      'Set the soft limit below the hard one, by as long as the cleaning up may take (the guide leaves 120 s of 1800 s), on the prefork pool: gevent has no soft limit.',
    severity: 'error',
    since: '0.1.0',
    links: ['https://docs.celeryq.dev/en/stable/userguide/workers.html#time-limits'],
  },
  *check(project) {
    const judged = new Set<string>();
    for (const one of [...project.all('worker'), ...project.all('task')]) {
      const { timeLimit, softTimeLimit } = one;
      if (valueIn(timeLimit) === null || valueIn(softTimeLimit) === null) continue;
      if (!project.decide([softTimeLimit, timeLimit], (soft, hard) => soft! > hard! - leastRoom)) continue;
      const [at, other] = [softTimeLimit, timeLimit].flatMap((value) => (value.is === 'set' ? [value.at] : []));
      // A task that inherits both limits was judged with its worker.
      const key = at && [at, other ?? at].map(keyOf).join();
      if (!at || judged.has(key!)) continue;
      judged.add(key!);
      yield tooClose(project, one, at);
    }
    for (const worker of project.all('worker')) yield* withoutHard(project, worker);
  },
};

export default rule;

const keyOf = ({ file, start }: Loc): string => `${file}:${start}`;

function tooClose(project: Project, { name, softTimeLimit, timeLimit }: Task | Worker, at: Loc): Finding {
  const [soft, hard] = [softTimeLimit as Known<Seconds>, timeLimit as Known<Seconds>];
  const room = valueIn(hard)! - valueIn(soft)!;
  const hardAt = placeOf(hard);
  const elsewhere = hardAt && keyOf(hardAt) !== keyOf(at) ? hardAt : undefined;
  const where = elsewhere ? ` (${project.where(elsewhere)})` : '';
  const limits = `soft time limit ${valueIn(soft)} s${origin(soft)} of \`${name}\` is`;
  const bound = `its hard limit of ${valueIn(hard)} s${origin(hard)}${where}`;
  return {
    at,
    severity: room > 0 ? 'warning' : 'error',
    message:
      room > 0
        ? `${limits} only ${room} s below ${bound}: the process may be killed before the job has written its failure. Leave it more`
        : `${limits} not below ${bound}: the process is killed before the job is told. Set it lower`,
    because: elsewhere ? [{ at: elsewhere, message: `the hard limit: ${valueIn(hard)} s` }] : [],
  };
}

/** One finding for an app: a hard limit in its settings mends all of them. */
function* withoutHard(project: Project, worker: Worker): Iterable<Finding> {
  const soft = [worker, ...project.tasksOf(worker)].filter(
    (one) => one.softTimeLimit.is === 'set' && one.softTimeLimit.value !== null,
  );
  const pool = enforcedLimits(worker);
  if (soft[0] && pool === 'hard') return yield notInForce(worker, soft);
  const alone = soft.filter((one) => project.decide([one.timeLimit], (hard) => hard === null));
  const [first] = alone;
  if (!first || pool === 'none') return;
  const names = alone.filter((one) => one !== worker).map(({ name }) => `\`${name}\``);
  const who = names.length > 0 ? listed(names) : `\`${worker.name}\``;
  yield {
    at: placeOf(first.softTimeLimit)!,
    severity: 'warning',
    message: `${limitsOf(alone, who)}: work that catches the exception, or hangs in native code, is never ended. Set \`${hardLimitOf(worker)}\` some seconds above ${uneven(alone) ? 'each' : 'it'}`,
  };
}

function notInForce(worker: Worker, soft: readonly (Task | Worker)[]): Finding {
  const all = secondsOf(soft);
  const limits = uneven(soft)
    ? `soft time limits of ${Math.min(...all)} to ${Math.max(...all)} s are`
    : `soft time limit of ${all[0]} s is`;
  const hard = soft.map(({ timeLimit }) => valueIn(timeLimit));
  const remedy = hard.every((one) => typeof one === 'number')
    ? 'the hard limit alone ends the work, by an exception of gevent that `except SoftTimeLimitExceeded` and `except Exception` let pass. Use the prefork pool, or write the failure in a `finally`'
    : `${hard.includes(null) ? 'nothing ends the work' : 'the hard limit alone may end the work'}. Use the prefork pool, or set a hard limit`;
  return {
    at: placeOf(soft[0]!.softTimeLimit)!,
    severity: 'warning',
    message: `the ${limits} not in force on the gevent pool${unless(worker.pool!)} of \`${worker.name}\`: ${remedy}`,
    because: [{ at: placeOf(worker.pool!) ?? worker.at, message: 'the pool' }],
  };
}

const secondsOf = (alone: readonly (Task | Worker)[]): number[] =>
  alone.map(({ softTimeLimit }) => valueIn(softTimeLimit) ?? 0);

const uneven = (alone: readonly (Task | Worker)[]): boolean => new Set(secondsOf(alone)).size > 1;

function limitsOf(alone: readonly (Task | Worker)[], who: string): string {
  const { softTimeLimit } = alone[0]!;
  if (!uneven(alone))
    return `soft time limit ${valueIn(softTimeLimit)} s${origin(softTimeLimit)} of ${who} has no hard limit behind it`;
  const all = secondsOf(alone);
  return `soft time limits of ${Math.min(...all)} to ${Math.max(...all)} s of ${who} have no hard limit behind them`;
}
