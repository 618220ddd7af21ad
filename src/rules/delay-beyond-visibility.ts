import { type DelayFault, delayFaults } from '../facts/delay-faults.js';
import { type Finding, placeOf, valueIn } from '../facts/index.js';
import { longestVisibility } from '../facts/waits.js';
import { longestWindow } from '../facts/window-faults.js';
import { listed, origin } from '../facts/words.js';
import type { Rule } from '../rule.js';

/** What SQS itself can hold back, on a standard queue. */
const longestDelaySeconds = 900;

/** Only SQS holds a message back for its sender. */
const heldBack: Readonly<Record<string, string>> = {
  sqs: 'send it with `DelaySeconds`',
  unknown: 'send it with `DelaySeconds` where the broker is SQS',
};

const rule: Rule = {
  meta: {
    summary: 'A delay outlives the visibility timeout: the message comes back while it waits',
    why: 'A countdown, an ETA and a retry delay are waited for by the worker that received the message, unacknowledged, in either acknowledgement mode. When its visibility timeout passes first, a second worker receives it, waits too, and so on: real workers started one job of 10 s countdown three times at a window of 3 s.',
    remedy:
      'Let the queue hold the message (`DelaySeconds`, up to 900 s on a standard queue), or keep the time in a table or a scheduler and send when it has come; or raise the visibility timeout above the delay and the wait behind other messages.',
    severity: 'error',
    since: '0.1.0',
    links: ['https://docs.celeryq.dev/en/stable/getting-started/backends-and-brokers/sqs.html#caveats'],
  },
  *check(project) {
    for (const fault of delayFaults(project)) yield finding(fault);
  },
};

export default rule;

function finding({ at, owners, worker, delay, wait, queue, setting }: DelayFault): Finding {
  const names = [...new Set(owners.map(({ name }) => `\`${name}\``))];
  const isShared = names.length > 1;
  const [waits, they, their, them] = isShared ? ['wait', 'they are', 'their', 'them'] : ['waits', 'it is', 'its', 'it'];
  const seconds = valueIn(delay)!;
  const window = valueIn(setting);
  const behind = Number.isFinite(wait) && wait > 0 ? ` and up to ${wait} s behind other messages` : '';
  const whose = queue ? `the visibility timeout of the queue \`${queue.label}\`` : `${their} visibility timeout`;
  const bound =
    window === undefined
      ? `no visibility timeout lasts so long (SQS allows ${longestVisibility} s)`
      : `${whose} is ${window} s${origin(setting)}`;
  const place = placeOf(setting);
  const raise = seconds + wait < longestWindow(worker) ? `raise the window above ${seconds + wait} s` : undefined;
  const keep = 'keep the time in a table or a scheduler, and send when it has come';
  const held = seconds <= longestDelaySeconds ? heldBack[valueIn(worker.broker) ?? 'unknown'] : undefined;
  const [first, second] = (held === heldBack.unknown ? [raise, held, keep] : [held, raise, keep]).filter(Boolean);
  const remedy = `${first![0]!.toUpperCase()}${first!.slice(1)}${second ? `, or ${second}` : ''}`;
  return {
    at,
    message: `${listed(names)} ${waits} ${seconds} s${origin(delay)}${behind} before ${they} acknowledged, and ${bound}: a second worker gets ${them} meanwhile, and runs ${them} too. ${remedy}`,
    because: place ? [{ at: place, message: `the visibility timeout: ${window} s` }] : [],
  };
}
