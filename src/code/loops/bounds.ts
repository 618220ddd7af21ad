import { type Known, type Setting, set, unknown } from '../../facts/index.js';
import type { Scalar } from '../module.js';
import type { CodeBase } from '../recogniser.js';
import { Scope, type Scoped } from '../scope.js';
import { isAside } from '../status/aside.js';
import { locate, walk } from '../walk.js';
import { mentionsSqs, parameterOf, type SqsCall, sqsCall } from './sqs-calls.js';

const window = 'VisibilityTimeout';

/** What SQS takes (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference). */
const bounds: Readonly<Record<string, { least: number; most: number }>> = {
  MaxNumberOfMessages: { least: 1, most: 10 },
  WaitTimeSeconds: { least: 0, most: 20 },
  [window]: { least: 0, most: 43_200 },
};

/** Numbers that a call of an SDK hands to SQS, which refuses the request where they are out of bounds. */
export function* boundsIn(base: CodeBase): Iterable<Setting> {
  for (const module of base.modules) {
    if (isAside(module) || !mentionsSqs(module, base)) continue;
    const found: Setting[] = [];
    walk(module, {
      expression(expression, place) {
        const call = expression.is === 'call' ? sqsCall(expression, new Scope(base, place)) : undefined;
        if (call?.is === 'receive' || call?.is === 'extend') found.push(...boundedBy(call, base.language));
      },
    });
    yield* found;
  }
}

const boundedBy = (call: SqsCall, language: string): Setting[] =>
  Object.entries(bounds).flatMap(([name, range]): Setting[] => {
    const given = parameterOf(call, name);
    if (!given || given === 'open') return [];
    const at = locate(given.value, given.scope.place);
    const departs = set(true, at);
    const id = `setting:${at.file}:${name}:${at.start}`;
    return [
      {
        kind: 'setting',
        id,
        at,
        language,
        name,
        of: '',
        whole: at,
        departs,
        bounds: {
          value: numberOf(given),
          ...range,
          ...(call.is === 'extend' && name === window ? { since: 'receive' } : {}),
        },
      },
    ];
  });

export function numberOf({ value, scope }: Scoped): Known<number> {
  const known: Known<Scalar> = scope.fold(value);
  if (known.is === 'unknown') return known;
  return typeof known.value === 'number'
    ? { ...known, value: known.value }
    : unknown('it is no number', locate(value, scope.place));
}
