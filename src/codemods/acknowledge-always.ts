import type { Codemod } from '../codemod.js';

const codemod: Codemod = {
  meta: {
    summary: 'Have each message go where its handler means it to',
    why: 'Where no way out of a handler returns the message, sqs-consumer 14 deletes none: `alwaysAcknowledge` brings back what held before, that only an error has the message come back; it is added where the options are written in one object. What no option mends, with squiss-ts or in a loop of your own, is left to do by hand.',
    mends: ['broken-ack-contract'],
    step: 3,
    rollout: {
      before:
        'messages that were worked on leave their queue: watch its age of the oldest message, and its dead letters.',
      back: 'deploy the code of before; it is independent of the other steps.',
      byHand: 'return, delete or release the message on every way out of the handler, as the finding says.',
    },
    since: '0.1.0',
  },
  *plan(_project, findings) {
    for (const { change, at, message } of findings('broken-ack-contract'))
      yield change ?? { at, skipped: `no option mends it: ${message}` };
  },
};

export default codemod;
