import { byDefault, type Known, map, type Seconds, seconds, set, unknown, type Worker } from '../../facts/index.js';
import { lambdaDefault, lambdaWorker } from '../../facts/lambda.js';
import { follow } from './evaluate.js';
import { handlerOf } from './handlers.js';
import { instancesOf } from './loops.js';
import type { Module } from './modules.js';
import { type Finder, keyOf } from './queues.js';
import { type Declared, resourceMeant, symbolic } from './references.js';
import { attribute, type Block, type Expression } from './syntax.js';
import { flagOr, given, locOf, numberOr } from './values.js';

const functionType = 'aws_lambda_function';

/** The functions that Lambda calls with the messages of a queue. */
export function* consumersIn(
  outer: Module,
  find: Finder,
  functionMeant: FunctionFinder,
  language: string,
): Iterable<Worker> {
  const mappings = outer.blocks.filter(
    ({ type, labels }) => type === 'resource' && labels[0] === 'aws_lambda_event_source_mapping',
  );
  for (const [block, module] of mappings.flatMap((one) =>
    instancesOf(one, outer).map((each) => [one, each] as const),
  )) {
    const source = attribute(block, 'event_source_arn');
    if (!source) continue;
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
      id: `worker:${block.file}:${module.path}${block.labels[1]}${keyOf(module)}`,
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

/** By a reference, also through an alias; or by its name, among all that are declared. */
export type FunctionFinder = (written: Expression | undefined, module: Module) => Declared | undefined;

export function functionFinder(modules: readonly Module[]): FunctionFinder {
  const byName = new Map<string, Declared[]>();
  for (const outer of modules)
    for (const block of outer.blocks.filter(isFunction))
      for (const module of instancesOf(block, outer)) {
        const name = attribute(block, 'function_name');
        const text = name && symbolic(name, module);
        if (text !== undefined) byName.set(text, [...(byName.get(text) ?? []), { block, module }]);
      }
  const find: FunctionFinder = (written, module) => {
    const meant = written && resourceMeant(written, module);
    if (meant?.block.labels[0] === 'aws_lambda_alias')
      return find(attribute(meant.block, 'function_name'), meant.module);
    if (meant) return isFunction(meant.block) ? meant : undefined;
    const text = written && symbolic(written, module);
    const named = text === undefined ? [] : (byName.get(/:function:([^:]+)/.exec(text)?.[1] ?? text) ?? []);
    return named.length === 1 ? named[0] : named.find((one) => one.module === (module.base ?? module));
  };
  return find;
}

const isFunction = ({ type, labels }: Block): boolean => type === 'resource' && labels[0] === functionType;

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
