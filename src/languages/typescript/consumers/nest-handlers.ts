import type { Expression } from '../../../code/module.js';
import type { CodeBase } from '../../../code/recogniser.js';
import { entryOf, type Place, walk } from '../../../code/walk.js';
import { valueIn } from '../../../facts/index.js';
import { isOf } from './calls.js';
import { functionHandler, type Handler } from './handlers.js';
import { variableOf } from './queues.js';

/** A decorated method, and the name of its consumer. */
export interface Named {
  key: string;
  handler: Handler;
}

/** `@SqsMessageHandler('print-jobs', true)`, `@SqsMessageHandler({ name, batch })`: the flag makes it a handler of batches. */
export function handlersIn(base: CodeBase): Named[] {
  const found: Named[] = [];
  for (const module of base.modules)
    if (module.imports.some(({ from }) => from === '@ssut/nestjs-sqs'))
      walk(module, {
        function(code, place) {
          for (const decorator of code.decorators) {
            if (
              decorator.is !== 'call' ||
              !isOf(decorator.callee, place, /^@ssut\/nestjs-sqs$/, /^SqsMessageHandler$/, base)
            )
              continue;
            const [first, second] = decorator.arguments;
            const name = first && (entryOf(first.value, 'name') ?? first.value);
            const batch = first && (entryOf(first.value, 'batch') ?? second?.value);
            const key = name && nameKey(name, place, base);
            const together = batch !== undefined && valueIn(base.fold(batch, place)) === true;
            if (key !== undefined) found.push({ key, handler: functionHandler(code, place, together, 'the handler') });
          }
        },
      });
  return found;
}

/** What makes two names the same: the text, or the environment variable that both are read from. */
export function nameKey(value: Expression, place: Place, base: CodeBase): string | undefined {
  const variable = variableOf(value, place, base);
  if (variable !== undefined) return `$${variable}`;
  const name = valueIn(base.fold(value, place));
  return typeof name === 'string' ? `=${name}` : undefined;
}
