import { byDefault, type Known, map, type Seconds, seconds, set, unknown, type Worker } from '../../facts/index.js';
import { lambdaDefault, lambdaWorker } from '../../facts/lambda.js';
import { follow } from './evaluate.js';
import { handlerOf } from './handlers.js';
import type { Module } from './modules.js';
import type { Finder } from './queues.js';
import { type Declared, resourceMeant, symbolic } from './references.js';
import { attribute, type Block, type Expression } from './syntax.js';
import { flagOr, given, locOf, numberOr } from './values.js';

const functionType = 'aws_lambda_function';

/** The functions that Lambda calls with the messages of a queue. */
export function* consumersIn(module: Module, find: Finder, language: string): Iterable<Worker> {
  for (const block of module.blocks) {
    const source = attribute(block, 'event_source_arn');
    if (block.type !== 'resource' || block.labels[0] !== 'aws_lambda_event_source_mapping' || !source) continue;
    const enabled = flagOr(block, 'enabled', module, byDefault(true, lambdaDefault));
    if (enabled.is === 'set' && !enabled.value && enabled.unless === undefined) continue;
    const queue = find(source, module);
    // The mapping of a stream looks the same: only what is known to name a queue is one.
    if (queue?.by !== 'id' && !/:sqs:|\bvar\.\w*(?:queue|sqs)\w*\}$/i.test(symbolic(source, module))) continue;
    const called = functionMeant(attribute(block, 'function_name'), module);
    const handler = called && handlerOf(called);
    const number = (name: string, otherwise: number) =>
      numberOr(block, name, module, byDefault(otherwise, lambdaDefault));
    yield lambdaWorker({
      id: `worker:${block.file}:${module.path}${block.labels[1]}`,
      at: locOf(block.header),
      language,
      name: labelOf(called && !isOneOfSeveral(called) ? called : { block, module }),
      timeout: called ? timeoutOf(called) : unknown('its function is not declared here', locOf(block.header)),
      queue,
      unjoined: 'the queue of the event source is not declared here',
      batchSize: number('batch_size', 10),
      batchingWindow: map(number('maximum_batching_window_in_seconds', 0), seconds),
      partialBatch: partialBatchOf(block, module),
      ...(handler ? { handler } : {}),
    });
  }
}

/** What `for_each` makes has one label for all: the event source has its own. */
const isOneOfSeveral = ({ block }: Declared): boolean => attribute(block, 'for_each') !== undefined;

const labelOf = ({ block, module }: Declared): string => `${module.label}${block.labels[1]}`;

const timeoutOf = ({ block, module }: Declared): Known<Seconds> =>
  map(numberOr(block, 'timeout', module, byDefault(3, lambdaDefault)), seconds);

/** By a reference, also through an alias; or by its name. */
function functionMeant(written: Expression | undefined, module: Module): Declared | undefined {
  const meant = written && resourceMeant(written, module);
  if (meant?.block.labels[0] === 'aws_lambda_alias')
    return functionMeant(attribute(meant.block, 'function_name'), meant.module);
  if (meant) return meant.block.type === 'resource' && meant.block.labels[0] === functionType ? meant : undefined;
  const text = written && symbolic(written, module);
  const named = module.blocks.filter((block) => {
    const name =
      block.type === 'resource' && block.labels[0] === functionType ? attribute(block, 'function_name') : undefined;
    return name && symbolic(name, module) === (text && (/:function:([^:]+)/.exec(text)?.[1] ?? text));
  });
  return named[0] && named.length === 1 ? { block: named[0], module } : undefined;
}

function partialBatchOf(block: Block, module: Module): Known<boolean> {
  const key = 'function_response_types';
  const written = given(block, key, module);
  if (!written) return byDefault(false, lambdaDefault, { at: locOf(block), key });
  const { expression } = follow(written, module);
  if (expression.is !== 'list') return unknown('the response types are computed', locOf(written));
  const types = expression.items.map((item) => follow(item, module).expression);
  if (types.some((type) => type.is === 'literal' && type.value === 'ReportBatchItemFailures'))
    return set(true, locOf(expression));
  return types.every(({ is }) => is === 'literal')
    ? set(false, locOf(expression))
    : unknown('a response type is computed', locOf(expression));
}
