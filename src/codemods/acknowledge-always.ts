import type { Codemod } from '../codemod.js';

const codemod: Codemod = {
  meta: {
    summary: 'Have sqs-consumer delete what a handler ends without an error',
    why: 'Where no way out of a handler returns the message, sqs-consumer 14 deletes none: `alwaysAcknowledge` brings back what held before, that only an error has the message come back. Only where the options are written in one object.',
    mends: ['broken-ack-contract'],
    step: 3,
    since: '0.1.0',
  },
  *plan(_project, findings) {
    for (const { change, at, message } of findings('broken-ack-contract'))
      yield change ?? { at, skipped: `no option mends it: ${message}` };
  },
};

export default codemod;
