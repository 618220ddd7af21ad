import type { CodeBase, Recogniser } from '../../../code/recogniser.js';
import { literalText, locate } from '../../../code/walk.js';
import { type Ending, set, type Worker } from '../../../facts/index.js';
import { callsOf, type Found, listenersIn, nameOf } from '../consumers/calls.js';
import { type Handler, handlerOf } from '../consumers/handlers.js';
import { ConsumerOptions } from '../consumers/options.js';
import { queueOf } from '../consumers/queues.js';
import { unsettled } from '../consumers/settling.js';
import { taskOf } from '../consumers/sqs-consumer.js';
import { squissWorker } from '../consumers/squiss.js';
import { squissAck } from '../consumers/squiss-ack.js';

const packages = /^squiss-ts$/;

/** `new Squiss({ queueUrl, … })` with `squiss.on('message', (message) => { …; message.del() })`. */
const recogniser: Recogniser = {
  *find(base) {
    for (const found of callsOf(packages, /^Squiss$/, base)) {
      const worker = workerOf(found, base);
      yield worker;
      for (const handler of handlersOf(found, base)) {
        yield { ...taskOf(handler, worker), ...squissAck(handler, base) };
        yield* endingsOf(handler, worker);
      }
    }
  },
};

export default recogniser;

function workerOf({ call, place }: Found, base: CodeBase): Worker {
  const [first] = call.arguments;
  const options = first ? ConsumerOptions.of(first.value, place, base) : new ConsumerOptions(base);
  const queue = options.found.get('queueUrl') ?? options.found.get('queueName');
  return squissWorker(locate(call, place), nameOf({ call, place }), options, queueOf(queue, base));
}

/** What listens to the messages of that very Squiss. */
function handlersOf({ call }: Found, base: CodeBase): Handler[] {
  return listenersIn(packages, base).flatMap(({ call: on, place }) => {
    const [event, listener] = on.arguments;
    if (on.callee.is !== 'member' || !event || literalText(event.value) !== 'message' || !listener) return [];
    const meaning = base.code.meaning(on.callee.of, place);
    if (meaning?.is !== 'value' || meaning.value !== call) return [];
    return [handlerOf(listener.value, place, false, 'the message handler', base)];
  });
}

/** A message that is neither deleted, kept nor released counts against `maxInFlight` for good. */
function endingsOf(handler: Handler, worker: Worker): Ending[] {
  const { code, place } = handler;
  return (code ? unsettled(code) : []).map((span) => {
    const at = locate(span, place);
    return {
      kind: 'ending',
      id: `ending:${at.file}:${at.start}:${worker.id}`,
      at,
      language: 'typescript',
      worker: worker.id,
      within: handler.name,
      how: 'calls neither `del`, `keep` nor `release`',
      becomes: 'held',
      means: set('done', at),
      why: 'squiss-ts counts a message against maxInFlight until its handler does. Call one of them on this way too',
    };
  });
}
