import { type HeartbeatFault, heartbeatFaults, isSqsConsumer } from '../facts/heartbeat-faults.js';
import { type Change, type Finding, type Known, placeOf, type Seconds, valueIn, type Worker } from '../facts/index.js';
import type { Project } from '../facts/project.js';
import { origin, rewritable, unless } from '../facts/words.js';
import type { Rule } from '../rule.js';

const rule: Rule = {
  meta: {
    summary: 'A visibility timeout is renewed too late, not at all, or for work that failed',
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
    for (const worker of project.all('worker'))
      for (const fault of heartbeatFaults(project, worker)) yield finding(project, worker, fault);
  },
};

export default rule;

function finding(project: Project, worker: Worker, fault: HeartbeatFault): Finding {
  const { heartbeat, name } = worker;
  const at = placeOf(heartbeat) ?? worker.at;
  switch (fault.is) {
    case 'none': {
      const { task, window, queue } = fault;
      const whose = `visibility timeout ${valueIn(window)} s${origin(window)}${queue ? ` of the queue \`${queue.label}\`` : ''}`;
      return {
        at,
        message: `\`${name}\` deletes a message after \`${task.name}\`, which nothing bounds, and nothing renews its ${whose}: work that takes longer is run a second time beside the first. Renew it (${how(worker)})`,
        because: reason(window),
      };
    }
    case 'alone':
      return {
        at,
        severity: 'error',
        message: `${interval(worker)} without a visibilityTimeout beside it: sqs-consumer throws when it is made, whatever the queue has. Write visibilityTimeout, at least twice the interval`,
      };
    case 'at once':
      return {
        at,
        severity: 'error',
        message: `\`${name}\` renews its visibility timeout of ${valueIn(fault.window)} s at once, over and over: advancedCallMs is not below it. Make the window longer, or advancedCallMs shorter`,
        because: reason(fault.window),
      };
    case 'late':
      return { at, ...late(worker, valueIn(fault.window)!), because: reason(fault.window) };
    case 'endless': {
      const { lost } = fault.timer;
      return {
        at: fault.timer.at,
        message: `\`${name}\` renews the window of a message on a timer that ${lost ? `goes on when the work throws (${project.where(lost)})` : 'nothing clears'}: ${lost ? 'the failed message' : 'a message that failed'} stays hidden as long as the process lives, 12 hours at most, instead of coming back. Clear the timer in \`finally\``,
        because: lost ? [{ at: lost, message: 'what may throw before the timer is cleared' }] : [],
      };
    }
  }
}

const interval = ({ heartbeat, name }: Worker): string =>
  `heartbeat of ${valueIn(heartbeat)} s${unless(heartbeat!)} of \`${name}\``;

function reason(window: Known<Seconds>): NonNullable<Finding['because']> {
  const at = placeOf(window);
  return at ? [{ at, message: `the window: ${valueIn(window)} s` }] : [];
}

function how({ library }: Worker): string {
  if (library === 'squiss-ts') return '`autoExtendTimeout: true`';
  return library === 'loop' ? 'ChangeMessageVisibility on a timer' : '`heartbeatInterval`, at most half of it';
}

function late(worker: Worker, window: number): Pick<Finding, 'severity' | 'message' | 'change'> {
  const isBelow = valueIn(worker.heartbeat)! < window;
  const refused = isSqsConsumer(worker)
    ? 'sqs-consumer throws when it is made'
    : 'the message is gone to a second worker before the first renewal';
  const harm = isBelow
    ? `is above half of the visibility timeout of ${window} s: one renewal that fails or comes late lets a second worker have the message`
    : `is not below the visibility timeout of ${window} s: ${refused}`;
  return {
    severity: isBelow ? 'warning' : 'error',
    message: `${interval(worker)} ${harm}. ${window < 2 ? 'Make the window longer' : `Set it to at most ${Math.floor(window / 2)} s`}`,
    change: intervalChange(worker, window),
  };
}

function intervalChange({ heartbeat, language }: Worker, window: number): Change | undefined {
  if (heartbeat?.is !== 'set' || window < 2) return undefined;
  const why = 'the window is renewed more often, and nothing else changes';
  const to = Math.floor(window / 2);
  return { do: 'set', at: heartbeat.at, to, ...rewritable(heartbeat), language, safety: 'safe', why };
}
