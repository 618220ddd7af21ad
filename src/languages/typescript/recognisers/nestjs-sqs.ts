import type { CodeBase, Recogniser } from '../../../code/recogniser.js';
import { handledBy } from '../consumers/batches.js';
import { endingsOf } from '../consumers/endings.js';
import { handlersIn, type Named, nameKey } from '../consumers/nest-handlers.js';
import { type Registered, registeredIn } from '../consumers/nest-modules.js';
import { queueOf } from '../consumers/queues.js';
import { type Consumer, majorOfNest, workerOf } from '../consumers/sqs-consumer.js';
import { majorOf } from '../versions.js';

/** `SqsModule.register({ consumers: [{ name, queueUrl, … }] })` with the methods that `@SqsMessageHandler(name)` decorates. */
const recogniser: Recogniser = {
  *find(base) {
    const handlers = handlersIn(base);
    for (const registered of registeredIn(base)) {
      const consumer = consumerOf(registered, handlers, base);
      const [worker, handled] = handledBy(consumer.handlers, workerOf(consumer), base);
      yield worker;
      for (const { handler, task } of handled) {
        yield task;
        yield* endingsOf(handler, worker, consumer.options, base);
      }
    }
  },
};

export default recogniser;

function consumerOf({ at, place, options }: Registered, all: readonly Named[], base: CodeBase): Consumer {
  const option = options.found.get('name');
  const key = option && nameKey(option.value, option.place, base);
  const handlers = all.filter((one) => one.key === key).map(({ handler }) => handler);
  return {
    at,
    name: key?.replace(/^[=$]/, '') ?? 'consumer',
    library: 'nestjs-sqs',
    major: majorOfNest(majorOf('@ssut/nestjs-sqs', place.module.file, base.files)),
    options,
    consumes: queueOf(options.found.get('queueUrl'), base),
    // Where a monorepo has several of a name, it is not known which is this one's.
    handlers: handlers.length === 1 ? handlers : [],
  };
}
