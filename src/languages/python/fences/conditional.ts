import { fenceByHand } from '../../../code/claims/by-hand.js';
import { conditionEdits, type Request, type Spelling } from '../../../code/fences/condition.js';
import type { Fence } from '../../../code/fences/fence.js';
import { moved, type Onward, onwardOf } from '../../../code/fences/refused.js';
import type { TextEdit } from '../../../facts/index.js';
import { indentAt, indentUnit, laid, newlineOf } from '../../../text/layout.js';
import { type Job, quoteOf } from '../claims/claim.js';
import { spelled } from '../spelling.js';

/** A boto3 call that writes a status, under a condition, with its refusal caught. */
export function conditionalEdits(fence: Fence, job: Job): TextEdit[] | string {
  const { write, calls } = fence;
  const { store } = write;
  if (!store || !/^boto3/.test(store.library)) return fenceByHand(store?.library);
  if (store.helper)
    return `\`${store.helper.name}\` makes the write, and other code may rely on it; let it take the claim's token`;
  const quote = quoteOf(job.text);
  const request: Request = new Map(
    calls.write.arguments.flatMap((one) =>
      one.name === undefined ? [] : [[one.name, { value: one.value, whole: one }]],
    ),
  );
  const spelling: Spelling = {
    text: (value) => spelled(value, quote),
    part: (name, value) => `${name}=${value}`,
    entry: (key, value) => `${spelled(key, quote)}: ${value}`,
    tagged: (value) => `{${spelled('S', quote)}: ${value}}`,
    textOf: ({ file, start, end }) => (job.context.files.read(file) ?? '').slice(start, end),
  };
  const edits = conditionEdits(fence, request, job.text, spelling, job.module);
  if (typeof edits === 'string') return edits;
  return caught(fence, edits, store.client ?? '', store.library, job.text);
}

function caught(fence: Fence, edits: TextEdit[], client: string, library: string, text: string): TextEdit[] | string {
  const { start, end } = fence.paths.write.at(-1)!.statement;
  const unit = indentUnit(text);
  const lines = moved({ start, end }, edits, text, unit);
  if (typeof lines === 'string') return lines;
  const exceptions = library === 'boto3.client' ? `${client}.exceptions` : `${client}.meta.client.exceptions`;
  const onward = onwardOf(fence);
  if (typeof onward !== 'string') return onward.skipped;
  const code = [
    'try:',
    ...lines,
    `except ${exceptions}.ConditionalCheckFailedException:`,
    ...leaving(fence, onward, text).map((line) => unit + line),
  ];
  return [{ start, end, text: laid(code.join('\n'), indentAt(text, start), newlineOf(text)) }];
}

/** A line at info by the module's own logger, and the way on. */
function leaving(fence: Fence, onward: Onward, text: string): string[] {
  const logger = /^(_?log(?:ger)?)\s*=/m.exec(text)?.[1];
  const quote = quoteOf(text);
  const said = logger
    ? `${logger}.info(${quote}Another worker has %s by now${quote}, ${fence.write.subject})`
    : '# Another worker has the job by now.';
  if (onward === 'nothing') return logger ? [said] : [said, 'pass'];
  return [said, onward];
}
