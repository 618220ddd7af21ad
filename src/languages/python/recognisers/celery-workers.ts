import type { Recogniser } from '../../../code/recogniser.js';
import { byDefault, seconds, unknown, valueIn, type Worker } from '../../../facts/index.js';
import type { App } from '../celery/apps.js';
import { brokerOf, brokerStarted, visibilityOf } from '../celery/broker.js';
import { type CeleryProject, celeryOf } from '../celery/celery.js';
import { workerId } from '../celery/ids.js';
import { consumedBy } from '../celery/queues.js';
import { roomFor, roomForVisibility } from '../celery/rooms.js';
import { processesOf } from '../celery/started.js';
import {
  ackOf,
  celeryDefault,
  countOf,
  entriesOf,
  lengthOf,
  limitOf,
  poolOf,
  scalarOf,
  secondsIn,
} from '../celery/values.js';

/** One worker for each Celery app, with the settings that hold for all of its tasks. */
const recogniser: Recogniser = {
  *find(base) {
    const project = celeryOf(base);
    for (const app of project.apps.all) yield workerOf(app, project);
  },
};

export default recogniser;

function workerOf(app: App, project: CeleryProject): Worker {
  const { mappings } = project;
  const configuration = project.configuration(app);
  const scalar = (name: string) => scalarOf(configuration.get(name), mappings);
  const limit = (name: string) => {
    const known = scalar(name);
    return known ? limitOf(known) : celeryDefault(null);
  };
  const ack = scalar('task_acks_late');
  const prefetch = scalar('worker_prefetch_multiplier');
  const concurrency = scalar('worker_concurrency');
  const pool = scalar('worker_pool');
  const shutdown = scalar('worker_soft_shutdown_timeout');
  const schedule = configuration.get('beat_schedule');
  const processes = processesOf(app, project.apps, project.base);
  const broker = brokerStarted(
    brokerOf(configuration.get('broker_url'), configuration.get('broker_transport'), mappings),
    processes,
  );
  return {
    kind: 'worker',
    id: workerId(app),
    at: app.at,
    language: 'python',
    name: app.name,
    broker,
    queues: lengthOf(configuration.get('task_queues'), mappings) ?? byDefault(1, "Celery's one default queue"),
    concurrency:
      concurrency && valueIn(concurrency) !== 0
        ? countOf(concurrency)
        : unknown('the machine decides it: one process for each processor'),
    ...(pool && pool.is !== 'unknown' ? { pool: poolOf(pool) } : {}),
    prefetch: prefetch
      ? countOf(prefetch)
      : celeryDefault(4, roomFor('worker_prefetch_multiplier', app, configuration, project)),
    ack: ack ? ackOf(ack) : celeryDefault('early'),
    softShutdown: shutdown ? secondsIn(shutdown) : celeryDefault(seconds(0)),
    timeLimit: limit('task_time_limit'),
    softTimeLimit: limit('task_soft_time_limit'),
    visibility: visibilityOf(
      broker,
      configuration.get('broker_transport_options'),
      mappings,
      roomForVisibility(app, configuration, project),
    ),
    delays: [],
    consumes: consumedBy(configuration, project),
    ...(processes.length > 0 ? { startedBy: processes.map(({ id }) => id) } : {}),
    ...(schedule ? { schedule: entriesOf(schedule, mappings) } : {}),
  };
}
