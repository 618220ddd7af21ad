import { callName } from '../canonical.js';
import type { Expression } from '../module.js';
import { awaited } from '../walk.js';
import type { Flow, Site } from './flow.js';

const starting = /^(run|launch|dispatch|submit|enqueue|schedule|trigger|delay|apply_async)$/i;
const saving = /^a?(save|update\w*)$/;

/** `for step in waiting: step.run(); step.state = STARTED; step.save()`: who marks as started what it has just sent holds no job. */
export const dispatches = ({ sites }: Flow): boolean => sites.some(marksSent);

function marksSent({ call, steps }: Site): boolean {
  const { block, index } = steps.at(-1)!;
  const row = call.callee.is === 'member' && saving.test(call.callee.name) ? nameOf(call.callee.of) : undefined;
  if (row === undefined || !steps.some(({ statement, into }) => statement.is === 'loop' && into)) return false;
  return block.slice(0, index).some((statement) => {
    const one = statement.is === 'expression' ? awaited(statement.value) : undefined;
    if (one?.is !== 'call' || one.callee.is !== 'member' || !starting.test(callName(one).split('.').at(-1)!))
      return false;
    return [one.callee.of, ...one.arguments.map(({ value }) => value)].some((part) => nameOf(part) === row);
  });
}

/** `step` of `step`, and of `step.id`. */
const nameOf = (one: Expression): string | undefined =>
  one.is === 'name' ? one.name : one.is === 'member' ? nameOf(one.of) : undefined;
