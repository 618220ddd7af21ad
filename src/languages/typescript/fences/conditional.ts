import { fenceByHand } from '../../../code/claims/by-hand.js';
import { conditionEdits, type Request, type Spelling } from '../../../code/fences/condition.js';
import type { Fence } from '../../../code/fences/fence.js';
import { moved, onwardOf } from '../../../code/fences/refused.js';
import type { Expression } from '../../../code/module.js';
import { keyOf } from '../../../code/walk.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentAt, laid } from '../../../text/layout.js';
import type { Job } from '../claims/claim.js';
import { quoted } from '../claims/sheet.js';
import { entry } from '../claims/wording.js';

/** A call of the AWS SDK v3 that writes a status, under a condition, with its refusal caught. */
export function conditionalEdits(fence: Fence, job: Job): TextEdit[] | string {
  const { sheet } = job;
  const { store } = fence.write;
  if (!store || !/^@aws-sdk\//.test(store.library)) return fenceByHand(store?.library);
  if (store.helper)
    return `\`${store.helper.name}\` makes the write, and other code may rely on it; let it take the claim's token`;
  const input = inputOf(fence.calls.write.arguments[0]?.value);
  if (!input || input.entries.some(({ key }) => !key)) return 'its request is put together elsewhere';
  const request: Request = new Map(input.entries.map((one) => [keyOf(one) ?? '', { value: one.value, whole: one }]));
  const spelling: Spelling = {
    text: (value) => quoted(value, sheet),
    part: (name, value) => `${name}: ${value}`,
    entry: (key, value) => entry(key, value, sheet),
    tagged: (value) => `{ S: ${value} }`,
    textOf: ({ file, start, end }) => (job.context.files.read(file) ?? '').slice(start, end),
  };
  const edits = conditionEdits(fence, request, sheet.text, spelling, job.module);
  return typeof edits === 'string' ? edits : caught(fence, edits, job);
}

/** Of `new UpdateCommand({ … })`, or the object itself. */
function inputOf(given: Expression | undefined): (Expression & { is: 'object' }) | undefined {
  if (given?.is === 'object') return given;
  const first = given?.is === 'call' && given.new ? given.arguments[0]?.value : undefined;
  return first?.is === 'object' ? first : undefined;
}

function caught(fence: Fence, edits: TextEdit[], { sheet }: Job): TextEdit[] | string {
  const { start, end } = fence.paths.write.at(-1)!.statement;
  const { text, unit } = sheet;
  const lines = moved({ start, end }, edits, text, unit);
  if (typeof lines === 'string') return lines;
  const onward = onwardOf(fence);
  if (typeof onward !== 'string') return onward.skipped;
  const body = text.slice(fence.function.start, fence.function.end);
  const name = ['error', 'refused', 'lost'].find((one) => !new RegExp(`\\b${one}\\b`).test(body)) ?? 'refusal';
  const error = sheet.typed ? `(${name} as Error)` : name;
  const code = [
    'try {',
    ...lines,
    `} catch (${name}) {`,
    `${unit}if (${error}.name !== ${quoted('ConditionalCheckFailedException', sheet)}) throw ${name}${sheet.end}`,
    `${unit}// Another worker has the job by now.`,
    ...(onward === 'nothing' ? [] : [`${unit}${onward}${sheet.end}`]),
    '}',
  ];
  return [{ start, end, text: laid(code.join('\n'), indentAt(text, start), sheet.newline) }];
}
