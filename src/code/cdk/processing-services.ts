import { byDefault, type QueueReference } from '../../facts/index.js';
import type { Construct } from './constructs.js';
import { numberOf } from './durations.js';
import { Props } from './props.js';
import { headOf, queueId, queueMeant, type Read, readProps } from './queues.js';

/** What its containers are told the queue's name in (aws-ecs-patterns/lib/base/queue-processing-service-base.ts). */
export const variableOfService = 'QUEUE_NAME';

const pattern = "the pattern's default";

/** `new QueueProcessingFargateService(…)` makes a queue and a dead-letter queue, unless it is given one. */
export const makesQueue = ({ call, scope }: Construct): boolean => {
  const props = Props.of(call, 2, scope);
  return !props.open && !props.get('queue');
};

export function queueOfService(made: Construct): QueueReference | undefined {
  const props = Props.of(made.call, 2, made.scope);
  const given = props.get('queue');
  if (given) return queueMeant(given.value, given.scope);
  return makesQueue(made) ? { by: 'id', id: queueId(made) } : undefined;
}

export function readService(made: Construct): Read {
  const props = Props.of(made.call, 2, made.scope);
  return {
    ...readProps(props, false, headOf(made)),
    deadLetter: byDefault(true, pattern),
    maxReceives: props.value('maxReceiveCount', (one) => numberOf(one.value, one.scope), byDefault<number>(3, pattern)),
  };
}
