import type { CodeBase, Recogniser } from '../../../code/recogniser.js';
import { locate } from '../../../code/walk.js';
import { handledBy } from '../consumers/batches.js';
import { callsOf, type Found, fileName, nameOf } from '../consumers/calls.js';
import { endingsOf } from '../consumers/endings.js';
import { handlerOf } from '../consumers/handlers.js';
import { ConsumerOptions } from '../consumers/options.js';
import { queueOf } from '../consumers/queues.js';
import { type Consumer, workerOf } from '../consumers/sqs-consumer.js';
import { majorOf } from '../versions.js';

/** `Consumer.create({ queueUrl, handleMessage, … })`, `new Consumer({ … })`. */
const recogniser: Recogniser = {
  *find(base) {
    for (const found of callsOf(/^sqs-consumer$/, /^(default\.)?Consumer(\.create)?$/, base)) {
      const consumer = consumerOf(found, base);
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

function consumerOf(found: Found, base: CodeBase): Consumer {
  const { call, place } = found;
  const [first] = call.arguments;
  const options = first ? ConsumerOptions.of(first.value, place, base) : new ConsumerOptions(base);
  const handlers = (['handleMessage', 'handleMessageBatch'] as const).flatMap((key) => {
    const option = options.found.get(key);
    return option ? [handlerOf(option.value, option.place, key === 'handleMessageBatch', key, base)] : [];
  });
  return {
    at: locate(call, place),
    name: nameOf(found) ?? fileName(place.module.file),
    library: 'sqs-consumer',
    major: majorOf('sqs-consumer', place.module.file, base.files),
    options,
    consumes: queueOf(options.found.get('queueUrl'), base),
    // With both the batch is preferred.
    handlers: handlers.slice(-1),
  };
}
