import { type Change, type Finding, placeOf, type Task, valueIn, type Worker } from '../facts/index.js';
import { phaseOf } from '../facts/phases.js';
import type { Project } from '../facts/project.js';
import { visibilityOf } from '../facts/window.js';
import { origin, rewritable, unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'The visibility timeout of work without a limit is not renewed, or too late',
    why: 'A consumer that deletes its message after the work holds it for as long as the work takes; when the visibility timeout passes before, a second worker gets the message and runs the job beside the first. Work that nothing bounds needs a window that is renewed while it runs. sqs-consumer throws at its start for an interval that is not below visibilityTimeout; one above half of it leaves no second try to a renewal that fails. A timer that goes on when its work has failed does the opposite: it hides a message on which nobody works.',
    remedy:
      'Let the consumer renew it: `visibilityTimeout` with `heartbeatInterval` at half of it or less (sqs-consumer, @ssut/nestjs-sqs), `autoExtendTimeout: true` (squiss-ts), ChangeMessageVisibility on a timer that `finally` clears (own loops). SQS ends every window 12 hours after the receive.',
    severity: 'warning',
    since: '0.1.0',
    links: [
      'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-visibility-timeout.html',
      'https://bbc.github.io/sqs-consumer/interfaces/ConsumerOptions.html',
    ],
  },
  *check(project) {
    for (const worker of project.all('worker')) {
      if (!worker.heartbeat || valueIn(worker.ack) !== 'late') continue;
      const finding = valueIn(worker.heartbeat) === null ? unrenewed(project, worker) : late(project, worker);
      if (finding) yield finding;
      yield* unstopped(project, worker);
    }
  },
};

export default rule;

/** Only of jobs: what marks no row as being worked on is mostly over before any window is. */
function unrenewed(project: Project, worker: Worker): Finding | undefined {
  const { setting, queue } = visibilityOf(project, worker);
  const task = project.tasksOf(worker).find((one) => isJob(project, one));
  if (!task || !project.decide([task.timeLimit, setting], (limit) => limit === null)) return undefined;
  const window = `visibility timeout ${valueIn(setting)} s${origin(setting)}${queue ? ` of the queue \`${queue.label}\`` : ''}`;
  const at = placeOf(setting);
  return {
    at: placeOf(worker.heartbeat) ?? worker.at,
    message: `\`${worker.name}\` deletes a message after \`${task.name}\`, which nothing bounds, and nothing renews its ${window}: work that takes longer is run a second time beside the first. Renew it (${how(worker)})`,
    because: at ? [{ at, message: `the window: ${valueIn(setting)} s` }] : [],
  };
}

const isJob = (project: Project, { transitions }: Task): boolean =>
  transitions.some((id) => phaseOf(valueIn(project.get('transition', id)?.to) ?? '') === 'busy');

function how({ library }: Worker): string {
  if (library === 'squiss-ts') return '`autoExtendTimeout: true`';
  return library === 'loop' ? 'ChangeMessageVisibility on a timer' : '`heartbeatInterval`, at most half of it';
}

/** A renewal that comes too late, or that the library refuses. */
function late(project: Project, worker: Worker): Finding | undefined {
  const { heartbeat, visibility, library } = worker;
  const isConsumer = library === 'sqs-consumer' || library === 'nestjs-sqs';
  if (!heartbeat || heartbeat.is === 'unknown') return undefined;
  const at = placeOf(heartbeat) ?? worker.at;
  const interval = `heartbeat of ${heartbeat.value} s${unless(heartbeat)}`;
  // Its own option alone counts: it does not ask what the queue has.
  if (isConsumer && visibility.is === 'unknown' && placeOf(visibility) === undefined)
    return {
      at,
      severity: 'error',
      message: `${interval} of \`${worker.name}\` without a visibilityTimeout beside it: sqs-consumer throws when it is made, whatever the queue has. Write visibilityTimeout, at least twice the interval`,
    };
  const { setting } = visibilityOf(project, worker);
  const known = isConsumer ? visibility : setting;
  const [window, every] = [valueIn(known), heartbeat.value!];
  const isLate = (seconds: number) => (library === 'squiss-ts' ? every <= 0 : every > seconds / 2);
  if (!project.decide([known], isLate) || window === undefined) return undefined;
  const change = intervalChange(worker, window);
  const place = placeOf(known);
  const because = place ? [{ at: place, message: `the window: ${window} s` }] : [];
  if (library === 'squiss-ts')
    return {
      at,
      severity: 'error',
      message: `\`${worker.name}\` renews its visibility timeout of ${window} s at once, over and over: advancedCallMs is not below it. Make the window longer, or advancedCallMs shorter`,
      because,
    };
  const harm =
    every < window
      ? `is above half of the visibility timeout of ${window} s: one renewal that fails or comes late lets a second worker have the message`
      : `is not below the visibility timeout of ${window} s: ${isConsumer ? 'sqs-consumer throws when it is made' : 'the message is gone to a second worker before the first renewal'}`;
  return {
    at,
    severity: every < window ? 'warning' : 'error',
    message: `${interval} of \`${worker.name}\` ${harm}. ${window < 2 ? 'Make the window longer' : `Set it to at most ${Math.floor(window / 2)} s`}`,
    because,
    change,
  };
}

function intervalChange({ heartbeat, language, library }: Worker, window: number): Change | undefined {
  if (heartbeat?.is !== 'set' || library === 'squiss-ts' || window < 2) return undefined;
  const why = 'the window is renewed more often, and nothing else changes';
  const to = Math.floor(window / 2);
  return { do: 'set', at: heartbeat.at, to, ...rewritable(heartbeat), language, safety: 'safe', why };
}

/** A message of which the work failed comes back only when its window is let pass. */
function* unstopped(project: Project, { name, unstopped: timer }: Worker): Iterable<Finding> {
  if (!timer) return;
  const { at, lost } = timer;
  yield {
    at,
    message: `\`${name}\` renews the window of a message on a timer that ${lost ? `goes on when the work throws (${project.where(lost)})` : 'nothing clears'}: ${lost ? 'the failed message' : 'a message that failed'} stays hidden as long as the process lives, 12 hours at most, instead of coming back. Clear the timer in \`finally\``,
    because: lost ? [{ at: lost, message: 'what may throw before the timer is cleared' }] : [],
  };
}
