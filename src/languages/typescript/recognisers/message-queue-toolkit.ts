import type { Call, Expression } from '../../../code/module.js';
import type { CodeBase, Recogniser } from '../../../code/recogniser.js';
import { isAside } from '../../../code/status/aside.js';
import { isFunction, locate, type Place, walk, walkExpression } from '../../../code/walk.js';
import { byDefault, type Worker } from '../../../facts/index.js';
import { isOf } from '../consumers/calls.js';
import { type Handler, handlerOf } from '../consumers/handlers.js';
import { ConsumerOptions } from '../consumers/options.js';
import { queueOf } from '../consumers/queues.js';
import { taskOf, workerOf } from '../consumers/sqs-consumer.js';
import { toolkitWindow } from '../consumers/toolkit.js';

const packages = /^@message-queue-toolkit\/s[qn]s$/;
const bases = /^Abstract(Sns)?Sqs(Consumer|ConsumerMultiSchema|ConsumerMonoSchema)$/;

/** `class OrdersConsumer extends AbstractSqsConsumer { constructor(…) { super(dependencies, { … }, context) } }`. */
const recogniser: Recogniser = {
  *find(base) {
    for (const module of base.modules) {
      if (isAside(module) || !module.imports.some(({ from }) => packages.test(from))) continue;
      const found: { call: Expression & Call; place: Place }[] = [];
      walk(module, {
        expression(call, place) {
          if (call.is === 'call' && call.callee.is === 'name' && call.callee.name === 'super')
            found.push({ call, place });
        },
      });
      for (const { call, place } of found) yield* consumerOf(call, place, base);
    }
  },
};

export default recogniser;

function* consumerOf(call: Expression & Call, place: Place, base: CodeBase) {
  const index = place.enclosing.findLastIndex((one) => !isFunction(one));
  const owner = place.enclosing[index];
  const [, second] = call.arguments;
  if (!owner || isFunction(owner) || !second) return;
  const around = { module: place.module, enclosing: place.enclosing.slice(0, index) };
  if (!owner.bases.some((one) => isOf(one, around, packages, bases, base))) return;
  const options = ConsumerOptions.of(second.value, place, base);
  const queue = options.under('creationConfig').under('queue');
  const overrides = options.under('consumerOverrides');
  const locator = options.under('locatorConfig');
  const named = queue.found.get('QueueName') ?? locator.found.get('queueName') ?? locator.found.get('queueUrl');
  const worker: Worker = {
    ...workerOf({
      at: locate(owner.nameAt ?? owner, around),
      name: owner.name ?? 'the consumer',
      library: 'message-queue-toolkit',
      major: byDefault(14, 'the toolkit returns the message itself'),
      options: overrides,
      consumes: queueOf(named, base),
      handlers: [],
    }),
    ...toolkitWindow(overrides, queue),
  };
  yield worker;
  for (const handler of handlersOf(options, base)) yield taskOf(handler, worker);
}

/** `handlers: new MessageHandlerConfigBuilder().addConfig(schema, handler).build()`. */
function handlersOf(options: ConsumerOptions, base: CodeBase): Handler[] {
  const option = options.found.get('handlers');
  const meaning = option && base.code.meaning(option.value, option.place);
  if (meaning?.is !== 'value') return [];
  const found: Handler[] = [];
  walkExpression(meaning.value, meaning.place, {
    expression(one, place) {
      const isConfig = one.is === 'call' && one.callee.is === 'member' && one.callee.name === 'addConfig';
      const second = isConfig ? one.arguments[1] : undefined;
      if (second) found.push(handlerOf(second.value, place, false, 'the handler', base));
    },
  });
  return found.filter(({ code }) => code);
}
