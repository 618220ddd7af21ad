import { byDefault, type Ending, type Task, unknown } from '../../facts/index.js';
import type { CodeBase } from '../recogniser.js';
import { isAside } from '../status/aside.js';
import { locate } from '../walk.js';
import { errorAnswers } from './error-answers.js';
import { failingOf } from './failing.js';
import { firstMessageOf } from './first-message.js';
import { handlersIn, type LambdaHandler } from './handlers.js';
import { ackOf } from './own-delete.js';
import { paceOf } from './pace.js';
import { reportsOf } from './reports.js';

/** The handlers of Lambda functions that take the messages of a queue; what calls them, and bounds them, infrastructure says. */
export function* lambdaFacts(base: CodeBase): Iterable<Task | Ending> {
  for (const module of base.modules)
    if (!isAside(module))
      for (const handler of handlersIn(module, base)) {
        const task = taskOf(handler, base);
        yield task;
        yield* errorAnswers(handler, task, base);
      }
}

const outside = 'its event source is not found in this project';

function taskOf(handler: LambdaHandler, base: CodeBase): Task {
  const [pace, first] = [paceOf(handler, base), firstMessageOf(handler)];
  const { code, place } = handler.each ?? handler;
  const { file, language } = handler.place.module;
  const at = locate(code.nameAt ?? { start: code.start, end: code.bodyAt.start }, place);
  return {
    kind: 'task',
    id: `task:${file}:${handler.name}`,
    at,
    language,
    name: handler.code.name ?? handler.name,
    queue: unknown(outside, at),
    ack: ackOf(handler, base),
    timeLimit: unknown(outside, at),
    softTimeLimit: byDefault(null, 'Lambda has none'),
    delays: [],
    transitions: [],
    lambda: {
      handler: { file: file.replace(/\.\w+$/, ''), name: handler.name },
      reports: reportsOf(handler, base),
      failing: failingOf(code, place, base),
      ...(pace ? { pace } : {}),
      ...(first ? { first } : {}),
    },
  };
}
