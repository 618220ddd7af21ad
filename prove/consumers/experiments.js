import { setTimeout as sleep } from 'node:timers/promises';
import { queueOf } from './queue.js';

/** Each in a column of its own: what is shown, and what is expected of a major version. */
export const experiments = [
  { name: 'returns nothing', expected: (major) => (major < 14 ? 'deleted' : 'kept'), run: answering(() => undefined) },
  { name: 'returns the message', expected: () => 'deleted', run: answering((message) => message) },
  { name: 'returns {}', expected: (major) => (major < 6 ? 'deleted' : 'kept'), run: answering(() => ({})) },
  { name: 'returns true', expected: (major) => (major < 14 ? 'deleted' : 'kept'), run: answering(() => true) },
  {
    name: 'nothing, alwaysAcknowledge',
    expected: () => 'deleted',
    // Before 8 the option is not known, and needs not be.
    run: answering(() => undefined, { alwaysAcknowledge: true }),
  },
  {
    name: 'handleMessageTimeout 300',
    expected: () => 'error in a second, handler ran on',
    run: timeLimited,
  },
  { name: '... of a batch', expected: () => 'no error', run: batchLimited },
  { name: 'batchSize 3', expected: () => '3 at once', run: parallel },
  { name: 'work of 4 s, V 2 s', expected: () => '2 runs', run: (given) => overlong(given, {}) },
  { name: '... heartbeat 1 s', expected: () => '1 run', run: (given) => overlong(given, { heartbeatInterval: 1 }) },
  { name: 'heartbeat without V', expected: () => 'throws', run: heartbeatAlone },
];

function answering(answer, options = {}) {
  return async (given) => {
    const queue = await queueOf(given);
    await queue.send(1);
    const handled = resolvers();
    const consumer = queue.consumer({
      ...options,
      async handleMessage(message) {
        handled.resolve();
        return answer(message);
      },
    });
    consumer.start();
    await handled.promise;
    await sleep(700);
    consumer.stop();
    return (await queue.messages()) === 0 ? 'deleted' : 'kept';
  };
}

function resolvers() {
  const made = {};
  made.promise = new Promise((resolve) => {
    made.resolve = resolve;
  });
  return made;
}

async function timeLimited(given) {
  const queue = await queueOf(given);
  await queue.send(1);
  let began = 0;
  let error;
  let ended = false;
  const consumer = queue.consumer({
    handleMessageTimeout: 300,
    async handleMessage(message) {
      began ||= Date.now();
      await sleep(1200);
      ended = true;
      return message;
    },
  });
  consumer.on('timeout_error', () => {
    error ??= Date.now() - began < 1000 ? 'in a second' : 'later';
  });
  consumer.start();
  await sleep(2000);
  consumer.stop();
  return `${error ? `error ${error}` : 'no error'}, handler ${ended ? 'ran on' : 'stopped'}`;
}

async function batchLimited(given) {
  const queue = await queueOf(given);
  await queue.send(2);
  let failed = false;
  const consumer = queue.consumer({
    batchSize: 2,
    handleMessageTimeout: 300,
    async handleMessageBatch(messages) {
      await sleep(1200);
      return messages;
    },
  });
  for (const event of ['error', 'timeout_error', 'processing_error'])
    consumer.on(event, () => {
      failed = true;
    });
  consumer.start();
  await sleep(2500);
  consumer.stop();
  return failed ? 'error' : 'no error';
}

async function parallel(given) {
  const queue = await queueOf(given);
  await queue.send(3);
  let now = 0;
  let most = 0;
  const consumer = queue.consumer({
    batchSize: 3,
    async handleMessage(message) {
      now += 1;
      most = Math.max(most, now);
      await sleep(400);
      now -= 1;
      return message;
    },
  });
  consumer.start();
  await sleep(1800);
  consumer.stop();
  return `${most} at once`;
}

/** Two consumers, for one polls no further while it works. */
async function overlong(given, options) {
  const queue = await queueOf(given);
  await queue.send(1);
  let runs = 0;
  const consumers = [1, 2].map(() =>
    queue.consumer({
      visibilityTimeout: 2,
      ...options,
      async handleMessage(message) {
        runs += 1;
        await sleep(4000);
        return message;
      },
    }),
  );
  for (const consumer of consumers) consumer.start();
  while (runs === 0) await sleep(50);
  await sleep(3700);
  for (const consumer of consumers) consumer.stop();
  return runs === 1 ? '1 run' : `${runs} runs`;
}

async function heartbeatAlone(given) {
  const queue = await queueOf(given);
  try {
    queue.consumer({ heartbeatInterval: 1, visibilityTimeout: undefined, handleMessage: async (message) => message });
    return 'is made';
  } catch {
    return 'throws';
  }
}
