import { callName } from '../../../code/canonical.js';
import type { Expression, Scalar } from '../../../code/module.js';
import type { Recogniser } from '../../../code/recogniser.js';
import { locate } from '../../../code/walk.js';
import { type Known, type Task, unknown, valueIn } from '../../../facts/index.js';
import { rejectsLost } from '../celery/ack-options.js';
import { annotationsOf } from '../celery/annotations.js';
import { type CeleryProject, celeryOf } from '../celery/celery.js';
import { delaysOf } from '../celery/delays.js';
import { taskId, workerId } from '../celery/ids.js';
import { retriesOf } from '../celery/retries.js';
import { queueOf } from '../celery/routes.js';
import { sentOf } from '../celery/sent.js';
import { taskNames } from '../celery/task-names.js';
import { type TaskCode, tasksOf } from '../celery/tasks.js';
import { ackOf, celeryDefault, limitOf, rateOf, scalarOf } from '../celery/values.js';
import { Mapping } from '../mappings/mapping.js';

/** One task for each function or class that Celery runs, with what holds for it after all settings. */
const recogniser: Recogniser = {
  *find(base) {
    const project = celeryOf(base);
    for (const task of tasksOf(project)) yield factOf(task, project);
  },
};

export default recogniser;

function factOf(code: TaskCode, project: CeleryProject): Task {
  const { base, apps, mappings } = project;
  const app = code.app ?? apps.nearest(code.at.file);
  const named = scalarOf(code.options.get('name'), mappings);
  const given = named?.is === 'set' && typeof named.value === 'string' ? named.value : undefined;
  const names = given === undefined ? taskNames(code.place.module.file, code.name, base.files) : [given];
  const value = effective(code, names, project);
  const ack = value('acks_late');
  const bounds = code.function?.decorators.find(boundsTime);
  const limit = (name: string) => {
    const known = value(name);
    if (known) return limitOf(known);
    return bounds ? unknown<never>('a decorator may bound it', locate(bounds, code.place)) : celeryDefault(null);
  };
  const retries = retriesOf(code, project);
  const sent = sentOf(code.function, names, project);
  const rate = value('rate_limit', 'task_default_rate_limit');
  const rateLimit = rate && rateOf(rate);
  return {
    kind: 'task',
    id: taskId(code.at, code.name),
    at: code.at,
    language: 'python',
    name: given ?? code.name,
    ...(app ? { worker: workerId(app) } : {}),
    queue: queueOf(code.options, names, app && project.configuration(app), mappings),
    ...(sent.queues.length > 0 ? { sentTo: sent.queues } : {}),
    ack: ack ? ackOf(ack) : celeryDefault('early'),
    ...(ack && valueIn(ackOf(ack)) === 'late' ? { rejectsLost: rejectsLost(value) } : {}),
    timeLimit: limit('time_limit'),
    softTimeLimit: limit('soft_time_limit'),
    ...(sent.limits.length > 0 ? { sentLimits: sent.limits } : {}),
    ...(sent.softLimits.length > 0 ? { sentSoftLimits: sent.softLimits } : {}),
    delays: [...delaysOf(code, retries, project), ...sent.delays],
    ...(retries.length > 0 ? { retries } : {}),
    ...(rateLimit && rateLimit.is !== 'unknown' ? { rateLimit } : {}),
    transitions: [],
  };
}

/** `@task_timeout(seconds=90)`: where the pool enforces no limit, projects make one of their own. */
const boundsTime = (decorator: Expression): boolean =>
  decorator.is === 'call' && /time_?(out|limit)/i.test(callName(decorator));

/**
 * Annotations that are written, then the decorator or the class, then the app's settings: the last only where the others leave `None`
 * (celery/app/task.py, `bind`). Annotations in a part that is not seen are not waited for: they are rare, and would
 * leave every decorator undecided.
 */
function effective(code: TaskCode, names: readonly string[], project: CeleryProject) {
  const { apps, mappings } = project;
  const app = code.app ?? apps.nearest(code.at.file);
  const configuration = app && project.configuration(app);
  const annotations = configuration
    ? annotationsOf(configuration.written('task_annotations'), names, mappings)
    : new Mapping();
  return (attribute: string, setting = `task_${attribute}`): Known<Scalar> | undefined => {
    const annotated = scalarOf(annotations.get(attribute), mappings);
    // Celery sets it after the app's settings are in, and may bind the task a second time: either may win.
    if (annotated?.is === 'set' && annotated.value === null) return unknown('its annotation is None', annotated.at);
    if (annotated) return annotated;
    const own = scalarOf(code.options.get(attribute), mappings);
    if (own && !(own.is === 'set' && own.value === null)) return own;
    if (configuration) return scalarOf(configuration.get(setting), mappings);
    return unknown(
      apps.all.length > 1
        ? 'several apps of Celery may run it: `app` in the `overrides` of the configuration says which'
        : 'no app of Celery that runs it was found',
    );
  };
}
