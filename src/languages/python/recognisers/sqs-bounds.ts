import type { Expression } from '../../../code/module.js';
import type { CodeBase, Recogniser } from '../../../code/recogniser.js';
import { locate, type Place, walk } from '../../../code/walk.js';
import { type Setting, set } from '../../../facts/index.js';
import { isTest } from '../celery/apps.js';
import { numberIn } from '../celery/values.js';
import { given } from '../environment.js';

/** What the calls of boto3's client and of its resources take (https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference). */
const bounds: Readonly<Record<string, { least: number; most: number }>> = {
  MaxNumberOfMessages: { least: 1, most: 10 },
  WaitTimeSeconds: { least: 0, most: 20 },
  VisibilityTimeout: { least: 0, most: 43_200 },
};

const calls = /^(receive_messages?|change_message_visibility|change_visibility)$/;

/** Numbers that boto3 hands to SQS, which refuses the request where they are out of bounds. */
const recogniser: Recogniser = {
  *find(base) {
    for (const module of base.modules) {
      if (isTest(module.file)) continue;
      const found: Setting[] = [];
      walk(module, { expression: (expression, place) => void found.push(...boundedBy(expression, place, base)) });
      yield* found;
    }
  },
};

export default recogniser;

function boundedBy(call: Expression, place: Place, base: CodeBase): Setting[] {
  if (call.is !== 'call' || call.callee.is !== 'member' || !calls.test(call.callee.name)) return [];
  return Object.entries(bounds).flatMap(([name, range]): Setting[] => {
    const value = given(call, name);
    if (!value) return [];
    const at = locate(value, place);
    return [
      {
        kind: 'setting',
        id: `setting:${at.file}:${name}:${at.start}`,
        at,
        language: 'python',
        name,
        of: '',
        whole: at,
        departs: set(true, at),
        bounds: { value: numberIn(base.fold(value, place)), ...range },
      },
    ];
  });
}
