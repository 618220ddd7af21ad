import type { QueueReference } from '../../facts/index.js';
import type { Expression } from '../module.js';
import type { Scope, Scoped } from '../scope.js';
import { locate } from '../walk.js';
import { type Construct, constructBehind } from './constructs.js';
import { isOff, type Source, settingsOf } from './event-sources.js';
import { argument, Props } from './props.js';
import { headOf, queueId, queueMeant, type Read, readProps } from './queues.js';
import { type CallExpression, resolve } from './resolve.js';
import { inlineFunction } from './sst-functions.js';
import { functionMeant } from './timeouts.js';

/** SST up to 2 (packages/sst/src/constructs/Queue.ts of sst/v2): a queue of the CDK, and the one function that consumes it. */
export const isSstQueue = (name: string | undefined): boolean => name === 'sst.Queue';

/** `cdk: { queue: … }`; before SST 1 `sqsQueue`. */
const inner = ({ call, scope }: Construct): [Props, string] => {
  const props = Props.of(call, 2, scope);
  return props.get('sqsQueue') ? [props, 'sqsQueue'] : [props.inner('cdk'), 'queue'];
};

export function readSstQueue(made: Construct): Read {
  const [props, key] = inner(made);
  return readProps(props.inner(key), false, headOf(made));
}

/** Unless it is given a queue in the place of the properties of one. */
export const makesOwnQueue = (made: Construct): boolean => !isMade(givenQueue(made));

const isMade = (queue: Scoped | undefined): boolean => !!queue && resolve(queue.value, queue.scope).value.is === 'call';

function givenQueue(made: Construct): Scoped | undefined {
  const [props, key] = inner(made);
  return props.get(key);
}

export function sstQueueMeant(made: Construct, depth = 0): QueueReference | undefined {
  if (makesOwnQueue(made)) return { by: 'id', id: queueId(made) };
  const queue = givenQueue(made);
  return queue && queueMeant(queue.value, queue.scope, depth + 1);
}

/** `new Queue(stack, 'orders', { consumer: … })` */
export function ownConsumer(made: Construct): Source | undefined {
  const consumer = Props.of(made.call, 2, made.scope).get('consumer');
  return consumer && sourceOf(consumer.value, consumer.scope, made);
}

/** `orders.addConsumer(stack, …)` */
export function addedConsumer(call: CallExpression, scope: Scope): Source | undefined {
  const owner = call.callee.is === 'member' ? constructBehind(call.callee.of, scope) : undefined;
  const consumer = argument(call, 1, 'consumer');
  return owner && consumer && isSstQueue(owner.name) ? sourceOf(consumer, scope, owner) : undefined;
}

/** The consumer is a function, or says which one and how its event source is set. */
function sourceOf(consumer: Expression, scope: Scope, owner: Construct): Source | undefined {
  const at = locate(consumer, scope.place);
  const itself = resolve(consumer, scope);
  const isFunction =
    /^(?:literal|template|call)$/.test(itself.value.is) || Props.struct(consumer, scope).get('handler');
  const props = isFunction ? Props.none(at, scope) : Props.struct(consumer, scope);
  const run = (isFunction ? undefined : (props.inner('cdk').get('function') ?? props.get('function'))) ?? itself;
  // Before SST 1 it was `consumerProps`.
  const source = props.get('consumerProps') ? props.inner('consumerProps') : props.inner('cdk').inner('eventSource');
  if (isOff(source)) return undefined;
  return {
    at,
    run: inlineFunction(run, owner) ?? functionMeant(run.value, run.scope),
    queue: sstQueueMeant(owner),
    ...settingsOf(source),
  };
}
